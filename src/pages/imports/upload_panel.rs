//! The file on its way: how much of it has left, and the way to stop it.

use leptos::prelude::*;

use crate::{
    browser::intl,
    components::{Button, ProgressMeter},
    state::use_state,
    text,
};

const MEGABYTE: f64 = 1_000_000.0;

#[component]
pub fn UploadPanel() -> impl IntoView {
    let upload = use_state().import_upload;
    let transfer = Memo::new(move |_| upload.under_way.read().as_ref().map(|under_way| under_way.transfer));
    let name = move || upload.under_way.read().as_ref().map(|under_way| under_way.file_name.clone());
    let percent = move || {
        transfer
            .get()
            .filter(|transfer| transfer.total > 0.0)
            .map_or(0.0, |transfer| transfer.sent / transfer.total * 100.0)
    };
    let whole = move || transfer.get().is_some_and(|transfer| transfer.sent >= transfer.total);
    let words = move || {
        let megabytes = |bytes: f64| intl::fixed(&format!("{:.1}", bytes / MEGABYTE), 1);
        transfer.get().map(|transfer| text::imports_sent(megabytes(transfer.sent), megabytes(transfer.total)))
    };
    view! {
        <section class="panel stack">
            <h2 dir="auto">{name}</h2>
            <ProgressMeter
                label=text::imports_sending()
                percent=Signal::derive(percent)
                value_text=Signal::derive(move || words().unwrap_or_default())
            />
            <p class="muted" role="status">
                {move || if whole() { text::imports_working() } else { text::imports_stay() }}
            </p>
            <div><Button on_press=move |_| upload.cancel()>{text::imports_cancel()}</Button></div>
            <Show when=whole><p class="muted small">{text::imports_cancel_late()}</p></Show>
        </section>
    }
}
