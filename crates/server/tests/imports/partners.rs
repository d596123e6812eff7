//! Companies and people.

use api::import::ImportKind::{Companies, Orders, Users};

use crate::support::{Store, expect_refusals, upload};

const HEADER: &str = "company,name,country,tier,currency,payment_terms_days,credit_limit,order_minimum,incoterm,\
    sales_rep,address_label,address_line_1,address_line_2,city,region,postal_code,address_country";

on_both_engines! {
    async fn a_company_with_two_addresses(store: Store) {
        let text = format!("{HEADER}\n\
            nordlicht,Nordlicht GmbH,DE,gold,EUR,30,150000.00,750.00,DAP,Ines@Brand.example,Main,Am Speicher 14,Tor 3,Hamburg,,20457,DE\n\
            nordlicht,,,,,,,,,,Vienna,Gasse 8,,Wien,,1060,AT\n\
            oasis,Oasis LLC,AE,silver,AED,0,,,FOB,,,,,,,,\n");
        let report = store.take(Companies, &text).await;
        assert_eq!(report.added, 3);
        assert_eq!(store.take(Companies, &text).await.unchanged, 3);
        assert_eq!(
            store.rows("SELECT id, name, country, tier, currency, incoterm, payment_terms_days, credit_limit, \
                order_minimum, sales_rep FROM companies ORDER BY id").await,
            [
                "nordlicht|Nordlicht GmbH|DE|gold|EUR|DAP|30|15000000|75000|ines@brand.example",
                "oasis|Oasis LLC|AE|silver|AED|FOB|0|-|-|-",
            ]
        );
        assert_eq!(
            store.rows("SELECT company, position, label, line_1, line_2, city, postal_code, country FROM addresses \
                ORDER BY position").await,
            [
                "nordlicht|0|Main|Am Speicher 14|Tor 3|Hamburg|20457|DE",
                "nordlicht|1|Vienna|Gasse 8||Wien|1060|AT",
            ]
        );
        let ids = store.rows("SELECT id FROM addresses ORDER BY position").await;
        let moved = text.replace("Gasse 8", "Gasse 9");
        let report = store.take(Companies, &moved).await;
        assert_eq!((report.changed, report.unchanged), (1, 2));
        assert_eq!(store.rows("SELECT id FROM addresses ORDER BY position").await, ids);
    }

    async fn another_tier_makes_all_prices_new(store: Store) {
        let store = store.with_trade().await;
        store.take(api::import::ImportKind::Prices, "price_list,currency,sku,unit_price\nl,EUR,LMP-1,1.00\n").await;
        let before = store.count("SELECT revision FROM prices").await;
        store.take(Companies, "company,tier\nnordlicht,platinum\n").await;
        assert_eq!(store.count("SELECT revision FROM prices").await, before + 1);
    }

    async fn an_empty_cell_empties_and_a_missing_column_leaves_alone(store: Store) {
        let text = format!("{HEADER}\n\
            nordlicht,Nordlicht GmbH,DE,gold,EUR,30,150000.00,750.00,DAP,ines@brand.example,Main,Am Speicher 14,Tor 3,Hamburg,,20457,DE\n");
        store.take(Companies, &text).await;
        let conditions = async || {
            store.rows("SELECT payment_terms_days, credit_limit, order_minimum, sales_rep, tier FROM companies").await.concat()
        };
        // Another row of the company says what the first leaves out.
        let report = store.take(Companies, "company,tier,credit_limit\nnordlicht,gold,\nnordlicht,,150000.00\n").await;
        assert_eq!(report.unchanged, 2);
        assert_eq!(conditions().await, "30|15000000|75000|ines@brand.example|gold");
        let report = store.take(Companies, "company,credit_limit,tier\nnordlicht,,\n").await;
        assert_eq!(report.changed, 1);
        assert_eq!(conditions().await, "30|-|75000|ines@brand.example|gold");
        store.take(Companies, "company,payment_terms_days,order_minimum,sales_rep\nnordlicht,,,\n").await;
        assert_eq!(conditions().await, "0|-|-|-|gold");
        // Of an address, too.
        let report = store.take(Companies, "company,address_label,region,postal_code\nnordlicht,Main,HH,\n").await;
        assert_eq!(report.changed, 1);
        assert_eq!(
            store.rows("SELECT line_1, line_2, city, region, postal_code, country FROM addresses").await,
            ["Am Speicher 14|Tor 3|Hamburg|HH||DE"]
        );
    }

    async fn a_company_is_taken_whole(store: Store) {
        let store = store.with_trade().await;
        store.take(Companies, "company,credit_limit\nnordlicht,1000.00\n").await;
        let text = "company,credit_limit,address_label,address_line_1,city,address_country\n\
            nordlicht,2000.00,Main,Kai 1,Kiel,DE\nnordlicht,,Second,Kai 2,,DE\noasis,,Main,Road 1,Dubai,AE\n";
        let report = store.import(&upload(Companies, text).row_by_row()).await;
        assert_eq!((report.added, report.refused), (1, 2), "{:?}", report.refusals);
        // The file of refused rows still says the limit.
        let mended = store.refused_file(&report).await.replace("Kai 2,,", "Kai 2,Kiel,");
        assert_eq!(store.take(Companies, &mended).await.added, 2);
        let limits = "SELECT id, credit_limit FROM companies ORDER BY id";
        assert_eq!(store.rows(limits).await, ["nordlicht|200000", "oasis|-"]);
    }

    async fn another_currency_needs_its_amounts_and_nothing_owed(store: Store) {
        let store = store.with_trade().await;
        store.take(Companies, "company,credit_limit,order_minimum\nnordlicht,1000.00,50.00\n").await;
        let refused = async |text: &str| {
            let report = store.import(&upload(Companies, text).row_by_row()).await;
            let reasons = report.refusals.into_iter().map(|refusal| (refusal.field.unwrap_or_default(), refusal.reason));
            reasons.collect::<Vec<_>>()
        };
        let stored = async || {
            store.rows("SELECT currency, credit_limit, order_minimum FROM companies WHERE id = 'nordlicht'").await.concat()
        };
        for text in ["company,currency\nnordlicht,JPY\n", "company,currency,credit_limit\nnordlicht,JPY,100000\n"] {
            let found = refused(text).await;
            assert!(found.len() == 1 && found[0].0 == "currency" && found[0].1.contains("stored in EUR"), "{found:?}");
        }
        let order = |status: &str| format!("order,placed_at,company,currency,sku,quantity,unit_price,status\n\
            S-1,2026-11-01,nordlicht,EUR,MUG-1,10,4.00,{status}\n");
        store.take(Orders, &order("placed")).await;
        let whole = "company,currency,credit_limit,order_minimum\nnordlicht,JPY,100000,\n";
        let found = refused(whole).await;
        assert!(found.len() == 1 && found[0].0 == "currency" && found[0].1.contains("€40.00"), "{found:?}");
        assert_eq!(stored().await, "EUR|100000|5000");
        store.take(Orders, &order("cancelled")).await;
        // Amounts are of the new currency, whichever row states it.
        let rows = "company,currency,credit_limit,order_minimum\nnordlicht,,100000,\nnordlicht,JPY,,\n";
        assert_eq!(store.take(Companies, rows).await.changed, 2);
        assert_eq!(stored().await, "JPY|100000|-");
        // Without amounts there is nothing to state anew.
        store.take(Companies, "company,currency\noasis,USD\n").await;
    }

    async fn bad_companies(store: Store) {
        let good = "good,Nord,DE,gold,EUR,30,1000.00,,DAP,,Main,Street 1,,Hamburg,,20457,DE";
        expect_refusals(&store, Companies, HEADER, good, &[
            (",X,DE,gold,EUR,30,,,DAP,,,,,,,,", Some("company"), "filled in"),
            ("a,,DE,gold,EUR,30,,,DAP,,,,,,,,", Some("name"), "filled in"),
            ("b,X,DE,,EUR,30,,,DAP,,,,,,,,", Some("tier"), "filled in"),
            ("c,X,DE,gold,EURO,30,,,DAP,,,,,,,,", Some("currency"), "ISO 4217"),
            ("d,X,DE,gold,EUR,soon,,,DAP,,,,,,,,", Some("payment_terms_days"), "whole number"),
            ("e,X,DE,gold,EUR,30,-5,,DAP,,,,,,,,", Some("credit_limit"), "below zero"),
            ("f,X,DE,gold,JPY,30,,0.50,DAP,,,,,,,,", Some("order_minimum"), "0 decimal digits"),
            ("g,X,DE,gold,EUR,30,,,DDU,,,,,,,,", Some("incoterm"), "Incoterms 2020 rule"),
            ("h,X,DE,gold,EUR,30,,,DAP,ines,,,,,,,", Some("sales_rep"), "e-mail"),
            ("i,X,DE,gold,EUR,30,,,DAP,,Main,,,Hamburg,,,DE", Some("address_line_1"), "filled in"),
            ("j,X,,gold,EUR,30,,,DAP,,Main,Street 1,,Hamburg,,,", Some("address_country"), "no country"),
            ("n,Nord,DE,gold,EUR,30,1000.00,,DAP,,Main,Street 1,,Hamburg,,20457,DE", None, "Row 15 of the same company"),
            ("n,Other name,,,,,,,,,Second,Street 2,,Hamburg,,20457,DE", Some("name"), "Row 14 says"),
            ("n,,,,,,,,,,Main,Street 3,,Hamburg,,20457,DE", Some("address_label"), "Row 14"),
        ]).await;
    }

    async fn people(store: Store) {
        let store = store.with_trade().await;
        assert_eq!(
            store.rows("SELECT email, name, role, company, language, password_hash FROM users ORDER BY email").await,
            [
                "buyer@nordlicht.example|Katrin Behrens|buyer|nordlicht|de|-",
                "mei@brand.example|Mei|channel_manager|-|en|-",
            ]
        );
        let id = store.rows("SELECT id FROM users WHERE role = 'buyer'").await;
        let report = store.take(Users, "email,role\nbuyer@NORDLICHT.example,approver\n").await;
        assert_eq!(report.changed, 1);
        assert_eq!(store.rows("SELECT id FROM users WHERE role = 'approver' AND name = 'Katrin Behrens'").await, id);
    }

    async fn bad_people(store: Store) {
        let store = store.with_trade().await;
        expect_refusals(&store, Users, "email,name,role,company,language", "a@x.example,A,trainer,,en", &[
            ("nobody,B,trainer,,en", Some("email"), "e-mail address"),
            ("b@x.example,,trainer,,en", Some("name"), "filled in"),
            ("c@x.example,C,boss,,en", Some("role"), "buyer, approver"),
            ("d@x.example,D,buyer,,en", Some("company"), "Name it"),
            ("e@x.example,E,trainer,nordlicht,en", Some("company"), "Leave the cell empty"),
            ("f@x.example,F,buyer,nobody,en", Some("company"), "no company"),
            ("g@x.example,G,trainer,,nl", Some("language"), "not available"),
            ("A@X.example,H,trainer,,en", Some("email"), "Row 2"),
        ]).await;
    }
}
