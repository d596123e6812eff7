//! What the domain names, in words: markets, charges, steps, and what can be wrong.

use domain::{
    Currency, Figure,
    landed_cost::{
        BasisKind, Charge, Component, CostId, CostPart, ImporterKind, LandedCost, Mode, PlaceKind, Problem,
        Scenario, StepKind, UnitCost, UnitSplit, UnitsAt,
    },
    tariff::MeasureKind,
};
use rust_decimal::RoundingStrategy;

use crate::{
    browser::intl, components::Choice, state::landed_cost::typed::Unreadable, text, trade::money::money,
};

/// A market by the code of its rates.
pub fn market(code: &str) -> String {
    match code {
        "XI" => text::calculators_northern_ireland(),
        "CN-CBEC" => text::calculators_china_retail(),
        _ => intl::country(code),
    }
}

/// In the order of the reader's language.
pub fn market_choices(codes: &[String]) -> Vec<Choice> {
    let choices: Vec<Choice> =
        codes.iter().map(|code| Choice { value: code.clone(), label: market(code) }).collect();
    search::sorted(&choices, |one, other| intl::compare(&one.label, &other.label))
}

pub fn mode(mode: Mode) -> String {
    match mode {
        Mode::Sea => text::calculators_mode_sea(),
        Mode::Air => text::calculators_mode_air(),
        Mode::Road => text::calculators_mode_road(),
        Mode::Rail => text::calculators_mode_rail(),
        Mode::Courier => text::calculators_mode_courier(),
        Mode::Post => text::calculators_mode_post(),
    }
}

const MODES: [(Mode, &str); 6] = [
    (Mode::Sea, "sea"),
    (Mode::Air, "air"),
    (Mode::Road, "road"),
    (Mode::Rail, "rail"),
    (Mode::Courier, "courier"),
    (Mode::Post, "post"),
];

pub fn modes() -> impl Iterator<Item = Mode> {
    MODES.into_iter().map(|(mode, _)| mode)
}

/// What stands for a mode in a list to choose from.
pub fn mode_key(mode: Mode) -> &'static str {
    MODES.into_iter().find(|(known, _)| *known == mode).map(|(_, key)| key).unwrap_or_default()
}

pub fn mode_of(key: &str) -> Option<Mode> {
    MODES.into_iter().find(|(_, known)| *known == key).map(|(mode, _)| mode)
}

pub fn mode_choices() -> Vec<Choice> {
    MODES.iter().map(|(one, key)| Choice { value: (*key).to_owned(), label: mode(*one) }).collect()
}

pub fn place_kind(kind: PlaceKind) -> String {
    match kind {
        PlaceKind::SellerPremises => text::calculators_place_seller(),
        PlaceKind::ExportTerminal => text::calculators_place_export(),
        PlaceKind::ImportTerminal => text::calculators_place_import(),
        PlaceKind::Inland => text::calculators_place_inland(),
    }
}

pub fn part(part: CostPart) -> String {
    match part {
        CostPart::Price | CostPart::InPrice => text::calculators_goods(),
        CostPart::Charges => text::calculators_charges(),
        CostPart::Duties => text::calculators_duties(),
        CostPart::Excises => text::calculators_excises(),
        CostPart::Taxes => text::calculators_taxes_kept(),
        CostPart::Fees => text::calculators_fees(),
    }
}

pub fn importer(kind: ImporterKind) -> String {
    match kind {
        ImporterKind::RegisteredBusiness => text::calculators_importer_registered(),
        ImporterKind::Unregistered => text::calculators_importer_unregistered(),
        ImporterKind::Consumer => text::calculators_importer_consumer(),
    }
}

pub fn component(component: Component) -> String {
    match component {
        Component::ExportPacking => text::calculators_export_packing(),
        Component::OriginInland => text::calculators_origin_inland(),
        Component::ExportClearance => text::calculators_export_clearance(),
        Component::OriginTerminal => text::calculators_origin_terminal(),
        Component::DutiableAddition => text::calculators_dutiable_addition(),
        Component::MainFreight => text::calculators_main_freight(),
        Component::Insurance => text::calculators_insurance(),
        Component::DestinationTerminal => text::calculators_destination_terminal(),
        Component::OnCarriage => text::calculators_on_carriage(),
        Component::Other => text::calculators_other_charges(),
    }
}

pub fn basis(basis: BasisKind) -> String {
    match basis {
        BasisKind::Value => text::calculators_basis_value(),
        BasisKind::GrossWeight => text::calculators_basis_gross_weight(),
        BasisKind::ChargeableWeight => text::calculators_basis_chargeable_weight(),
        BasisKind::Volume => text::calculators_basis_volume(),
        BasisKind::Quantity => text::calculators_basis_quantity(),
        BasisKind::Equally => text::calculators_basis_equally(),
        BasisKind::ByHand => text::calculators_basis_by_hand(),
    }
}

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

