//! One tax or fee of the market: what is known of it on the day of entry, and one's own rate in its
//! place.

use leptos::{html, prelude::*};

use super::{
    kept_rates::KeptRates,
    known_rates::{Known, KnownRate, known},
    outcome::Outcome,
    words,
};
use crate::{
    browser::{focus, timer::after_paint},
    components::{Badge, BadgeTone, NumberField},
    state::{
        calculator::Desk,
        landed_cost::{
            Shipment,
            rates::MarketRates,
            typed::{Place, RateUnit, Typed},
        },
    },
    text,
};

#[component]
pub fn LevyRow(
    desk: Desk<Typed>,
    outcome: Outcome,
    levy: String,
    /// The tax or fee that the reader is taken to.
    wanted: RwSignal<Option<String>>,
) -> impl IntoView {
    let levy = StoredValue::new(levy);
    let row = NodeRef::<html::Div>::new();
    Effect::new(move || {
        let is_wanted = wanted.read().as_ref().is_some_and(|wanted| levy.with_value(|levy| wanted == levy));
        if let (true, Some(row)) = (is_wanted, row.get()) {
            wanted.set(None);
            after_paint(move || {
                if let Ok(Some(field)) = row.query_selector("input") {
                    focus::focus(&field);
                }
            });
        }
    });
    let (typed, rates) = (desk.typed.clone(), MarketRates::open().rates);
    let known = Memo::new(move |earlier: Option<&Option<Known>>| {
        let typed = typed.read();
        let rates = rates.read();
        let market = rates.as_ref()?.market(&typed.market)?;
        let levy = levy.with_value(|id| market.levies.iter().find(|levy| levy.id == *id))?;
        let Ok(day) = typed.entry_date.trim().parse() else { return earlier.cloned().flatten() };
        let shipment = outcome.scenario.get();
        let scenario = shipment.as_deref().map(|Shipment { scenario, .. }| scenario);
        Some(known(levy, market.currency, day, scenario))
    });
    let typed = desk.typed.clone();
    let own = Memo::new(move |_| {
        let typed = typed.read();
        levy.with_value(|levy| typed.levy_rate(levy).filter(|rate| !rate.is_empty()).cloned())
    });
    let unit = Memo::new(move |_| match own.get() {
        Some(own) => own.unit,
        None => known.get().map_or(RateUnit::Percent, |known| known.unit),
    });
    let (typed, rates) = (desk.typed.clone(), MarketRates::open().rates);
    let sign = Memo::new(move |_| match unit.get() {
        RateUnit::Percent => Some("%".to_owned()),
        RateUnit::Amount(Some(currency)) => Some(currency.code().to_owned()),
        RateUnit::Amount(None) => {
            let rates = rates.read();
            rates.as_ref()?.market(&typed.read().market).map(|market| market.currency.code().to_owned())
        }
    });
    let typed = desk.typed.clone();
    let value = Signal::derive(move || {
        let typed = typed.read();
        levy.with_value(|levy| typed.levy_rate(levy).map(|rate| rate.rate.clone())).unwrap_or_default()
    });
    let writing = desk.clone();
    let write = Callback::new(move |rate: String| {
        let unit = unit.get_untracked();
        writing.change(|typed| levy.with_value(|levy| typed.set_levy_rate(levy, rate, unit)));
    });
    let typed = desk.typed.clone();
    let problem = outcome
        .fault_at(move || levy.with_value(|levy| typed.read().levy_rate_place(levy)).map(Place::LevyRate));
    let name = levy.with_value(|levy| words::levy(levy));
    view! {
        <div class="market-rate" node_ref=row>
            <NumberField label=text::calculators_own_rate(name) value on_input=write unit=sign problem />
            <div class="stack">
                <Show when=move || own.read().is_some()>
                    <div><Badge tone=BadgeTone::Warn>{text::calculators_typed()}</Badge></div>
                </Show>
                <ul class="found-duties small">{move || known.get().map(lines)}</ul>
                <KeptRates desk outcome levy />
            </div>
        </div>
    }
}

fn lines(known: Known) -> impl IntoView {
    let line = |KnownRate { rate, notes, is_verified, verified }| {
        let verified = if is_verified {
            view! { <span class="muted small">{verified}</span> }.into_any()
        } else {
            view! { <Badge tone=BadgeTone::Warn>{verified}</Badge> }.into_any()
        };
        view! {
            <li>
                <span class="strong"><bdi>{rate}</bdi></span>
                " "
                <span class="muted small">{notes} " · "</span>
                {verified}
            </li>
        }
    };
    let none = known.why_none.map(|words| view! { <li class="muted">{words}</li> });
    (none, known.rates.into_iter().map(line).collect_view())
}
