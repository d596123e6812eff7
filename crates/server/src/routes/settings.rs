//! `GET /api/v1/settings`: what everyone may know before signing in.

use api::settings::Settings;
use axum::Json;
use axum::extract::State;
use domain::Incoterm;

use crate::app::App;
use crate::documentation::Problems;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::storage::{markets, users};

/// The password of all demo accounts.
pub const DEMO_PASSWORD: &str = "entrepot-demo";

/// Markets, currencies, warehouses, incoterms, and the demo's accounts.
#[utoipa::path(get, path = api::paths::SETTINGS, tag = "settings",
    responses((status = 200, body = Settings), Problems))]
pub async fn settings(State(app): State<App>, reader: Reader) -> Outcome<Json<Settings>> {
    let mut connection = app.database().read().await?;
    let demo_accounts = if app.configuration().demo_accounts {
        users::demo_accounts(&mut connection, DEMO_PASSWORD).await?
    } else {
        Vec::new()
    };
    Ok(Json(Settings {
        markets: markets::all(&mut connection, reader.language).await?,
        currencies: markets::currencies(&mut connection).await?,
        warehouses: markets::warehouses(&mut connection, reader.language).await?,
        incoterms: Incoterm::ALL.to_vec(),
        demo_accounts,
    }))
}
