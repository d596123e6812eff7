//! A strip across the page for what concerns all of it: offline, a price that changed.

use leptos::prelude::*;

use super::{BadgeTone, Icon, Symbol};

/// Warnings and problems interrupt a screen reader; the rest waits for its turn.
#[component]
pub fn Banner(#[prop(optional)] tone: BadgeTone, children: Children) -> impl IntoView {
    let (symbol, role) = match tone {
        BadgeTone::Good => (Symbol::Check, "status"),
        BadgeTone::Warn => (Symbol::Warning, "alert"),
        BadgeTone::Bad => (Symbol::Warning, "alert"),
        BadgeTone::Neutral => (Symbol::Info, "status"),
    };
    view! {
        <div class=format!("banner {}", tone.class()) role=role>
            <Icon symbol />
            <div class="banner-body">{children()}</div>
        </div>
    }
}
