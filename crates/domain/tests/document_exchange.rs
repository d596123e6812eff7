//! Documents in another currency: at which rate they count, what they come to, and that they come off again.

use chrono::NaiveDate;
use domain::document_exchange::{Counted, ReferenceRates, counted};
use domain::landed_cost::{ExchangeSeries, RateData, Rates};
use domain::rebate::{Agreement, Purchase, RebateError, Window, gather};
use domain::{Currency, Money};
use proptest::collection::vec;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::json;

/// Friday and Monday, and a currency that was published on Friday alone.
const PUBLISHED: &str = "Date,USD,JPY,GBP,CZK,IDR,\n\
    2026-11-23,1.16,182,0.88,N/A,20275.17,\n\
    2026-11-20,1.1587,181.05,0.8712,24.35,20193.16,\n";

/// All of which have a rate on both days.
const CODES: [&str; 4] = ["EUR", "USD", "JPY", "GBP"];

fn series() -> ExchangeSeries {
    ExchangeSeries::from_ecb(PUBLISHED).unwrap()
}

fn rates(series: &ExchangeSeries) -> Option<ReferenceRates<'_>> {
    Some(ReferenceRates { series, maximum_age_days: 7 })
}

fn agreement(currency: &str) -> Agreement {
    let line = json!({
        "id": "all", "measure": "value", "method": "whole_volume",
        "tiers": [{ "threshold": "0", "rate": "5" }], "stacking": { "order": 1, "kind": "independent" },
    });
    let window = json!({ "from": "2026-01-01", "to": "2026-12-31" });
    let terms = json!({
        "id": "a", "version": 1, "currency": currency, "period": "year", "window": window, "lines": [line],
    });
    serde_json::from_value(terms).unwrap()
}

fn document(kind: serde_json::Value, date: &str, value: Money) -> Purchase {
    let nothing = Money::zero(value.currency());
    let document = json!({
        "document": "7", "date": date, "kind": kind, "sku": "MUG-1", "quantity": "1", "value": nothing,
    });
    Purchase { value, ..serde_json::from_value(document).unwrap() }
}

fn invoice(date: &str, value: Money) -> Purchase {
    document(json!("invoice"), date, value)
}

fn count(to: &str, date: &str, amount: &str, currency: &str) -> Result<Option<Counted>, RebateError> {
    let value = Money::parse(amount, currency.parse().unwrap()).unwrap();
    counted(&agreement(to), &invoice(date, value), rates(&series()))
}

#[test]
fn a_document_counts_at_the_last_rate_up_to_its_date() {
    // Agreement, date, amount, what it counts as, the day of the rate.
    let table = [
        ("EUR", "2026-11-20", "240.00 USD", "207.13", "2026-11-20"),
        ("EUR", "2026-11-22", "240.00 USD", "207.13", "2026-11-20"),
        ("EUR", "2026-11-23", "240.00 USD", "206.90", "2026-11-23"),
        // From the base as published; between two others through it.
        ("USD", "2026-11-20", "100.00 EUR", "115.87", "2026-11-20"),
        ("USD", "2026-11-20", "100.00 GBP", "133.00", "2026-11-20"),
        // The older of two days says how old the rate is.
        ("CZK", "2026-11-23", "100.00 USD", "2099.14", "2026-11-20"),
        // To the minor unit of the agreement.
        ("JPY", "2026-11-20", "1.00 EUR", "181", "2026-11-20"),
        ("JPY", "2026-11-23", "0.25 EUR", "46", "2026-11-23"),
        ("EUR", "2026-11-20", "1000 JPY", "5.52", "2026-11-20"),
        // Halves away from zero: 45.5 yen; what is taken back as what was bought.
        ("JPY", "2026-11-23", "-0.25 EUR", "-46", "2026-11-23"),
        // An inverse of seven digits would be cents off: 8,630,361.61.
        ("EUR", "2026-11-20", "10000000.00 USD", "8630361.61", "2026-11-20"),
        // As long as the limit says.
        ("EUR", "2026-11-30", "240.00 USD", "206.90", "2026-11-23"),
    ];
    for (to, date, own, expected, published) in table {
        let (amount, currency) = own.split_once(' ').unwrap();
        let counted = count(to, date, amount, currency).unwrap().expect(own);
        let conversion = counted.conversion.expect(own);
        assert_eq!(counted.purchase.value.amount(), expected, "{own} in {to} on {date}");
        assert_eq!(counted.purchase.value.currency().code(), to);
        assert_eq!((conversion.amount.amount(), conversion.base), (amount.to_owned(), Currency::EUR));
        assert_eq!(conversion.date, published.parse::<NaiveDate>().unwrap(), "{own} in {to} on {date}");
    }
}

#[test]
fn both_rates_are_told_as_published() {
    let conversion = count("USD", "2026-11-20", "100.00", "GBP").unwrap().unwrap().conversion.unwrap();
    assert_eq!(
        serde_json::to_value(conversion).unwrap(),
        json!({
            "amount": { "amount": "100.00", "currency": "GBP" }, "series": "ecb", "base": "EUR",
            "document_rate": "0.8712", "agreement_rate": "1.1587", "date": "2026-11-20",
        })
    );
}

#[test]
fn without_a_rate_a_document_is_left_aside() {
    let left_aside = Ok(None);
    // Before the first rate, longer after the last one than the limit, a currency that is not published.
    assert_eq!(count("EUR", "2026-11-19", "240.00", "USD"), left_aside);
    assert_eq!(count("EUR", "2026-12-01", "240.00", "USD"), left_aside);
    assert_eq!(count("EUR", "2026-11-28", "240.00", "CZK"), left_aside);
    assert_eq!(count("EUR", "2026-11-20", "240.00", "AED"), left_aside);
    assert_eq!(count("AED", "2026-11-20", "240.00", "USD"), left_aside);
    let dollars = invoice("2026-11-20", Money::parse("1", Currency::USD).unwrap());
    assert_eq!(counted(&agreement("EUR"), &dollars, None), left_aside);
}

