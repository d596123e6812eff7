//! Every route as every role, signed out, and as another company. The list of routes is that of the
//! description: a new route without a row here fails.

use http::Method;
use serde_json::{Value, json};

use crate::support::{
    ADMIN, APPROVER, BUYER, CHANNEL_MANAGER, OTHER_ADMIN, PASSWORD, SALES_REP, TRAINER, TestApp, promise,
};

/// Who tries, in the order of the columns below.
const WHO: [Option<&str>; 8] = [
    None,
    Some(BUYER),
    Some(APPROVER),
    Some(ADMIN),
    Some(SALES_REP),
    Some(CHANNEL_MANAGER),
    Some(TRAINER),
    Some(OTHER_ADMIN),
];

/// What each of them is answered.
type Expected = [u16; 8];

/// A route with something to send. A text is a file; what is in braces is Nordlicht's.
struct Row {
    route: &'static str,
    path: &'static str,
    body: Value,
    expected: Expected,
}

fn row(route: &'static str, path: &'static str, body: Value, expected: Expected) -> Row {
    Row { route, path, body, expected }
}

const ALL: Expected = [200; 8];
const SIGNED_IN: Expected = [401, 200, 200, 200, 200, 200, 200, 200];
const MANAGER: Expected = [401, 403, 403, 403, 403, 200, 403, 403];
const IMPORT_POST: Expected = [401, 403, 403, 403, 403, 201, 403, 403];
const IMPORT_NONE: Expected = [401, 403, 403, 403, 403, 404, 403, 403];
const COMPANY: Expected = [401, 200, 200, 200, 403, 403, 403, 200];

/// The scenario that the description gives as an example.
fn example(calculator: &str) -> Value {
    let path = format!("/api/v1/calculators/{calculator}");
    promise::DESCRIPTION["paths"][path]["post"]["requestBody"]["content"]["application/json"]["example"]
        .clone()
}

