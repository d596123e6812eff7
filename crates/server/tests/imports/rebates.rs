//! Rebate agreements in versions, and what was paid out under them.

use api::import::ImportKind::{RebateAgreements, RebateSettlements};
use serde_json::{Value, json};

use crate::support::{Store, expect_refusals, upload};

const HEADER: &str = "agreement,version,tier,company,currency,valid_from,valid_to,effective,line,measure,method,order,\
    stacking,stacking_with,include_brands,threshold,rate,name@en,line_name@en";

fn gold(version: u32, effective: &str, rate: &str) -> String {
    format!(
        "{HEADER}\n\
         gold,{version},gold,,EUR,2026-01-01,2026-12-31,{effective},all,value,whole_volume,1,,,,10000,{rate},Gold bonus,All goods\n\
         gold,{version},,,,,,,all,,,,,,,50000,5,,\n\
         gold,{version},,,,,,,lamps,quantity,marginal,2,net_of_earlier,all,Lumen;Clay,0,1.5,,Lamps\n"
    )
}

on_both_engines! {
    async fn an_agreement_in_versions(store: Store) {
        let store = store.with_trade().await;
        let first = gold(1, "", "2");
        assert_eq!(store.take(RebateAgreements, &first).await.added, 3);
        assert_eq!(store.take(RebateAgreements, &first).await.unchanged, 3);
        assert_eq!(
            store.rows("SELECT agreement, version, company, tier, currency, effective, amendment, names FROM rebate_agreements").await,
            [r#"gold|1|-|gold|EUR|2026-01-01|from_today|{"en":"Gold bonus"}"#]
        );
        let terms = store.rows("SELECT terms FROM rebate_agreements").await.concat();
        let agreement: domain::rebate::Agreement = serde_json::from_str(&terms).expect("terms");
        assert_eq!(agreement.lines.len(), 2);
        assert_eq!(agreement.lines[0].tiers.len(), 2);
        assert_eq!(agreement.lines[1].scope.include.brands, ["Lumen", "Clay"]);
        // A new name is no new version; new terms are.
        let renamed = first.replace("Gold bonus", "Golden bonus");
        assert_eq!(store.take(RebateAgreements, &renamed).await.changed, 3);
        let report = store.import(&upload(RebateAgreements, gold(1, "", "3")).row_by_row()).await;
        assert_eq!(report.refused, 3);
        assert!(report.refusals[0].reason.contains("never edited"), "{:?}", report.refusals);
        assert_eq!(store.take(RebateAgreements, &gold(2, "2026-07-01", "3")).await.added, 3);
        assert_eq!(store.count("SELECT COUNT(*) FROM rebate_agreements").await, 2);
        // Two versions on one day, or for others.
        let report = store.import(&upload(RebateAgreements, gold(3, "2026-07-01", "4")).row_by_row()).await;
        assert_eq!(report.refusals[0].field.as_deref(), Some("effective"));
        // A day that its own term does not have.
        let report = store.import(&upload(RebateAgreements, gold(3, "2027-01-01", "4")).row_by_row()).await;
        assert_eq!(report.refusals[0].field.as_deref(), Some("effective"));
        assert!(report.refusals[0].reason.contains("2026-01-01 to 2026-12-31"), "{:?}", report.refusals);
        let others = gold(3, "2026-08-01", "4").replace(",gold,,EUR", ",silver,,EUR");
        let report = store.import(&upload(RebateAgreements, others).row_by_row()).await;
        assert!(report.refusals[0].reason.contains("gold, EUR"), "{:?}", report.refusals);
    }

    async fn packages_free_goods_and_growth(store: Store) {
        let store = store.with_trade().await;
        let header = "agreement,version,tier,currency,valid_from,valid_to,line,measure,measure_of,baseline,\
            growth_thresholds,method,package_every,package_amount,package_round,free_every,free_units,free_rule,\
            cap,below_zero,threshold,rate";
        let rows = "new,1,gold,EUR,2026-01-01,2026-12-31,packs,quantity,,,,package,10,15,down,,,,,,100,\n\
            new,1,,,,,goods,quantity,,,,free_goods,,,,100,3,proportional,8,,,\n\
            new,1,,,,,growth,growth,quantity,3000,absolute,whole_volume,,,,,,,,yes,1000,2\n";
        assert_eq!(store.take(RebateAgreements, &format!("{header}\n{rows}")).await.added, 3);
        let terms = store.rows("SELECT terms FROM rebate_agreements").await.concat();
        let agreement: Value = serde_json::from_str(&terms).expect("terms");
        let line = |place: usize| &agreement["lines"][place];
        assert_eq!(line(0)["method"], json!({ "package": { "every": "10", "amount": "15", "round": "down" } }));
        assert_eq!(
            line(1)["method"],
            json!({ "free_goods": { "every": "100", "free": "3", "rule": "proportional" } })
        );
        assert_eq!((&line(2)["measure"]["growth"]["thresholds"], &line(2)["below_zero"]), (&json!("absolute"), &json!(true)));
        let missing = rows.replace("new,1,", "other,1,").replace("10,15,down", "10,,");
        let report = store.import(&upload(RebateAgreements, format!("{header}\n{missing}")).row_by_row()).await;
        assert_eq!(report.refusals[0].field.as_deref(), Some("package_amount"), "{:?}", report.refusals);
    }

    async fn bad_agreements(store: Store) {
        let store = store.with_trade().await;
        let good = "ok,1,gold,,EUR,2026-01-01,2026-12-31,,all,value,whole_volume,1,,,,0,1,,";
        expect_refusals(&store, RebateAgreements, HEADER, good, &[
            (",1,gold,,EUR,2026-01-01,2026-12-31,,all,value,,1,,,,0,1,,", Some("agreement"), "filled in"),
            ("a,first,gold,,EUR,2026-01-01,2026-12-31,,all,value,,1,,,,0,1,,", Some("version"), "whole number"),
            ("b,1,gold,nordlicht,EUR,2026-01-01,2026-12-31,,all,value,,1,,,,0,1,,", Some("company"), ""),
            ("c,1,,nobody,EUR,2026-01-01,2026-12-31,,all,value,,1,,,,0,1,,", Some("company"), ""),
            ("d,1,gold,,EURO,2026-01-01,2026-12-31,,all,value,,1,,,,0,1,,", Some("currency"), "ISO 4217"),
            ("e,1,gold,,EUR,2026-12-31,2026-01-01,,all,value,,1,,,,0,1,,", Some("valid_to"), ""),
            ("f,1,gold,,EUR,2026-01-01,2026-12-31,,,value,,1,,,,0,1,,", Some("line"), "filled in"),
            ("g,1,gold,,EUR,2026-01-01,2026-12-31,,all,turnover,,1,,,,0,1,,", Some("measure"), "growth"),
            ("h,1,gold,,EUR,2026-01-01,2026-12-31,,all,value,steep,1,,,,0,1,,", Some("method"), "whole_volume"),
            ("i,1,gold,,EUR,2026-01-01,2026-12-31,,all,value,,1,,,,lots,1,,", Some("threshold"), ""),
            ("j,1,gold,,EUR,2026-01-01,2026-12-31,,all,value,,1,,,,,,,", Some("threshold"), "filled in"),
            ("k,1,gold,,EUR,2026-01-01,2026-12-31,,all,value,,1,,,,0,-1,,", Some("line"), "below zero"),
            ("l,1,gold,,EUR,2026-01-01,2026-12-31,,all,value,,1,net_of_earlier,none,,0,1,,", Some("stacking_with"), "earlier"),
            ("m,1,gold,,EUR,2026-01-01,2026-12-31,,all,value,accelerator,1,,,,0,1,,", Some("amount_at_target"), "filled in"),
        ]).await;
        let falling = format!("{HEADER}\n\
            z,1,gold,,EUR,2026-01-01,2026-12-31,,all,value,,1,,,,500,1,,\n\
            z,1,gold,,EUR,2026-01-01,2026-12-31,,all,value,,1,,,,100,2,,\n");
        let report = store.import(&upload(RebateAgreements, falling)).await;
        assert_eq!((report.refused, report.applied), (2, false));
        let at: Vec<_> = report.refusals.iter().map(|one| (one.row, one.field.as_deref())).collect();
        assert_eq!(at, [(2, None), (3, Some("threshold"))]);
    }

    async fn what_was_paid(store: Store) {
        let store = store.with_trade().await;
        store.take(RebateAgreements, &gold(1, "", "2")).await;
        let header = "agreement,company,document,period,paid_on,currency,amount";
        let good = "gold,nordlicht,R-1,2026-06-30,2026-07-15,EUR,120.50";
        expect_refusals(&store, RebateSettlements, header, good, &[
            ("none,nordlicht,R-2,2026-06-30,,EUR,1.00", Some("agreement"), ""),
            ("gold,nobody,R-3,2026-06-30,,EUR,1.00", Some("company"), ""),
            ("gold,nordlicht,R-4,June,,EUR,1.00", Some("period"), ""),
            ("gold,nordlicht,R-5,2026-06-30,,USD,1.00", Some("currency"), "EUR"),
            ("gold,nordlicht,R-6,2026-06-30,,EUR,1.005", Some("amount"), "decimal digits"),
        ]).await;
        assert_eq!(store.rows("SELECT * FROM rebate_settlements").await, ["gold|nordlicht|R-1|2026-06-30|2026-07-15|EUR|12050"]);
        let again = store.take(RebateSettlements, &format!("{header}\n{good}\n")).await;
        assert_eq!(again.unchanged, 1);
    }
}
