//! From the bytes of a file to UTF-8 text: gzip, byte order marks, encodings. Never guesses in
//! silence: what is not UTF-8 is read as Windows-1252 only where that is plausible, with a note,
//! and refused otherwise.
//!
//! A file is read twice: once to know what it is, once to import it. Both times in small pieces.

mod decoded;
mod survey;

use std::io::{self, BufReader, Read, Seek, SeekFrom};

use encoding_rs::Encoding;
use flate2::read::MultiGzDecoder;

use self::decoded::Decoded;
use self::survey::Survey;
use super::file_fault::{FileFault, Note};

const PIECE: usize = 64 * 1024;

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
    Decoded::new(unpacked(file, nature.gzip), nature.encoding)
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
