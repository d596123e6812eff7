//! Money as the reader's locale writes it.

use domain::Money;

use crate::browser::intl;

/// `€1,234.50`
pub fn money(money: Money) -> String {
    intl::money(&money.amount(), money.currency().code())
}
