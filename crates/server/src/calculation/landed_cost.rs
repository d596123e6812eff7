//! Landed cost behind the API.

use std::collections::BTreeSet;

use domain::landed_cost::{
    At, BasisKind, Field, LandedCost, Market, Problem, Rates, Scenario, ScenarioError, calculate,
};

use super::{Calculator, fault};
use crate::app::App;
use crate::problem::{Failure, Outcome};
use crate::text::Message;

/// What goods have cost when they are there.
pub struct LandedCosts;

impl Calculator for LandedCosts {
    type Scenario = Scenario;
    type Result = LandedCost;
    type Rates = Rates;

    async fn rates(app: &App, scenario: &Scenario) -> Outcome<Rates> {
        let mut connection = app.database().read().await?;
        app.rates().for_scenario(&mut connection, scenario).await
    }

    fn calculate(scenario: &Scenario, rates: &Rates) -> Outcome<LandedCost> {
        calculate(scenario, rates).map_err(|error| failure(&error, scenario, rates))
    }
}

fn failure(error: &ScenarioError, scenario: &Scenario, rates: &Rates) -> Failure {
    fault(pointer(&error.at, &error.problem), words(&error.problem, scenario, rates))
}

fn pointer(at: &At, problem: &Problem) -> String {
    match at {
        // A rate that is missing is missing among those typed by hand.
        At::Shipment { .. } | At::Line { field: Field::Currency, .. }
            if matches!(problem, Problem::ExchangeRateMissing { .. }) =>
        {
            "/exchange_rates".to_owned()
        }
        At::Shipment { field } => format!("/{}", name(*field)),
        At::Line { line, field } => format!("/lines/{line}/{}", name(*field)),
        At::TypedDuty { line, index } => format!("/lines/{line}/typed_duties/{index}"),
        At::Charge { charge, field } => format!("/charges/{charge}/{}", name(*field)),
        At::ExchangeRate { index } => format!("/exchange_rates/{index}/rate"),
        At::Override { index } => format!("/overrides/{index}"),
    }
}

const fn name(field: Field) -> &'static str {
    match field {
        Field::Version => "version",
        Field::Market => "market",
        Field::EntryDate => "entry_date",
        Field::Incoterm => "incoterm",
        Field::Lines => "lines",
        Field::Charges => "charges",
        Field::Quantity => "quantity",
        // The customs value of a line comes from its price.
        Field::Price | Field::CustomsValue => "price",
        Field::Currency => "currency",
        Field::HsCode => "hs_code",
        Field::NetWeight => "net_weight",
        Field::GrossWeight => "gross_weight",
        Field::Volume => "volume",
        Field::Quantities => "quantities",
        Field::RetailPrice => "retail_price",
        Field::Quota => "quota",
        Field::TypedDuties => "typed_duties",
        Field::Amount => "amount",
        Field::Basis => "basis",
        Field::PercentToBorder => "percent_to_border",
        Field::Rules => "rules",
        Field::Schemes => "schemes",
    }
}

/// As a scenario writes it.
const fn basis_name(basis: BasisKind) -> &'static str {
    match basis {
        BasisKind::Value => "value",
        BasisKind::GrossWeight => "gross_weight",
        BasisKind::ChargeableWeight => "chargeable_weight",
        BasisKind::Volume => "volume",
        BasisKind::Quantity => "quantity",
        BasisKind::Equally => "equally",
        BasisKind::ByHand => "by_hand",
    }
}

fn words(problem: &Problem, scenario: &Scenario, rates: &Rates) -> Message {
    match problem {
        Problem::UnsupportedVersion { known, .. } => super::version(*known),
        Problem::NoLines => Message::new("scenario-no-lines"),
        Problem::TooMany { most } => Message::new("scenario-too-many").with("most", most),
        Problem::Negative => Message::new("scenario-negative"),
        Problem::NotPositive => Message::new("scenario-not-positive"),
        Problem::AboveHundredPercent => Message::new("scenario-above-hundred-percent"),
        Problem::OutOfRange => Message::new("scenario-too-many-digits"),
        Problem::FractionOfMinorUnit => Message::new("scenario-fraction-of-minor-unit"),
        Problem::Overflow => Message::new("scenario-overflow"),
        Problem::ZeroBasis { basis, suggested } => Message::new("scenario-zero-basis")
            .with("basis", basis_name(*basis))
            .with("suggested", basis_name(*suggested)),
        Problem::SharesDoNotAddUp { expected, found } => {
            Message::new("scenario-shares-do-not-add-up").with("expected", expected).with("found", found)
        }
        Problem::SharesMiscounted { expected, found } => {
            Message::new("scenario-shares-miscounted").with("expected", expected).with("found", found)
        }
        Problem::DivisorMissing => Message::new("scenario-divisor-missing"),
        Problem::UnknownLine { line } => {
            Message::new("scenario-unknown-line").with("line", line.saturating_add(1))
        }
        Problem::UnknownMarket { market } => unknown_market(market, rates),
        Problem::ValuationMissing { date } => Message::new("scenario-valuation-missing").with("date", date),
        Problem::UnsoundRules { market, name } => {
            Message::new("scenario-unsound-rules").with("market", market).with("name", name)
        }
        Problem::UnknownLevy { levy } => unknown_levy(levy, scenario, rates),
        Problem::UnknownScheme { scheme } => unknown_scheme(scheme, rates),
        Problem::ExchangeRateMissing { from, to, date } => Message::new("scenario-exchange-rate-missing")
            .with("from", from)
            .with("to", to)
            .with("date", date),
        Problem::ExchangeRateTwice { from, to } => {
            Message::new("scenario-exchange-rate-twice").with("from", from).with("to", to)
        }
        Problem::NotADuty { error } if error.found.is_empty() => Message::new("scenario-not-a-duty"),
        Problem::NotADuty { error } => Message::new("scenario-duty-not-read").with("found", &error.found),
        Problem::ImpossibleRate => Message::new("scenario-impossible-rate"),
        Problem::BoundsReversed => Message::new("scenario-bounds-reversed"),
        Problem::PriceBelowContents => Message::new("scenario-price-below-contents"),
        Problem::DeliveredPriceUnsolvable => Message::new("scenario-delivered-price-unsolvable"),
    }
}

/// Says which markets there are: the European Union is none, its members are.
#[must_use]
pub fn unknown_market(market: &str, rates: &Rates) -> Message {
    let known: Vec<&str> = rates.markets().map(|market| market.code.as_str()).collect();
    Message::new("scenario-unknown-market").with("market", market).with("known", known.join(", "))
}

fn unknown_scheme(scheme: &str, rates: &Rates) -> Message {
    let known: BTreeSet<&str> = rates.markets().flat_map(Market::schemes).collect();
    let known: Vec<&str> = known.into_iter().collect();
    Message::new("scenario-unknown-scheme").with("scheme", scheme).with("known", known.join(", "))
}

fn unknown_levy(levy: &str, scenario: &Scenario, rates: &Rates) -> Message {
    let rates = rates.for_scenario(scenario).ok();
    let market = rates.as_ref().and_then(|rates| rates.market(&scenario.market));
    let levies = market.map(|market| market.levies.as_slice()).unwrap_or_default();
    let known: Vec<&str> = levies.iter().map(|levy| levy.id.as_str()).collect();
    if known.is_empty() {
        return Message::new("scenario-no-levies").with("levy", levy);
    }
    Message::new("scenario-unknown-levy").with("levy", levy).with("known", known.join(", "))
}
