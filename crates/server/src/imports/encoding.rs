//! From the bytes of a file to UTF-8 text: gzip, byte order marks, encodings. Never guesses in
//! silence: what is not UTF-8 is read as Windows-1252 only where that is plausible, with a note,
//! and refused otherwise.
//!
//! A file is read twice: once to know what it is, once to import it. Both times in small pieces.

use std::io::{self, BufReader, Read, Seek, SeekFrom};

use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use flate2::read::MultiGzDecoder;

use super::file_fault::{FileFault, Note};

const PIECE: usize = 64 * 1024;

/// Three letters beyond ASCII in a row occur in Chinese, Cyrillic or Japanese encodings, hardly
/// ever in the Western European texts that Windows-1252 is for.
const SUSPICIOUS_RUN: usize = 3;

/// What a file turned out to be.
#[derive(Clone, Debug)]
pub struct Nature {
    gzip: bool,
    encoding: &'static Encoding,
    /// Set where the reader should know of it.
    pub note: Option<Note>,
}

/// Why the nature of a file cannot be told.
#[derive(Debug)]
pub enum NatureError {
    File(FileFault),
    Io(io::Error),
}

/// Reads the whole file once to tell how it is to be read. `most_bytes` limits the text inside,
/// so that a small gzip cannot hold an endless one.
///
/// # Errors
/// [`FileFault`] where it cannot be read as text.
pub fn nature(file: &mut (impl Read + Seek), most_bytes: u64) -> Result<Nature, NatureError> {
    file.seek(SeekFrom::Start(0))?;
    let mut magic = [0; 4];
    let found = read_full(file, &mut magic)?;
    file.seek(SeekFrom::Start(0))?;
    let magic = magic.get(..found).unwrap_or_default();
    if magic.starts_with(b"PK\x03\x04") || magic.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(FileFault::Workbook.into());
    }
    let gzip = magic.starts_with(b"\x1F\x8B");
    let mut survey = Survey::default();
    let mut bytes = unpacked(&mut *file, gzip);
    let mut piece = vec![0; PIECE];
    let mut total = 0_u64;
    loop {
        let count = match bytes.read(&mut piece) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) if gzip => return Err(FileFault::DamagedGzip.into()),
            Err(error) => return Err(error.into()),
        };
        total = total.saturating_add(count as u64);
        if total > most_bytes {
            let megabytes = most_bytes / 1_000_000;
            return Err(FileFault::TooLarge { megabytes }.into());
        }
        survey.look_at(piece.get(..count).unwrap_or_default());
    }
    drop(bytes);
    file.seek(SeekFrom::Start(0))?;
    let (encoding, note) = survey.conclude()?;
    Ok(Nature { gzip, encoding, note })
}

/// The text of the file as UTF-8 bytes, from its beginning.
pub fn text<'a>(file: impl Read + 'a, nature: &Nature) -> impl Read + 'a {
    Text {
        bytes: BufReader::with_capacity(PIECE, unpacked(file, nature.gzip)),
        decoder: nature.encoding.new_decoder_with_bom_removal(),
        input: Vec::new(),
        at_end: false,
        output: vec![0; PIECE],
        ready: 0..0,
    }
}

fn unpacked<'a>(file: impl Read + 'a, gzip: bool) -> Box<dyn Read + 'a> {
    if gzip { Box::new(MultiGzDecoder::new(BufReader::new(file))) } else { Box::new(file) }
}

fn read_full(file: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match file.read(rest)? {
            0 => break,
            count => filled += count,
        }
    }
    Ok(filled)
}

/// What has been seen of a file's bytes so far.
#[derive(Default)]
struct Survey {
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
    fn look_at(&mut self, piece: &[u8]) {
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
            std::borrow::Cow::Borrowed(piece)
        } else {
            let mut joined = std::mem::take(&mut self.unfinished);
            joined.extend_from_slice(piece);
            std::borrow::Cow::Owned(joined)
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

    fn conclude(self) -> Result<(&'static Encoding, Option<Note>), FileFault> {
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

/// Decodes while it is read.
struct Text<R> {
    bytes: R,
    decoder: Decoder,
    input: Vec<u8>,
    at_end: bool,
    output: Vec<u8>,
    ready: std::ops::Range<usize>,
}

impl<R: Read> Text<R> {
    fn fill(&mut self) -> io::Result<()> {
        while self.ready.is_empty() && !(self.at_end && self.input.is_empty()) {
            if self.input.is_empty() {
                self.input.resize(PIECE / 4, 0);
                let count = self.bytes.read(&mut self.input)?;
                self.input.truncate(count);
                self.at_end = count == 0;
            }
            let (result, read, written, damaged) =
                self.decoder.decode_to_utf8(&self.input, &mut self.output, self.at_end);
            if damaged {
                return Err(io::ErrorKind::InvalidData.into());
            }
            self.input.drain(..read);
            self.ready = 0..written;
            if self.at_end && result == CoderResult::InputEmpty {
                break;
            }
        }
        Ok(())
    }
}

impl<R: Read> Read for Text<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.ready.is_empty() {
            self.fill()?;
        }
        let ready = self.output.get(self.ready.clone()).unwrap_or_default();
        let count = ready.len().min(buffer.len());
        for (target, source) in buffer.iter_mut().zip(ready) {
            *target = *source;
        }
        self.ready.start += count;
        Ok(count)
    }
}

impl From<FileFault> for NatureError {
    fn from(fault: FileFault) -> Self {
        Self::File(fault)
    }
}

impl From<io::Error> for NatureError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use super::*;

