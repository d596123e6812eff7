//! The currency planner: what is to be received and paid in which currency and when; what it comes to
//! locked and open, the rate at which the business breaks even, what a move does to its margin. Open
//! to everyone.

mod books;
mod business;
mod cover;
mod exposures;
mod ledger;
mod margins;
mod outcome;
mod positions;
mod rates;
mod result;
mod sensitivity;
mod table;
mod warnings;
mod words;

use leptos::prelude::*;

use super::{
    calculator::{
        page::{CalculatorPage, own_currency},
        result_aside::ResultAside,
    },
    planning::explanation::Explanations,
};
use crate::{
    browser::clock,
    state::{calculator::Desk, currency::typed::Typed},
    text,
};
use books::BookFields;
use business::BusinessFields;
use exposures::Exposures;
use ledger::Ledger;
use outcome::{Outcome, Shown, outcome};
use positions::Positions;
use rates::SpotRates;
use result::ResultPanel;
use sensitivity::Sensitivity;

pub const PAGE: CalculatorPage<Typed, Shown> = CalculatorPage {
    title: text::currency_title,
    detail: text::currency_detail,
    file: "currency",
    csv: |_, shown, private| table::csv(shown, private),
    desk,
    outcome,
    calculator,
};

/// The reader's own, which begins today in their market's currency.
fn desk() -> Desk<Typed> {
    let today = clock::today().to_string();
    Desk::own(|mark| Typed::empty(&own_currency(), &today, mark))
}

fn calculator(desk: Desk<Typed>, outcome: Outcome) -> AnyView {
    let has_private = desk.has_private();
    view! {
        <Explanations>
            <div class="calculator">
                <div class="stack">
                    <section class="panel stack">
                        <BookFields desk=desk.clone() outcome />
                        <Exposures desk=desk.clone() outcome />
                    </section>
                    <SpotRates desk=desk.clone() outcome />
                    <section class="panel stack" aria-label=text::currency_business()>
                        <h2>{text::currency_business()}</h2>
                        <BusinessFields desk=desk.clone() outcome />
                    </section>
                    // On paper, what comes out would tell what is private.
                    <div class="stack" class:no-print=move || has_private.get()>
                        <Positions outcome />
                        <Sensitivity outcome />
                    </div>
                </div>
                <ResultAside private=has_private ledger=move || view! { <Ledger outcome /> }>
                    <ResultPanel desk outcome />
                </ResultAside>
            </div>
        </Explanations>
    }
    .into_any()
}
