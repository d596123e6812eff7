//! The language of the screen.

use leptos::prelude::*;

use crate::{
    components::{Menu, MenuItem},
    state::{language::Language, use_state},
    text,
};

#[component]
pub fn LanguageMenu() -> impl IntoView {
    let address = use_state().address;
    let present = text::language();
    let items = move || {
        let item = |language: Language| {
            view! {
                <MenuItem on_choose=move |()| address.set_language(language) current=language == present>
                    <span lang=language.code()>{language.name()}</span>
                </MenuItem>
            }
        };
        Language::all().map(item).collect_view()
    };
    view! {
        <Menu label=text::common_language() face=move || present.short_name()>{items}</Menu>
    }
}
