//! What comes out: the order, its figures, the forecast, what to know before ordering.

use leptos::prelude::*;

use super::{
    answer::Answer,
    cart::AddToCart,
    figures::{Told, figures},
    forecast::ForecastPanel,
    outcome::{Outcome, Shown},
    warnings::Warnings,
    words,
};
use crate::{
    components::{Definition, DefinitionList},
    pages::{calculator::nothing_yet::NothingYet, planning::explanation::Figure},
    state::{calculator::Desk, reorder::typed::Typed},
    text,
};

#[component]
pub fn ResultPanel(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let open = RwSignal::new(false);
    move || match outcome.result.get() {
        None => view! { <NothingYet desk=desk.clone() detail=text::reorder_empty() wrong=outcome.wrong() /> }
            .into_any(),
        Some(shown) => {
            let shown = (*shown).clone();
            let stale = move || outcome.is_stale();
            view! {
                <section class="panel stack" class:stale=stale>
                    <Answer outcome shown=shown.clone() />
                    <AddToCart outcome shown=shown.clone() />
                    <Figures shown=shown.clone() />
                </section>
                <Warnings shown=shown.clone() />
                <ForecastPanel shown open />
            }
            .into_any()
        }
    }
}

#[component]
fn Figures(shown: Shown) -> impl IntoView {
    let rows = figures(&shown)
        .into_iter()
        .map(|Told { name, figure, digits, rules, .. }| {
            let steps = words::steps(&shown, rules);
            view! {
                <Definition name=name.clone()>
                    <Figure name words=words::decimal(figure, digits) steps />
                </Definition>
            }
        })
        .collect_view();
    view! { <DefinitionList>{rows}</DefinitionList> }
}
