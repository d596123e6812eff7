//! What a reader must be told beside the numbers: rates not verified, what is missing in the sums.

use std::{collections::BTreeSet, sync::Arc};

use domain::landed_cost::{LandedCost, Warning};
use leptos::prelude::*;

use super::words;
use crate::{browser::intl, text};

const MOST: usize = 60;

#[component]
pub fn Warnings(result: Arc<LandedCost>, charges: Arc<[String]>) -> impl IntoView {
    let mut told = BTreeSet::new();
    let mut items = Vec::new();
    let mut more = 0_usize;
    for warning in &result.warnings {
        // A shipment of thousands of lines says the first ones and how many there are.
        if items.len() >= MOST {
            more += 1;
            continue;
        }
        let words = say(warning, &result, &charges);
        // The same rule may serve several lines.
        if told.insert(words.clone()) {
            items.push(view! { <li>{words}</li> });
        }
    }
    let more = (more > 0).then(|| view! { <li>{text::calculators_more_warnings(more)}</li> });
    (!result.warnings.is_empty()).then(|| {
        view! {
            <section class="panel stack calculator-warnings">
                <h2>{text::calculators_warnings()}</h2>
                <ul>{items}{more}</ul>
            </section>
        }
    })
}

fn say(warning: &Warning, result: &LandedCost, charges: &[String]) -> String {
    let number = |place: &usize| intl::number(&(place + 1).to_string());
    let source = |rule: &usize| result.rules.get(*rule).map(|rule| rule.source.clone()).unwrap_or_default();
    match warning {
        Warning::RuleUnverified { rule } => text::calculators_warn_unverified(source(rule)),
        Warning::RuleStale { rule } => text::calculators_warn_stale(source(rule)),
        Warning::RuleOutdated { rule } => text::calculators_warn_outdated(source(rule)),
        Warning::ExchangeRateUnofficial { .. } => text::calculators_warn_exchange_unofficial(),
        Warning::ExchangeRateStale { .. } => text::calculators_warn_exchange_stale(),
        Warning::TypedByHand { cost } => text::calculators_warn_typed(words::cost(result, *cost)),
        Warning::UnitMissing { line, .. } => text::calculators_warn_unit(number(line)),
        Warning::DutyNotWorkedOut { line, .. } => text::calculators_warn_duty_failed(number(line)),
        Warning::DutyUnknown { line } => text::calculators_warn_duty_unknown(number(line)),
        Warning::MeasureEnded { line, kind, .. } => {
            text::calculators_warn_ended(number(line), words::duty(*kind))
        }
        Warning::HsCodeMissing { line } => text::calculators_warn_hs_code(number(line)),
        Warning::OriginMissing { line } => text::calculators_warn_origin(number(line)),
        Warning::ProofOfOriginNeeded { line, .. } => text::calculators_warn_proof(number(line)),
        Warning::PreferenceAvailable { line, .. } => text::calculators_warn_preference(number(line)),
        Warning::PreferenceUnknown { line } | Warning::QuotaUnknown { line } => {
            text::calculators_warn_no_preference(number(line))
        }
        Warning::ChargeNotDeducted { charge } => {
            text::calculators_step_not_deducted(charges.get(*charge).cloned().unwrap_or_default())
        }
        Warning::ChargeMissing { component } => {
            text::calculators_warn_charge_missing(words::component(*component))
        }
        Warning::DeductionMissing { component } => {
            text::calculators_warn_deduction_missing(words::component(*component))
        }
        Warning::TermForWaterOnly => text::calculators_warn_water_only(),
        Warning::ExportDateAssumed => text::calculators_warn_export_date(),
        Warning::DeliveredTaxNotRecoverable => text::calculators_warn_delivered_tax(),
        Warning::DeliveredPriceRounded { line } => text::calculators_warn_delivered_rounded(number(line)),
    }
}
