//! The cells of one line: what is typed, what a unit has cost when it is there or what is wrong.

use std::sync::Arc;

use domain::landed_cost::LandedCost;
use leptos::prelude::*;

use super::{
    code_cell::CodeCell,
    explanation::{Asked, What},
    outcome::Outcome,
    product_cell::{ProductCell, follow_quantity},
    words,
};
use crate::{
    browser::intl,
    components::{Button, ButtonKind, GridCell, Icon, Symbol},
    state::{
        calculator::Desk,
        landed_cost::typed::{LineField, Place, Typed, TypedLine, UNIT_PRICE},
        use_state,
    },
    text,
};

type Part = fn(&mut TypedLine) -> &mut String;

/// A result, and where the line of each row is in it.
pub type ByRow = (Option<Arc<LandedCost>>, Vec<Option<usize>>);

#[component]
pub fn LineCells(
    desk: Desk<Typed>,
    outcome: Outcome,
    index: Signal<usize>,
    worked: ReadSignal<ByRow>,
    current: RwSignal<usize>,
    asked: RwSignal<Option<Asked>>,
) -> impl IntoView {
    let typed = desk.typed.clone();
    let line = Memo::new(move |_| typed.read().lines.get(index.get()).cloned().unwrap_or_default());
    let faults = Memo::new(move |_| {
        let row = index.get();
        let of_row = |(place, words): &(Place, String)| match place {
            Place::Line(line, field) if *line == row => Some((*field, words.clone())),
            _ => None,
        };
        outcome.faults.read().iter().filter_map(of_row).collect::<Vec<_>>()
    });
    let note = move || format!("line-note-{}", index.get());
    let state = use_state();
    let typing = desk.clone();
    let input = move |label: String, of: LineField, part: Part| {
        let writing = typing.clone();
        let name = label.clone();
        let above = label.clone();
        let read = move || std::mem::take(part(&mut line.get()));
        let is_wrong = move || faults.read().iter().any(|(field, _)| *field == of).then_some("true");
        let write = move |event| {
            let text = event_target_value(&event);
            writing.change(|typed| {
                if let Some(line) = typed.line_at(index.get_untracked()) {
                    *part(line) = text;
                    if of == LineField::Quantity {
                        follow_quantity(state, line);
                    }
                }
            });
        };
        view! {
            // Where no head stands above the field, and what is typed hides the placeholder.
            <span class="cell-name" aria-hidden="true">{above}</span>
            <input
                class="input"
                class:numeric=!matches!(of, LineField::Origin)
                type="text"
                inputmode=if matches!(of, LineField::Origin | LineField::Duty) { "text" } else { "decimal" }
                autocomplete="off"
                placeholder=label
                aria-label=name
                aria-invalid=is_wrong
                aria-describedby=move || is_wrong().map(|_| note())
                prop:value=read
                on:input=write
                on:focus=move |_| current.set(index.get_untracked())
            />
        }
    };
    let per_unit = Memo::new(move |_| {
        let (result, places) = &*worked.read();
        let result = result.as_deref()?;
        let place = places.get(index.get()).copied().flatten()?;
        let cost = result.lines.get(place)?.per_unit_after_recovery?;
        Some((place, words::unit_cost(&cost, result.currency)))
    });
    let (private, has_private) = (desk.private.clone(), desk.has_private());
    let keeps_price = move || private.read().contains(UNIT_PRICE);
    let problem = Memo::new(move |_| faults.read().first().map(|(_, words)| words.clone()));
    let place = Memo::new(move |_| per_unit.read().as_ref().map(|(place, _)| *place));
    let outcome_cell = move || match (problem.get(), place.get()) {
        (Some(words), _) => {
            let title = words.clone();
            view! { <span class="field-problem" id=note() title=title>{words}</span> }.into_any()
        }
        (None, Some(place)) => {
            let ask = move |_| asked.set(Some(Asked { what: What::PerUnit, line: Some(place) }));
            let amount = move || per_unit.read().as_ref().map(|(_, amount)| amount.clone());
            view! {
                <button type="button" class="figure strong" title=text::calculators_explain() on:click=ask>{amount}</button>
            }
            .into_any()
        }
        (None, None) => ().into_any(),
    };
    let (removing, naming, coding) = (desk.clone(), desk.clone(), desk);
    let remove = move |_| {
        removing.change(|typed| {
            if index.get_untracked() < typed.lines.len() {
                typed.lines.remove(index.get_untracked());
            }
        });
    };
    let origin = input(text::calculators_origin(), LineField::Origin, |line| &mut line.origin);
    let quantity = input(text::calculators_quantity(), LineField::Quantity, |line| &mut line.quantity);
    let price = input(text::calculators_unit_price(), LineField::Price, |line| &mut line.price);
    let weight = input(text::calculators_weight(), LineField::Weight, |line| &mut line.weight);
    let volume = input(text::calculators_volume(), LineField::Volume, |line| &mut line.volume);
    let duty = input(text::calculators_duty_rate(), LineField::Duty, |line| &mut line.duty);
    let removable = Memo::new(move |_| *line.read() != TypedLine::default());
    view! {
        <GridCell row=index column=0 numeric=true>
            <span class="muted small">{move || intl::number(&(index.get() + 1).to_string())}</span>
        </GridCell>
        <GridCell row=index column=1><ProductCell desk=naming line index current /></GridCell>
        <GridCell row=index column=2><CodeCell desk=coding line faults index current /></GridCell>
        <GridCell row=index column=3>{origin}</GridCell>
        <GridCell row=index column=4>{quantity}</GridCell>
        <GridCell row=index column=5>
            <div class="cell-part" class:not-on-paper=keeps_price>{price}</div>
        </GridCell>
        <GridCell row=index column=6>{weight}</GridCell>
        <GridCell row=index column=7>{volume}</GridCell>
        <GridCell row=index column=8>{duty}</GridCell>
        <GridCell row=index column=9 numeric=true>
            // It would tell what is private.
            <div class="cell-part" class:not-on-paper=move || has_private.get()>{outcome_cell}</div>
        </GridCell>
        <GridCell row=index column=10>
            <Show when=move || removable.get()>
                <Button kind=ButtonKind::Quiet label=text::calculators_remove_line() on_press=remove.clone()>
                    <Icon symbol=Symbol::Close />
                </Button>
            </Show>
        </GridCell>
    }
}
