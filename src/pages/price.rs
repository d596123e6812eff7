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

use super::calculator::{
    page::{CalculatorPage, own_currency},
    result_aside::ResultAside,
};
use crate::{
    state::{calculator::Desk, price::typed::Typed},
    text,
};
pub use carried::UseInPrice;
use channels::Channels;
use cost::CostFields;
use ledger::Ledger;
use outcome::{Outcome, outcome};
use question::QuestionFields;
use result::ResultPanel;

pub const PAGE: CalculatorPage<Typed, Answers> = CalculatorPage {
    title: text::price_title,
    detail: text::price_detail,
    file: "price",
    csv: table::csv,
    desk,
    outcome,
    calculator,
};

/// The reader's own, which begins with two channels in their market's currency.
fn desk() -> Desk<Typed> {
    let names = [text::price_own_shop(), text::price_marketplace()];
    Desk::own(|mark| Typed::empty(&own_currency(), names, mark))
}

fn calculator(desk: Desk<Typed>, outcome: Outcome) -> AnyView {
    let has_private = desk.has_private();
    view! {
        <div class="calculator">
            <section class="stack" aria-label=text::price_title()>
                <QuestionFields desk=desk.clone() outcome />
                <CostFields desk=desk.clone() outcome />
                <Channels desk=desk.clone() outcome />
            </section>
            <ResultAside private=has_private discreet=true ledger=move || view! { <Ledger outcome /> }>
                <ResultPanel desk outcome />
            </ResultAside>
        </div>
    }
    .into_any()
}
