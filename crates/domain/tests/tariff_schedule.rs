//! The schedule of the United States as published, `../shared/data/us_hts_2026_rev_10.json.gz` (US
//! International Trade Commission, 2026 revision 10). Skips where the folder is missing.

use std::io::Read;
use std::path::Path;
use std::sync::LazyLock;

use domain::Currency;
use domain::tariff::schedule::*;
use domain::tariff::table::{OriginGroups, OriginScope};
use domain::tariff::*;
use proptest::prelude::*;
use rust_decimal::Decimal;

static SCHEDULE: LazyLock<Option<UsSchedule>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let name = "../shared/data/us_hts_2026_rev_10.json.gz";
    let Some(file) = root.ancestors().map(|folder| folder.join(name)).find(|file| file.exists()) else {
        eprintln!("skipped: ../shared/data is not here");
        return None;
    };
    let mut json = String::new();
    flate2::read::GzDecoder::new(std::fs::File::open(file).unwrap()).read_to_string(&mut json).unwrap();
    let rows: Vec<UsRow> = serde_json::from_str(&json).unwrap();
    assert_eq!(rows.len(), 35_509);
    Some(UsSchedule::from_rows(&rows))
});

/// At least 99.5 % of the rates in chapters 1 to 97 are computable, column by column, and the rest
/// is known to the last line. The file has 11,434 general cells of which 20 hold nothing but spaces;
/// those lines inherit.
#[test]
fn nearly_every_rate_of_chapters_1_to_97_is_computable() {
    let Some(schedule) = &*SCHEDULE else { return };
    assert_eq!(schedule.problems(), []);
    let coverage = schedule.coverage(1, 97);
    for (column, counts) in &coverage.columns {
        eprintln!("chapters 1 to 97, {column:?}: {counts:?}");
        assert!(counts.computable_per_10_000() >= 9_950, "{column:?}: {counts:?}");
    }
    let count = |column| coverage.columns[&column];
    assert_eq!((count(Column::General).rates, count(Column::General).computable), (11_414, 11_369));
    assert_eq!((count(Column::Other).rates, count(Column::Other).computable), (11_415, 11_368));
    assert_eq!(count(Column::Special).rates, 7_099);
    let listed = |column| coverage.rest.iter().filter(|rest| rest.column == column).count();
    assert_eq!(listed(Column::General), 45);
    assert_eq!(listed(Column::Other), 47);
    for rest in &coverage.rest {
        eprintln!("{} {:?} {:?}: {}", rest.code, rest.column, rest.why, rest.text);
    }
}

#[test]
fn the_effect_of_chapters_98_and_99_is_known() {
    let Some(schedule) = &*SCHEDULE else { return };
    for chapter in [98, 99] {
        let coverage = schedule.coverage(chapter, chapter);
        let mut rates = 0;
        let mut read = 0;
        for (column, counts) in &coverage.columns {
            eprintln!("chapter {chapter}, {column:?}: {counts:?}");
            rates += counts.rates;
            read += counts.computable + counts.from_another_rate;
        }
        eprintln!("chapter {chapter}: {read} of {rates} rates are read");
        assert!(read * 1_000 >= rates * 980, "{read} of {rates}");
        for rest in coverage.rest.iter().filter(|rest| rest.why != Remainder::AnotherRate) {
            eprintln!("{} {:?} {:?}: {}", rest.code, rest.column, rest.why, rest.text);
        }
    }
}

