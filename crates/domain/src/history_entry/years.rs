//! A table with a year at the head of each column and a row for each month or quarter: as spreadsheets
//! compare years. Read column by column; row by row it would mix the years.

use chrono::NaiveDate;

use super::cells::{Cell, Row};
use super::{HistoryFault, HistoryProblem, Interval, Sold};
use crate::figure::Figure;

const YEARS: std::ops::RangeInclusive<i32> = 1990..=2100;

/// The table's periods; `None` where the first row heads no years.
///
/// # Errors
/// [`HistoryProblem::YearsAcross`] where the rows are not those of a year, or one year alone may be a number
/// sold as well.
pub(super) fn years(rows: &[Row], interval: Interval) -> Result<Option<Vec<Sold>>, HistoryFault> {
    let Some((head, body)) = rows.split_first() else { return Ok(None) };
    let Some(years) = heads(head) else { return Ok(None) };
    if body.iter().any(|row| row.date().is_some()) {
        return Ok(None);
    }
    let is_named = head.cells.first() == Some(&Cell::Words);
    let numbers = || body.iter().flat_map(|row| row.cells.iter().skip(1));
    let all_alike = numbers().all(|cell| matches!(cell, Cell::Empty) || year(cell).is_some());
    let one_alone = years.len() == 1 && is_named;
    // A single number between 1990 and 2100 among others like it is as well sold.
    if body.is_empty() || one_alone && all_alike {
        return Ok(None);
    }
    let months = match interval {
        Interval::Month => 1,
        Interval::Quarter => 3,
        Interval::Day | Interval::Week => 0_u32,
    };
    let is_a_year = u32::try_from(body.len()).unwrap_or(u32::MAX).checked_mul(months) == Some(12);
    if one_alone || !is_a_year {
        return Err(HistoryFault { row: head.number, problem: HistoryProblem::YearsAcross });
    }
    let mut sold = Vec::new();
    for (place, row) in (0_u32..).zip(body) {
        let month = place.saturating_mul(months).saturating_add(1);
        let refused = |problem| HistoryFault { row: row.number, problem };
        for (cell, year) in row.cells.iter().skip(1).zip(&years) {
            let units: Figure = match cell {
                Cell::Number(units) => *units,
                // Not come yet, or before the first.
                Cell::Empty => continue,
                _ => return Err(refused(HistoryProblem::NotANumber)),
            };
            let day = NaiveDate::from_ymd_opt(*year, month, 1);
            let day = day.ok_or_else(|| refused(HistoryProblem::NoSuchDay))?;
            sold.push(Sold { row: row.number, day, units });
        }
        if row.cells.iter().skip(years.len().saturating_add(1)).any(|cell| *cell != Cell::Empty) {
            return Err(refused(HistoryProblem::TooManyColumns));
        }
    }
    Ok(Some(sold))
}

/// The years of a heading, one after the other; `None` where it is none.
fn heads(row: &Row) -> Option<Vec<i32>> {
    let (first, rest) = row.cells.split_first()?;
    if !first.is_words() {
        return None;
    }
    let last = rest.iter().rposition(|cell| *cell != Cell::Empty)?;
    let years: Vec<i32> = rest.iter().take(last.saturating_add(1)).map(year).collect::<Option<_>>()?;
    let rising =
        years.windows(2).all(|pair| matches!(pair, [one, next] if one.checked_add(1) == Some(*next)));
    rising.then_some(years)
}

fn year(cell: &Cell) -> Option<i32> {
    let Cell::Number(number) = cell else { return None };
    YEARS.contains(&i32::try_from(number.decimal()).ok()?).then_some(())?;
    number.fract().is_zero().then(|| i32::try_from(number.decimal()).ok())?
}
