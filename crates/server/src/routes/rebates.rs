//! `/api/v1/rebates`: where a partner stands in their rebate agreements, and the order lines behind it.

pub mod examples;
pub mod list;
pub mod statement;
pub mod statement_csv;

use api::session::CompanySummary;
use api::{Permission, ProblemKind, Role};
use chrono::NaiveDate;

use crate::app::App;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::rebates::RebateBook;
use crate::storage::{Connection, rebates};
use crate::text::Message;

/// The book of the company that is asked for, if the reader may see it: partners see their own, a sales
/// rep those that they serve, the channel manager all.
async fn book_of(
    app: &App,
    connection: &mut Connection,
    reader: &Reader,
    company: Option<&str>,
    on: Option<NaiveDate>,
) -> Outcome<RebateBook> {
    let company = company_of(connection, reader, company).await?;
    let today = app.clock().today();
    let on = on.unwrap_or(today);
    if on > today {
        return Err(Failure::field(ProblemKind::InvalidRequest, "/on", Message::new("field-not-in-future")));
    }
    RebateBook::load(connection, app.rates(), company, on, reader.language).await
}

async fn company_of(
    connection: &mut Connection,
    reader: &Reader,
    asked: Option<&str>,
) -> Outcome<CompanySummary> {
    let user = reader.signed_in()?;
    match &user.company {
        // Whose company is asked for is no matter to somebody who has one.
        Some(own) if user.role.may(Permission::SeeCompanyOrders) => Ok(own.clone()),
        None if user.role.may(Permission::SeePartnerOrders) => {
            let missing =
                || Failure::field(ProblemKind::InvalidRequest, "/company", Message::new("field-missing"));
            let served_by = (user.role == Role::SalesRep).then_some(user.email.as_str());
            let found = rebates::company(connection, asked.ok_or_else(missing)?, served_by).await?;
            found.ok_or_else(Failure::not_found)
        }
        _ => Err(Failure::forbidden()),
    }
}
