//! The storefront's files and page, beside the API.

use axum::Router;
use server::app::App;
use server::clock::Clock;
use server::configuration::Configuration;
use server::site::Site;

use crate::support::{BUYER, Client, PASSWORD, TestApp};

const PAGE: &str = "<!doctype html><script>start()</script><style>a{}</style><p>The page</p>";

/// With the places that a shell takes.
const OPEN_PAGE: &str = "<!doctype html><html lang=\"en\" dir=\"ltr\"><title>Entrepot</title>\
    <script>start()</script><div id=\"app\" data-brand=\"Entrepot\"><!-- painted first --><p>Skeleton</p>\
    <!-- painted first: end --></div><!-- answers of the API --></html>";

/// What came with the page as the answer to a question.
fn given(page: &str, question: &str) -> Option<serde_json::Value> {
    let start = format!("data-answer=\"{}\">", question.replace('&', "&amp;"));
    let json = page.split_once(&start)?.1.split_once("</script>")?.0;
    Some(serde_json::from_str(json).expect("JSON"))
}

async fn with_site(app: &TestApp) -> (Client, tempfile::TempDir) {
    with_site_in_frames_of(app, &[]).await
}

async fn with_site_in_frames_of(app: &TestApp, origins: &[&str]) -> (Client, tempfile::TempDir) {
    configured(app, origins, Configuration::default()).await
}

