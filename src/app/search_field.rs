//! The search field of the header; `/` puts the keyboard into it from anywhere.

use leptos::{ev, html, prelude::*};

use crate::{
    browser::focus,
    components::{Icon, Symbol},
    state::use_state,
    text,
};

#[component]
pub fn SearchField() -> impl IntoView {
    let state = use_state();
    let field = NodeRef::<html::Input>::new();
    let shortcut = window_event_listener(ev::keydown, move |event| {
        let plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
        if event.key() == "/" && plain && !focus::is_typing(&event) {
            event.prevent_default();
            if let Some(field) = field.get_untracked() {
                focus::focus(&field);
            }
        }
    });
    on_cleanup(move || shortcut.remove());
    let typed = move |event: ev::Event| state.search_text.typed(event_target_value(&event), state.address);
    view! {
        <search class="search" class:on-catalogue=move || *state.address.page.read() == "/catalogue">
            <label class="search-field">
                <Icon symbol=Symbol::Search />
                <span class="visually-hidden">{text::common_search()}</span>
                <input
                    type="search"
                    name="q"
                    autocomplete="off"
                    spellcheck="false"
                    enterkeyhint="search"
                    placeholder=text::common_search()
                    node_ref=field
                    prop:value=state.search_text.text
                    on:input=typed
                />
                <kbd aria-hidden="true">"/"</kbd>
            </label>
        </search>
    }
}
