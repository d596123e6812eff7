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
    calculator::{on_paper::OnPaper, outcome::Worked, sent::Sent, share::Share},
    calculator_links::CalculatorLinks,
    planning::explanation::Explanations,
    title::use_title,
};
use crate::{
    browser::clock,
    components::PageHeading,
    state::{calculator::Desk, currency::typed::Typed, use_state},
    text,
};
use books::BookFields;
use business::BusinessFields;
use exposures::Exposures;
use ledger::Ledger;
use outcome::{Shown, outcome};
use positions::Positions;
use rates::SpotRates;
use result::ResultPanel;
use sensitivity::Sensitivity;

#[component]
pub fn CurrencyPage() -> impl IntoView {
    use_title(text::currency_title);
    let desk = desk();
    let worked = RwSignal::new(None);
    let sharing = desk.clone();
    view! {
        <CalculatorLinks />
        <PageHeading title=text::currency_title() detail=text::currency_detail()>
            <Share
                desk=sharing.clone()
                worked
                title=text::currency_title
                file="currency"
                csv=|_, shown, private| table::csv(shown, private)
            />
        </PageHeading>
        <Sent desk=desk.clone() draw=|desk| view! { <CurrencyCalculator desk /> }.into_any() />
        <CurrencyCalculator desk on_change=move |now| worked.set(now) />
    }
}

/// The reader's own, which begins today in their market's currency.
pub fn desk() -> Desk<Typed> {
    let market = use_state().address.market.get_untracked();
    let home = market.map_or("EUR".to_owned(), |market| market.currency.code().to_owned());
    let today = clock::today().to_string();
    Desk::own(|mark| Typed::empty(&home, &today, mark))
}

/// The calculator alone, on any desk: the reader's own, or one with a scenario that was sent.
#[component]
pub fn CurrencyCalculator(
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
