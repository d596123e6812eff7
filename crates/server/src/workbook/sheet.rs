//! Cells and rows before they are written. A text is a text: nothing that a person typed can become a
//! formula here.

use chrono::NaiveDate;
use domain::{Figure, Money};
use rust_decimal::Decimal;

use crate::text::{Language, Message};

/// Digits that are shown of a figure that has no currency.
const MOST_DIGITS: u32 = 6;

/// What stands in one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Empty,
    Text(String),
    /// A figure, shown with so many digits.
    Number {
        value: Decimal,
        digits: u32,
    },
    Date(NaiveDate),
    /// A formula of ours, and what it comes to.
    Formula {
        formula: String,
        value: Decimal,
        digits: u32,
    },
}

/// How a row looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Title,
    Heading,
    Plain,
    Total,
}

/// One sheet, written from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub name: String,
    pub rows: Vec<(Style, Vec<Cell>)>,
    language: Language,
}

impl Sheet {
    #[must_use]
    pub fn new(name: &'static str, language: Language) -> Self {
        Self { name: Message::new(name).in_language(language), rows: Vec::new(), language }
    }

    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A message in the reader's language.
    #[must_use]
    pub fn words(&self, id: &'static str) -> String {
        Message::new(id).in_language(self.language)
    }

    /// The number of the row that is written next, as a spreadsheet counts.
    #[must_use]
    pub fn next_row(&self) -> usize {
        self.rows.len() + 1
    }

    pub fn title(&mut self, text: String) {
        self.rows.push((Style::Title, vec![Cell::Text(text)]));
    }

    pub fn gap(&mut self) {
        self.rows.push((Style::Plain, Vec::new()));
    }

    /// Names of columns.
    pub fn heading(&mut self, ids: &[&'static str]) {
        let cells = ids.iter().map(|id| if id.is_empty() { Cell::Empty } else { Cell::Text(self.words(id)) });
        let cells = cells.collect();
        self.rows.push((Style::Heading, cells));
    }

    pub fn row(&mut self, cells: Vec<Cell>) {
        self.rows.push((Style::Plain, cells));
    }

    pub fn total(&mut self, cells: Vec<Cell>) {
        self.rows.push((Style::Total, cells));
    }

    /// A name and what it is.
    pub fn fact(&mut self, id: &'static str, cell: Cell) {
        let name = Cell::Text(self.words(id));
        self.row(vec![name, cell]);
    }
}

impl Cell {
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    #[must_use]
    pub fn optional_text(text: Option<&str>) -> Self {
        text.map_or(Self::Empty, Self::text)
    }

    #[must_use]
    pub fn money(amount: Money) -> Self {
        Self::Number { value: amount.decimal(), digits: amount.currency().minor_digits() }
    }

    #[must_use]
    pub fn figure(figure: Figure) -> Self {
        let value = figure.decimal().normalize();
        Self::Number { value, digits: value.scale().min(MOST_DIGITS) }
    }

    #[must_use]
    pub fn optional_figure(figure: Option<Figure>) -> Self {
        figure.map_or(Self::Empty, Self::figure)
    }

    #[must_use]
    pub fn count(count: usize) -> Self {
        Self::Number { value: Decimal::from(count), digits: 0 }
    }

    #[must_use]
    pub fn date(date: Option<NaiveDate>) -> Self {
        date.map_or(Self::Empty, Self::Date)
    }

    /// A formula that comes to this amount.
    #[must_use]
    pub fn sum_of(formula: String, amount: Money) -> Self {
        Self::Formula { formula, value: amount.decimal(), digits: amount.currency().minor_digits() }
    }

    /// A formula that comes to this figure.
    #[must_use]
    pub fn formula(formula: String, figure: Figure) -> Self {
        let value = figure.decimal().normalize();
        Self::Formula { formula, value, digits: value.scale().min(MOST_DIGITS) }
    }
}

/// `A` for the first column.
#[must_use]
pub fn column(place: usize) -> String {
    let letter = |place: usize| char::from(b'A' + u8::try_from(place % 26).unwrap_or(0));
    match place.checked_sub(26) {
        None => letter(place).to_string(),
        Some(rest) => format!("{}{}", letter(rest / 26), letter(place)),
    }
}

#[cfg(test)]
mod tests {
    use super::column;

    #[test]
    fn columns_go_on_behind_z() {
        assert_eq!([0, 25, 26, 52].map(column), ["A", "Z", "AA", "BA"]);
    }
}
