//! Histories as people type and paste them: one number a period, or columns of a sheet with dates.
//! What is open to two readings is refused, never guessed. Knows no language: how numbers and dates
//! are written is handed in.

mod cells;
mod date;
mod interval;
mod total;
mod years;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::figure::Figure;
use crate::reorder_planner::MAXIMUM_HISTORY;
use cells::{Cell, Row};
use date::{Order, Written};
pub use interval::Interval;

/// How numbers and dates are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Habits {
    /// The mark before a fraction.
    pub mark: char,
    /// Whether `1/2/2026` begins with the day; `None` where both are usual.
    pub day_first: Option<bool>,
}

/// A history as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// One for each period, oldest first.
    pub units: Vec<Figure>,
    /// The first day of the first period, where dates were given.
    pub first: Option<NaiveDate>,
}

/// What is wrong, and in which row of the text, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HistoryFault {
    /// Empty rows count too.
    pub row: usize,
    /// What is wrong there.
    pub problem: HistoryProblem,
}

/// What can be wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryProblem {
    /// Something that is no number stands where one should.
    NotANumber,
    /// `120 135 150` is one number or three.
    OneNumberOrSeveral,
    /// `1/2/2026` is in January or in February.
    DayOrMonth,
    /// No such day.
    NoSuchDay,
    /// Other rows have a date, this one has none.
    DateMissing,
    /// Several numbers beside one date.
    TooManyColumns,
    /// It adds up other rows, so it is no period.
    TotalRow,
    /// Years stand beside each other and cannot be told apart from what was sold: a row for each of the twelve
    /// months or four quarters can.
    YearsAcross,
    /// More periods than a history may have.
    TooManyPeriods {
        /// The most.
        limit: u32,
    },
}

/// Reads a history. Rows without dates are periods in their order, several numbers in a row from its
/// start to its end; rows with dates are added up by period, and a period without a row has sold
/// nothing. A heading and a column that counts the rows are left out. Years side by side over twelve months
/// or four quarters are read year by year. A row that adds up others is refused: it is no period.
///
/// `through` is the day up to which dated rows tell everything: periods that end later are left
/// out, those without a row up to there have sold nothing.
///
/// # Errors
/// [`HistoryFault`] names the first row that cannot be read.
///
/// ```
/// use domain::history_entry::{Habits, Interval, read};
/// let habits = Habits { mark: '.', day_first: None };
/// let history = read("2026-01-10\t48\n2026-01-20\t24\n2026-03-02\t96", Interval::Month, habits, None);
/// let units: Vec<String> = history.unwrap().units.iter().map(ToString::to_string).collect();
/// assert_eq!(units, ["72", "0", "96"]);
/// assert!(read("120 135 150", Interval::Month, habits, None).is_err());
/// ```
pub fn read(
    text: &str,
    interval: Interval,
    habits: Habits,
    through: Option<NaiveDate>,
) -> Result<History, HistoryFault> {
    let mut rows = cells::rows(text, habits.mark)?;
    // A heading says nothing that could be counted.
    if rows.len() > 1 && rows.first().is_some_and(|row| row.cells.iter().all(Cell::is_words)) {
        rows.remove(0);
    }
    // Beside years a total heads a column of its own.
    let head = rows.first().filter(|row| row.cells.iter().skip(1).any(|cell| *cell == Cell::Total));
    if let Some(head) = head {
        return Err(HistoryFault { row: head.number, problem: HistoryProblem::YearsAcross });
    }
    if let Some(row) = total_row(&rows) {
        return Err(HistoryFault { row, problem: HistoryProblem::TotalRow });
    }
    if let Some(sold) = years::years(&rows, interval)? {
        return by_period(sold, interval, through);
    }
    if rows.iter().any(|row| row.date().is_some()) {
        dated(&rows, interval, habits, through)
    } else {
        undated(&rows)
    }
}

/// The row that says it is a total; or the last one, where it alone has a name and adds up all above.
fn total_row(rows: &[Row]) -> Option<usize> {
    let named = rows.iter().find(|row| row.cells.contains(&Cell::Total));
    if let Some(row) = named {
        return Some(row.number);
    }
    let (last, above) = rows.split_last()?;
    let has_words = |row: &Row| row.cells.contains(&Cell::Words);
    if above.len() < 2 || !has_words(last) || above.iter().any(has_words) {
        return None;
    }
    let sum = above.iter().try_fold(Decimal::ZERO, |sum, row| match row.numbers().ok()?.as_slice() {
        [.., units] => sum.checked_add(**units),
        [] => Some(sum),
    });
    let total = last.numbers().ok()?.last().map(|total| **total);
    (total.is_some() && total == sum).then_some(last.number)
}

