//! The history in a plan as it is typed: rows of periods, and what they are counted in.

use std::collections::BTreeSet;

use domain::{
    Figure,
    history_entry::{self, Habits, History, HistoryFault, Interval},
};

use super::{Place, Typed};
use crate::text;

impl Typed {
    /// Days of a period.
    pub fn period_days(&self) -> Figure {
        self.beside.period_days.unwrap_or_else(|| self.interval.days())
    }

    /// Takes another interval; a season that was the usual one becomes the usual one of it.
    pub fn count_in(&mut self, interval: Interval) {
        self.beside.period_days = None;
        self.beside.deviation_days = None;
        let before = std::mem::replace(&mut self.interval, interval);
        if self.text(Place::Season) == before.usual_season().to_string() {
            self.write(Place::Season, interval.usual_season().to_string());
        }
    }

    /// The history as it is read now, where it can be.
    pub fn history(&self) -> Result<History, HistoryFault> {
        let habits = Habits { mark: self.mark, day_first: day_first() };
        history_entry::read(self.entry(Place::History), self.interval, habits, self.through)
    }

    /// Whether a row of the history is one of those.
    pub(super) fn has_row_of(&self, rows: &str) -> bool {
        let rows: BTreeSet<&str> = rows.lines().filter(|row| !row.trim().is_empty()).collect();
        self.entry(Place::History).lines().any(|row| rows.contains(row))
    }
}

/// Whether a date such as `1/2/2026` begins with the day: where the language leaves no doubt.
fn day_first() -> Option<bool> {
    matches!(text::language().code(), "es" | "fr" | "de" | "pt-BR" | "ar").then_some(true)
}
