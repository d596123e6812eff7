//! The catalogue: snapshots for the browser and the same as JSON; prices are each company's own.

use http::Method;
use search::{Offers, OffersDelta, Snapshot, SnapshotDelta};
use serde_json::{Value, json};

use crate::support::{Answer, BUYER, Client, OTHER_BUYER, SALES_REP, TRAINER, TestApp, moment};

const SNAPSHOT: &str = "/api/v1/catalogue/snapshot";
const OFFERS: &str = "/api/v1/catalogue/offers";

fn snapshot(answer: &Answer) -> Snapshot {
    Snapshot::from_bytes(answer.bytes.to_vec()).expect("a snapshot")
}

fn offers(answer: &Answer) -> Offers {
    Offers::from_bytes(answer.bytes.to_vec()).expect("offers")
}

async fn again(client: &Client, path: &str, tag: &str) -> Answer {
    client.send(Method::GET, path, None, &[("if-none-match", tag)]).await
}

/// Buys mugs and returns how many are left in Rotterdam.
async fn buy_a_mug(app: &TestApp, key: &str) {
    let body = json!({
        "lines": [{ "sku": "MUG-1", "quantity": 25 }], "currency": "EUR", "ship_to": "nordlicht-1",
        "incoterm": "DAP", "confirmed_total": { "amount": "100.00", "currency": "EUR" },
    });
    app.signed_in(BUYER).await.post_once("/api/v1/orders", body, key).await.expect_status(201);
}

