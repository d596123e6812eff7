//! Tariff tables: how rows are read, which row is in force, and what excludes what.

use domain::tariff::table::*;
use domain::tariff::*;
use domain::{Country, HsCode};
use proptest::prelude::*;

fn row(code: &str, origin: &str, kind: &str, expression: &str, from: &str, to: &str) -> TariffRow {
    TariffRow {
        code: code.into(),
        origin: origin.into(),
        kind: kind.into(),
        expression: expression.into(),
        valid_from: from.into(),
        valid_to: to.into(),
        source: "https://example.org/tariff".into(),
        ..TariffRow::default()
    }
}

fn groups() -> OriginGroups {
    let members = ["VN", "BD", "KH"].map(|code| code.parse().unwrap());
    OriginGroups::from([("GSP".to_owned(), members.into_iter().collect())])
}

fn table(rows: &[TariffRow]) -> TariffTable {
    let (table, problems) = TariffTable::from_rows(rows, groups());
    assert_eq!(problems, []);
    table
}

fn found(table: &TariffTable, code: &str, origin: &str, date: &str) -> Vec<String> {
    let code: HsCode = code.parse().unwrap();
    let found = table.find(&code, origin.parse().unwrap(), date.parse().unwrap());
    found.in_force.iter().map(|measure| measure.text.clone()).collect()
}

#[test]
fn the_longest_code_in_force_wins() {
    let table = table(&[
        row("94", "all", "mfn", "1 %", "2020-01-01", ""),
        row("9405", "all", "mfn", "2 %", "2020-01-01", ""),
        row("9405.21.00", "all", "mfn", "3 %", "2026-01-01", "2026-06-30"),
        row("9405 21", "all", "mfn", "4 %", "2026-07-01", ""),
        row("9406", "all", "mfn", "5 %", "2020-01-01", ""),
    ]);
    assert_eq!(found(&table, "9405.21.00", "CN", "2025-12-31"), ["2 %"]);
    assert_eq!(found(&table, "9405.21.00", "CN", "2026-01-01"), ["3 %"]);
    assert_eq!(found(&table, "9405.21.00", "CN", "2026-06-30"), ["3 %"]);
    assert_eq!(found(&table, "9405.21.00", "CN", "2026-07-01"), ["4 %"]);
    assert_eq!(found(&table, "9405.29.00", "CN", "2026-07-01"), ["2 %"]);
    assert_eq!(found(&table, "9403.20.00", "CN", "2026-07-01"), ["1 %"]);
    assert_eq!(found(&table, "9405.21.00", "CN", "2019-12-31"), [""; 0]);
    assert_eq!(found(&table, "8471.30.00", "CN", "2026-07-01"), [""; 0]);
}

/// TARIC and the United States fill the digits of a subheading up to ten: brokers write those of the law.
#[test]
fn a_code_that_is_filled_up_with_zeros_is_the_shorter_one() {
    let table = table(&[
        row("0406.90.95.00", "all", "mfn", "10 %", "2026-01-01", ""),
        row("0406.90.97.10", "all", "mfn", "$1.509/kg", "2026-01-01", ""),
        row("9405210000", "all", "mfn", "3.7 %", "2026-01-01", ""),
        row("9405210010", "all", "mfn", "0 %", "2026-01-01", ""),
    ]);
    for (code, rates) in [
        ("0406.90.95", vec!["10 %"]),
        ("0406.90.95.00", vec!["10 %"]),
        ("0406.90.97", vec![]),
        ("0406.90", vec![]),
        ("940521", vec!["3.7 %"]),
        ("94052100", vec!["3.7 %"]),
        ("9405210000", vec!["3.7 %"]),
        ("9405210010", vec!["0 %"]),
        ("9405210090", vec![]),
    ] {
        assert_eq!(found(&table, code, "CN", "2026-07-01"), rates, "{code}");
    }
}

#[test]
fn the_narrower_origin_wins_at_the_same_code() {
    let table = table(&[
        row("6109", "all", "anti_dumping", "10 %", "2026-01-01", ""),
        row("6109", "GSP", "anti_dumping", "5 %", "2026-01-01", ""),
        row("6109", "VN CN", "anti_dumping", "7 %", "2026-01-01", ""),
        row("6109", "all except CN RU", "mfn", "12 %", "2026-01-01", ""),
        row("6109", "GSP", "preference", "Free", "2026-01-01", ""),
    ]);
    assert_eq!(found(&table, "610910", "DE", "2026-02-01"), ["12 %", "10 %"]);
    assert_eq!(found(&table, "610910", "BD", "2026-02-01"), ["12 %", "Free", "5 %"]);
    assert_eq!(found(&table, "610910", "VN", "2026-02-01"), ["12 %", "Free", "7 %"]);
    assert_eq!(found(&table, "610910", "CN", "2026-02-01"), ["7 %"]);
    assert_eq!(found(&table, "610910", "RU", "2026-02-01"), ["10 %"]);
}

