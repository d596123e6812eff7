//! The rebate ladder: tiers and a volume typed; what each tier pays, where the amount jumps, what the
//! next tier takes and brings. Open to everyone.

mod agreement;
pub mod cliffs;
mod ledger;
mod outcome;
mod result;
mod table;
mod tiers;
mod volume;
mod warnings;
mod words;

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use super::calculator::{
    page::{CalculatorPage, own_currency},
    result_aside::ResultAside,
};
use crate::{
    browser::clock,
    state::{calculator::Desk, ladder::typed::Typed},
    text,
};
use agreement::AgreementFields;
use ledger::Ledger;
use outcome::{Outcome, Shown, outcome};
use result::ResultPanel;
use tiers::Tiers;
use volume::VolumeFields;

pub const PAGE: CalculatorPage<Typed, Shown> = CalculatorPage {
    title: text::ladder_title,
    detail: text::ladder_detail,
    file: "rebates",
    csv: |_, shown, private| table::csv(shown, private),
    desk,
    outcome,
    calculator,
};

/// The reader's own, which begins with an agreement for this year in their market's currency.
fn desk() -> Desk<Typed> {
    let until = end_of_year();
    Desk::own(|mark| Typed::empty(&own_currency(), &until, mark))
}

/// When an agreement of this year ends.
fn end_of_year() -> String {
    let today = clock::today();
    NaiveDate::from_ymd_opt(today.year(), 12, 31).unwrap_or(today).to_string()
}

fn calculator(desk: Desk<Typed>, outcome: Outcome) -> AnyView {
    let has_private = desk.has_private();
    view! {
        <div class="calculator">
            <section class="panel stack" aria-label=text::ladder_agreement()>
                <AgreementFields desk=desk.clone() outcome />
                <Tiers desk=desk.clone() outcome />
                <VolumeFields desk=desk.clone() outcome />
            </section>
            <ResultAside private=has_private ledger=move || view! { <Ledger outcome /> }>
                <ResultPanel desk outcome />
            </ResultAside>
        </div>
    }
    .into_any()
}
