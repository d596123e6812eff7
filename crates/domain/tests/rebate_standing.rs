//! Where a partner stands on a day, distances in cartons, and what an order is expected to earn.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::rebate::{
    Agreement, Amendment, Facts, Forecast, Period, Programme, Purchase, PurchaseKind, RebateError, Settled,
    Standing, Tier, Version, VolumeUnit, Window, earn, expected_on, reach,
};
use domain::{Currency, Figure, Money};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn figure(text: &str) -> Figure {
    Figure::parse(text).unwrap()
}

fn euro(text: &str) -> Money {
    Money::parse(text, Currency::EUR).unwrap()
}

fn agreement(more: &str) -> Agreement {
    let text = format!(
        r#"{{ "id": "2026", "version": 1, "currency": "EUR", "period": "year",
            "window": {{ "from": "2025-01-01", "to": "2026-12-31" }}, {more}
            "lines": [{{ "id": "all", "measure": "value", "method": "whole_volume",
                "tiers": [{{ "threshold": "1000", "rate": "2" }}, {{ "threshold": "2000", "rate": "5" }}],
                "stacking": {{ "order": 1, "kind": "independent" }} }}] }}"#
    );
    serde_json::from_str(&text).unwrap()
}

fn programme(agreement: &Agreement) -> Programme {
    let version = Version {
        effective: agreement.window.from,
        amendment: Amendment::FromToday,
        agreement: agreement.clone(),
    };
    Programme { versions: vec![version] }
}

fn bought(document: &str, date: &str, sku: &str, quantity: &str, value: &str) -> Purchase {
    Purchase {
        document: document.to_owned(),
        date: day(date),
        kind: PurchaseKind::Invoice,
        sku: sku.to_owned(),
        brand: String::new(),
        categories: Vec::new(),
        region: String::new(),
        channel: String::new(),
        quantity: figure(quantity),
        value: euro(value),
        exchange_rate: None,
    }
}

fn stands(agreement: &Agreement, purchases: &[Purchase], settled: &[Settled]) -> Standing {
    programme(agreement).standing(purchases, day("2026-07-01"), settled).unwrap()
}

#[test]
fn earned_settled_expected() {
    let agreement = agreement("");
    let purchases = [
        bought("old", "2025-12-31", "A", "1", "9000.00"),
        bought("one", "2026-02-01", "A", "100", "1200.00"),
        bought("later", "2026-07-02", "A", "100", "5000.00"),
    ];
    let settled = [
        Settled { on: day("2025-06-30"), amount: euro("1.00") },
        Settled { on: day("2026-06-30"), amount: euro("10.00") },
    ];
    let standing = stands(&agreement, &purchases, &settled);
    assert_eq!((standing.period.from, standing.period.to), (day("2026-01-01"), day("2026-12-31")));
    assert_eq!(standing.settlement.earned, euro("24.00"));
    assert_eq!((standing.settled, standing.settlement.due), (euro("10.00"), euro("14.00")));
    // 182 of 365 days: 2,406.59 reaches the second tier; half of that is set aside at its rate.
    assert_eq!(standing.scenario.forecast, Some(Forecast::RunRate { elapsed: 182, of: 365 }));
    assert_eq!(standing.expected, euro("120.33"));
    assert_eq!(standing.accrued, euro("60.00"));
}

#[test]
fn last_year_tells_how_it_goes_on() {
    let agreement = agreement("");
    let purchases = [
        bought("a", "2025-01-01", "A", "1", "300.00"),
        bought("b", "2025-12-01", "A", "1", "900.00"),
        bought("c", "2026-02-01", "A", "100", "1200.00"),
    ];
    let standing = stands(&agreement, &purchases, &[]);
    let weights = vec![figure("300"), figure("900")];
    assert_eq!(standing.scenario.forecast, Some(Forecast::Seasonal { weights, elapsed: 1 }));
    assert_eq!(standing.expected, euro("240.00"));
}