#[test]
fn programmes_stand_side_by_side_and_name_what_they_exclude() {
    let additional = |programme: &str, expression: &str, excludes: &str, to: &str| TariffRow {
        programme: programme.into(),
        excludes: excludes.into(),
        ..row("73", "all", "additional", expression, "2026-02-24", to)
    };
    let table = table(&[
        row("7308", "all", "most favoured nation", "Free", "2020-01-01", ""),
        additional("section 122", "10 %", "", "2026-07-23"),
        additional("section 232", "50 %", "additional:section 122; safeguard", ""),
        additional("section 301", "25 %", "", ""),
        row("7308", "all", "safeguard", "15 %", "2020-01-01", ""),
    ]);
    let code: HsCode = "7308.90".parse().unwrap();
    let china: Country = "CN".parse().unwrap();
    let during = table.find(&code, china, "2026-03-01".parse().unwrap());
    assert_eq!(during.in_force.len(), 5);
    let excluding: Vec<_> = during.in_force.iter().filter(|measure| !measure.excludes.is_empty()).collect();
    let [section_232] = excluding[..] else { panic!("{excluding:?}") };
    let excluded = |measure: &&&TariffMeasure| {
        section_232.excludes.iter().any(|edge| edge.selects(measure.kind, measure.programme.as_deref()))
    };
    let excluded: Vec<&str> =
        during.in_force.iter().filter(excluded).map(|measure| measure.text.as_str()).collect();
    assert_eq!((section_232.text.as_str(), excluded), ("50 %", vec!["15 %", "10 %"]));
    let after = table.find(&code, china, "2026-07-24".parse().unwrap());
    let ended: Vec<_> = after.ended.iter().map(|measure| measure.programme.clone().unwrap()).collect();
    assert_eq!(ended, ["section 122"]);
    assert!(after.in_force.iter().all(|measure| measure.programme.as_deref() != Some("section 122")));
}

#[test]
fn a_wrong_row_is_named_and_the_others_are_taken() {
    let good = row("8471", "all", "mfn", "2.5 %", "2026-01-01", "");
    let wrong = |change: &dyn Fn(&mut TariffRow)| {
        let mut row = good.clone();
        change(&mut row);
        row
    };
    let rows = [
        good.clone(),
        wrong(&|row| row.code = "8".into()),
        wrong(&|row| row.code = "84x1".into()),
        wrong(&|row| row.origin = "".into()),
        wrong(&|row| row.origin = "ASEAN".into()),
        wrong(&|row| row.kind = "levy".into()),
        wrong(&|row| row.expression = "2.5".into()),
        wrong(&|row| row.valid_from = "2026-02-30".into()),
        wrong(&|row| row.valid_to = "soon".into()),
        wrong(&|row| row.valid_to = "2025-12-31".into()),
        wrong(&|row| row.excludes = "safeguard; all".into()),
        wrong(&|row| row.source = " ".into()),
        wrong(&|row| row.verified_on = "1/2/2026".into()),
        good.clone(),
    ];
    let (table, problems) = TariffTable::from_rows(&rows, groups());
    assert_eq!(table.measures().len(), 2);
    let text = DutyTextError { position: 3, expected: Expected::PercentOrCurrency, found: String::new() };
    let expected = [
        RowError::Code,
        RowError::Code,
        RowError::Origin(OriginError::Missing),
        RowError::Origin(OriginError::Unknown("ASEAN".into())),
        RowError::Kind("levy".into()),
        RowError::Expression(text),
        RowError::ValidFrom,
        RowError::ValidTo,
        RowError::ValidToBeforeFrom,
        RowError::Excludes("all".into()),
        RowError::SourceMissing,
        RowError::VerifiedOn,
    ];
    let expected: Vec<RowProblem> =
        expected.into_iter().zip(2..).map(|(error, row)| RowProblem { row, error }).collect();
    assert_eq!(problems, expected);
    // Every fault of a row is named at once.
    let (_, problems) = TariffTable::from_rows(&[TariffRow::default()], groups());
    assert_eq!(problems.len(), 6);
    assert!(problems.iter().all(|problem| problem.row == 1));
    let json = serde_json::to_string(&table).unwrap();
    assert_eq!(serde_json::from_str::<TariffTable>(&json).unwrap(), table);
}

#[test]
fn every_kind_has_a_word_that_is_its_json() {
    for kind in MeasureKind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.code());
        assert_eq!(kind.code().parse(), Ok(kind));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// Whatever wins is in force and concerns the goods, and no longer code of its slot does.
    #[test]
    fn what_is_found_is_the_nearest_in_force(
        rows in prop::collection::vec(("94(05(21(00)?)?)?", 0_usize..3, 1_u32..28, 0_u32..28), 0..12),
        day in 1_u32..28,
    ) {
        let origins = ["all", "GSP", "VN"];
        let rows: Vec<TariffRow> = rows.into_iter().map(|(code, origin, from, length)| {
            let to = (from + length).min(28);
            row(&code, origins[origin], "mfn", "1 %", &format!("2026-01-{from:02}"), &format!("2026-01-{to:02}"))
        }).collect();
        let table = table(&rows);
        let date = format!("2026-01-{day:02}").parse().unwrap();
        let found = table.find(&"94052100".parse().unwrap(), "VN".parse().unwrap(), date);
        let concerned = table.measures().iter().filter(|measure| {
            measure.valid_from <= date && measure.valid_to.is_none_or(|last| last >= date)
        });
        let longest = concerned.map(|measure| measure.code.len()).max();
        prop_assert_eq!(found.in_force.first().map(|measure| measure.code.len()), longest);
        prop_assert!(found.in_force.len() <= 1);
        prop_assert!(found.ended.is_empty() || found.in_force.is_empty());
    }

    #[test]
    fn no_row_is_too_much(cells in prop::collection::vec("\\PC{0,16}", 13)) {
        let cell = |place: usize| cells[place].clone();
        let row = TariffRow {
            code: cell(0), origin: cell(1), kind: cell(2), expression: cell(3), valid_from: cell(4),
            valid_to: cell(5), programme: cell(6), proof: cell(7), legal_base: cell(8), quota: cell(9),
            excludes: cell(10), source: cell(11), verified_on: cell(12),
        };
        let (table, problems) = TariffTable::from_rows(&[row], groups());
        prop_assert_eq!(table.measures().is_empty(), !problems.is_empty());
    }
}
