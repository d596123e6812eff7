//! The server is killed in the middle of its work: what it acknowledged is there, what it did not is
//! there once or not at all, and sending it again brings it once.

use std::future::poll_fn;
use std::pin::pin;
use std::process::Stdio;
use std::task::Poll;
use std::time::Duration;

use serde_json::{Value, json};
use server::serve::serve;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};

use crate::support::{BUYER, CHANNEL_MANAGER, PASSWORD, TestApp, moment};

/// A server as it is really run.
struct Process {
    child: Child,
    address: String,
}

impl Process {
    async fn start(database: &str) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_server"))
            .args(["serve", "--listen", "127.0.0.1:0", "--database-url", database])
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("the server starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its log")).lines();
        while let Some(line) = lines.next_line().await.expect("a line") {
            let line: Value = serde_json::from_str(&line).expect("the log is JSON");
            if let Some(address) = line["fields"]["address"].as_str() {
                let address = address.to_owned();
                tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
                return Self { child, address };
            }
        }
        panic!("the server did not say where it listens");
    }

    /// One request over a real connection; `None` where the server died under it.
    async fn send(&self, method: &str, path: &str, headers: &str, body: &Value) -> Option<(u16, String)> {
        let body = body.to_string();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-type: application/json\r\n\
             content-length: {}\r\n{headers}\r\n{body}",
            self.address,
            body.len()
        );
        let mut stream = TcpStream::connect(&self.address).await.ok()?;
        stream.write_all(request.as_bytes()).await.ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.ok()?;
        let status = answer.get(9..12)?.parse().ok()?;
        Some((status, answer))
    }

    async fn sign_in(&self, email: &str) -> String {
        let body = json!({ "email": email, "password": PASSWORD });
        let (status, answer) = self.send("POST", "/api/v1/session", "", &body).await.expect("an answer");
        assert_eq!(status, 200, "{answer}");
        let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: ")).expect("a cookie");
        cookie.split(';').next().expect("a pair").to_owned()
    }
}

fn order() -> Value {
    json!({
        "lines": [{ "sku": "MUG-1", "quantity": 25 }], "currency": "EUR", "ship_to": "nordlicht-1",
        "incoterm": "DAP", "confirmed_total": { "amount": "100.00", "currency": "EUR" },
    })
}

/// What a reader who goes away does to what the server has begun for them; whether it was cut off in the
/// middle, since a database on the same machine may answer at once.
async fn cut_off<T>(begun: impl Future<Output = T>) -> bool {
    let mut begun = pin!(begun);
    poll_fn(|context| Poll::Ready(begun.as_mut().poll(context).is_pending())).await
}

