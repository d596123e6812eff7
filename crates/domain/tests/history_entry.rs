//! Histories as people paste them: numbers, columns with dates, every way of writing them.

use chrono::NaiveDate;
use domain::history_entry::{Habits, HistoryFault, HistoryProblem, Interval, read};
use proptest::prelude::*;

const ENGLISH: Habits = Habits { mark: '.', day_first: None };
const GERMAN: Habits = Habits { mark: ',', day_first: Some(true) };

fn units(text: &str, interval: Interval, habits: Habits) -> Result<String, HistoryFault> {
    let history = read(text, interval, habits, None)?;
    Ok(history.units.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn numbers_without_dates_are_periods_in_their_order() {
    let cases = [
        ("12\n15\n18", ENGLISH, "12 15 18"),
        ("12\r\n\r\n15\r\n", ENGLISH, "12 15"),
        ("12\t15\t18", ENGLISH, "12 15 18"),
        ("12; 15; 18", ENGLISH, "12 15 18"),
        ("12, 15, 18", ENGLISH, "12 15 18"),
        ("12,15,18", ENGLISH, "12 15 18"),
        ("12 15 1,200", ENGLISH, "12 15 1200"),
        ("1,5\n2,5", GERMAN, "1.5 2.5"),
        ("1,200\n1,350", ENGLISH, "1200 1350"),
        ("1 200\n1 350", GERMAN, "1200 1350"),
        ("Units\n12\n15", ENGLISH, "12 15"),
        ("Month\tUnits\nJan\t12\nFeb\t15", ENGLISH, "12 15"),
        ("2019\t112\t118\n2020\t115\t126", ENGLISH, "112 118 115 126"),
        ("1\t112\n2\t118\n3\t132", ENGLISH, "112 118 132"),
        ("-3\n4", ENGLISH, "-3 4"),
        ("١٢\n١٥", ENGLISH, "12 15"),
        ("", ENGLISH, ""),
    ];
    for (text, habits, expected) in cases {
        assert_eq!(units(text, Interval::Month, habits).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn dated_rows_are_added_up_by_period() {
    let cases = [
        ("2026-01-10\t48\n2026-01-20\t24\n2026-03-02\t96", Interval::Month, ENGLISH, "72 0 96"),
        ("Date\tUnits\n2026-03\t96\n2026-01\t48", Interval::Month, ENGLISH, "48 0 96"),
        ("31.01.2026;1.200\n01.02.2026;5", Interval::Month, GERMAN, "1200 5"),
        ("1/31/2026\t7\n2/1/2026\t5", Interval::Month, ENGLISH, "7 5"),
        ("31/1/26\t7\n1/2/26\t5", Interval::Month, ENGLISH, "7 5"),
        ("01/02/2026\t7\n01/03/2026\t5", Interval::Month, GERMAN, "7 5"),
        ("01/2026\t7\n02/2026\t", Interval::Month, ENGLISH, "7 0"),
        ("2026年1月\t7\n2026年2月\t5", Interval::Month, ENGLISH, "7 5"),
        ("2026-01-31 00:00:00\t7\n2026-02-01T08:30:00\t5", Interval::Month, ENGLISH, "7 5"),
        ("2026-01-05 7\n2026-01-11 1\n2026-01-12 5", Interval::Week, ENGLISH, "8 5"),
        ("2026-01-31\tLMP-1\t7\n2026-04-01\tLMP-1\t5", Interval::Quarter, ENGLISH, "7 5"),
        ("2026-01-30\t7\n2026-02-01\t5", Interval::Day, ENGLISH, "7 0 5"),
    ];
    for (text, interval, habits, expected) in cases {
        assert_eq!(units(text, interval, habits).as_deref(), Ok(expected), "{text}");
    }
}

/// Row by row the years would be mixed, and the heading would be sold.
#[test]
fn years_side_by_side_are_read_year_by_year() {
    let months = |head: &str, row: &dyn Fn(u32) -> String| {
        let rows: Vec<String> = (1..=12).map(row).collect();
        format!("{head}\n{}", rows.join("\n"))
    };
    let both = months("Month;2024;2025", &|month| match month {
        1..=3 => format!("M{month};{month};{}", month + 100),
        _ => format!("M{month};{month};"),
    });
    let found = read(&both, Interval::Month, ENGLISH, None).unwrap();
    let units: Vec<String> = found.units.iter().map(ToString::to_string).collect();
    assert_eq!(units.join(" "), "1 2 3 4 5 6 7 8 9 10 11 12 101 102 103");
    assert_eq!(found.first, Some(day("2024-01-01")));
    let quarters = "\t2024\t2025\nQ1\t5\t6\nQ2\t7\t8\nQ3\t\t9\nQ4\t1\t2";
    assert_eq!(units_of(quarters, Interval::Quarter), Ok("5 7 0 1 6 8 9 2".into()));
    let across = |row| Err(HistoryFault { row, problem: HistoryProblem::YearsAcross });
    assert_eq!(units_of("Month;2024;2025\nJan;1;2\nFeb;3;4", Interval::Month), across(1));
    assert_eq!(units_of(quarters, Interval::Week), across(1));
    assert_eq!(units_of("Month;2024;Total\nJan;1;1\nFeb;3;3", Interval::Month), across(1));
    // One year with a name above it may be a month of which 2,025 were sold.
    assert_eq!(units_of("Month;2025\nJan;12\nFeb;15", Interval::Month), across(1));
    assert_eq!(units_of("Jan;2025\nFeb;2012\nMar;1998", Interval::Month), Ok("2025 2012 1998".into()));
}

fn units_of(text: &str, interval: Interval) -> Result<String, HistoryFault> {
    units(text, interval, ENGLISH)
}

#[test]
fn a_total_is_no_period() {
    for text in [
        "12\n15\nTotal\t27",
        "Jan\t12\nFeb\t15\nTotal:\t27",
        "12\n15\nTotal 1234",
        "Jan;12\nFeb;15\nGrand total;99",
        "2026-01\t12\n2026-02\t15\nTotal\t27",
        "1月\t12\n2月\t15\n合计\t27",
        "12\n15\nAll together\t27",
    ] {
        let refused = HistoryFault { row: 3, problem: HistoryProblem::TotalRow };
        assert_eq!(units_of(text, Interval::Month), Err(refused), "{text}");
    }
    // A month that happens to come to as much as those before it.
    assert_eq!(units_of("Jan\t12\nFeb\t15\nMar\t27", Interval::Month), Ok("12 15 27".into()));
    assert_eq!(units_of("Month\tTotal\nJan\t12\nFeb\t15", Interval::Month), Ok("12 15".into()));
}

#[test]
fn what_is_open_to_two_readings_is_refused() {
    use HistoryProblem::{
        DateMissing, DayOrMonth, NoSuchDay, NotANumber, OneNumberOrSeveral, TooManyColumns, TooManyPeriods,
    };
    let cases = [
        ("120 135 150", 1, OneNumberOrSeveral),
        ("120,135,150", 1, OneNumberOrSeveral),
        ("12\nx\n13", 2, NotANumber),
        ("12\n1e3", 2, NotANumber),
        ("12\n12 %", 2, NotANumber),
        ("1/2/2026\t5\n1/3/2026\t6", 1, DayOrMonth),
        ("2026-02-30\t5", 1, NoSuchDay),
        ("2026-02-01\t5\n\n7", 3, DateMissing),
        ("2026-02-01\t5\t12.50", 1, TooManyColumns),
        ("2026-02-01\tx", 1, NotANumber),
        ("0001-01-01\t1\n2026-01-01\t1", 2, TooManyPeriods { limit: 1_200 }),
    ];
    for (text, row, problem) in cases {
        assert_eq!(units(text, Interval::Month, ENGLISH), Err(HistoryFault { row, problem }), "{text}");
    }
}

#[test]
fn a_history_reaches_as_far_as_all_is_known() {
    let text = "2026-08-14\t48\n2026-11-03\t24";
    let read = |through| read(text, Interval::Month, ENGLISH, Some(day(through))).unwrap();
    let units = |through| read(through).units.iter().map(ToString::to_string).collect::<Vec<_>>();
    // November is not over: it is no period yet.
    assert_eq!(units("2026-11-25"), ["48", "0", "0"]);
    assert_eq!(units("2026-11-30"), ["48", "0", "0", "24"]);
    // Nothing has been sold since.
    assert_eq!(units("2027-01-31"), ["48", "0", "0", "24", "0", "0"]);
    assert_eq!(read("2026-11-25").first, Some(day("2026-08-01")));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn never_panics(text in "[0-9.,;/\\-\t\n a年]{0,60}", weekly: bool, through in proptest::option::of(0_i32..4_000_000)) {
        let interval = if weekly { Interval::Week } else { Interval::Quarter };
        let through = through.and_then(NaiveDate::from_num_days_from_ce_opt);
        let _ = read(&text, interval, ENGLISH, through);
    }

    #[test]
    fn one_number_a_row_comes_back(numbers in proptest::collection::vec(-1_000_000_i64..1_000_000, 0..40)) {
        let text = numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        let found = read(&text, Interval::Day, GERMAN, None).unwrap().units;
        prop_assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), numbers.iter().map(ToString::to_string).collect::<Vec<_>>());
    }
}
