//! Examples of the calculators in the description: scenarios as they are sent, and what this server
//! answers to them, worked out with the rates that come with it; and of these rates and their tariffs.

use domain::landed_cost::Rates;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::openapi::OpenApi as Document;
use utoipa::openapi::path::Operation;
use utoipa::openapi::{Content, RefOr};

use crate::calculation::{Calculator, Currencies, LandedCosts, Prices, Rebates, Reorders};
use crate::rates::{built_in, examples};

/// The description with them.
#[must_use]
pub fn added(mut document: Document) -> Document {
    let rates = built_in::data().ok().and_then(|data| Rates::try_from(data.clone()).ok());
    if let Some(rates) = rates {
        add::<LandedCosts>(
            &mut document,
            api::paths::LANDED_COST,
            include_str!("examples/landed_cost.json"),
            &rates,
        );
    }
    if let Some((rates, entry, hits)) = examples::answers() {
        show_read(&mut document, api::paths::RATES, json!(rates));
        show_read(&mut document, api::paths::TARIFF, json!(entry));
        show_read(&mut document, api::paths::TARIFF_SEARCH, json!(hits));
    } else {
        debug_assert!(false, "the examples of rates and tariff cannot be worked out");
    }
    add::<Rebates>(&mut document, api::paths::REBATE, include_str!("examples/rebate.json"), &());
    add::<Prices>(&mut document, api::paths::PRICE, include_str!("examples/price.json"), &());
    add::<Reorders>(&mut document, api::paths::REORDER, include_str!("examples/reorder.json"), &());
    add::<Currencies>(&mut document, api::paths::FX, include_str!("examples/fx.json"), &());
    document
}

fn add<C: Calculator>(document: &mut Document, path: &str, text: &str, rates: &C::Rates) {
    let worked_out = || {
        let scenario: Value = serde_json::from_str(text).ok()?;
        let result = C::calculate(&serde_json::from_str(text).ok()?, rates).ok()?;
        Some((scenario, written(&result)?))
    };
    let Some((scenario, result)) = worked_out() else {
        debug_assert!(false, "the example of {path} cannot be worked out");
        return;
    };
    let batch = json!({ "scenario": 0, "result": result });
    show(document, path, &scenario, "200", result);
    show(document, &format!("{path}/batch"), &json!([scenario]), "200", batch);
}

fn written(result: &impl Serialize) -> Option<Value> {
    serde_json::to_value(result).ok()
}

/// Puts what is sent to a route, and what it answers with this status, into the description.
pub fn show(document: &mut Document, path: &str, request: &Value, status: &str, response: Value) {
    let Some(operation) = document.paths.paths.get_mut(path).and_then(|item| item.post.as_mut()) else {
        return;
    };
    let Operation { request_body, responses, .. } = operation;
    if let Some(RefOr::T(body)) = request_body {
        set(body.content.get_mut("application/json"), request.clone());
    }
    if let Some(RefOr::T(answer)) = responses.responses.get_mut(status) {
        set(answer.content.values_mut().next(), response);
    }
}

/// Puts what a route answers to be read into the description.
pub fn show_read(document: &mut Document, path: &str, response: Value) {
    let operation = document.paths.paths.get_mut(path).and_then(|item| item.get.as_mut());
    if let Some(RefOr::T(answer)) = operation.and_then(|route| route.responses.responses.get_mut("200")) {
        set(answer.content.values_mut().next(), response);
    }
}

fn set(content: Option<&mut RefOr<Content>>, example: Value) {
    if let Some(RefOr::T(content)) = content {
        content.example = Some(example);
    }
}
