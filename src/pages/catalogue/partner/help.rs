//! The keys of the catalogue.

use leptos::prelude::*;

use crate::{
    components::{Definition, DefinitionList, Dialog},
    text,
};

#[component]
pub fn HelpDialog(open: RwSignal<bool>) -> impl IntoView {
    let keys = || {
        let keys = [
            ("/", text::catalogue_key_search()),
            ("↑ ↓", text::catalogue_key_rows()),
            ("Enter", text::catalogue_key_open()),
            ("0–9", text::catalogue_key_quantity()),
            ("A", text::catalogue_key_add()),
            ("X", text::catalogue_key_select()),
            ("Shift ↑ ↓", text::catalogue_key_carton()),
            ("Esc", text::catalogue_key_back()),
            ("?", text::catalogue_keys()),
        ];
        let key = |(key, deed)| view! { <Definition name=deed><kbd>{key}</kbd></Definition> };
        keys.map(key).collect_view()
    };
    view! {
        <Dialog
            open
            on_close=Callback::new(move |()| open.set(false))
            title=text::catalogue_keys()
            close_label=text::common_close()
        >
            <DefinitionList>{keys()}</DefinitionList>
        </Dialog>
    }
}