async fn configured(
    app: &TestApp,
    origins: &[&str],
    configuration: Configuration,
) -> (Client, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("a file");
    write("index.html", PAGE);
    write("entrepot-1f2e3d4c5b6a7988.js", "export default 1");
    write("pictures.svg", "<svg/>");
    write("manifest.webmanifest", r#"{ "name": "Entrepot", "short_name": "Entrepot", "start_url": "/" }"#);
    let site = Site::new(Some(folder.path().to_owned()), Vec::new())
        .framed_by(origins.iter().map(|origin| origin.parse().expect("an origin")).collect());
    let app = App::new(app.app.database().clone(), Clock::system(), configuration, site);
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
    assert_eq!(client.get("/").await.header("cross-origin-opener-policy"), "same-origin");
    let file = client.get("/pictures.svg").await.expect_status(200);
    assert_eq!(file.header("x-content-type-options"), "nosniff");
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
async fn the_catalogue_comes_with_what_it_shows_first() {
    let app = TestApp::on_sqlite().await;
    let (client, folder) = with_site(&app).await;
    std::fs::write(folder.path().join("index.html"), OPEN_PAGE).expect("a file");
    let policy = client.get("/").await.header("content-security-policy").to_owned();
    let answer = client.get("/de/de-eur/catalogue?q=leuchte").await.expect_status(200);
    let page = answer.text();
    assert!(
        page.starts_with("<!doctype html><html lang=\"de\" dir=\"ltr\"><title>Katalog · Entrepot</title>")
    );
    assert!(!page.contains("Skeleton"));
    assert!(page.contains("<h1 tabindex=\"-1\" data-page-heading=\"\">Katalog</h1>"), "{page}");
    assert!(page.contains("Tisch<mark>leuchte</mark>, weiß"), "{page}");
    assert!(page.contains("href=\"/de/de-eur/products/LMP-2140-WH\""), "{page}");
    // Data are no script, and no other script came in.
    assert_eq!(answer.header("content-security-policy"), policy);
    assert_eq!(answer.header("cache-control"), "private, no-store");
    assert_eq!(answer.header("vary"), "cookie");
    assert!(answer.headers.get("etag").is_none());
    // Exactly what the API says to the same question.
    let question = "/api/v1/products?q=leuchte&sort=relevance&market=DE&currency=EUR";
    let mut german = client.clone();
    german.language = Some("de");
    assert_eq!(given(&page, question).expect("the list"), german.get(question).await.json());
    assert_eq!(
        given(&page, "/api/v1/settings").expect("settings"),
        german.get("/api/v1/settings").await.json()
    );
    assert_eq!(given(&page, "/api/v1/session").expect("nobody"), serde_json::json!({ "user": null }));
    // From right to left, and for pages that are not the catalogue nothing of it.
    assert!(client.get("/ar/ae-aed/catalogue").await.text().contains("<html lang=\"ar\" dir=\"rtl\">"));
    for other in
        ["/", "/en/de-eur", "/en/de-eur/cart", "/xx/de-eur/catalogue", "/en/de-eur/catalogue?price_from=x"]
    {
        let page = client.get(other).await.expect_status(200);
        assert_eq!(page.header("cache-control") == "no-cache", page.text() == OPEN_PAGE, "{other}");
    }
}

#[tokio::test]
async fn every_page_bears_the_name_of_the_brand() {
    let app = TestApp::on_sqlite().await;
    let brand = Configuration { brand: "Fold & Co".to_owned(), ..Configuration::default() };
    let (client, folder) = configured(&app, &[], brand).await;
    std::fs::write(folder.path().join("index.html"), OPEN_PAGE).expect("a file");
    let page = client.get("/").await.expect_status(200).text();
    assert_eq!(page, OPEN_PAGE.replace("Entrepot", "Fold &amp; Co"));
    let page = client.get("/de/de-eur/catalogue").await.expect_status(200).text();
    assert!(page.contains("<title>Katalog · Fold &amp; Co</title>"), "{page}");
    assert!(page.contains("<div id=\"app\" data-brand=\"Fold &amp; Co\">"), "{page}");
    assert!(page.contains("<span>Fold &amp; Co</span></a>"), "{page}");
    let manifest = client.get("/manifest.webmanifest").await.expect_status(200);
    let manifest: serde_json::Value = serde_json::from_str(&manifest.text()).expect("a manifest");
    assert_eq!((&manifest["name"], &manifest["start_url"]), (&"Fold & Co".into(), &"/".into()));
}

#[tokio::test]
async fn who_is_signed_in_gets_the_plain_page() {
    let app = TestApp::on_sqlite().await;
    let (mut client, folder) = with_site(&app).await;
    std::fs::write(folder.path().join("index.html"), OPEN_PAGE).expect("a file");
    let address = "/en/de-eur/catalogue";
    assert_ne!(client.get(address).await.text(), OPEN_PAGE);
    client.sign_in(BUYER, PASSWORD).await.expect_status(200);
    let page = client.get(address).await.expect_status(200);
    assert_eq!(page.text(), OPEN_PAGE);
    assert_eq!(page.header("cache-control"), "no-cache");
}

#[tokio::test]
async fn nothing_that_a_person_wrote_becomes_markup() {
    let app = TestApp::on_sqlite().await;
    app.execute("UPDATE counters SET value = 2 WHERE name = 'catalogue_revision'").await;
    app.execute(
        "UPDATE products SET names = '{\"en\": \"</script><script>steal()</script>\\\" onclick=x <!--\"}', \
         picture = 'x\" onerror=\"y', revision = 2 WHERE sku = 'MUG-1'",
    )
    .await;
    let (client, folder) = with_site(&app).await;
    std::fs::write(folder.path().join("index.html"), OPEN_PAGE).expect("a file");
    for query in ["", "?q=script", "?q=%22%3E%3Cscript%3E", "?brand=%3Cscript%3E&origin=%22%3E%3Cscript%3E"] {
        let answer = client.get(&format!("/en/de-eur/catalogue{query}")).await.expect_status(200);
        let page = answer.text();
        let scripts = page.matches("<script").count();
        let data = page.matches("<script type=\"application/json\" data-answer=\"/api/v1/").count();
        assert_eq!((scripts, data), (4, 3), "{page}");
        assert_eq!(page.matches("</script").count(), 4, "{page}");
        let painted = page.split("<script type").next().expect("a page");
        assert!(!painted.contains("\" onerror=") && !painted.contains("\" onclick="), "{page}");
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
        "/c/landed-cost",
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
