//! Invoice lines of another system, small enough to see through.

use api::import::ImportKind::InvoiceLines;

use crate::support::{Store, Upload, upload};

const LINES: &str = "\
InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n\
1001,85123A,WHITE HANGING HEART ,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n\
1001,POST,POSTAGE,1,2010-12-01 08:26:00,18.00,17850.0,United Kingdom\n\
1002,85123a,CREAM HANGING HEART,2,2011-03-01 10:00:00,2.95,12583.0,France\n\
1003,85123A,damaged,-4,2011-04-01 09:00:00,0,,Unspecified\n\
C1004,85123A,WHITE HANGING HEART,-1,2011-05-01 09:00:00,9.99,17850.0,EIRE\n\
1005,22041,\"RECORD FRAME\n7\"\" SINGLE\",3,2011-05-02 09:00:00,1.25,,European Community\n\
1002,22041,,1,2011-03-01 10:01:00,1.45,12583.0,France\n";

fn lines(text: &str) -> Upload {
    upload(InvoiceLines, text).mapped(
        "order=InvoiceNo,sku=StockCode,description=Description,quantity=Quantity,placed_at=InvoiceDate,\
         unit_price=UnitPrice,company=CustomerID,country=Country",
        "currency=GBP",
    )
}

on_both_engines! {
    async fn a_file_names_its_own_services(store: Store) {
        let columns = "order=InvoiceNo,sku=StockCode,description=Description,quantity=Quantity,\
            placed_at=InvoiceDate,unit_price=UnitPrice,company=CustomerID,country=Country";
        let file = upload(InvoiceLines, LINES).mapped(columns, "currency=GBP,services=fracht;2204*");
        assert_eq!(store.import(&file).await.refused, 0);
        assert_eq!(
            store.rows("SELECT sku, active FROM products ORDER BY sku_key").await,
            ["22041|0", "85123a|1", "POST|1"]
        );
        assert_eq!(store.rows("SELECT sku FROM prices ORDER BY sku").await, ["85123a", "POST"]);
    }

    async fn every_line_is_accounted_for(store: Store) {
        let report = store.import(&lines(LINES)).await;
        assert_eq!((report.rows, report.added, report.refused), (7, 7, 0), "{:?}", report.refusals);
        assert!(report.notes[0].contains("name no customer: 2"), "{:?}", report.notes);
        let again = store.import(&lines(LINES)).await;
        assert_eq!((again.unchanged, again.rows), (7, 7));
        assert_eq!(
            store.rows("SELECT id, name, country, tier, currency, incoterm FROM companies ORDER BY id").await,
            [
                "12583|Customer 12583|FR|registered|GBP|EXW",
                "17850|Customer 17850|IE|registered|GBP|EXW",
                "unnamed-customers|Unnamed customers||registered|GBP|EXW",
            ]
        );
        // The name and price of the latest sale; a return at another price is not one.
        assert_eq!(
            store.rows("SELECT sku, sku_key, names, active FROM products ORDER BY sku_key").await,
            [
                r#"22041|22041|{"en":"RECORD FRAME 7\" SINGLE"}|1"#,
                r#"85123a|85123A|{"en":"CREAM HANGING HEART"}|1"#,
                r#"POST|POST|{"en":"POSTAGE"}|0"#,
            ]
        );
        assert_eq!(
            store.rows("SELECT price_list, sku, unit_price FROM prices ORDER BY sku").await,
            ["list-GBP|22041|125", "list-GBP|85123a|295"]
        );
        assert_eq!(
            store.rows("SELECT number, company, status, total, units, line_count, ship_to_country FROM orders \
                ORDER BY number").await,
            [
                "1001|17850|delivered|3330|7|2|GB",
                "1002|12583|delivered|735|3|2|FR",
                "1003|unnamed-customers|credit_note|0|-4|1|-",
                "1005|unnamed-customers|delivered|375|3|1|-",
                "C1004|17850|credit_note|-999|-1|1|IE",
            ]
        );
        // Descriptions to the letter; where there is none, the product's name.
        assert_eq!(
            store.rows("SELECT order_number, position, sku, description FROM order_lines \
                WHERE order_number IN ('1001', '1002', '1005') ORDER BY order_number, position").await,
            [
                "1001|1|85123a|WHITE HANGING HEART ",
                "1001|2|POST|POSTAGE",
                "1002|1|85123a|CREAM HANGING HEART",
                "1002|2|22041|RECORD FRAME 7\" SINGLE",
                "1005|1|22041|RECORD FRAME\n7\" SINGLE",
            ]
        );
    }

    async fn invoices_fill_gaps_and_change_nothing(store: Store) {
        let store = store.with_trade().await;
        store.take(api::import::ImportKind::Prices, "price_list,currency,sku,unit_price\nall,GBP,MUG-1,4.00\n").await;
        let text = "order,placed_at,company,currency,sku,description,quantity,unit_price\n\
            1,2026-01-01,nordlicht,GBP,mug-1,another mug,1,5.00\n1,2026-01-01,nordlicht,GBP,lmp-1,a lamp,1,20.00\n";
        let names = store.rows("SELECT names FROM products ORDER BY sku").await;
        store.take(InvoiceLines, text).await;
        assert_eq!(store.rows("SELECT names FROM products ORDER BY sku").await, names);
        assert_eq!(
            store.rows("SELECT price_list, sku, unit_price FROM prices ORDER BY sku").await,
            ["all|LMP-1|2000", "all|MUG-1|400"]
        );
        assert_eq!(store.rows("SELECT name, tier FROM companies WHERE id = 'nordlicht'").await, ["Nordlicht GmbH|gold"]);
    }

    async fn a_bad_line_keeps_its_invoice_back(store: Store) {
        let bad = LINES.replace("1002,22041,,1,", "1002,22041,,0,").replace("2010-12-01 08:26:00,18", "12/1/2010 8:26,18");
        let report = store.import(&lines(&bad).row_by_row()).await;
        assert_eq!((report.added, report.refused), (3, 4), "{:?}", report.refusals);
        let fields: Vec<_> = report.refusals.iter().map(|one| (one.row, one.field.as_deref())).collect();
        assert_eq!(fields, [(2, None), (3, Some("InvoiceDate")), (4, None), (8, Some("Quantity"))]);
        let refused = store.refused_file(&report).await;
        let mended = refused.replace("12/1/2010 8:26", "2010-12-01 08:26:00").replace("22041,,0,", "22041,,1,");
        let report = store.import(&lines(&mended)).await;
        assert_eq!((report.added, report.refused), (4, 0), "{:?}", report.refusals);
        let all = store.import(&lines(LINES)).await;
        assert_eq!(all.unchanged, 7);
    }
}
