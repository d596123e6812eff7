//! Bytes as letters of an address (base64url), with a check after every few of them over all that
//! stands before: a cut or changed text tells up to where it is as it was written.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// Letters between two checks: little is lost by a cut, and little space by checks.
const BLOCK: usize = 64;
/// Letters of a check: one change in 262,144 passes for none.
const CHECK: usize = 3;

pub fn write(bytes: &[u8]) -> String {
    let letters = encode(bytes);
    let mut sum = Sum::default();
    let mut text = String::new();
    for block in letters.chunks(BLOCK) {
        sum.add(block);
        text.extend(block.iter().chain(&sum.letters()).map(|letter| char::from(*letter)));
    }
    text
}

/// The bytes up to the first letter that is not as it was written, and whether that is all.
pub fn read(text: &str) -> (Vec<u8>, bool) {
    // What a message puts behind an address, such as a full stop, is no part of it.
    let text = text.as_bytes();
    let end = text.iter().position(|letter| value(*letter).is_none()).unwrap_or(text.len());
    let text = text.get(..end).unwrap_or_default();
    let mut sum = Sum::default();
    let mut letters = Vec::new();
    let mut is_whole = !text.is_empty();
    for block in text.chunks(BLOCK + CHECK) {
        let split = block.len().checked_sub(CHECK).and_then(|own| block.split_at_checked(own));
        let checked = split.filter(|(own, check)| {
            sum.add(own);
            sum.letters() == *check
        });
        let Some((own, _)) = checked else {
            is_whole = false;
            break;
        };
        letters.extend_from_slice(own);
    }
    (decode(&letters), is_whole)
}

/// Version 1: no checks within.
pub fn decode(letters: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(letters.len() / 4 * 3);
    let (mut held, mut bits) = (0_u32, 0_u32);
    for value in letters.iter().map_while(|letter| value(*letter)) {
        held = (held << 6 | value) & 0xffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.extend(u8::try_from(held >> bits & 0xff));
        }
    }
    bytes
}

fn encode(bytes: &[u8]) -> Vec<u8> {
    let mut letters = Vec::with_capacity(bytes.len() / 3 * 4 + 4);
    for three in bytes.chunks(3) {
        let all =
            (0..3).fold(0_u32, |all, place| all << 8 | three.get(place).map_or(0, |byte| u32::from(*byte)));
        for place in 0..=three.len() {
            letters.push(letter(all >> (18 - 6 * place)));
        }
    }
    letters
}

fn letter(value: u32) -> u8 {
    let place = usize::try_from(value & 63).unwrap_or_default();
    ALPHABET.get(place).copied().unwrap_or_default()
}

fn value(letter: u8) -> Option<u32> {
    let value = match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}

/// FNV-1a: tells damage, not malice; a link holds nothing that its sender may not change.
pub struct Sum(u32);

impl Default for Sum {
    fn default() -> Self {
        Self(0x811c_9dc5)
    }
}

impl Sum {
    pub fn add(&mut self, letters: &[u8]) {
        for letter in letters {
            self.0 = (self.0 ^ u32::from(*letter)).wrapping_mul(0x0100_0193);
        }
    }

    pub const fn value(&self) -> u32 {
        self.0
    }

    fn letters(&self) -> [u8; CHECK] {
        let folded = self.0 ^ self.0 >> 15;
        [letter(folded >> 12), letter(folded >> 6), letter(folded)]
    }
}