on_both_engines! {
    async fn a_kill_in_the_middle_loses_nothing(app: TestApp) {
        app.execute("UPDATE companies SET credit_limit = NULL").await;
        let server = std::sync::Arc::new(tokio::sync::RwLock::new(Process::start(app.database.url()).await));
        let cookie = server.read().await.sign_in(BUYER).await;
        let mut buyers = Vec::new();
        for buyer in 0..4 {
            let (server, cookie) = (server.clone(), cookie.clone());
            buyers.push(tokio::spawn(async move {
                let mut acknowledged = Vec::new();
                for number in 0..15 {
                    let key = format!("{buyer}-{number}");
                    let headers = format!("cookie: {cookie}\r\nidempotency-key: {key}\r\n");
                    // As a browser does: the same again until there is an answer.
                    let answer = loop {
                        let sent = server.read().await.send("POST", "/api/v1/orders", &headers, &order()).await;
                        match sent {
                            Some((201, answer)) => break answer,
                            Some((status, answer)) => assert!(status >= 500, "{answer}"),
                            None => tokio::time::sleep(Duration::from_millis(20)).await,
                        }
                    };
                    let body = answer.rsplit_once("\r\n\r\n").expect("a body").1;
                    let order: Value = serde_json::from_str(body).expect("an order");
                    acknowledged.push(order["summary"]["number"].to_string());
                }
                acknowledged
            }));
        }
        for _ in 0..3 {
            tokio::time::sleep(Duration::from_millis(120)).await;
            let mut server = server.write().await;
            server.child.kill().await.expect("it dies");
            *server = Process::start(app.database.url()).await;
        }
        let mut numbers = Vec::new();
        for buyer in buyers {
            numbers.extend(buyer.await.expect("a buyer"));
        }
        numbers.sort();
        numbers.dedup();
        assert_eq!(numbers.len(), 60, "no order was doubled or lost its number");
        assert_eq!(app.number("SELECT COUNT(*) FROM orders WHERE number LIKE 'SO-%'").await, 60);
        let lines = "SELECT COUNT(*) FROM order_lines WHERE order_number LIKE 'SO-%'";
        assert_eq!(app.number(lines).await, 60);
        let stock = "SELECT on_hand FROM stock WHERE sku = 'MUG-1' AND warehouse = 'RTM'";
        assert_eq!(app.number(stock).await, 100_000 - 60 * 25);
    }

    async fn asked_to_end_it_finishes_what_it_has_begun(app: TestApp) {
        let mut server = Process::start(app.database.url()).await;
        let cookie = server.sign_in(BUYER).await;
        let body = order().to_string();
        let mut stream = TcpStream::connect(&server.address).await.expect("a connection");
        let head = format!(
            "POST /api/v1/orders HTTP/1.1\r\nhost: {}\r\ncontent-type: application/json\r\ncookie: {cookie}\r\n\
             idempotency-key: last\r\ncontent-length: {}\r\n\r\n",
            server.address,
            body.len()
        );
        let (first, rest) = body.split_at(20);
        stream.write_all(format!("{head}{first}").as_bytes()).await.expect("half of a request");
        // The server has begun to read it.
        tokio::time::sleep(Duration::from_millis(200)).await;
        let pid = server.child.id().expect("it runs").to_string();
        let asked = Command::new("kill").args(["-TERM", &pid]).status().await.expect("kill");
        assert!(asked.success());
        let deadline = tokio::time::Instant::now() + Duration::from_secs(10);
        while TcpStream::connect(&server.address).await.is_ok() {
            assert!(tokio::time::Instant::now() < deadline, "it still takes new connections");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        stream.write_all(rest.as_bytes()).await.expect("the other half");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
        assert!(server.child.wait().await.expect("it ends").success());
        assert_eq!(app.number("SELECT COUNT(*) FROM orders WHERE number LIKE 'SO-%'").await, 1);
    }

    async fn who_goes_away_leaves_no_transaction_open(app: TestApp) {
        let database = app.app.database();
        let mut times = 0;
        while times < 40 {
            times += u32::from(cut_off(database.read()).await);
            tokio::time::sleep(Duration::from_millis(2)).await;
            // Each connection there is has something to write.
            for _ in 0..3 {
                app.execute("UPDATE stock SET on_hand = on_hand + 1 WHERE sku = 'MUG-1'").await;
            }
        }
    }

    async fn an_import_whose_sender_has_gone_comes_to_its_end(app: TestApp) {
        let manager = app.signed_in(CHANNEL_MANAGER).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (end, ended) = tokio::sync::oneshot::channel::<()>();
        let serving = serve(app.app.clone(), listener, async { drop(ended.await) });
        let serving = tokio::spawn(serving);
        // Another writer is in its way.
        let mut writing = app.app.database().write().await.expect("a transaction");
        sqlx::query("UPDATE counters SET value = value WHERE name = 'catalogue_revision'")
            .execute(&mut *writing)
            .await
            .expect("the counter is locked");
        let file = "kind,code,parent,position,label@en\ncategory,toys,,1,Toys\n";
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        let request = format!(
            "POST /api/v1/imports?kind=vocabulary HTTP/1.1\r\nhost: {address}\r\ncookie: {}\r\n\
             content-length: {}\r\n\r\n{file}",
            manager.cookie.as_deref().unwrap_or_default(),
            file.len()
        );
        stream.write_all(request.as_bytes()).await.expect("the file is sent");
        // Until it has been read and waits for the counter, also where two cores have much to do.
        tokio::time::sleep(Duration::from_secs(3)).await;
        drop(stream);
        end.send(()).expect("it serves");
        tokio::time::sleep(Duration::from_millis(500)).await;
        writing.rollback().await.expect("the way is free");
        serving.await.expect("it ends");
        let after = app.replica().await;
        assert_eq!(after.number("SELECT COUNT(*) FROM imports WHERE added = 1").await, 1);
        assert_eq!(after.number("SELECT COUNT(*) FROM vocabulary WHERE code = 'toys'").await, 1);
    }

    async fn an_import_that_was_killed_is_accounted_for(app: TestApp) {
        let mut server = Process::start(app.database.url()).await;
        let cookie = server.sign_in(CHANNEL_MANAGER).await;
        let rows: String = (0..20_000).map(|number| format!("K-{number},Thing\n")).collect();
        let file = format!("sku,name@en\n{rows}");
        let mut stream = TcpStream::connect(&server.address).await.expect("a connection");
        let request = format!(
            "POST /api/v1/imports?kind=catalogue&mode=row_by_row HTTP/1.1\r\nhost: {}\r\ncookie: {cookie}\r\n\
             content-length: {}\r\n\r\n{file}",
            server.address,
            file.len()
        );
        stream.write_all(request.as_bytes()).await.expect("the file is sent");
        let taken = "SELECT COALESCE(MAX(rows_in), 0) FROM imports WHERE state = 'running'";
        let deadline = tokio::time::Instant::now() + Duration::from_secs(60);
        while app.number(taken).await == 0 {
            assert!(tokio::time::Instant::now() < deadline, "it says nothing of how far it is");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        server.child.kill().await.expect("it dies");

        // Whatever the day, it has been silent for long.
        app.clock.set(moment("2100-01-01T00:00:00Z"));
        let manager = app.signed_in(CHANNEL_MANAGER).await;
        let reports = manager.get("/api/v1/imports").await.expect_status(200).json();
        let report = &reports["items"][0];
        assert_eq!((&report["state"], &report["refused"]), (&json!("interrupted"), &json!(0)));
        assert_eq!(report["rows"], report["added"]);
        let taken = app.number("SELECT COUNT(*) FROM products WHERE sku LIKE 'K-%'").await;
        assert_eq!(report["added"], taken);
        assert!((1..20_000).contains(&taken), "{taken}");
        let again = manager.post("/api/v1/imports?kind=catalogue&mode=row_by_row", json!(file)).await.json();
        assert_eq!((&again["state"], &again["unchanged"]), (&json!("finished"), &json!(taken)));
        assert_eq!(again["added"], 20_000 - taken);
    }

    async fn who_does_not_read_on_holds_no_connection(app: TestApp) {
        let manager = app.signed_in(CHANNEL_MANAGER).await;
        for number in 1..20 {
            let mut transaction = app.app.database().write().await.expect("a transaction");
            server::storage::imports::add_refused_piece(&mut transaction, "i-1", number, "x").await.expect("a piece");
            transaction.commit().await.expect("a commit");
        }
        let mut unread = Vec::new();
        for _ in 0..30 {
            let request = http::Request::get("/api/v1/imports/i-1/refused.csv");
            unread.push(manager.unread(request, Vec::new()).await);
        }
        let reading = tokio::time::timeout(Duration::from_secs(5), manager.get("/api/v1/imports")).await;
        reading.expect("an answer in time").expect_status(200);
    }
}

/// A long import locks what an order must raise.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_reads_does_not_stand_behind_orders_that_wait() {
    let Some(app) = TestApp::on_postgresql().await else { return };
    let buyer = app.signed_in(BUYER).await;
    let mut importing = app.app.database().write_at_length().await.expect("a transaction");
    sqlx::query("UPDATE counters SET value = value WHERE name = 'catalogue_revision'")
        .execute(&mut *importing)
        .await
        .expect("the counter is locked");
    let placing = (0..26).map(|number: u32| {
        let buyer = buyer.clone();
        tokio::spawn(async move { buyer.post_once("/api/v1/orders", order(), &number.to_string()).await })
    });
    let placing: Vec<_> = placing.collect();
    tokio::time::sleep(Duration::from_secs(1)).await;
    let reading = tokio::time::timeout(Duration::from_secs(3), buyer.get("/api/v1/orders")).await;
    reading.expect("an answer in time").expect_status(200);
    for one in placing {
        let answer = one.await.expect("an answer").expect_status(503);
        assert_eq!(answer.header("retry-after"), "1");
    }
    importing.rollback().await.expect("its end");
    buyer.post_once("/api/v1/orders", order(), "0").await.expect_status(201);
}