fn table() -> Vec<Row> {
    let lines = json!([{ "sku": "MUG-1", "quantity": 50 }]);
    let check = json!({ "lines": lines, "currency": "EUR", "ship_to": "nordlicht-1" });
    let order = json!({
        "lines": lines, "currency": "EUR", "ship_to": "nordlicht-1", "incoterm": "DAP",
        "confirmed_total": { "amount": "200.00", "currency": "EUR" },
    });
    let address = json!({ "label": "x", "line_1": "x", "city": "x", "country": "DE" });
    let user = json!({ "email": "x@x.example", "name": "x", "role": "buyer", "password": PASSWORD });
    let words = json!("kind,code,parent,position,label@en\ncategory,toys,,1,Toys\n");
    let link = json!({ "title": "x", "calculator": "rebate", "scenario": example("rebate") });
    let password = json!({ "current": PASSWORD, "new": PASSWORD });
    vec![
        row("GET /api/v1/session", "", Value::Null, ALL),
        row("POST /api/v1/session", "", json!({ "email": BUYER, "password": PASSWORD }), ALL),
        row("GET /api/v1/settings", "", Value::Null, ALL),
        row("GET /api/v1/catalogue/snapshot", "", Value::Null, ALL),
        row("GET /api/v1/catalogue/offers", "", Value::Null, [401, 200, 200, 200, 200, 200, 403, 200]),
        row("GET /api/v1/products", "", Value::Null, ALL),
        row("GET /api/v1/products/{sku}", "/api/v1/products/MUG-1", Value::Null, ALL),
        row("GET /api/v1/cart", "", Value::Null, COMPANY),
        row("PATCH /api/v1/cart", "", json!({ "changes": [{ "change": "clear" }] }), COMPANY),
        row("POST /api/v1/orders/check", "", check, [401, 200, 200, 200, 403, 403, 403, 422]),
        row("POST /api/v1/orders", "", order, [401, 201, 201, 201, 403, 403, 403, 422]),
        row("POST /api/v1/orders/withdraw", "", json!({ "key": "unknown" }), COMPANY),
        row("GET /api/v1/orders", "", Value::Null, [401, 200, 200, 200, 200, 200, 403, 200]),
        row("GET /api/v1/orders.csv", "", Value::Null, [401, 200, 200, 200, 200, 200, 403, 200]),
        row(
            "GET /api/v1/orders/{number}",
            "/api/v1/orders/N-1",
            Value::Null,
            [401, 200, 200, 200, 200, 200, 403, 404],
        ),
        row(
            "GET /api/v1/orders/{number}/reorder",
            "/api/v1/orders/N-1/reorder",
            Value::Null,
            [401, 200, 200, 200, 403, 403, 403, 404],
        ),
        row("PUT /api/v1/account/profile", "", json!({ "name": "x", "language": "en" }), SIGNED_IN),
        row("PUT /api/v1/account/password", "", password, [401, 204, 204, 204, 204, 204, 204, 204]),
        row("GET /api/v1/companies", "", Value::Null, [401, 403, 403, 403, 200, 200, 403, 403]),
        row("GET /api/v1/company", "", Value::Null, COMPANY),
        row("GET /api/v1/company/addresses", "", Value::Null, COMPANY),
        row("POST /api/v1/company/addresses", "", address.clone(), [401, 403, 403, 201, 403, 403, 403, 201]),
        row(
            "GET /api/v1/company/addresses/{id}",
            "/api/v1/company/addresses/nordlicht-1",
            Value::Null,
            [401, 200, 200, 200, 403, 403, 403, 404],
        ),
        row(
            "PUT /api/v1/company/addresses/{id}",
            "/api/v1/company/addresses/nordlicht-1",
            address,
            [401, 403, 403, 200, 403, 403, 403, 404],
        ),
        row(
            "DELETE /api/v1/company/addresses/{id}",
            "/api/v1/company/addresses/nordlicht-2",
            Value::Null,
            [401, 403, 403, 204, 403, 403, 403, 404],
        ),
        row("GET /api/v1/company/users", "", Value::Null, [401, 403, 403, 200, 403, 403, 403, 200]),
        row("POST /api/v1/company/users", "", user, [401, 403, 403, 201, 403, 403, 403, 422]),
        row(
            "PATCH /api/v1/company/users/{id}",
            "/api/v1/company/users/u-approver",
            json!({ "role": "approver" }),
            [401, 403, 403, 200, 403, 403, 403, 404],
        ),
        row("GET /api/v1/imports", "", Value::Null, MANAGER),
        row(
            "POST /api/v1/imports",
            "/api/v1/imports?kind=vocabulary",
            words,
            [401, 403, 403, 403, 403, 201, 403, 403],
        ),
        row("GET /api/v1/imports/{id}", "/api/v1/imports/i-1", Value::Null, MANAGER),
        row("GET /api/v1/imports/{id}/refused.csv", "/api/v1/imports/i-1/refused.csv", Value::Null, MANAGER),
        // A file with a header alone, in quotation marks.
        row("POST /api/v1/imports", "/api/v1/imports?kind=markets", json!("country"), IMPORT_POST),
        row("GET /api/v1/imports", "", Value::Null, [401, 403, 403, 403, 403, 200, 403, 403]),
        row("GET /api/v1/imports/{id}", "/api/v1/imports/none", Value::Null, IMPORT_NONE),
        row(
            "GET /api/v1/imports/{id}/refused.csv",
            "/api/v1/imports/none/refused.csv",
            Value::Null,
            IMPORT_NONE,
        ),
        row("POST /api/v1/calculators/landed-cost", "", example("landed-cost"), ALL),
        row("POST /api/v1/calculators/rebate", "", example("rebate"), ALL),
        row("POST /api/v1/calculators/price", "", example("price"), ALL),
        row("POST /api/v1/calculators/reorder", "", example("reorder"), ALL),
        row("POST /api/v1/calculators/fx", "", example("fx"), ALL),
        row("POST /api/v1/calculators/landed-cost/batch", "", json!([example("landed-cost")]), ALL),
        row("POST /api/v1/calculators/rebate/batch", "", json!([example("rebate")]), ALL),
        row("POST /api/v1/calculators/price/batch", "", json!([example("price")]), ALL),
        row("POST /api/v1/calculators/reorder/batch", "", json!([example("reorder")]), ALL),
        row("POST /api/v1/calculators/fx/batch", "", json!([example("fx")]), ALL),
        row("GET /api/v1/short-links", "", Value::Null, SIGNED_IN),
        row("POST /api/v1/short-links", "", link, [401, 201, 201, 201, 201, 201, 201, 201]),
        row("GET /api/v1/short-links/{id}", "/api/v1/short-links/nordlichts", Value::Null, ALL),
        row(
            "DELETE /api/v1/short-links/{id}",
            "/api/v1/short-links/nordlichts",
            Value::Null,
            [401, 204, 404, 404, 404, 404, 404, 404],
        ),
        row(
            "GET /api/v1/rebates",
            "/api/v1/rebates?company=nordlicht",
            Value::Null,
            [401, 200, 200, 200, 200, 200, 403, 200],
        ),
        row(
            "GET /api/v1/rebates/{id}/statement",
            "/api/v1/rebates/growth-n/statement?company=nordlicht",
            Value::Null,
            [401, 200, 200, 200, 200, 200, 403, 404],
        ),
        row(
            "GET /api/v1/rebates/{id}/statement.csv",
            "/api/v1/rebates/growth-n/statement.csv?company=nordlicht",
            Value::Null,
            [401, 200, 200, 200, 200, 200, 403, 404],
        ),
        row("GET /api/v1/rates", "", Value::Null, ALL),
        row("GET /api/v1/tariff", "/api/v1/tariff?code=940521&market=DE", Value::Null, ALL),
        // No schedule has been taken in.
        row("GET /api/v1/tariff/search", "/api/v1/tariff/search?q=lamp", Value::Null, [200; 8]),
        row("DELETE /api/v1/session", "", Value::Null, [204; 8]),
    ]
}

