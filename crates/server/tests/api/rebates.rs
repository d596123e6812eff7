//! Year to date: standings on real orders and credit notes, and the statement behind them.

use serde_json::{Value, json};

use crate::support::{BUYER, CHANNEL_MANAGER, OTHER_ADMIN, SALES_REP, TestApp};

const REBATES: &str = "/api/v1/rebates";

/// Of N-2: three come back.
const CREDIT_NOTE: &str = "INSERT INTO orders (number, company, user_id, placed_by, placed_at, status, currency, \
    total, units, line_count, ship_to_country, weight_grams, volume_cubic_millimetres, cartons, revision) VALUES \
    ('N-3', 'nordlicht', NULL, NULL, 1794909600000, 'credit_note', 'EUR', -30000, -3, 1, 'DE', 0, 0, 0, 1)";
const CREDIT_NOTE_LINE: &str = "INSERT INTO order_lines (order_number, position, sku, description, quantity, \
    unit_price, amount, promise) VALUES ('N-3', 1, 'RARE-1', 'Rare thing', -3, 10000, -30000, \
    '{\"portions\": [], \"unpromised\": 0}')";
const CANCELLED: &str = "UPDATE orders SET status = 'cancelled' WHERE number = 'N-1'";
const IN_DOLLARS: &str = "UPDATE orders SET currency = 'USD' WHERE number = 'N-1'";
/// Of N-1, on the day after: the mugs come back.
const CREDIT_NOTE_IN_DOLLARS: &str = "INSERT INTO orders (number, company, user_id, placed_by, placed_at, status, \
    currency, total, units, line_count, ship_to_country, weight_grams, volume_cubic_millimetres, cartons, revision) \
    VALUES ('N-4', 'nordlicht', NULL, NULL, 1767348000000, 'credit_note', 'USD', -13500, -30, 1, 'DE', 0, 0, 0, 1)";
const CREDIT_NOTE_LINE_IN_DOLLARS: &str = "INSERT INTO order_lines (order_number, position, sku, description, \
    quantity, unit_price, amount, promise) VALUES ('N-4', 1, 'MUG-1', 'Mug', -30, 450, -13500, \
    '{\"portions\": [], \"unpromised\": 0}')";

/// The bonus of the next year, of which nothing holds yet.
const RENEWAL: &str = "INSERT INTO rebate_agreements (agreement, version, company, tier, currency, effective, \
    amendment, names, line_names, terms) SELECT agreement, 2, company, tier, currency, '2027-01-01', amendment, \
    names, line_names, REPLACE(REPLACE(REPLACE(terms, '2026-12-31', '2027-12-31'), '2026-01-01', '2027-01-01'), \
    '\"version\": 1', '\"version\": 2') FROM rebate_agreements WHERE agreement = 'growth-n'";

async fn publish(app: &TestApp, rates: &str) {
    let manager = app.signed_in(CHANNEL_MANAGER).await;
    manager.post("/api/v1/imports?kind=exchange_rates", json!(rates)).await.expect_status(201);
}

fn money(amount: &str) -> Value {
    json!({ "amount": amount, "currency": "EUR" })
}

