//! What counts: scopes, credit notes, documents in other currencies, the way back to each document.

use super::*;

#[test]
fn scopes_include_and_exclude() {
    let counts = |scope: Value| {
        let scope: Scope = serde_json::from_value(scope).unwrap();
        scope.counts(&invoice("1", "2026-01-05", "A", "10"))
    };
    assert!(counts(json!({})));
    assert!(counts(json!({ "include": { "categories": ["Coffee"], "regions": ["FR", "DE"] } })));
    assert!(!counts(json!({ "include": { "categories": ["Coffee"], "regions": ["FR"] } })));
    assert!(!counts(json!({ "include": { "brands": ["Northwind"] }, "exclude": { "skus": ["A"] } })));
    assert!(!counts(json!({ "exclude": { "channels": ["online"] } })));
}

/// A scope made ready once for all documents counts those that its long lists name, and no others.
#[test]
fn long_lists_count_many_documents() {
    let skus: Vec<String> = (0..5_000).map(|number| format!("SKU-{number}")).collect();
    let but = json!({ "skus": ["SKU-0", "SKU-1"] });
    let scope: Scope =
        serde_json::from_value(json!({ "include": { "skus": skus }, "exclude": but })).unwrap();
    let members = scope.members();
    let counted = |number: u32| members.counts(&invoice("1", "2026-03-01", &format!("SKU-{number}"), "1"));
    assert_eq!((0..10_000).filter(|number| counted(*number)).count(), 4_998);
    assert!(!counted(1) && counted(2) && counted(4_999) && !counted(5_000));
}

#[test]
fn a_credit_note_after_settlement_claws_back() {
    let settle_with = |clawback: &str| {
        let agreement = agreement_with(
            json!({ "clawback": clawback }),
            json!([{ "tiers": [{ "threshold": "1000", "rate": "5" }] }]),
        );
        let bought =
            [invoice("1", "2026-03-01", "A", "1100"), credit_note("2", "2026-05-02", "2026-03-01", "200")];
        let up_to = |date: &str, settled: Money| {
            let window = agreement.window.until(day(date)).unwrap();
            let gathered = gather(&agreement, &bought, window).unwrap();
            let earnings = earn(&agreement, &gathered.facts).unwrap();
            settle(&agreement, &earnings, settled, dollars("0")).unwrap()
        };
        let march = up_to("2026-03-31", dollars("0"));
        assert_eq!(march.due, dollars("55"));
        let may = up_to("2026-05-31", march.due);
        (may.due.amount(), may.carried_forward.amount())
    };
    let text = |due: &str, carried: &str| (due.to_owned(), carried.to_owned());
    assert_eq!(settle_with("paid_back"), text("-55.00", "0.00"));
    assert_eq!(settle_with("carried_forward"), text("0.00", "-55.00"));
    assert_eq!(settle_with("waived"), text("0.00", "0.00"));
}

#[test]
fn credit_notes_count_when_issued_with_their_invoice_or_not_at_all() {
    let first_quarter = |credit_notes: &str| {
        let agreement = agreement_with(
            json!({ "credit_notes": credit_notes, "period": "quarter" }),
            json!([{ "tiers": flat("10") }]),
        );
        let quarter = agreement.period.at(day("2026-02-01"), agreement.window).unwrap();
        let bought =
            [invoice("1", "2026-03-01", "A", "1000"), credit_note("2", "2026-04-02", "2026-03-01", "-200")];
        let volumes = gather(&agreement, &bought, quarter).unwrap().facts.volumes;
        (volumes["1"].value.to_string(), volumes["1"].quantity.to_string())
    };
    let text = |value: &str, quantity: &str| (value.to_owned(), quantity.to_owned());
    assert_eq!(first_quarter("when_issued"), text("1000", "10"));
    assert_eq!(first_quarter("with_their_invoice"), text("800", "0"));
    assert_eq!(first_quarter("ignored"), text("1000", "10"));
}

#[test]
fn documents_are_converted_at_their_own_rate() {
    let agreement = agreement(json!([{ "tiers": flat("10") }]));
    let mut foreign = invoice("7", "2026-03-01", "A", "0");
    foreign.value = Money::parse("100.05", Currency::EUR).unwrap();
    let window = agreement.window;
    let missing = gather(&agreement, std::slice::from_ref(&foreign), window).unwrap_err();
    assert_eq!(missing, RebateError::ExchangeRateMissing { document: "7".into() });
    foreign.exchange_rate = Some(figure("1.0835"));
    let gathered = gather(&agreement, &[foreign], window).unwrap();
    assert_eq!(gathered.facts.volumes["1"].value, figure("108.40"));
}

#[test]
fn a_statement_traces_every_cent_to_a_document() {
    let agreement = agreement(json!([{ "tiers": flat("3") }]));
    let bought = [
        invoice("1", "2026-02-01", "A", "100.10"),
        invoice("out", "2027-02-01", "A", "999"),
        invoice("2", "2026-02-02", "A", "50.30"),
        credit_note("3", "2026-03-01", "2026-02-02", "20.30"),
    ];
    let gathered = gather(&agreement, &bought, agreement.window).unwrap();
    let earnings = earn(&agreement, &gathered.facts).unwrap();
    let settlement = settle(&agreement, &earnings, dollars("0"), dollars("0")).unwrap();
    assert_eq!(settlement.earned, dollars("3.90"));
    let entries = statement(&gathered, &bought, "1", settlement.earned).unwrap();
    let entries: Vec<(String, String)> =
        entries.into_iter().map(|entry| (entry.document, entry.rebate.amount())).collect();
    let text = |document: &str, rebate: &str| (document.to_owned(), rebate.to_owned());
    assert_eq!(entries, [text("1", "3.00"), text("2", "1.51"), text("3", "-0.61")]);
}
