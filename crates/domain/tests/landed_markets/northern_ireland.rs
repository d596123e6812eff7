//! Northern Ireland between two tariffs: the Union’s, or that of the United Kingdom where the goods are
//! not at risk of moving on.

use super::duties::table;
use super::*;

type Row = [&'static str; 7];

fn row(expression: &'static str) -> Row {
    ["392410", "all", "mfn", expression, "", "", ""]
}

fn goods(price: &str, schemes: &[&str]) -> Value {
    let mut scenario = shipment("XI", price, "GBP", "0 %");
    scenario["schemes"] = json!(schemes);
    scenario["lines"] = json!([{ "quantity": "1", "price": price, "currency": "GBP", "hs_code": "39241000", "origin": "CN" }]);
    scenario
}

fn between(scenario: Value, eu: &[Row], uk: &[Row]) -> LandedCost {
    let scenario: Scenario = serde_json::from_value(scenario).unwrap();
    let rates = rates().with_tariff("EU", table(eu)).with_tariff("UK", table(uk));
    let result = calculate(&scenario, &rates).unwrap();
    assert_eq!(totals(&scenario, &rates).unwrap(), result.totals);
    result
}

/// What is told of the two tariffs: the name of the remark.
fn told(result: &LandedCost) -> &'static str {
    let mut told = result.warnings.iter().filter_map(|warning| match warning {
        Warning::OtherTariffUsed { line: 0, tariff, proof: Some(_) } if tariff == "UK" => Some("used"),
        Warning::OtherTariffRefused { line: 0, tariff } if tariff == "UK" => Some("refused"),
        Warning::OtherTariffAvailable { line: 0, tariff, proof: Some(_) } if tariff == "UK" => {
            Some("available")
        }
        Warning::OtherTariffUnknown { line: 0, tariff } if tariff == "UK" => Some("unknown"),
        _ => None,
    });
    let first = told.next().unwrap_or("nothing");
    assert_eq!(told.next(), None);
    first
}

const AUTHORISED: &[&str] = &["ukims"];

/// landed-cost.md, section 2.3: the duty of the United Kingdom if the two are no more than r2(3 % of the
/// customs value) apart (trade-tariff-frontend, duty_options/chooser), for the authorised alone
/// (user_session, deltas_applicable).
#[test]
fn the_duty_of_the_united_kingdom_is_due_where_the_two_are_near() {
    for (price, schemes, eu, uk, duty, remark) in [
        // 65 and 60: 5 apart, 30 allowed.
        ("1000", AUTHORISED, "6.5 %", "6 %", "60.00", "used"),
        ("1000", &[], "6.5 %", "6 %", "65.00", "available"),
        // No difference: the declaration is another one, the duty is not.
        ("1000", AUTHORISED, "12 %", "12 %", "120.00", "used"),
        ("1000", &[], "12 %", "12 %", "120.00", "nothing"),
        // 120 and 80: 40 apart.
        ("1000", AUTHORISED, "12 %", "8 %", "120.00", "refused"),
        ("1000", &[], "12 %", "8 %", "120.00", "nothing"),
        // 30 and nothing: 30 apart is still allowed; a penny more is not.
        ("1000", AUTHORISED, "3 %", "Free", "0.00", "used"),
        ("1000", AUTHORISED, "3.001 %", "Free", "30.01", "refused"),
        // 3 % of 1,000.33 is 30.0099, as allowed 30.01: 30.00995 is within it.
        ("1000.33", AUTHORISED, "3.000005 %", "Free", "0.00", "used"),
        // Either way: 40 and 60 are 20 apart.
        ("1000", AUTHORISED, "4 %", "6 %", "60.00", "used"),
        ("1000", AUTHORISED, "4 %", "8 %", "40.00", "refused"),
        // Where the Union asks for nothing, nothing is due.
        ("1000", AUTHORISED, "Free", "2 %", "0.00", "nothing"),
    ] {
        let result = between(goods(price, schemes), &[row(eu)], &[row(uk)]);
        let case = format!("{price} {schemes:?}: {eu} and {uk}");
        assert_eq!(result.totals.duties.amount(), duty, "{case}");
        assert_eq!(told(&result), remark, "{case}");
        assert!(result.complete, "{case}");
    }
}

