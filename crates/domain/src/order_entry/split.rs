//! Lines into cells: which separator a text uses, quoted fields, and rows that only blanks separate.

use std::borrow::Cow;

use super::{amount, units};
use crate::delimited::{bare, cells, is_comma, is_semicolon, numbered};

/// One line with something in it.
pub(super) struct Line<'a> {
    /// From 1.
    pub(super) number: u32,
    pub(super) raw: &'a str,
    pub(super) cells: Vec<Cow<'a, str>>,
    /// Whether blanks alone separated its cells.
    pub(super) by_blanks: bool,
    /// Whether it can be cut in two ways.
    pub(super) ambiguous: bool,
    /// Whether it lacks the separator of the text and another cut it: SKU and amount, whatever the
    /// columns of the others.
    pub(super) apart: bool,
}

impl Line<'_> {
    /// The cell in a column; empty where the line is shorter.
    pub(super) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map(Cow::as_ref).unwrap_or_default()
    }
}

/// How the cells of a text are separated, decided once over all its lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Separation {
    /// Written by a spreadsheet: a line without a tab is one cell, or was typed below it.
    Tabs,
    Semicolons,
    Commas,
    /// Commas in some lines, blanks in others.
    CommasAndBlanks,
    /// Every comma could be one within a number, and nothing tells.
    CommasOrBlanks,
    Blanks,
}

/// All lines that hold anything, cut into cells.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let separation = separation_of(text);
    numbered(text)
        .map(|(number, raw)| cut(number, raw, separation))
        .filter(|line| line.cells.iter().any(|cell| !cell.is_empty()))
        .collect()
}

/// Tabs win over semicolons and those over commas, which may be part of a number; blanks serve where
/// none of them is found.
fn separation_of(text: &str) -> Separation {
    if text.contains('\t') {
        return Separation::Tabs;
    }
    if text.contains(is_semicolon) {
        return Separation::Semicolons;
    }
    let (mut certain, mut possible, mut blanks) = (false, false, false);
    for (_, line) in numbered(text) {
        if !line.contains(is_comma) {
            blanks |= line
                .trim()
                .rsplit_once(char::is_whitespace)
                .is_some_and(|(_, last)| amount::is_amount(last) || units::is_word(last));
        } else if has_comma_in_number_alone(line) {
            possible = true;
        } else {
            certain = true;
        }
    }
    match (certain, possible, blanks) {
        (true, _, false) => Separation::Commas,
        (true, _, true) => Separation::CommasAndBlanks,
        (false, true, false) => Separation::CommasOrBlanks,
        (false, _, _) => Separation::Blanks,
    }
}

/// `LMP-2140-BK 1,200`: the comma separates cells or thousands.
fn has_comma_in_number_alone(line: &str) -> bool {
    let mut words = line.split_whitespace().rev().peekable();
    let mut last = words.next().unwrap_or_default();
    if words.peek().is_none() {
        return false;
    }
    if units::unit(last).is_some() {
        last = words.next().unwrap_or_default();
    }
    words.peek().is_some() && amount::is_amount(last) && !words.any(|word| word.contains(is_comma))
}

