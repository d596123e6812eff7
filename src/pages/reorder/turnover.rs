//! The stock of a period against what was sold of it.

use leptos::prelude::*;

use super::{field::PlanField, outcome::Outcome};
use crate::{
    state::{
        calculator::Desk,
        reorder::typed::{Place, Typed},
    },
    text,
};

#[component]
pub fn TurnoverFields(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let general = outcome.fault(Place::Plan);
    view! {
        <div class="field-grid">
            <PlanField desk=desk.clone() outcome at=Place::CostOfGoodsSold label=text::reorder_cost_of_goods_sold() />
            <PlanField desk=desk.clone() outcome at=Place::OpeningStock label=text::reorder_opening_stock() />
            <PlanField desk=desk.clone() outcome at=Place::ClosingStock label=text::reorder_closing_stock() />
            <PlanField desk=desk.clone() outcome at=Place::TurnoverDays label=text::reorder_turnover_days() unit=text::reorder_days() />
            <PlanField desk outcome at=Place::TurnoverBelow label=text::reorder_turnover_below() />
        </div>
        <p class="field-problem" role="alert">{move || general.get()}</p>
    }
}