#[test]
fn both_duties_and_what_is_allowed_are_steps_of_their_line() {
    let mut scenario = goods("1000", AUTHORISED);
    let line = scenario["lines"][0].clone();
    let mut other = line.clone();
    other["hs_code"] = json!("610910");
    scenario["lines"] = json!([line, other]);
    let shirts = |expression| ["610910", "all", "mfn", expression, "", "", ""];
    let result = between(scenario, &[row("6.5 %"), shirts("12 %")], &[row("6 %"), shirts("8 %")]);
    let duties: Vec<String> = result.lines.iter().map(|line| line.costs.duties.amount()).collect();
    assert_eq!(duties, ["60.00", "120.00"]);
    // VAT: (1,000 + 60) × 20 % and (1,000 + 120) × 20 %.
    assert_eq!(result.totals.taxes.amount(), "436.00");
    let shown = |line: usize| -> Vec<(StepKind, String)> {
        let steps = result.lines[line].steps.iter();
        let of_tariffs = steps.filter(|step| {
            matches!(
                step.kind,
                StepKind::DutyBy { .. } | StepKind::DifferenceAllowed | StepKind::Cost { cost: 0 }
            )
        });
        of_tariffs.map(|step| (step.kind.clone(), step.amount.normalize().to_string())).collect()
    };
    let expected = |eu: &str, uk: &str, due: &str| {
        vec![
            (StepKind::DutyBy { tariff: "EU".into() }, eu.to_owned()),
            (StepKind::DutyBy { tariff: "UK".into() }, uk.to_owned()),
            (StepKind::DifferenceAllowed, "30".to_owned()),
            (StepKind::Cost { cost: 0 }, due.to_owned()),
        ]
    };
    assert_eq!(shown(0), expected("65", "60", "60"));
    assert_eq!(shown(1), expected("120", "80", "120"));
    let rule = result.lines[0].steps.iter().find(|step| step.kind == StepKind::DifferenceAllowed).unwrap();
    assert!(result.rules[rule.rule.unwrap()].source.contains("Northern Ireland"));
}

/// Where one of the two is not known, today’s duty stays, and the result says so.
#[test]
fn an_unknown_duty_leaves_the_unions_in_place() {
    let result = between(goods("1000", AUTHORISED), &[row("6.5 %")], &[]);
    assert_eq!((result.totals.duties.amount().as_str(), told(&result)), ("65.00", "unknown"));
    assert!(result.complete);
    let result = between(goods("1000", &[]), &[row("6.5 %")], &[]);
    assert_eq!((result.totals.duties.amount().as_str(), told(&result)), ("65.00", "nothing"));
    let result = between(goods("1000", AUTHORISED), &[], &[row("6 %")]);
    assert_eq!((result.totals.duties.amount().as_str(), told(&result)), ("0.00", "nothing"));
    assert!(result.warnings.contains(&Warning::DutyUnknown { line: 0 }) && !result.complete);
    // No exchange rate is there for a duty in a third currency: of no account to the Union’s.
    let result = between(goods("1000", AUTHORISED), &[row("6.5 %")], &[row("5 XAF / p/st")]);
    assert_eq!((result.totals.duties.amount().as_str(), told(&result)), ("65.00", "unknown"));
    // A weight is missing: the duty of the United Kingdom cannot be compared.
    let result = between(goods("1000", AUTHORISED), &[row("6.5 %")], &[row("10 GBP / 100 kg")]);
    assert_eq!((result.totals.duties.amount().as_str(), told(&result)), ("65.00", "unknown"));
    let mut weighed = goods("1000", AUTHORISED);
    weighed["lines"][0]["net_weight"] = json!("500");
    let result = between(weighed, &[row("6.5 %")], &[row("10 GBP / 100 kg")]);
    assert_eq!((result.totals.duties.amount().as_str(), told(&result)), ("50.00", "used"));
}

