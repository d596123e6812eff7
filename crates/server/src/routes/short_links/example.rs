//! The example of a short link in the description: the calculator's own example, handed on, listed and
//! opened.

use api::calculator::CalculatorKind;
use serde_json::{Value, json};
use utoipa::openapi::OpenApi as Document;

use crate::routes::calculators::examples::{show, show_read};

/// The description with it.
#[must_use]
pub fn added(mut document: Document) -> Document {
    let text = include_str!("../calculators/examples/landed_cost.json");
    let scenario: Value = serde_json::from_str(text).unwrap_or_default();
    let (title, calculator) = ("Desk lamps to Hamburg, spring order", CalculatorKind::LandedCost);
    let (created, expires) = ("2026-11-23T10:00:00Z", "2026-12-23T10:00:00Z");
    let new = json!({
        "title": title, "calculator": calculator, "scenario": scenario, "markets": ["GB", "US"],
        "expires_at": expires,
    });
    let link = json!({
        "id": "k7mw2d9xqhtr4cnv8b3y", "title": title, "calculator": calculator, "created_at": created,
        "expires_at": expires, "opens": 0,
    });
    let page = json!({ "items": [&link], "total": 1 });
    let shared = json!({
        "title": title, "calculator": calculator, "scenario": scenario, "markets": ["GB", "US"],
        "created_at": created, "expires_at": expires,
    });
    show_read(&mut document, api::paths::SHORT_LINKS, page);
    show_read(&mut document, api::paths::SHORT_LINK, shared);
    show(&mut document, api::paths::SHORT_LINKS, &new, "201", link);
    document
}
