//! Where cells and rows end.

use super::{Flaw, Row};

/// The separator that the header uses most, outside quotation marks.
pub fn separator_of(line: &[u8]) -> u8 {
    let mut quoted = false;
    let mut counts = [0_usize; 3];
    for byte in line {
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted => counts[0] += 1,
            b';' if !quoted => counts[1] += 1,
            b'\t' if !quoted => counts[2] += 1,
            _ => {}
        }
    }
    match counts {
        [comma, semicolon, tab] if tab > comma && tab >= semicolon => b'\t',
        [comma, semicolon, _] if semicolon > comma => b';',
        _ => b',',
    }
}

/// The first line, without its break.
pub fn line_of(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
    bytes.get(..end.unwrap_or(bytes.len())).unwrap_or_default()
}

/// How many bytes the line break takes that these begin with.
pub fn break_length(bytes: &[u8]) -> usize {
    match bytes {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

/// What bytes begin with.
pub enum Split {
    /// A row and how many bytes it took.
    Row(usize, Row),
    Flawed(Flaw),
    /// The row does not end within these bytes.
    More,
    End,
}

/// Splits the first row off. A quotation mark counts only at the beginning of a cell (RFC 4180).
pub fn split(bytes: &[u8], separator: u8, at_end: bool) -> Split {
    if bytes.is_empty() {
        return if at_end { Split::End } else { Split::More };
    }
    let mut row = Row::default();
    let mut position = 0;
    loop {
        let rest = bytes.get(position..).unwrap_or_default();
        let cell = if rest.first() == Some(&b'"') {
            match quoted_cell(rest, separator, at_end) {
                Ok(cell) => cell,
                Err(split) => return split,
            }
        } else {
            let ends = |byte: &u8| *byte == separator || matches!(byte, b'\n' | b'\r');
            match rest.iter().position(ends) {
                Some(length) => (length, text_of(rest.get(..length).unwrap_or_default())),
                None if at_end => (rest.len(), text_of(rest)),
                None => return Split::More,
            }
        };
        let (length, text) = cell;
        row.push(&text);
        position += length;
        match bytes.get(position..).unwrap_or_default() {
            [byte, ..] if *byte == separator => position += 1,
            // Whether a line feed follows is not known yet.
            [b'\r'] if !at_end => return Split::More,
            rest => return Split::Row(position + break_length(rest), row),
        }
    }
}

/// Gives up the first line: splits it at every separator, as if no quotation mark meant anything.
pub fn given_up(bytes: &[u8], separator: u8, flaw: Flaw) -> (usize, Row) {
    let line = line_of(bytes);
    let length = line.len() + break_length(bytes.get(line.len()..).unwrap_or_default());
    let mut row = Row::flawed(flaw);
    for cell in line.split(|byte| *byte == separator) {
        row.push(&text_of(cell));
    }
    (length, row)
}

/// The text of a quoted cell and how many bytes it took with its marks.
fn quoted_cell(
    bytes: &[u8],
    separator: u8,
    at_end: bool,
) -> Result<(usize, std::borrow::Cow<'_, str>), Split> {
    let mut position = 1;
    let mut doubled = false;
    loop {
        let rest = bytes.get(position..).unwrap_or_default();
        let Some(length) = rest.iter().position(|byte| *byte == b'"') else {
            return Err(if at_end { Split::Flawed(Flaw::QuoteNeverClosed) } else { Split::More });
        };
        let closing = position + length;
        match bytes.get(closing + 1) {
            Some(b'"') => {
                doubled = true;
                position = closing + 2;
            }
            None if !at_end => return Err(Split::More),
            Some(byte) if *byte != separator && !matches!(byte, b'\n' | b'\r') => {
                return Err(Split::Flawed(Flaw::TextAfterQuote));
            }
            _ => {
                let text = text_of(bytes.get(1..closing).unwrap_or_default());
                let text = if doubled { text.replace("\"\"", "\"").into() } else { text };
                return Ok((closing + 1, text));
            }
        }
    }
}

/// The source is UTF-8 and cells end at ASCII, so nothing is ever lost here.
fn text_of(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}
