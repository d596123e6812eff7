//! What the catalogue shows a reader who is not signed in before the storefront runs: the same header,
//! heading and first rows, in the same classes, so that nothing moves when the application takes their
//! place; and the answers that it would otherwise ask for at once. See `docs/decisions/shell.md`.
//!
//! The one room of the server that knows how a screen looks. A journey (`tests/journeys/shell.test.mjs`)
//! holds it to what the application draws.

mod header;
mod heading;
mod list;
mod row;

use api::catalogue::ProductList;
use api::paths::{SESSION, SETTINGS};
use api::session::Session;
use api::settings::Settings;
use axum::Json;
use axum::extract::State;

use super::markup::Html;
use super::page::Shell;
use super::visit::Visit;
use crate::app::App;
use crate::extract::{Query, query};
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::routes::products::search;
use crate::routes::settings;
use crate::text::Message;

/// What the shell is drawn from.
struct Sight<'a> {
    visit: &'a Visit,
    brand: &'a str,
    settings: &'a Settings,
    list: &'a ProductList,
}

/// The shell of a visit: by the handlers of the API itself, so that it shows nothing that they would
/// not tell everybody.
///
/// # Errors
/// Whatever they answer; the page is sent without a shell then.
pub async fn of(app: App, visit: Visit) -> Outcome<Shell> {
    let reader = Reader::signed_out(visit.language);
    let brand = app.configuration().brand.clone();
    let question = visit.question();
    let asked = question.split_once('?').map_or("", |(_, query)| query);
    let asked = Query(query::parse(asked)?);
    let Json(settings) = settings::settings(State(app.clone()), reader.clone()).await?;
    let Json(list) = search::search(State(app), reader, asked).await?;
    let sight = Sight { visit: &visit, brand: &brand, settings: &settings, list: &list };
    let mut answers = Html::default();
    answers.data(SETTINGS, &json(&settings)?);
    answers.data(SESSION, &json(&Session { user: None })?);
    answers.data(&question, &json(&list)?);
    let mut title = Html::default();
    title.text(&sight.say("common-catalogue")).raw(" · ").text(sight.brand);
    Ok(Shell {
        language: visit.language,
        title: title.finish(),
        content: content(&sight),
        answers: answers.finish(),
    })
}

fn json(value: &impl serde::Serialize) -> Outcome<String> {
    serde_json::to_string(value).map_err(Failure::internal)
}

fn content(sight: &Sight<'_>) -> String {
    let mut html = Html::default();
    html.raw("<a class=\"skip-link\" href=\"#main\">").text(&sight.say("common-skip")).raw("</a>");
    header::header(&mut html, sight);
    html.raw("<main id=\"main\" tabindex=\"-1\"><p id=\"start-status\" role=\"status\"></p>");
    html.raw("<div class=\"with-aside catalogue\"><aside class=\"wide-only\"></aside>");
    html.raw("<div class=\"catalogue-main\"><noscript><div class=\"banner warn\">");
    html.text(&sight.say("start-needs-script")).raw("</div></noscript>");
    heading::heading(&mut html, sight);
    list::list(&mut html, sight);
    html.raw("</div></div></main>");
    header::bottom_bar(&mut html, sight);
    html.finish()
}

impl Sight<'_> {
    /// A message without arguments.
    fn say(&self, id: &'static str) -> String {
        Message::new(id).in_language(self.visit.language)
    }

    /// What is searched for.
    fn words(&self) -> &str {
        self.visit.value("q").unwrap_or_default()
    }

    fn category(&self, code: &str) -> Option<&str> {
        let known = self.list.facets.categories.iter().find(|category| category.value == code);
        known.map(|category| category.label.as_str())
    }

    /// The name of a warehouse in the reader's language.
    fn warehouse<'a>(&'a self, code: &'a str) -> &'a str {
        let known = self.settings.warehouses.iter().find(|warehouse| warehouse.code == code);
        known.map_or(code, |warehouse| warehouse.name.as_str())
    }
}
