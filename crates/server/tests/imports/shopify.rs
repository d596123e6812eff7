//! Shopify's product export, as it is.

use api::import::ImportKind::ShopifyProducts;

use crate::support::{Store, upload};

/// As Shopify writes it: 2 products, one of them with variants and further pictures.
const EXPORT: &str = "\
Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Option3 Name,Option3 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Fulfillment Service,Variant Price,Variant Compare At Price,Variant Requires Shipping,Variant Taxable,Variant Barcode,Image Src,Image Position,Image Alt Text,Gift Card,SEO Title,Variant Image,Cost per item,Status\n\
linen-shirt,Linen shirt,\"<p>Washed &amp; soft.</p><script>alert(1)</script><ul><li>100% linen</li></ul>\",Aurelio,Apparel & Accessories > Clothing > Shirts,Shirts,\"summer, linen\",TRUE,Colour,Navy,Size,M,,,SHIRT-NV-M,250,shopify,12,deny,manual,39.90,49.90,TRUE,TRUE,'4006381333931,https://cdn.example/shirt-1.jpg,1,,FALSE,,https://cdn.example/navy.jpg,14.20,active\n\
linen-shirt,,,,,,,,,Navy,,L,,,SHIRT-NV-L,260,shopify,-3,deny,manual,39.90,,TRUE,TRUE,,https://cdn.example/shirt-2.jpg,2,,,,,14.20,\n\
linen-shirt,,,,,,,,,,,,,,,,,,,,,,,,,https://cdn.example/shirt-3.jpg,3,,,,,,\n\
linen-shirt,,,,,,,,,Sand,,M,,,,250,shopify,4,deny,manual,39.90,,TRUE,TRUE,,,,,,,,,\n\
mug,Mug,,Aurelio,,,,TRUE,Title,Default Title,,,,,MUG-1,300,shopify,7,deny,manual,9.00,,TRUE,TRUE,,,,,FALSE,,,,draft\n";

/// The names that Shopify gives the same columns since 2025.
const NAMES_OF_TODAY: [(&str, &str); 12] = [
    ("Handle", "URL handle"),
    ("Body (HTML)", "Description"),
    ("Option1 Name", "Option1 name"),
    ("Option1 Value", "Option1 value"),
    ("Variant SKU", "SKU"),
    ("Variant Grams", "Weight value (grams)"),
    ("Variant Inventory Qty", "Inventory quantity"),
    ("Variant Price", "Price"),
    ("Variant Compare At Price", "Compare-at price"),
    ("Variant Barcode", "Barcode"),
    ("Image Src", "Product image URL"),
    ("Variant Image", "Variant image URL"),
];

