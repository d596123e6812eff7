//! Price and margin: from what a unit costs to what a price leaves in each channel, and back. Open to
//! everyone.

mod carried;
mod channels;
mod cost;
mod fields;
mod ledger;
mod outcome;
mod question;
mod result;
mod sensitivity;
mod table;
mod waterfall;
mod words;

use domain::price_calculator::Outcome as Answers;
use leptos::prelude::*;

use super::{
    calculator::{on_paper::OnPaper, outcome::Worked, sent::Sent, share::Share},
    calculator_links::CalculatorLinks,
    title::use_title,
};
use crate::{
    components::PageHeading,
    state::{calculator::Desk, price::typed::Typed, use_state},
    text,
};
pub use carried::UseInPrice;
use channels::Channels;
use cost::CostFields;
use ledger::Ledger;
use outcome::outcome;
use question::QuestionFields;
use result::ResultPanel;

#[component]
pub fn PricePage() -> impl IntoView {
    use_title(text::price_title);
    let desk = desk();
    let worked = RwSignal::new(None);
    let sharing = desk.clone();
    view! {
        <CalculatorLinks />
        <PageHeading title=text::price_title() detail=text::price_detail()>
            <Share desk=sharing.clone() worked title=text::price_title file="price" csv=table::csv />
        </PageHeading>
        <Sent desk=desk.clone() draw=|desk| view! { <PriceCalculator desk /> }.into_any() />
        <PriceCalculator desk on_change=move |now| worked.set(now) />
    }
}

/// The reader's own, which begins with two channels in their market's currency.
pub fn desk() -> Desk<Typed> {
    let market = use_state().address.market.get_untracked();
    let currency = market.map_or("EUR".to_owned(), |market| market.currency.code().to_owned());
    let names = [text::price_own_shop(), text::price_marketplace()];
    Desk::own(|mark| Typed::empty(&currency, names, mark))
}

/// The calculator alone, on any desk: the reader's own, or one with a scenario that was sent.
#[component]
pub fn PriceCalculator(
    desk: Desk<Typed>,
    /// Told of every scenario with its result; of nothing while something is wrong.
    #[prop(optional, into)]
    on_change: Option<Callback<Option<Worked<Typed, Answers>>>>,
) -> impl IntoView {
    let outcome = outcome(&desk);
    outcome.tell(on_change);
    let has_private = desk.has_private();
    view! {
        <div class="calculator">
            <section class="stack" aria-label=text::price_title()>
                <QuestionFields desk=desk.clone() outcome />
                <CostFields desk=desk.clone() outcome />
                <Channels desk=desk.clone() outcome />
            </section>
            <aside class="stack calculator-result" aria-label=text::calculators_result()>
                <ResultPanel desk outcome />
                <OnPaper private=has_private>
                    <Ledger outcome />
                </OnPaper>
            </aside>
        </div>
    }
}
