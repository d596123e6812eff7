//! What one unit of a line costs in the end, figure by figure, each with its reason where it is missing.

use domain::{Currency, Figure, Money, OrderLine, net_cost::Missing};
use leptos::prelude::*;

use super::{Costs, worked::CartonEffect};
use crate::{
    browser::intl,
    components::{Badge, Definition, DefinitionList},
    text,
    trade::{money::money, percent::percent},
};

#[component]
pub fn LineCosts(line: Memo<Option<OrderLine>>) -> impl IntoView {
    let costs = expect_context::<Costs>();
    move || {
        if !costs.is_shown.get() {
            return None;
        }
        let line = line.get().filter(|line| line.problems.is_empty())?;
        let worked = costs.worked.get();
        let Some(worked) = worked else {
            return Some(view! { <p class="cart-costs muted small">{waiting(costs)}</p> }.into_any());
        };
        let own = worked.lines.get(&line.sku)?;
        let (currency, market) = (worked.currency, worked.market.as_str());
        let said = |result: &Result<Figure, Missing>, words: fn(Figure, Currency) -> String| match result {
            Ok(figure) => Ok(words(*figure, currency)),
            Err(missing) => Err(reason(missing, market)),
        };
        let after_rebate = |result: &Result<Figure, Missing>, words: fn(Figure, Currency) -> String| {
            if worked.knows_rebates { said(result, words) } else { Err(text::cart_costs_no_rebates()) }
        };
        let price = unit_money(own.cost.price, currency);
        let landed = said(&own.cost.landed, unit_money);
        let rebate = after_rebate(&own.cost.rebate, unit_money);
        let net = after_rebate(&own.cost.net, unit_money);
        let margin = after_rebate(&own.cost.margin, |figure, _| percent(*figure));
        let landed_name = text::cart_costs_landed(intl::country(market));
        let cleared = own.cleared.then(|| view! { <p class="small muted">{text::cart_costs_cleared()}</p> });
        let carton = own.carton.as_ref().map(carton_words);
        let carton = carton.map(|words| view! { <p class="small">{words}</p> });
        Some(
            view! {
                <section class="cart-costs" aria-label=text::cart_costs_of(line.sku)>
                    <DefinitionList>
                        <Definition name=text::cart_costs_price()><span class="numeric">{price}</span></Definition>
                        <Definition name=landed_name><Said said=landed /></Definition>
                        <Definition name=text::cart_costs_rebate()><Said said=rebate /></Definition>
                        <Definition name=text::cart_costs_net()><Said said=net /></Definition>
                        <Definition name=text::cart_costs_margin()><Said said=margin /></Definition>
                    </DefinitionList>
                    {cleared}
                    <p class="small muted"><Badge>{text::cart_costs_estimate()}</Badge>" "{text::cart_costs_basis()}</p>
                    {carton}
                </section>
            }
            .into_any(),
        )
    }
}

fn waiting(costs: Costs) -> String {
    if costs.no_rates.get() { text::cart_costs_no_rates() } else { text::cart_costs_loading() }
}

/// A figure, or why there is none.
#[component]
fn Said(said: Result<String, String>) -> impl IntoView {
    match said {
        Ok(figure) => view! { <span class="numeric">{figure}</span> }.into_any(),
        Err(reason) => view! { <span class="muted">{reason}</span> }.into_any(),
    }
}

/// A unit's figure, half up to the minor unit.
fn unit_money(figure: Figure, currency: Currency) -> String {
    Money::round_half_up(*figure, currency).map_or_else(|_| intl::number(&figure.to_string()), money)
}

fn carton_words(carton: &CartonEffect) -> String {
    let mut words = text::cart_costs_carton(carton.units, money(carton.adds));
    if let Some(price) = carton.unit_price {
        words = format!("{words} {}", text::cart_costs_carton_price(money(price)));
    }
    if let Some(rebate) = carton.rebate {
        words = format!("{words} {}", text::cart_costs_carton_rebate(money(rebate)));
    }
    words
}

fn reason(missing: &Missing, market: &str) -> String {
    let market = intl::country(market);
    match missing {
        Missing::Price => text::cart_costs_no_price(),
        Missing::HsCode => text::cart_costs_no_code(),
        Missing::Origin => text::cart_costs_no_origin(),
        Missing::DutyRate => text::cart_costs_no_duty(market),
        Missing::Duty => text::cart_costs_duty_unknown(),
        Missing::Market => text::cart_costs_no_market(market),
        Missing::ExchangeRate { from, to } => text::cart_costs_no_exchange(from.code(), to.code()),
        Missing::RetailPrice => text::cart_costs_no_retail(),
        Missing::NotWorkedOut => text::cart_costs_not_worked_out(),
    }
}
