//! One spelling for all: how a text is folded before it is searched.
//!
//! Case, accents, width, kana, Arabic vowel signs and look-alike punctuation are levelled, so that
//! "leche", "LÈCHE" and "ｌｅｃｈｅ" are one word. Products are folded when the snapshot is built, a
//! query when it is asked: both by the functions below. Knows no product and no query.

use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/fold_table.rs"));

/// Folds `text`: compatibility decomposition (NFKD), lower case, accents removed, `ß` to `ss`,
/// full width to half width, katakana to hiragana, Arabic vowel signs and tatweel removed and the
/// forms of alef made one, other digits to 0-9, runs of white space to one space.
///
/// Folding twice changes nothing: `fold(&fold(x)) == fold(x)`.
///
/// ```
/// use search::fold;
///
/// assert_eq!(fold("Café  ＬＥＤ Straße"), "cafe led strasse");
/// assert_eq!(fold("バッグ"), fold("ばっぐ"));
/// assert_eq!(fold("ﾊﾞｯｸﾞ"), fold("バッグ"));
/// assert_eq!(fold("مِصْبَاح أحمر"), "مصباح احمر");
/// ```
pub fn fold(text: &str) -> String {
    let mut folder = Folder::with_capacity(text.len());
    for character in text.chars() {
        folder.push(character);
    }
    folder.finish()
}

/// Folds `text` and leaves out everything but letters and digits, as SKUs are compared:
/// `LMP-2140-BK`, `lmp 2140 bk` and `lmp2140bk` are one. A text of nothing but punctuation is
/// only folded.
///
/// ```
/// assert_eq!(search::fold_compact("LMP-2140/BK"), "lmp2140bk");
/// assert_eq!(search::fold_compact("--"), "--");
/// ```
pub fn fold_compact(text: &str) -> String {
    let folded = fold(text);
    if folded.chars().all(char::is_alphanumeric) {
        return folded;
    }
    let compact: String = folded.chars().filter(|character| character.is_alphanumeric()).collect();
    if compact.is_empty() { folded } else { compact }
}

/// A text being folded, one character at a time.
pub(crate) struct Folder {
    out: String,
}

impl Folder {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self { out: String::with_capacity(bytes) }
    }

    /// Bytes written so far. A character may add none (an accent), or change the last one (a
    /// voiced mark after a kana).
    pub(crate) fn len(&self) -> usize {
        self.out.len()
    }

    pub(crate) fn push(&mut self, character: char) {
        match character {
            '!'..='~' => self.out.push(character.to_ascii_lowercase()),
            '\0'..=' ' | '\u{7F}' => self.push_space(),
            '\u{AC00}'..='\u{D7A3}' => self.push_hangul(character),
            _ => match Table::get().find(character) {
                Some(folded) => folded.chars().for_each(|part| self.push_folded(part)),
                None => self.push_folded(character),
            },
        }
    }

    pub(crate) fn finish(mut self) -> String {
        if self.out.ends_with(' ') {
            self.out.pop();
        }
        self.out
    }

    fn push_folded(&mut self, character: char) {
        match character {
            ' ' => self.push_space(),
            '\u{3099}' | '\u{309A}' => self.voice(character),
            _ => self.out.push(character),
        }
    }

    fn push_space(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with(' ') {
            self.out.push(' ');
        }
    }

    /// Joins a voiced mark with the kana before it: か and ゛ are が, は and ゜ are ぱ.
    fn voice(&mut self, mark: char) {
        let Some(base) = self.out.chars().next_back() else {
            return;
        };
        let step = match (base, mark) {
            ('う', '\u{3099}') => u32::from('ゔ') - u32::from('う'),
            ('か' | 'き' | 'く' | 'け' | 'こ' | 'さ' | 'し' | 'す' | 'せ' | 'そ', '\u{3099}')
            | ('た' | 'ち' | 'つ' | 'て' | 'と' | 'は' | 'ひ' | 'ふ' | 'へ' | 'ほ' | 'ゝ', '\u{3099}') => {
                1
            }
            ('は' | 'ひ' | 'ふ' | 'へ' | 'ほ', '\u{309A}') => 2,
            _ => return,
        };
        if let Some(voiced) = char::from_u32(u32::from(base) + step) {
            self.out.pop();
            self.out.push(voiced);
        }
    }

    /// A Hangul syllable is its letters (Unicode, chapter 3.12), so that 하 finds 한 as it is typed.
    fn push_hangul(&mut self, syllable: char) {
        let index = u32::from(syllable) - 0xAC00;
        let letters = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28];
        for letter in letters.into_iter().filter(|letter| *letter != 0x11A7) {
            self.out.extend(char::from_u32(letter));
        }
    }
}

