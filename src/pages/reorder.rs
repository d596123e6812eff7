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
    calculator::{page::CalculatorPage, result_aside::ResultAside},
    planning::explanation::Explanations,
};
use crate::{
    state::{calculator::Desk, reorder::typed::Typed},
    text,
};
use history::HistoryFields;
use ledger::Ledger;
use outcome::{Outcome, Shown, outcome};
use result::ResultPanel;
use shelf::ShelfFields;
use sku::Sku;
use supply::SupplyFields;
use turnover::TurnoverFields;

pub const PAGE: CalculatorPage<Typed, Shown> = CalculatorPage {
    title: text::reorder_title,
    detail: text::reorder_detail,
    file: "reorder",
    csv: |_, shown, private| table::csv(shown, private),
    desk: || Desk::own(Typed::empty),
    outcome,
    calculator,
};

fn calculator(desk: Desk<Typed>, outcome: Outcome) -> AnyView {
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
                <ResultAside private=has_private ledger=move || view! { <Ledger outcome /> }>
                    <ResultPanel desk outcome />
                </ResultAside>
            </div>
        </Explanations>
    }
    .into_any()
}
