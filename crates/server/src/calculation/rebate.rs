//! Rebates behind the API.

use domain::rebate::{
    Field, MAXIMUM_LINES, MAXIMUM_PURCHASES, MAXIMUM_TIERS, RebateError, Scenario, Simulation, simulate,
};

use super::{Calculator, fault};
use crate::app::App;
use crate::problem::{Failure, Outcome};
use crate::text::Message;

/// What a reseller earns back.
pub struct Rebates;

impl Calculator for Rebates {
    type Scenario = Scenario;
    type Result = Simulation;
    type Rates = ();

    async fn rates(_: &App, _: &Scenario) -> Outcome<()> {
        Ok(())
    }

    fn calculate(scenario: &Scenario, (): &()) -> Outcome<Simulation> {
        simulate(scenario).map_err(|error| failure(scenario, &error))
    }
}

fn failure(scenario: &Scenario, error: &RebateError) -> Failure {
    fault(pointer(scenario, error), words(error))
}

fn pointer(scenario: &Scenario, error: &RebateError) -> String {
    let agreement = &scenario.agreement;
    // The last of the name: of two that share it, the second is at fault.
    let place = |id: &str| agreement.lines.iter().rposition(|line| line.id == id);
    let of = |id: &str, field: &str| match place(id) {
        Some(line) => format!("/agreement/lines/{line}{field}"),
        None => format!("/volumes/volumes/{}", crate::extract::field_fault::escaped(id)),
    };
    let document = |id: &str| {
        let found = scenario.purchases.iter().position(|purchase| purchase.document == id);
        found.map_or_else(
            || "/purchases".to_owned(),
            |purchase| format!("/purchases/{purchase}/exchange_rate"),
        )
    };
    match error {
        RebateError::Overflow | RebateError::DateOutOfRange | RebateError::NoVersionAt { .. } => {
            String::new()
        }
        RebateError::UnknownVersion { .. } => "/version".to_owned(),
        RebateError::WindowReversed => "/agreement/window".to_owned(),
        RebateError::TooManyLines | RebateError::SameEffectiveDate { .. } => "/agreement/lines".to_owned(),
        RebateError::RoundingFinerThanCurrency => "/agreement/rounding/digits".to_owned(),
        RebateError::WrongCurrency { .. } => amount_in_another_currency(scenario),
        RebateError::NothingElapsed => "/forecast".to_owned(),
        RebateError::VolumesGivenTwice => "/volumes".to_owned(),
        RebateError::TooManyPurchases => "/purchases".to_owned(),
        RebateError::OutsideTerm { .. } => "/on".to_owned(),
        RebateError::ExchangeRateMissing { document: id }
        | RebateError::ExchangeRateNotPositive { document: id } => document(id),
        RebateError::DuplicateLine { line } => of(line, "/id"),
        RebateError::UnknownLine { line } => of(line, "/stacking"),
        RebateError::OutOfRange { line, field: Field::Volume, .. }
        | RebateError::Negative { line, field: Field::Volume, .. } => {
            format!("/volumes/volumes/{}", crate::extract::field_fault::escaped(line))
        }
        RebateError::OutOfRange { line, field, tier }
        | RebateError::Negative { line, field, tier }
        | RebateError::FigureNotUsed { line, field, tier } => match tier {
            Some(tier) => of(line, &format!("/tiers/{}{}", tier.saturating_sub(1), place_of(*field))),
            None => of(line, place_of(*field)),
        },
        RebateError::NoTiers { line }
        | RebateError::TooManyTiers { line }
        | RebateError::GateNeedsOneTier { line } => of(line, "/tiers"),
        RebateError::ThresholdsNotRising { line, tier } => {
            of(line, &format!("/tiers/{}/threshold", tier.saturating_sub(1)))
        }
        RebateError::FloorAboveCap { line } => of(line, "/floor"),
        RebateError::AcceleratorNeedsTarget { line } => of(line, "/measure"),
        RebateError::IncrementNeedsBaseline { line } | RebateError::PaysOnContradictsMethod { line } => {
            of(line, "/pays_on")
        }
        RebateError::FreeGoodsStepZero { line } => of(line, "/method"),
        RebateError::SameOrder { line, .. }
        | RebateError::CircularStacking { line }
        | RebateError::StackingOnLaterLine { line, .. }
        | RebateError::StackingOnExemptLine { line, .. } => of(line, "/stacking"),
        RebateError::BestOfGroupSplit { .. } => "/agreement/lines".to_owned(),
    }
}

