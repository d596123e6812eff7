//! The rebate ladder: tiers and a volume typed; what each tier pays, where the amount jumps, what the
//! next tier takes and brings. Open to everyone.

mod agreement;
mod drawing;
mod outcome;
mod result;
mod share;
mod tiers;
mod volume;
mod words;

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use super::{calculator_links::CalculatorLinks, title::use_title};
use crate::{
    browser::clock,
    components::PageHeading,
    state::{ladder::LadderDesk, use_state},
    text,
};
use agreement::AgreementFields;
use outcome::Outcome;
use result::ResultPanel;
use share::{Sent, Share};
use tiers::Tiers;
use volume::VolumeFields;

#[component]
pub fn LadderPage() -> impl IntoView {
    use_title(text::ladder_title);
    let market = use_state().address.market.get_untracked();
    let currency = market.map_or("EUR".to_owned(), |market| market.currency.code().to_owned());
    let today = clock::today();
    let until = NaiveDate::from_ymd_opt(today.year(), 12, 31).unwrap_or(today);
    let desk = LadderDesk::open(&currency, &until.to_string());
    let outcome = Outcome::new(&desk);
    view! {
        <CalculatorLinks />
        <PageHeading title=text::ladder_title() detail=text::ladder_detail()>
            <Share outcome />
        </PageHeading>
        <Sent desk=desk.clone() outcome />
        <div class="calculator">
            <section class="panel stack" aria-label=text::ladder_agreement()>
                <AgreementFields desk=desk.clone() outcome />
                <Tiers desk=desk.clone() outcome />
                <VolumeFields desk=desk outcome />
            </section>
            <aside class="stack calculator-result" aria-label=text::calculators_result()>
                <ResultPanel outcome />
            </aside>
        </div>
    }
}
