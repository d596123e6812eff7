//! `/api/v1/orders`: checking, placing, withdrawing, finding, reading, exporting, ordering again.

pub mod check;
pub mod csv;
pub mod list;
pub mod place;
pub mod read;
pub mod reorder;
pub mod withdraw;

use api::order::{OrderQuery, OrderStatus};
use api::session::User;
use api::{Permission, ProblemKind, Role};
use chrono::{DateTime, NaiveDate, Utc};

use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::orders::search::{Filter, Scope};
use crate::text::Message;

/// Whose orders the reader may see.
fn scope_of(reader: &Reader) -> Outcome<(&User, Scope)> {
    let user = reader.signed_in()?;
    let scope = match (&user.company, user.role) {
        (Some(company), role) if role.may(Permission::SeeCompanyOrders) => Scope::Company(company.id.clone()),
        (None, Role::SalesRep) => Scope::ServedBy(user.email.clone()),
        (None, role) if role.may(Permission::SeePartnerOrders) => Scope::All,
        _ => return Err(Failure::forbidden()),
    };
    Ok((user, scope))
}

/// What a query asks for, checked.
fn filter_of(query: &OrderQuery, user: &User) -> Outcome<Filter> {
    let statuses = list(query.status.as_deref())
        .map(|code| OrderStatus::from_code(code).ok_or_else(unknown_status))
        .collect::<Outcome<Vec<_>>>()?;
    let from = query.placed_from.and_then(beginning);
    let to = query.placed_to.and_then(|day| beginning(day.succ_opt()?));
    Ok(Filter {
        text: query.q.clone().filter(|text| !text.trim().is_empty()),
        statuses,
        placed_since: from.max(query.placed_since),
        placed_before: [to, query.placed_before].into_iter().flatten().min(),
        placed_by: query.mine.unwrap_or(false).then(|| user.id.clone()),
        company: query.company.clone(),
        numbers: list(query.numbers.as_deref()).map(str::to_owned).collect(),
    })
}

fn beginning(day: NaiveDate) -> Option<DateTime<Utc>> {
    Some(day.and_hms_opt(0, 0, 0)?.and_utc())
}

fn list(text: Option<&str>) -> impl Iterator<Item = &str> {
    let parts = text.unwrap_or_default().split(',').map(str::trim);
    parts.filter(|part| !part.is_empty())
}

fn unknown_status() -> Failure {
    let codes: Vec<&str> = OrderStatus::ALL.iter().map(|status| status.code()).collect();
    let choice = Message::new("field-choice").with("choices", codes.join(", "));
    Failure::field(ProblemKind::InvalidRequest, "/status", choice)
}