fn cut(number: u32, raw: &str, separation: Separation) -> Line<'_> {
    let by_separator = |is_separator: fn(char) -> bool, ambiguous: bool| Line {
        number,
        raw,
        cells: cells(raw, is_separator),
        by_blanks: false,
        ambiguous,
        apart: false,
    };
    let by_blanks = |ambiguous: bool| {
        let (cells, two_ways) = blank_cells(raw);
        Line { number, raw, cells, by_blanks: true, ambiguous: ambiguous || two_ways, apart: false }
    };
    let by_other_separator = || match () {
        () if raw.contains(is_semicolon) => apart(by_separator(is_semicolon, false)),
        () if raw.contains(is_comma) && !has_comma_in_number_alone(raw) => {
            apart(by_separator(is_comma, false))
        }
        () => None,
    };
    match separation {
        Separation::Tabs if !raw.contains('\t') => by_other_separator()
            .or_else(|| apart(by_blanks(raw.contains(is_comma))).filter(|line| is_whole_sku(line.cell(0))))
            .unwrap_or_else(|| by_separator(|letter| letter == '\t', false)),
        Separation::Tabs => by_separator(|letter| letter == '\t', false),
        Separation::Semicolons if !raw.contains(is_semicolon) => {
            let line = by_other_separator().unwrap_or_else(|| by_blanks(false));
            Line { apart: is_apart(&line), ..line }
        }
        Separation::Semicolons => by_separator(is_semicolon, false),
        Separation::Commas if raw.contains(is_comma) => {
            // `LMP 214,480` beside `LMP-7,48`: 480 of LMP 214, or 214,480 of LMP.
            let number = has_comma_in_number_alone(raw)
                .then(|| raw.trim().rsplit_once(char::is_whitespace))
                .flatten()
                .is_some_and(|(_, number)| amount::read(number).0.is_ok());
            by_separator(is_comma, number)
        }
        Separation::CommasAndBlanks if raw.contains(is_comma) => {
            by_separator(is_comma, has_comma_in_number_alone(raw))
        }
        Separation::CommasOrBlanks => by_blanks(true),
        _ => by_blanks(false),
    }
}

/// Cells of a line that blanks separate: SKU and amount, or amount and SKU; all in one cell where no
/// amount is at either end. And whether the amount could begin a word earlier: `LMP 1 200`.
fn blank_cells(raw: &str) -> (Vec<Cow<'_, str>>, bool) {
    let words: Vec<&str> = raw.split_whitespace().map(bare).collect();
    let times = words.iter().position(|word| amount::is_times(word));
    if let Some((left, [_, right @ ..])) = times.and_then(|place| words.split_at_checked(place))
        && !left.is_empty()
        && !right.is_empty()
        && (amount::is_amount(&right.join(" ")) || amount::is_amount(&left.join(" ")))
    {
        return (pair((left, right)), false);
    }
    let count = words.len();
    let behind = match words.as_slice() {
        [_, .., number, unit] if units::is_word(unit) && amount::is_amount(number) => 2,
        [_, .., number] if amount::is_amount(number) => 1,
        _ => 0,
    };
    if behind > 0
        && let Some(cut) = words.split_at_checked(count.saturating_sub(behind))
    {
        let (sku, amount) = cut;
        let two_ways = match (sku, amount) {
            ([_, .., group], [number, ..]) => are_groups(group, number),
            _ => false,
        };
        return (pair(cut), two_ways);
    }
    let before = match words.as_slice() {
        [number, unit, _, ..] if amount::is_amount(number) && units::unit(unit).is_some() => 2,
        [number, _, ..] if amount::is_amount(number) => 1,
        _ => 0,
    };
    match words.split_at_checked(before) {
        Some(cut) if before > 0 => (pair(cut), false),
        _ => (vec![joined(&words)], false),
    }
}

/// Taken for SKU and amount, where it is that.
fn apart(line: Line<'_>) -> Option<Line<'_>> {
    is_apart(&line).then_some(Line { apart: true, ..line })
}

fn is_apart(line: &Line<'_>) -> bool {
    match line.cells.as_slice() {
        [sku, amount, ..] => !sku.is_empty() && amount::is_amount(amount),
        _ => false,
    }
}

/// `LMP-2140` and not `LMP`, which may be the first half of `LMP 2140`.
fn is_whole_sku(text: &str) -> bool {
    !text.contains(char::is_whitespace) && !text.chars().all(char::is_alphabetic)
}

fn pair<'a>((first, second): (&[&'a str], &[&'a str])) -> Vec<Cow<'a, str>> {
    vec![joined(first), joined(second)]
}

fn joined<'a>(words: &[&'a str]) -> Cow<'a, str> {
    match words {
        [word] => Cow::Borrowed(word),
        words => Cow::Owned(words.join(" ")),
    }
}

fn are_groups(first: &str, second: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    digits(first) && digits(second) && (1..=3).contains(&first.len()) && second.len() == 3
}
