//! The shares of a charge, typed by hand: one amount a line.

use leptos::prelude::*;

use super::outcome::Outcome;
use crate::{
    components::NumberField,
    state::{
        calculator::Desk,
        landed_cost::typed::{ChargeField, Place, Typed},
    },
    text,
};

/// More lines than a person shares a charge among by hand.
const MOST: usize = 50;

#[component]
pub fn Shares(desk: Desk<Typed>, outcome: Outcome, index: usize) -> impl IntoView {
    let typed = desk.typed.clone();
    let lines = Memo::new(move |_| {
        let typed = typed.read();
        let filled = typed.lines.iter().enumerate().filter(|(_, line)| !line.is_empty());
        filled.take(MOST).map(|(row, line)| (row, line.key)).collect::<Vec<_>>()
    });
    let share = move |(row, key): (usize, u32)| {
        let (typed, writing) = (desk.typed.clone(), desk.clone());
        let value = Signal::derive(move || {
            let typed = typed.read();
            typed.charges.get(index).and_then(|charge| charge.shares.get(&key)).cloned().unwrap_or_default()
        });
        let write = Callback::new(move |amount: String| {
            writing.change(|typed| {
                if let Some(charge) = typed.charges.get_mut(index) {
                    charge.shares.insert(key, amount);
                }
            });
        });
        view! {
            <NumberField
                label=text::calculators_share_of_line(row + 1)
                value
                on_input=write
                problem=outcome.fault(Place::Charge(index, ChargeField::Share(key)))
            />
        }
    };
    view! {
        <div class="field-grid charge-shares">
            <For each=move || lines.get() key=|line| *line children=share.clone() />
        </div>
    }
}
