//! Files that a person takes away: a template to fill in, and the rows that were refused.

use leptos::prelude::*;

use super::refusal;
use crate::{
    browser::files,
    state::{State, quick_order::Outcome},
    text,
    trade::csv,
};

/// The heads are read back in any language of the storefront.
pub fn template() {
    let (sku, quantity, unit) = (
        text::quick_order_column_sku(),
        text::quick_order_column_quantity(),
        text::quick_order_column_unit(),
    );
    files::download("quick-order.csv", "text/csv", &csv::row([sku.as_str(), &quantity, &unit]));
}

/// The refused rows with their reasons, to be mended and uploaded again.
pub fn refused(state: State) {
    let order = state.quick_order();
    let heads = [
        text::quick_order_column_sku(),
        text::quick_order_column_quantity(),
        text::quick_order_column_row(),
        text::quick_order_column_reason(),
        text::quick_order_column_pasted(),
    ];
    let mut file = csv::row(heads.iter().map(String::as_str));
    untrack(|| {
        for place in order.places(|check| check.is_refused()) {
            let (row, check) = order.row(place);
            let Outcome::Refused(refusal) = check.outcome else { continue };
            let reason = refusal::words(refusal, &check);
            let lines: Vec<String> = row.lines.iter().map(u32::to_string).collect();
            let is_own = lines.is_empty() || row.joined;
            let lines = if is_own { (place + 1).to_string() } else { lines.join(" ") };
            file.push_str(&csv::row([row.sku.as_str(), &row.quantity, &lines, &reason, &row.raw]));
        }
    });
    files::download("quick-order-refused.csv", "text/csv", &file);
}
