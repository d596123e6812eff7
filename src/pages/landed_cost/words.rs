//! What the domain names, in words: markets, places, charges, what a unit has cost.

mod cost;
mod mode;
mod problem;
mod step;

use domain::{
    Currency, Figure,
    landed_cost::{
        BasisKind, Charge, Component, CostPart, ImporterKind, PlaceKind, Scenario, UnitCost, UnitSplit,
        UnitsAt,
    },
};
use rust_decimal::RoundingStrategy;

use crate::{browser::intl, components::Choice, text, trade::money::money};
pub use cost::{cost, duty, levy};
pub use mode::{mode, mode_choices, mode_key, mode_of, modes};
pub use problem::problem;
pub use step::step;

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
