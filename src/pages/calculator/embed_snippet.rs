//! The calculation in a frame of another site: the code to paste there.

use leptos::prelude::*;

use super::share_dialog::copy;
use crate::{
    browser::location,
    components::CopyField,
    state::{
        calculator::{Desk, Typed},
        use_state,
    },
    text,
};

#[component]
pub fn EmbedSnippet<T: Typed>(
    /// The link whose scenario the frame begins with.
    #[prop(into)]
    link: Signal<String>,
    /// Whose calculation it is.
    desk: Desk<T>,
) -> impl IntoView {
    drop(desk);
    let state = use_state();
    let snippet = Signal::derive(move || {
        let page = state.address.href(&format!("/embed/{}", T::KIND.code()));
        let link = link.read();
        let fragment = link.split_once('#').map(|(_, fragment)| format!("#{fragment}")).unwrap_or_default();
        let source = format!("{}{page}{fragment}", location::origin());
        format!(
            "<iframe src=\"{source}\" title=\"{}\" width=\"100%\" height=\"900\" loading=\"lazy\" \
             allow=\"clipboard-write\"></iframe>",
            crate::trade::calculator::name(T::KIND),
        )
    });
    view! {
        <details class="stack">
            <summary>{text::sharing_embed()}</summary>
            <CopyField
                label=text::sharing_snippet()
                value=snippet
                copy_label=text::sharing_copy()
                on_copy=Callback::new(move |_| copy(state, snippet.get_untracked()))
                hint=text::sharing_embed_hint()
            />
        </details>
    }
}
