//! What a reader must be told of the shipment as a whole, of the rules and of the exchange rates that were
//! used.

use chrono::{Days, Months};

use super::assessment::Assessment;
use super::context::{ActiveLevy, Context};
use super::exchange::ExchangeRule;
use super::ledger::{ExchangeUsed, Ledger};
use super::rates::Rates;
use super::scenario::{DeliveredPrice, Scenario};
use super::shipment::Shipment;
use super::transport::Mode;
use super::warning::Warning;

/// So long after the newest rule nothing is taken to hold.
const TRUSTED_MONTHS: u32 = 60;

/// What concerns the shipment as a whole and the rules that were used.
pub(super) fn remark(
    scenario: &Scenario,
    rates: &Rates,
    shipment: &Shipment<'_, '_>,
    assessment: &Assessment,
    included: &[usize],
    ledger: &mut Ledger<'_>,
) {
    let context = shipment.context;
    let date = scenario.entry_date;
    let oldest = date.checked_sub_days(Days::new(rates.conventions().stale_after_days.into()));
    for (rule, used) in ledger.rules.iter().enumerate() {
        if used.is_outdated(date) {
            ledger.warnings.push(Warning::RuleOutdated { rule });
        }
        match used.verified_on() {
            None => ledger.warnings.push(Warning::RuleUnverified { rule }),
            Some(day) if oldest.is_some_and(|oldest| day < oldest) => {
                ledger.warnings.push(Warning::RuleStale { rule });
            }
            Some(_) => {}
        }
    }
    // An old rule that nobody verified may be in force all the same: what counts is how new the data are. Data
    // that say no day are examples, of which nothing is told.
    let kept = rates.conventions().provenance.verified_on;
    let newest = ledger.rules.iter().filter_map(|used| used.last_known()).chain(kept).max();
    let beyond = newest.and_then(|newest| newest.checked_add_months(Months::new(TRUSTED_MONTHS)));
    if beyond.is_some_and(|beyond| beyond < date) {
        ledger.warnings.push(Warning::BeyondRules);
    }
    // What every line is spared is neither missing nor open.
    let is_spared = |id: &str| {
        let spared = |set: &u64| *set != 0 && context.waives(*set, id);
        !assessment.regimes.is_empty() && assessment.regimes.iter().all(spared)
    };
    for active in context.levies.iter().filter(|active| !is_spared(&active.levy.id)) {
        let concerns = active.levy.rates.iter().any(|rate| rate.when.holds_for_shipment(scenario));
        if concerns && active.rates.is_empty() && active.typed.is_empty() {
            ledger.warnings.push(Warning::LevyUnknown { levy: active.levy.id.clone() });
        }
    }
    let without_rates = context.levies.iter().filter(|active| {
        active.levy.rates.is_empty() && active.typed.is_empty() && !is_spared(&active.levy.id)
    });
    let levies: Vec<String> = without_rates.map(|active| active.levy.id.clone()).collect();
    if !levies.is_empty() {
        ledger.warnings.push(Warning::LeviesOpen { levies });
    }
    if scenario.incoterm.is_sea_only() && !matches!(scenario.mode, Mode::Sea) {
        ledger.warnings.push(Warning::TermForWaterOnly);
    }
    let taxed = !included.is_empty() && scenario.delivered_price == DeliveredPrice::WithTaxes;
    let recovers = |active: &ActiveLevy<'_>| active.levy.recoverable_by.contains(&scenario.importer);
    if taxed && context.levies.iter().any(recovers) {
        ledger.warnings.push(Warning::DeliveredTaxNotRecoverable);
    }
}

/// The exchange rates that were used, and where each of those found went.
pub(super) fn exchange_used(
    context: &Context<'_>,
    ledger: &mut Ledger<'_>,
) -> (Vec<ExchangeUsed>, Vec<Option<usize>>) {
    let mut used = Vec::new();
    let mut places = Vec::new();
    let mut by_export = false;
    for (rate, is_used, stale) in context.converter.all() {
        if !is_used {
            places.push(None);
            continue;
        }
        let exchange = used.len();
        places.push(Some(exchange));
        if stale {
            ledger.warnings.push(Warning::ExchangeRateStale { exchange });
        }
        if !rate.official && !rate.typed {
            ledger.warnings.push(Warning::ExchangeRateUnofficial { exchange });
        }
        let by_date_of_export =
            [ExchangeRule::ExportDate, ExchangeRule::FirstOfQuarterOfExport].map(Some).contains(&rate.rule);
        by_export = by_export || by_date_of_export;
        used.push(rate.clone());
    }
    if by_export && context.scenario.export_date.is_none() {
        ledger.warnings.push(Warning::ExportDateAssumed);
    }
    (used, places)
}