#[test]
fn what_an_agreement_takes_stays_as_it_is() {
    let own = invoice("2020-01-01", Money::parse("1", Currency::EUR).unwrap());
    let expected = Counted { purchase: own.clone(), conversion: None };
    assert_eq!(counted(&agreement("EUR"), &own, rates(&series())), Ok(Some(expected)));
    // A rate of the document's own comes before a published one.
    let mut rated = invoice("2026-11-20", Money::parse("1", Currency::USD).unwrap());
    rated.exchange_rate = Some(Decimal::new(5, 1).into());
    let expected = Counted { purchase: rated.clone(), conversion: None };
    assert_eq!(counted(&agreement("EUR"), &rated, rates(&series())), Ok(Some(expected)));
}

#[test]
fn what_does_not_fit_has_a_name() {
    let most = invoice("2026-11-20", Money::from_minor(i64::MAX, Currency::EUR));
    assert_eq!(counted(&agreement("IDR"), &most, rates(&series())), Err(RebateError::Overflow));
}

#[test]
fn the_strictest_market_that_goes_by_the_series_says_how_old_a_rate_may_be() {
    let with = |exchange: serde_json::Value| -> Rates {
        let policy = |series: &str, days: u32| json!({ "series": series, "rule": "entry_date", "maximum_age_days": days, "provenance": { "source": "test" } });
        let market = |code: &str, policy: serde_json::Value| json!({ "code": code, "currency": "EUR", "exchange": [policy] });
        let data = json!({
            "conventions": { "stale_after_days": 365, "volume_per_kilogram": {}, "provenance": { "source": "test" } },
            "markets": [market("DE", policy("ecb", 9)), market("FR", policy("ecb", 7)), market("GB", policy("hmrc", 1))],
            "exchange": exchange,
        });
        Rates::try_from(serde_json::from_value::<RateData>(data).unwrap()).unwrap()
    };
    let known = with(json!([series()]));
    assert_eq!(ReferenceRates::of(&known).map(|rates| rates.maximum_age_days), Some(7));
    assert!(ReferenceRates::of(&with(json!([]))).is_none());
}

fn credit_note() -> serde_json::Value {
    json!({ "credit_note": { "invoice_date": null } })
}

/// Documents in four currencies on days with and without a rate of their own.
fn documents() -> impl Strategy<Value = Vec<Purchase>> {
    let one = (0..4_usize, -9_000_000..9_000_000_i64, 20..30_u32).prop_map(|(currency, minor, day)| {
        let kind = if minor < 0 { credit_note() } else { json!("invoice") };
        document(kind, &format!("2026-11-{day}"), Money::from_minor(minor, CODES[currency].parse().unwrap()))
    });
    vec(one, 0..8)
}

/// What the line of the agreement adds up to.
fn volume(agreement: &Agreement, documents: &[Purchase]) -> String {
    let series = series();
    let counted =
        documents.iter().map(|one| counted(agreement, one, rates(&series)).unwrap().unwrap().purchase);
    let always = Window { from: NaiveDate::MIN, to: NaiveDate::MAX };
    let gathered = gather(agreement, &counted.collect::<Vec<_>>(), always).unwrap();
    gathered.facts.volumes["all"].value.to_string()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_line_and_its_full_credit_note_sum_to_nothing(
        minor in 0..i64::from(u32::MAX), day in 20..30_u32, from in 0..4_usize, to in 0..4_usize,
    ) {
        let date = format!("2026-11-{day}");
        let value = |minor| Money::from_minor(minor, CODES[from].parse().unwrap());
        let both = [invoice(&date, value(minor)), document(credit_note(), &date, value(-minor))];
        prop_assert_eq!(volume(&agreement(CODES[to]), &both), "0");
    }

    #[test]
    fn adding_then_removing_restores(before in documents(), further in documents(), to in 0..4_usize) {
        let agreement = agreement(CODES[to]);
        let opposite = further.iter().map(|one| {
            let kind = if one.value.is_negative() { json!("invoice") } else { credit_note() };
            let value = Money::from_minor(-one.value.minor(), one.value.currency());
            document(kind, &one.date.to_string(), value)
        });
        let added_and_removed: Vec<Purchase> =
            before.iter().chain(&further).cloned().chain(opposite).collect();
        prop_assert_eq!(volume(&agreement, &added_and_removed), volume(&agreement, &before));
    }

    #[test]
    fn never_more_than_half_a_minor_unit_off(minor in -1_000_000_000_000..1_000_000_000_000_i64, to in 0..4_usize, from in 0..4_usize) {
        let agreement = agreement(CODES[to]);
        let own = Money::from_minor(minor, CODES[from].parse().unwrap());
        let found = counted(&agreement, &invoice("2026-11-23", own), rates(&series())).unwrap().unwrap();
        let (numerator, denominator) =
            found.conversion.map_or((Decimal::ONE, Decimal::ONE), |one| (*one.agreement_rate, *one.document_rate));
        // Multiplied out, so that nothing is lost to a quotient.
        let off = found.purchase.value.decimal() * denominator - own.decimal() * numerator;
        let half = Decimal::new(5, agreement.currency.minor_digits() + 1);
        prop_assert!(off.abs() <= half * denominator);
    }
}
