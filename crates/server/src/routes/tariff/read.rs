//! `GET /api/v1/tariff`: what the tariff of a market says on a code.

use std::collections::BTreeSet;

use api::calculator::{TariffEntry, TariffQuery};
use axum::Json;
use axum::extract::State;
use domain::HsCode;

use super::market;
use crate::app::App;
use crate::documentation::Problems;
use crate::extract::Query;
use crate::problem::{Failure, Outcome};
use crate::rates::UNITED_STATES;
use crate::text::Message;

/// The line of a code typed in any punctuation, where the market's schedule is at hand, and all measures on it,
/// which a browser may add to its rates. A code that nothing is known of has no measures.
#[utoipa::path(get, path = api::paths::TARIFF, tag = "calculators", params(TariffQuery), operation_id = "tariff",
    responses((status = 200, body = TariffEntry), Problems))]
pub async fn tariff(State(app): State<App>, Query(query): Query<TariffQuery>) -> Outcome<Json<TariffEntry>> {
    let invalid = |_| Failure::value("/code", Message::new("scenario-not-a-code"));
    let code: HsCode = query.code.parse().map_err(invalid)?;
    let mut connection = app.database().read().await?;
    let common = app.rates().common(&mut connection).await?;
    let name = market(&common, &query.market)?.tariff.clone().ok_or_else(Failure::not_found)?;
    let codes = BTreeSet::from([code.digits()]);
    let table = app.rates().tariff(&mut connection, &common, &name, &codes).await?;
    let schedule = if name == UNITED_STATES { app.rates().schedule(&mut connection).await? } else { None };
    let entry = schedule.and_then(|schedule| schedule.entry(code.digits()));
    let mut answer = TariffEntry {
        market: query.market,
        tariff: name,
        line: None,
        table,
        text_only: Vec::new(),
        provisions: Vec::new(),
    };
    if let Some(entry) = entry {
        answer.line = Some(entry.line);
        answer.text_only = entry.text_only;
        answer.provisions = entry.provisions;
    }
    Ok(Json(answer))
}
