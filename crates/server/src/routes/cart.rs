//! `/api/v1/cart`: one for each person and company.

pub mod change;
pub mod read;

use api::cart::{Cart, CartQuery};
use api::session::User;

use crate::app::App;
use crate::evaluation::evaluate;
use crate::problem::Outcome;
use crate::routes::company::own;
use crate::storage::{Connection, carts};
use crate::terms::terms_of;

/// The cart as it is now, worked out for the market and currency asked for.
async fn present(app: &App, connection: &mut Connection, user: &User, query: &CartQuery) -> Outcome<Cart> {
    let company = own(user)?;
    let terms = terms_of(app, connection, user, query.market, query.currency).await?;
    let (lines, revision) = carts::load(connection, &user.id, &company.id).await?;
    let evaluated = evaluate(connection, &terms, &lines.lines, company.order_minimum).await?;
    Ok(Cart { revision, lines, evaluation: evaluated.evaluation })
}
