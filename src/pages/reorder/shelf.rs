//! What is there and on its way, which quantities may be ordered, how long stock may last.

use leptos::prelude::*;

use super::{field::PlanField, outcome::Outcome};
use crate::{
    components::Checkbox,
    state::{
        calculator::Desk,
        reorder::typed::{Place, Typed},
    },
    text,
};

#[component]
pub fn ShelfFields(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let field = |at, label: String| {
        view! { <PlanField desk=desk.clone() outcome at label unit=text::reorder_unit() /> }
    };
    let full = desk.typed.clone();
    let writing = desk.clone();
    view! {
        <div class="field-grid">
            {field(Place::OnHand, text::reorder_on_hand())}
            {field(Place::OnOrder, text::reorder_on_order())}
            {field(Place::Committed, text::reorder_committed())}
            {field(Place::Minimum, text::reorder_minimum())}
            {field(Place::Multiple, text::reorder_multiple())}
            {field(Place::Maximum, text::reorder_maximum())}
            {field(Place::Carton, text::reorder_carton())}
            <PlanField desk=desk.clone() outcome at=Place::CoverAbove label=text::reorder_cover_above() unit=text::reorder_days() />
            <PlanField desk=desk.clone() outcome at=Place::IdlePeriods label=text::reorder_idle_periods() unit=text::reorder_periods() />
        </div>
        <Checkbox
            label=text::reorder_full_cartons()
            checked=Signal::derive(move || full.read().full_cartons)
            on_change=Callback::new(move |full| writing.change(|typed| typed.full_cartons = full))
        />
    }
}
