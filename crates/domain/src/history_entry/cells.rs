//! A text taken apart into rows and cells.

use super::date::Written;
use super::total::is_total;
use super::{HistoryFault, HistoryProblem};
use crate::decimal_entry;
use crate::figure::Figure;
use crate::number_entry::{ascii_digits, is_invisible};

/// What stands between two columns.
const SEPARATORS: [&str; 4] = ["\t", ";", "|", ", "];

/// A row that is not empty.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// In the text, counted from 1.
    pub number: usize,
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    Empty,
    Date(Written),
    Number(Figure),
    /// Words that name the sum of other rows.
    Total,
    Words,
}

impl Cell {
    fn read(text: &str, mark: char) -> Self {
        let text = text.trim().trim_matches('"').trim();
        if text.is_empty() {
            Self::Empty
        } else if let Some(date) = Written::read(text) {
            Self::Date(date)
        } else {
            let words = || if is_total(text) { Self::Total } else { Self::Words };
            decimal_entry::read(text, mark).map_or_else(|_| words(), Self::Number)
        }
    }

    pub fn is_words(&self) -> bool {
        matches!(self, Self::Empty | Self::Words | Self::Total)
    }
}

impl Row {
    pub fn date(&self) -> Option<&Written> {
        self.cells.iter().find_map(|cell| match cell {
            Cell::Date(date) => Some(date),
            _ => None,
        })
    }

    /// The numbers of the row. Words before the first of them name the row; behind it they should
    /// have been numbers.
    pub fn numbers(&self) -> Result<Vec<Figure>, HistoryFault> {
        let fault = HistoryFault { row: self.number, problem: HistoryProblem::NotANumber };
        let mut numbers = Vec::new();
        let mut dates = 0_usize;
        for cell in &self.cells {
            match cell {
                Cell::Number(number) => numbers.push(*number),
                Cell::Words | Cell::Total if !numbers.is_empty() => return Err(fault),
                Cell::Date(_) => dates = dates.saturating_add(1),
                Cell::Words | Cell::Total | Cell::Empty => {}
            }
        }
        let has_words = self.cells.contains(&Cell::Words);
        if dates > 1 || numbers.is_empty() && (has_words || dates == 0) { Err(fault) } else { Ok(numbers) }
    }
}

/// The rows that hold something.
pub(super) fn rows(text: &str, mark: char) -> Result<Vec<Row>, HistoryFault> {
    let lines: Vec<(usize, String)> = text
        .lines()
        .map(|line| ascii_digits(line).chars().filter(|letter| !is_invisible(*letter)).collect::<String>())
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(place, line)| (place.saturating_add(1), line))
        .collect();
    let is_alone = lines.len() == 1;
    let mut rows = Vec::with_capacity(lines.len());
    for (number, line) in lines {
        let cells = cells(&line, mark, is_alone).map_err(|problem| HistoryFault { row: number, problem })?;
        if cells.iter().any(|cell| *cell != Cell::Empty) {
            rows.push(Row { number, cells });
        }
    }
    Ok(rows)
}

fn cells(line: &str, mark: char, is_alone: bool) -> Result<Vec<Cell>, HistoryProblem> {
    // Spaces around a row are no columns, tabs are.
    let line = line.trim_matches(' ');
    let read = |parts: Vec<&str>| parts.into_iter().map(|part| Cell::read(part, mark)).collect();
    if let Some(separator) = SEPARATORS.into_iter().find(|separator| line.contains(separator)) {
        return Ok(read(line.split(separator).collect()));
    }
    if Written::read(line).is_some() {
        return Ok(read(vec![line]));
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    // A date and a number with a space between.
    if let [date, number] = words.as_slice()
        && Written::read(date).is_some()
    {
        return Ok(read(vec![*date, *number]));
    }
    let by_comma: Vec<&str> = line.split(',').collect();
    let parts = if words.len() > 1 { words } else { by_comma };
    let are_numbers = parts.iter().all(|part| decimal_entry::read(part, mark).is_ok());
    let is_one = decimal_entry::read(line, mark).is_ok();
    // A single comma is a decimal mark or stands before thousands.
    let are_several = are_numbers && (parts.len() > 2 || parts.len() == 2 && line.contains(' '));
    match (is_one && could_be_thousands(&parts), are_several) {
        // One number alone is no history, three are: the writer knows.
        (true, true) if is_alone => Err(HistoryProblem::OneNumberOrSeveral),
        (false, true) => Ok(read(parts)),
        _ => Ok(read(vec![line])),
    }
}

/// Whether every part behind the first has three digits before any fraction.
fn could_be_thousands(parts: &[&str]) -> bool {
    parts.iter().skip(1).all(|part| {
        let integer = part.split(['.', ',']).next().unwrap_or_default();
        integer.len() == 3 && integer.bytes().all(|byte| byte.is_ascii_digit())
    })
}
