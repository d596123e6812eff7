//! 30,000 real invoice lines (UCI Online Retail, CC BY 4.0), where they are at hand.

use api::import::ImportKind::{Catalogue, InvoiceLines, Markets, Warehouses};

use crate::support::{Store, Upload, upload};

/// Beside the project; never copied into it.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/online_retail_sample.csv.gz");

fn retail() -> Option<Upload> {
    let Ok(bytes) = std::fs::read(FILE) else {
        eprintln!("{FILE} is not there: the real file is not tried");
        return None;
    };
    let columns = "order=InvoiceNo,sku=StockCode,description=Description,quantity=Quantity,placed_at=InvoiceDate,\
        unit_price=UnitPrice,company=CustomerID,country=Country";
    Some(upload(InvoiceLines, bytes).mapped(columns, "currency=GBP"))
}

on_both_engines! {
    async fn every_line_of_the_real_file(store: Store) {
        let Some(file) = retail() else { return };
        let report = store.import(&file).await;
        assert_eq!((report.rows, report.added, report.refused), (30_000, 30_000, 0));
        assert!(report.notes[0].contains("2000"), "{:?}", report.notes);
        assert_eq!(store.count("SELECT COUNT(*) FROM order_lines").await, 30_000);
        assert_eq!(store.count("SELECT COUNT(*) FROM orders").await, 12_392);
        // 3,007 codes, some of which differ in case alone.
        assert_eq!(store.count("SELECT COUNT(*) FROM products").await, 2_986);
        assert_eq!(store.count("SELECT COUNT(*) FROM companies").await, 3_570);
        // Credit notes, and those without a C: stock written off at no price.
        let credited = store.count("SELECT COUNT(*) FROM order_lines WHERE quantity < 0").await;
        assert_eq!(credited, 633);
        let notes = "SELECT COUNT(*) FROM order_lines l JOIN orders o ON o.number = l.order_number \
            WHERE o.status = 'credit_note'";
        assert_eq!(store.count(notes).await, credited);
        assert_eq!(store.count("SELECT COUNT(*) FROM order_lines WHERE unit_price = 0").await, 37);
        assert_eq!(store.count("SELECT COUNT(*) FROM prices WHERE unit_price <= 0").await, 0);
        assert_eq!(store.rows("SELECT DISTINCT country FROM companies WHERE country IN ('GB','IE','ZA','JE') ORDER BY country").await,
            ["GB", "IE", "JE", "ZA"]);
        let sums = "SELECT COUNT(*) FROM orders o WHERE o.total <> (SELECT CAST(SUM(l.amount) AS BIGINT) \
            FROM order_lines l WHERE l.order_number = o.number)";
        assert_eq!(store.count(sums).await, 0);
        let again = store.import(&file).await;
        assert_eq!((again.unchanged, again.rows), (30_000, 30_000));
        // The catalogue goes on as anyone's.
        store.take(Warehouses, "warehouse,country,name@en\nRTM,NL,Rotterdam\n").await;
        store.take(Markets, "country,currency,warehouses\nGB,GBP,RTM\n").await;
        store.take(Catalogue, "sku,minimum_quantity,order_multiple\n85123A,12,6\n").await;
    }
}
