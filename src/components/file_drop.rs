//! A place to drop a file or choose one.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, File, FileList, HtmlInputElement};

use super::{Icon, Symbol};

#[component]
pub fn FileDrop(
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: String,
    /// As in HTML: `.csv,text/csv`.
    #[prop(into)]
    accept: String,
    /// Called once per file.
    on_file: Callback<File>,
) -> impl IntoView {
    let over = RwSignal::new(false);
    let take = move |files: Option<FileList>| {
        let files =
            files.into_iter().flat_map(|files| (0..files.length()).filter_map(move |index| files.get(index)));
        for file in files {
            on_file.run(file);
        }
    };
    let change = move |event: ev::Event| {
        let input: HtmlInputElement = event_target(&event);
        take(input.files());
        // The same file, mended and chosen again, must be heard of again.
        input.set_value("");
    };
    let drop_file = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        take(event.data_transfer().and_then(|data| data.files()));
    };
    let drag = move |event: DragEvent| {
        event.prevent_default();
        over.set(event.unchecked_ref::<web_sys::Event>().type_() == "dragover");
    };
    view! {
        <label
            class="file-drop"
            class:over=over
            on:dragover=drag
            on:dragleave=drag
            on:drop=drop_file
        >
            <Icon symbol=Symbol::Upload />
            <span>{label}</span>
            <span class="muted">{hint}</span>
            <input type="file" class="visually-hidden" accept=accept on:change=change />
        </label>
    }
}
