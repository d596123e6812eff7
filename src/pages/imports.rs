//! Imports: a file of the brand's own goes in, and a report says what became of each of its rows.

mod constants;
mod file_panel;
mod first_password;
mod header;
mod history;
mod kind_choice;
mod kinds;
mod mapping;
mod mapping_table;
mod mode_choice;
mod other_names;
mod sample;
mod template;
mod upload_panel;

use api::import::{ImportKind, ImportMode};
use leptos::prelude::*;

use super::title::use_title;
use crate::{
    components::PageHeading,
    state::{address::Address, use_state},
    text,
};
use file_panel::FilePanel;
use history::History;
use kind_choice::KindChoice;
use mode_choice::ModeChoice;
use upload_panel::UploadPanel;

pub use kinds::{mode_name, name as kind_name};

#[component]
pub fn ImportsPage() -> impl IntoView {
    use_title(text::common_imports);
    let state = use_state();
    let kind = Memo::new(move |_| kind_of(state.address));
    let mode = Memo::new(move |_| mode_of(state.address));
    let under_way = move || state.import_upload.under_way.read().is_some();
    view! {
        <PageHeading title=text::common_imports() detail=text::imports_detail() />
        <div class="import-columns">
            <Show when=under_way><div><UploadPanel /></div></Show>
            // Only hidden meanwhile: after a failure the file and its columns are still there.
            <div class="stack" hidden=under_way>
                <KindChoice kind />
                <ModeChoice mode />
                // Another kind has other columns: what was mapped is begun anew.
                {move || view! { <FilePanel kind=kind.get() mode /> }}
            </div>
            <History />
        </div>
    }
}

/// The kind that the address names, else the catalogue: what everything else needs first.
fn kind_of(address: Address) -> ImportKind {
    address.query_value("kind").and_then(|code| ImportKind::from_code(&code)).unwrap_or(ImportKind::Catalogue)
}

fn mode_of(address: Address) -> ImportMode {
    match address.query_value("mode").as_deref() {
        Some("row_by_row") => ImportMode::RowByRow,
        _ => ImportMode::AllOrNothing,
    }
}
