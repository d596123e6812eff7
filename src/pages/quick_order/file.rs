//! A CSV file, chosen or dropped on the grid. What cannot be read is refused with what to do about it.

use leptos::{prelude::*, task::spawn_local};
use web_sys::{DragEvent, File, HtmlInputElement};

use crate::{
    browser::text_file,
    components::{Icon, Symbol},
    state::{
        State,
        quick_order::{MAXIMUM_ROWS, TooManyRows},
        use_state,
    },
    text, trade,
};

#[component]
pub fn UploadButton() -> impl IntoView {
    let state = use_state();
    let change = move |event: leptos::ev::Event| {
        let input: HtmlInputElement = event_target(&event);
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            take(state, file);
        }
        // The same file, mended and chosen again, must be heard of again.
        input.set_value("");
    };
    view! {
        <label class="button upload">
            <Icon symbol=Symbol::Upload />
            {text::quick_order_upload()}
            <input type="file" class="visually-hidden" accept=".csv,.txt,.tsv,text/csv,text/plain" on:change=change />
        </label>
    }
}

pub fn take_dropped(state: State, event: &DragEvent) {
    let file = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0));
    if let Some(file) = file {
        event.prevent_default();
        take(state, file);
    }
}

fn take(state: State, file: File) {
    let name = file.name();
    spawn_local(async move {
        match text_file::read(&file).await {
            Ok(words) => take_words(state, &name, &words),
            Err(fault) => state.notices.bad(trade::text_file::problem(fault, name)),
        }
    });
}

fn take_words(state: State, name: &str, words: &str) {
    let order = state.quick_order();
    match order.paste(untrack(|| order.count()), words) {
        Ok(0) => state.notices.bad(text::quick_order_file_empty(name)),
        Ok(count) => state.notices.good(text::quick_order_file_read(count, name)),
        Err(TooManyRows(count)) => state.notices.bad(text::quick_order_too_many_rows(count, MAXIMUM_ROWS)),
    }
    if !words.matches('"').count().is_multiple_of(2) {
        state.notices.warn(text::quick_order_file_cut(name));
    }
}
