//! `/api/v1/company`: one's own company, its addresses and its people; `/api/v1/companies`: those that
//! the brand's people serve.

pub mod add_address;
pub mod add_user;
pub mod addresses;
pub mod change_address;
pub mod change_user;
pub mod list;
pub mod read;
pub mod read_address;
pub mod remove_address;
pub mod users;

use api::session::{CompanySummary, User};

use crate::problem::{Failure, Outcome};

/// The company of somebody who belongs to one.
///
/// # Errors
/// The problem `forbidden`: the brand's own people have none.
pub fn own(user: &User) -> Outcome<&CompanySummary> {
    user.company.as_ref().ok_or_else(Failure::forbidden)
}
