//! The tiers as a table of fields, with what each of them pays at the present volume.

use leptos::prelude::*;

use super::{outcome::Outcome, words};
use crate::{
    components::{Badge, BadgeTone, Button, ButtonKind, Column, Icon, Symbol, Table, TextField},
    state::{
        calculator::Desk,
        ladder::typed::{Place, TierField, Typed, TypedTier},
    },
    text,
};

type Part = fn(&mut TypedTier) -> &mut String;

#[component]
pub fn Tiers(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let typed = desk.typed.clone();
    let keys = Memo::new(move |_| typed.read().tiers.iter().map(|tier| tier.key).collect::<Vec<_>>());
    let columns = vec![
        Column::start(text::ladder_tier()),
        Column::end(text::ladder_from()),
        Column::end(text::ladder_rate()),
        Column::end(text::ladder_lump()),
        Column::end(text::ladder_pays()),
        Column::start(text::ladder_remove_tier()),
    ];
    let general = outcome.fault(Place::Tiers);
    let rows = {
        let desk = desk.clone();
        view! {
            <For each=move || keys.get() key=|key| *key let(key)>
                <TierFields desk=desk.clone() outcome key />
            </For>
        }
    };
    view! {
        <div class="calculator-lines ladder-tiers">
            <Table label=text::ladder_tiers() columns>{rows}</Table>
        </div>
        <p class="field-problem" role="alert">{move || general.get()}</p>
        <div class="cluster">
            <Button on_press=move |_| desk.change(|typed| typed.add_tier())>{text::ladder_add_tier()}</Button>
        </div>
    }
}

#[component]
fn TierFields(desk: Desk<Typed>, outcome: Outcome, key: u32) -> impl IntoView {
    let typed = desk.typed.clone();
    let place = Memo::new(move |_| typed.read().tiers.iter().position(|tier| tier.key == key));
    let field = |label: fn(usize) -> String, of: TierField, part: Part| {
        let (typed, writing) = (desk.typed.clone(), desk.clone());
        let value = Signal::derive(move || {
            let tier = typed.read().tiers.iter().find(|tier| tier.key == key).cloned();
            tier.map(|mut tier| std::mem::take(part(&mut tier))).unwrap_or_default()
        });
        let write = Callback::new(move |text: String| {
            writing.change(|typed| {
                if let Some(tier) = typed.tiers.iter_mut().find(|tier| tier.key == key) {
                    *part(tier) = text;
                }
            });
        });
        let problem = outcome.fault_at(move || Some(Place::Tier(place.get()?, of)));
        let label = Signal::derive(move || label(place.get().unwrap_or_default() + 1));
        view! { <TextField label hide_label=true value on_input=write problem /> }
    };
    // Blank tiers are not among the rungs.
    let typed = desk.typed.clone();
    let rung = Memo::new(move |_| {
        let shown = outcome.result.get()?;
        let typed = typed.read();
        let place = place.get()?;
        let own = typed.tiers.get(place).filter(|tier| !tier.is_empty());
        let before = typed.tiers.iter().take(place).filter(|tier| !tier.is_empty()).count();
        let rung = own.and_then(|_| shown.ladder.rungs.get(before))?;
        let present = shown.ladder.earnings.tier == Some(rung.tier);
        Some((words::amount(rung.pays, shown.currency), rung.reached, present))
    });
    // On paper, where the volume stands would tell it.
    let has_private = desk.has_private();
    let removing = desk.clone();
    let remove = move |_| removing.change(|typed| typed.tiers.retain(|tier| tier.key != key));
    view! {
        <tr
            class:own=move || rung.get().is_some_and(|(_, _, present)| present)
            class:not-own-on-paper=move || has_private.get()
        >
            <td class="ladder-place">
                {move || place.get().map(|place| (place + 1).to_string())}
                <span class:no-print=move || has_private.get()>
                    {move || rung.get().filter(|(_, _, present)| *present).map(|_| view! {
                        " "
                        <Badge tone=BadgeTone::Good>{text::ladder_here()}</Badge>
                    })}
                </span>
            </td>
            <td>{field(text::ladder_from_of, TierField::Threshold, |tier| &mut tier.threshold)}</td>
            <td>{field(text::ladder_rate_of, TierField::Rate, |tier| &mut tier.rate)}</td>
            <td>{field(text::ladder_lump_of, TierField::Lump, |tier| &mut tier.lump)}</td>
            <td class="numeric">
                <span class:no-print=move || has_private.get()>
                    {move || rung.get().filter(|(_, reached, _)| *reached).map(|(pays, ..)| pays)}
                </span>
            </td>
            <td>
                <Button
                    kind=ButtonKind::Quiet
                    label=Signal::derive(move || text::ladder_remove_of(place.get().unwrap_or_default() + 1))
                    on_press=remove
                >
                    <Icon symbol=Symbol::Close />
                </Button>
            </td>
        </tr>
    }
}
