//! The currency planner on published and hand-worked figures, and its laws on 10,000 scenarios.

use chrono::{Days, NaiveDate};
use domain::currency_planner::*;
use domain::planning::{Fault, InputError};
use domain::{Currency, Figure, Money};
use proptest::collection::vec;
use proptest::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Value, json};

fn scenario(value: Value) -> Scenario {
    serde_json::from_value(value).unwrap()
}

fn figure(text: &str) -> Figure {
    Figure::parse(text).unwrap()
}

fn printed(value: Figure, digits: u32) -> String {
    value.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero).to_string()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An importer in euros: buys 100,000 dollars in half a year, 60,000 of them locked.
fn importer() -> Value {
    json!({
        "version": 1, "home": "EUR", "as_of": "2026-01-01",
        "home_interest": { "percent": "2", "day_count": "actual_360" },
        "rates": [{ "currency": "USD", "spot": "1.25", "quotation": "foreign_per_home",
            "interest": { "percent": "4", "day_count": "actual_360" } }],
        "exposures": [{ "reference": "order 1", "amount": { "amount": "-100000", "currency": "USD" },
            "due": "2026-06-30" }],
        "locked": [{ "amount": { "amount": "-60000", "currency": "USD" }, "due": "2026-06-30", "rate": "1.2" }],
        "business": { "revenue": { "amount": "120000", "currency": "EUR" },
            "costs": { "amount": "20000", "currency": "EUR" }, "target_margin_percent": "10" },
        "steps": ["-10", "0", "10"]
    })
}

#[test]
fn covered_parity_as_published() {
    // S 1.6535, 3.5 % against 5 %, one year: 1.62988. (One answer in print says 1.6305 for the same
    // inputs; parity does not.)
    let outcome = calculate(&scenario(json!({
        "version": 1, "home": "USD", "as_of": "2026-01-01",
        "home_interest": { "percent": "3.5", "day_count": "actual_365" },
        "rates": [{ "currency": "GBP", "spot": "1.6535",
            "interest": { "percent": "5", "day_count": "actual_365" } }],
        "exposures": [{ "amount": { "amount": "1000000", "currency": "GBP" }, "due": "2027-01-01" }]
    })))
    .unwrap();
    assert_eq!(printed(outcome.positions[0].forward, 5), "1.62988");
    // A money-market hedge comes to the same: 1,000,000 / 1.05 × 1.6535 × 1.035.
    assert_eq!(outcome.value.all_forward.amount(), "1629878.57");
}

/// 8,270.37 / 1.2 is 6,891.975 exactly, though 1 / 1.2 ends after 28 digits.
#[test]
fn a_half_is_a_half_by_a_rate_that_does_not_end() {
    for (amount, home) in [("8270.37", "6891.98"), ("9367.11", "7805.93"), ("6369.45", "5307.88")] {
        let outcome = calculate(&scenario(json!({
            "version": 1, "home": "EUR", "as_of": "2026-01-01",
            "rates": [{ "currency": "USD", "spot": "1.2", "quotation": "foreign_per_home" }],
            "exposures": [{ "amount": { "amount": amount, "currency": "USD" }, "due": "2027-01-01" }]
        })))
        .unwrap();
        assert_eq!(outcome.value.at_spot.amount(), home);
        assert_eq!(outcome.value.as_hedged.amount(), home);
    }
}

