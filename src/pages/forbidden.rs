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
    let role = state.session.user.get_untracked().map(|user| role::name(user.role)).unwrap_or_default();
    view! {
        <PageHeading title=text::common_forbidden_title() />
        <EmptyState symbol=Symbol::Warning title=text::common_forbidden_detail(role)>
            <LinkButton href=Signal::derive(move || state.address.href("/catalogue"))>
                {text::common_to_catalogue()}
            </LinkButton>
        </EmptyState>
    }
}