on_both_engines! {
    async fn earned_accrued_settled_expected(app: TestApp) {
        let answer = app.signed_in(BUYER).await.get(REBATES).await.expect_status(200).json();
        assert_eq!(answer["company_id"], "nordlicht");
        assert_eq!(answer["on"], "2026-11-23");
        let agreements = answer["agreements"].as_array().expect("agreements");
        // That in dollars is for companies that buy in them.
        let ids: Vec<&Value> = agreements.iter().map(|agreement| &agreement["id"]).collect();
        assert_eq!(ids, ["gold-eur", "growth-n"]);
        let own = &agreements[1];
        assert_eq!(own["name"], "Own bonus");
        assert_eq!(own["partners"], "company");
        assert_eq!(agreements[0]["partners"], json!({ "tier": "gold" }));
        // 135.00 + 105.00 + 1,000.00 at 2 %.
        assert_eq!(own["earned"], money("24.80"));
        assert_eq!(own["settled"], money("10.00"));
        assert_eq!(own["due"], money("14.80"));
        // 327 of 365 days: 1,384.10 at the same tier.
        assert_eq!(own["forecast"], json!({ "run_rate": { "elapsed": 327, "of": 365 } }));
        assert_eq!(own["expected"], money("27.68"));
        assert_eq!(own["accrued"], money("24.80"));
        let line = &own["lines"][0];
        assert_eq!(line["name"], "All goods");
        assert_eq!(line["ladder"]["next"]["more"], "760");
        assert_eq!(line["ladder"]["next"]["pays_more"], "75.2");
        let rare = json!({ "name": "Rare thing", "sku": "RARE-1", "cartons": null, "units": 8, "value": money("800.00") });
        assert_eq!(line["ways"][0], rare);
        // 50 at 0.10 and 10 at 0.25; a line without a name has its id.
        assert_eq!(agreements[0]["earned"], money("7.50"));
        assert_eq!(agreements[0]["lines"][0]["name"], "clay");
        assert_eq!(agreements[0]["lines"][0]["ladder"]["next"], Value::Null);
        // The calculator says the same of the scenario.
        let client = app.nobody();
        let worked = client.post("/api/v1/calculators/rebate", own["scenario"].clone()).await.expect_status(200);
        assert_eq!(worked.json()["settlement"]["due"], money("14.80"));
    }

    async fn credit_notes_count_and_cancelled_orders_do_not(app: TestApp) {
        app.execute(CREDIT_NOTE).await;
        app.execute(CREDIT_NOTE_LINE).await;
        let client = app.signed_in(BUYER).await;
        let earned = |answer: Value| answer["agreements"][1]["earned"].clone();
        // 940.00 is below the first tier.
        assert_eq!(earned(client.get(REBATES).await.json()), money("0.00"));
        // On the day before the credit note it was not.
        assert_eq!(earned(client.get("/api/v1/rebates?on=2026-11-16").await.json()), money("24.80"));
        app.execute("DELETE FROM order_lines WHERE order_number = 'N-3'").await;
        app.execute(CANCELLED).await;
        assert_eq!(earned(client.get(REBATES).await.json()), money("20.00"));
        client.get("/api/v1/rebates?on=2026-11-24").await.expect_field("invalid-request", "/on");
        client.get("/api/v1/rebates?on=soon").await.expect_field("invalid-request", "/on");
    }

    async fn a_day_of_the_past_knows_nothing_of_what_came_later(app: TestApp) {
        // Paid on 15 July.
        let client = app.signed_in(BUYER).await;
        let own = |answer: Value| answer["agreements"][1].clone();
        let before = own(client.get("/api/v1/rebates?on=2026-07-14").await.json());
        assert_eq!((&before["settled"], &before["due"]), (&money("0.00"), &before["earned"]));
        let on_the_day = own(client.get("/api/v1/rebates?on=2026-07-15").await.json());
        assert_eq!(on_the_day["settled"], money("10.00"));
        // Next year's terms are posted and change nothing of this year's statement.
        let statement = "/api/v1/rebates/growth-n/statement";
        let page = client.get(statement).await.expect_status(200).json();
        app.execute(RENEWAL).await;
        assert_eq!(client.get(statement).await.json(), page);
    }

    async fn an_order_in_another_currency_counts_at_the_rate_of_its_day(app: TestApp) {
        app.execute(IN_DOLLARS).await;
        // N-1 is of New Year's Day, on which nothing is published.
        publish(&app, "Date,USD\n2026-01-05,1.3\n2025-12-31,1.1587\n2025-12-30,1.2\n").await;
        let client = app.signed_in(BUYER).await;
        let answer = client.get(REBATES).await.expect_status(200).json();
        let own = &answer["agreements"][1];
        // 116.51 + 90.62 + 1,000.00 at 2 %.
        assert_eq!(own["earned"], money("24.14"));
        assert_eq!(own["due"], money("14.14"));
        assert_eq!(own["lines"][0]["volume"]["value"], "1207.13");
        assert_eq!(own["left_aside"], json!([]));
        // What counts by the unit does so in any currency.
        assert_eq!(answer["agreements"][0]["earned"], money("7.50"));

        let statement = "/api/v1/rebates/growth-n/statement";
        let page = client.get(statement).await.expect_status(200).json();
        assert_eq!(page["items"][0]["conversion"], Value::Null);
        let mugs = &page["items"][1];
        assert_eq!(mugs["value"], money("116.51"));
        let conversion = json!({
            "amount": { "amount": "135.00", "currency": "USD" }, "series": "ecb", "base": "EUR",
            "document_rate": "1.1587", "agreement_rate": "1", "date": "2025-12-31",
        });
        assert_eq!(mugs["conversion"], conversion);
        let csv = client.get(&format!("{statement}.csv")).await.expect_status(200).text();
        assert!(csv.contains(",rebate,document_currency,document_value,document_rate,agreement_rate,rate_date\r\n"), "{csv}");
        assert!(csv.contains("Mug,30,EUR,116.51,2.33,USD,135.00,1.1587,1,2025-12-31\r\n"), "{csv}");

        // At the same rate a line and its credit note come to nothing.
        app.execute(CREDIT_NOTE_IN_DOLLARS).await;
        app.execute(CREDIT_NOTE_LINE_IN_DOLLARS).await;
        let answer = client.get(REBATES).await.json();
        assert_eq!(answer["agreements"][1]["lines"][0]["volume"]["value"], "1090.62");
        let page = client.get(statement).await.json();
        let returned = page["items"].as_array().and_then(|lines| lines.iter().find(|line| line["order"] == "N-4"));
        assert_eq!(returned.map(|line| &line["value"]), Some(&money("-116.51")));
    }

    async fn without_a_rate_an_order_is_left_aside(app: TestApp) {
        app.execute(IN_DOLLARS).await;
        let client = app.signed_in(BUYER).await;
        let aside = json!([{ "currency": "USD", "documents": 1, "value": { "amount": "240.00", "currency": "USD" } }]);
        // None is stored; the last one before is eight days old; that of the day before is there.
        for (rates, earned, aside) in [
            (None, "20.00", &aside),
            (Some("Date,USD\n2026-01-02,1.2\n2025-12-24,1.2\n"), "20.00", &aside),
            (Some("Date,USD\n2025-12-31,1.2\n"), "24.00", &json!([])),
        ] {
            if let Some(rates) = rates {
                publish(&app, rates).await;
            }
            let answer = client.get(REBATES).await.expect_status(200).json();
            assert_eq!(answer["agreements"][1]["earned"], money(earned), "{rates:?}");
            assert_eq!(&answer["agreements"][1]["left_aside"], aside, "{rates:?}");
        }
    }

    async fn every_share_is_traced_to_an_order_line(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let path = "/api/v1/rebates/growth-n/statement";
        let page = client.get(path).await.expect_status(200).json();
        assert_eq!(page["total"], 3);
        let lines = page["items"].as_array().expect("lines").clone();
        let places: Vec<String> =
            lines.iter().map(|line| format!("{} {} {}", line["order"], line["position"], line["rebate"]["amount"])).collect();
        assert_eq!(places, [r#""N-2" 1 "20.00""#, r#""N-1" 1 "2.70""#, r#""N-1" 2 "2.10""#]);
        let first = client.get(&format!("{path}?limit=2")).await.json();
        let cursor = first["next_cursor"].as_str().expect("a cursor").replace('"', "%22");
        let rest = client.get(&format!("{path}?limit=2&cursor={cursor}")).await.json();
        assert_eq!(rest["items"], json!([lines[2]]));
        assert_eq!(rest["next_cursor"], Value::Null);
        client.get("/api/v1/rebates/none/statement").await.expect_problem("not-found");
        let csv = client.get(&format!("{path}.csv")).await.expect_status(200).text();
        assert!(csv.starts_with("\u{FEFF}agreement,line,line_name,order,position,date,"), "{csv}");
        assert!(csv.contains("growth-n,all,All goods,N-1,2,2026-01-01,BOWL-1,Bowl,30,EUR,105.00,2.10,,,,,\r\n"), "{csv}");
        // What comes in between moves no page.
        app.execute(CREDIT_NOTE).await;
        app.execute(CREDIT_NOTE_LINE).await;
        let rest = client.get(&format!("{path}?limit=2&cursor={cursor}")).await.json();
        assert_eq!((&rest["items"][0]["order"], &rest["items"][0]["position"]), (&json!("N-1"), &json!(2)));
        assert_eq!((&rest["items"][1], &rest["total"]), (&Value::Null, &json!(4)));
        for stray in ["2", "2.x", "2.[]", "zz.[\"N-1\",1,\"all\"]"] {
            client.get(&format!("{path}?cursor={stray}").replace('"', "%22")).await.expect_field("invalid-request", "/cursor");
        }
    }

    async fn a_sales_rep_sees_those_they_serve(app: TestApp) {
        let rep = app.signed_in(SALES_REP).await;
        rep.get(REBATES).await.expect_field("invalid-request", "/company");
        rep.get("/api/v1/rebates?company=oasis").await.expect_problem("not-found");
        let theirs = rep.get("/api/v1/rebates?company=nordlicht").await.expect_status(200).json();
        assert_eq!(theirs["company_name"], "Nordlicht Handel");
        let none = app.signed_in(OTHER_ADMIN).await.get(REBATES).await.expect_status(200).json();
        assert_eq!(none["agreements"], json!([]));
    }
}
