//! Where each row has which letters, and where words start. One look at a row's letters spares most
//! looks at its text. Knows no query and no rank.

use crate::folded::{Folded, Record};

/// The letters of each row: of a-z the best [`Place`] of each in two bits, one in the lower 26 and
/// one in those above; above both a bit for each of 0-9 that a word of SKU or name starts with.
pub(crate) struct Letters(Vec<u64>);

/// The best place that a row has a letter in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Nowhere,
    /// In another language's name.
    Elsewhere,
    /// Within words of the SKU or the name.
    Within,
    /// At the start of a word of the SKU or the name.
    Start,
}

/// The bits of one word.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted {
    /// The bit of the letter that it starts with, if it is one.
    letter: Option<u32>,
    /// The bit of the digit that it starts with, if it is one.
    digit: Option<u32>,
    /// The lower bits of all letters.
    letters: u64,
}

const ALPHABET: u32 = 26;
const ALL: u64 = (1 << ALPHABET) - 1;

impl Letters {
    pub(crate) fn new(folded: &Folded) -> Self {
        Self((0..folded.rows()).map(|row| letters(folded.record(row))).collect())
    }

    /// The best place of the letter that a word starts with; `None` if it is not one of a-z.
    pub(crate) fn place(&self, row: usize, wanted: Wanted) -> Option<Place> {
        let bits = self.of(row) >> wanted.letter?;
        Some(match (bits >> ALPHABET & 1, bits & 1) {
            (0, 0) => Place::Nowhere,
            (0, _) => Place::Elsewhere,
            (_, 0) => Place::Within,
            _ => Place::Start,
        })
    }

    /// Whether a word of the row's SKU or name starts with the letter or digit that the word does;
    /// `None` when this is not known, as for letters beyond a-z.
    pub(crate) fn start(&self, row: usize, wanted: Wanted) -> Option<bool> {
        match wanted.digit {
            Some(digit) => Some(self.of(row) >> digit & 1 == 1),
            None => self.place(row, wanted).map(|place| place == Place::Start),
        }
    }

    /// Whether the row has all letters of the word.
    pub(crate) fn may_hold(&self, row: usize, wanted: Wanted) -> bool {
        let letters = self.of(row);
        (letters | letters >> ALPHABET) & wanted.letters == wanted.letters
    }

    fn of(&self, row: usize) -> u64 {
        self.0.get(row).copied().unwrap_or_default()
    }
}

impl Wanted {
    pub(crate) fn new(word: &str) -> Self {
        let first = word.bytes().next().and_then(bit);
        Self {
            letter: first.filter(|bit| *bit < ALPHABET),
            digit: first.filter(|bit| *bit >= ALPHABET).map(|bit| bit + ALPHABET),
            letters: alphabet(word.as_bytes()),
        }
    }
}

/// The bits of a row. Called once for each: a browser runs the first calls of what is hot slowly,
/// and only a next call quickly.
#[inline(never)]
fn letters(record: Record<'_>) -> u64 {
    let code_and_name = record.code_and_name();
    let (initials, within) = (initials(code_and_name), alphabet(code_and_name));
    let elsewhere = alphabet(record.text) & !within;
    initials >> ALPHABET << (2 * ALPHABET) | within << ALPHABET | initials & ALL | elsewhere
}

/// The lower bits of the letters a-z that a text has.
fn alphabet(text: &[u8]) -> u64 {
    // Whatever is no letter goes to a place above them, and is cut off.
    let letter = |byte: &u8| 1_u32 << byte.wrapping_sub(b'a').min(31);
    u64::from(text.iter().fold(0, |letters, byte| letters | letter(byte))) & ALL
}

fn bit(byte: u8) -> Option<u32> {
    match byte {
        b'a'..=b'z' => Some(u32::from(byte - b'a')),
        b'0'..=b'9' => Some(u32::from(byte - b'0') + ALPHABET),
        _ => None,
    }
}

/// The letters, and above them the digits, that words of a text start with.
fn initials(text: &[u8]) -> u64 {
    let mut initials = 0_u64;
    let mut before = b' ';
    for (place, byte) in text.iter().enumerate() {
        if let Some(bit) = bit(*byte)
            && initials >> bit & 1 == 0
        {
            let starts = match before {
                b'a'..=b'z' => byte.is_ascii_digit(),
                b'0'..=b'9' => !byte.is_ascii_digit(),
                0..=0x7F => true,
                _ => starts_word(&text[..place], char::from(*byte)),
            };
            if starts {
                initials |= 1 << bit;
            }
        }
        before = *byte;
    }
    initials
}

/// Whether a word that begins with `first` and stands after `before` starts there: after
/// anything but a letter or digit, where digits meet letters, and anywhere in a script that is
/// written without spaces.
#[inline]
pub(crate) fn starts_word(before: &[u8], first: char) -> bool {
    match before.last() {
        None => true,
        Some(last @ ..=0x7F) => {
            !last.is_ascii_alphanumeric()
                || last.is_ascii_digit() != first.is_ascii_digit()
                || is_unspaced(first)
        }
        Some(_) => starts_word_after_letter(before, first),
    }
}

/// The same after a character beyond ASCII.
fn starts_word_after_letter(before: &[u8], first: char) -> bool {
    let Some(previous) = last_character(before) else {
        return true;
    };
    !previous.is_alphanumeric() || is_unspaced(previous) || is_unspaced(first) || first.is_ascii_digit()
}

/// The character that `text` ends with.
fn last_character(text: &[u8]) -> Option<char> {
    let tail = &text[text.len().saturating_sub(4)..];
    let start = tail.iter().rposition(|byte| byte & 0xC0 != 0x80)?;
    std::str::from_utf8(&tail[start..]).ok()?.chars().next()
}

/// Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.
fn is_unspaced(character: char) -> bool {
    matches!(character,
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{3005}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
}