/// The characters that do not fold to themselves, and what they fold to.
struct Table {
    keys: Vec<u16>,
    ends: Vec<u16>,
}

impl Table {
    fn get() -> &'static Self {
        static TABLE: OnceLock<Table> = OnceLock::new();
        TABLE.get_or_init(|| {
            let sums = |steps: &[u8]| {
                let sum = |total: &mut u16, step: &u8| {
                    *total = total.wrapping_add(u16::from(*step));
                    Some(*total)
                };
                steps.iter().scan(0, sum).collect()
            };
            Self { keys: sums(GAPS), ends: sums(LENGTHS) }
        })
    }

    fn find(&self, character: char) -> Option<&'static str> {
        let key = u16::try_from(u32::from(character)).ok()?;
        let index = self.keys.binary_search(&key).ok()?;
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        TEXTS.get(usize::from(start)..usize::from(self.ends[index]))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn levels_what_a_reader_takes_as_the_same() {
        for (left, right) in [
            ("Lámpara ÚTIL", "lampara util"),
            ("Straße", "STRASSE"),
            ("ﬁlter ½ l", "filter 1/2 l"),
            ("３０×４０　ｃｍ", "30x40 cm"),
            ("ÆØÅ", "aeoa"),
            ("Łódź", "lodz"),
            ("İstanbul ışık", "istanbul isik"),
            ("ΟΔΟΣ", "οδος"),
            ("Ёлка Йод", "елка иод"),
            ("トースター", "とーすたー"),
            ("㌔ ㎏ ㎡ ①", "きろ kg m2 1"),
            ("ヴ ぱ ﾊﾟ", "ゔ ぱ ぱ"),
            ("إضاءة آلية", "اضاءه اليه"),
            ("كــــرسي", "كرسي"),
            ("٣٤ ۵۶", "34 56"),
            ("soft\u{AD}\u{200B}ware", "software"),
            ("D’Or “x” 5–6", "d'or \"x\" 5-6"),
            ("한글", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af}"),
            ("  a \t\n b  ", "a b"),
        ] {
            assert_eq!(fold(left), fold(right), "{left}");
            assert_eq!(fold(left), fold(&fold(left)), "{left}");
        }
    }

    #[test]
    fn keeps_apart_what_differs() {
        for (left, right) in [("か", "が"), ("バ", "パ"), ("灯", "打"), ("1", "l"), ("कि", "क")] {
            assert_ne!(fold(left), fold(right));
        }
    }

    #[test]
    fn every_character_folds_to_a_fixed_point_however_it_is_composed() {
        for character in '\0'..=char::MAX {
            let text = format!("a{character}b");
            let once = fold(&text);
            assert_eq!(once, fold(&once), "{character:?}");
            let composed: String = text.nfc().collect();
            let decomposed: String = text.nfd().collect();
            let common = u32::from(character) < 0x10000 && !('\u{FB50}'..='\u{FDFF}').contains(&character);
            if common {
                assert_eq!(fold(&composed), fold(&decomposed), "{character:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn folding_is_idempotent(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
