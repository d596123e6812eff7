//! The description of the API, as it is checked in and as it is served.

use serde_json::Value;

use crate::support::TestApp;

/// `server openapi > crates/server/openapi.json` writes it anew.
#[test]
fn the_description_is_the_one_that_is_checked_in() {
    let checked_in: Value = serde_json::from_str(include_str!("../../openapi.json")).expect("JSON");
    let present = serde_json::to_value(server::routes::description()).expect("JSON");
    assert!(
        checked_in == present,
        "the API changed: look at it, then run `cargo run -p server -- openapi > crates/server/openapi.json`"
    );
}

#[tokio::test]
async fn it_is_served_with_a_page_to_browse_it() {
    let app = TestApp::on_sqlite().await;
    let client = app.nobody();
    let served = client.get("/api/openapi.json").await.expect_status(200).json();
    assert_eq!(served["openapi"], "3.1.0");
    assert_eq!(served, serde_json::to_value(server::routes::description()).expect("JSON"));
    let page = client.get("/api/docs").await.expect_status(200);
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert!(page.header("content-security-policy").contains("script-src 'self';"));
    for file in ["/api/docs.css", "/api/docs.js"] {
        assert!(page.text().contains(file));
        client.get(file).await.expect_status(200);
    }
}

#[test]
fn every_route_says_what_it_does() {
    let description = serde_json::to_value(server::routes::description()).expect("JSON");
    let mut names = Vec::new();
    for (path, item) in description["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("operations") {
            let place = format!("{method} {path}");
            assert!(operation["summary"].as_str().is_some_and(|text| text.len() > 10), "{place}");
            assert!(operation["responses"]["default"].is_object(), "{place} may fail");
            names.push(operation["operationId"].as_str().expect("an id").to_owned());
        }
    }
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count, "operation ids are unique");
}

#[test]
fn every_reference_leads_somewhere() {
    let description = serde_json::to_value(server::routes::description()).expect("JSON");
    let mut references = Vec::new();
    gather_references(&description, &mut references);
    assert!(references.len() > 100);
    for reference in references {
        let pointer = reference.strip_prefix('#').expect("a place in the description itself");
        assert!(description.pointer(pointer).is_some(), "{reference}");
    }
}

fn gather_references<'a>(value: &'a Value, references: &mut Vec<&'a str>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| gather_references(value, references)),
        Value::Object(members) => {
            references.extend(members.get("$ref").and_then(Value::as_str));
            members.values().for_each(|value| gather_references(value, references));
        }
        _ => {}
    }
}
