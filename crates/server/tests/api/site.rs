//! The storefront's files and page, beside the API.

use axum::Router;
use server::app::App;
use server::clock::Clock;
use server::configuration::Configuration;
use server::site::Site;

use crate::support::{Client, TestApp};

const PAGE: &str = "<!doctype html><script>start()</script><style>a{}</style><p>The page</p>";

async fn with_site(app: &TestApp) -> (Client, tempfile::TempDir) {
    with_site_in_frames_of(app, &[]).await
}

async fn with_site_in_frames_of(app: &TestApp, origins: &[&str]) -> (Client, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("a file");
    write("index.html", PAGE);
    write("entrepot-1f2e3d4c5b6a7988.js", "export default 1");
    write("pictures.svg", "<svg/>");
    let site = Site::new(Some(folder.path().to_owned()), Vec::new())
        .framed_by(origins.iter().map(|origin| origin.parse().expect("an origin")).collect());
    let app = App::new(app.app.database().clone(), Clock::system(), Configuration::default(), site);
    let router: Router = server::routes::router(&app);
    (Client::new(router), folder)
}

#[tokio::test]
async fn every_address_that_is_no_file_is_the_page() {
    let app = TestApp::on_sqlite().await;
    let (client, folder) = with_site(&app).await;
    for path in ["/", "/en/de-eur/catalogue", "/en/de-eur/orders/SO-100001", "/zh-CN/de-eur/products/A"] {
        let answer = client.get(path).await.expect_status(200);
        assert_eq!(answer.text(), PAGE);
        let policy = answer.header("content-security-policy").to_owned();
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval' 'sha256-"), "{policy}");
        assert!(!policy.contains("unsafe-inline"));
    }
    let get = async |path: &str, accept: &'static str| {
        client.send(http::Method::GET, path, None, &[("accept", accept)]).await
    };
    // A SKU may look like a file's name; a person who looks at it wants the page.
    get("/en/de-eur/products/A.1", "text/html,*/*").await.expect_status(200);
    get("/messages/xx.json", "*/*").await.expect_status(404).expect_problem("not-found");
    // Built again while the server runs: the new page has its own policy.
    let before = client.get("/").await.header("content-security-policy").to_owned();
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    std::fs::write(folder.path().join("index.html"), PAGE.replace("start()", "begin()")).expect("a file");
    assert_ne!(client.get("/").await.header("content-security-policy"), before);
}

#[tokio::test]
async fn files_with_a_hash_are_kept_for_ever() {
    let app = TestApp::on_sqlite().await;
    let (client, _folder) = with_site(&app).await;
    let script = client.get("/entrepot-1f2e3d4c5b6a7988.js").await.expect_status(200);
    assert!(script.header("cache-control").contains("immutable"));
    let pictures = client.get("/pictures.svg").await.expect_status(200);
    assert_eq!(pictures.header("cache-control"), "no-cache");
    assert_eq!(pictures.header("content-type"), "image/svg+xml");
    for path in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/..%2fCargo.toml"] {
        assert!(!client.get(path).await.text().contains("[package]"));
    }
}

#[tokio::test]
async fn only_calculators_are_in_the_frames_of_the_brands_sites() {
    let app = TestApp::on_sqlite().await;
    let ancestors = async |client: &Client, path: &str| {
        let answer = client.get(path).await;
        let policy = answer.header("content-security-policy").to_owned();
        let rule = policy.split("; ").find_map(|rule| rule.strip_prefix("frame-ancestors "));
        rule.expect("a rule for frames").to_owned()
    };
    let (client, _folder) = with_site_in_frames_of(&app, &["https://brand.example"]).await;
    for path in ["/embed/landed-cost", "/embed/rebate", "/zh-CN/de-eur/embed/landed-cost"] {
        assert_eq!(ancestors(&client, path).await, "https://brand.example");
        // The rest of the policy is that of every page, and no cookie is given.
        let answer = client.get(path).await.expect_status(200);
        assert!(
            answer.header("content-security-policy").starts_with("default-src 'none'; script-src 'self'")
        );
        assert!(!answer.headers.contains_key("set-cookie"));
    }
    for path in [
        "/",
        "/s/k7mw2d9xqhtr4cnv8b3y",
        "/en/de-eur/cart",
        "/en/de-eur/sign-in",
        "/en/de-eur/calculators/landed-cost",
        "/embed/cart",
        "/embed/landed-cost/x",
        "/api/v1/settings",
        "/pictures.svg",
    ] {
        assert_eq!(ancestors(&client, path).await, "'none'", "{path}");
    }
    // Nobody's frame unless somebody was named.
    let (client, _folder) = with_site(&app).await;
    assert_eq!(ancestors(&client, "/embed/landed-cost").await, "'none'");
}
