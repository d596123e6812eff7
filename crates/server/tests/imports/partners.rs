//! Companies and people.

use api::import::ImportKind::{Companies, Users};

use crate::support::{Store, expect_refusals};

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

    async fn bad_companies(store: Store) {
        let good = "n,Nord,DE,gold,EUR,30,1000.00,,DAP,,Main,Street 1,,Hamburg,,20457,DE";
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
            ("n,Other name,,,,,,,,,Second,Street 2,,Hamburg,,20457,DE", Some("name"), "Row 2 says"),
            ("n,,,,,,,,,,Main,Street 3,,Hamburg,,20457,DE", Some("address_label"), "Row 2"),
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
