//! `/api/v1/tariff`: looking a code up, and finding one.

pub mod read;
pub mod search;

use domain::landed_cost::Market;

use crate::calculation::unknown_market;
use crate::problem::{Failure, Outcome};
use crate::rates::Common;

fn market<'a>(common: &'a Common, code: &str) -> Outcome<&'a Market> {
    let known = common.rates.market(code);
    known.ok_or_else(|| Failure::value("/market", unknown_market(code, &common.rates)))
}