#[test]
fn interest_is_compounded_as_it_is_quoted() {
    // Hull, Options, Futures and Other Derivatives, section 5.10: 0.62 for two years at 7 and 5 per cent,
    // continuously 0.6453. At 0.68 the same is 0.70775, simple 0.70473 and annual 0.70615.
    let outcome = |spot: &str, compounding: Value, due: &str| {
        let interest = |percent: &str| json!({ "percent": percent, "day_count": "thirty_360", "compounding": compounding });
        let scenario = scenario(json!({
            "version": 1, "home": "USD", "as_of": "2026-01-01", "home_interest": interest("7"),
            "rates": [{ "currency": "AUD", "spot": spot, "interest": interest("5") }],
            "exposures": [{ "amount": { "amount": "1000", "currency": "AUD" }, "due": due }]
        }));
        calculate(&scenario).unwrap().positions.remove(0)
    };
    for (spot, compounding, forward) in [
        ("0.68", "simple", "0.70473"),
        ("0.68", "annual", "0.70615"),
        ("0.68", "continuous", "0.70775"),
        ("0.62", "continuous", "0.64530"),
    ] {
        let position = outcome(spot, json!(compounding), "2028-01-01");
        assert_eq!(printed(position.forward, 5), forward, "{compounding}");
    }
    // A year compounds to what it is. 0.68 × 1.07 / 1.05 is 0.012952 above spot, 1.9048 per cent.
    let year = outcome("0.68", json!("annual"), "2027-01-01");
    assert_eq!(printed(year.forward_points, 6), "0.012952");
    assert_eq!(printed(year.premium_percent.unwrap(), 4), "1.9048");
    assert_eq!(year.forward, outcome("0.68", json!("simple"), "2027-01-01").forward);
    // Half a year: 0.68 × 1.035 / 1.025 is 0.006634 above, in a year 1.9512 per cent.
    let half = outcome("0.68", json!("simple"), "2026-07-01");
    assert_eq!(
        (printed(half.forward_points, 6), printed(half.premium_percent.unwrap(), 4)),
        ("0.006634".into(), "1.9512".into())
    );
    assert_eq!(outcome("0.68", json!("simple"), "2026-01-01").premium_percent, None);
}

#[test]
fn locked_and_open_by_hand() {
    let outcome = calculate(&scenario(importer())).unwrap();
    let position = &outcome.positions[0];
    // 180 days: 0.8 × 1.01 / 1.02.
    assert_eq!(printed(position.forward, 6), "0.792157");
    // As the bank confirms it, in dollars for one euro: 1.25 × 1.02 / 1.01.
    assert_eq!(printed(position.forward_as_quoted.unwrap(), 6), "1.262376");
    assert_eq!((position.open.amount(), position.locked.amount()), ("-40000.00".into(), "-60000.00".into()));
    let value = position.value;
    assert_eq!(value.at_spot.amount(), "-80000.00");
    assert_eq!(value.all_forward.amount(), "-79215.69");
    // 60,000 / 1.2 = 50,000, and 40,000 at the forward rate.
    assert_eq!(value.as_hedged.amount(), "-81686.27");
    assert_eq!(value.if_spot_stays.amount(), "-82000.00");
    assert_eq!(outcome.totals[0].locked_percent, Some(figure("60")));
    let margin = outcome.margin.unwrap();
    assert_eq!(margin.at_spot.margin_percent, Some(figure("16.666666666667")));
    assert_eq!(margin.as_hedged.profit.amount(), "18313.73");
    // 10 % of 120,000 is left at 88,000 for dollars: 38,000 for the open 40,000.
    assert_eq!(outcome.totals[0].break_even_rate, Some(figure("0.95")));
    let changes: Vec<String> = outcome.sensitivity.iter().map(|row| row.change.amount()).collect();
    // Between amounts as shown: -78,517.65 and -84,854.90 less -81,686.27.
    assert_eq!(changes, ["3168.62", "0.00", "-3168.63"]);
    assert!(outcome.warnings.is_empty());
}

#[test]
fn an_exporter_breaks_even_on_revenue() {
    // 100,000 dollars come in, costs of 70,000 euros: at a margin of 12.5 % revenue must be 80,000.
    let outcome = calculate(&scenario(json!({
        "version": 1, "home": "EUR", "as_of": "2026-01-01", "rates": [{ "currency": "USD", "spot": "0.9" }],
        "exposures": [
            { "amount": { "amount": "60000", "currency": "USD" }, "due": "2026-03-01" },
            { "amount": { "amount": "40000", "currency": "USD" }, "due": "2026-02-01" }],
        "business": { "revenue": { "amount": "0", "currency": "EUR" },
            "costs": { "amount": "70000", "currency": "EUR" }, "target_margin_percent": "12.5" }
    })))
    .unwrap();
    assert_eq!(outcome.totals[0].break_even_rate, Some(figure("0.8")));
    assert_eq!(outcome.positions.len(), 2);
    assert!(outcome.positions[0].due < outcome.positions[1].due);
    assert_eq!(outcome.margin.unwrap().at_spot.margin_percent, Some(figure("22.222222222222")));
}

