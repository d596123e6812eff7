//! What comes out: the order, its figures, the forecast, what to know before ordering.

use leptos::prelude::*;

use super::{
    answer::Answer,
    cart::AddToCart,
    figures::{Told, figures},
    forecast::ForecastPanel,
    outcome::{Outcome, Shown},
    warnings, words,
};
use crate::{
    components::{Definition, DefinitionList},
    pages::{
        calculator::{result_panel::result_panel, warnings::Warnings},
        planning::explanation::Figure,
    },
    state::{calculator::Desk, reorder::typed::Typed},
    text,
};

#[component]
pub fn ResultPanel(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let open = RwSignal::new(false);
    result_panel(desk, outcome, text::reorder_empty, move |shown| {
        view! {
            <section class="panel stack" class:stale=move || outcome.is_stale()>
                <Answer outcome shown=shown.clone() />
                <AddToCart outcome shown=shown.clone() />
                <Figures shown=shown.clone() />
            </section>
            <Warnings said=warnings::said(&shown) />
            <ForecastPanel shown open />
        }
        .into_any()
    })
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
