//! Choosing the file, seeing what its columns are taken for, and sending it.

use api::import::{ImportKind, ImportMode, ImportQuery};
use leptos::{prelude::*, task::spawn_local};
use web_sys::File;

use super::{
    constants::Constants,
    first_password::FirstPassword,
    header::{self, Beginning, FileColumn},
    mapping::Mapping,
    mapping_table::MappingTable,
};
use crate::{
    components::{BadgeTone, Banner, Button, ButtonKind, FileDrop},
    pages::failure::Failure,
    state::{
        import_mapping::{self, Remembered},
        use_state,
    },
    text,
};

#[component]
pub fn FilePanel(kind: ImportKind, mode: Memo<ImportMode>) -> impl IntoView {
    let upload = use_state().import_upload;
    let file = RwSignal::new_local(None::<File>);
    let beginning = RwSignal::new(None::<Beginning>);
    let mapping = RwSignal::new(Mapping::default());
    let take = Callback::new(move |chosen: File| {
        upload.failure.set(None);
        beginning.set(None);
        file.set(Some(chosen.clone()));
        spawn_local(async move {
            let read = header::beginning(&chosen).await.unwrap_or(Beginning::Empty);
            if let Beginning::Columns(columns) = &read {
                let last = import_mapping::read(kind);
                let mut guessed = Mapping::guessed(kind, columns, &last.columns);
                let unsaid = last.constants.into_iter().filter(|(name, _)| !guessed.has(name));
                guessed.constants = unsaid.collect::<Vec<_>>().into_iter().collect();
                let _ = mapping.try_set(guessed);
            }
            let _ = beginning.try_set(Some(read));
        });
    });
    let columns = move || match beginning.get() {
        Some(Beginning::Columns(columns)) => columns,
        _ => Vec::new(),
    };
    let first_password = RwSignal::new(String::new());
    let ready = move || match &*beginning.read() {
        Some(Beginning::Columns(_)) => mapping.read().missing(kind).is_empty(),
        Some(Beginning::Compressed) => true,
        _ => false,
    };
    let send = move |_| {
        let (Some(chosen), columns) = (file.get_untracked(), untrack(columns)) else { return };
        let mapping = mapping.get_untracked();
        let remembered =
            Remembered { columns: mapping.chosen(&columns), constants: mapping.constants.clone() };
        import_mapping::write(kind, &remembered);
        let query = ImportQuery {
            kind,
            mode: mode.get_untracked(),
            columns: mapping.columns(kind, &columns),
            constants: mapping.constants(),
            file_name: Some(chosen.name()),
        };
        upload.start(chosen, &query, &first_password.read_untracked());
    };
    let body = move || {
        beginning.get().map(|beginning| match beginning {
            Beginning::Columns(columns) => view! { <Columns kind columns mapping /> }.into_any(),
            Beginning::Empty => problem(text::imports_file_empty()),
            Beginning::Workbook => problem(text::imports_file_workbook()),
            Beginning::Compressed => view! { <Banner>{text::imports_file_compressed()}</Banner> }.into_any(),
        })
    };
    view! {
        <section class="panel stack">
            <FileDrop
                label=text::imports_choose_file()
                hint=text::imports_choose_file_hint()
                accept=".csv,.txt,.tsv,.gz,text/csv"
                on_file=take
            />
            {move || file.read().as_ref().map(|file| view! { <p class="strong" dir="auto" role="status">{file.name()}</p> })}
            {body}
            <Show when=move || kind == ImportKind::Users && beginning.read().is_some()>
                <FirstPassword password=first_password failure=upload.failure />
            </Show>
            {move || upload.failure.get().map(|error| view! { <Failure error on_again=send /> })}
            <Show when=move || beginning.read().is_some()>
                <div class="cluster">
                    <Button kind=ButtonKind::Primary disabled=Signal::derive(move || !ready()) on_press=send>
                        {text::imports_start()}
                    </Button>
                    <Show when=move || !ready()>
                        <span class="muted small">{text::imports_not_ready()}</span>
                    </Show>
                </div>
            </Show>
        </section>
    }
}

fn problem(words: String) -> AnyView {
    view! { <Banner tone=BadgeTone::Bad>{words}</Banner> }.into_any()
}

/// Closed where every column is known by its own name: then there is nothing to decide.
#[component]
fn Columns(kind: ImportKind, columns: Vec<FileColumn>, mapping: RwSignal<Mapping>) -> impl IntoView {
    let count = columns.len();
    let known = move || mapping.read().ours.iter().flatten().count();
    let undecided = {
        let mapping = mapping.read_untracked();
        mapping.columns(kind, &columns).is_some()
            || mapping.ours.iter().any(Option::is_none)
            || !mapping.missing(kind).is_empty()
    };
    view! {
        <details class="import-mapping" open=undecided>
            <summary>{move || text::imports_columns_known(known(), count)}</summary>
            <div class="stack">
                <MappingTable kind file=columns mapping />
                <p class="muted small">{text::imports_columns_hint()}</p>
                <Constants kind mapping />
            </div>
        </details>
    }
}
