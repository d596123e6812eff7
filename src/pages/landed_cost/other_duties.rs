//! Duties of a line that are typed beside the ordinary one: on top of it, or an excise.

use domain::{landed_cost::TypedDuty, tariff::MeasureKind};
use leptos::prelude::*;

use super::{outcome::Outcome, words};
use crate::{
    components::{Button, ButtonKind, Choice, Icon, SelectField, Symbol, TextField},
    state::{
        calculator::Desk,
        landed_cost::typed::{LineField, Place, Typed},
    },
    text,
};

const KINDS: [MeasureKind; 5] = [
    MeasureKind::AntiDumping,
    MeasureKind::Countervailing,
    MeasureKind::Safeguard,
    MeasureKind::Additional,
    MeasureKind::Excise,
];

#[component]
pub fn OtherDuties(desk: Desk<Typed>, outcome: Outcome, current: RwSignal<usize>) -> impl IntoView {
    let typed = desk.typed.clone();
    let kinds = Memo::new(move |_| {
        let typed = typed.read();
        let duties = typed.lines.get(current.get()).map(|line| &line.other_duties);
        duties.into_iter().flatten().map(|duty| duty.kind).enumerate().collect::<Vec<_>>()
    });
    let adding = desk.clone();
    let add = Callback::new(move |place: String| {
        let kind = place.parse::<usize>().ok().and_then(|place| KINDS.get(place));
        if let Some(kind) = kind {
            adding.change(|typed| {
                if let Some(line) = typed.line_at(current.get_untracked()) {
                    line.other_duties.push(TypedDuty { kind: *kind, rate: String::new() });
                }
            });
        }
    });
    let mut choices = vec![Choice { value: String::new(), label: text::calculators_add_duty() }];
    let kind =
        |(place, kind): (usize, &MeasureKind)| Choice { value: place.to_string(), label: words::duty(*kind) };
    choices.extend(KINDS.iter().enumerate().map(kind));
    view! {
        <fieldset class="plain stack">
            <legend>{text::calculators_other_duties()}</legend>
            <For each=move || kinds.get() key=|duty| *duty let((index, kind))>
                <OtherDuty desk=desk.clone() outcome current index kind />
            </For>
            <div class="add-charge">
                <SelectField
                    label=text::calculators_add_duty()
                    hide_label=true
                    choices
                    value=Signal::derive(String::new)
                    on_change=add
                />
            </div>
        </fieldset>
    }
}

#[component]
fn OtherDuty(
    desk: Desk<Typed>,
    outcome: Outcome,
    current: RwSignal<usize>,
    index: usize,
    kind: MeasureKind,
) -> impl IntoView {
    let typed = desk.typed.clone();
    let value = Signal::derive(move || {
        let typed = typed.read();
        let duty = typed.lines.get(current.get()).and_then(|line| line.other_duties.get(index));
        duty.map(|duty| duty.rate.clone()).unwrap_or_default()
    });
    let writing = desk.clone();
    let write = Callback::new(move |rate: String| {
        writing.change(|typed| {
            let line = typed.lines.get_mut(current.get_untracked());
            if let Some(duty) = line.and_then(|line| line.other_duties.get_mut(index)) {
                duty.rate = rate;
            }
        });
    });
    let problem = outcome.fault_at(move || Some(Place::Line(current.get(), LineField::OtherDuty(index))));
    let remove = move |_| {
        desk.change(|typed| {
            if let Some(line) = typed.lines.get_mut(current.get_untracked())
                && index < line.other_duties.len()
            {
                line.other_duties.remove(index);
            }
        });
    };
    let name = words::duty(kind);
    view! {
        <div class="other-duty">
            <TextField label=name.clone() value on_input=write problem />
            <Button kind=ButtonKind::Quiet label=text::calculators_remove_duty(name) on_press=remove>
                <Icon symbol=Symbol::Close />
            </Button>
        </div>
    }
}
