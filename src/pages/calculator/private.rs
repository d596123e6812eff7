//! A field that a sender may keep private: it has a lock, and is in no link, no file and not on paper
//! while that is closed. A field that the sender kept says so until it is filled.

use leptos::prelude::*;

use crate::{
    components::{Icon, Symbol},
    state::calculator::{Desk, Typed},
    text,
};

#[component]
pub fn Private<T: Typed>(
    desk: Desk<T>,
    /// Its name in a link.
    field: &'static str,
    /// Its label, for those who do not see the field that the lock is at.
    label: String,
    children: Children,
) -> impl IntoView {
    let private = desk.private.clone();
    let is_private = Memo::new(move |_| private.read().contains(field));
    let kept = desk.clone();
    let is_withheld = Memo::new(move |_| kept.is_withheld(field));
    let toggle = move |_| desk.keep_private(field, !is_private.get_untracked());
    let symbol = move || if is_private.get() { Symbol::Lock } else { Symbol::Unlock };
    view! {
        <div
            class="private-field"
            class:no-print=move || is_private.get()
            class:withheld=move || is_withheld.get()
        >
            {children()}
            <button
                type="button"
                class="lock"
                aria-pressed=move || is_private.get().to_string()
                aria-label=text::calculators_private_of(&label)
                title=text::calculators_private_of(&label)
                on:click=toggle
            >
                {move || view! { <Icon symbol=symbol() /> }}
            </button>
            <Show when=move || is_withheld.get()>
                <p class="muted small">{text::calculators_withheld()}</p>
            </Show>
        </div>
    }
}
