//! Nothing here yet, and what to do next.

use leptos::prelude::*;

use super::{Icon, Symbol};

#[component]
pub fn EmptyState(
    #[prop(default = Symbol::Box)] symbol: Symbol,
    #[prop(into)] title: String,
    #[prop(optional, into)] detail: String,
    /// Buttons or links for the next step.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="state">
            <Icon symbol />
            <p class="state-title">{title}</p>
            <p class="muted">{detail}</p>
            <div class="cluster">{children.map(|children| children())}</div>
        </div>
    }
}
