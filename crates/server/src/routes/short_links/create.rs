//! `POST /api/v1/short-links`: keeps a scenario under an address that nobody guesses.

use api::ProblemKind;
use api::beside::{LONGEST_SKU, MOST_ALTERNATIVES};
use api::calculator::CalculatorKind;
use api::short_link::{LONGEST_TITLE, MOST_MARKETS, MOST_WITHHELD, NewShortLink, ShortLink};
use axum::extract::State;
use axum::response::Response;
use chrono::{DateTime, Utc};
use http::StatusCode;

use super::scenario;
use crate::app::App;
use crate::documentation::Problems;
use crate::extract::Keyed;
use crate::fields::{self, Faults};
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::Connection;
use crate::storage::short_links::{self, Kept};
use crate::text::Message;
use crate::{once, random};

const HOUR_MILLISECONDS: i64 = 60 * 60 * 1000;
/// A person makes a few a day; a program that makes more has gone astray.
const PER_HOUR: i64 = 120;
/// Those that a person keeps: what they need of a year, and room to spare. One that was revoked is none.
const MOST_KEPT: u64 = 1000;
const LONGEST_MARKET: usize = 16;
const LONGEST_FIELD: usize = 64;

/// Keeps a scenario. It cannot be changed afterwards, only revoked.
#[utoipa::path(post, path = api::paths::SHORT_LINKS, tag = "short links", operation_id = "create_short_link",
    request_body = NewShortLink, params(("Idempotency-Key" = Option<String>, Header)),
    responses((status = 201, body = ShortLink), Problems))]
pub async fn create(
    State(app): State<App>,
    reader: Reader,
    request: Keyed<NewShortLink>,
) -> Outcome<Response> {
    let user = reader.signed_in()?;
    let now = app.clock().now();
    let body = &request.body;
    let scenario = scenario::kept(body.calculator, &body.scenario)?;
    let mut faults = Faults::default();
    let title = faults.keep(fields::text("/title", &body.title, LONGEST_TITLE)).to_owned();
    faults.keep(check_markets(body));
    faults.keep(check_beside(body));
    faults.keep(check_withheld(body));
    faults.keep(check_expiry(body.expires_at, now));
    faults.none()?;
    let mut transaction = app.database().write().await?;
    if let Some((status, answer)) =
        once::earlier(&mut transaction, &user.id, &request, now.timestamp_millis()).await?
    {
        return Ok(once::json(status, answer));
    }
    check_pace(&mut transaction, &user.id, now.timestamp_millis()).await?;
    check_room(&mut transaction, &user.id).await?;
    let link = ShortLink {
        id: random::address().map_err(Failure::internal)?,
        title,
        calculator: body.calculator,
        created_at: now,
        expires_at: body.expires_at,
        revoked_at: None,
        opens: 0,
        opened_at: None,
    };
    let kept = Kept {
        link: &link,
        user: &user.id,
        scenario: &scenario,
        markets: &body.markets,
        beside: &body.beside,
        withheld: &body.withheld,
    };
    short_links::add(&mut transaction, &kept).await?;
    once::answer(transaction, &user.id, &request, StatusCode::CREATED, &link).await
}

fn check_markets(body: &NewShortLink) -> Outcome<()> {
    if body.markets.len() > MOST_MARKETS {
        return Err(Failure::value("/markets", Message::new("scenario-too-many").with("most", MOST_MARKETS)));
    }
    if !body.markets.is_empty() && body.calculator != CalculatorKind::LandedCost {
        return Err(Failure::value("/markets", Message::new("field-not-accepted")));
    }
    for (place, market) in body.markets.iter().enumerate() {
        fields::text(&format!("/markets/{place}"), market, LONGEST_MARKET)?;
    }
    Ok(())
}

fn check_beside(body: &NewShortLink) -> Outcome<()> {
    if let Some(kind) = body.beside.too_many() {
        let many = Message::new("scenario-too-many").with("most", MOST_ALTERNATIVES);
        return Err(Failure::value(format!("/beside/{kind}"), many));
    }
    if !body.beside.is_of_no_shipment() && body.calculator != CalculatorKind::LandedCost {
        return Err(Failure::value("/beside", Message::new("field-not-accepted")));
    }
    if let Some(planned) = &body.beside.planned {
        if body.calculator != CalculatorKind::Reorder {
            return Err(Failure::value("/beside/planned", Message::new("field-not-accepted")));
        }
        fields::optional_text("/beside/planned/sku", &planned.sku, LONGEST_SKU)?;
    }
    Ok(())
}

fn check_withheld(body: &NewShortLink) -> Outcome<()> {
    if body.withheld.len() > MOST_WITHHELD {
        let many = Message::new("scenario-too-many").with("most", MOST_WITHHELD);
        return Err(Failure::value("/withheld", many));
    }
    for (place, field) in body.withheld.iter().enumerate() {
        fields::text(&format!("/withheld/{place}"), field, LONGEST_FIELD)?;
    }
    Ok(())
}

fn check_expiry(expires_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Outcome<()> {
    if expires_at.is_some_and(|moment| moment <= now) {
        Err(Failure::value("/expires_at", Message::new("short-link-expiry-past")))
    } else {
        Ok(())
    }
}

async fn check_pace(connection: &mut Connection, user: &str, now: i64) -> Outcome<()> {
    let (made, first) = short_links::made_since(connection, user, now - HOUR_MILLISECONDS).await?;
    if made < PER_HOUR {
        return Ok(());
    }
    let until = first.unwrap_or(now) + HOUR_MILLISECONDS;
    let seconds = u64::try_from((until - now) / 1000 + 1).unwrap_or(1);
    Err(Failure::new(ProblemKind::TooManyRequests).retry_after(seconds))
}

async fn check_room(connection: &mut Connection, user: &str) -> Outcome<()> {
    if short_links::kept(connection, user).await? < MOST_KEPT {
        return Ok(());
    }
    let full = Message::new("short-link-too-many").with("most", MOST_KEPT);
    Err(Failure::new(ProblemKind::Full).with_detail(full))
}