/// Every line that goods are declared under has its rates, most of them from the line above.
#[test]
fn lines_inherit_their_rates_and_units() {
    let Some(schedule) = &*SCHEDULE else { return };
    let (mut lines, mut computable, mut text_only) = (0, 0, 0);
    for line in schedule.lines().iter().filter(|line| line.code.len() >= 8) {
        if line.chapter().unwrap() > 97 {
            continue;
        }
        let rates = schedule.rates(line);
        let general = rates.general.unwrap_or_else(|| panic!("{} has no general rate", line.code));
        assert!(rates.other.is_some(), "{} has no column 2", line.code);
        lines += 1;
        computable += u32::from(general.computability() == Computability::Computable);
        text_only += u32::from(general.computability() == Computability::TextOnly);
        assert!(line.code.len() < 10 || !schedule.units(line).is_empty(), "{} has no unit", line.code);
    }
    eprintln!("{computable} of {lines} lines of 8 or 10 digits have a computable general rate");
    // Ensembles have many statistical lines each, so the share is below that of the printed rates.
    assert!(computable * 1_000 >= lines * 985);
    assert_eq!(text_only, 2);
    // A statistical line takes all three columns from its subheading.
    let horse = schedule.line("0101210010").unwrap();
    let rates = schedule.rates(horse);
    assert_eq!(rates.rated.unwrap().code, "01012100");
    assert_eq!(rates.general.unwrap().duty(), Some(&DutyExpression::Free));
    assert_eq!(rates.special, []);
    // Cells of nothing but spaces inherit.
    assert_eq!(schedule.rates(schedule.line("8301600010").unwrap()).rated.unwrap().code, "83016000");
    // The one line of the file with a column 2 of its own under a subheading that has all columns.
    let flash = schedule.rates(schedule.line("9006591520").unwrap());
    assert_eq!((flash.general.unwrap().text.as_str(), flash.other.unwrap().text.as_str()), ("Free", "20%"));
    // Tableware is reported by the dozen, in a spelling of its own.
    let plates = &schedule.units(schedule.line("6911101000").unwrap())[0];
    assert_eq!((plates.text.as_str(), plates.unit.clone()), ("Dz Pcs", Some(MeasureUnit::Dozen.into())));
    // A line that only groups others stands between; its words are in the path.
    assert_eq!(
        schedule.path(horse),
        ["Live horses, asses, mules and hinnies:", "Horses:", "Purebred breeding animals", "Males"]
    );
}

#[test]
fn special_rates_are_told_apart_by_programme() {
    let Some(schedule) = &*SCHEDULE else { return };
    let special = |code: &str, programme: &str| -> Vec<String> {
        let rates = schedule.rates(schedule.line(code).unwrap());
        let texts = rates.special_for(programme).map(|rate| match &rate.duty {
            SpecialDuty::Rate(rate) => rate.text.clone(),
            SpecialDuty::See(codes) => format!("see {}", codes[0].first),
        });
        texts.collect()
    };
    let juice = "The rate applicable to the natural juice in heading 2009";
    assert_eq!(special("2106905200", "KR"), ["Free"]);
    assert_eq!(special("2106905200", "A*"), [juice]);
    assert_eq!(special("2106905200", "JP"), [""; 0]);
    let mut programmes = std::collections::BTreeSet::new();
    for line in schedule.lines().iter().filter(|line| line.chapter().is_some_and(|chapter| chapter < 98)) {
        for rate in &line.special {
            assert!(!rate.programmes.is_empty(), "{} has a special rate for nobody", line.code);
            programmes.extend(rate.programmes.iter().cloned());
        }
    }
    let known = "A A* A+ AU B BH C CA CL CO D E E* IL J J* JO JP K KR L MA NP OM P P+ PA PE R S S+ SG";
    assert_eq!(programmes.into_iter().collect::<Vec<_>>().join(" "), known);
}

