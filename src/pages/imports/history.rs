//! What was imported before, newest first.

use api::{
    import::{ImportReport, ImportState},
    paths,
};
use leptos::prelude::*;

use super::kinds;
use crate::{
    api::{get, with_query},
    browser::intl::{self, DateStyle},
    components::{Badge, BadgeTone, EmptyState, Symbol},
    pages::paged::{Paged, PagedList},
    state::use_state,
    text,
};

const PAGE_LENGTH: &str = "20";

#[component]
pub fn History() -> impl IntoView {
    let state = use_state();
    let reports = Paged::<ImportReport>::empty();
    let fetch = move |more: bool| {
        reports.fetch(more, |after| async move {
            let query = [("limit", Some(PAGE_LENGTH)), ("cursor", after.as_deref())];
            get(&with_query(paths::IMPORTS, &query)).await
        });
    };
    Effect::new(move || {
        // Read anew when an upload has ended.
        if state.import_upload.under_way.read().is_none() {
            fetch(false);
        }
    });
    let none = || {
        let (title, detail) = (text::imports_none(), text::imports_none_detail());
        view! { <EmptyState symbol=Symbol::Upload title detail /> }
    };
    view! {
        <section class="stack">
            <h2>{text::imports_history()}</h2>
            <PagedList
                list=reports
                fetch=Callback::new(fetch)
                shown=text::orders_shown
                label=text::orders_more
                none
            >
                <ul class="import-history">
                    <For each=move || reports.rows.get() key=|report| report.id.clone() let:report>
                        <Past report />
                    </For>
                </ul>
            </PagedList>
        </section>
    }
}

#[component]
fn Past(report: ImportReport) -> impl IntoView {
    let address = use_state().address;
    let at = intl::date(&report.at.to_rfc3339(), DateStyle::Moment);
    let by = [Some(at), report.by.clone()].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let (tone, words) = outcome(&report);
    let name = report.file_name.clone().unwrap_or_else(|| kinds::name(report.kind));
    let href = move || address.href(&format!("/imports/{}", report.id));
    view! {
        <li class="panel import-past">
            <div>
                <a class="strong" dir="auto" href=href>{name}</a>
                <p class="muted small">{kinds::name(report.kind)}</p>
                <p class="muted small">{by}</p>
            </div>
            <Badge tone>{words}</Badge>
        </li>
    }
}

/// What became of it, in a word.
fn outcome(report: &ImportReport) -> (BadgeTone, String) {
    match (report.state, report.applied, report.refused) {
        (ImportState::Running, ..) => (BadgeTone::Neutral, text::imports_running_short()),
        (ImportState::Interrupted, ..) => (BadgeTone::Bad, text::imports_interrupted_short()),
        (ImportState::Finished, false, _) => (BadgeTone::Bad, text::imports_not_applied_short()),
        (ImportState::Finished, true, 0) => (BadgeTone::Good, text::imports_rows(report.rows)),
        (ImportState::Finished, true, refused) => (BadgeTone::Warn, text::imports_rows_refused(refused)),
    }
}
