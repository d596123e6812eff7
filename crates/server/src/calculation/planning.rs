//! Price, reorder and currency behind the API. Their faults point at the field themselves.

use domain::planning::{Fault, InputError};
use domain::{currency_planner, price_calculator, reorder_planner};

use super::{Calculator, fault};
use crate::app::App;
use crate::problem::{Failure, Outcome};
use crate::text::Message;

/// Price and margin.
pub struct Prices;

/// Forecast, safety stock, order quantity.
pub struct Reorders;

/// Exposure and hedging.
pub struct Currencies;

macro_rules! calculator {
    ($name:ident, $crate_module:ident) => {
        impl Calculator for $name {
            type Scenario = $crate_module::Scenario;
            type Result = $crate_module::Outcome;
            type Rates = ();

            async fn rates(_: &App, _: &Self::Scenario) -> Outcome<()> {
                Ok(())
            }

            fn calculate(scenario: &Self::Scenario, (): &()) -> Outcome<Self::Result> {
                $crate_module::calculate(scenario).map_err(|error| failure(&error))
            }
        }
    };
}

calculator!(Prices, price_calculator);
calculator!(Reorders, reorder_planner);
calculator!(Currencies, currency_planner);

fn failure(error: &InputError) -> Failure {
    fault(error.pointer.clone(), words(&error.fault))
}

fn words(fault: &Fault) -> Message {
    match fault {
        Fault::UnknownVersion { known } => super::version(*known),
        Fault::TooManyDigits => Message::new("scenario-too-many-digits"),
        Fault::Negative => Message::new("scenario-negative"),
        Fault::NotPositive => Message::new("scenario-not-positive"),
        Fault::NotWithin { above, below } => {
            Message::new("scenario-not-within").with("above", above).with("below", below)
        }
        Fault::AboveLimit { limit } => Message::new("scenario-above-limit").with("most", limit),
        Fault::BelowLimit { limit } => Message::new("scenario-below-limit").with("least", limit),
        Fault::Missing => Message::new("field-missing"),
        Fault::TooFew { needed } => Message::new("scenario-too-few").with("needed", needed),
        Fault::TooMany { limit } => Message::new("scenario-too-many").with("most", limit),
        Fault::GivenTwice => Message::new("scenario-given-twice"),
        Fault::NotUsed => Message::new("scenario-figure-not-used"),
        Fault::SharesDoNotAddUp { found } => {
            Message::new("scenario-shares-do-not-add-up").with("found", found).with("expected", 1)
        }
        Fault::Duplicate => Message::new("scenario-duplicate"),
        Fault::WrongCurrency { expected } => {
            Message::new("scenario-wrong-currency").with("currency", expected)
        }
        Fault::FractionOfMinorUnit => Message::new("scenario-fraction-of-minor-unit"),
        Fault::NotRising => Message::new("scenario-not-rising"),
        Fault::NoRate { currency } => Message::new("scenario-no-rate").with("currency", currency),
        Fault::HomeCurrency { currency } => Message::new("scenario-home-currency").with("currency", currency),
        Fault::FirstNotZero => Message::new("scenario-first-not-zero"),
        Fault::NotAboveDemand => Message::new("scenario-not-above-demand"),
        Fault::NotFalling => Message::new("scenario-not-falling"),
        Fault::RebateAboveCost => Message::new("scenario-rebate-above-cost"),
        Fault::LimitsReversed => Message::new("scenario-limits-reversed"),
        Fault::BeforeToday => Message::new("scenario-before-its-date"),
        Fault::Unmatched => Message::new("scenario-unmatched"),
        Fault::HistoryTooShort { needed, periods } => {
            Message::new("scenario-history-too-short").with("needed", needed).with("periods", periods)
        }
        Fault::DemandNotAboveZero => Message::new("scenario-demand-not-above-zero"),
        Fault::TooFewDemands { needed } => Message::new("scenario-too-few-demands").with("needed", needed),
        Fault::MethodDoesNotFit => Message::new("scenario-method-does-not-fit"),
        Fault::DivisionByZero => Message::new("scenario-division-by-zero"),
        Fault::Overflow => Message::new("scenario-overflow"),
    }
}
