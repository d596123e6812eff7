//! Why: the steps of each line and of the whole shipment; those behind one number where it was asked
//! for. Steps are drawn when they are opened, so that a long shipment stays light.

use std::sync::Arc;

use domain::landed_cost::{CostGroup, LandedCost, LineCost, StepKind};
use leptos::{html, prelude::*};

use super::{
    outcome::Outcome,
    steps::{ExchangeUsed, Steps},
    words,
};
use crate::{components::Button, pages::painted::painted, text, trade::money::money};

/// Lines that are listed; one further down is opened from its number in the grid.
const MOST: usize = 100;

/// What is to be explained: a number of a line, or of the whole shipment.
#[derive(Clone, Copy, PartialEq)]
pub struct Asked {
    pub what: What,
    /// By its place among the lines worked out.
    pub line: Option<usize>,
}

#[derive(Clone, Copy, PartialEq)]
pub enum What {
    Everything,
    CustomsValue,
    /// All that is due at import.
    Costs,
    Group(CostGroup),
    /// One duty, tax or fee, by its place in the result.
    Cost(usize),
    PerUnit,
}

impl What {
    /// Whether a step leads to it.
    pub fn concerns(self, step: &StepKind, result: &LandedCost) -> bool {
        let of_value = matches!(
            step,
            StepKind::Price
                | StepKind::ChargeAdded { .. }
                | StepKind::ChargeDeducted { .. }
                | StepKind::ChargeNotInValue { .. }
                | StepKind::ChargeNotDeducted { .. }
                | StepKind::ImportCostsDeducted
                | StepKind::CustomsValue
                | StepKind::DeliveredPriceAgain
        );
        let cost = match step {
            StepKind::Cost { cost }
            | StepKind::TakenOff { cost }
            | StepKind::Minimum { cost }
            | StepKind::Maximum { cost }
            | StepKind::Share { cost }
            | StepKind::Waived { cost }
            | StepKind::PartDue { cost }
            | StepKind::Total { cost }
            | StepKind::NotCollected { cost } => Some(*cost),
            _ => None,
        };
        match self {
            Self::Everything | Self::PerUnit => true,
            Self::CustomsValue => of_value,
            Self::Costs => !of_value,
            Self::Cost(wanted) => cost == Some(wanted),
            Self::Group(wanted) => match cost {
                Some(cost) => result.import_costs.get(cost).map(|cost| cost.group) == Some(wanted),
                None => wanted == CostGroup::Duty && !of_value,
            },
        }
    }

    /// What a line comes to by it.
    fn of(self, line: &LineCost, result: &LandedCost) -> Option<String> {
        let costs = line.costs;
        Some(money(match self {
            Self::Everything => costs.landed_cost_after_recovery,
            Self::CustomsValue => costs.customs_value,
            Self::Costs => costs.cash_at_border,
            Self::Group(CostGroup::Duty) => costs.duties,
            Self::Group(CostGroup::Excise) => costs.excises,
            Self::Group(CostGroup::Tax) => costs.taxes,
            Self::Group(CostGroup::Fee) => costs.fees,
            Self::Cost(place) => line.import_costs.iter().find(|part| part.cost == place)?.amount,
            Self::PerUnit => return Some(words::unit_cost(&line.per_unit_after_recovery?, result.currency)),
        }))
    }

    fn words(self, result: Option<&LandedCost>) -> String {
        text::calculators_how_of(match self {
            Self::Everything => return text::calculators_how(),
            Self::CustomsValue => text::calculators_customs_value(),
            Self::Costs => text::calculators_cash_at_border(),
            Self::Group(CostGroup::Duty) => text::calculators_duties(),
            Self::Group(CostGroup::Excise) => text::calculators_excises(),
            Self::Group(CostGroup::Tax) => text::calculators_taxes(),
            Self::Group(CostGroup::Fee) => text::calculators_fees(),
            Self::Cost(place) => result.map(|result| words::cost(result, place)).unwrap_or_default(),
            Self::PerUnit => text::calculators_landed_unit(),
        })
    }
}

#[component]
pub fn Explanation(
    outcome: Outcome,
    charges: Memo<Arc<[String]>>,
    asked: RwSignal<Option<Asked>>,
) -> impl IntoView {
    let heading = NodeRef::<html::H2>::new();
    let result = painted(outcome.result);
    let what = Memo::new(move |_| asked.get().map_or(What::Everything, |asked| asked.what));
    let chosen = Memo::new(move |_| asked.get().and_then(|asked| asked.line));
    // Who presses a number is taken to its explanation.
    Effect::new(move || {
        if let (Some(_), Some(heading)) = (asked.get(), heading.get_untracked()) {
            // Refused only where the heading is not in the document.
            let _ = heading.focus();
            heading.scroll_into_view();
        }
    });
    let count = Memo::new(move |_| outcome.result.read().as_ref().map_or(0, |result| result.lines.len()));
    let lines = Memo::new(move |_| match chosen.get() {
        Some(line) if line < count.get() => vec![line],
        _ => (0..count.get().min(MOST)).collect(),
    });
    let more = move || {
        let more = count.get().saturating_sub(MOST);
        (more > 0 && chosen.get().is_none())
            .then(|| view! { <p class="muted small">{text::calculators_more_lines(more)}</p> })
    };
    let has_entry =
        Memo::new(move |_| outcome.result.read().as_ref().is_some_and(|result| !result.steps.is_empty()));
    view! {
        // On paper every step stands below the result.
        <section class="panel stack explanation no-print">
            <h2 tabindex="-1" node_ref=heading>
                {move || what.get().words(outcome.result.read().as_deref())}
            </h2>
            <Show when=move || asked.get().is_some()>
                <div><Button on_press=move |_| asked.set(None)>{text::calculators_explain_all()}</Button></div>
            </Show>
            <For each=move || lines.get() key=|line| *line let(line)>
                <Part outcome result charges what line=Some(line) is_open=move || lines.read().len() == 1 || chosen.get() == Some(line) />
            </For>
            {more}
            <Show when=move || has_entry.get() && chosen.get().is_none()>
                <Part outcome result charges what line=None is_open=|| true />
            </Show>
            <ExchangeUsed outcome />
        </section>
    }
}

/// The steps of one line, or of the whole shipment.
#[component]
fn Part(
    outcome: Outcome,
    /// As it was painted: what a line comes to is seen after what all of them do.
    result: ReadSignal<Option<Arc<LandedCost>>>,
    charges: Memo<Arc<[String]>>,
    what: Memo<What>,
    line: Option<usize>,
    is_open: impl Fn() -> bool + Send + Sync + 'static,
) -> impl IntoView {
    let opened = RwSignal::new(None::<bool>);
    let shown = Memo::new(move |_| opened.get().unwrap_or_else(&is_open));
    let toggle = move |event: leptos::ev::Event| {
        let element: web_sys::Element = event_target(&event);
        let now = element.has_attribute("open");
        if now != shown.get_untracked() {
            opened.set(Some(now));
        }
    };
    let summary = move || {
        let words =
            line.map_or_else(text::calculators_whole_shipment, |line| text::calculators_line_of(line + 1));
        let result = result.read();
        let of = |result: &LandedCost| what.get().of(result.lines.get(line?)?, result);
        let amount = result.as_deref().and_then(of);
        amount.map_or(words.clone(), |amount| format!("{words} · {amount}"))
    };
    view! {
        <details open=move || shown.get() on:toggle=toggle>
            <summary>{summary}</summary>
            <Show when=move || shown.get()>
                <Steps outcome charges what line />
            </Show>
        </details>
    }
}
