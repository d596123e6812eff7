//! Rebates behind the API.

use domain::rebate::{
    Agreement, Field, Forecast, MAXIMUM_LINES, MAXIMUM_PURCHASES, MAXIMUM_TIERS, RebateError, Scenario,
    Simulation, StackingKind, simulate,
};

use super::{Calculator, fault};
use crate::app::App;
use crate::extract::field_fault::escaped;
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
    let of = |id: &str, field: &str| of_line(agreement, id, field);
    let volume = |id: &str, field: &str| format!("/volumes/volumes/{}{field}", escaped(id));
    let expected = |id: &str, field: &str| {
        let is_rest = matches!(scenario.forecast, Some(Forecast::RestAsLastYear { .. }));
        let method = if is_rest { "rest_as_last_year" } else { "expected" };
        format!("/forecast/{method}/volumes/{}{field}", escaped(id))
    };
    let purchase = |number: u32, field: &str| format!("/purchases/{}{field}", number.saturating_sub(1));
    let weight = |number: u32| format!("/forecast/seasonal/weights/{}", number.saturating_sub(1));
    let document = |id: &str| {
        let found = scenario.purchases.iter().position(|purchase| purchase.document == id);
        found.map_or_else(
            || "/purchases".to_owned(),
            |purchase| format!("/purchases/{purchase}/exchange_rate"),
        )
    };
    match error {
        RebateError::DateOutOfRange
        | RebateError::NoVersionAt { .. }
        | RebateError::EffectiveOutsideTerm { .. } => String::new(),
        RebateError::LineOverflow { line } => of(line, ""),
        RebateError::PurchaseOverflow { number, .. } => purchase(*number, ""),
        RebateError::PurchaseOutOfRange { number, field, .. } => purchase(*number, place_of(*field)),
        RebateError::UnknownVersion { .. } => "/version".to_owned(),
        RebateError::WindowReversed => "/agreement/window".to_owned(),
        RebateError::Overflow | RebateError::TooManyLines | RebateError::SameEffectiveDate { .. } => {
            "/agreement/lines".to_owned()
        }
        RebateError::RoundingFinerThanCurrency => "/agreement/rounding/digits".to_owned(),
        RebateError::WrongCurrency { .. } => amount_in_another_currency(scenario),
        RebateError::NothingElapsed | RebateError::ElapsedBeyondPeriod { .. } => elapsed(scenario),
        RebateError::PeriodOfNothing => "/forecast/run_rate/of".to_owned(),
        RebateError::NegativeWeight { number } | RebateError::WeightOutOfRange { number } => weight(*number),
        RebateError::BroughtForwardAboveZero => "/brought_forward".to_owned(),
        RebateError::VolumesGivenTwice => "/volumes".to_owned(),
        RebateError::TooManyPurchases => "/purchases".to_owned(),
        RebateError::OutsideTerm { .. } => "/on".to_owned(),
        RebateError::ExchangeRateMissing { document: id }
        | RebateError::ExchangeRateNotPositive { document: id } => document(id),
        RebateError::DuplicateLine { line } => of(line, "/id"),
        RebateError::UnknownLine { line } => volume(line, ""),
        RebateError::SharedWithUnknownLine { line, unknown } => {
            volume(line, &format!("/shared/{}", escaped(unknown)))
        }
        RebateError::ExpectedOfUnknownLine { line } => expected(line, ""),
        RebateError::OutOfRange { line, field, .. } | RebateError::Negative { line, field, .. }
            if is_of_volume(*field) =>
        {
            volume(line, place_of(*field))
        }
        RebateError::OutOfRange {
            line,
            field: field @ (Field::ExpectedValue | Field::ExpectedQuantity),
            ..
        } => expected(line, place_of(*field)),
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
        RebateError::FreeGoodsStepZero { line } => of(line, "/method/free_goods/every"),
        RebateError::PackageOfNothing { line } => of(line, "/method/package/every"),
        RebateError::SameOrder { line, .. } | RebateError::CircularStacking { line } => of(line, "/stacking"),
        RebateError::StackingOnUnknownLine { line, unknown: named }
        | RebateError::StackingOnLaterLine { line, later: named }
        | RebateError::StackingOnExemptLine { line, exempt: named } => {
            of(line, &net_of(agreement, line, named))
        }
        RebateError::BestOfGroupSplit { .. } => "/agreement/lines".to_owned(),
    }
}

/// Within a line; of two that share a name, the second is at fault.
fn of_line(agreement: &Agreement, id: &str, field: &str) -> String {
    let place = agreement.lines.iter().rposition(|line| line.id == id);
    place.map_or_else(|| "/agreement/lines".to_owned(), |line| format!("/agreement/lines/{line}{field}"))
}

