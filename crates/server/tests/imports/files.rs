//! Files as they come: encodings, separators, cut rows, columns that are not there.

use std::io::Write;

use api::import::ImportKind::{Catalogue, Stock};
use server::imports::FileFault;

use crate::support::{Store, upload};

const TEXT: &str = "sku,name@en,name@fr\nA-1,Lamp,Lampe à poser\nB-1,Mug,Tasse\n";

on_both_engines! {
    async fn one_file_in_many_dresses(store: Store) {
        let utf16: Vec<u8> = format!("\u{FEFF}{TEXT}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        gzip.write_all(TEXT.as_bytes()).unwrap();
        let dresses: [Vec<u8>; 7] = [
            TEXT.into(),
            format!("\u{FEFF}{TEXT}").into(),
            TEXT.replace(',', ";").into(),
            TEXT.replace(',', "\t").replace('\n', "\r\n").into(),
            format!("sep=;\r\n{}", TEXT.replace(',', ";")).into(),
            utf16,
            gzip.finish().unwrap(),
        ];
        for (number, bytes) in dresses.into_iter().enumerate() {
            let report = store.import(&upload(Catalogue, bytes)).await;
            let (added, unchanged) = if number == 0 { (2, 0) } else { (0, 2) };
            assert_eq!((report.added, report.unchanged, report.notes.len()), (added, unchanged, 0), "{number}");
        }
    }

    async fn windows_1252_is_read_with_a_note(store: Store) {
        let bytes: Vec<u8> = TEXT.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
        let report = store.import(&upload(Catalogue, bytes)).await;
        assert_eq!(report.added, 2);
        assert!(report.notes[0].contains("“Lampe à poser”"), "{:?}", report.notes);
        assert_eq!(
            store.rows("SELECT names FROM products WHERE sku = 'A-1'").await,
            [r#"{"en":"Lamp","fr":"Lampe à poser"}"#]
        );
    }

    async fn rows_that_are_damaged(store: Store) {
        let text = "sku,name@en,brand\n\
            A,Lamp,Own\n\
            B,\"5\" lamp\",Own\n\
            C,Lamp,Own,more\n\
            D,Lamp,Own,,\n\
            \n\
            E,\"never closed,Own\n\
            F,Lamp,Own\n\
            G,La";
        let report = store.import(&upload(Catalogue, text).row_by_row()).await;
        assert_eq!((report.rows, report.added, report.refused), (7, 3, 4), "{:?}", report.refusals);
        let reasons: Vec<_> = report.refusals.iter().map(|one| (one.row, one.reason.as_str())).collect();
        assert!(matches!(reasons.as_slice(), [(3, quote), (4, wide), (7, open), (9, cut)]
            if quote.contains("5\"\" lamp") && wide.contains("4 cells") && open.contains("never closed")
                && cut.contains("after 2 of 3")), "{reasons:?}");
        assert_eq!(store.rows("SELECT sku FROM products ORDER BY sku").await, ["A", "D", "F"]);
    }

    async fn a_file_that_cannot_be_understood(store: Store) {
        let column = |column: &str| column.to_owned();
        assert_eq!(store.fault(&upload(Catalogue, "")).await, FileFault::Empty);
        assert_eq!(store.fault(&upload(Catalogue, "\n\n \n")).await, FileFault::Empty);
        assert_eq!(
            store.fault(&upload(Stock, "sku,on_hand\nA,1\n")).await,
            FileFault::ColumnMissing { column: column("warehouse"), found: column("sku, on_hand") }
        );
        assert_eq!(store.fault(&upload(Stock, "sku,\"on_hand\nA,1\n")).await, FileFault::HeaderUnreadable);
        assert_eq!(store.fault(&upload(Stock, b"PK\x03\x04xlsx".as_slice())).await, FileFault::Workbook);
        assert_eq!(store.count("SELECT COUNT(*) FROM imports").await, 0);
    }

    async fn columns_aside_are_named(store: Store) {
        let report = store.import(&upload(Catalogue, "sku,name@en,Colour,name@nl\nA,Lamp,red,Lamp\n")).await;
        assert_eq!(report.notes, ["These columns were left aside: Colour, name@nl."]);
    }
}
