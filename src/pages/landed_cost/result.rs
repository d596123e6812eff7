//! What it comes to: the landed cost, what makes it up, what is paid at the border, and why. Every
//! number opens its explanation.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    bars::Waterfall,
    explanation::{Asked, Explanation},
    figures::{Figures, Totals},
    ledger::Ledger,
    line_faults::in_full,
    outcome::Outcome,
    to_price::ToPrice,
    warnings::Warnings,
    words,
};
use crate::{
    pages::calculator::{nothing_yet::NothingYet, on_paper::OnPaper},
    state::{calculator::Desk, landed_cost::typed::Typed},
    text,
};

#[component]
pub fn ResultPanel(
    desk: Desk<Typed>,
    outcome: Outcome,
    asked: RwSignal<Option<Asked>>,
    /// Told of the tax or fee whose rate the reader is to type.
    wanted: RwSignal<Option<String>>,
) -> impl IntoView {
    let charges = Memo::new(move |_| -> Arc<[String]> {
        let shipment = outcome.scenario.get();
        shipment.map(|shipment| words::charges(&shipment.scenario)).unwrap_or_default().into()
    });
    let has_private = desk.has_private();
    let (typed, carrying) = (desk.typed.clone(), desk.clone());
    // Where no line is begun nothing is wrong yet.
    let wrong = Memo::new(move |_| {
        let begun = typed.read().lines.iter().any(|line| !line.is_empty());
        let faults = outcome.faults.read();
        faults.first().filter(|_| begun).map(|(place, words)| in_full(*place, words))
    });
    let is_there = Memo::new(move |_| outcome.result.read().is_some());
    view! {
        <Show
            when=move || is_there.get()
            fallback=move || view! { <NothingYet desk=desk.clone() detail=text::calculators_no_result_detail() wrong /> }
        >
            <section class="panel stack" class:stale=move || outcome.is_stale()>
                <Totals outcome asked />
                <Waterfall outcome />
                <Figures outcome asked />
                <ToPrice desk=carrying.clone() outcome asked />
            </section>
            <Warnings outcome charges wanted />
            <Explanation outcome charges asked />
            <OnPaper private=has_private>
                <Ledger outcome charges />
            </OnPaper>
        </Show>
    }
}