/// Which of the amounts typed beside the agreement is in another currency than it.
fn amount_in_another_currency(scenario: &Scenario) -> String {
    let own = scenario.agreement.currency;
    let amounts = [
        ("/settled", scenario.settled),
        ("/brought_forward", scenario.brought_forward),
        ("/accrued", scenario.accrued),
    ];
    let other = amounts.iter().find(|(_, amount)| amount.is_some_and(|amount| amount.currency() != own));
    other.map_or_else(|| "/agreement/currency".to_owned(), |(pointer, _)| (*pointer).to_owned())
}

/// Within the line, or within the tier for a tier's own figures.
const fn place_of(field: Field) -> &'static str {
    match field {
        Field::Threshold => "/threshold",
        Field::Rate => "/rate",
        Field::Lump => "/lump",
        Field::TierMinimum => "/minimum",
        Field::MinimumVolume => "/minimum_volume",
        Field::Cap => "/cap",
        Field::Floor => "/floor",
        Field::Baseline | Field::Target => "/measure",
        Field::AmountAtTarget | Field::FreeGoods => "/method",
        Field::Volume | Field::ExchangeRate | Field::SeasonalWeight => "",
    }
}

fn words(error: &RebateError) -> Message {
    match error {
        RebateError::Overflow => Message::new("scenario-overflow"),
        RebateError::DateOutOfRange => Message::new("field-date"),
        RebateError::WindowReversed => Message::new("scenario-window-reversed"),
        RebateError::TooManyLines => Message::new("scenario-too-many").with("most", MAXIMUM_LINES),
        RebateError::RoundingFinerThanCurrency => Message::new("scenario-fraction-of-minor-unit"),
        RebateError::DuplicateLine { .. } => Message::new("scenario-duplicate"),
        RebateError::UnknownLine { line } => Message::new("scenario-unknown-rebate-line").with("line", line),
        RebateError::OutOfRange { .. } => Message::new("scenario-too-many-digits"),
        RebateError::Negative { .. } => Message::new("scenario-negative"),
        RebateError::NoTiers { .. } => Message::new("scenario-too-few").with("needed", 1),
        RebateError::TooManyTiers { .. } => Message::new("scenario-too-many").with("most", MAXIMUM_TIERS),
        RebateError::ThresholdsNotRising { .. } => Message::new("scenario-not-rising"),
        RebateError::FloorAboveCap { .. } => Message::new("scenario-limits-reversed"),
        RebateError::GateNeedsOneTier { .. } => Message::new("scenario-gate-needs-one-tier"),
        RebateError::FigureNotUsed { .. } => Message::new("scenario-figure-not-used"),
        RebateError::AcceleratorNeedsTarget { .. } => Message::new("scenario-accelerator-needs-target"),
        RebateError::IncrementNeedsBaseline { .. } => Message::new("scenario-increment-needs-baseline"),
        RebateError::PaysOnContradictsMethod { .. } => Message::new("scenario-pays-on-contradicts-method"),
        RebateError::FreeGoodsStepZero { .. } | RebateError::ExchangeRateNotPositive { .. } => {
            Message::new("scenario-not-positive")
        }
        RebateError::SameOrder { other, .. } => Message::new("scenario-same-order").with("line", other),
        RebateError::CircularStacking { .. } => Message::new("scenario-circular-stacking"),
        RebateError::StackingOnLaterLine { later, .. } => {
            Message::new("scenario-stacking-on-later-line").with("line", later)
        }
        RebateError::StackingOnExemptLine { exempt, .. } => {
            Message::new("scenario-stacking-on-exempt-line").with("line", exempt)
        }
        RebateError::BestOfGroupSplit { group } => {
            Message::new("scenario-best-of-group-split").with("group", group)
        }
        RebateError::ExchangeRateMissing { .. } => Message::new("scenario-document-exchange-rate-missing"),
        RebateError::WrongCurrency { expected, .. } => {
            Message::new("scenario-wrong-currency").with("currency", expected)
        }
        RebateError::NothingElapsed => Message::new("scenario-nothing-elapsed"),
        RebateError::NoVersionAt { date } | RebateError::OutsideTerm { date } => {
            Message::new("scenario-outside-term").with("date", date)
        }
        RebateError::UnknownVersion { known } => super::version(*known),
        RebateError::VolumesGivenTwice => Message::new("scenario-volumes-given-twice"),
        RebateError::TooManyPurchases => Message::new("scenario-too-many").with("most", MAXIMUM_PURCHASES),
        RebateError::SameEffectiveDate { .. } => Message::new("scenario-duplicate"),
    }
}
