//! Reads the fields of the form, and remembers each that cannot be read.

use domain::{Currency, Figure, Money, decimal_entry};

use super::Typed;
use crate::state::{calculator::Unread, price::field::Place};

/// Why a field cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    Missing,
    NotANumber,
    NotACurrency,
    MinorUnit,
}

/// Reads fields and remembers what cannot be read.
pub(super) struct Reader {
    pub mark: char,
    pub faults: Unread<Typed>,
}

impl Reader {
    /// An empty field is nothing.
    pub fn figure(&mut self, place: Place, text: &str) -> Figure {
        if text.trim().is_empty() {
            return Figure::ZERO;
        }
        decimal_entry::read(text, self.mark).unwrap_or_else(|_| {
            self.faults.push((place, Unreadable::NotANumber));
            Figure::ZERO
        })
    }

    pub fn money(&mut self, place: Place, text: &str, currency: Currency) -> Money {
        let figure = self.figure(place, text);
        Money::parse(&figure.to_string(), currency).unwrap_or_else(|_| {
            self.faults.push((place, Unreadable::MinorUnit));
            Money::zero(currency)
        })
    }

    pub fn currency(&mut self, place: Place, code: &str) -> Option<Currency> {
        code.trim().parse().map_err(|_| self.faults.push((place, Unreadable::NotACurrency))).ok()
    }
}

/// A figure as it would have been typed.
pub(super) fn written(figure: Figure, mark: char) -> String {
    figure.normalize().to_string().replace('.', &mark.to_string())
}
