//! A CSV file, chosen or dropped on the grid. What cannot be read is refused with what to do about it.

use leptos::{prelude::*, task::spawn_local};
use web_sys::{DragEvent, File, HtmlInputElement};

use crate::{
    browser::{files, intl},
    components::{Icon, Symbol},
    state::{
        State,
        quick_order::{MAXIMUM_ROWS, TooManyRows},
        use_state,
    },
    text,
};

/// Far more than the most rows need.
const MOST_MEGABYTES: f64 = 20.0;
const MEGABYTE: f64 = 1_000_000.0;

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
    if file.size() > MOST_MEGABYTES * MEGABYTE {
        let size = intl::number(&format!("{:.0}", file.size() / MEGABYTE));
        state.notices.bad(text::quick_order_file_large(
            name,
            size,
            intl::number(&MOST_MEGABYTES.to_string()),
        ));
        return;
    }
    spawn_local(async move {
        let Some(bytes) = files::read_bytes(&file).await else {
            state.notices.bad(text::quick_order_file_unreadable(name));
            return;
        };
        match words_of(bytes) {
            Ok(words) => take_words(state, &name, &words),
            Err(Fault::Workbook) => state.notices.bad(text::quick_order_file_workbook(name)),
            Err(Fault::Encoding) => state.notices.bad(text::quick_order_file_encoding(name)),
            Err(Fault::Empty) => state.notices.bad(text::quick_order_file_empty(name)),
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

enum Fault {
    /// An Excel workbook or another archive.
    Workbook,
    /// Neither UTF-8 nor marked UTF-16: its letters would be guessed.
    Encoding,
    Empty,
}

fn words_of(bytes: Vec<u8>) -> Result<String, Fault> {
    match bytes.as_slice() {
        [] => Err(Fault::Empty),
        [b'P', b'K', 3, 4, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] => Err(Fault::Workbook),
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        bytes if bytes.contains(&0) => Err(Fault::Encoding),
        _ => String::from_utf8(bytes).map_err(|_| Fault::Encoding),
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Fault> {
    let (pairs, []) = bytes.as_chunks::<2>() else { return Err(Fault::Encoding) };
    char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .collect::<Result<_, _>>()
        .map_err(|_| Fault::Encoding)
}