    fn read(bytes: &[u8]) -> Result<(String, Option<Note>), FileFault> {
        let mut file = Cursor::new(bytes.to_vec());
        let nature = match nature(&mut file, 1_000_000) {
            Ok(nature) => nature,
            Err(NatureError::File(fault)) => return Err(fault),
            Err(NatureError::Io(error)) => panic!("{error}"),
        };
        let mut out = String::new();
        match text(file, &nature).read_to_string(&mut out) {
            Ok(_) => Ok((out, nature.note)),
            Err(_) => Err(FileFault::DamagedUtf16),
        }
    }

    fn plain(bytes: &[u8]) -> String {
        let (text, note) = read(bytes).unwrap();
        assert_eq!(note, None);
        text
    }

    #[test]
    fn utf8_with_and_without_mark() {
        assert_eq!(plain("sku,名称\n".as_bytes()), "sku,名称\n");
        assert_eq!(plain("\u{FEFF}sku,é\n".as_bytes()), "sku,é\n");
    }

    #[test]
    fn letters_across_pieces_stay_whole() {
        let long = "é名𝄞".repeat(40_000);
        assert_eq!(plain(long.as_bytes()), long);
    }

    #[test]
    fn utf16_with_mark() {
        let text = "\u{FEFF}sku,名称,é𝄞\n";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(plain(&little), "sku,名称,é𝄞\n");
        assert_eq!(plain(&big), "sku,名称,é𝄞\n");
        assert_eq!(read(&little[..little.len() - 3]), Err(FileFault::DamagedUtf16));
        assert_eq!(read(&little[2..]), Err(FileFault::ZeroByte));
        // No text holds U+0000, and PostgreSQL keeps none; the halves of other letters are zero too.
        for text in ["\u{FEFF}sku\u{0}\n", "\u{FEFF}\u{100}\u{0}\n"] {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!([read(&little), read(&big)], [Err(FileFault::ZeroByte), Err(FileFault::ZeroByte)]);
        }
        assert_eq!(
            plain(&"\u{FEFF}Āa\u{200}".encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>()),
            "Āa\u{200}"
        );
    }

    #[test]
    fn western_bytes_are_read_with_a_note() {
        let (text, note) = read(b"sku,name\nA1,Maison Aliz\xE9 \x96 Entrep\xF4t\n").unwrap();
        assert_eq!(text, "sku,name\nA1,Maison Alizé – Entrepôt\n");
        let example = "Maison Alizé – Entrepôt".to_owned();
        assert_eq!(note, Some(Note::Windows1252 { example }));
    }

    #[test]
    fn other_encodings_are_refused_rather_than_garbled() {
        let gbk = encoding_rs::GBK.encode("编号,台灯黑色\n").0;
        let shift_jis = encoding_rs::SHIFT_JIS.encode("品番,テーブルランプのくろ\n").0;
        let cyrillic = encoding_rs::WINDOWS_1251.encode("код,лампа\n").0;
        for bytes in [gbk, shift_jis, cyrillic] {
            assert_eq!(read(&bytes), Err(FileFault::UnknownEncoding));
        }
    }

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

    #[test]
    fn gzip_is_unpacked_and_a_cut_one_named() {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packed.write_all("sku\n".repeat(9_000).as_bytes()).unwrap();
        let packed = packed.finish().unwrap();
        assert_eq!(plain(&packed), "sku\n".repeat(9_000));
        assert_eq!(read(&packed[..packed.len() - 9]), Err(FileFault::DamagedGzip));
    }

    #[test]
    fn what_is_no_text_is_named() {
        assert_eq!(read(b""), Err(FileFault::Empty));
        assert_eq!(read(b"PK\x03\x04workbook"), Err(FileFault::Workbook));
        let endless = vec![b'a'; 1_000_001];
        assert_eq!(read(&endless), Err(FileFault::TooLarge { megabytes: 1 }));
    }
}
