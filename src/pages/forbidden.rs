//! A page that the role of the person signed in does not open.

use leptos::prelude::*;

use super::title::use_title;
use crate::{
    components::{EmptyState, LinkButton, PageHeading, Symbol},
    state::use_state,
    text,
    trade::role,
};

#[component]
pub fn ForbiddenPage() -> impl IntoView {
    use_title(text::common_forbidden_title);
    let state = use_state();
    let user = state.session.user.get_untracked();
    let role = user.as_ref().map(|user| role::name(user.role)).unwrap_or_default();
    // The brand's own people have no company whose admin could open it.
    let has_company = user.is_some_and(|user| user.company.is_some());
    let title =
        if has_company { text::common_forbidden_detail(role) } else { text::common_forbidden_house(role) };
    view! {
        <PageHeading title=text::common_forbidden_title() />
        <EmptyState symbol=Symbol::Warning title>
            <LinkButton href=Signal::derive(move || state.address.href("/catalogue"))>
                {text::common_to_catalogue()}
            </LinkButton>
        </EmptyState>
    }
}
