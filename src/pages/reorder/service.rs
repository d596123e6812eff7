//! What the safety stock is to hold: a share of the order cycles without a shortage, or of the demand.

use leptos::prelude::*;

use super::{field::PlanField, outcome::Outcome};
use crate::{
    components::{Choice, SelectField},
    state::{
        calculator::Desk,
        reorder::typed::{Place, ServiceKind, Typed},
    },
    text,
};

const KINDS: [(&str, ServiceKind); 3] = [
    ("cycle_level", ServiceKind::CycleLevel),
    ("fill_rate", ServiceKind::FillRate),
    ("given", ServiceKind::Given),
];

#[component]
pub fn ServiceFields(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let typed = desk.typed.clone();
    let kind = Memo::new(move |_| typed.read().service);
    let choices = move || {
        // What came with a scenario can only be kept.
        let is_offered = |kind: ServiceKind, now| kind != ServiceKind::Given || now == ServiceKind::Given;
        let offered = KINDS.iter().filter(|(_, one)| is_offered(*one, kind.get()));
        let choice = |(code, _): &(&str, _)| Choice {
            value: (*code).to_owned(),
            label: text::reorder_service_of(*code),
        };
        offered.map(choice).collect::<Vec<_>>()
    };
    let choosing = desk.clone();
    let choose = Callback::new(move |code: String| {
        let found = KINDS.iter().find(|(name, _)| *name == code).map(|(_, kind)| *kind);
        choosing.change(|typed| typed.service = found.unwrap_or(typed.service));
    });
    let code = move || KINDS.iter().find(|(_, one)| *one == kind.get()).map_or("", |(code, _)| code);
    let field = move || {
        let label = match kind.get() {
            ServiceKind::CycleLevel => text::reorder_service(),
            ServiceKind::FillRate => text::reorder_fill_rate(),
            ServiceKind::Given => return None,
        };
        Some(view! { <PlanField desk=desk.clone() outcome at=Place::Service label unit="%" /> })
    };
    view! {
        <SelectField
            label=text::reorder_service_by()
            choices=Signal::derive(choices)
            value=Signal::derive(move || code().to_owned())
            on_change=choose
        />
        {field}
    }
}
