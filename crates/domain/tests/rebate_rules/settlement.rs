//! What is due, to the cent: rounded once, and shared over the lines.

use super::*;

/// Lines of both signs keep their own amounts; what rounding makes of the total is spread by size.
#[test]
fn lines_that_offset_each_other_keep_their_amounts() {
    let shares = |terms: Value, values: [&str; 2], currency: Currency| {
        let line = || json!({ "below_zero": true, "tiers": flat("10") });
        let mut agreement = agreement_with(terms, json!([line(), line()]));
        agreement.currency = currency;
        let mut facts = facts(&agreement, "0", "0");
        for (id, value) in ["1", "2"].into_iter().zip(values) {
            facts.volumes.get_mut(id).unwrap().value = figure(value);
        }
        let zero = Money::zero(currency);
        let settled = settle(&agreement, &earn(&agreement, &facts).unwrap(), zero, zero).unwrap();
        let lines: Vec<String> = settled.lines.iter().map(|line| line.amount.amount()).collect();
        assert_eq!(Money::sum(currency, settled.lines.iter().map(|line| line.amount)), Ok(settled.earned));
        (settled.earned.amount(), lines.join(" "))
    };
    let expected = |total: &str, lines: &str| (total.to_owned(), lines.to_owned());
    let usd = Currency::USD;
    assert_eq!(shares(json!({}), ["1000.05", "-1000"], usd), expected("0.01", "100.01 -100.00"));
    assert_eq!(shares(json!({}), ["1000.04", "-1000"], usd), expected("0.00", "100.00 -100.00"));
    assert_eq!(
        shares(json!({}), ["10000000.05", "-10000000"], usd),
        expected("0.01", "1000000.01 -1000000.00")
    );
    let whole = json!({ "rounding": { "mode": "half_up", "digits": 0 } });
    assert_eq!(shares(whole, ["1014", "-1000"], usd), expected("1.00", "101.20 -100.20"));
    assert_eq!(shares(json!({}), ["10004", "-9998"], Currency::JPY), expected("1", "1001 -1000"));
}

/// What an input's digits can make of an amount decides, the dust of a quotient does not.
#[test]
fn an_amount_is_rounded_once() {
    for (mode, value, due) in [
        ("down", "10.999999999999", "0.10"),
        ("half_up", "12.499999999995", "0.12"),
        ("up", "10.000000000001", "0.11"),
        ("up", "10", "0.10"),
    ] {
        let agreement =
            agreement_with(json!({ "rounding": { "mode": mode } }), json!([{ "tiers": flat("1") }]));
        let earnings = earn(&agreement, &facts(&agreement, value, "0")).unwrap();
        let settled = settle(&agreement, &earnings, dollars("0"), dollars("0")).unwrap();
        assert_eq!(settled.earned, dollars(due), "{mode} {value}");
    }
}

#[test]
fn amounts_are_rounded_once_and_lines_add_up() {
    let lines = json!([{ "tiers": flat("0.5") }, { "tiers": flat("0.5") }, { "tiers": flat("0.5") }]);
    let rounded = |rounding: Value, currency: &str| {
        let terms = json!({ "rounding": rounding, "currency": currency });
        let agreement = agreement_with(terms, lines.clone());
        let earnings = earn(&agreement, &facts(&agreement, "67", "0")).unwrap();
        let zero = Money::zero(agreement.currency);
        let settlement = settle(&agreement, &earnings, zero, zero).unwrap();
        let lines: Vec<String> = settlement.lines.iter().map(|line| line.amount.amount()).collect();
        (settlement.earned.amount(), lines.join(" "))
    };
    // Three times 0.335 is 1.005: rounded by line it would be 1.02.
    let text = |total: &str, lines: &str| (total.to_owned(), lines.to_owned());
    assert_eq!(rounded(json!({}), "USD"), text("1.01", "0.34 0.34 0.33"));
    assert_eq!(rounded(json!({ "mode": "half_even" }), "USD"), text("1.00", "0.34 0.33 0.33"));
    assert_eq!(rounded(json!({ "mode": "up", "digits": 0 }), "USD"), text("2.00", "0.67 0.67 0.66"));
    assert_eq!(rounded(json!({}), "JPY"), text("1", "1 0 0"));
    assert_eq!(rounded(json!({}), "KWD"), text("1.005", "0.335 0.335 0.335"));
}

/// A third of 0.055 has no end in decimals; three of them are 0.055 all the same.
#[test]
fn shares_of_a_unit_lose_no_cent() {
    let agreement = agreement(json!([{ "measure": "quantity", "method": "marginal", "tiers": [
        { "threshold": "0", "rate": "10" }, { "threshold": "1", "rate": "10" },
        { "threshold": "2", "rate": "10" }] }]));
    let earnings = earn(&agreement, &facts(&agreement, "0.55", "3")).unwrap();
    let zero = dollars("0");
    assert_eq!(settle(&agreement, &earnings, zero, zero).unwrap().due, dollars("0.06"));
}
