//! The demo data through the importers.

use server::imports::demo::{Loaded, load};

use crate::support::{Store, noon, upload};

on_both_engines! {
    async fn nothing_of_the_demo_is_refused(store: Store) {
        let hash = server::password::hash("entrepot-demo").expect("a hash");
        let Loaded::Now(reports) = load(&store.database, noon(), hash.clone()).await.expect("the demo") else {
            panic!("the database was empty");
        };
        assert_eq!(reports.len(), 12);
        for report in &reports {
            assert_eq!((report.rows, report.refused, report.notes.len()), (report.added, 0, 0), "{report:?}");
        }
        assert!(store.count("SELECT COUNT(*) FROM products").await >= 900);
        assert!(store.count("SELECT COUNT(DISTINCT family) FROM products").await >= 60);
        assert!(store.count("SELECT COUNT(*) FROM companies").await >= 12);
        assert_eq!(store.count("SELECT COUNT(*) FROM users WHERE password_hash IS NULL").await, 0);
        // A second run finds them.
        let again = load(&store.database, noon(), hash).await.expect("the demo");
        assert!(matches!(again, Loaded::Before));
        // Imported again as anyone's files, they change nothing.
        let files = server::demo::files(noon().date_naive()).expect("the files");
        use api::import::ImportKind::{Catalogue, Companies, ExchangeRates, Markets, Orders, Prices, RebateAgreements, RebateSettlements, Stock, Users, Vocabulary, Warehouses};
        let all = [
            (Vocabulary, files.vocabulary), (Catalogue, files.catalogue), (Warehouses, files.warehouses),
            (Markets, files.markets), (Companies, files.companies), (Users, files.users),
            (RebateAgreements, files.rebate_agreements), (RebateSettlements, files.rebate_settlements),
            (Prices, files.prices), (Stock, files.stock), (ExchangeRates, files.exchange_rates),
            (Orders, files.orders),
        ];
        for (kind, text) in all {
            let report = store.import(&upload(kind, text)).await;
            assert_eq!(report.unchanged, report.rows, "{kind:?} {} added {} changed", report.added, report.changed);
        }
    }

    async fn other_data_are_left_alone(store: Store) {
        let store = store.with_trade().await;
        let loaded = load(&store.database, noon(), String::new()).await.expect("an answer");
        assert!(matches!(loaded, Loaded::NotEmpty));
        assert_eq!(store.count("SELECT COUNT(*) FROM products").await, 2);
    }
}