#[test]
fn days_are_counted_as_the_convention_says() {
    let years = |count: DayCount, from, to| count.years(day(from), day(to)).unwrap();
    let ratio = |above: i64, below: i64| Decimal::from(above) / Decimal::from(below);
    assert_eq!(years(DayCount::Actual360, "2026-01-01", "2026-07-01"), ratio(181, 360));
    assert_eq!(years(DayCount::Actual365, "2026-01-01", "2026-07-01"), ratio(181, 365));
    assert_eq!(years(DayCount::Thirty360, "2026-01-31", "2026-03-31"), ratio(60, 360));
    // ISDA's own example, EMU and market conventions (1998): 1 November 2003 to 1 May 2004.
    let split = years(DayCount::ActualActual, "2003-11-01", "2004-05-01");
    assert_eq!(split, ratio(61, 365) + ratio(121, 366));
    assert_eq!(years(DayCount::ActualActual, "2004-05-01", "2003-11-01"), -split);
}

/// Treasurers count interest from the day on which a spot deal settles, textbooks from that of the rate.
#[test]
fn interest_runs_from_the_spot_date() {
    let outcome = |spot_date: Value| {
        let mut json = importer();
        json["spot_date"] = spot_date;
        calculate(&scenario(json)).unwrap()
    };
    let (as_of, spot) = (outcome(Value::Null), outcome(json!("2026-01-05")));
    assert_eq!((as_of.interest_from, spot.interest_from), (day("2026-01-01"), day("2026-01-05")));
    // 180 days, and 176: 0.8 × (1 + 2 % × t) / (1 + 4 % × t).
    assert_eq!(printed(as_of.positions[0].forward, 6), "0.792157");
    assert_eq!(printed(spot.positions[0].forward, 6), "0.792328");
    // What is due before it settles bears no interest.
    let late = outcome(json!("2026-07-02"));
    assert_eq!((late.positions[0].forward, late.positions[0].premium_percent), (figure("0.8"), None));
}

#[test]
fn what_is_overdue_counts_as_due_today() {
    let mut json = importer();
    for of in ["/exposures/0/due", "/locked/0/due"] {
        *json.pointer_mut(of).unwrap() = json!("2025-11-30");
    }
    let outcome = calculate(&scenario(json)).unwrap();
    let overdue = Warning::Overdue { currency: Currency::USD, due: day("2025-11-30") };
    assert_eq!(outcome.warnings, [overdue]);
    let position = &outcome.positions[0];
    assert_eq!((position.due, position.forward), (day("2025-11-30"), figure("0.8")));
    // 60,000 at 1 / 1.2 and 40,000 at spot.
    assert_eq!(outcome.value.as_hedged.amount(), "-82000.00");
}

