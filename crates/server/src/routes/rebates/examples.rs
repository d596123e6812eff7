//! Examples of the rebates in the description: an agreement and its orders, worked out by this server.

use api::Page;
use utoipa::openapi::OpenApi as Document;
use utoipa::openapi::RefOr;

use crate::rebates::examples::answers;

/// The description with them.
#[must_use]
pub fn added(mut document: Document) -> Document {
    let Some((rebates, statement)) = answers() else {
        debug_assert!(false, "the example of the rebates cannot be worked out");
        return document;
    };
    let total = u64::try_from(statement.len()).unwrap_or(u64::MAX);
    let page = Page { items: statement, next_cursor: None, total };
    show(&mut document, api::paths::REBATES, serde_json::to_value(rebates).ok());
    show(&mut document, "/api/v1/rebates/{id}/statement", serde_json::to_value(page).ok());
    document
}

fn show(document: &mut Document, path: &str, example: Option<serde_json::Value>) {
    let operation = document.paths.paths.get_mut(path).and_then(|item| item.get.as_mut());
    let answer = operation.and_then(|operation| operation.responses.responses.get_mut("200"));
    if let Some(RefOr::T(answer)) = answer
        && let Some(RefOr::T(content)) = answer.content.values_mut().next()
    {
        content.example = example;
    }
}