#[test]
fn footnotes_lead_to_provisions_that_change_the_duty() {
    let Some(schedule) = &*SCHEDULE else { return };
    // See 9903.88.15 on the subheading, inherited by its statistical lines.
    let horse = schedule.line("0101210010").unwrap();
    let provisions: Vec<_> = schedule.provisions(horse).collect();
    assert_eq!(provisions.len(), 1);
    assert_eq!(
        (provisions[0].line.code.as_str(), provisions[0].from.code.as_str()),
        ("99038815", "01012100")
    );
    assert_eq!(provisions[0].footnote.columns, ["general"]);
    let effect = schedule.rates(provisions[0].line).effect().unwrap();
    let additional = Term { sign: Sign::Plus, duty: "7.5%".parse().unwrap() };
    assert_eq!(effect, ProvisionEffect::Adjusts(vec![additional]));

    let effect_of = |code: &str| schedule.rates(schedule.line(code).unwrap()).effect().unwrap();
    assert!(
        matches!(effect_of("99038803"), ProvisionEffect::Adjusts(terms) if terms[0].duty == "25%".parse().unwrap())
    );
    let unchanged = schedule.lines().iter().filter(|line| line.code.starts_with("9903"));
    let unchanged =
        unchanged.filter(|line| schedule.rates(line).effect() == Some(ProvisionEffect::Unchanged));
    assert!(unchanged.count() > 100);
    assert!(
        matches!(effect_of("9802004040"), ProvisionEffect::OnOtherValue(value) if value == "value of the repairs or alterations")
    );

    // How many footnotes lead somewhere, and which provisions are named but not there.
    let (mut named, mut found) = (0, 0);
    let mut absent = std::collections::BTreeSet::new();
    for footnote in schedule.lines().iter().flat_map(|line| &line.provisions) {
        for range in &footnote.codes {
            named += 1;
            if schedule.within(range).next().is_some() {
                found += 1;
            } else {
                absent.insert(range.first.clone());
            }
        }
    }
    eprintln!("{found} of {named} codes in footnotes are in the schedule; not: {absent:?}");
    assert!(found * 100 >= named * 99);
}

/// The engine's way: the line as measures, found by origin and date.
#[test]
fn a_line_becomes_measures_for_the_engine() {
    let Some(schedule) = &*SCHEDULE else { return };
    let countries = |codes: &str| codes.split(' ').map(|code| code.parse().unwrap()).collect();
    let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    let provision = ProvisionTerms {
        kind: MeasureKind::Additional,
        programme: Some("section 301".into()),
        origin: OriginScope::Countries(countries("CN")),
        valid_from: day("2019-09-01"),
        valid_to: None,
        excludes: vec![],
    };
    let mut terms = UsTerms {
        valid_from: day("2026-01-01"),
        valid_to: None,
        source: "HTS 2026 revision 10".into(),
        verified_on: Some(day("2026-11-23")),
        programmes: OriginGroups::from([("AU".into(), countries("AU")), ("S".into(), countries("CA MX"))]),
        column_2: countries("KP CU RU BY"),
        provisions: [("99038815".to_owned(), provision)].into(),
    };
    let asses = schedule.line("0101300000").unwrap();
    assert_eq!(schedule.rates(asses).general.unwrap().text, "6.8%");
    let measures = schedule.measures(asses, &terms);
    assert_eq!(measures.text_only, []);
    let due = |measures: &UsMeasures, origin: &str| -> Vec<(MeasureKind, String)> {
        let found =
            measures.table.find(&"0101300000".parse().unwrap(), origin.parse().unwrap(), day("2026-11-25"));
        found
            .in_force
            .iter()
            .map(|measure| (measure.kind, measure.duty.print(Notation::UnitedStates)))
            .collect()
    };
    let general = (MeasureKind::MostFavouredNation, "6.8%".to_owned());
    assert_eq!(due(&measures, "DE"), std::slice::from_ref(&general));
    assert_eq!(due(&measures, "MX"), [general.clone(), (MeasureKind::Preference, "Free".into())]);
    assert_eq!(due(&measures, "CN"), [general.clone(), (MeasureKind::Additional, "7.5%".into())]);
    assert_eq!(due(&measures, "CU"), [(MeasureKind::NonMostFavouredNation, "15%".into())]);
    // What the terms do not list is not levied but named.
    terms.provisions.clear();
    let measures = schedule.measures(asses, &terms);
    assert_eq!(due(&measures, "CN"), [general]);
    assert!(measures.open_provisions.contains("99038815"));
    let (code, day) = ("0101300000".parse().unwrap(), "2026-11-25".parse().unwrap());
    let mut open = measures.table.open_on(&code, "CN".parse().unwrap(), day);
    assert!(open.any(|open| open.provision == "9903.88.15"));
}