on_both_engines! {
    async fn every_route_as_every_role(app: TestApp) {
        let table = table();
        let mut faults = Vec::new();
        for (path, item) in promise::DESCRIPTION["paths"].as_object().expect("paths") {
            for method in item.as_object().expect("operations").keys() {
                let route = format!("{} {path}", method.to_uppercase());
                if !table.iter().any(|row| row.route == route) {
                    faults.push(format!("{route} has no row"));
                }
            }
        }
        for row in &table {
            let (method, template) = row.route.split_once(' ').expect("a method and a path");
            let method: Method = method.parse().expect("a method");
            let path = if row.path.is_empty() { template } else { row.path };
            assert_eq!(promise::template_of(path.split('?').next().unwrap_or_default()).as_deref(), Some(template));
            for (who, expected) in WHO.into_iter().zip(row.expected) {
                let client = match who {
                    Some(email) => app.signed_in(email).await,
                    None => app.nobody(),
                };
                let body = Some(row.body.clone()).filter(|body| !body.is_null());
                let key = format!("{who:?} {path}");
                let answer = client.send(method.clone(), path, body, &[("idempotency-key", &key)]).await;
                if answer.status.as_u16() != expected {
                    let status = answer.status.as_u16();
                    faults.push(format!("{} as {who:?}: {status} instead of {expected}", row.route));
                }
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    }

    async fn nothing_of_another_company_is_seen(app: TestApp) {
        // A product that only their cart holds.
        let theirs = json!({ "changes": [{ "change": "set", "sku": "KEPT-IN-CART", "quantity": 7 }] });
        app.signed_in(BUYER).await.patch("/api/v1/cart", theirs).await.expect_status(200);
        let client = app.signed_in(OTHER_ADMIN).await;
        let reads = table().into_iter().filter(|row| row.route.starts_with("GET "));
        for row in reads {
            let template = row.route.trim_start_matches("GET ");
            let path = if row.path.is_empty() { template } else { row.path };
            for query in ["", "?company=nordlicht", "?currency=EUR&market=DE"] {
                let query = if path.contains('?') { query.replace('?', "&") } else { query.to_owned() };
                let answer = client.get(&format!("{path}{query}")).await;
                let text = String::from_utf8_lossy(&answer.bytes).into_owned();
                for secret in ["nordlicht", "Nordlicht", "gold-EUR", "PO-7", "Ben Buyer", "Hamburg", "KEPT-IN-CART"] {
                    let offered = path.ends_with("/settings") || answer.status == 404;
                    assert!(offered || !text.contains(secret), "{path}{query} tells {secret}: {text}");
                }
            }
        }
        // A contract of another company never sets the price.
        let product = client.get("/api/v1/products/BOWL-1?currency=EUR&market=DE").await.json();
        assert_eq!(product["offer"]["price"][0]["unit_price"]["amount"], "7.00");
        // Nor can anything of theirs be used.
        let body = json!({ "lines": [], "currency": "EUR", "ship_to": "nordlicht-1" });
        client.post("/api/v1/orders/check", body).await.expect_field("invalid-value", "/ship_to");
    }
}
