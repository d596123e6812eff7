//! Orders found again: lists, days, neighbours, files.

use serde_json::{Value, json};

use super::{ORDERS, euros, mugs, order, place};
use crate::support::{ADMIN, APPROVER, BUYER, CHANNEL_MANAGER, OTHER_BUYER, SALES_REP, TestApp, moment};

on_both_engines! {
    async fn orders_are_found(app: TestApp) {
        let client = app.signed_in(ADMIN).await;
        let found = async |query: &str| -> Vec<String> {
            let page = client.get(&format!("{ORDERS}?{query}")).await.expect_status(200).json();
            assert_eq!(page["total"].as_u64(), page["items"].as_array().map(|items| items.len() as u64), "{page:#}");
            let items = page["items"].as_array().cloned().unwrap_or_default();
            items.iter().map(|item| item["number"].as_str().unwrap_or_default().to_owned()).collect()
        };
        assert_eq!(found("").await, ["N-2", "N-1"]);
        assert_eq!(found("q=po-7").await, ["N-1"]);
        assert_eq!(found("q=bowl").await, ["N-1"]);
        assert_eq!(found("q=n-").await, ["N-2", "N-1"]);
        assert_eq!(found("q=%25").await, [""; 0]);
        assert_eq!(found("q=mug-1&status=shipped").await, [""; 0]);
        assert_eq!(found("status=shipped,delivered&mine=true").await, ["N-2"]);
        assert_eq!(found("placed_from=2026-01-01&placed_to=2026-01-01").await, ["N-1"]);
        assert_eq!(found("placed_from=2026-01-02").await, ["N-2"]);
        assert_eq!(found("numbers=N-1,O-1").await, ["N-1"]);
        client.get("/api/v1/orders?status=lost").await.expect_status(400).expect_field("invalid-request", "/status");
        client.get("/api/v1/orders?limit=0").await.expect_field("invalid-request", "/limit");
        client.get("/api/v1/orders?limit=many").await.expect_field("invalid-request", "/limit");
        client.get("/api/v1/orders?cursor=x").await.expect_field("invalid-request", "/cursor");
        client.get("/api/v1/orders?placed_from=23.11.2026").await.expect_field("invalid-request", "/placed_from");
    }

    async fn days_begin_where_the_reader_is(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        app.clock.set(moment("2026-11-24T22:30:00Z"));
        let placed = place(&client, order(mugs(25), "100.00"), "k").await;
        let number = &placed["summary"]["number"];
        // In Shanghai it was the 25th, in Honolulu the 24th.
        let shanghai = "placed_since=2026-11-25T00:00:00%2B08:00&placed_before=2026-11-26T00:00:00%2B08:00";
        let honolulu = "placed_since=2026-11-25T10:00:00Z&placed_before=2026-11-26T10:00:00Z";
        for (days, expected) in [
            (shanghai, 1),
            (honolulu, 0),
            ("placed_from=2026-11-24&placed_to=2026-11-24", 1),
            ("placed_from=2026-11-25&placed_to=2026-11-25", 0),
            ("placed_from=2026-11-24&placed_since=2026-11-24T22:30:00.001Z", 0),
            ("placed_to=2026-11-24&placed_before=2026-11-24T22:30:00Z&placed_from=2026-11-24", 0),
        ] {
            let page = client.get(&format!("{ORDERS}?{days}")).await.expect_status(200).json();
            assert_eq!(page["total"], expected, "{days}");
            let text = client.get(&format!("{ORDERS}.csv?{days}")).await.expect_status(200).text();
            assert_eq!(text.lines().count(), 1 + expected, "{days}");
        }
        let path = format!("{ORDERS}/N-2?{shanghai}");
        assert_eq!(client.get(&path).await.expect_status(200).json()["newer"], *number);
        let path = format!("{ORDERS}/N-2?{honolulu}");
        assert_eq!(client.get(&path).await.expect_status(200).json()["newer"], Value::Null);
        client.get(&format!("{ORDERS}?placed_since=2026-11-25")).await.expect_field("invalid-request", "/placed_since");
    }

    async fn the_neighbours_of_an_order_are_those_of_the_list(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let first = place(&client, order(mugs(25), "100.00"), "a").await;
        let number = first["summary"]["number"].as_str().expect("a number");
        let colleague = app.signed_in(APPROVER).await;
        app.clock.set(moment("2026-11-24T10:00:00Z"));
        let second = place(&colleague, order(mugs(25), "100.00"), "b").await;
        let neighbours = async |query: &str| {
            let read = client.get(&format!("{ORDERS}/{number}{query}")).await.expect_status(200).json();
            (read["newer"].clone(), read["older"].clone())
        };
        let newer = &second["summary"]["number"];
        assert_eq!(neighbours("").await, (newer.clone(), json!("N-2")));
        assert_eq!(neighbours("?status=placed").await, (newer.clone(), Value::Null));
        assert_eq!(neighbours("?status=delivered").await, (Value::Null, json!("N-1")));
        assert_eq!(neighbours("?mine=true&lang=de").await, (Value::Null, json!("N-1")));
        assert_eq!(neighbours("?q=bowl&placed_to=2026-11-23").await, (Value::Null, json!("N-1")));
        client.get(&format!("{ORDERS}/{number}?status=lost")).await.expect_field("invalid-request", "/status");
    }

    async fn pages_follow_each_other(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        app.execute("UPDATE companies SET credit_limit = NULL").await;
        for number in 0..7 {
            place(&client, order(mugs(25), "100.00"), &number.to_string()).await;
        }
        let (mut cursor, mut numbers) = (String::new(), Vec::new());
        loop {
            let page = client.get(&format!("{ORDERS}?limit=2{cursor}")).await.expect_status(200).json();
            assert_eq!(page["total"], 9);
            for item in page["items"].as_array().expect("items") {
                numbers.push(item["number"].as_str().expect("a number").to_owned());
            }
            match page["next_cursor"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        assert_eq!(numbers.len(), 9);
        assert_eq!(numbers.last().map(String::as_str), Some("N-1"));
        numbers.dedup();
        assert_eq!(numbers.len(), 9);
    }

    async fn orders_as_csv(app: TestApp) {
        let client = app.signed_in(ADMIN).await;
        let answer = client.get("/api/v1/orders.csv").await.expect_status(200);
        assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
        let text = answer.text();
        let rows: Vec<&str> = text.trim_start_matches('\u{FEFF}').lines().collect();
        assert_eq!(rows.len(), 4);
        assert!(rows[0].starts_with("order,placed_at,company,company_name,placed_by,"));
        assert_eq!(
            rows[1],
            "N-2,2026-11-16T10:00:00Z,nordlicht,Nordlicht Handel,Ada Admin,shipped,'=1+1,EUR,DE,RTM,RARE-1,Rare thing,10,100.00,1000.00,RTM 10"
        );
        assert!(!text.contains("SECRET"));
        let selected = client.get("/api/v1/orders.csv?numbers=N-1").await.text();
        assert_eq!(selected.lines().count(), 3);
        let manager = app.signed_in(CHANNEL_MANAGER).await;
        let report = manager.post("/api/v1/imports?kind=orders", json!(selected)).await.expect_status(201).json();
        assert_eq!((&report["unchanged"], &report["refused"]), (&json!(2), &json!(0)), "{report:#}");
        // A line that comes from several warehouses is of none by itself.
        let mut body = order(json!([{ "sku": "LMP-2140-BK", "quantity": 144 }]), "1287.36");
        body["po_number"] = json!("p;=1+1");
        place(&client, body, "k").await;
        let text = client.get("/api/v1/orders.csv?status=placed").await.text();
        assert!(text.contains(r#",placed,"p;=1+1",EUR,DE,,LMP-2140-BK,"#), "{text}");
        assert!(text.contains(r#",144,8.94,1287.36,"RTM 100; DXB 40; RTM 4 2026-12-14""#), "{text}");
    }

    async fn letters_are_found_in_any_case_and_without_their_marks(app: TestApp) {
        app.execute("UPDATE order_lines SET description = 'Großer Übertopf', search_text = '' WHERE sku = 'RARE-1'").await;
        app.execute("UPDATE companies SET name = 'Maison Alizé', search_text = '' WHERE id = 'nordlicht'").await;
        // Opening the database folds what was written before there were search texts.
        app.replica().await;
        let rep = app.signed_in(SALES_REP).await;
        for text in ["%C3%BCbertopf", "%C3%9CBERTOPF", "ubertopf", "grosser"] {
            let page = rep.get(&format!("{ORDERS}?q={text}")).await.expect_status(200).json();
            assert_eq!((&page["total"], &page["items"][0]["number"]), (&json!(1), &json!("N-2")), "{text}");
        }
        for text in ["alize", "ALIZ%C3%89", "nordlicht", ""] {
            let page = rep.get(&format!("/api/v1/companies?q={text}")).await.expect_status(200).json();
            assert_eq!((&page["total"], &page["items"][0]["id"]), (&json!(1), &json!("nordlicht")), "{text}");
        }
        // What is written by an order, and by an import.
        let buyer = app.signed_in(BUYER).await;
        let mut body = order(mugs(25), "100.00");
        body["po_number"] = json!("Frühjahr");
        place(&buyer, body, "k").await;
        assert_eq!(buyer.get(&format!("{ORDERS}?q=FR%C3%9CHJAHR")).await.json()["total"], 1);
        assert_eq!(buyer.get(&format!("{ORDERS}?q=mug")).await.json()["total"], 2);
        let manager = app.signed_in(CHANNEL_MANAGER).await;
        let companies = "company,name,country,tier,currency,incoterm,payment_terms_days\n\
            ete,Café d’Été,FR,gold,EUR,DAP,30\n";
        let report = manager.post("/api/v1/imports?kind=companies", json!(companies)).await.json();
        assert_eq!(report["added"], 1, "{report:#}");
        assert_eq!(manager.get("/api/v1/companies?q=cafe").await.json()["items"][0]["id"], "ete");
    }

    async fn lines_are_found_and_named_in_the_readers_language(app: TestApp) {
        app.execute("UPDATE products SET names = '{\"en\": \"Charger, 20 W\", \"de\": \"Ladegerät, 20 W\"}', search_text = '' WHERE sku = 'MUG-1'").await;
        app.replica().await;
        let buyer = app.signed_in(BUYER).await;
        let mut german = buyer.clone();
        german.language = Some("de");
        let placed = place(&german, order(mugs(25), "100.00"), "k").await;
        let number = placed["summary"]["number"].as_str().expect("a number");
        assert_eq!(placed["lines"][0]["description"], "Ladegerät, 20 W");
        assert_eq!(placed["lines"][0].get("name"), None);
        let found = async |text: &str| {
            let page = buyer.get(&format!("{ORDERS}?q={text}")).await.expect_status(200).json();
            let numbers = page["items"].as_array().expect("items").iter().map(|order| order["number"].clone());
            (page["total"] == numbers.len(), numbers.collect::<Vec<_>>().contains(&json!(number)))
        };
        for text in ["charger", "CHARGER%2020", "20%20Ladeger%C3%A4t", "Ladeger%C3%A4t,%2020", "20%20mug-1%20charger", number] {
            assert_eq!(found(text).await, (true, true), "{text}");
        }
        // Words of two lines, or of an order and its line, are not of one.
        for text in ["charger%2040", "charger%20bowl", &format!("charger%20{number}"), "%22en%22"] {
            assert_eq!(found(text).await, (true, false), "{text}");
        }
        // In another language, with the wording of the order beside it; the CSV keeps to that.
        let path = format!("{ORDERS}/{number}");
        let line = buyer.get(&path).await.json()["lines"][0].clone();
        assert_eq!((&line["description"], &line["name"]), (&json!("Ladegerät, 20 W"), &json!("Charger, 20 W")));
        let csv = buyer.get(&format!("/api/v1/orders.csv?numbers={number}")).await.text();
        assert!(csv.contains("Ladegerät, 20 W") && !csv.contains("Charger"), "{csv}");
        // What is no longer sold is called as it was.
        app.execute("UPDATE products SET active = 0 WHERE sku = 'MUG-1'").await;
        let line = buyer.get(&path).await.json()["lines"][0].clone();
        assert_eq!((&line["in_catalogue"], line.get("name")), (&json!(false), None));
        // An import of the catalogue keeps what finds it.
        let manager = app.signed_in(CHANNEL_MANAGER).await;
        let names = "sku,name@en,name@fr\nMUG-1,Mug,Tasse\n";
        manager.post("/api/v1/imports?kind=catalogue", json!(names)).await.expect_status(201);
        assert_eq!(found("tasse").await, (true, true));
    }

    async fn ordering_again(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let reorder = client.get("/api/v1/orders/N-1/reorder").await.expect_status(200).json();
        let lines = reorder["evaluation"]["lines"].as_array().expect("lines");
        assert_eq!((lines[0]["sku"].as_str(), lines[0]["quantity"].as_u64()), (Some("MUG-1"), Some(30)));
        let differences = &reorder["price_differences"];
        assert_eq!(differences[0], json!({ "sku": "MUG-1", "before": euros("4.50"), "now": euros("4.00") }));
        assert_eq!(differences[1]["now"], euros("5.55"));
    }

    async fn the_brand_sees_whom_it_serves(app: TestApp) {
        let rep = app.signed_in(SALES_REP).await;
        let page = rep.get(ORDERS).await.expect_status(200).json();
        assert_eq!(page["total"], 2);
        rep.get("/api/v1/orders/N-1").await.expect_status(200);
        rep.get("/api/v1/orders/O-1").await.expect_status(404);
        let other = rep.get("/api/v1/orders?company=oasis").await.json();
        assert_eq!(other["total"], 0);
        let companies = rep.get("/api/v1/companies").await.expect_status(200).json();
        assert_eq!(companies["items"][0]["id"], "nordlicht");
        assert_eq!(companies["items"][0]["credit"]["used"], euros("1000.00"));
        assert_eq!((&companies["total"], &companies["items"][0]["orders"]), (&json!(1), &json!(2)));
        let buyer = app.signed_in(OTHER_BUYER).await;
        assert_eq!(buyer.get(ORDERS).await.json()["total"], 1);
    }
}
