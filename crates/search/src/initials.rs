//! With which letters and digits the words of each row's SKU and name start. One look tells
//! whether a hit within a word may still be followed by one at a word's start. Knows no query.

use crate::{folded::Folded, matching::starts_word};

/// One bit for each of a-z and 0-9, for each row.
pub(crate) struct Initials(Vec<u64>);

impl Initials {
    pub(crate) fn new(folded: &Folded) -> Self {
        Self((0..folded.rows()).map(|row| initials(folded.record(row).code_and_name())).collect())
    }

    /// Whether a word of the row's SKU or name starts with `first`; `None` when this is not known,
    /// as for letters beyond a-z.
    pub(crate) fn has(&self, row: usize, first: char) -> Option<bool> {
        let bit = bit(u8::try_from(first).ok()?)?;
        self.0.get(row).map(|initials| initials & bit != 0)
    }
}

fn bit(byte: u8) -> Option<u64> {
    match byte {
        b'a'..=b'z' => Some(1 << (byte - b'a')),
        b'0'..=b'9' => Some(1 << (byte - b'0' + 26)),
        _ => None,
    }
}

fn initials(text: &[u8]) -> u64 {
    let mut initials = 0;
    let mut before = b' ';
    for (place, byte) in text.iter().enumerate() {
        if let Some(bit) = bit(*byte)
            && initials & bit == 0
        {
            let starts = match before {
                b'a'..=b'z' => byte.is_ascii_digit(),
                b'0'..=b'9' => !byte.is_ascii_digit(),
                0..=0x7F => true,
                _ => starts_word(&text[..place], char::from(*byte)),
            };
            if starts {
                initials |= bit;
            }
        }
        before = *byte;
    }
    initials
}
