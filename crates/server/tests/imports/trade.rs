//! Warehouses, markets, prices and stock.

use api::import::ImportKind::{Markets, Prices, Stock, Warehouses};

use crate::support::{Store, expect_refusals, upload};

on_both_engines! {
    async fn markets_and_warehouses(store: Store) {
        let store = store.with_trade().await;
        let served = "SELECT country, warehouse FROM market_warehouses ORDER BY country, position";
        assert_eq!(store.rows(served).await, ["CN|SZX", "DE|RTM", "DE|SZX"]);
        // The order of a market's warehouses is a preference: changing it is a change.
        let report = store.take(Markets, "country,currency,warehouses\nDE,EUR,SZX RTM\nFR,EUR,RTM\n").await;
        assert_eq!((report.changed, report.added), (1, 1));
        assert_eq!(store.rows(served).await, ["CN|SZX", "DE|SZX", "DE|RTM", "FR|RTM"]);
        assert_eq!(store.rows("SELECT country FROM markets ORDER BY position").await, ["DE", "CN", "FR"]);
        // A warehouse joins, at the end, those of its markets that lack it.
        let report = store.take(Warehouses, "warehouse,country,name@en,markets\nDXB,AE,Dubai,FR KE\n").await;
        assert_eq!(report.added, 1);
        assert_eq!(store.rows(served).await, ["CN|SZX", "DE|SZX", "DE|RTM", "FR|RTM", "FR|DXB"]);
    }

    async fn bad_markets_and_warehouses(store: Store) {
        expect_refusals(&store, Warehouses, "warehouse,country,city,name@en,markets", "RTM,NL,Rotterdam,Rotterdam,DE", &[
            (",NL,,X,", Some("warehouse"), "filled in"),
            ("A,,,X,", Some("country"), "filled in"),
            ("B,Holland,,X,", Some("country"), "ISO 3166"),
            ("C,NL,,,", None, "at least one language"),
            ("D,NL,,X,DE Frankreich", Some("markets"), "ISO 3166"),
            ("RTM,NL,,X,", Some("warehouse"), "Row 2"),
        ]).await;
        expect_refusals(&store, Markets, "country,currency,warehouses", "DE,EUR,RTM", &[
            ("de,EUR,RTM", Some("country"), "Row 2"),
            ("FR,,RTM", Some("currency"), "filled in"),
            ("IT,Euro,RTM", Some("currency"), "ISO 4217"),
            ("ES,EUR,RTM LAX", Some("warehouses"), "no warehouse"),
        ]).await;
    }

    async fn price_lists(store: Store) {
        let store = store.with_trade().await;
        let text = "price_list,currency,tier,company,sku,minimum_quantity,unit_price,valid_from,valid_to\n\
            list-EUR,EUR,,,LMP-1,1,11.80,,\n\
            gold-EUR,EUR,gold,,lmp-1,1,9.90,,\n\
            gold-EUR,EUR,gold,,LMP-1,48,8.94,,\n\
            gold-EUR,EUR,gold,,LMP-1,1,9.50,2027-01-01,\n\
            contract,EUR,,nordlicht,MUG-1,,2.00,2026-01-01,2026-12-31\n";
        assert_eq!(store.take(Prices, text).await.added, 5);
        assert_eq!(store.take(Prices, text).await.unchanged, 5);
        assert_eq!(
            store.rows("SELECT code, currency, tier, company FROM price_lists ORDER BY code").await,
            ["contract|EUR|-|nordlicht", "gold-EUR|EUR|gold|-", "list-EUR|EUR|-|-"]
        );
        assert_eq!(
            store.rows("SELECT price_list, sku, minimum_quantity, unit_price, valid_from, valid_to FROM prices \
                ORDER BY price_list, sku, minimum_quantity, valid_from").await,
            [
                "contract|MUG-1|1|200|2026-01-01|2026-12-31",
                "gold-EUR|LMP-1|1|990||",
                "gold-EUR|LMP-1|1|950|2027-01-01|",
                "gold-EUR|LMP-1|48|894||",
                "list-EUR|LMP-1|1|1180||",
            ]
        );
        let before = store.rows("SELECT MAX(revision) FROM prices").await;
        let report = store.take(Prices, "price_list,currency,tier,sku,unit_price\ngold-EUR,EUR,gold,LMP-1,9.80\n").await;
        assert_eq!(report.changed, 1);
        assert_ne!(store.rows("SELECT MAX(revision) FROM prices").await, before);
    }

    async fn bad_prices(store: Store) {
        let store = store.with_trade().await;
        let header = "price_list,currency,tier,company,sku,minimum_quantity,unit_price,valid_from,valid_to";
        expect_refusals(&store, Prices, header, "list-EUR,EUR,,,LMP-1,1,11.80,,", &[
            (",EUR,,,LMP-1,1,1.00,,", Some("price_list"), "filled in"),
            ("x,,,,LMP-1,1,1.00,,", Some("currency"), "filled in"),
            ("x,EUR,,,LMP-9,1,1.00,,", Some("sku"), "does not have this SKU"),
            ("x,EUR,,nobody,LMP-1,1,1.00,,", Some("company"), "no company"),
            ("x,EUR,gold,nordlicht,LMP-1,1,1.00,,", Some("company"), "not to both"),
            ("list-EUR,USD,,,MUG-1,1,1.00,,", Some("price_list"), "currency=EUR"),
            ("list-EUR,EUR,gold,,MUG-1,1,1.00,,", Some("price_list"), "currency=EUR"),
            ("list-EUR,EUR,,,MUG-1,0,1.00,,", Some("minimum_quantity"), "smallest possible value is 1"),
            ("list-EUR,EUR,,,MUG-1,1,0.00,,", Some("unit_price"), "give the goods away"),
            ("list-EUR,EUR,,,MUG-1,1,-1.00,,", Some("unit_price"), "below zero"),
            ("list-EUR,EUR,,,MUG-1,1,1e3,,", Some("unit_price"), "not a number"),
            ("list-EUR,EUR,,,MUG-1,1,1.00,01.02.2026,", Some("valid_from"), "year, month and day"),
            ("list-EUR,EUR,,,MUG-1,1,1.00,2026-02-01,2026-01-31", Some("valid_to"), "before the first"),
            ("list-EUR,EUR,,,lmp-1,1,11.00,,", Some("sku"), "Row 2"),
        ]).await;
    }

    async fn stock_and_arrivals(store: Store) {
        let store = store.with_trade().await;
        let text = "warehouse,sku,on_hand,arrival_date,arrival_quantity\n\
            RTM,LMP-1,120,,\nRTM,LMP-1,,2026-12-14,48\nRTM,lmp-1,,2027-01-10,96\nSZX,MUG-1,,2026-12-01,500\n";
        assert_eq!(store.take(Stock, text).await.added, 4);
        assert_eq!(store.take(Stock, text).await.unchanged, 4);
        let stock = "SELECT warehouse, sku, on_hand FROM stock ORDER BY warehouse";
        let arrivals = "SELECT warehouse, sku, date, quantity FROM arrivals ORDER BY warehouse, date";
        assert_eq!(store.rows(stock).await, ["RTM|LMP-1|120", "SZX|MUG-1|0"]);
        assert_eq!(
            store.rows(arrivals).await,
            ["RTM|LMP-1|2026-12-14|48", "RTM|LMP-1|2027-01-10|96", "SZX|MUG-1|2026-12-01|500"]
        );
        // A count leaves the arrivals alone, an arrival the count; none of an arrival takes it away.
        store.take(Stock, "warehouse,sku,on_hand\nRTM,LMP-1,100\n").await;
        let text = "warehouse,sku,arrival_date,arrival_quantity\nRTM,LMP-1,2026-12-14,0\nRTM,LMP-1,2027-01-10,90\n";
        assert_eq!(store.take(Stock, text).await.changed, 2);
        assert_eq!(store.rows(stock).await, ["RTM|LMP-1|100", "SZX|MUG-1|0"]);
        assert_eq!(store.rows(arrivals).await, ["RTM|LMP-1|2027-01-10|90", "SZX|MUG-1|2026-12-01|500"]);
        let revision = store.rows("SELECT value FROM counters WHERE name = 'catalogue_revision'").await;
        assert_eq!(store.rows("SELECT MAX(revision) FROM stock").await, revision);
    }

    async fn bad_stock(store: Store) {
        let store = store.with_trade().await;
        let header = "warehouse,sku,on_hand,arrival_date,arrival_quantity";
        expect_refusals(&store, Stock, header, "RTM,LMP-1,120,,", &[
            ("LAX,LMP-1,1,,", Some("warehouse"), "no warehouse"),
            ("RTM,LMP-9,1,,", Some("sku"), "does not have this SKU"),
            ("RTM,MUG-1,,,", Some("on_hand"), "neither stock"),
            ("RTM,MUG-1,-4,,", Some("on_hand"), "below zero"),
            ("RTM,MUG-1,4.5,,", Some("on_hand"), "whole number"),
            ("RTM,MUG-1,,2026-12-14,", Some("arrival_quantity"), "both a date and a quantity"),
            ("RTM,MUG-1,,,48", Some("arrival_date"), "both a date and a quantity"),
            ("RTM,MUG-1,,next week,48", Some("arrival_date"), "not a date"),
            ("RTM,lmp-1,121,,", Some("sku"), "Row 2"),
        ]).await;
    }

    async fn arrivals_are_kept_by_their_day(store: Store) {
        let store = store.with_trade().await;
        let text = "warehouse,sku,on_hand,arrival_date,arrival_quantity\n\
            RTM,LMP-1,10,2026-12-14,48\nRTM,LMP-1,10,2027-01-10,96\nRTM,LMP-1,20,2027-02-01,6\n\
            RTM,LMP-1,,2026-12-14,50\nRTM,MUG-1,5,,\nRTM,MUG-1,5,2026-12-14,1\nRTM,MUG-1,6,,\n";
        let report = store.import(&upload(Stock, text).row_by_row()).await;
        let refused: Vec<_> = report.refusals.iter().map(|one| (one.row, one.field.as_deref(), one.reason.as_str())).collect();
        assert_eq!(refused, [
            (4, Some("on_hand"), "Row 2 says “10” for the same one. Make both say the same."),
            (5, Some("sku"), "Row 2 is for the same one already, with these values or others. Keep only the row that is right."),
            (8, Some("sku"), "Row 6 is for the same one already, with these values or others. Keep only the row that is right."),
        ]);
        assert_eq!((report.rows, report.added), (7, 4));
        assert_eq!(
            store.rows("SELECT sku, date, quantity FROM arrivals ORDER BY sku, date").await,
            ["LMP-1|2026-12-14|48", "LMP-1|2027-01-10|96", "MUG-1|2026-12-14|1"]
        );
        assert_eq!(store.rows("SELECT sku, on_hand FROM stock ORDER BY sku").await, ["LMP-1|10", "MUG-1|5"]);
    }

    async fn a_market_file_alone_needs_no_warehouse(store: Store) {
        let report = store.import(&upload(Markets, "country,currency\nDE,EUR\n")).await;
        assert_eq!(report.added, 1);
    }
}