/// trade-tariff-frontend, user_session: no_trade_defence.
#[test]
fn beside_a_trade_remedy_the_unions_duty_is_due() {
    let remedy: Row = ["392410", "CN", "anti_dumping", "1 %", "", "", ""];
    let result = between(goods("1000", AUTHORISED), &[row("6.5 %"), remedy], &[row("6 %")]);
    assert_eq!((result.totals.duties.amount().as_str(), told(&result)), ("75.00", "refused"));
}

#[test]
fn a_preference_of_each_side_counts() {
    let preference = |percent| ["392410", "VN", "preference", percent, "FTA", "REX", ""];
    let mut scenario = goods("1000", AUTHORISED);
    scenario["lines"][0]["origin"] = json!("VN");
    scenario["lines"][0]["preference"] = json!("claimed");
    let (eu, uk) = ([row("6.5 %"), preference("4 %")], [row("6 %"), preference("2 %")]);
    let result = between(scenario, &eu, &uk);
    assert_eq!((result.totals.duties.amount().as_str(), told(&result)), ("20.00", "used"));
    let preference =
        CostId::Duty { kind: domain::tariff::MeasureKind::Preference, programme: Some("FTA".into()) };
    assert_eq!(result.import_costs[0].id, preference);
}

/// Who types the ordinary duty has judged by which tariff it is.
#[test]
fn a_typed_duty_is_compared_with_nothing() {
    let mut scenario = goods("1000", AUTHORISED);
    scenario["lines"][0]["typed_duties"] = json!([{ "kind": "most_favoured_nation", "rate": "5 %" }]);
    let result = between(scenario, &[row("6.5 %")], &[row("6 %")]);
    assert_eq!((result.totals.duties.amount().as_str(), told(&result)), ("50.00", "nothing"));
}

#[test]
fn elsewhere_and_before_the_scheme_there_is_one_tariff() {
    let mut scenario = goods("1000", AUTHORISED);
    scenario["market"] = json!("GB");
    assert_eq!(told(&between(scenario, &[row("6.5 %")], &[row("6 %")])), "nothing");
    let xi = rates().market("XI").unwrap().clone();
    assert!(xi.other_tariff_on("2023-09-29".parse().unwrap()).is_none());
    assert!(xi.other_tariff_on("2023-09-30".parse().unwrap()).is_some());
    assert!(xi.schemes().into_iter().eq(["ukims"]));
}

/// A form asks for what the comparison needs, once the scheme is taken part in.
#[test]
fn a_line_is_asked_what_either_duty_needs() {
    use domain::tariff::MeasureUnit::Pair;
    let asked = |schemes: &[&str]| {
        let scenario: Scenario = serde_json::from_value(goods("1000", schemes)).unwrap();
        let rates =
            rates().with_tariff("EU", table(&[row("6.5 %")])).with_tariff("UK", table(&[row("1 GBP / pa")]));
        questions(&scenario, 0, &rates).units
    };
    assert!(asked(&[]).is_empty());
    assert!(asked(AUTHORISED).into_iter().eq([Pair.into()]));
}

/// A price delivered duty paid by the duty of the United Kingdom: 1,060 at 6 %, no tax in it.
#[test]
fn a_delivered_price_is_solved_by_the_duty_that_is_due() {
    let mut scenario = goods("1060", AUTHORISED);
    scenario["incoterm"] = json!("DDP");
    scenario["delivered_price"] = json!("without_taxes");
    let result = between(scenario, &[row("6.5 %")], &[row("6 %")]);
    assert_eq!(result.totals.customs_value.amount(), "1000.00");
    assert_eq!(result.totals.duties.amount(), "60.00");
}
