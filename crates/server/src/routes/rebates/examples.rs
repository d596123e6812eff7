//! Examples of the rebates in the description: an agreement and its orders, worked out by this server.

use api::Page;
use serde_json::json;
use utoipa::openapi::OpenApi as Document;

use crate::rebates::examples::answers;
use crate::routes::calculators::examples::show_read;

/// The description with them.
#[must_use]
pub fn added(mut document: Document) -> Document {
    let Some((rebates, statement)) = answers() else {
        debug_assert!(false, "the example of the rebates cannot be worked out");
        return document;
    };
    let total = u64::try_from(statement.len()).unwrap_or(u64::MAX);
    let page = Page { items: statement, next_cursor: None, total };
    show_read(&mut document, api::paths::REBATES, json!(rebates));
    show_read(&mut document, api::paths::REBATE_STATEMENT, json!(page));
    document
}
