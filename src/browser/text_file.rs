//! A text file that a person chose or dropped, such as CSV: its letters are read with certainty or not
//! at all.

use web_sys::File;

use super::{files, intl};

/// Far more than the most rows need.
const MOST_MEGABYTES: f64 = 20.0;
const MEGABYTE: f64 = 1_000_000.0;

/// Why nothing was read.
pub enum TextFileFault {
    /// Its size and the most, in megabytes, as the reader writes them.
    TooLarge(String, String),
    /// The browser could not read it.
    Unreadable,
    /// An Excel workbook or another archive.
    Workbook,
    /// Neither UTF-8 nor marked UTF-16: its letters would be guessed.
    Encoding,
    Empty,
}

/// The whole text of a file.
pub async fn read(file: &File) -> Result<String, TextFileFault> {
    if file.size() > MOST_MEGABYTES * MEGABYTE {
        let size = intl::number(&format!("{:.0}", file.size() / MEGABYTE));
        return Err(TextFileFault::TooLarge(size, intl::number(&MOST_MEGABYTES.to_string())));
    }
    let bytes = files::read_bytes(file).await.ok_or(TextFileFault::Unreadable)?;
    match bytes.as_slice() {
        [] => Err(TextFileFault::Empty),
        [b'P', b'K', 3, 4, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] => Err(TextFileFault::Workbook),
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        bytes if bytes.contains(&0) => Err(TextFileFault::Encoding),
        _ => String::from_utf8(bytes).map_err(|_| TextFileFault::Encoding),
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, TextFileFault> {
    let (pairs, []) = bytes.as_chunks::<2>() else { return Err(TextFileFault::Encoding) };
    char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .collect::<Result<_, _>>()
        .map_err(|_| TextFileFault::Encoding)
}
