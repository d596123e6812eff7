//! Duties, taxes and fees in words.

use domain::{
    landed_cost::{CostId, LandedCost},
    tariff::MeasureKind,
};

use crate::text;

/// A duty, tax or fee. Taxes and fees of a market go by the short names that they have there.
pub fn cost(result: &LandedCost, place: usize) -> String {
    match result.import_costs.get(place).map(|cost| &cost.id) {
        Some(CostId::Duty { kind, programme }) => {
            let words = duty(*kind);
            programme.as_ref().map_or(words.clone(), |programme| format!("{words} {programme}"))
        }
        Some(CostId::FlatDuty(_)) => text::calculators_flat_duty(),
        Some(CostId::SimplifiedDuty(_)) => text::calculators_simplified_duty(),
        Some(CostId::Levy(id)) => levy(id),
        None => String::new(),
    }
}

pub fn levy(id: &str) -> String {
    match id {
        "vat" => text::calculators_vat(),
        "gst" => text::calculators_gst(),
        _ => text::calculators_levy(id, id.replace(['_', '-'], " ").to_uppercase()),
    }
}

pub fn duty(kind: MeasureKind) -> String {
    match kind {
        MeasureKind::MostFavouredNation => text::calculators_duty_ordinary(),
        MeasureKind::NonMostFavouredNation => text::calculators_duty_not_favoured(),
        MeasureKind::Preference => text::calculators_duty_preference(),
        MeasureKind::Suspension => text::calculators_duty_suspension(),
        MeasureKind::TariffQuotaIn => text::calculators_duty_quota_in(),
        MeasureKind::TariffQuotaOut => text::calculators_duty_quota_out(),
        MeasureKind::AntiDumping => text::calculators_duty_anti_dumping(),
        MeasureKind::Countervailing => text::calculators_duty_countervailing(),
        MeasureKind::Safeguard => text::calculators_duty_safeguard(),
        MeasureKind::Excise => text::calculators_excises(),
        _ => text::calculators_duty_additional(),
    }
}
