//! Delimited text, as spreadsheets copy and save it: lines and their cells, quoted fields. Knows no
//! column.

use std::borrow::Cow;

use crate::number_entry::is_invisible;

/// Lines that hold anything, numbered from 1. They end with LF, CR LF, or CR alone, as Excel for Mac
/// writes them.
pub(crate) fn numbered(text: &str) -> impl Iterator<Item = (u32, &str)> {
    let lines = text.split('\n').flat_map(|line| {
        line.strip_suffix('\r').unwrap_or(line).split('\r').map(|line| line.trim_start_matches('\u{FEFF}'))
    });
    (1..=u32::MAX).zip(lines).filter(|(_, line)| !line.trim().is_empty())
}

pub(crate) fn is_semicolon(letter: char) -> bool {
    matches!(letter, ';' | '；' | '؛')
}

pub(crate) fn is_comma(letter: char) -> bool {
    matches!(letter, ',' | '，' | '、' | '،')
}

/// The cells of a line. A quoted one may hold the separator, and a quotation mark as two.
pub(crate) fn cells(raw: &str, is_separator: fn(char) -> bool) -> Vec<Cow<'_, str>> {
    if !raw.contains('"') {
        return raw.split(is_separator).map(|cell| Cow::Borrowed(bare(cell))).collect();
    }
    let mut cells = Vec::new();
    let mut cell = String::new();
    let mut quoted = false;
    let mut letters = raw.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if quoted || cell.trim().is_empty() => quoted = !quoted,
            letter if is_separator(letter) && !quoted => cells.push(std::mem::take(&mut cell)),
            letter => cell.push(letter),
        }
    }
    cells.push(cell);
    cells.iter().map(|cell| Cow::Owned(bare(cell).to_owned())).collect()
}

/// Without blanks and invisible marks around it.
pub(crate) fn bare(cell: &str) -> &str {
    cell.trim_matches(|letter: char| letter.is_whitespace() || is_invisible(letter))
}
