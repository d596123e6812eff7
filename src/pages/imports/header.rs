//! The beginning of a file, read in the browser: the names of its columns and its first row, to map
//! them before anything is sent. How a file is really read is the server's affair.

use web_sys::File;

use crate::browser::files;

/// Enough for any header and a row below it.
const BEGINNING: f64 = 65_536.0;

/// What the beginning of a file tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beginning {
    Columns(Vec<FileColumn>),
    Empty,
    /// An Excel workbook or another archive.
    Workbook,
    /// Compressed: its columns come to light on the server.
    Compressed,
}

/// One column of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileColumn {
    pub name: String,
    /// What its first row holds.
    pub sample: String,
}

pub async fn beginning(file: &File) -> Option<Beginning> {
    let bytes = files::read_beginning(file, BEGINNING).await?;
    Some(understand(&bytes))
}

fn understand(bytes: &[u8]) -> Beginning {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Beginning::Workbook;
    }
    if bytes.starts_with(b"\x1F\x8B") {
        return Beginning::Compressed;
    }
    let text = decode(bytes);
    let mut rows = Rows { letters: text.chars().peekable(), separator: separator(&text) };
    let names = rows.next().unwrap_or_default();
    if names.iter().all(|name| name.trim().is_empty()) {
        return Beginning::Empty;
    }
    let first = rows.next().unwrap_or_default();
    let samples = first.into_iter().chain(std::iter::repeat(String::new()));
    let columns = names.into_iter().zip(samples);
    Beginning::Columns(
        columns.map(|(name, sample)| FileColumn { name: name.trim().to_owned(), sample }).collect(),
    )
}

/// UTF-8, UTF-16 by its mark, else each byte a letter as in Western Europe.
fn decode(bytes: &[u8]) -> String {
    let wide = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units = bytes.as_chunks::<2>().0.iter().map(|pair| read(*pair));
        char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            // The cut may have gone through the last letter.
            Err(error) if error.error_len().is_none() => String::from_utf8_lossy(bytes).into_owned(),
            Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
        },
    }
}

/// The one of comma, semicolon and tab that stands most often in the first line.
fn separator(text: &str) -> char {
    let line = text.lines().next().unwrap_or_default();
    let count = |separator: &char| line.matches(*separator).count();
    // The last of equals wins: a comma.
    ['\t', ';', ','].into_iter().max_by_key(count).unwrap_or(',')
}

/// Rows of cells; quoted ones may hold separators and line breaks.
struct Rows<'a> {
    letters: std::iter::Peekable<std::str::Chars<'a>>,
    separator: char,
}

impl Iterator for Rows<'_> {
    type Item = Vec<String>;

    fn next(&mut self) -> Option<Vec<String>> {
        self.letters.peek()?;
        let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
        while let Some(letter) = self.letters.next() {
            match letter {
                '"' if quoted && self.letters.peek() == Some(&'"') => {
                    cell.push('"');
                    self.letters.next();
                }
                '"' if quoted || cell.is_empty() => quoted = !quoted,
                '\r' if !quoted => {}
                '\n' if !quoted => break,
                letter if letter == self.separator && !quoted => cells.push(std::mem::take(&mut cell)),
                letter => cell.push(letter),
            }
        }
        cells.push(cell);
        Some(cells)
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    fn columns(bytes: &[u8]) -> Vec<(String, String)> {
        match understand(bytes) {
            Beginning::Columns(columns) => {
                columns.into_iter().map(|column| (column.name, column.sample)).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected.iter().map(|(name, sample)| ((*name).to_owned(), (*sample).to_owned())).collect()
    }

    #[wasm_bindgen_test]
    fn quoted_names_and_line_breaks_stay_whole() {
        let read = columns(b"sku,\"Price, net\"\r\nA-1,\"12\n\"\"50\"\"\"\r\n");
        assert_eq!(read, pairs(&[("sku", "A-1"), ("Price, net", "12\n\"50\"")]));
    }

    #[wasm_bindgen_test]
    fn a_file_of_excel_has_semicolons_tabs_or_wide_letters() {
        assert_eq!(columns(b"\xEF\xBB\xBFsku;Preis\nA;1,50"), pairs(&[("sku", "A"), ("Preis", "1,50")]));
        let wide: Vec<u8> = "sku\tprix\nA\t2".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(columns(&[&[0xFF, 0xFE], &wide[..]].concat()), pairs(&[("sku", "A"), ("prix", "2")]));
        assert_eq!(columns(b"Gr\xF6\xDFe,sku\n"), pairs(&[("Größe", ""), ("sku", "")]));
    }

    #[wasm_bindgen_test]
    fn what_is_no_table_is_named() {
        assert_eq!(understand(b"PK\x03\x04..."), Beginning::Workbook);
        assert_eq!(understand(b"\x1F\x8B..."), Beginning::Compressed);
        assert_eq!(understand(b"  \n"), Beginning::Empty);
        assert_eq!(understand(b""), Beginning::Empty);
    }
}
