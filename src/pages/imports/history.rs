//! What was imported before, newest first.

use api::{
    Page,
    import::{ImportReport, ImportState},
    paths,
};
use leptos::{prelude::*, task::spawn_local};

use super::kinds;
use crate::{
    api::{ApiError, get, with_query},
    browser::intl::{self, DateStyle},
    components::{Badge, BadgeTone, EmptyState, LoadMore, SkeletonRows, Symbol},
    pages::failure::Failure,
    state::use_state,
    text,
};

const PAGE_LENGTH: &str = "20";

#[component]
pub fn History() -> impl IntoView {
    let state = use_state();
    let reports = RwSignal::new(Vec::<ImportReport>::new());
    let total = RwSignal::new(None::<u64>);
    let cursor = RwSignal::new(None::<String>);
    let failed = RwSignal::new(None::<ApiError>);
    let busy = RwSignal::new(false);
    let fetch = move |more: bool| {
        busy.set(true);
        failed.set(None);
        let after = cursor.get_untracked().filter(|_| more);
        spawn_local(async move {
            let path =
                with_query(paths::IMPORTS, &[("limit", Some(PAGE_LENGTH)), ("cursor", after.as_deref())]);
            let answer = get::<Page<ImportReport>>(&path).await;
            let _ = busy.try_set(false);
            match answer {
                Ok(page) => {
                    let _ = reports.try_update(|reports| {
                        if more { reports.extend(page.items) } else { *reports = page.items }
                    });
                    let _ = total.try_set(Some(page.total));
                    let _ = cursor.try_set(page.next_cursor);
                }
                Err(error) => {
                    let _ = failed.try_set(Some(error));
                }
            }
        });
    };
    Effect::new(move || {
        // Read anew when an upload has ended.
        if state.import_upload.under_way.read().is_none() {
            fetch(false);
        }
    });
    let shown = move || {
        let number = |count: u64| intl::number(&count.to_string());
        text::orders_shown(number(reports.read().len() as u64), number(total.get().unwrap_or_default()))
    };
    let body = move || {
        if let Some(error) = failed.get() {
            return view! { <Failure error on_again=move |_| fetch(false) /> }.into_any();
        }
        match total.get() {
            None => view! { <SkeletonRows label=text::common_loading() /> }.into_any(),
            Some(0) => view! {
                <EmptyState symbol=Symbol::Upload title=text::imports_none() detail=text::imports_none_detail() />
            }
            .into_any(),
            Some(_) => view! {
                <ul class="import-history">
                    <For each=move || reports.get() key=|report| report.id.clone() let:report>
                        <Past report />
                    </For>
                </ul>
                <LoadMore
                    shown=Signal::derive(shown)
                    more=Signal::derive(move || cursor.read().is_some())
                    busy
                    label=text::orders_more()
                    on_more=Callback::new(move |_| fetch(true))
                />
            }
            .into_any(),
        }
    };
    view! {
        <section class="stack">
            <h2>{text::imports_history()}</h2>
            {body}
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
