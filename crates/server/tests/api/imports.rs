//! Imports over the API: their reports page by page.

use std::time::Duration;

use serde_json::{Value, json};
use server::housekeeping;

use crate::support::{BUYER, CHANNEL_MANAGER, TestApp, moment};

const IMPORTS: &str = "/api/v1/imports";

on_both_engines! {
    async fn imports_that_come_in_between_move_no_page(app: TestApp) {
        let manager = app.signed_in(CHANNEL_MANAGER).await;
        let import = async |at: &str, name: &str| {
            app.clock.set(moment(at));
            let path = format!("{IMPORTS}?kind=vocabulary&file_name={name}");
            manager.post(&path, json!("kind,code,label@en\n")).await.expect_status(201);
        };
        import("2026-11-23T11:00:00Z", "first").await;
        import("2026-11-23T12:00:00Z", "second").await;
        let page = async |cursor: &str| {
            manager.get(&format!("{IMPORTS}?limit=2{cursor}")).await.expect_status(200).json()
        };
        let newest = page("").await;
        import("2026-11-23T13:00:00Z", "third").await;
        let rest = page(&format!("&cursor={}", newest["next_cursor"].as_str().expect("a cursor"))).await;
        let names = |page: &Value| -> Vec<Value> {
            page["items"].as_array().expect("items").iter().map(|report| report["file_name"].clone()).collect()
        };
        assert_eq!(names(&newest), ["second", "first"]);
        assert_eq!(names(&rest), ["words.csv"]);
        assert_eq!((&rest["total"], &rest["next_cursor"]), (&json!(4), &Value::Null));
    }

    async fn files_of_refused_rows_are_kept_for_a_while(app: TestApp) {
        let import = format!("{IMPORTS}?kind=vocabulary&mode=row_by_row");
        let manager = app.signed_in(CHANNEL_MANAGER).await;
        let report = manager.post(&import, json!("kind,code,label@en\ncolour,red,Red\n")).await.json();
        let path = format!("{IMPORTS}/{}", report["id"].as_str().expect("an id"));
        let refused = format!("{path}/refused.csv");
        app.clock.set(moment("2027-02-21T09:00:00Z"));
        housekeeping::tidy(&app.app).await.expect("tidy");
        let manager = app.signed_in(CHANNEL_MANAGER).await;
        manager.get(&refused).await.expect_status(200);
        app.clock.set(moment("2027-02-21T11:00:00Z"));
        housekeeping::tidy(&app.app).await.expect("tidy");
        let problem = manager.get(&refused).await.expect_problem("gone");
        assert!(problem["detail"].as_str().expect("words").contains("90 days"), "{problem}");
        assert_eq!(manager.get(&path).await.expect_status(200).json()["refused"], 1);
    }
}

/// Products, prices and stock; the last product is the one that the test holds on to.
fn shopify() -> String {
    let header = "Handle,Title,Variant SKU,Variant Price,Variant Inventory Qty\n";
    let rows = (0..600).map(|number| format!("b-{number},Thing,B-{number},2.00,7\n"));
    format!("{header}a,Mug,MUG-1,4.50,5000\n{}z,Rare thing,RARE-1,200.00,3\n", rows.collect::<String>())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_order_does_not_wait_for_an_import() {
    let Some(app) = TestApp::on_postgresql().await else { return };
    let (manager, buyer) = (app.signed_in(CHANNEL_MANAGER).await, app.signed_in(BUYER).await);
    let mut holding = app.app.database().write().await.expect("a transaction");
    sqlx::query("UPDATE products SET names = names WHERE sku = 'RARE-1'")
        .execute(&mut *holding)
        .await
        .expect("the last product is locked");
    let importing = tokio::spawn(async move {
        let path = format!("{IMPORTS}?kind=shopify_products&constants=currency%3DEUR%2Cwarehouse%3DRTM");
        manager.post(&path, json!(shopify())).await.expect_status(201).json()
    });
    tokio::time::sleep(Duration::from_secs(2)).await;
    let order = json!({
        "lines": [{ "sku": "MUG-1", "quantity": 25 }], "currency": "EUR", "ship_to": "nordlicht-1",
        "incoterm": "DAP", "confirmed_total": { "amount": "100.00", "currency": "EUR" },
    });
    let placing = buyer.post_once("/api/v1/orders", order, "k");
    let placed = tokio::time::timeout(Duration::from_secs(3), placing).await;
    placed.expect("an answer at once").expect_status(201);
    assert!(!importing.is_finished(), "the import has something to wait for");
    holding.rollback().await.expect("the way is free");
    let report = importing.await.expect("a report");
    assert_eq!(
        (&report["rows"], &report["refused"], &report["applied"]),
        (&json!(602), &json!(0), &json!(true))
    );
    // It was in flight when the order came: what it counted holds.
    let stock = "SELECT on_hand FROM stock WHERE sku = 'MUG-1' AND warehouse = 'RTM'";
    assert_eq!(app.number(stock).await, 5000);
    let latest = app.number("SELECT value FROM counters WHERE name = 'catalogue_revision'").await;
    for stamped in ["products", "prices", "stock"] {
        let revision: String = format!("SELECT MAX(revision) FROM {stamped}");
        assert_eq!(app.number(revision.leak()).await, latest, "{stamped}");
        let unsettled = format!("SELECT COUNT(*) FROM {stamped} WHERE revision < 0");
        assert_eq!(app.number(unsettled.leak()).await, 0, "{stamped}");
    }
}