on_both_engines! {
    async fn an_export_with_the_names_of_today_is_the_same(store: Store) {
        let store = store.with_trade().await;
        let file = |text: &str| upload(ShopifyProducts, text).mapped("", "currency=EUR,warehouse=RTM").row_by_row();
        store.import(&file(EXPORT)).await;
        let (header, rows) = EXPORT.split_once('\n').expect("a header");
        let names: Vec<&str> = header
            .split(',')
            .map(|name| NAMES_OF_TODAY.iter().find(|(old, _)| *old == name).map_or(name, |(_, new)| new))
            .collect();
        let again = store.import(&file(&format!("{}\n{rows}", names.join(",")))).await;
        assert_eq!((again.unchanged, again.refused), (4, 1), "{again:#?}");
    }

    async fn an_export_as_it_is(store: Store) {
        let store = store.with_trade().await;
        let file = || upload(ShopifyProducts, EXPORT).mapped("", "currency=EUR,warehouse=RTM").row_by_row();
        let report = store.import(&file()).await;
        // MUG-1 was there; the row of a picture adds it; the variant without a SKU cannot be ordered.
        assert_eq!((report.rows, report.added, report.changed, report.unchanged, report.refused), (5, 3, 1, 0, 1));
        assert_eq!(report.refusals[0].row, 5);
        assert_eq!(report.refusals[0].field.as_deref(), Some("Variant SKU"));
        assert!(report.refusals[0].reason.contains("no SKU"));
        assert!(report.notes.is_empty(), "{:?}", report.notes);
        assert_eq!(
            store.rows("SELECT sku, further_pictures FROM products ORDER BY sku").await,
            [
                "LMP-1|[]",
                "MUG-1|[]",
                r#"SHIRT-NV-L|["https://cdn.example/shirt-2.jpg","https://cdn.example/shirt-3.jpg"]"#,
                r#"SHIRT-NV-M|["https://cdn.example/shirt-1.jpg","https://cdn.example/shirt-2.jpg","https://cdn.example/shirt-3.jpg"]"#,
            ]
        );
        assert_eq!(
            store.rows("SELECT sku, family, names, descriptions, brand, category, picture, options, barcode, \
                unit_weight_grams, active FROM products WHERE brand = 'Aurelio' ORDER BY sku").await,
            [
                "MUG-1|mug|{\"en\":\"Mug\",\"zh-CN\":\"杯子\"}|{}|Aurelio||-|[]|-|300|0",
                "SHIRT-NV-L|linen-shirt|{\"en\":\"Linen shirt, Navy, L\"}|{\"en\":\"Washed & soft.\\n• 100% linen\"}|Aurelio|\
                 Shirts|https://cdn.example/shirt-1.jpg|[[\"Colour\",\"Navy\"],[\"Size\",\"L\"]]|-|260|1",
                "SHIRT-NV-M|linen-shirt|{\"en\":\"Linen shirt, Navy, M\"}|{\"en\":\"Washed & soft.\\n• 100% linen\"}|Aurelio|\
                 Shirts|https://cdn.example/navy.jpg|[[\"Colour\",\"Navy\"],[\"Size\",\"M\"]]|4006381333931|250|1",
            ]
        );
        assert_eq!(
            store.rows("SELECT price_list, sku, unit_price FROM prices ORDER BY sku").await,
            ["list-EUR|MUG-1|900", "list-EUR|SHIRT-NV-L|3990", "list-EUR|SHIRT-NV-M|3990"]
        );
        assert_eq!(
            store.rows("SELECT sku, amount FROM retail_prices ORDER BY sku").await,
            ["MUG-1|900", "SHIRT-NV-L|3990", "SHIRT-NV-M|4990"]
        );
        // What was sold without being there is none.
        assert_eq!(
            store.rows("SELECT warehouse, sku, on_hand FROM stock ORDER BY sku").await,
            ["RTM|MUG-1|7", "RTM|SHIRT-NV-L|0", "RTM|SHIRT-NV-M|12"]
        );
        let again = store.import(&file()).await;
        assert_eq!((again.unchanged, again.refused), (4, 1));
    }

    async fn a_price_needs_a_currency_and_stock_a_warehouse(store: Store) {
        let report = store.import(&upload(ShopifyProducts, EXPORT).row_by_row()).await;
        assert_eq!((report.refused, report.unchanged), (4, 1));
        assert!(report.refusals.iter().any(|refusal| refusal.field.as_deref() == Some("currency")));
        let file = upload(ShopifyProducts, EXPORT).mapped("", "currency=USD,language=de").row_by_row();
        let report = store.import(&file).await;
        assert_eq!((report.added, report.refused), (4, 1));
        assert!(report.notes.iter().any(|note| note.contains("give a warehouse")), "{:?}", report.notes);
        assert_eq!(store.count("SELECT COUNT(*) FROM stock").await, 0);
        let file = upload(ShopifyProducts, EXPORT).mapped("", "currency=USD,warehouse=LAX").row_by_row();
        let report = store.import(&file).await;
        assert!(report.refusals.iter().any(|refusal| refusal.reason.contains("no warehouse")));
    }

    async fn pictures_stand_by_their_position(store: Store) {
        let file = |rows: &str| {
            let text = format!("Handle,Title,Variant SKU,Image Src,Image Position,Variant Image\n{rows}");
            upload(ShopifyProducts, text).row_by_row()
        };
        let pictures = "SELECT sku, picture, further_pictures FROM products ORDER BY sku";
        let report = store.import(&file("cup,Cup,CUP-1,/2.jpg,2,\ncup,,,/3.jpg,3,\ncup,,,/1.jpg,1,\n")).await;
        assert_eq!((report.rows, report.added, report.notes.len()), (3, 3, 0));
        assert_eq!(store.rows(pictures).await, [r#"CUP-1|/1.jpg|["/2.jpg","/3.jpg"]"#]);
        // Another order changes the product, another picture is added; a second variant has them too.
        let rows = "cup,Cup,CUP-1,/1.jpg,2,\ncup,,CUP-2,,,/own.jpg\ncup,,,/2.jpg,1,\ncup,,,/4.jpg,,\n";
        let report = store.import(&file(rows)).await;
        assert_eq!((report.rows, report.added, report.changed, report.unchanged), (4, 2, 1, 1));
        let expected = [
            r#"CUP-1|/2.jpg|["/1.jpg","/4.jpg"]"#,
            r#"CUP-2|/own.jpg|["/2.jpg","/1.jpg","/4.jpg"]"#,
        ];
        assert_eq!(store.rows(pictures).await, expected);
        assert_eq!(store.import(&file(rows)).await.unchanged, 4);
        // A file without pictures leaves them.
        let report = store.import(&upload(ShopifyProducts, "Handle,Title,Variant SKU\ncup,Mug,CUP-1\n")).await;
        assert_eq!((report.changed, store.rows(pictures).await), (1, expected.map(str::to_owned).to_vec()));
    }

    async fn bad_pictures_and_too_many(store: Store) {
        let further: String = (2..=23).map(|place| format!("cup,,,/{place}.jpg,{place}\n")).collect();
        let text = format!(
            "Handle,Title,Variant SKU,Image Src,Image Position\ncup,Cup,CUP-1,/1.jpg,1\n{further}\
             cup,,,javascript:alert(1),24\ncup,,,/25.jpg,last\nalone,,,/1.jpg,1\n"
        );
        let report = store.import(&upload(ShopifyProducts, text).row_by_row()).await;
        assert_eq!((report.rows, report.added, report.unchanged, report.refused), (26, 21, 3, 2));
        let faults: Vec<_> = report.refusals.iter().map(|one| (one.row, one.field.as_deref())).collect();
        assert_eq!(faults, [(25, Some("Image Src")), (26, Some("Image Position"))]);
        assert!(report.notes.iter().any(|note| note.contains("left aside: 3.")), "{:?}", report.notes);
        let stored = store.rows("SELECT picture, further_pictures FROM products").await;
        assert!(stored[0].starts_with("/1.jpg|[\"/2.jpg\",") && stored[0].ends_with(",\"/21.jpg\"]"), "{stored:?}");
    }

    async fn one_sku_in_two_products(store: Store) {
        let text = "Handle,Title,Variant SKU\na,A,X-1\nb,B,x-1\n";
        let report = store.import(&upload(ShopifyProducts, text).row_by_row()).await;
        assert_eq!((report.added, report.refused), (1, 1));
        assert!(report.refusals[0].reason.contains("Row 2"));
    }
}