fn undated(rows: &[Row]) -> Result<History, HistoryFault> {
    let mut numbers = Vec::with_capacity(rows.len());
    for row in rows {
        numbers.push(row.numbers()?);
    }
    let counts_rows = numbers.len() > 1
        && numbers.iter().all(|row| row.len() > 1)
        && numbers.windows(2).all(|pair| match pair {
            [before, after] => {
                let step = |(before, after): (&Figure, &Figure)| after.checked_sub(**before);
                before.first().zip(after.first()).and_then(step) == Some(Decimal::ONE)
            }
            _ => false,
        });
    let units: Vec<Figure> =
        numbers.into_iter().flat_map(|row| row.into_iter().skip(usize::from(counts_rows))).collect();
    within_limit(units.len(), rows.last().map_or(1, |row| row.number))?;
    Ok(History { units, first: None })
}

fn dated(
    rows: &[Row],
    interval: Interval,
    habits: Habits,
    through: Option<NaiveDate>,
) -> Result<History, HistoryFault> {
    let order = order(rows, habits)?;
    let mut sold = Vec::with_capacity(rows.len());
    for row in rows {
        let at = |problem| HistoryFault { row: row.number, problem };
        let written = row.date().ok_or_else(|| at(HistoryProblem::DateMissing))?;
        let day = written.day(order).ok_or_else(|| at(HistoryProblem::NoSuchDay))?;
        let units = match row.numbers()?.as_slice() {
            // An empty cell beside a date: nothing was sold.
            [] => Figure::ZERO,
            [units] => *units,
            _ => return Err(at(HistoryProblem::TooManyColumns)),
        };
        sold.push(Sold { row: row.number, day, units });
    }
    by_period(sold, interval, through)
}

/// What was sold on a day, and in which row that stands.
struct Sold {
    row: usize,
    day: NaiveDate,
    units: Figure,
}

/// Added up by period, from the first to the last or to the day up to which all is known.
fn by_period(
    sold: Vec<Sold>,
    interval: Interval,
    through: Option<NaiveDate>,
) -> Result<History, HistoryFault> {
    let mut periods: BTreeMap<NaiveDate, Decimal> = BTreeMap::new();
    let last_row = sold.last().map_or(1, |sold| sold.row);
    for Sold { row, day, units } in sold {
        let sum = periods.entry(interval.begin(day)).or_default();
        let fault = HistoryFault { row, problem: HistoryProblem::NotANumber };
        *sum = sum.checked_add(*units).ok_or(fault)?;
    }
    let Some((first, mut last)) = periods.keys().next().copied().zip(periods.keys().next_back().copied())
    else {
        return Ok(History::default());
    };
    if let Some(through) = through {
        last = interval.begin(through);
    }
    let mut units = Vec::new();
    let mut begin = first;
    while begin <= last {
        let next = interval.next(begin);
        if through.is_some_and(|through| next.is_none_or(|next| next.pred_opt() > Some(through))) {
            break;
        }
        units.push(Figure::from(periods.get(&begin).copied().unwrap_or_default()));
        within_limit(units.len(), last_row)?;
        let Some(next) = next else { break };
        begin = next;
    }
    Ok(History { units, first: Some(first) })
}

/// Whether days or months come first, as all rows together tell.
fn order(rows: &[Row], habits: Habits) -> Result<Order, HistoryFault> {
    let open = rows.iter().filter_map(|row| match row.date() {
        Some(Written::Open { one, two, .. }) => Some((row.number, *one, *two)),
        _ => None,
    });
    let mut unclear = None;
    for (row, one, two) in open {
        if one > 12 {
            return Ok(Order::DayFirst);
        }
        if two > 12 {
            return Ok(Order::MonthFirst);
        }
        if one != two {
            unclear = unclear.or(Some(row));
        }
    }
    match (habits.day_first, unclear) {
        (None, Some(row)) => Err(HistoryFault { row, problem: HistoryProblem::DayOrMonth }),
        (Some(false), _) => Ok(Order::MonthFirst),
        _ => Ok(Order::DayFirst),
    }
}

fn within_limit(periods: usize, row: usize) -> Result<(), HistoryFault> {
    if periods > usize::try_from(MAXIMUM_HISTORY).unwrap_or(usize::MAX) {
        let problem = HistoryProblem::TooManyPeriods { limit: MAXIMUM_HISTORY };
        return Err(HistoryFault { row, problem });
    }
    Ok(())
}
