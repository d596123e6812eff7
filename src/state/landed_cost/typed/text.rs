//! Text of fields into figures and back: what cannot be read is kept with its field.

use domain::{Figure, decimal_entry};

use super::{Place, Unreadable};

/// What could not be read so far.
pub type Faults = Vec<(Place, Unreadable)>;

pub fn number(text: &str, mark: char) -> Result<Figure, Unreadable> {
    if text.trim().is_empty() {
        return Err(Unreadable::Missing);
    }
    decimal_entry::read(text, mark).map_err(|_| Unreadable::NotANumber)
}

pub fn written(figure: Figure, mark: char) -> String {
    figure.to_string().replace('.', &mark.to_string())
}

pub fn filled(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

pub fn take<T>(faults: &mut Faults, place: Place, read: Result<T, Unreadable>) -> Option<T> {
    read.map_err(|fault| faults.push((place, fault))).ok()
}

/// Nothing where the field is empty.
pub fn optional<T>(
    faults: &mut Faults,
    place: Place,
    text: &str,
    read: impl FnOnce(&str) -> Result<T, Unreadable>,
) -> Option<T> {
    let text = filled(text)?;
    take(faults, place, read(&text))
}

/// The shipment's currency, unless the field says another.
pub fn currency(
    faults: &mut Faults,
    place: Place,
    text: &str,
    own: domain::Currency,
) -> Option<domain::Currency> {
    if text.trim().is_empty() {
        return Some(own);
    }
    take(faults, place, text.trim().to_uppercase().parse().map_err(|_| Unreadable::NotACurrency))
}
