//! How goods are supplied and how safely, and how much is ordered at a time.

use leptos::prelude::*;

use super::{field::PlanField, outcome::Outcome, service::ServiceFields};
use crate::{
    components::{Choice, SelectField},
    state::{
        calculator::Desk,
        reorder::typed::{LotKind, Place, Typed},
    },
    text,
};

const LOTS: [(&str, LotKind); 4] = [
    ("missing", LotKind::Missing),
    ("fixed", LotKind::Fixed),
    ("economic", LotKind::Economic),
    ("given", LotKind::Given),
];

#[component]
pub fn SupplyFields(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let days = text::reorder_days;
    let typed = desk.typed.clone();
    let lot = Memo::new(move |_| typed.read().lot);
    let choices = move || {
        // What came with a scenario can only be kept.
        let offered = LOTS.iter().filter(|(_, kind)| *kind != LotKind::Given || lot.get() == LotKind::Given);
        let choice = |(code, _): &(&str, _)| Choice::new(code, text::reorder_lot_of(*code));
        offered.map(choice).collect::<Vec<_>>()
    };
    let choosing = desk.clone();
    let choose = Callback::new(move |code: String| {
        let found = LOTS.iter().find(|(name, _)| *name == code).map(|(_, kind)| *kind);
        choosing.change(|typed| typed.lot = found.unwrap_or(typed.lot));
    });
    let code = move || LOTS.iter().find(|(_, kind)| *kind == lot.get()).map_or("", |(code, _)| code);
    let lot_fields = {
        let desk = desk.clone();
        move || {
            let field = |at, label: String, unit: Option<String>| {
                view! { <PlanField desk=desk.clone() outcome at label unit=unit /> }
            };
            match lot.get() {
                LotKind::Missing | LotKind::Given => None,
                LotKind::Fixed => {
                    let unit = Some(text::reorder_unit());
                    Some(field(Place::LotQuantity, text::reorder_lot_quantity(), unit).into_any())
                }
                LotKind::Economic => Some(
                    view! {
                        {field(Place::YearlyDemand, text::reorder_yearly_demand(), Some(text::reorder_unit()))}
                        {field(Place::OrderCost, text::reorder_order_cost(), None)}
                        {field(Place::HoldingCost, text::reorder_holding_cost(), None)}
                    }
                    .into_any(),
                ),
            }
        }
    };
    view! {
        <div class="field-grid">
            <PlanField desk=desk.clone() outcome at=Place::LeadTime label=text::reorder_lead_time() unit=days() />
            <PlanField desk=desk.clone() outcome at=Place::LeadTimeDeviation label=text::reorder_lead_time_deviation() unit=days() />
            <ServiceFields desk=desk.clone() outcome />
            <PlanField desk=desk.clone() outcome at=Place::Review label=text::reorder_review() unit=days() hint=text::reorder_review_hint() />
            <SelectField
                label=text::reorder_lot()
                choices=Signal::derive(choices)
                value=Signal::derive(move || code().to_owned())
                on_change=choose
            />
            {lot_fields}
        </div>
    }
}