/// Where a line says that it is net of another one.
fn net_of(agreement: &Agreement, line: &str, named: &str) -> String {
    let kind = agreement.line(line).map(|line| &line.stacking.kind);
    let place = match kind {
        Some(StackingKind::NetOfEarlier { lines }) => lines.iter().position(|line| line == named),
        _ => None,
    };
    place.map_or_else(
        || "/stacking".to_owned(),
        |place| format!("/stacking/kind/net_of_earlier/lines/{place}"),
    )
}

/// Where the forecast says how much of the period is over.
fn elapsed(scenario: &Scenario) -> String {
    let is_seasonal = matches!(scenario.forecast, Some(Forecast::Seasonal { .. }));
    format!("/forecast/{}/elapsed", if is_seasonal { "seasonal" } else { "run_rate" })
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

/// Whether the figure is typed or added up, not agreed.
const fn is_of_volume(field: Field) -> bool {
    matches!(field, Field::Value | Field::Quantity | Field::Shared | Field::FloorExcess)
}

/// Within the line, the volume or the document, or within the tier for a tier's own figures.
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
        Field::AmountAtTarget | Field::Package | Field::FreeGoods => "/method",
        Field::Value | Field::ExpectedValue => "/value",
        Field::Quantity | Field::ExpectedQuantity => "/quantity",
        Field::Shared => "/shared",
        Field::FloorExcess => "/floor_excess",
        Field::ExchangeRate => "/exchange_rate",
    }
}

fn words(error: &RebateError) -> Message {
    match error {
        RebateError::Overflow | RebateError::LineOverflow { .. } | RebateError::PurchaseOverflow { .. } => {
            Message::new("scenario-overflow")
        }
        RebateError::DateOutOfRange => Message::new("field-date"),
        RebateError::WindowReversed => Message::new("scenario-window-reversed"),
        RebateError::TooManyLines => Message::new("scenario-too-many").with("most", MAXIMUM_LINES),
        RebateError::RoundingFinerThanCurrency => Message::new("scenario-fraction-of-minor-unit"),
        RebateError::DuplicateLine { .. } => Message::new("scenario-duplicate"),
        RebateError::UnknownLine { line }
        | RebateError::ExpectedOfUnknownLine { line }
        | RebateError::SharedWithUnknownLine { unknown: line, .. }
        | RebateError::StackingOnUnknownLine { unknown: line, .. } => {
            Message::new("scenario-unknown-rebate-line").with("line", line)
        }
        RebateError::OutOfRange { .. }
        | RebateError::PurchaseOutOfRange { .. }
        | RebateError::WeightOutOfRange { .. } => Message::new("scenario-too-many-digits"),
        RebateError::Negative { .. } | RebateError::NegativeWeight { .. } => {
            Message::new("scenario-negative")
        }
        RebateError::NoTiers { .. } => Message::new("scenario-too-few").with("needed", 1),
        RebateError::TooManyTiers { .. } => Message::new("scenario-too-many").with("most", MAXIMUM_TIERS),
        RebateError::ThresholdsNotRising { .. } => Message::new("scenario-not-rising"),
        RebateError::FloorAboveCap { .. } => Message::new("scenario-limits-reversed"),
        RebateError::GateNeedsOneTier { .. } => Message::new("scenario-gate-needs-one-tier"),
        RebateError::FigureNotUsed { .. } => Message::new("scenario-figure-not-used"),
        RebateError::AcceleratorNeedsTarget { .. } => Message::new("scenario-accelerator-needs-target"),
        RebateError::IncrementNeedsBaseline { .. } => Message::new("scenario-increment-needs-baseline"),
        RebateError::PaysOnContradictsMethod { .. } => Message::new("scenario-pays-on-contradicts-method"),
        RebateError::FreeGoodsStepZero { .. }
        | RebateError::PackageOfNothing { .. }
        | RebateError::PeriodOfNothing
        | RebateError::ExchangeRateNotPositive { .. } => Message::new("scenario-not-positive"),
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
        RebateError::ElapsedBeyondPeriod { of } => Message::new("scenario-above-limit").with("most", *of),
        RebateError::BroughtForwardAboveZero => Message::new("scenario-above-zero"),
        RebateError::NoVersionAt { date }
        | RebateError::OutsideTerm { date }
        | RebateError::EffectiveOutsideTerm { date } => {
            Message::new("scenario-outside-term").with("date", date)
        }
        RebateError::UnknownVersion { known } => super::version(*known),
        RebateError::VolumesGivenTwice => Message::new("scenario-volumes-given-twice"),
        RebateError::TooManyPurchases => Message::new("scenario-too-many").with("most", MAXIMUM_PURCHASES),
        RebateError::SameEffectiveDate { .. } => Message::new("scenario-duplicate"),
    }
}
