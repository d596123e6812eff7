//! The way into the calculator with one line's ladder and volume, where the calculator has a field for
//! all of its terms. Where more was returned than bought, it begins at nothing bought: the calculator asks for
//! what is still to buy, and a volume below zero is no volume there.

use domain::{
    Figure,
    rebate::{Agreement, Measure, Method, PaysOn, Period, Scenario},
};
use leptos::prelude::*;

use crate::{pages::calculator::calculator_link::calculator_link, state::ladder::typed::Typed, text};

#[component]
pub fn LadderLink(scenario: Scenario, line: String, name: String) -> impl IntoView {
    let alone = alone(&scenario, &line)?;
    Some(calculator_link::<Typed>(Signal::stored(Some(alone)), text::rebates_try(), name))
}

/// The scenario of this line alone.
fn alone(scenario: &Scenario, line: &str) -> Option<Scenario> {
    let terms = scenario.agreement.line(line)?;
    let is_plain = matches!(terms.measure, Measure::Value | Measure::Quantity)
        && !matches!(
            terms.method,
            Method::Gate | Method::Accelerator { .. } | Method::Package { .. } | Method::FreeGoods { .. }
        )
        && terms.pays_on == PaysOn::Whole
        && terms.floor.is_none()
        && terms.minimum_volume.is_none()
        && terms.tiers.iter().all(|tier| tier.minimum.is_none());
    let window = scenario.agreement.period.at(scenario.on?, scenario.agreement.window)?;
    let mut volumes = scenario.volumes.clone();
    volumes.volumes.retain(|id, _| id == line);
    for volume in volumes.volumes.values_mut() {
        volume.shared.clear();
        volume.value = volume.value.max(Figure::ZERO);
        volume.quantity = volume.quantity.max(Figure::ZERO);
    }
    let mut terms = terms.clone();
    terms.scope = Default::default();
    terms.stacking.kind = domain::rebate::StackingKind::Independent;
    is_plain.then(|| Scenario {
        agreement: Agreement {
            lines: vec![terms],
            window,
            period: Period::Term,
            ..scenario.agreement.clone()
        },
        volumes,
        on: None,
        forecast: None,
        settled: None,
        brought_forward: None,
        ..scenario.clone()
    })
}