#[test]
fn a_code_in_any_punctuation_finds_its_line() {
    let Some(schedule) = &*SCHEDULE else { return };
    for text in [
        "8471.30.0100",
        "8471300100",
        "8471 30 01 00",
        "8471-30-01-00",
        " 8471.30.01.00\u{A0}",
        "８４７１.30.0100",
        "8471 30 01",
    ] {
        let found = schedule.find(text).unwrap();
        assert_eq!((found.line.code.as_str(), found.exact), ("8471300100", true), "{text}");
    }
    for (text, code, exact) in [
        ("8471", "8471", true),
        ("8471.30", "8471300100", true), // its only line
        ("0101.21.00", "01012100", true),
        ("0101.21.00.00", "01012100", true), // zeros behind a rate line
        ("0101.21.00.99", "01012100", false),
        ("0101.99.00", "0101", false),
    ] {
        let found = schedule.find(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!((found.line.code.as_str(), found.exact), (code, exact), "{text}");
    }
    for text in ["", "84", "7777", "abc", "84a1", "0000000000"] {
        assert_eq!(schedule.find(text), None, "{text}");
    }
}

#[test]
fn a_description_finds_codes() {
    let Some(schedule) = &*SCHEDULE else { return };
    let first = |text: &str| schedule.search(text, 10).first().map(|hit| hit.line.code.clone());
    let all = |text: &str| -> Vec<String> {
        schedule.search(text, 10).iter().map(|hit| hit.line.code.clone()).collect()
    };
    assert_eq!(first("live horses"), Some("0101".into()));
    assert!(all("tulip bulb").contains(&"0601101500".into()), "{:?}", all("tulip bulb"));
    assert!(all("TULIP BULBS").contains(&"0601101500".into()));
    assert!(all("purebred male horse").contains(&"0101210010".into()));
    assert!(
        all("portable automatic data process").contains(&"8471300100".into()),
        "{:?}",
        all("portable automatic data process")
    );
    assert_eq!(all("zzzz horses"), [""; 0]);
    assert_eq!(all(""), [""; 0]);
    assert_eq!(all("  ,;. "), [""; 0]);
    assert_eq!(schedule.search("of", 3).len(), 3);
}

/// A watch of 9102.11.10 by its parts, and wine by the litre, worked out from the file's own rates.
#[test]
fn rates_of_the_file_come_to_duties() {
    let Some(schedule) = &*SCHEDULE else { return };
    let general = |code: &str| {
        let line = schedule.find(code).unwrap().line;
        schedule.rates(line).general.unwrap().duty().unwrap().clone()
    };
    let decimal = |text: &str| text.parse::<Decimal>().unwrap();
    // 44 cents each + 6 % on the case + 14 % on the strap + 5.3 % on the battery.
    let watch = general("9102.11.10");
    let parts = watch.needs().parts;
    assert_eq!(parts.into_iter().collect::<Vec<_>>(), ["battery", "case", "strap, band or bracelet"]);
    let goods = Quantities::default().with(MeasureUnit::Dozen, decimal("1"));
    let mut facts = DutyFacts::new(decimal("200"), Currency::USD, goods);
    for (part, value) in [("case", "50"), ("strap, band or bracelet", "30"), ("battery", "10")] {
        facts.part_values.insert(part.into(), decimal(value));
    }
    let duty = watch.evaluate(&facts).unwrap();
    assert_eq!(duty.amount.to_string(), "13.01"); // 5.28 + 3.00 + 4.20 + 0.53
    assert_eq!(duty.working.parts.len(), 4);
    // 6.3 cents a litre, from hectolitres.
    let goods = Quantities::default().with(MeasureUnit::Hectolitre, decimal("9"));
    let wine = general("2204.21.50").evaluate(&DutyFacts::new(decimal("5000"), Currency::USD, goods));
    assert_eq!(wine.unwrap().amount.to_string(), "56.7");
}

/// Printing what was read reads the same, for every rate of the file; nearly all are printed in the
/// very words of the file, the others spell a unit or a space in another way.
#[test]
fn every_rate_of_the_file_survives_printing() {
    let Some(schedule) = &*SCHEDULE else { return };
    let (mut rates, mut same) = (0_u32, 0_u32);
    let mut others = std::collections::BTreeMap::new();
    for line in schedule.lines() {
        let special = line.special.iter().filter_map(|special| match &special.duty {
            SpecialDuty::Rate(rate) => Some(rate),
            SpecialDuty::See(_) => None,
        });
        for rate in special.chain(&line.general).chain(&line.other).chain(&line.additional) {
            let Some(duty) = rate.duty() else { continue };
            let printed = duty.print(Notation::UnitedStates);
            assert_eq!(printed.parse().as_ref(), Ok(duty), "{printed}");
            if !matches!(duty, DutyExpression::Sum(terms) if terms.iter().any(|term| matches!(term.duty, DutyExpression::Reference(_))))
            {
                let taric = duty.print(Notation::Taric);
                assert_eq!(taric.parse().as_ref(), Ok(duty), "{taric}");
            }
            rates += 1;
            if printed == rate.text {
                same += 1;
            } else if rate.condition.is_none() {
                *others.entry(format!("{} > {printed}", rate.text)).or_insert(0) += 1;
            }
        }
    }
    for (texts, count) in others {
        eprintln!("{count} {texts}");
    }
    eprintln!("{same} of {rates} rates are printed in the words of the file");
    assert!(same * 100 >= rates * 97, "{same} of {rates}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn no_rows_are_too_much(cells in prop::collection::vec(("[0-9. x]{0,13}", "[0-9-]{0,3}", "\\PC{0,20}", "[A-Z*+(), %0-9.¢/kgSe]{0,30}"), 0..6)) {
        let rows: Vec<UsRow> = cells
            .into_iter()
            .map(|(htsno, indent, description, cell)| UsRow {
                htsno: Some(htsno),
                indent: Some(indent),
                description: Some(description),
                general: Some(cell.clone()),
                special: Some(cell.clone()),
                additional_duties: Some(cell.clone()),
                footnotes: Some(vec![UsFootnote { value: Some(format!("See 99{cell}-9903.88.01 through {cell}")), ..UsFootnote::default() }]),
                ..UsRow::default()
            })
            .collect();
        let schedule = UsSchedule::from_rows(&rows);
        // Rows in are lines or problems.
        prop_assert_eq!(schedule.lines().len() + schedule.problems().len(), rows.len());
        for line in schedule.lines() {
            let _ = (schedule.rates(line), schedule.path(line), schedule.rates(line).effect());
            prop_assert!(schedule.provisions(line).count() <= schedule.lines().len() * 8);
        }
        let _ = (schedule.coverage(0, 99), schedule.search("a 1", 5), schedule.find("0101"));
    }
}

#[test]
fn no_search_is_too_much() {
    let Some(schedule) = &*SCHEDULE else { return };
    let long = "horse ".repeat(10_000);
    assert!(schedule.search(&long, 5).len() <= 5);
    for text in ["\u{0}", "ß", "İ", "𝟙𝟚", "9".repeat(10_000).as_str(), "98-99", "١٢٣٤"] {
        let _ = (schedule.find(text), schedule.search(text, usize::MAX));
    }
}
