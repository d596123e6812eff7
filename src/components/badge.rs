//! A small pill that states how something stands.

use leptos::prelude::*;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BadgeTone {
    Good,
    Warn,
    Bad,
    #[default]
    Neutral,
}

impl BadgeTone {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
            Self::Neutral => "neutral",
        }
    }
}

#[component]
pub fn Badge(#[prop(optional, into)] tone: Signal<BadgeTone>, children: Children) -> impl IntoView {
    view! { <span class=move || format!("badge {}", tone.get().class())>{children()}</span> }
}
