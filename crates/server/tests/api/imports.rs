//! Imports over the API: their reports page by page.

use serde_json::{Value, json};

use crate::support::{CHANNEL_MANAGER, TestApp, moment};

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
}
