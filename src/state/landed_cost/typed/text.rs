//! Text of fields, where one without any has a meaning of its own.

use domain::Currency;

use super::{Place, Typed};
use crate::state::calculator::{Reader, Unreadable};

pub fn filled(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The shipment's currency, unless the field says another.
pub fn currency(reader: &mut Reader<Typed>, at: Place, text: &str, own: Currency) -> Option<Currency> {
    let code = text.trim().to_uppercase();
    if code.is_empty() { Some(own) } else { reader.parsed(at, &code, Unreadable::NotACurrency) }
}
