//! Rows in = added + changed + unchanged + refused, in both modes; what is refused comes back as a file
//! that can be mended.

use api::import::ImportKind::Catalogue;
use api::import::ImportReport;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::support::{Store, upload};

fn counts(report: &ImportReport) -> (u64, u64, u64, u64) {
    (report.added, report.changed, report.unchanged, report.refused)
}

on_both_engines! {
    async fn all_or_nothing(store: Store) {
        let text = "sku,name@en,origin\nA,Lamp,DE\nB,Mug,Atlantis\n";
        let report = store.import(&upload(Catalogue, text)).await;
        assert_eq!(counts(&report), (1, 0, 0, 1));
        assert!(!report.applied);
        assert_eq!(store.count("SELECT COUNT(*) FROM products").await, 0);
        assert_eq!(store.count("SELECT value FROM counters WHERE name = 'catalogue_revision'").await, 0);
        let report = store.import(&upload(Catalogue, text).row_by_row()).await;
        assert_eq!(counts(&report), (1, 0, 0, 1));
        assert!(report.applied);
    }

    async fn the_refused_rows_come_back(store: Store) {
        let text = "sku;name@en;origin\r\nA;\"Lamp; \"\"small\"\"\";Atlantis\r\nB;Mug;DE\r\n";
        let report = store.import(&upload(Catalogue, text).row_by_row()).await;
        let refused = store.refused_file(&report).await;
        assert_eq!(
            refused,
            "\u{FEFF}sku;name@en;origin;refused_because\r\n\
             A;\"Lamp; \"\"small\"\"\";Atlantis;origin: This is not a country code. Write the two letters of ISO 3166, such as DE.\r\n"
        );
        // Unmended it is refused again, with one column of reasons.
        let report = store.import(&upload(Catalogue, refused.clone())).await;
        assert_eq!(store.refused_file(&report).await, refused);
        let report = store.import(&upload(Catalogue, refused.replace("Atlantis", "GR"))).await;
        assert_eq!(counts(&report), (1, 0, 0, 0));
        let good = store.import(&upload(Catalogue, text.replace("Atlantis", "GR"))).await;
        assert_eq!(counts(&good), (0, 0, 2, 0));
        assert_eq!(store.refused_file(&good).await, "");
    }

    async fn reasons_in_every_language(store: Store) {
        let mut reasons = Vec::new();
        for (language, _) in api::settings::LANGUAGES {
            let report = store.import(&upload(Catalogue, "sku,name@en,origin\nA,Lamp,Atlantis\n").in_language(language)).await;
            reasons.push(report.refusals[0].reason.clone());
        }
        reasons.sort();
        reasons.dedup();
        assert_eq!(reasons.len(), 8);
    }

    async fn more_refusals_than_a_report_lists(store: Store) {
        let rows: String = (0..2500).map(|number| format!("S-{number},Lamp,Atlantis\n")).collect();
        let report = store.import(&upload(Catalogue, format!("sku,name@en,origin\n{rows}"))).await;
        assert_eq!((report.refused, report.refusals.len()), (2500, 1000));
        assert!(report.refusals.iter().map(|one| one.row).eq(2..1002));
        let refused = store.refused_file(&report).await;
        assert_eq!(refused.lines().count(), 2501);
        assert!(refused.lines().nth(2500).unwrap().starts_with("S-2499,"));
    }
}

/// One row, as good or bad as it comes.
fn row() -> impl Strategy<Value = [String; 5]> {
    ["[AB]-[0-3]", "(Lamp|Mug|\"|a,b|é|)", "(DE|CN|XX|)", "(0|7|-1|1\\.5|x|)", "(1\\.00|2|0\\.001|)"]
}

#[test]
fn whatever_the_file_every_row_is_accounted_for() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let files = proptest::collection::vec(row(), 1..24);
    runner
        .run(&files, |rows| {
            runtime.block_on(async {
                let store = Store::on_sqlite().await;
                let header = ["sku", "name@en", "origin", "weight_g", "rrp@EUR"].map(str::to_owned);
                let text = written(std::iter::once(&header).chain(&rows));
                let report = store.import(&upload(Catalogue, text.clone()).row_by_row()).await;
                prop_assert_eq!(report.rows, rows.len() as u64);
                let products = store.count("SELECT COUNT(*) FROM products").await;
                prop_assert_eq!(i64::try_from(report.added).unwrap(), products);

                // Again: nothing is new, and the same rows are refused.
                let again = store.import(&upload(Catalogue, text).row_by_row()).await;
                prop_assert_eq!((again.added, again.changed), (0, 0));
                prop_assert_eq!(&again.refusals, &report.refusals);

                // The file of refused rows has exactly those, and is refused as a whole or not at all.
                if report.refused > 0 {
                    let refused = store.refused_file(&report).await;
                    let back = store.import(&upload(Catalogue, refused).row_by_row()).await;
                    prop_assert_eq!(back.rows, report.refused);
                }
                Ok(())
            })
        })
        .unwrap();
}

fn written<'a>(rows: impl Iterator<Item = &'a [String; 5]>) -> String {
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    rows.map(|row| row.each_ref().map(quoted).join(",") + "\n").collect()
}
