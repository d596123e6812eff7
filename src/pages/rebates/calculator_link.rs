//! The way into the calculator with one line's ladder and volume, where the calculator has a field for
//! all of its terms.

use domain::rebate::{Agreement, Measure, Method, PaysOn, Period, Scenario};
use leptos::prelude::*;

use crate::{
    components::LinkButton,
    state::{
        scenario_link::{self, Sent},
        use_state,
    },
    text,
};

#[component]
pub fn CalculatorLink(scenario: Scenario, line: String, name: String) -> impl IntoView {
    let address = use_state().address;
    let sent = Sent { scenario: alone(&scenario, &line)?, withheld: Vec::new() };
    let fragment = LocalResource::new(move || {
        let sent = sent.clone();
        async move { scenario_link::write(&sent).await }
    });
    let name = StoredValue::new(name);
    Some(move || {
        let fragment = fragment.get().flatten()?;
        let href = Signal::derive(move || format!("{}#{fragment}", address.href("/calculators/rebates")));
        Some(view! {
            <div>
                <LinkButton href>
                    {text::rebates_try()}
                    <span class="visually-hidden">{format!(" {}", name.get_value())}</span>
                </LinkButton>
            </div>
        })
    })
}

/// The scenario of this line alone.
fn alone(scenario: &Scenario, line: &str) -> Option<Scenario> {
    let terms = scenario.agreement.line(line)?;
    let is_plain = matches!(terms.measure, Measure::Value | Measure::Quantity)
        && !matches!(terms.method, Method::Gate | Method::Accelerator { .. } | Method::FreeGoods { .. })
        && terms.pays_on == PaysOn::Whole
        && terms.floor.is_none()
        && terms.minimum_volume.is_none()
        && terms.tiers.iter().all(|tier| tier.minimum.is_none());
    let window = scenario.agreement.period.at(scenario.on?, scenario.agreement.window)?;
    let mut volumes = scenario.volumes.clone();
    volumes.volumes.retain(|id, _| id == line);
    volumes.volumes.values_mut().for_each(|volume| volume.shared.clear());
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
