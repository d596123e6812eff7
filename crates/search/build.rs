//! Writes the table of folded characters that `src/fold.rs` includes.
//!
//! The whole of Unicode's decomposition weighs more than the rest of this crate and the browser
//! needs one answer a character, so the answers are worked out here: compatibility decomposition,
//! lower case, no accents. Characters that fold to themselves are left out.

use std::{collections::BTreeMap, env, fs, path::Path};

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// The table ends with the Basic Multilingual Plane: what lies beyond folds to itself.
const LAST: char = '\u{FFFF}';

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let mut folded = BTreeMap::new();
    for character in ('\u{80}'..=LAST).filter(|character| !has_own_rule(*character)) {
        let mut text = String::new();
        fold_into(character, &mut text);
        if !text.chars().eq([character]) {
            folded.insert(character, text);
        }
    }

    // A key is the gap to the key before it; a filler that folds to itself bridges a long gap.
    let (mut gaps, mut lengths, mut texts) = (Vec::new(), Vec::new(), String::new());
    let mut previous = 0_u32;
    for (character, text) in folded {
        while u32::from(character) - previous > 255 {
            previous += 255;
            let filler = char::from_u32(previous).map_or_else(String::new, String::from);
            gaps.push(255_u8);
            lengths.push(filler.len() as u8);
            texts.push_str(&filler);
        }
        gaps.push((u32::from(character) - previous) as u8);
        lengths.push(u8::try_from(text.len()).expect("a folded character is short"));
        texts.push_str(&text);
        previous = u32::from(character);
    }
    assert!(u16::try_from(texts.len()).is_ok(), "the table counts in 16 bits");
    let directory = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let table = format!(
        "static GAPS: &[u8] = &{gaps:?};\nstatic LENGTHS: &[u8] = &{lengths:?};\nstatic TEXTS: &str = {texts:?};\n"
    );
    fs::write(Path::new(&directory).join("fold_table.rs"), table).expect("OUT_DIR is writable");
}

/// Ranges that need no row: unified ideographs fold to themselves, Hangul by arithmetic, and
/// what `rare` names is met on no product.
fn has_own_rule(character: char) -> bool {
    let rare = matches!(character, '\u{FB50}'..='\u{FDFF}');
    matches!(character, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}') || rare
}

fn fold_into(character: char, out: &mut String) {
    if is_left_out(character) {
        return;
    }
    if let Some(text) = own_fold(character) {
        text.chars().for_each(|character| fold_into(character, out));
        return;
    }
    // Kana keep their voiced marks: ガ is another letter than カ.
    if matches!(character, '\u{3041}'..='\u{3098}' | '\u{309D}'..='\u{309F}') {
        return out.push(character);
    }
    let mut parts = Vec::new();
    decompose_compatible(character, |part| parts.push(part));
    if parts != [character] {
        parts.into_iter().for_each(|part| fold_into(part, out));
        return;
    }
    let lower: Vec<char> = character.to_lowercase().collect();
    if lower != [character] {
        lower.into_iter().for_each(|part| fold_into(part, out));
    } else if character.is_whitespace() {
        out.push(' ');
    } else {
        out.push(character);
    }
}

/// Accents of the scripts whose readers leave them out, and characters that nobody sees.
fn is_left_out(character: char) -> bool {
    let accent = matches!(character,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5C7}'
        | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}'
        | '\u{8D3}'..='\u{8FF}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
        && is_combining_mark(character);
    let unseen = matches!(character,
        '\u{80}'..='\u{84}' | '\u{86}'..='\u{9F}' | '\u{AD}' | '\u{61C}' | '\u{640}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}');
    accent || unseen
}

/// What decomposition does not know: letters that a keyboard elsewhere lacks, and one form for
/// the signs that look alike.
fn own_fold(character: char) -> Option<String> {
    let text = match character {
        'ß' | 'ẞ' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ø' | 'Ø' => "o",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'þ' | 'Þ' => "th",
        'ħ' | 'Ħ' => "h",
        'ı' => "i",
        'ł' | 'Ł' => "l",
        'ŧ' | 'Ŧ' => "t",
        'ς' => "σ",
        '×' => "x",
        'µ' => "μ",
        '\u{2010}'..='\u{2015}' | '\u{2212}' => "-",
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{2BC}' | '\u{2032}' | '´' => "'",
        '\u{201C}' | '\u{201D}' | '\u{201F}' | '\u{2033}' => "\"",
        '\u{2044}' => "/",
        'آ' | 'أ' | 'إ' | 'ٱ' => "ا",
        'ى' | 'ی' | 'ئ' => "ي",
        'ؤ' => "و",
        'ة' => "ه",
        'ک' => "ك",
        '\u{660}'..='\u{669}' => return digit(character, 0x660),
        '\u{6F0}'..='\u{6F9}' => return digit(character, 0x6F0),
        // Katakana are hiragana 0x60 further on.
        '\u{30A1}'..='\u{30F6}' | '\u{30FD}' | '\u{30FE}' => {
            return char::from_u32(u32::from(character) - 0x60).map(String::from);
        }
        '\u{309B}' | '\u{FF9E}' => return Some(String::from('\u{3099}')),
        '\u{309C}' | '\u{FF9F}' => return Some(String::from('\u{309A}')),
        _ => return None,
    };
    Some(text.to_owned())
}

fn digit(character: char, zero: u32) -> Option<String> {
    char::from_digit(u32::from(character) - zero, 10).map(String::from)
}
