//! What `domain` names, as messages: the same that the storefront shows.

use domain::landed_cost::{Basis, Component, CostId, ImporterKind, LandedCost, Mode, StepKind, StepRate};
use domain::tariff::MeasureKind;

use crate::text::{Language, Message};

pub const fn component(component: Component) -> &'static str {
    match component {
        Component::ExportPacking => "calculators-export-packing",
        Component::OriginInland => "calculators-origin-inland",
        Component::ExportClearance => "calculators-export-clearance",
        Component::OriginTerminal => "calculators-origin-terminal",
        Component::DutiableAddition => "calculators-dutiable-addition",
        Component::MainFreight => "calculators-main-freight",
        Component::Insurance => "calculators-insurance",
        Component::DestinationTerminal => "calculators-destination-terminal",
        Component::OnCarriage => "calculators-on-carriage",
        Component::Other => "calculators-other-charges",
    }
}

pub const fn basis(basis: &Basis) -> &'static str {
    match basis {
        Basis::Value => "calculators-basis-value",
        Basis::GrossWeight => "calculators-basis-gross-weight",
        Basis::ChargeableWeight { .. } => "calculators-basis-chargeable-weight",
        Basis::Volume => "calculators-basis-volume",
        Basis::Quantity => "calculators-basis-quantity",
        Basis::Equally => "calculators-basis-equally",
        Basis::ByHand { .. } => "calculators-basis-by-hand",
    }
}

pub const fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Sea => "calculators-mode-sea",
        Mode::Air => "calculators-mode-air",
        Mode::Road => "calculators-mode-road",
        Mode::Rail => "calculators-mode-rail",
        Mode::Courier => "calculators-mode-courier",
        Mode::Post => "calculators-mode-post",
    }
}

pub const fn importer(kind: ImporterKind) -> &'static str {
    match kind {
        ImporterKind::RegisteredBusiness => "calculators-importer-registered",
        ImporterKind::Unregistered => "calculators-importer-unregistered",
        ImporterKind::Consumer => "calculators-importer-consumer",
    }
}

const fn duty(kind: MeasureKind) -> &'static str {
    match kind {
        MeasureKind::MostFavouredNation => "calculators-duty-ordinary",
        MeasureKind::Preference => "calculators-duty-preference",
        MeasureKind::AntiDumping => "calculators-duty-anti-dumping",
        MeasureKind::Countervailing => "calculators-duty-countervailing",
        MeasureKind::Safeguard => "calculators-duty-safeguard",
        MeasureKind::Excise => "calculators-excises",
        _ => "calculators-duty-additional",
    }
}

/// A duty, tax or fee.
pub fn cost(result: &LandedCost, place: usize, language: Language) -> String {
    let words = |id| Message::new(id).in_language(language);
    match result.import_costs.get(place).map(|cost| &cost.id) {
        Some(CostId::Duty { kind, programme }) => match programme {
            Some(programme) => format!("{} {programme}", words(duty(*kind))),
            None => words(duty(*kind)),
        },
        Some(CostId::FlatDuty(_)) => words("calculators-flat-duty"),
        Some(CostId::SimplifiedDuty(_)) => words("calculators-simplified-duty"),
        Some(CostId::Levy(id)) => match id.as_str() {
            "vat" => words("calculators-vat"),
            "gst" => words("calculators-gst"),
            _ => Message::new("calculators-levy")
                .with("levy", id)
                .with("name", id.replace(['_', '-'], " ").to_uppercase())
                .in_language(language),
        },
        None => String::new(),
    }
}

/// What a step did; `charges` are the names of the shipment's charges.
pub fn step(kind: &StepKind, result: &LandedCost, charges: &[String], language: Language) -> String {
    let charge = |id, place: &usize| {
        let name = charges.get(*place).cloned().unwrap_or_default();
        Message::new(id).with("charge", name).in_language(language)
    };
    let of = |id, place: &usize| {
        Message::new(id).with("cost", cost(result, *place, language)).in_language(language)
    };
    let plain = |id| Message::new(id).in_language(language);
    match kind {
        StepKind::Price => plain("calculators-step-price"),
        StepKind::ChargeAdded { charge: place } => charge("calculators-step-added", place),
        StepKind::ChargeDeducted { charge: place } => charge("calculators-step-deducted", place),
        StepKind::ChargeNotInValue { charge: place } => charge("calculators-step-outside", place),
        StepKind::ChargeNotDeducted { charge: place } => charge("calculators-step-not-deducted", place),
        StepKind::ImportCostsDeducted => plain("calculators-step-import-deducted"),
        StepKind::CustomsValue => plain("calculators-customs-value"),
        StepKind::Regime { regime } => {
            let name = Message::new("calculators-regime")
                .with("regime", regime)
                .with("name", regime.replace(['_', '-'], " "));
            Message::new("calculators-step-regime")
                .with("regime", name.in_language(language))
                .in_language(language)
        }
        StepKind::QuotaPart => plain("calculators-step-quota"),
        StepKind::DutyBy { tariff } => {
            Message::new("calculators-step-duty-by").with("tariff", tariff).in_language(language)
        }
        StepKind::DifferenceAllowed => plain("calculators-step-difference"),
        StepKind::TakenOff { cost: place } => of("calculators-step-taken-off", place),
        StepKind::Cost { cost: place } => cost(result, *place, language),
        StepKind::Minimum { cost: place } => of("calculators-step-minimum", place),
        StepKind::Maximum { cost: place } => of("calculators-step-maximum", place),
        StepKind::Share { cost: place } => of("calculators-step-share", place),
        StepKind::Waived { cost: place } => of("calculators-step-waived", place),
        StepKind::PartDue { cost: place } => of("calculators-step-part-due", place),
        StepKind::Total { cost: place } => of("calculators-step-total", place),
        StepKind::NotCollected { cost: place } => of("calculators-step-not-collected", place),
        StepKind::DeliveredPriceAgain => plain("calculators-step-again"),
    }
}

/// A rate as it is written, and whether it is one in per cent.
pub fn rate(rate: StepRate, language: Language) -> String {
    match rate {
        StepRate::Percent(percent) => format!("{percent} %"),
        StepRate::PercentInside(percent) => {
            let percent = format!("{percent} %");
            Message::new("calculators-percent-inside").with("percent", percent).in_language(language)
        }
        StepRate::Ratio { numerator, denominator } => format!("{numerator} / {denominator}"),
        StepRate::Each(each) => each.to_string(),
    }
}
