//! Reads the fields of a calculator, and remembers each that cannot be read.

use std::str::FromStr;

use domain::{Figure, decimal_entry};

use super::{Typed, Unread, Unreadable};

pub struct Reader<T: Typed> {
    /// The mark before a fraction in the way of writing that the fields are in.
    mark: char,
    faults: Unread<T>,
}

impl<T: Typed> Reader<T> {
    pub fn new(mark: char) -> Self {
        Self { mark, faults: Vec::new() }
    }

    pub fn mark(&self) -> char {
        self.mark
    }

    /// Remembers what is wrong with a field.
    pub fn fault(&mut self, at: T::Place, fault: impl Into<T::Unreadable>) {
        self.faults.push((at, fault.into()));
    }

    /// What could be read.
    pub fn take<V>(&mut self, at: T::Place, read: Result<V, Unreadable>) -> Option<V> {
        read.map_err(|fault| self.fault(at, fault)).ok()
    }

    /// Nothing where the field is empty.
    pub fn figure(&mut self, at: T::Place, text: &str) -> Option<Figure> {
        if text.trim().is_empty() {
            return None;
        }
        let read = decimal_entry::read(text, self.mark).map_err(|_| Unreadable::NotANumber);
        self.take(at, read)
    }

    /// A figure that may not be left out.
    pub fn needed(&mut self, at: T::Place, text: &str) -> Option<Figure> {
        if text.trim().is_empty() {
            self.fault(at, Unreadable::Missing);
        }
        self.figure(at, text)
    }

    /// A date, a currency and the like, as it stands there.
    pub fn parsed<V: FromStr>(&mut self, at: T::Place, text: &str, fault: Unreadable) -> Option<V> {
        self.take(at, text.parse().map_err(|_| fault))
    }

    /// Nothing where the field is empty.
    pub fn optional<V: FromStr>(&mut self, at: T::Place, text: &str, fault: Unreadable) -> Option<V> {
        match text.trim() {
            "" => None,
            text => self.parsed(at, text, fault),
        }
    }

    /// What came out of the fields, unless something is wrong with one of them.
    pub fn finish<V>(self, read: Option<V>) -> Result<V, Unread<T>> {
        read.filter(|_| self.faults.is_empty()).ok_or(self.faults)
    }
}
