//! The schedule of the United States as published, `../shared/data/us_hts_2026_rev_10.json.gz` (US
//! International Trade Commission, 2026 revision 10). Skips where the folder is missing.

use std::io::Read;
use std::path::Path;
use std::sync::LazyLock;

use domain::Currency;
use domain::tariff::schedule::*;
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
