//! The same shipment in several markets: the least per unit first, and what makes the difference.

use domain::{
    Currency,
    landed_cost::{CostPart, Outcome as Compared, Variation, compare, vary},
};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{exchange::ExchangeRates, outcome::Outcome, words};
use crate::{
    browser::intl,
    components::{Choice, Column, SelectField, Table},
    state::{
        calculator::Desk,
        landed_cost::{rates::MarketRates, typed::Typed},
    },
    text,
    trade::money::money,
};

/// Set beside until the reader chooses others.
const USUAL: [&str; 6] = ["US", "GB", "DE", "JP", "AE", "CH"];

#[component]
pub fn Markets(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let (typed, rates) = (desk.typed.clone(), MarketRates::open().rates);
    let chosen = Memo::new(move |_| {
        let typed = typed.read();
        let mut markets = typed.markets.clone();
        if markets.is_empty() {
            markets = USUAL.map(str::to_owned).to_vec();
        }
        if !markets.contains(&typed.market) {
            markets.push(typed.market.clone());
        }
        markets
    });
    let compared = {
        let (typed, rates) = (desk.typed.clone(), rates.clone());
        Memo::new(move |_| {
            let scenario = outcome.scenario.get()?;
            let rates = rates.get()?;
            let currency: Currency = typed.read().currency.parse().ok()?;
            let scenarios = vary(&scenario.scenario, &Variation::Markets(chosen.get()));
            Some((
                scenarios.iter().map(|one| one.market.clone()).collect::<Vec<_>>(),
                compare(&scenarios, &rates, currency),
            ))
        })
    };
    let choices = Memo::new(move |_| {
        let rates = rates.read();
        let markets =
            rates.as_ref().map(|rates| rates.markets().filter(|market| !market.template).collect::<Vec<_>>());
        let codes: Vec<String> =
            markets.unwrap_or_default().iter().map(|market| market.code.clone()).collect();
        let mut choices = vec![Choice { value: String::new(), label: text::calculators_choose_market() }];
        choices.extend(
            words::market_choices(&codes).into_iter().filter(|choice| !chosen.read().contains(&choice.value)),
        );
        choices
    });
    let typed = desk.typed.clone();
    let own = Memo::new(move |_| typed.read().market.clone());
    let adding = desk.clone();
    let add = Callback::new(move |market: String| {
        if !market.is_empty() {
            let mut markets = chosen.get_untracked();
            markets.push(market);
            adding.change(|typed| typed.markets = markets);
        }
    });
    let rows = move || {
        let Some((markets, comparison)) = compared.get() else { return ().into_any() };
        let most = comparison.alternatives.iter().filter_map(|one| match &one.outcome {
            Compared::Compared(compared) => compared.per_unit.map(|figure| figure.decimal()),
            Compared::Refused(_) => None,
        });
        let most = most.max().filter(|most| *most > Decimal::ZERO);
        let row = |alternative: domain::landed_cost::Alternative| {
            let market = markets.get(alternative.scenario).cloned().unwrap_or_default();
            let is_own = market == own.get_untracked();
            view! { <MarketRow market alternative most is_own currency=comparison.currency /> }
        };
        comparison.alternatives.into_iter().map(row).collect_view().into_any()
    };
    let columns = vec![
        Column::start(text::calculators_market()),
        Column::end(text::calculators_duties()),
        Column::end(text::calculators_taxes()),
        Column::end(text::calculators_landed_unit()),
        Column::start(text::calculators_difference()),
    ];
    view! {
        <section class="stack" aria-label=text::calculators_side_by_side()>
            <div class="cluster spread">
                <h2>{move || text::calculators_in_markets(chosen.read().len())}</h2>
                <SelectField
                    label=text::calculators_add_market()
                    hide_label=true
                    choices
                    value=Signal::derive(String::new)
                    on_change=add
                />
            </div>
            <Table label=text::calculators_side_by_side() columns>{rows}</Table>
            <ExchangeRates desk outcome markets=chosen />
        </section>
    }
}

#[component]
fn MarketRow(
    market: String,
    alternative: domain::landed_cost::Alternative,
    most: Option<Decimal>,
    is_own: bool,
    currency: Currency,
) -> impl IntoView {
    let name = words::market(&market);
    let compared = match alternative.outcome {
        Compared::Refused(error) => {
            return view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td colspan="4" class="problem">{words::problem(&error.problem)}</td>
                </tr>
            }
            .into_any();
        }
        Compared::Compared(compared) => compared,
    };
    let per_unit = compared.per_unit.map(|figure| {
        let rounded = figure.round_dp_with_strategy(3, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
        intl::money(&rounded.to_string(), currency.code())
    });
    let length = compared
        .per_unit
        .zip(most)
        .and_then(|(figure, most)| figure.decimal().checked_mul(Decimal::ONE_HUNDRED)?.checked_div(most))
        .unwrap_or_default()
        .trunc();
    let deciding = compared.deciding.map(part).map(text::calculators_deciding);
    let missing = (!compared.result.complete).then(text::calculators_incomplete);
    let note = [missing, deciding].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    view! {
        <tr class:own=is_own>
            <th scope="row">{name}</th>
            <td class="numeric">{money(compared.result.totals.duties)}</td>
            <td class="numeric muted">{money(compared.result.totals.taxes)}</td>
            <td class="numeric strong">{per_unit}</td>
            <td>
                <svg class="unit-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect class=if is_own { "bar-goods" } else { "bar-charge" } width=length.to_string() height="8" rx="1" />
                </svg>
                <span class="muted small">{note}</span>
            </td>
        </tr>
    }
    .into_any()
}

fn part(part: CostPart) -> String {
    match part {
        CostPart::Price | CostPart::InPrice => text::calculators_goods(),
        CostPart::Charges => text::calculators_charges(),
        CostPart::Duties => text::calculators_duties(),
        CostPart::Excises => text::calculators_excises(),
        CostPart::Taxes => text::calculators_taxes_kept(),
        CostPart::Fees => text::calculators_fees(),
    }
}
