//! Short links: made by whoever is signed in, opened by anyone, ended by their maker alone.

use std::time::Duration;

use serde_json::{Value, json};
use server::housekeeping;

use crate::support::{BUYER, OTHER_BUYER, SALES_REP, TestApp, moment, promise};

const LINKS: &str = "/api/v1/short-links";

fn example(calculator: &str) -> Value {
    let path = format!("/api/v1/calculators/{calculator}");
    promise::DESCRIPTION["paths"][path]["post"]["requestBody"]["content"]["application/json"]["example"]
        .clone()
}

fn link(title: &str) -> Value {
    json!({ "title": title, "calculator": "landed-cost", "scenario": example("landed-cost"), "markets": ["GB"] })
}

fn at(made: &Value) -> String {
    format!("{LINKS}/{}", made["id"].as_str().expect("an id"))
}

on_both_engines! {
    async fn a_scenario_is_handed_on(app: TestApp) {
        let rep = app.signed_in(SALES_REP).await;
        let made = rep.post(LINKS, link(" Spring order ")).await.expect_status(201).json();
        assert_eq!((&made["title"], &made["opens"]), (&json!("Spring order"), &json!(0)));
        assert_eq!(made["id"].as_str().map(str::len), Some(20));
        let opened = app.nobody().get(&at(&made)).await.expect_status(200).json();
        assert_eq!(opened["calculator"], "landed-cost");
        assert_eq!(opened["markets"], json!(["GB"]));
        assert_eq!(opened["beside"], Value::Null);
        // What comes out is what the calculator takes in.
        let calculators = "/api/v1/calculators/landed-cost";
        let result = app.nobody().post(calculators, opened["scenario"].clone()).await.expect_status(200).json();
        let original = app.nobody().post(calculators, example("landed-cost")).await.json();
        assert_eq!(result, original);
        // Others' openings are counted, one's own are not.
        rep.get(&at(&made)).await.expect_status(200);
        app.signed_in(BUYER).await.get(&at(&made)).await.expect_status(200);
        let mine = rep.get(LINKS).await.expect_status(200).json();
        assert_eq!((&mine["total"], &mine["items"][0]["opens"]), (&json!(1), &json!(2)));
        assert!(mine["items"][0]["opened_at"].is_string());
    }

    async fn what_a_shipment_is_set_beside_comes_along(app: TestApp) {
        let rep = app.signed_in(SALES_REP).await;
        let mut body = link("x");
        let beside = json!({
            "axis": "routes", "origins": ["VN", "IN"], "terms": ["EXW"], "modes": ["air"],
            "routes": [[{ "mode": "sea", "from": "CN", "to": "NL" }, { "mode": "road", "from": "NL", "to": "DE" }]],
        });
        body["beside"] = beside.clone();
        let made = rep.post(LINKS, body).await.expect_status(201).json();
        let opened = app.nobody().get(&at(&made)).await.expect_status(200).json();
        assert_eq!((&opened["beside"], &opened["markets"]), (&beside, &json!(["GB"])));
    }

    async fn a_plan_comes_with_its_sku_and_its_first_day(app: TestApp) {
        let rep = app.signed_in(SALES_REP).await;
        let planned = json!({ "sku": "LMP-1", "first": "2025-01-01" });
        let plan = |beside: Value| {
            json!({ "title": "x", "calculator": "reorder", "scenario": example("reorder"), "beside": beside })
        };
        let made = rep.post(LINKS, plan(json!({ "planned": planned }))).await.expect_status(201).json();
        let opened = app.nobody().get(&at(&made)).await.expect_status(200).json();
        assert_eq!(opened["beside"]["planned"], planned);
        // A plan is set beside no market, and a shipment has no first day.
        rep.post(LINKS, plan(json!({ "origins": ["VN"] }))).await.expect_problem("invalid-value");
        let mut shipment = link("x");
        shipment["beside"] = json!({ "planned": planned });
        rep.post(LINKS, shipment).await.expect_problem("invalid-value");
        let long = json!({ "planned": { "sku": "x".repeat(65) } });
        rep.post(LINKS, plan(long)).await.expect_problem("invalid-value");
    }

    async fn every_calculator_is_handed_on(app: TestApp) {
        let rep = app.signed_in(SALES_REP).await;
        for calculator in ["landed-cost", "rebate", "price", "reorder", "fx"] {
            let body = json!({ "title": "x", "calculator": calculator, "scenario": example(calculator) });
            let made = rep.post(LINKS, body).await.expect_status(201).json();
            let opened = app.nobody().get(&at(&made)).await.expect_status(200).json();
            let path = format!("/api/v1/calculators/{calculator}");
            let result = app.nobody().post(&path, opened["scenario"].clone()).await.expect_status(200).json();
            assert_eq!(result, app.nobody().post(&path, example(calculator)).await.json(), "{calculator}");
        }
    }

    async fn one_intent_makes_one_link(app: TestApp) {
        let rep = app.signed_in(SALES_REP).await;
        let first = rep.post_once(LINKS, link("x"), "k").await.expect_status(201).json();
        assert_eq!(rep.post_once(LINKS, link("x"), "k").await.expect_status(201).json(), first);
        rep.post_once(LINKS, link("y"), "k").await.expect_problem("idempotency-key-reused");
        assert_ne!(rep.post(LINKS, link("x")).await.json()["id"], first["id"]);
        assert_eq!(rep.get(LINKS).await.json()["total"], 2);
    }

    async fn a_link_says_how_it_ended(app: TestApp) {
        let rep = app.signed_in(SALES_REP).await;
        let revoked = rep.post(LINKS, link("x")).await.json();
        let mut body = link("y");
        body["expires_at"] = json!("2026-11-24T10:00:00Z");
        let expiring = rep.post(LINKS, body).await.expect_status(201).json();
        rep.delete(&at(&revoked)).await.expect_status(204);
        rep.delete(&at(&revoked)).await.expect_status(204);
        let mut prospect = app.nobody();
        prospect.get(&at(&expiring)).await.expect_status(200);
        app.clock.set(moment("2026-11-24T10:00:00Z"));
        let mut seen = Vec::new();
        for (language, _) in api::settings::LANGUAGES {
            prospect.language = Some(language);
            for (path, status, kind) in [
                (at(&revoked), 410, "gone"),
                (at(&expiring), 410, "gone"),
                (format!("{LINKS}/nowhere"), 404, "not-found"),
            ] {
                let problem = prospect.get(&path).await.expect_status(status).expect_problem(kind);
                let detail = problem["detail"].as_str().expect("words").to_owned();
                assert!(!seen.contains(&detail), "{detail}");
                seen.push(detail);
            }
        }
        // Nothing of a revoked scenario stays; after a while nothing of the link does.
        assert_eq!(app.number("SELECT COUNT(*) FROM short_links WHERE scenario = ''").await, 1);
        app.clock.set(moment("2027-02-21T09:00:00Z"));
        housekeeping::tidy(&app.app).await.expect("tidy");
        assert_eq!(app.number("SELECT COUNT(*) FROM short_links WHERE title IN ('x', 'y')").await, 2);
        app.clock.set(moment("2027-02-23T10:00:01Z"));
        housekeeping::tidy(&app.app).await.expect("tidy");
        assert_eq!(app.number("SELECT COUNT(*) FROM short_links WHERE title IN ('x', 'y')").await, 0);
        assert_eq!(app.number("SELECT COUNT(*) FROM short_links").await, 1);
    }

    async fn what_does_not_fit_is_refused_at_the_field(app: TestApp) {
        let rep = app.signed_in(SALES_REP).await;
        let with = |change: &dyn Fn(&mut Value)| {
            let mut body = link("x");
            change(&mut body);
            let rep = rep.clone();
            async move { rep.post(LINKS, body).await }
        };
        with(&|body| body["scenario"]["lines"][1]["price"] = json!(12.5)).await
            .expect_field("invalid-request", "/scenario/lines/1/price");
        with(&|body| body["scenario"]["floor_price"] = json!("1")).await
            .expect_field("invalid-request", "/scenario/floor_price");
        with(&|body| body["calculator"] = json!("rebate")).await.expect_problem("invalid-request");
        with(&|body| body["calculator"] = json!("horoscope")).await
            .expect_field("invalid-request", "/calculator");
        with(&|body| body["title"] = json!("  ")).await.expect_field("invalid-value", "/title");
        with(&|body| body["title"] = json!("x".repeat(121))).await.expect_field("invalid-value", "/title");
        with(&|body| body["markets"] = json!(vec!["DE"; 61])).await.expect_field("invalid-value", "/markets");
        with(&|body| body["beside"] = json!({ "origins": vec!["CN"; 61] })).await
            .expect_field("invalid-value", "/beside/origins");
        with(&|body| body["beside"] = json!({ "floor_price": "1" })).await.expect_problem("invalid-request");
        with(&|body| {
            *body = json!({ "title": "x", "calculator": "rebate", "scenario": example("rebate") });
            body["beside"] = json!({ "axis": "terms" });
        }).await.expect_field("invalid-value", "/beside");
        with(&|body| body["expires_at"] = json!("2026-11-23T10:00:00Z")).await
            .expect_field("invalid-value", "/expires_at");
        let line = example("landed-cost")["lines"][0].clone();
        with(&|body| body["scenario"]["lines"] = json!(vec![line.clone(); 5000])).await
            .expect_status(413).expect_problem("too-large");
        assert_eq!(rep.get(LINKS).await.json()["total"], 0);
    }

    async fn others_do_not_see_or_end_it(app: TestApp) {
        let made = app.signed_in(BUYER).await.post(LINKS, link("x")).await.expect_status(201).json();
        let other = app.signed_in(OTHER_BUYER).await;
        assert_eq!(other.get(LINKS).await.json()["total"], 0);
        other.delete(&at(&made)).await.expect_status(404);
        app.nobody().delete(&at(&made)).await.expect_status(401);
        app.nobody().get(&at(&made)).await.expect_status(200);
    }

    async fn guessing_and_flooding_are_slowed_down(app: TestApp) {
        let made = app.signed_in(BUYER).await.post(LINKS, link("x")).await.expect_status(201).json();
        let guesser = app.nobody();
        for guess in 0..100 {
            guesser.get(&format!("{LINKS}/{guess}")).await.expect_status(404);
        }
        let answer = guesser.get(&at(&made)).await.expect_status(429);
        assert!(answer.header("retry-after").parse::<u64>().is_ok_and(|seconds| seconds > 0));
        // A standing sign-in is not what was tried.
        let rep = app.signed_in(SALES_REP).await;
        let body = json!({ "title": "x", "calculator": "rebate", "scenario": example("rebate") });
        for _ in 0..120 {
            rep.post(LINKS, body.clone()).await.expect_status(201);
        }
        rep.post(LINKS, body.clone()).await.expect_status(429).expect_problem("too-many-requests");
        app.clock.set(moment("2026-11-23T11:00:01Z"));
        rep.post(LINKS, body).await.expect_status(201);
        app.nobody().get(&at(&made)).await.expect_status(200);
    }

    async fn a_person_keeps_a_thousand(app: TestApp) {
        let buyer = app.signed_in(BUYER).await;
        let made = buyer.post(LINKS, link("x")).await.expect_status(201).json();
        // The trade has one of theirs.
        let kept = app.number("SELECT COUNT(*) FROM short_links s JOIN users u ON u.id = s.user_id WHERE u.email = 'buyer@nordlicht.example'").await;
        let mut transaction = app.app.database().write().await.expect("a transaction");
        for number in kept..1000 {
            let copy = "INSERT INTO short_links (id, user_id, title, calculator, scenario, markets, created_at, expires_at) \
                SELECT id || $1, user_id, title, calculator, scenario, markets, 0, 4102444800000 FROM short_links WHERE id = $2";
            let query = sqlx::query(copy).bind(format!("-{number}")).bind(made["id"].as_str());
            query.execute(&mut *transaction).await.expect("a copy");
        }
        transaction.commit().await.expect("a commit");
        let problem = buyer.post(LINKS, link("y")).await.expect_problem("full");
        assert!(problem["detail"].as_str().expect("words").contains("1000"), "{problem}");
        app.signed_in(SALES_REP).await.post(LINKS, link("y")).await.expect_status(201);
        buyer.delete(&format!("{LINKS}/{}-7", made["id"].as_str().expect("an id"))).await.expect_status(204);
        buyer.post(LINKS, link("y")).await.expect_status(201);
    }

    async fn links_that_come_in_between_move_no_page(app: TestApp) {
        let rep = app.signed_in(SALES_REP).await;
        for (hour, title) in ["first", "second", "third"].into_iter().enumerate() {
            app.clock.set(moment(&format!("2026-11-23T1{hour}:00:00Z")));
            rep.post(LINKS, link(title)).await.expect_status(201);
        }
        let page = async |cursor: &str| rep.get(&format!("{LINKS}?limit=2{cursor}")).await.expect_status(200).json();
        let newest = page("").await;
        app.clock.set(moment("2026-11-23T13:00:00Z"));
        rep.post(LINKS, link("fourth")).await.expect_status(201);
        let rest = page(&format!("&cursor={}", newest["next_cursor"].as_str().expect("a cursor"))).await;
        let titles = |page: &Value| -> Vec<Value> {
            page["items"].as_array().expect("items").iter().map(|link| link["title"].clone()).collect()
        };
        assert_eq!((titles(&newest), titles(&rest)), (vec![json!("third"), json!("second")], vec![json!("first")]));
        assert_eq!((&rest["total"], &rest["next_cursor"]), (&json!(4), &Value::Null));
        rep.get(&format!("{LINKS}?cursor=x")).await.expect_field("invalid-request", "/cursor");
    }

    async fn a_link_opens_while_others_write(app: TestApp) {
        let rep = app.signed_in(SALES_REP).await;
        let made = rep.post(LINKS, link("x")).await.expect_status(201).json();
        let buyer = app.signed_in(BUYER).await;
        // As a long import holds SQLite; a session is to be prolonged meanwhile.
        let writing = app.app.database().write().await.expect("a transaction");
        app.clock.set(moment("2026-11-25T10:00:00Z"));
        let path = at(&made);
        let reading = async {
            app.nobody().get(&path).await.expect_status(200);
            assert!(buyer.get("/api/v1/session").await.expect_status(200).json()["user"].is_object());
        };
        tokio::time::timeout(Duration::from_secs(10), reading).await.expect("nobody waits to read");
        writing.rollback().await.expect("the end of it");
        // What could not be noted at once is noted later.
        let noted = async {
            while app.number("SELECT CAST(SUM(opens) AS BIGINT) FROM short_links").await == 0 {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), noted).await.expect("the opening is counted");
    }
}
