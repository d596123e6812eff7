//! `/api/v1/tariff`: looking a code up, and finding one.

pub mod read;
pub mod search;

use domain::landed_cost::Market;

use crate::problem::{Failure, Outcome};
use crate::rates::Common;
use crate::text::Message;

fn market<'a>(common: &'a Common, code: &str) -> Outcome<&'a Market> {
    common.rates.market(code).ok_or_else(|| {
        Failure::value("/market", Message::new("scenario-unknown-market").with("market", code))
    })
}
