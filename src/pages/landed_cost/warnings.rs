//! What a reader must be told beside the numbers: rates not verified, what is missing in the sums.

use std::{collections::BTreeSet, sync::Arc};

use domain::{
    Figure,
    landed_cost::{LandedCost, Warning},
};
use leptos::prelude::*;

use super::{outcome::Outcome, source::SourceName, words};
use crate::{
    browser::intl,
    components::{Button, ButtonKind},
    text,
    trade::percent::full_percent,
};

const MOST: usize = 60;

/// One remark.
#[derive(Clone, Default, PartialEq)]
struct Told {
    words: String,
    /// The tax or fee whose rate may be typed.
    levy: Option<String>,
    /// The laws and tables that it is about, as they are called.
    sources: Vec<String>,
}

/// Drawn anew only when there is something else to tell.
#[component]
pub fn Warnings(
    outcome: Outcome,
    charges: Memo<Arc<[String]>>,
    /// Told of the tax or fee whose rate the reader is to type.
    wanted: RwSignal<Option<String>>,
) -> impl IntoView {
    let told = Memo::new(move |_| {
        let result = outcome.result.get();
        result.map(|result| tell(&result, &charges.read())).unwrap_or_default()
    });
    move || {
        let told = told.get();
        (!told.is_empty()).then(|| {
            let item = |Told { words, levy, sources }| {
                let type_rate = levy.map(|levy| {
                    let label = text::calculators_type_rate(words::levy(&levy));
                    let press = move |_| wanted.set(Some(levy.clone()));
                    view! { " " <Button kind=ButtonKind::Quiet on_press=press>{label}</Button> }
                });
                if sources.is_empty() {
                    view! { <li>{words} {type_rate}</li> }.into_any()
                } else {
                    view! { <li><Sources words sources /></li> }.into_any()
                }
            };
            let items = told.into_iter().map(item).collect_view();
            view! {
                <section class="panel stack calculator-warnings">
                    <h2>{text::calculators_warnings()}</h2>
                    <ul>{items}</ul>
                </section>
            }
        })
    }
}

/// What was not verified is said once; of what, for who wants to know it.
#[component]
fn Sources(words: String, sources: Vec<String>) -> impl IntoView {
    let items = sources.into_iter().map(|source| view! { <li><SourceName source /></li> }).collect_view();
    view! {
        <details>
            <summary>{words}</summary>
            <ul>{items}</ul>
        </details>
    }
}

/// Each thing once: the same rule may serve several lines. A shipment of thousands of lines says the
/// first ones and how many more there are. How far the rates can be trusted comes last.
fn tell(result: &LandedCost, charges: &[String]) -> Vec<Told> {
    let mut known = BTreeSet::new();
    let mut told = Vec::new();
    let of_rules = |warning: &Warning| trust(warning).is_some();
    let others = result.warnings.iter().filter(|warning| !of_rules(warning));
    let count = others.clone().count();
    for (place, warning) in others.enumerate() {
        if told.len() >= MOST {
            let words = text::calculators_more_warnings(count - place);
            told.push(Told { words, ..Told::default() });
            break;
        }
        let words = say(warning, result, charges);
        if known.insert(words.clone()) {
            let levy = match warning {
                Warning::LevyUnknown { levy } => Some(levy.clone()),
                Warning::LeviesOpen { levies } => levies.first().cloned(),
                _ => None,
            };
            told.push(Told { words, levy, ..Told::default() });
        }
    }
    for words in [Trust::Unverified, Trust::Stale, Trust::Outdated] {
        let rules = result.warnings.iter().filter_map(trust).filter(|(trust, _)| *trust == words);
        let sources: BTreeSet<&str> =
            rules.filter_map(|(_, rule)| result.rules.get(rule)).map(|rule| &*rule.source).collect();
        if !sources.is_empty() {
            let sources: Vec<String> = sources.into_iter().map(str::to_owned).collect();
            told.push(Told { words: words.of(sources.len()), sources, ..Told::default() });
        }
    }
    told
}

/// Why a rule is to be taken with care.
#[derive(Clone, Copy, PartialEq)]
enum Trust {
    Unverified,
    Stale,
    Outdated,
}

impl Trust {
    fn of(self, rules: usize) -> String {
        match self {
            Self::Unverified => text::calculators_warn_unverified(rules),
            Self::Stale => text::calculators_warn_stale(rules),
            Self::Outdated => text::calculators_warn_outdated(rules),
        }
    }
}

