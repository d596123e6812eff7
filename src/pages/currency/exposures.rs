//! What is to be received and paid, and what of it is locked: a table of fields.

use leptos::prelude::*;

use super::outcome::Outcome;
use crate::{
    components::{Button, ButtonKind, Checkbox, Choice, Column, Icon, SelectField, Symbol, Table, TextField},
    state::{
        calculator::Desk,
        currency::typed::{ExposureField, LOCKED, Place, Typed, TypedExposure},
    },
    text,
};

const RECEIVED: &str = "received";
const PAID: &str = "paid";

type Part = fn(&mut TypedExposure) -> &mut String;

#[component]
pub fn Exposures(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let typed = desk.typed.clone();
    let keys = Memo::new(move |_| typed.read().exposures.iter().map(|row| row.key).collect::<Vec<_>>());
    let columns = vec![
        Column::start(text::currency_side()),
        Column::end(text::currency_amount()),
        Column::start(text::calculators_currency()),
        Column::start(text::currency_due()),
        Column::end(text::currency_locked()),
        Column::end(text::currency_locked_rate()),
        Column::start(text::currency_reference()),
        Column::start(text::calculators_remove()),
    ];
    let rows = {
        let desk = desk.clone();
        view! {
            <For each=move || keys.get() key=|key| *key let(key)>
                <ExposureFields desk=desk.clone() outcome key />
            </For>
        }
    };
    let general = outcome.fault(Place::Plan);
    let private = desk.private.clone();
    let keeps_locked = Signal::derive(move || private.read().contains(LOCKED));
    let keeping = desk.clone();
    let keep_locked = Callback::new(move |keep| keeping.keep_private(LOCKED, keep));
    let (typed, withheld) = (desk.typed.clone(), desk.withheld.clone());
    let is_withheld = Memo::new(move |_| {
        withheld.read().iter().any(|name| name == LOCKED)
            && typed.read().exposures.iter().all(|row| row.locked.trim().is_empty())
    });
    view! {
        <div class="calculator-lines currency-exposures">
            <Table label=text::currency_exposures() columns>{rows}</Table>
        </div>
        <p class="field-problem" role="alert">{move || general.get()}</p>
        <div class="cluster">
            <Button on_press=move |_| desk.change(Typed::add_exposure)>{text::currency_add()}</Button>
            <Checkbox
                label=text::calculators_private_of(text::currency_locked_private())
                checked=keeps_locked
                on_change=keep_locked
            />
        </div>
        <Show when=move || is_withheld.get()>
            <p class="muted small">{text::currency_locked_private()}": "{text::calculators_withheld()}</p>
        </Show>
    }
}

#[component]
fn ExposureFields(desk: Desk<Typed>, outcome: Outcome, key: u32) -> impl IntoView {
    let typed = desk.typed.clone();
    let place = Memo::new(move |_| typed.read().exposures.iter().position(|row| row.key == key));
    let number = move || place.get().unwrap_or_default() as u64 + 1;
    let change = {
        let desk = desk.clone();
        move |change: &dyn Fn(&mut TypedExposure)| {
            desk.change(|typed| {
                if let Some(row) = typed.exposures.iter_mut().find(|row| row.key == key) {
                    change(row);
                }
            });
        }
    };
    let field = |above: String,
                 label: fn(u64) -> String,
                 of: Option<ExposureField>,
                 kind: &'static str,
                 part: Part| {
        let typed = desk.typed.clone();
        let value = Signal::derive(move || {
            let row = typed.read().exposures.iter().find(|row| row.key == key).cloned();
            row.map(|mut row| std::mem::take(part(&mut row))).unwrap_or_default()
        });
        let change = change.clone();
        let write = Callback::new(move |text: String| {
            // Codes are capitals, however they are typed.
            let is_code = of == Some(ExposureField::Currency);
            let text = if is_code { text.trim().to_uppercase() } else { text };
            change(&|row| *part(row) = text.clone());
        });
        let problem = outcome.fault_at(move || Some(Place::Exposure(place.get()?, of?)));
        let label = Signal::derive(move || label(number()));
        view! {
            // On a phone no head stands above the field.
            <span class="cell-name" aria-hidden="true">{above}</span>
            <TextField label hide_label=true kind value on_input=write problem />
        }
    };
    let sides =
        vec![Choice::new(RECEIVED, text::currency_received()), Choice::new(PAID, text::currency_paid())];
    let typed = desk.typed.clone();
    let is_paid = Memo::new(move |_| {
        typed.read().exposures.iter().find(|row| row.key == key).is_some_and(|row| row.is_paid)
    });
    let turn = {
        let change = change.clone();
        Callback::new(move |side: String| change(&|row| row.is_paid = side == PAID))
    };
    let private = desk.private.clone();
    let keeps_locked = Memo::new(move |_| private.read().contains(LOCKED));
    let removing = desk.clone();
    let remove = move |_| {
        removing.change(|typed| {
            typed.exposures.retain(|row| row.key != key);
            if typed.exposures.is_empty() {
                // There is always a row to type into.
                typed.exposures.push(TypedExposure::default());
            }
        });
    };
    view! {
        <tr>
            <td>
                <span class="cell-name exposure-row" aria-hidden="true">{move || text::currency_row(number())}</span>
                <span class="cell-name" aria-hidden="true">{text::currency_side()}</span>
                <SelectField
                    label=Signal::derive(move || text::currency_side_of(number()))
                    hide_label=true
                    choices=sides
                    value=Signal::derive(move || if is_paid.get() { PAID } else { RECEIVED }.to_owned())
                    on_change=turn
                />
            </td>
            <td class="number">{field(text::currency_amount(), text::currency_amount_of, Some(ExposureField::Amount), "text", |row| &mut row.amount)}</td>
            <td class="code">{field(text::calculators_currency(), text::currency_currency_of, Some(ExposureField::Currency), "text", |row| &mut row.currency)}</td>
            <td>{field(text::currency_due(), text::currency_due_of, Some(ExposureField::Due), "date", |row| &mut row.due)}</td>
            <td class="number">
                <div class:not-on-paper=move || keeps_locked.get()>{field(text::currency_locked(), text::currency_locked_of, Some(ExposureField::Locked), "text", |row| &mut row.locked)}</div>
            </td>
            <td class="number">
                <div class:not-on-paper=move || keeps_locked.get()>{field(text::currency_locked_rate(), text::currency_locked_rate_of, Some(ExposureField::LockedRate), "text", |row| &mut row.locked_rate)}</div>
            </td>
            <td>{field(text::currency_reference(), text::currency_reference_of, None, "text", |row| &mut row.reference)}</td>
            <td>
                <Button
                    kind=ButtonKind::Quiet
                    label=Signal::derive(move || text::currency_remove_of(number()))
                    on_press=remove
                >
                    <Icon symbol=Symbol::Close />
                </Button>
            </td>
        </tr>
    }
}
