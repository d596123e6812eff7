//! The reorder planner: a history typed, pasted or out of one's own orders; what will be sold, how
//! much to keep for what cannot be foreseen, when to order and how much. Open to everyone.

mod answer;
mod cart;
mod choice;
mod drawing;
mod field;
mod figures;
mod forecast;
mod history;
mod ledger;
mod outcome;
mod result;
mod service;
mod shelf;
mod sku;
mod supply;
mod table;
mod turnover;
mod warnings;
mod words;

use leptos::prelude::*;

use super::{
    calculator::{on_paper::OnPaper, outcome::Worked, sent::Sent, share::Share},
    calculator_links::CalculatorLinks,
    planning::explanation::Explanations,
    title::use_title,
};
use crate::{
    components::PageHeading,
    state::{calculator::Desk, reorder::typed::Typed},
    text,
};
use history::HistoryFields;
use ledger::Ledger;
use outcome::{Shown, outcome};
use result::ResultPanel;
use shelf::ShelfFields;
use sku::Sku;
use supply::SupplyFields;
use turnover::TurnoverFields;

#[component]
pub fn ReorderPage() -> impl IntoView {
    use_title(text::reorder_title);
    let desk = desk();
    let worked = RwSignal::new(None);
    let sharing = desk.clone();
    view! {
        <CalculatorLinks />
        <PageHeading title=text::reorder_title() detail=text::reorder_detail()>
            <Share
                desk=sharing.clone()
                worked
                title=text::reorder_title
                file="reorder"
                csv=|_, shown, private| table::csv(shown, private)
            />
        </PageHeading>
        <Sent desk=desk.clone() draw=|desk| view! { <ReorderCalculator desk /> }.into_any() />
        <ReorderCalculator desk on_change=move |now| worked.set(now) />
    }
}

/// The reader's own.
pub fn desk() -> Desk<Typed> {
    Desk::own(Typed::empty)
}

/// The calculator alone, on any desk: the reader's own, or one with a scenario that was sent.
#[component]
pub fn ReorderCalculator(
    desk: Desk<Typed>,
    /// Told of every scenario with its result; of nothing while something is wrong.
    #[prop(optional, into)]
    on_change: Option<Callback<Option<Worked<Typed, Shown>>>>,
) -> impl IntoView {
    let outcome = outcome(&desk);
    outcome.tell(on_change);
    let has_private = desk.has_private();
    view! {
        <Explanations>
            <div class="calculator">
                <div class="stack">
                    <section class="panel stack" aria-label=text::reorder_demand()>
                        <h2>{text::reorder_demand()}</h2>
                        <Sku desk=desk.clone() />
                        <HistoryFields desk=desk.clone() outcome />
                    </section>
                    <section class="panel stack" aria-label=text::reorder_supply()>
                        <h2>{text::reorder_supply()}</h2>
                        <SupplyFields desk=desk.clone() outcome />
                    </section>
                    <section class="panel stack" aria-label=text::reorder_stock()>
                        <h2>{text::reorder_stock()}</h2>
                        <ShelfFields desk=desk.clone() outcome />
                    </section>
                    <section class="panel stack" aria-label=text::reorder_turnover()>
                        <h2>{text::reorder_turnover()}</h2>
                        <TurnoverFields desk=desk.clone() outcome />
                    </section>
                </div>
                // On paper, what comes out would tell what is private.
                <aside class="stack calculator-result" class:no-print=move || has_private.get() aria-label=text::calculators_result()>
                    <ResultPanel desk outcome />
                    <OnPaper private=has_private>
                        <Ledger outcome />
                    </OnPaper>
                </aside>
            </div>
        </Explanations>
    }
}
