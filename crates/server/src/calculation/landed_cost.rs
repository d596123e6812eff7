//! Landed cost behind the API.

use domain::landed_cost::{At, Field, LandedCost, Problem, Rates, Scenario, ScenarioError, calculate};

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
        calculate(scenario, rates).map_err(|error| failure(&error))
    }
}

fn failure(error: &ScenarioError) -> Failure {
    fault(pointer(&error.at, &error.problem), words(&error.problem))
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
    }
}

fn words(problem: &Problem) -> Message {
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
        Problem::ZeroBasis { .. } => Message::new("scenario-zero-basis"),
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
        Problem::UnknownMarket { market } => Message::new("scenario-unknown-market").with("market", market),
        Problem::ValuationMissing { date } => Message::new("scenario-valuation-missing").with("date", date),
        Problem::UnknownLevy { levy } => Message::new("scenario-unknown-levy").with("levy", levy),
        Problem::ExchangeRateMissing { from, to, date } => Message::new("scenario-exchange-rate-missing")
            .with("from", from)
            .with("to", to)
            .with("date", date),
        Problem::NotADuty { .. } => Message::new("scenario-not-a-duty"),
        Problem::ImpossibleRate => Message::new("scenario-impossible-rate"),
        Problem::PriceBelowContents => Message::new("scenario-price-below-contents"),
        Problem::DeliveredPriceUnsolvable => Message::new("scenario-delivered-price-unsolvable"),
    }
}
