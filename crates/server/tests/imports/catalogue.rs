//! Vocabulary and catalogue.

use api::import::ImportKind::{Catalogue, Vocabulary};

use crate::support::{Store, expect_refusals, upload};

on_both_engines! {
    async fn words_in_several_languages(store: Store) {
        let text = "kind,code,parent,position,label@en,label@zh-CN\n\
            category,lamps,lighting,1,Lamps,灯具\ncategory,lighting,,1,Lighting,照明\nvalue,black,,,Black,\n";
        assert_eq!(store.take(Vocabulary, text).await.added, 3);
        assert_eq!(store.take(Vocabulary, text).await.unchanged, 3);
        // A column that is not there stays as it is; an empty cell empties.
        let report = store.take(Vocabulary, "kind,code,label@en\nvalue,black,Jet black\n").await;
        assert_eq!(report.changed, 1);
        store.take(Vocabulary, "kind,code,label@zh-CN\ncategory,lamps,\n").await;
        assert_eq!(
            store.rows("SELECT code, parent, labels FROM vocabulary ORDER BY code").await,
            [
                r#"black|-|{"en":"Jet black"}"#,
                r#"lamps|lighting|{"en":"Lamps"}"#,
                r#"lighting|-|{"en":"Lighting","zh-CN":"照明"}"#,
            ]
        );
    }

    async fn bad_words(store: Store) {
        expect_refusals(&store, Vocabulary, "kind,code,parent,position,label@en", "category,a,,1,A", &[
            ("colour,b,,1,B", Some("kind"), "category, attribute, value"),
            (",b,,1,B", Some("kind"), "filled in"),
            ("category,,,1,B", Some("code"), "filled in"),
            ("category,,,1,C", Some("code"), "filled in"),
            ("category,b,nowhere,1,B", Some("parent"), "Neither this file"),
            ("category,c,c,1,B", Some("parent"), "own parent"),
            ("category,e,,first,B", Some("position"), "whole number"),
            ("category,d,,1,", None, "at least one language"),
            ("category,a,,1,A", Some("code"), "Row 2"),
        ]).await;
    }

    async fn a_product_with_everything(store: Store) {
        let text = "sku,family,name@en,name@de,description@en,brand,category,picture,option:colour,option:size,\
            attribute:power,barcode,hs_code,origin,weight_g,length_mm,width_mm,height_mm,carton_units,\
            carton_weight_g,carton_length_mm,carton_width_mm,carton_height_mm,pallet_cartons,minimum_quantity,\
            order_multiple,maximum_quantity,rrp@EUR,rrp@JPY,status\n\
            LMP-1,lamp,\"Desk lamp, black\",Tischlampe,\"Two\r\nlines\",Lumivane,lamps,/pictures.svg#lamp,black,,\
            9 W,4006381333931,9405.21,cn,1150,400,200,100,6,7200,420,410,320,24,12,6,1200,27.90,4500,active\n";
        assert_eq!(store.take(Catalogue, text).await.added, 1);
        assert_eq!(store.take(Catalogue, text).await.unchanged, 1);
        assert_eq!(
            store.rows("SELECT sku, sku_key, family, names, descriptions, brand, category, picture, options, \
                attributes, barcode, hs_code, origin FROM products").await,
            ["LMP-1|LMP-1|lamp|{\"de\":\"Tischlampe\",\"en\":\"Desk lamp, black\"}|{\"en\":\"Two\\nlines\"}|\
              Lumivane|lamps|/pictures.svg#lamp|[[\"colour\",\"black\"]]|[[\"power\",\"9 W\"]]|4006381333931|\
              940521|CN"]
        );
        assert_eq!(
            store.rows("SELECT unit_weight_grams, unit_volume_cubic_millimetres, carton_units, \
                carton_weight_grams, carton_volume_cubic_millimetres, cartons_per_pallet, minimum_quantity, \
                order_multiple, maximum_quantity, active, revision FROM products").await,
            ["1150|8000000|6|7200|55104000|24|12|6|1200|1|1"]
        );
        assert_eq!(
            store.rows("SELECT sku, currency, amount FROM retail_prices ORDER BY currency").await,
            ["LMP-1|EUR|2790", "LMP-1|JPY|4500"]
        );
    }

    async fn only_what_the_file_has_is_changed(store: Store) {
        let store = store.with_trade().await;
        let before = store.rows("SELECT names, unit_weight_grams FROM products WHERE sku = 'LMP-1'").await;
        let revision = store.count("SELECT value FROM counters WHERE name = 'catalogue_revision'").await;
        // Found in any case, and kept as it was spelled first.
        let report = store.take(Catalogue, "sku,rrp@EUR,status\nlmp-1,19.90,withdrawn\n").await;
        assert_eq!((report.added, report.changed), (0, 1));
        assert_eq!(store.rows("SELECT names, unit_weight_grams FROM products WHERE sku = 'LMP-1'").await, before);
        assert_eq!(store.rows("SELECT sku, active FROM products ORDER BY sku").await, ["LMP-1|0", "MUG-1|1"]);
        let stamps = store.rows("SELECT sku, revision FROM products ORDER BY sku").await;
        assert_eq!(stamps[0], format!("LMP-1|{}", revision + 1));
        // A new retail price alone stamps the product; taking it away too.
        assert_eq!(store.take(Catalogue, "sku,rrp@EUR\nLMP-1,20.00\n").await.changed, 1);
        assert_eq!(store.take(Catalogue, "sku,rrp@EUR\nLMP-1,\n").await.changed, 1);
        assert_eq!(store.count("SELECT COUNT(*) FROM retail_prices").await, 0);
        let stamps = store.rows("SELECT sku, revision FROM products ORDER BY sku").await;
        assert_eq!(stamps[0], format!("LMP-1|{}", revision + 3));
    }

    async fn further_pictures(store: Store) {
        let pictures = "SELECT sku, picture, further_pictures FROM products ORDER BY sku";
        let text = "sku,name@en,picture,pictures\nA,Lamp,/a.jpg,/b.jpg  https://cdn.example/c.jpg\nB,Mug,,\n";
        assert_eq!(store.take(Catalogue, text).await.added, 2);
        assert_eq!(store.take(Catalogue, text).await.unchanged, 2);
        let both = [r#"A|/a.jpg|["/b.jpg","https://cdn.example/c.jpg"]"#, "B|-|[]"];
        assert_eq!(store.rows(pictures).await, both);
        // A column that is not there stays as it is; an empty cell empties.
        store.take(Catalogue, "sku,name@en\nA,Desk lamp\n").await;
        assert_eq!(store.rows(pictures).await, both);
        assert_eq!(store.take(Catalogue, "sku,pictures\nA,/c.jpg\n").await.changed, 1);
        assert_eq!(store.rows(pictures).await, [r#"A|/a.jpg|["/c.jpg"]"#, "B|-|[]"]);
        // Without the first one the further ones would stand alone.
        let report = store.import(&upload(Catalogue, "sku,picture\nA,\n")).await;
        assert_eq!((report.refused, report.refusals[0].field.as_deref()), (1, Some("picture")));
        assert!(report.refusals[0].reason.contains("no first one"));
        assert_eq!(store.take(Catalogue, "sku,pictures\nA,\n").await.changed, 1);
        assert_eq!(store.rows(pictures).await, ["A|/a.jpg|[]", "B|-|[]"]);
    }

    async fn bad_further_pictures(store: Store) {
        expect_refusals(&store, Catalogue, "sku,name@en,picture,pictures", "A,Lamp,/a.jpg,/b.jpg", &[
            ("B,Lamp,/a.jpg,/b.jpg ftp://x", Some("pictures"), "https://"),
            ("C,Lamp,,/b.jpg", Some("picture"), "no first one"),
        ]).await;
        let text = format!("sku,name@en,picture,pictures\nD,Lamp,/a.jpg,{}\n", "/b.jpg ".repeat(21));
        let report = store.import(&upload(Catalogue, text)).await;
        assert_eq!((report.refused, report.refusals[0].field.as_deref()), (1, Some("pictures")));
        assert!(report.refusals[0].reason.contains("more than 20"));
    }

    async fn bad_products(store: Store) {
        let header = "sku,name@en,barcode,hs_code,origin,weight_g,length_mm,width_mm,height_mm,carton_units,\
            carton_weight_g,minimum_quantity,order_multiple,maximum_quantity,rrp@EUR,picture,status";
        expect_refusals(&store, Catalogue, header, "A-1,Lamp,,,,,,,,,,,,,,,", &[
            (",Lamp,,,,,,,,,,,,,,,", Some("sku"), "filled in"),
            (",Mug,,,,,,,,,,,,,,,", Some("sku"), "filled in"),
            ("B,,,,,,,,,,,,,,,,", None, "at least one language"),
            ("C,Lamp,4006381333930,,,,,,,,,,,,,,", Some("barcode"), "would be 1"),
            ("D,Lamp,4.00638E+12,,,,,,,,,,,,,,", Some("barcode"), "shortened"),
            ("E,Lamp,,94,,,,,,,,,,,,,", Some("hs_code"), "6 to 12"),
            ("F,Lamp,,,Germany,,,,,,,,,,,,", Some("origin"), "such as DE"),
            ("G,Lamp,,,,\"1,150\",,,,,,,,,,,", Some("weight_g"), "whole number"),
            ("H,Lamp,,,,-1,,,,,,,,,,,", Some("weight_g"), "below zero"),
            ("I,Lamp,,,,,400,200,,,,,,,,,", None, "or none of them"),
            ("J,Lamp,,,,,,,,,500,,,,,,", None, "carton_units"),
            ("K,Lamp,,,,,,,,0,,,,,,,", Some("carton_units"), "smallest possible value is 1"),
            ("L,Lamp,,,,,,,,,,12,12,6,,,", Some("maximum_quantity"), "No quantity satisfies"),
            ("M,Lamp,,,,,,,,,,99999999999,,,,,", Some("minimum_quantity"), "too large"),
            ("N,Lamp,,,,,,,,,,,,,\"12,50\",,", Some("rrp@EUR"), "with a point"),
            ("O,Lamp,,,,,,,,,,,,,12.505,,", Some("rrp@EUR"), "2 decimal digits"),
            ("P,Lamp,,,,,,,,,,,,,,javascript:alert(1),", Some("picture"), "https://"),
            ("Q,Lamp,,,,,,,,,,,,,,,gone", Some("status"), "active, withdrawn"),
            ("a-1,Lamp,,,,,,,,,,,,,,,", Some("sku"), "Row 2"),
            ("\"R\nS\",Lamp,,,,,,,,,,,,,,,", Some("sku"), "line breaks"),
        ]).await;
        assert_eq!(store.rows("SELECT sku FROM products").await, ["A-1"]);
    }

    async fn all_faults_of_a_row_are_named_at_once(store: Store) {
        let text = "sku,name@en,origin,weight_g\nA,Lamp,Germany,heavy\n";
        let report = store.import(&upload(Catalogue, text).in_language("de")).await;
        assert_eq!((report.refused, report.refusals.len()), (1, 2));
        assert!(report.refusals[0].reason.contains("Ländercode"), "{:?}", report.refusals);
    }
}