/// A rule for consignments of low value; one that is not known by its id as it stands.
fn regime(id: &str) -> String {
    text::calculators_regime(id, id.replace(['_', '-'], " "))
}

/// What a unit has cost, with the digits that a price list has.
pub fn unit_cost(cost: &UnitCost, currency: Currency) -> String {
    let mut rounded = cost.exact.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(4);
    intl::money(&rounded.to_string(), currency.code())
}

/// How the units add back to the line: `667 × €3.33 + 333 × €3.34`.
pub fn unit_split(split: &UnitSplit) -> String {
    let part =
        |units: &UnitsAt| format!("{} × {}", intl::number(&units.units.to_string()), money(units.amount));
    let parts: Vec<String> = std::iter::once(&split.lower).chain(&split.higher).map(part).collect();
    parts.join(" + ")
}

/// The shipment's charges by name, in their order: those that steps name by place.
pub fn charges(scenario: &Scenario) -> Vec<String> {
    let name = |charge: &Charge| charge.label.clone().unwrap_or_else(|| component(charge.component));
    scenario.charges.iter().map(name).collect()
}

/// A rate with all of its digits: 0.3464.
pub fn rate(figure: Figure) -> String {
    let digits = figure.normalize();
    intl::fixed(&digits.to_string(), u8::try_from(digits.scale()).unwrap_or_default())
}

/// A scheme by its name, or by the short one that it has in its market: IOSS.
pub fn scheme(id: &str) -> String {
    text::calculators_scheme_name(id, id.replace(['_', '-'], " ").to_uppercase())
}

/// What must be at hand to use the duties of another tariff.
pub fn proof(tariff: &str, proof: Option<&String>) -> String {
    text::calculators_tariff_proof(tariff, proof.cloned().unwrap_or_default())
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

pub fn unreadable(fault: Unreadable) -> String {
    match fault {
        Unreadable::Missing => text::calculators_fault_missing(),
        Unreadable::NotANumber => text::calculators_fault_number(),
        Unreadable::NotADate => text::calculators_fault_date(),
        Unreadable::NotAnHsCode => text::calculators_fault_hs_code(),
        Unreadable::NotACountry => text::calculators_fault_country(),
        Unreadable::NotACurrency => text::calculators_fault_currency(),
    }
}

pub fn problem(problem: &Problem) -> String {
    match problem {
        Problem::UnsupportedVersion { .. } => text::calculators_link_later(),
        Problem::NoLines => text::calculators_fault_no_lines(),
        Problem::TooMany { most } => text::calculators_fault_too_many(*most),
        Problem::Negative => text::calculators_fault_negative(),
        Problem::NotPositive => text::calculators_fault_not_positive(),
        Problem::AboveHundredPercent => text::calculators_fault_above_hundred(),
        Problem::OutOfRange | Problem::Overflow => text::calculators_fault_too_large(),
        Problem::FractionOfMinorUnit => text::calculators_fault_minor_unit(),
        Problem::ZeroBasis { basis: zero, suggested } => {
            text::calculators_fault_zero_basis(basis(*zero), basis(*suggested))
        }
        Problem::SharesDoNotAddUp { .. } | Problem::SharesMiscounted { .. } | Problem::UnknownLine { .. } => {
            text::calculators_fault_shares()
        }
        Problem::DivisorMissing => text::calculators_fault_divisor(),
        Problem::UnknownMarket { market: code } => text::calculators_fault_market(code),
        Problem::UnsoundRules { name, .. } => text::calculators_fault_rules(name),
        Problem::ValuationMissing { .. } => text::calculators_fault_valuation(),
        Problem::UnknownLevy { levy } => text::calculators_fault_levy(levy),
        Problem::ExchangeRateMissing { from, to, .. } => {
            text::calculators_fault_exchange(from.code(), to.code())
        }
        Problem::ExchangeRateTwice { from, to } => {
            text::calculators_fault_exchange_twice(from.code(), to.code())
        }
        Problem::NotADuty { error } if error.found.is_empty() => text::calculators_fault_duty(),
        Problem::NotADuty { error } => text::calculators_fault_duty_at(&error.found),
        Problem::ImpossibleRate => text::calculators_fault_rate(),
        Problem::BoundsReversed => text::calculators_fault_bounds(),
        Problem::PriceBelowContents => text::calculators_fault_price(),
        Problem::DeliveredPriceUnsolvable => text::calculators_fault_delivered(),
    }
}