#[test]
fn faults_are_at_their_field() {
    let refused = |pointer: &str, value: Value| {
        let mut json = importer();
        *json.pointer_mut(pointer).unwrap() = value;
        calculate(&scenario(json)).unwrap_err()
    };
    assert_eq!(refused("/locked/0/due", json!("2026-07-01")), InputError::at("/locked/0", Fault::Unmatched));
    let amount = "/exposures/0/amount";
    let yen = json!({ "amount": "5", "currency": "JPY" });
    let no_rate = Fault::NoRate { currency: Currency::JPY };
    assert_eq!(refused(amount, yen), InputError::at(amount, no_rate));
    let euros = json!({ "amount": "5", "currency": "EUR" });
    let at_home = || Fault::HomeCurrency { currency: Currency::EUR };
    assert_eq!(refused(amount, euros), InputError::at(amount, at_home()));
    let currency = "/rates/0/currency";
    assert_eq!(refused(currency, json!("EUR")), InputError::at(currency, at_home()));
    let spot = "/rates/0/spot";
    assert_eq!(refused(spot, json!("0")), InputError::at(spot, Fault::NotPositive));
    for pointer in ["/rates/0/interest/percent", "/home_interest/percent", "/steps/2"] {
        let fault = Fault::AboveLimit { limit: 1_000 };
        assert_eq!(refused(pointer, json!("1000.5")), InputError::at(pointer, fault));
        let fault = Fault::NotWithin { above: -100, below: 1_000 };
        assert_eq!(refused(pointer, json!("-100")), InputError::at(pointer, fault));
    }
    let margin = "/business/target_margin_percent";
    let fault = Fault::NotWithin { above: 0, below: 100 };
    assert_eq!(refused(margin, json!("100")), InputError::at(margin, fault));
    // At -99 per cent a year nothing is left after a year: what is needed depends on the day.
    let mut gone = importer();
    gone["rates"][0]["interest"]["percent"] = json!("-99");
    gone["exposures"][0]["due"] = json!("2028-06-19");
    gone["locked"] = json!([]);
    let fault = Fault::NotWithin { above: -40, below: 1_000 };
    let pointer = "/rates/0/interest/percent";
    assert_eq!(calculate(&scenario(gone)).unwrap_err(), InputError::at(pointer, fault));
    let mut settled = importer();
    settled["spot_date"] = json!("2025-12-31");
    let early = calculate(&scenario(settled)).unwrap_err();
    assert_eq!(early, InputError::at("/spot_date", Fault::BeforeToday));
    let mut beyond = importer();
    beyond["locked"][0]["amount"]["amount"] = json!("-100001");
    let warnings = calculate(&scenario(beyond)).unwrap().warnings;
    assert!(matches!(warnings[..], [Warning::LockedBeyondExposure { .. }]));
}

fn any_figure() -> impl Strategy<Value = Figure> {
    prop_oneof![
        4 => (-500..3_000_i64).prop_map(|value| Decimal::new(value, 2).into()),
        1 => (any::<i64>(), 0..20_u32).prop_map(|(value, scale)| Decimal::new(value, scale).into()),
        1 => Just(Decimal::MAX.into()),
    ]
}

