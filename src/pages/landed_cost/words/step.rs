//! A step of the calculation in words.

use domain::landed_cost::{LandedCost, StepKind};

use super::cost;
use crate::text;

/// `charges` are the names of the shipment's charges, in their order.
pub fn step(kind: &StepKind, result: &LandedCost, charges: &[String]) -> String {
    let number = |place: usize| charges.get(place).cloned().unwrap_or_default();
    match kind {
        StepKind::Price => text::calculators_step_price(),
        StepKind::ChargeAdded { charge } => text::calculators_step_added(number(*charge)),
        StepKind::ChargeDeducted { charge } => text::calculators_step_deducted(number(*charge)),
        StepKind::ChargeNotInValue { charge } => text::calculators_step_outside(number(*charge)),
        StepKind::ChargeNotDeducted { charge } => text::calculators_step_not_deducted(number(*charge)),
        StepKind::ImportCostsDeducted => text::calculators_step_import_deducted(),
        StepKind::CustomsValue => text::calculators_customs_value(),
        StepKind::Regime { regime: id } => text::calculators_step_regime(regime(id)),
        StepKind::QuotaPart => text::calculators_step_quota(),
        StepKind::DutyBy { tariff } => text::calculators_step_duty_by(tariff),
        StepKind::DifferenceAllowed => text::calculators_step_difference(),
        StepKind::TakenOff { cost: place } => text::calculators_step_taken_off(cost(result, *place)),
        StepKind::Cost { cost: place } => cost(result, *place),
        StepKind::Minimum { cost: place } => text::calculators_step_minimum(cost(result, *place)),
        StepKind::Maximum { cost: place } => text::calculators_step_maximum(cost(result, *place)),
        StepKind::Share { cost: place } => text::calculators_step_share(cost(result, *place)),
        StepKind::Waived { cost: place } => text::calculators_step_waived(cost(result, *place)),
        StepKind::PartDue { cost: place } => text::calculators_step_part_due(cost(result, *place)),
        StepKind::Total { cost: place } => text::calculators_step_total(cost(result, *place)),
        StepKind::NotCollected { cost: place } => text::calculators_step_not_collected(cost(result, *place)),
        StepKind::DeliveredPriceAgain => text::calculators_step_again(),
    }
}

/// A rule for consignments of low value; one that is not known by its id as it stands.
fn regime(id: &str) -> String {
    text::calculators_regime(id, id.replace(['_', '-'], " "))
}
