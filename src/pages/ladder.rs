//! The rebate ladder: tiers and a volume typed; what each tier pays, where the amount jumps, what the
//! next tier takes and brings. Open to everyone.

mod agreement;
mod ledger;
mod outcome;
mod result;
mod table;
mod tiers;
mod volume;
mod words;

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use super::{
    calculator::{on_paper::OnPaper, outcome::Worked, sent::Sent, share::Share},
    calculator_links::CalculatorLinks,
    title::use_title,
};
use crate::{
    browser::clock,
    components::PageHeading,
    state::{calculator::Desk, ladder::typed::Typed, use_state},
    text,
};
use agreement::AgreementFields;
use ledger::Ledger;
use outcome::{Shown, outcome};
use result::ResultPanel;
use tiers::Tiers;
use volume::VolumeFields;

#[component]
pub fn LadderPage() -> impl IntoView {
    use_title(text::ladder_title);
    let desk = desk();
    let worked = RwSignal::new(None);
    let sharing = desk.clone();
    view! {
        <CalculatorLinks />
        <PageHeading title=text::ladder_title() detail=text::ladder_detail()>
            <Share
                desk=sharing.clone()
                worked
                title=text::ladder_title
                file="rebates"
                csv=|_, shown, private| table::csv(shown, private)
            />
        </PageHeading>
        <Sent desk=desk.clone() draw=|desk| view! { <LadderCalculator desk /> }.into_any() />
        <LadderCalculator desk on_change=move |now| worked.set(now) />
    }
}

/// The reader's own, which begins with an agreement for this year in their market's currency.
pub fn desk() -> Desk<Typed> {
    let market = use_state().address.market.get_untracked();
    let currency = market.map_or("EUR".to_owned(), |market| market.currency.code().to_owned());
    let until = end_of_year();
    Desk::own(|mark| Typed::empty(&currency, &until, mark))
}

/// When an agreement of this year ends.
fn end_of_year() -> String {
    let today = clock::today();
    NaiveDate::from_ymd_opt(today.year(), 12, 31).unwrap_or(today).to_string()
}

/// The calculator alone, on any desk: the reader's own, or one with a scenario that was sent.
#[component]
pub fn LadderCalculator(
    desk: Desk<Typed>,
    /// Told of every scenario with its result; of nothing while something is wrong.
    #[prop(optional, into)]
    on_change: Option<Callback<Option<Worked<Typed, Shown>>>>,
) -> impl IntoView {
    let outcome = outcome(&desk);
    outcome.tell(on_change);
    let has_private = desk.has_private();
    view! {
        <div class="calculator">
            <section class="panel stack" aria-label=text::ladder_agreement()>
                <AgreementFields desk=desk.clone() outcome />
                <Tiers desk=desk.clone() outcome />
                <VolumeFields desk=desk.clone() outcome />
            </section>
            // On paper, what comes out would tell what is private.
            <aside class="stack calculator-result" class:no-print=move || has_private.get() aria-label=text::calculators_result()>
                <ResultPanel desk outcome />
                <OnPaper private=has_private>
                    <Ledger outcome />
                </OnPaper>
            </aside>
        </div>
    }
}