/// What a warning says of a rule, and of which.
const fn trust(warning: &Warning) -> Option<(Trust, usize)> {
    match warning {
        Warning::RuleUnverified { rule } => Some((Trust::Unverified, *rule)),
        Warning::RuleStale { rule } => Some((Trust::Stale, *rule)),
        Warning::RuleOutdated { rule } => Some((Trust::Outdated, *rule)),
        _ => None,
    }
}

fn say(warning: &Warning, result: &LandedCost, charges: &[String]) -> String {
    let number = |place: &usize| intl::number(&(place + 1).to_string());
    match warning {
        Warning::RulesTypedByHand => text::calculators_warn_rules_typed(),
        // Said together.
        Warning::RuleUnverified { .. } | Warning::RuleStale { .. } | Warning::RuleOutdated { .. } => {
            String::new()
        }
        Warning::ExchangeRateUnofficial { .. } => text::calculators_warn_exchange_unofficial(),
        Warning::ExchangeRateStale { .. } => text::calculators_warn_exchange_stale(),
        Warning::TypedByHand { cost } => text::calculators_warn_typed(words::cost(result, *cost)),
        Warning::UnitMissing { line, .. } => text::calculators_warn_unit(number(line)),
        Warning::DutyNotWorkedOut { line, .. } => text::calculators_warn_duty_failed(number(line)),
        Warning::DutyUnknown { line } => text::calculators_warn_duty_unknown(number(line)),
        Warning::DutyDiffers { line, rates } => text::calculators_warn_duty_differs(number(line), rates),
        Warning::ProvisionsOpen { line, codes } => {
            text::calculators_warn_provisions(number(line), codes.join(", "))
        }
        Warning::MeasureOpen { line, kind, provision, .. } => {
            text::calculators_warn_measure_open(number(line), words::duty(*kind), provision)
        }
        Warning::MeasureEnded { line, kind, .. } => {
            text::calculators_warn_ended(number(line), words::duty(*kind))
        }
        Warning::LevyUnknown { levy } => text::calculators_warn_levy_unknown(words::levy(levy)),
        Warning::LeviesOpen { levies } => {
            text::calculators_warn_levies_open(intl::list(levies.iter().map(|levy| words::levy(levy))))
        }
        Warning::HsCodeMissing { line } => text::calculators_warn_hs_code(number(line)),
        Warning::OriginMissing { line } => text::calculators_warn_origin(number(line)),
        Warning::ProofOfOriginNeeded { line, .. } => text::calculators_warn_proof(number(line)),
        Warning::PreferenceAvailable { line, .. } => text::calculators_warn_preference(number(line)),
        Warning::PreferenceUnknown { line } | Warning::QuotaUnknown { line } => {
            text::calculators_warn_no_preference(number(line))
        }
        Warning::QuotaUnclaimed { line } => text::calculators_warn_quota_unclaimed(number(line)),
        Warning::OtherTariffUsed { line, tariff, proof } => {
            text::calculators_warn_tariff_used(number(line), tariff, words::proof(tariff, proof.as_ref()))
        }
        Warning::OtherTariffRefused { line, tariff } => {
            text::calculators_warn_tariff_refused(number(line), tariff)
        }
        Warning::OtherTariffAvailable { line, tariff, proof } => text::calculators_warn_tariff_available(
            number(line),
            tariff,
            words::proof(tariff, proof.as_ref()),
        ),
        Warning::OtherTariffUnknown { line, tariff } => {
            text::calculators_warn_tariff_unknown(number(line), tariff)
        }
        Warning::ChargeNotDeducted { charge } => {
            text::calculators_step_not_deducted(charges.get(*charge).cloned().unwrap_or_default())
        }
        Warning::ChargeMissing { component } => {
            text::calculators_warn_charge_missing(words::component(*component))
        }
        Warning::ChargeAssumed { component, percent } => {
            text::calculators_warn_charge_assumed(words::component(*component), full_percent(**percent))
        }
        Warning::DeductionMissing { component } => {
            text::calculators_warn_deduction_missing(words::component(*component))
        }
        Warning::BeyondRules => text::calculators_warn_beyond_rules(),
        Warning::TermForWaterOnly => text::calculators_warn_water_only(),
        Warning::ExportDateAssumed => text::calculators_warn_export_date(),
        Warning::DeliveredTaxNotRecoverable => text::calculators_warn_delivered_tax(),
        Warning::DeliveredPriceRounded { line } => text::calculators_warn_delivered_rounded(number(line)),
        Warning::DeliveredPriceUnmet { line, by_rules_below, by_rules_above, apart } => {
            let money = |figure: &Figure| intl::money(&figure.to_string(), result.currency.code());
            text::calculators_warn_delivered_unmet(
                number(line),
                money(by_rules_below),
                money(by_rules_above),
                money(apart),
            )
        }
    }
}
