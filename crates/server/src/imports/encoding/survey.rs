//! Which encoding a file is in, told from all of its bytes. It must never know how they are read.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::imports::file_fault::{FileFault, Note};

/// Three letters beyond ASCII in a row occur in Chinese, Cyrillic or Japanese encodings, hardly
/// ever in the Western European texts that Windows-1252 is for.
const SUSPICIOUS_RUN: usize = 3;

/// What has been seen of a file's bytes so far.
#[derive(Default)]
pub struct Survey {
    beginning: Vec<u8>,
    any: bool,
    /// Set once the bytes cannot be UTF-8.
    not_utf8: bool,
    /// The unfinished letter at the end of the last piece.
    unfinished: Vec<u8>,
    zero_byte: bool,
    /// The character U+0000 in UTF-16, where a zero byte is half of many a letter.
    zero_letter: bool,
    /// How many bytes there have been, and the last of them.
    length: u64,
    last: Option<u8>,
    /// A byte that Windows-1252 does not define, or letters that make no Western word.
    not_western: bool,
    run: usize,
    example: Option<String>,
}

impl Survey {
    /// Sees the next bytes.
    pub fn look_at(&mut self, piece: &[u8]) {
        let missing = 3_usize.saturating_sub(self.beginning.len());
        self.beginning.extend(piece.iter().take(missing));
        self.any |= !piece.is_empty();
        self.zero_byte |= piece.contains(&0);
        self.check_units(piece);
        if !self.not_utf8 {
            self.check_utf8(piece);
        }
        self.check_western(piece);
    }

    fn check_units(&mut self, piece: &[u8]) {
        if self.marked().is_some() {
            let is_cut = !self.length.is_multiple_of(2);
            let across = is_cut && self.last == Some(0) && piece.first() == Some(&0);
            let units = piece.get(usize::from(is_cut)..).unwrap_or_default();
            self.zero_letter |= across || units.chunks_exact(2).any(|unit| unit == [0, 0]);
        }
        self.length = self.length.saturating_add(piece.len() as u64);
        self.last = piece.last().copied().or(self.last);
    }

    /// UTF-16 by its mark.
    fn marked(&self) -> Option<&'static Encoding> {
        match self.beginning.as_slice() {
            [0xFF, 0xFE, ..] => Some(UTF_16LE),
            [0xFE, 0xFF, ..] => Some(UTF_16BE),
            _ => None,
        }
    }

    fn check_utf8(&mut self, piece: &[u8]) {
        let joined = if self.unfinished.is_empty() {
            Cow::Borrowed(piece)
        } else {
            let mut joined = std::mem::take(&mut self.unfinished);
            joined.extend_from_slice(piece);
            Cow::Owned(joined)
        };
        if let Err(error) = std::str::from_utf8(&joined) {
            let rest = joined.get(error.valid_up_to()..).unwrap_or_default();
            if error.error_len().is_some() {
                self.not_utf8 = true;
            } else {
                self.unfinished = rest.to_vec();
            }
        }
    }

    fn check_western(&mut self, piece: &[u8]) {
        for (position, byte) in piece.iter().enumerate() {
            if byte.is_ascii() {
                self.run = 0;
                continue;
            }
            self.run += 1;
            self.not_western |=
                self.run >= SUSPICIOUS_RUN || matches!(byte, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D);
            if self.example.is_none() {
                self.example = Some(around(piece, position));
            }
        }
    }

    /// The encoding that all of it is in.
    ///
    /// # Errors
    /// [`FileFault`] where it is no text, or in an encoding that is not told apart.
    pub fn conclude(self) -> Result<(&'static Encoding, Option<Note>), FileFault> {
        let marked = self.marked();
        if !self.any {
            Err(FileFault::Empty)
        } else if self.zero_letter || (self.zero_byte && marked.is_none()) {
            Err(FileFault::ZeroByte)
        } else if let Some(encoding) = marked {
            Ok((encoding, None))
        } else if !self.not_utf8 && self.unfinished.is_empty() {
            Ok((UTF_8, None))
        } else if self.not_western {
            Err(FileFault::UnknownEncoding)
        } else {
            let example = self.example.unwrap_or_default();
            Ok((WINDOWS_1252, Some(Note::Windows1252 { example })))
        }
    }
}

/// The words around a byte, as Windows-1252 has them.
fn around(piece: &[u8], position: usize) -> String {
    let ends = |byte: &u8| matches!(byte, b'\n' | b'\r' | b'\t' | b',' | b';' | b'"');
    let before = piece.get(position.saturating_sub(40)..position);
    let before = before.unwrap_or_default();
    let start = before.iter().rposition(ends).map_or(0, |found| found + 1);
    let after = piece.get(position..piece.len().min(position + 40));
    let after = after.unwrap_or_default();
    let end = after.iter().position(ends).unwrap_or(after.len());
    let words = [before.get(start..).unwrap_or_default(), after.get(..end).unwrap_or_default()];
    let words = words.concat();
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(&words);
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_cut_by_pieces_is_surveyed_whole() {
        let survey = |text: &str| {
            let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let mut survey = Survey::default();
            bytes.chunks(1).for_each(|byte| survey.look_at(byte));
            survey.conclude().map(|(encoding, _)| encoding)
        };
        assert_eq!(survey("\u{FEFF}a\u{0}"), Err(FileFault::ZeroByte));
        assert_eq!(survey("\u{FEFF}aĀb"), Ok(UTF_16LE));
    }
}