on_both_engines! {
    async fn the_snapshot_is_for_everyone(app: TestApp) {
        let client = app.nobody();
        let answer = client.get("/api/v1/catalogue/snapshot?language=de").await.expect_status(200);
        let catalogue = search::Catalogue::open(snapshot(&answer), None);
        let row = catalogue.row(catalogue.find_sku("lmp-2140-wh").expect("the lamp"));
        assert_eq!(row.name(), "Tischleuchte, weiß");
        assert_eq!(row.category().collect::<Vec<_>>(), [("lighting", "Leuchten"), ("desk-lamps", "Tischleuchten")]);
        assert_eq!(row.attributes().next(), Some(("Farbe", "Weiß")));
        let tag = answer.header("etag");
        again(&client, "/api/v1/catalogue/snapshot?language=de", tag).await.expect_status(304);
        // An order changes stock, not words.
        buy_a_mug(&app, "k").await;
        again(&client, "/api/v1/catalogue/snapshot?language=de", tag).await.expect_status(304);
        let english = client.get(SNAPSHOT).await;
        assert_ne!(english.header("etag"), tag);
        let packed = client.send(Method::GET, SNAPSHOT, None, &[("accept-encoding", "gzip, br")]).await;
        assert_eq!(packed.header("content-encoding"), "br");
    }

    async fn the_snapshot_comes_up_to_date(app: TestApp) {
        let client = app.nobody();
        let mut present = snapshot(&client.get(SNAPSHOT).await);
        app.execute("UPDATE counters SET value = 2 WHERE name = 'catalogue_revision'").await;
        app.execute("UPDATE products SET names = '{\"en\": \"Cup\"}', revision = 2 WHERE sku = 'MUG-1'").await;
        let answer = client.get("/api/v1/catalogue/snapshot?since=1").await.expect_status(200);
        assert_eq!(answer.header("content-type"), "application/vnd.entrepot.delta");
        let delta = SnapshotDelta::from_bytes(&answer.bytes).expect("a delta");
        assert_eq!((delta.from, delta.to, delta.changed.len()), (1, 2, 1));
        present.apply(delta).expect("it fits");
        let whole = client.get(SNAPSHOT).await;
        assert_eq!(present.to_bytes(), whole.bytes.to_vec());
        // From nowhere, or from the future, everything is sent.
        for since in ["0", "7"] {
            let answer = client.get(&format!("{SNAPSHOT}?since={since}")).await.expect_status(200);
            assert_eq!(answer.bytes, whole.bytes);
        }
    }

    async fn offers_are_the_companys_own(app: TestApp) {
        let catalogue = snapshot(&app.nobody().get(SNAPSHOT).await);
        let mug_of = async |email: &str, query: &str| {
            let answer = app.signed_in(email).await.get(&format!("{OFFERS}{query}")).await.expect_status(200);
            let opened = search::Catalogue::open(catalogue.clone(), Some(offers(&answer)));
            let row = opened.row(opened.find_sku("MUG-1").expect("the mug"));
            (row.list_price(), row.breaks().first().map(|one| one.unit_price), row.price_list().to_owned())
        };
        assert_eq!(mug_of(BUYER, "").await, (Some(500), Some(400), "gold-EUR".into()));
        assert_eq!(mug_of(OTHER_BUYER, "").await, (Some(2000), Some(1800), "silver-AED".into()));
        assert_eq!(mug_of(OTHER_BUYER, "?currency=EUR").await, (Some(500), Some(222), "oasis-contract".into()));
        assert_eq!(mug_of(SALES_REP, "").await, (Some(500), None, String::new()));
        app.nobody().get(OFFERS).await.expect_status(401).expect_problem("not-signed-in");
        app.signed_in(TRAINER).await.get(OFFERS).await.expect_status(403).expect_problem("forbidden");
    }

    async fn offers_come_up_to_date(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let first = client.get(OFFERS).await.expect_status(200);
        let (mut present, tag) = (offers(&first), first.header("etag").to_owned());
        again(&client, OFFERS, &tag).await.expect_status(304);
        buy_a_mug(&app, "k").await;
        let since = format!("{OFFERS}?since={}", present.revision());
        let answer = again(&client, &since, &tag).await.expect_status(200);
        assert_eq!(answer.header("content-type"), "application/vnd.entrepot.delta");
        let delta = OffersDelta::from_bytes(&answer.bytes).expect("a delta");
        assert_eq!(delta.changed.len(), 1);
        present.apply(delta).expect("it fits");
        assert_eq!(present.to_bytes(), client.get(OFFERS).await.bytes.to_vec());
        // Another market is another set of offers, and so is another day: all is sent.
        let elsewhere = format!("{since}&market=AE");
        let answer = again(&client, &elsewhere, &tag).await.expect_status(200);
        assert_eq!(answer.header("content-type"), "application/vnd.entrepot.snapshot");
        app.clock.set(moment("2026-12-14T00:00:01Z"));
        let answer = again(&client, &since, &tag).await.expect_status(200);
        assert_eq!(answer.header("content-type"), "application/vnd.entrepot.snapshot");
    }

    async fn products_are_found(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let list = client.get("/api/v1/products?q=lamp%20black").await.expect_status(200).json();
        assert_eq!(list["page"]["total"], 1);
        let item = &list["page"]["items"][0];
        assert_eq!(item["sku"], "LMP-2140-BK");
        assert_eq!(item["offer"]["price"][1]["unit_price"]["amount"], "8.94");
        assert_eq!(item["offer"]["stock"][0]["arrivals"], json!([{ "date": "2026-12-14", "quantity": 240 }]));
        assert_eq!(list["facets"]["categories"][0]["label"], "Lighting");
        for query in ["q=%E5%8F%B0%E7%81%AF", "category=lighting", "brand=Lumen"] {
            assert_eq!(client.get(&format!("/api/v1/products?{query}")).await.json()["page"]["total"], 2, "{query}");
        }
        let facets = client.get("/api/v1/products?warehouse=DXB&purchased=true&price_from=3.00&price_to=4.00").await.json();
        assert_eq!(facets["page"]["items"][0]["sku"], "MUG-1");
        assert_eq!(facets["facets"]["warehouses"][0], json!({ "value": "DXB", "label": "Dubai", "count": 1 }));
        client.get("/api/v1/products?price_from=cheap").await.expect_field("invalid-request", "/price_from");
        client.get("/api/v1/products?currency=XXX").await.expect_field("invalid-request", "/currency");
        client.get("/api/v1/products?sort=random").await.expect_field("invalid-request", "/sort");
    }

    async fn the_newest_come_first(app: TestApp) {
        app.execute("UPDATE products SET listed_at = 1795341600000, revision = 2 WHERE sku = 'RARE-1'").await;
        app.execute("UPDATE products SET listed_at = 1794823200000, revision = 2 WHERE sku = 'BOWL-1'").await;
        let list = app.nobody().get("/api/v1/products?sort=newest&limit=2").await.json();
        assert_eq!((&list["page"]["items"][0]["sku"], &list["page"]["items"][1]["sku"]), (&json!("RARE-1"), &json!("BOWL-1")));
    }

    async fn pages_of_products(app: TestApp) {
        let client = app.nobody();
        let (mut cursor, mut skus) = (String::new(), Vec::new());
        loop {
            let list = client.get(&format!("/api/v1/products?sort=sku&limit=3{cursor}")).await.json();
            for item in list["page"]["items"].as_array().expect("items") {
                assert_eq!(item["offer"], Value::Null, "signed out, there are no prices");
                skus.push(item["sku"].as_str().expect("a SKU").to_owned());
            }
            match list["page"]["next_cursor"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        assert_eq!(skus.len(), 7, "{skus:?}");
        assert!(!skus.contains(&"GONE-1".to_owned()));
    }

    async fn one_product_in_full(app: TestApp) {
        let mut client = app.signed_in(BUYER).await;
        client.language = Some("de");
        let product = client.get("/api/v1/products/lmp-2140-bk").await.expect_status(200).json();
        assert_eq!(product["name"], "Tischleuchte, schwarz");
        assert_eq!(product["description"], "A dimmable lamp.");
        assert_eq!(product["categories"][1], json!({ "code": "desk-lamps", "label": "Tischleuchten" }));
        assert_eq!(product["attributes"][0], json!({ "code": "colour", "label": "Farbe", "value": "Schwarz" }));
        assert_eq!(product["attributes"][1]["value"], "9 W");
        assert_eq!(product["variants"].as_array().map(Vec::len), Some(2));
        assert_eq!(product["offer"]["rrp"]["amount"], "24.90");
        assert_eq!(product["offer"]["price_list"]["contract"], false);
        assert_eq!(product["pictures"], json!(["/pictures.svg#lamp"]));
        let bowl = client.get("/api/v1/products/BOWL-1").await.json();
        let expected = json!({ "code": "nordlicht-contract", "contract": true, "valid_from": "2026-01-01", "valid_to": "2026-12-31" });
        assert_eq!(bowl["offer"]["price_list"], expected);
        let odd = client.get("/api/v1/products/%C3%A9%2F%E6%97%A5%E6%9C%AC%201").await.expect_status(200).json();
        assert_eq!(odd["sku"], "É/日本 1");
        let mug = app.nobody().get("/api/v1/products/MUG-1").await.json();
        assert_eq!((&mug["offer"], &mug["pictures"]), (&Value::Null, &json!([])));
    }

    async fn all_pictures_of_a_product(app: TestApp) {
        // The first one may have stood among the further ones before.
        app.execute(
            "UPDATE products SET further_pictures = '[\"/pictures.svg#lamp\", \"/pictures.svg#carton\"]', \
             revision = 2 WHERE sku = 'LMP-2140-BK'",
        ).await;
        let product = app.nobody().get("/api/v1/products/LMP-2140-BK").await.json();
        assert_eq!(product["picture"], "/pictures.svg#lamp");
        assert_eq!(product["pictures"], json!(["/pictures.svg#lamp", "/pictures.svg#carton"]));
        let list = app.nobody().get("/api/v1/products?q=lamp%20black").await.json();
        let item = &list["page"]["items"][0];
        assert_eq!((&item["picture"], &item["pictures"]), (&json!("/pictures.svg#lamp"), &Value::Null));
    }
}
