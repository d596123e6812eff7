//! The report of one import: every row accounted for, and the refused ones with what would be right.

mod balance;
mod refusals;

use api::{
    import::{ImportReport, ImportState},
    paths,
};
use leptos::{prelude::*, task::spawn_local};

use super::{
    failure,
    imports::{kind_name, mode_name},
    load::Load,
    title::use_title,
};
use crate::{
    api::{encode, get, get_text},
    browser::{
        files,
        intl::{self, DateStyle},
    },
    components::{BadgeTone, Banner, Breadcrumb, Button, Crumb, Icon, LinkButton, PageHeading, Symbol},
    state::use_state,
    text,
};
use balance::Balance;
use refusals::Refusals;

#[component]
pub fn ImportPage() -> impl IntoView {
    use_title(text::imports_report);
    let state = use_state();
    let id = state.address.subject("/imports");
    let report = LocalResource::new(move || {
        let path = paths::to(paths::IMPORT, &encode(&id.read()));
        async move { get::<ImportReport>(&path).await }
    });
    let crumbs = Signal::derive(move || {
        vec![
            Crumb { label: text::common_imports(), href: state.address.href("/imports") },
            Crumb { label: text::imports_report(), href: String::new() },
        ]
    });
    view! {
        <Breadcrumb label=text::order_path() crumbs />
        <Load resource=report ready=|report| view! { <Report report /> } />
    }
}

#[component]
fn Report(report: ImportReport) -> impl IntoView {
    let state = use_state();
    let at = intl::date(&report.at.to_rfc3339(), DateStyle::Moment);
    let detail = [Some(kind_name(report.kind)), Some(mode_name(report.mode)), Some(at), report.by.clone()];
    let detail = detail.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let title = report.file_name.clone().unwrap_or_else(|| kind_name(report.kind));
    let kind = report.kind.code();
    let again = Signal::derive(move || state.address.href(&format!("/imports?kind={kind}")));
    let standing = match (report.state, report.applied, report.refused) {
        (ImportState::Running, ..) => (BadgeTone::Neutral, text::imports_running()),
        (ImportState::Interrupted, ..) => (BadgeTone::Bad, text::imports_interrupted()),
        (ImportState::Finished, false, _) => (BadgeTone::Bad, text::imports_not_applied()),
        (ImportState::Finished, true, 0) => (BadgeTone::Good, text::imports_all_taken()),
        (ImportState::Finished, true, refused) => (BadgeTone::Warn, text::imports_some_refused(refused)),
    };
    // The file of refused rows is written at the end.
    let download = report.refused > 0 && report.state == ImportState::Finished;
    let id = StoredValue::new(report.id.clone());
    let fetch = move |_| {
        let path = paths::to(paths::IMPORT_REFUSED, &encode(&id.get_value()));
        spawn_local(async move {
            match get_text(&path).await {
                // The byte order mark that spreadsheets need is put before it.
                Ok(csv) => files::download("refused.csv", "text/csv", csv.trim_start_matches('\u{feff}')),
                Err(error) => state.notices.bad(failure::words(&error).detail),
            }
        });
    };
    let notes = report.notes.clone();
    view! {
        <PageHeading title detail>
            {download.then(|| view! {
                <Button on_press=fetch>
                    <Icon symbol=Symbol::Download />
                    {text::imports_download_refused()}
                </Button>
            })}
            <LinkButton href=again>{text::imports_another()}</LinkButton>
        </PageHeading>
        <div class="stack">
            <Banner tone=standing.0>{standing.1}</Banner>
            <Balance report=report.clone() />
            {(!notes.is_empty()).then(|| view! {
                <section class="panel stack">
                    <h2>{text::imports_notes()}</h2>
                    <ul class="stack">{notes.into_iter().map(|note| view! { <li>{note}</li> }).collect_view()}</ul>
                </section>
            })}
            {(!report.refusals.is_empty()).then(|| view! { <Refusals refused=report.refused refusals=report.refusals /> })}
        </div>
    }
}