#[test]
fn a_debt_is_handed_on() {
    let agreement = agreement(r#""clawback": "carried_forward","#);
    let purchases =
        [bought("old", "2025-03-01", "A", "1", "1000.00"), bought("new", "2026-03-01", "A", "1", "1000.00")];
    let settled = [Settled { on: day("2025-06-30"), amount: euro("35.00") }];
    let standing = stands(&agreement, &purchases, &settled);
    assert_eq!(standing.brought_forward, euro("-15.00"));
    assert_eq!(standing.settlement.due, euro("5.00"));
}

#[test]
fn outside_the_term_and_in_other_currencies() {
    let agreement = agreement("");
    let programme = programme(&agreement);
    let none = programme.standing(&[], day("2027-01-01"), &[]);
    assert_eq!(none, Err(RebateError::NoVersionAt { date: day("2027-01-01") }));
    let mut purchase = bought("a", "2026-01-02", "A", "1", "1.00");
    assert!(agreement.takes(&purchase));
    purchase.value = Money::parse("1.00", Currency::USD).unwrap();
    assert!(!agreement.takes(&purchase));
    let settled = [Settled { on: day("2026-02-01"), amount: purchase.value }];
    let mixed = programme.standing(&[], day("2026-07-01"), &settled);
    assert!(matches!(mixed, Err(RebateError::WrongCurrency { .. })));
}

#[test]
fn a_distance_in_cartons() {
    let agreement = agreement("");
    let purchases = [
        bought("a", "2026-01-02", "CHEAP", "10", "10.00"),
        bought("b", "2026-01-03", "LAMP", "48", "480.00"),
        bought("c", "2026-01-04", "LAMP", "24", "216.00"),
        bought("d", "2026-01-05", "MUG", "30", "60.00"),
    ];
    let cartons = BTreeMap::from([("LAMP".to_owned(), 24), ("CHEAP".to_owned(), 0)]);
    let ways = reach(&agreement, figure("500"), VolumeUnit::Value, &purchases, &cartons, 2).unwrap();
    let said: Vec<_> = ways.iter().map(|way| (way.sku.as_str(), way.cartons, way.units)).collect();
    // At 9.00, what a lamp cost last, a carton is 216.00.
    assert_eq!(said, [("LAMP", Some(3), 72), ("MUG", None, 250)]);
    assert_eq!(ways[0].value, euro("648.00"));
    let units = reach(&agreement, figure("25"), VolumeUnit::Quantity, &purchases, &cartons, 1).unwrap();
    assert_eq!((units[0].cartons, units[0].units), (Some(2), 48));
    assert_eq!(reach(&agreement, figure("1"), VolumeUnit::Value, [], &cartons, 3), Ok(Vec::new()));
}

#[test]
fn an_order_earns_its_share_of_the_year() {
    let agreement = agreement("");
    let expected = Facts::of_line("all", figure("4000"), Figure::ZERO);
    let earnings = earn(&agreement, &expected).unwrap();
    let order = bought("cart", "2026-07-01", "A", "10", "100.00");
    assert_eq!(expected_on(&agreement, &expected, &earnings, &order), Ok(figure("5")));
    let now = Facts::of_line("all", figure("1950"), figure("10"));
    let then = now.with(&agreement, &[order]).unwrap();
    assert_eq!((then.volumes["all"].value, then.volumes["all"].quantity), (figure("2050"), figure("20")));
}

/// A renewal is posted before it begins: until then its scope and its term trace nothing.
#[test]
fn a_line_is_traced_by_the_version_in_force() {
    let present = agreement("");
    let mut renewed = Agreement { version: 2, ..present.clone() };
    renewed.window = Window { from: day("2027-01-01"), to: day("2027-12-31") };
    let version = |agreement: &Agreement| Version {
        effective: agreement.window.from,
        amendment: Amendment::FromToday,
        agreement: agreement.clone(),
    };
    let programme = Programme { versions: vec![version(&renewed), version(&present)] };
    let traced = |line: &str, on: &str| programme.traced_by(line, day(on)).map(|terms| terms.version);
    assert_eq!(traced("all", "2026-12-31"), Some(1));
    assert_eq!(traced("all", "2027-01-01"), Some(2));
    assert_eq!((traced("none", "2026-12-31"), traced("all", "2024-12-31")), (None, None));
}

/// The end of a term of two years, a year before, lies within the term and is not over yet.
#[test]
fn a_term_of_two_years_goes_on_as_it_began() {
    let agreement = Agreement { period: Period::Term, ..agreement("") };
    let purchases = [
        bought("a", "2024-01-01", "A", "1", "100.00"),
        bought("b", "2024-10-01", "A", "1", "100.00"),
        bought("c", "2025-03-01", "A", "1", "100.00"),
    ];
    let standing = programme(&agreement).standing(&purchases, day("2025-06-30"), &[]).unwrap();
    assert_eq!(standing.scenario.forecast, Some(Forecast::RunRate { elapsed: 181, of: 730 }));
}

#[test]
fn a_floor_is_open_when_its_period_ends() {
    let mut agreement = agreement("");
    agreement.lines[0].floor = Some(figure("365"));
    let purchases = [bought("one", "2026-02-01", "A", "100", "1200.00")];
    let standing = stands(&agreement, &purchases, &[]);
    assert_eq!((standing.settlement.earned, standing.settlement.due), (euro("24.00"), euro("24.00")));
    // Half of the year is over, and the floor is all that is expected of it.
    assert_eq!((standing.expected, standing.accrued), (euro("365.00"), euro("182.00")));
    // The next tier pays no more than the floor does.
    assert_eq!(standing.simulation.ladders[0].ladder.next.as_ref().unwrap().pays_more, figure("0"));
    let last = programme(&agreement).standing(&purchases, day("2026-12-31"), &[]).unwrap();
    assert_eq!(last.settlement.due, euro("365.00"));
}

/// 10,000 at 2 %, then 1,000 in July under the new terms.
fn amended(amendment: Amendment, threshold: &str) -> Standing {
    let (programme, purchases) = amended_programme(amendment, threshold);
    programme.standing(&purchases, day("2026-07-31"), &[]).unwrap()
}

fn amended_programme(amendment: Amendment, threshold: &str) -> (Programme, [Purchase; 2]) {
    let terms = |version, threshold: &str, rate| {
        let mut terms = Agreement { version, ..agreement("") };
        terms.window.from = day("2026-01-01");
        terms.lines[0].tiers =
            vec![Tier { threshold: figure(threshold), rate: figure(rate), ..Tier::default() }];
        terms
    };
    let version = |effective, agreement| Version { effective: day(effective), amendment, agreement };
    let programme = Programme {
        versions: vec![
            version("2026-01-01", terms(1, "0", "2")),
            version("2026-07-01", terms(2, threshold, "1")),
        ],
    };
    let purchases =
        [bought("a", "2026-03-01", "A", "1", "10000.00"), bought("b", "2026-07-10", "A", "1", "1000.00")];
    (programme, purchases)
}

#[test]
fn what_earlier_terms_earned_is_expected_and_set_aside() {
    let standing = amended(Amendment::FromToday, "0");
    assert_eq!(standing.settlement.earned, euro("210.00"));
    // 212 of 365 days: 18,938.68 in all, of which 8,938.68 at the new 1 %.
    assert_eq!((standing.expected, standing.accrued), (euro("289.39"), euro("210.00")));
    assert_eq!(standing.expected_lines[0].amount, euro("289.39"));
    let anew = amended(Amendment::Recomputed, "0");
    assert_eq!((anew.settlement.earned, anew.expected), (euro("110.00"), euro("189.39")));
}

#[test]
fn after_a_split_the_ladder_counts_its_own_part() {
    let standing = amended(Amendment::Split, "3650");
    assert_eq!(standing.settlement.earned, euro("200.00"));
    // 184 of 365 days: the threshold is 1,840, and 1,000 was bought since.
    assert_eq!(standing.scenario.volumes.volumes["all"].value, figure("1000"));
    let next = standing.simulation.ladders[0].ladder.next.as_ref().unwrap();
    assert_eq!((next.volume, next.more), (figure("1840"), figure("840")));
    // 31 of these days: 5,935.48 at 1 %.
    assert_eq!(standing.scenario.forecast, Some(Forecast::RunRate { elapsed: 31, of: 184 }));
    assert_eq!((standing.expected, standing.accrued), (euro("259.35"), euro("210.00")));
    assert_eq!((standing.period.from, standing.amendments), (day("2026-01-01"), 1));
}

/// 2 % of 10,000 by the first version, 1 % of 1,000 by the second: each lies on what was bought under it.
#[test]
fn a_statement_traces_each_part_to_its_own_documents() {
    let traced = |amendment| {
        let (programme, purchases) = amended_programme(amendment, "0");
        let standing = programme.standing(&purchases, day("2026-07-31"), &[]).unwrap();
        let total = standing.settlement.lines[0].amount;
        let traced = programme.statement(&standing.earnings, &purchases, "all", total).unwrap();
        traced.into_iter().map(|traced| (traced.place, traced.entry.rebate.amount())).collect::<Vec<_>>()
    };
    let parts = |a: &str, b: &str| vec![(0, a.to_owned()), (1, b.to_owned())];
    assert_eq!(traced(Amendment::Split), parts("200.00", "10.00"));
    assert_eq!(traced(Amendment::FromToday), parts("200.00", "10.00"));
    // Worked out anew, 1 % of all.
    assert_eq!(traced(Amendment::Recomputed), parts("100.00", "10.00"));
}

/// A part that pays a floor without a purchase has no documents of its own.
#[test]
fn a_statement_adds_up_where_a_part_has_no_documents() {
    let (mut programme, purchases) = amended_programme(Amendment::Split, "0");
    programme.versions[1].agreement.lines[0].floor = Some(figure("365"));
    let standing = programme.standing(&purchases[..1], day("2026-12-31"), &[]).unwrap();
    // 184 of 365 days.
    let total = standing.settlement.lines[0].amount;
    assert_eq!(total, euro("384.00"));
    let traced = programme.statement(&standing.earnings, &purchases[..1], "all", total).unwrap();
    assert_eq!((traced.len(), traced[0].entry.rebate), (1, euro("384.00")));
}

/// 200 stay of the first version, the second pays 1 %: 210 in all, raised to the floor of the year.
#[test]
fn a_floor_that_is_agreed_within_the_period_is_paid_at_its_end() {
    let ends = |old: Option<&str>, new: Option<&str>, on: &str| {
        let (mut programme, purchases) = amended_programme(Amendment::FromToday, "0");
        programme.versions[0].agreement.lines[0].floor = old.map(figure);
        programme.versions[1].agreement.lines[0].floor = new.map(figure);
        let standing = programme.standing(&purchases, day(on), &[]).unwrap();
        (standing.settlement.earned.amount(), standing.expected.amount())
    };
    let amounts = |earned: &str, expected: &str| (earned.to_owned(), expected.to_owned());
    assert_eq!(ends(None, Some("1000"), "2026-12-31"), amounts("1000.00", "1000.00"));
    assert_eq!(ends(None, Some("205"), "2026-12-31"), amounts("210.00", "210.00"));
    // The floor at the end of the year counts, once.
    assert_eq!(ends(Some("500"), Some("1000"), "2026-12-31"), amounts("1000.00", "1000.00"));
    assert_eq!(ends(Some("500"), None, "2026-12-31"), amounts("210.00", "210.00"));
    // Before it, it is expected and not due.
    assert_eq!(ends(None, Some("1000"), "2026-07-31"), amounts("210.00", "1000.00"));
}

#[test]
fn a_version_holds_from_a_day_of_its_own_term() {
    let (mut programme, purchases) = amended_programme(Amendment::FromToday, "0");
    assert_eq!(programme.versions[1].check(), Ok(()));
    let date = day("2026-07-01");
    programme.versions[1].agreement.window.from = day("2026-08-01");
    let outside = RebateError::EffectiveOutsideTerm { date };
    assert_eq!(programme.versions[1].check(), Err(outside.clone()));
    let earned = programme.earn(&purchases, day("2026-08-31"), &BTreeMap::new());
    assert_eq!(earned, Err(outside));
}

/// 300 on the first two days after 10 a year before would be thirty times last year.
#[test]
fn two_days_say_nothing_about_a_year() {
    let agreement = agreement("");
    let purchases = [
        bought("a", "2025-01-01", "A", "1", "10.00"),
        bought("b", "2025-02-01", "A", "40", "900.00"),
        bought("c", "2025-12-01", "A", "40", "90.00"),
        bought("d", "2026-01-02", "A", "3", "300.00"),
    ];
    let on =
        |purchases: &[Purchase], date| programme(&agreement).standing(purchases, day(date), &[]).unwrap();
    let standing = on(&purchases, "2026-01-02");
    let Some(Forecast::RestAsLastYear { volumes }) = standing.scenario.forecast else { panic!() };
    assert_eq!((volumes["all"].value, volumes["all"].quantity), (Some(figure("990")), Some(figure("80"))));
    // 300 and 990: 2 % of 1,290.
    assert_eq!(standing.expected, euro("25.80"));
    // By March last year had bought most of it: then the proportion holds.
    let march = on(&purchases, "2026-03-01");
    assert!(matches!(march.scenario.forecast, Some(Forecast::Seasonal { .. })));
    // Without a history a month counts as over at least.
    let new = on(&purchases[3..], "2026-01-02");
    assert_eq!(new.scenario.forecast, Some(Forecast::RunRate { elapsed: 31, of: 365 }));
}

/// Thirty for 10.00: a unit costs 0.333…, a carton of three 1.00.
#[test]
fn cartons_that_reach_the_tier_exactly_are_enough() {
    let purchases = [bought("a", "2026-01-02", "A", "30", "10.00")];
    let cartons = BTreeMap::from([("A".to_owned(), 3)]);
    let ways = reach(&agreement(""), figure("12"), VolumeUnit::Value, &purchases, &cartons, 1).unwrap();
    assert_eq!((ways[0].cartons, ways[0].units, ways[0].value), (Some(12), 36, euro("12.00")));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn the_way_leads_there(more in 1_i64..10_000_000, price in 1_i64..100_000, units in 1_u32..500) {
        let agreement = agreement("");
        let mut purchase = bought("a", "2026-01-02", "A", "1", "1.00");
        purchase.value = Money::from_minor(price, Currency::EUR);
        let cartons = BTreeMap::from([("A".to_owned(), units)]);
        let more = Money::from_minor(more, Currency::EUR);
        let ways = reach(&agreement, more.decimal().into(), VolumeUnit::Value, [&purchase], &cartons, 1).unwrap();
        let carton = purchase.value.times(units.into()).unwrap();
        prop_assert!(ways[0].value.decimal() >= more.decimal());
        prop_assert!(ways[0].value.minus(carton).unwrap().decimal() < more.decimal());
    }
}
