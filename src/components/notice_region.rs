//! The corner where short notices appear and are read out.

use leptos::prelude::*;

use super::{BadgeTone, Button, ButtonKind, Icon, Symbol};

/// In the document from the start, or screen readers would not hear the first notice.
#[component]
pub fn NoticeRegion(#[prop(into)] label: String, children: Children) -> impl IntoView {
    view! { <section class="notices" role="status" aria-live="polite" aria-label=label>{children()}</section> }
}

#[component]
pub fn NoticeCard(
    tone: BadgeTone,
    #[prop(into)] text: String,
    #[prop(into)] close_label: String,
    on_close: Callback<()>,
    /// The button's words and deed.
    #[prop(optional_no_strip)]
    action: Option<(String, Callback<()>)>,
) -> impl IntoView {
    let action = action.map(|(words, deed)| {
        let press = move |_| {
            deed.run(());
            on_close.run(());
        };
        view! { <Button on_press=press>{words}</Button> }
    });
    view! {
        <div class=format!("notice {}", tone.class())>
            <span class="notice-text">{text}</span>
            {action}
            <Button kind=ButtonKind::Quiet label=close_label on_press=move |_| on_close.run(())>
                <Icon symbol=Symbol::Close />
            </Button>
        </div>
    }
}