prop_compose! {
    fn lawful()(
        spots in vec(1..50_000_i64, 3), interests in vec(-200..2_000_i64, 4),
        flows in vec((0..3_usize, -10_000_000..10_000_000_i64, 0..700_u64, 0..100_i64), 1..8)
    ) -> Scenario {
        let currencies = [Currency::USD, Currency::GBP, Currency::JPY];
        let as_of = day("2026-01-01");
        let interest = |place: usize| Interest {
            percent: Decimal::new(interests[place], 2).into(), ..Interest::default()
        };
        let rates = currencies.into_iter().enumerate().map(|(place, currency)| Rate {
            currency,
            spot: Decimal::new(spots[place], 4).into(),
            quotation: Quotation::default(),
            interest: interest(place),
            provenance: Default::default(),
        });
        let exposures: Vec<Exposure> = flows.iter().map(|(place, amount, days, _)| Exposure {
            reference: String::new(),
            amount: Money::from_minor(*amount, currencies[*place]),
            due: as_of + Days::new(*days),
        }).collect();
        // A part of each, at a rate of its own.
        let locked = flows.iter().zip(&exposures).map(|((place, amount, _, percent), exposure)| Locked {
            amount: Money::from_minor(amount * percent / 100, exposure.amount.currency()),
            due: exposure.due,
            rate: Decimal::new(spots[*place] + percent, 4).into(),
        });
        Scenario {
            version: VERSION, home: Currency::EUR, as_of, spot_date: None, home_interest: interest(3), rates: rates.collect(),
            locked: locked.collect(), exposures,
            business: Some(Business {
                revenue: Money::from_minor(1_000_000_000, Currency::EUR),
                costs: Money::from_minor(900_000_000, Currency::EUR),
                target_margin_percent: figure("5"),
            }),
            steps: vec![figure("-7.5"), Figure::ZERO],
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Positions add up to what is owed and owing, totals to the positions, and no step is no change.
    #[test]
    fn it_all_adds_up(scenario in lawful()) {
        let outcome = calculate(&scenario).unwrap();
        for total in &outcome.totals {
            let exposed: i64 = scenario.exposures.iter().map(|exposure| exposure.amount)
                .filter(|amount| amount.currency() == total.currency).map(Money::minor).sum();
            prop_assert_eq!(total.exposure.minor(), exposed);
            prop_assert_eq!(total.locked.plus(total.open).unwrap(), total.exposure);
        }
        let hedged: i64 = outcome.positions.iter().map(|position| position.value.as_hedged.minor()).sum();
        prop_assert_eq!(outcome.value.as_hedged.minor(), hedged);
        prop_assert_eq!(outcome.sensitivity[1].change.minor(), 0);
        prop_assert_eq!(outcome.sensitivity[1].unhedged, outcome.value.all_forward);
    }

    /// With all of a currency open at its break-even rate the business keeps its target.
    #[test]
    fn at_the_break_even_rate_the_target_is_kept(mut scenario in lawful()) {
        scenario.exposures.truncate(1);
        scenario.locked.truncate(1);
        let outcome = calculate(&scenario).unwrap();
        if let Some(rate) = outcome.totals[0].break_even_rate {
            // The spot rate of the same day is the forward rate.
            scenario.as_of = scenario.exposures[0].due;
            let currency = outcome.totals[0].currency;
            for listed in scenario.rates.iter_mut().filter(|listed| listed.currency == currency) {
                listed.spot = rate;
            }
            if let Ok(there) = calculate(&scenario) {
                let margin = there.margin.unwrap().as_hedged;
                let aim = margin.revenue.decimal() * Decimal::new(5, 2);
                prop_assert!((margin.profit.decimal() - aim).abs() < Decimal::new(2, 2), "{margin:?}");
            }
        }
    }

    /// With no interest on either side forward is spot, and locking at the forward rate is nothing
    /// gained or lost.
    #[test]
    fn without_interest_forward_is_spot(mut scenario in lawful()) {
        scenario.home_interest = Interest::default();
        scenario.rates.iter_mut().for_each(|rate| rate.interest = Interest::default());
        let outcome = calculate(&scenario).unwrap();
        prop_assert_eq!(outcome.value.at_spot, outcome.value.all_forward);
        prop_assert_eq!(outcome.value.as_hedged, outcome.value.if_spot_stays);
    }

    /// Whatever is typed: a result or a fault with a name, never a panic.
    #[test]
    fn nothing_panics(
        mut scenario in lawful(), figures in vec(any_figure(), 6), amount: i64, days in -400_000..400_000_i64
    ) {
        scenario.rates[0].spot = figures[0];
        scenario.rates[0].interest.percent = figures[1];
        scenario.rates[1].interest.day_count = DayCount::ActualActual;
        scenario.rates[0].interest.compounding = Compounding::Continuous;
        scenario.home_interest.compounding = Compounding::Annual;
        scenario.rates[2].interest.day_count = DayCount::Thirty360;
        scenario.home_interest.percent = figures[2];
        scenario.exposures[0].amount = Money::from_minor(amount, scenario.exposures[0].amount.currency());
        scenario.exposures[0].due += chrono::TimeDelta::days(days);
        scenario.locked[0].rate = figures[3];
        scenario.locked[0].due = scenario.exposures[0].due;
        scenario.steps[0] = figures[4];
        scenario.business.as_mut().unwrap().target_margin_percent = figures[5];
        let _ = calculate(&scenario);
        scenario.as_of = NaiveDate::MIN;
        scenario.exposures[0].due = NaiveDate::MAX;
        let _ = calculate(&scenario);
    }
}
