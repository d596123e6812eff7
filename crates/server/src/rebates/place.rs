//! Where an order line stands in a statement: newest first; of one day and order, as the lines stand on it.

use std::cmp::Reverse;

use api::rebate::RebateStatementLine;
use chrono::NaiveDate;

use crate::storage::Behind;

/// The key that a statement is sorted and paged by. No two of its lines have the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    date: Reverse<NaiveDate>,
    order: Reverse<String>,
    position: u32,
    /// Several lines of an agreement may count one order line.
    line: String,
}

impl Place {
    #[must_use]
    pub fn of(line: &RebateStatementLine) -> Self {
        Self {
            date: Reverse(line.date),
            order: Reverse(line.order.clone()),
            position: line.position,
            line: line.line.clone(),
        }
    }

    /// As a cursor has it.
    #[must_use]
    pub fn behind(&self) -> Behind {
        let start = self.date.0.and_time(chrono::NaiveTime::MIN).and_utc();
        let id = serde_json::json!([self.order.0, self.position, self.line]).to_string();
        Behind { at: start.timestamp_millis(), id }
    }

    /// Out of a cursor; `None` where it is none of a statement.
    #[must_use]
    pub fn of_behind(behind: &Behind) -> Option<Self> {
        let date = chrono::DateTime::from_timestamp_millis(behind.at)?.date_naive();
        let (order, position, line) = serde_json::from_str(&behind.id).ok()?;
        Some(Self { date: Reverse(date), order: Reverse(order), position, line })
    }
}
