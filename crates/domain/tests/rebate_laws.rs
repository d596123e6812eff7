//! Laws that hold for every agreement and every volume, 10,000 cases each.

#[path = "rebate_laws/agreements.rs"]
mod agreements;

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use domain::allocation::{AllocationError, allocate};
use domain::rebate::*;
use domain::{Currency, Figure, Money, RoundingMode};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use rust_decimal::Decimal;

use agreements::*;

const CASES: u32 = 10_000;

fn cents(cents: i64) -> Figure {
    Decimal::new(cents, 2).into()
}

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap()
}

fn agreement(lines: Vec<Line>) -> Agreement {
    Agreement {
        id: "law".into(),
        version: 1,
        currency: Currency::EUR,
        window: Window { from: first_day(), to: NaiveDate::from_ymd_opt(2026, 12, 31).unwrap() },
        period: Period::Year,
        carry_forward: CarryForward::Nothing,
        boundary: Boundary::FromInclusive,
        rounding: Rounding::default(),
        credit_notes: CreditNotes::WhenIssued,
        clawback: Clawback::PaidBack,
        lines,
    }
}

fn line(id: &str, method: Method, tiers: Vec<Tier>) -> Line {
    Line {
        id: id.into(),
        scope: Scope::default(),
        measure: Measure::Value,
        method,
        rate_unit: RateUnit::Percent,
        pays_on: PaysOn::Whole,
        tiers,
        lumps: Lumps::HighestTier,
        lump_at_zero: false,
        minimum_volume: None,
        cap: None,
        floor: None,
        below_zero: false,
        stacking: Stacking { order: 1, kind: StackingKind::Independent, reduces_later: true },
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn marginal_is_monotone_and_without_jumps(
        tiers in tiers(), value in 0..6_000_000_i64, more in 0..1_000_000_i64,
    ) {
        let steepest = tiers.iter().map(|tier| *tier.rate).max().unwrap();
        let agreement = agreement(vec![line("l", Method::Marginal, tiers)]);
        let (before, after) = (earned(&agreement, cents(value)), earned(&agreement, cents(value + more)));
        prop_assert!(after >= before);
        // Lipschitz: no order brings more than its value times the steepest rate.
        prop_assert!(after - before <= Decimal::new(more, 2) * steepest / Decimal::ONE_HUNDRED);
    }

    #[test]
    fn marginal_has_no_cliff(tiers in tiers(), value in 0..6_000_000_i64) {
        let agreement = agreement(vec![line("l", Method::Marginal, tiers)]);
        let volume = Volume { value: cents(value), ..Volume::default() };
        let ladder = Ladder::of(&agreement, "l", &volume).unwrap();
        prop_assert!(ladder.cliffs.is_empty() && ladder.warnings.is_empty());
    }

    #[test]
    fn whole_volume_pays_at_least_marginal_when_rates_rise(
        tiers in rising_rates(), value in 0..6_000_000_i64,
    ) {
        let whole = agreement(vec![line("l", Method::WholeVolume, tiers.clone())]);
        let marginal = agreement(vec![line("l", Method::Marginal, tiers.clone())]);
        let rolling = agreement(vec![line("l", Method::Rolling, tiers)]);
        prop_assert!(earned(&whole, cents(value)) >= earned(&marginal, cents(value)));
        prop_assert!(earned(&rolling, cents(value)) >= earned(&whole, cents(value)));
    }

    #[test]
    fn boundaries_differ_only_at_a_threshold(tiers in tiers(), value in 0..6_000_000_i64) {
        let from = agreement(vec![line("l", Method::WholeVolume, tiers.clone())]);
        let above = Agreement { boundary: Boundary::Above, ..from.clone() };
        let at_threshold = tiers.iter().any(|tier| tier.threshold == cents(value));
        prop_assert!(at_threshold || earned(&from, cents(value)) == earned(&above, cents(value)));
        let threshold = tiers[0].threshold;
        prop_assert_eq!(earned(&above, threshold), Decimal::ZERO);
    }

    #[test]
    fn interim_settlements_add_up_to_the_final_one(
        agreement in sound_agreement(), bought in purchases(), cuts in vec(0..365_u64, 0..5),
    ) {
        let agreement = Agreement { clawback: Clawback::PaidBack, ..agreement };
        let mut cuts = cuts;
        cuts.sort_unstable();
        cuts.push(364);
        let zero = Money::zero(Currency::EUR);
        let up_to = |day: u64, settled, interim: bool| {
            let window = agreement.window.until(first_day() + Days::new(day)).unwrap();
            let facts = gather(&agreement, &bought, window)?.facts;
            let terms = if interim { agreement.without_floors() } else { agreement.clone() };
            settle(&agreement, &earn(&terms, &facts)?, settled, zero)
        };
        let last = up_to(364, zero, false).map(|last| last.due);
        // Whether the settlements before the last one pay the floor or leave it aside.
        for interim in [false, true] {
            let mut paid = zero;
            for (place, day) in cuts.iter().enumerate() {
                let interim = interim && place + 1 < cuts.len();
                paid = paid.plus(up_to(*day, paid, interim).unwrap().due).unwrap();
            }
            prop_assert_eq!(Ok(paid), last.clone());
        }
    }

    #[test]
    fn adding_and_removing_a_purchase_restores(
        agreement in sound_agreement(), bought in purchases(), index in any::<prop::sample::Index>(),
    ) {
        let result = |bought: &[Purchase]| {
            let gathered = gather(&agreement, bought, agreement.window)?;
            earn(&agreement, &gathered.facts)
        };
        let before = result(&bought);
        if !bought.is_empty() {
            let mut changed = bought.clone();
            changed.push(index.get(&bought).clone());
            let _ = result(&changed);
            // A credit note over the same goods takes an invoice's volume back exactly.
            let mut reversed = index.get(&bought).clone();
            if reversed.kind == PurchaseKind::Invoice && *reversed.quantity >= Decimal::ZERO {
                reversed.kind = PurchaseKind::CreditNote { invoice_date: None };
                changed.push(reversed);
                prop_assert_eq!(&result(&changed), &before);
                changed.pop();
            }
            changed.pop();
            prop_assert_eq!(result(&changed), before);
        }
    }

    #[test]
    fn adding_and_removing_a_line_restores(agreement in sound_agreement(), extra in any_line(), value in sound_figure()) {
        let before = earn(&agreement, &Facts::of_every_line(&agreement, value, value));
        let mut changed = agreement.clone();
        changed.lines.push(Line {
            id: "extra".into(),
            stacking: Stacking { order: 99, kind: StackingKind::Independent, reduces_later: true },
            ..extra
        });
        // An independent line that comes last changes no other line.
        if let (Ok(before), Ok(with)) = (&before, earn(&changed, &Facts::of_every_line(&changed, value, value)))
            && !agreement.lines.iter().any(|line| line.stacking.kind == StackingKind::Exclusive)
        {
            prop_assert_eq!(&with.lines[..before.lines.len()], &before.lines[..]);
        }
        changed.lines.pop();
        prop_assert_eq!(earn(&changed, &Facts::of_every_line(&changed, value, value)), before);
    }

    #[test]
    fn floor_and_cap_are_idempotent_and_bound(
        amount in any_figure(), floor in option::of(any_figure()), cap in option::of(any_figure()),
    ) {
        let bound = |amount| clamp(amount, floor.map(|f| *f), cap.map(|c| *c));
        let once = bound(*amount);
        prop_assert_eq!(bound(once), once);
        prop_assert!(cap.is_none_or(|cap| once <= *cap));
    }

    #[test]
    fn a_line_stays_within_its_floor_and_cap(
        tiers in tiers(), value in 0..6_000_000_i64, one in 0..90_000_i64, other in 0..90_000_i64,
    ) {
        let (floor, cap) = (cents(one.min(other)), cents(one.max(other)));
        let bounded = Line { floor: Some(floor), cap: Some(cap), ..line("l", Method::WholeVolume, tiers) };
        let amount = earned(&agreement(vec![bounded]), cents(value));
        prop_assert!(*floor <= amount && amount <= *cap);
    }

    #[test]
    fn steps_add_up_to_lines_and_lines_to_totals(agreement in sound_agreement(), value in sound_figure(), quantity in sound_figure()) {
        let facts = Facts::of_every_line(&agreement, value, quantity);
        let zero = Money::zero(Currency::EUR);
        if let Ok(earnings) = earn(&agreement, &facts) {
            for line in &earnings.lines {
                prop_assert!(*line.exact >= Decimal::ZERO);
                let steps = line.steps.iter().try_fold(Decimal::ZERO, |sum, step| sum.checked_add(*step.amount));
                // Beyond 28 digits a sum is rounded, so the order of adding shows.
                let difference = steps.map(|steps| (steps - *line.exact).abs());
                prop_assert!(difference.unwrap() <= *line.exact * Decimal::new(1, 24));
            }
            if let Ok(settlement) = settle(&agreement, &earnings, zero, zero) {
                let lines = settlement.lines.iter().map(|line| line.amount);
                prop_assert_eq!(Money::sum(Currency::EUR, lines), Ok(if earnings.lines.is_empty() { zero } else { settlement.earned }));
            }
        }
    }

    #[test]
    fn nothing_panics(
        agreement in any_agreement(), bought in purchases(), value in any_figure(), quantity in any_figure(),
        elapsed in 0..14_u32, settled in any::<i64>(), day in 0..400_u64,
    ) {
        let facts = Facts::of_every_line(&agreement, value, quantity);
        let settled = Money::from_minor(settled, Currency::EUR);
        let end = forecast(&facts, &Forecast::RunRate { elapsed, of: 12 });
        let over = Elapsed { part: elapsed.into(), of: 12.into() };
        let _ = accrue(&agreement, &facts, end.as_ref().unwrap_or(&facts), over, settled);
        if let Ok(earnings) = earn(&agreement, &facts) {
            let _ = settle(&agreement, &earnings, settled, settled);
        }
        for line in &agreement.lines {
            let _ = Ladder::of(&agreement, &line.id, &facts.volumes[&line.id]);
        }
        let amended = Agreement { version: 2, ..agreement.clone() };
        let programme = |amendment| Programme { versions: vec![
            Version { effective: first_day(), amendment, agreement: agreement.clone() },
            Version { effective: first_day() + Days::new(100), amendment, agreement: amended.clone() },
        ] };
        for amendment in [Amendment::FromToday, Amendment::Recomputed, Amendment::Split] {
            let result = programme(amendment).earn(&bought, first_day() + Days::new(day), &BTreeMap::new());
            if let Ok(result) = result {
                let _ = result.settle(&agreement, settled, settled);
            }
        }
        if let Ok(gathered) = gather(&agreement, &bought, agreement.window) {
            for line in &agreement.lines {
                let _ = statement(&gathered, &bought, &line.id, settled);
            }
        }
    }

    #[test]
    fn an_amendment_that_changes_nothing_changes_nothing(
        agreement in sound_agreement(), bought in purchases(), day in 1..364_u64, recomputed in any::<bool>(),
    ) {
        let amendment = if recomputed { Amendment::Recomputed } else { Amendment::FromToday };
        let version = |day| Version { effective: first_day() + Days::new(day), amendment, agreement: agreement.clone() };
        let last = agreement.window.to;
        let result = |versions| Programme { versions }.earn(&bought, last, &BTreeMap::new());
        if let (Ok(one), Ok(two)) = (result(vec![version(0)]), result(vec![version(0), version(day)])) {
            let difference = (*one.exact - *two.exact).abs();
            prop_assert!(difference <= one.exact.decimal().max(Decimal::ONE) * Decimal::new(1, 20));
        }
    }

    #[test]
    fn what_the_ladder_promises_comes_true(tiers in tiers(), value in 0..6_000_000_i64, method in 0..4_usize) {
        let method = [Method::WholeVolume, Method::Marginal, Method::Rolling, Method::ExcessOnly][method];
        let agreement = agreement(vec![line("l", method, tiers)]);
        let volume = Volume { value: cents(value), ..Volume::default() };
        let ladder = Ladder::of(&agreement, "l", &volume).unwrap();
        let now = earned(&agreement, cents(value));
        prop_assert_eq!(*ladder.earnings.exact, now);
        if let Some(next) = &ladder.next {
            prop_assert_eq!(*next.volume - *next.more, *cents(value));
            prop_assert_eq!(earned(&agreement, next.volume), now + *next.pays_more);
            if let Some(from) = next.pays_for_itself_from {
                let gained = *next.then_earns - earned(&agreement, from);
                prop_assert!(gained >= *next.volume - *from);
            }
        }
        for warning in &ladder.warnings {
            if let LadderWarning::PaysLess { volume, just_below, regained_at, .. } = warning {
                prop_assert!(earned(&agreement, *volume) < **just_below);
                if let Some(regained) = regained_at {
                    prop_assert!(earned(&agreement, *regained) >= **just_below);
                }
            }
        }
    }

    #[test]
    fn agreements_and_results_survive_the_wire(agreement in any_agreement(), value in any_figure()) {
        let text = serde_json::to_string(&agreement).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Agreement>(&text).unwrap(), &agreement);
        match earn(&agreement, &Facts::of_every_line(&agreement, value, value)) {
            Ok(earnings) => {
                let text = serde_json::to_string(&earnings).unwrap();
                prop_assert_eq!(serde_json::from_str::<Earnings>(&text).unwrap(), earnings);
            }
            Err(error) => {
                let text = serde_json::to_string(&error).unwrap();
                prop_assert_eq!(serde_json::from_str::<RebateError>(&text).unwrap(), error);
            }
        }
    }

    #[test]
    fn shares_add_up_and_are_fair(total in any::<i64>(), weights in vec((0..1_000_000_i64, 0..4_u32), 0..20)) {
        let weights: Vec<Decimal> = weights.into_iter().map(|(digits, scale)| Decimal::new(digits, scale)).collect();
        let total = Money::from_minor(total, Currency::EUR);
        let sum: Decimal = weights.iter().sum();
        match allocate(total, &weights) {
            Ok(shares) => {
                prop_assert_eq!(Money::sum(Currency::EUR, shares.iter().copied()), Ok(total));
                for (share, weight) in shares.iter().zip(&weights) {
                    let fair = Decimal::from(total.minor()).checked_mul(*weight).unwrap() / sum;
                    prop_assert!((Decimal::from(share.minor()) - fair).abs() < Decimal::ONE + Decimal::new(1, 6));
                    prop_assert!(share.is_zero() || share.is_negative() == total.is_negative());
                }
            }
            Err(error) => prop_assert_eq!((error, sum), (AllocationError::ZeroBasis, Decimal::ZERO)),
        }
    }

    #[test]
    fn signed_shares_add_up(total in -1_000_000..1_000_000_i64, weights in vec(-1_000_000..1_000_000_i64, 1..20)) {
        let decimals: Vec<Decimal> = weights.iter().map(|weight| Decimal::new(*weight, 2)).collect();
        let total = Money::from_minor(total, Currency::EUR);
        match allocate(total, &decimals) {
            Ok(shares) => prop_assert_eq!(Money::sum(Currency::EUR, shares), Ok(total)),
            Err(error) => prop_assert_eq!((error, weights.iter().sum::<i64>()), (AllocationError::ZeroBasis, 0)),
        }
    }

    #[test]
    fn allocation_never_panics(total in any::<i64>(), weights in vec(any_figure(), 0..6)) {
        let weights: Vec<Decimal> = weights.into_iter().map(|weight| *weight).collect();
        let total = Money::from_minor(total, Currency::EUR);
        if let Ok(shares) = allocate(total, &weights) {
            // In wider numbers: shares of both signs may pass the range on the way to the total.
            let sum: i128 = shares.iter().map(|share| i128::from(share.minor())).sum();
            prop_assert_eq!(sum, i128::from(total.minor()));
        }
    }

    #[test]
    fn statements_add_up_to_the_line(agreement in sound_agreement(), bought in purchases(), amount in -1_000_000..1_000_000_i64) {
        let amount = Money::from_minor(amount, Currency::EUR);
        if let Ok(gathered) = gather(&agreement, &bought, agreement.window) {
            for line in &agreement.lines {
                let entries = statement(&gathered, &bought, &line.id, amount).unwrap();
                let sum = Money::sum(Currency::EUR, entries.iter().map(|entry| entry.rebate)).unwrap();
                prop_assert!(entries.is_empty() || sum == amount);
            }
        }
    }
}
