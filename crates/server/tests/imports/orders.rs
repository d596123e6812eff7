//! Orders of the past.

use api::import::ImportKind::Orders;

use crate::support::{Store, expect_refusals, upload};

const HEADER: &str = "order,placed_at,company,user,status,po_number,currency,incoterm,ship_to_country,warehouse,sku,description,quantity,unit_price";

fn file(rows: &[&str]) -> String {
    format!("{HEADER}\n{}\n", rows.join("\n"))
}

const FIRST: &str =
    "O-1,2026-05-04T09:30:00Z,nordlicht,buyer@nordlicht.example,placed,PO-7,EUR,DAP,DE,RTM,lmp-1,,14,9.90";
const SECOND: &str = "O-1,2026-05-04T09:30:00Z,nordlicht,,,,EUR,,,SZX,OLD-1,Discontinued lamp,2,5.00";

on_both_engines! {
    async fn an_order_with_its_lines(store: Store) {
        let store = store.with_trade().await;
        let text = file(&[FIRST, SECOND]);
        assert_eq!(store.take(Orders, &text).await.added, 2);
        assert_eq!(store.take(Orders, &text).await.unchanged, 2);
        assert_eq!(
            store.rows("SELECT number, company, placed_by, placed_at, status, po_number, currency, total, units, \
                line_count, incoterm, payment_terms_days, ship_to_country, weight_grams, cartons FROM orders").await,
            // Two full cartons of six and two loose lamps.
            ["O-1|nordlicht|Katrin Behrens|1777887000000|placed|PO-7|EUR|14860|16|2|DAP|30|DE|15000|2"]
        );
        assert_eq!(
            store.rows("SELECT position, sku, description, quantity, unit_price, amount, promise FROM order_lines \
                ORDER BY position").await,
            [
                // Buyer and description are German; the product has no German name, so its English one.
                r#"1|LMP-1|Desk lamp|14|990|13860|{"portions":[{"warehouse":"RTM","quantity":14,"date":null}],"unpromised":0}"#,
                r#"2|OLD-1|Discontinued lamp|2|500|1000|{"portions":[{"warehouse":"SZX","quantity":2,"date":null}],"unpromised":0}"#,
            ]
        );
        assert_eq!(store.rows("SELECT status, at, actor FROM order_events").await, ["placed|1777887000000|Katrin Behrens"]);
    }

    async fn news_of_an_order(store: Store) {
        let store = store.with_trade().await;
        store.take(Orders, &file(&[FIRST, SECOND])).await;
        let shipped = |row: &str| row.replace(",placed,", ",shipped,");
        let report = store.take(Orders, &file(&[&shipped(FIRST), SECOND])).await;
        assert_eq!(report.changed, 2);
        let dated = "order,placed_at,company,status,currency,confirmed_at,delivered_at,sku,description,quantity,unit_price\n\
            O-1,2026-05-04T09:30:00Z,nordlicht,delivered,EUR,2026-05-05,2026-05-20,LMP-1,,14,9.90\n\
            O-1,2026-05-04T09:30:00Z,nordlicht,delivered,EUR,,,OLD-1,,2,5.00\n";
        let report = store.import(&upload(Orders, dated)).await;
        // OLD-1 has no product and no description here, but it had one when it was placed.
        assert_eq!(report.refused, 2, "{:?}", report.refusals);
        store.take(Orders, &dated.replace("OLD-1,,", "OLD-1,Discontinued lamp,")).await;
        assert_eq!(
            store.rows("SELECT position, status, at FROM order_events ORDER BY position").await,
            [
                "1|placed|1777887000000",
                // The file did not date it: it is news of the day of the import.
                "2|shipped|1795435200000",
                "3|confirmed|1777939200000",
                "4|delivered|1779235200000",
            ]
        );
        assert_eq!(store.rows("SELECT status, total FROM orders").await, ["delivered|14860"]);
    }

    async fn an_order_is_taken_whole_or_not_at_all(store: Store) {
        let store = store.with_trade().await;
        let other = "O-2,2026-05-05,oasis,,,,AED,,,,MUG-1,,5,10.00";
        let bad = "O-1,2026-05-04T09:30:00Z,nordlicht,,,,EUR,,,,MUG-1,,many,5.00";
        let cut = "O-2,2026-05-05,oasis";
        let report = store.import(&upload(Orders, file(&[FIRST, other, bad])).row_by_row()).await;
        assert_eq!((report.added, report.refused), (1, 2));
        assert!(report.refusals[0].reason.contains("Row 4 of the same order"), "{:?}", report.refusals);
        assert_eq!(store.rows("SELECT number FROM orders").await, ["O-2"]);
        // Mended, the file of refused rows brings the whole order.
        let refused = store.refused_file(&report).await.replace("many", "3");
        let report = store.import(&upload(Orders, refused)).await;
        assert_eq!((report.added, report.refused), (2, 0), "{:?}", report.refusals);
        // A row that breaks off takes its order with it.
        let text = file(&["O-3,2026-05-05,oasis,,,,AED,,,,MUG-1,,5,10.00", &cut.replace("O-2", "O-3")]);
        let report = store.import(&upload(Orders, text).row_by_row()).await;
        assert_eq!((report.added, report.refused), (0, 2));
        // Part of an order that is stored is not the order.
        let report = store.import(&upload(Orders, file(&[FIRST]))).await;
        assert!(report.refusals[0].reason.contains("2 lines"), "{:?}", report.refusals);
        // Nor is another company's.
        let report = store.import(&upload(Orders, file(&[&other.replace("oasis", "nordlicht")]))).await;
        assert!(report.refusals[0].reason.contains("another company"), "{:?}", report.refusals);
    }

    async fn a_credit_note_is_negative(store: Store) {
        let store = store.with_trade().await;
        let note = "C-1,2026-06-01,nordlicht,,credit_note,,EUR,,,,LMP-1,,-2,9.90";
        store.take(Orders, &file(&[note])).await;
        assert_eq!(store.rows("SELECT status, total, units FROM orders").await, ["credit_note|-1980|-2"]);
        assert_eq!(store.rows("SELECT status FROM order_events").await, ["credit_note"]);
    }

    async fn bad_orders(store: Store) {
        let store = store.with_trade().await;
        let good = "O-1,2026-05-04,nordlicht,,,,EUR,,,,LMP-1,,12,9.90";
        expect_refusals(&store, Orders, HEADER, good, &[
            (",2026-05-04,nordlicht,,,,EUR,,,,LMP-1,,12,9.90", Some("order"), "filled in"),
            ("A,yesterday,nordlicht,,,,EUR,,,,LMP-1,,12,9.90", Some("placed_at"), "date with time"),
            ("A9,9999-12-31,nordlicht,,,,EUR,,,,LMP-1,,12,9.90", Some("placed_at"), "1900-01-01 to 2026-11-24"),
            ("A0,0001-01-01,nordlicht,,,,EUR,,,,LMP-1,,12,9.90", Some("placed_at"), "1900-01-01"),
            ("B,2026-05-04,nobody,,,,EUR,,,,LMP-1,,12,9.90", Some("company"), "no company"),
            ("C,2026-05-04,nordlicht,who@x.example,,,EUR,,,,LMP-1,,12,9.90", Some("user"), "no user"),
            ("D,2026-05-04,nordlicht,,lost,,EUR,,,,LMP-1,,12,9.90", Some("status"), "placed, confirmed"),
            ("E,2026-05-04,nordlicht,,,,,,,,LMP-1,,12,9.90", Some("currency"), "filled in"),
            ("F,2026-05-04,nordlicht,,,,EUR,,,LAX,LMP-1,,12,9.90", Some("warehouse"), "no warehouse"),
            ("G,2026-05-04,nordlicht,,,,EUR,,,,GONE-1,,12,9.90", Some("sku"), "does not have this SKU"),
            ("H,2026-05-04,nordlicht,,,,EUR,,,,LMP-1,,0,9.90", Some("quantity"), "zero"),
            ("I,2026-05-04,nordlicht,,,,EUR,,,,LMP-1,,-1,9.90", Some("quantity"), "credit_note"),
            ("J,2026-05-04,nordlicht,,credit_note,,EUR,,,,LMP-1,,1,9.90", Some("quantity"), "negative"),
            ("K,2026-05-04,nordlicht,,,,EUR,,,,LMP-1,,4294967295,99999999999999.99", Some("quantity"), "too large"),
            ("L,2026-05-04,nordlicht,,,,EUR,,,,LMP-1,,5000000000,9.90", Some("quantity"), "too large"),
        ]).await;
    }
}
