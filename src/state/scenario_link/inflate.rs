//! Reads deflated bytes (RFC 1951) as far as they go: a stream that was cut gives what stands before
//! the cut. The browser's own stream gives nothing then, which is why this one is here.

/// How the lengths of the code lengths are written, in this order.
const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LENGTHS: [(usize, u32); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];
const END: usize = 256;

/// What was read, and whether it is all of it; never more than `longest` bytes.
pub fn inflate(deflated: &[u8], longest: usize) -> (Vec<u8>, bool) {
    let mut bits = Bits { bytes: deflated, at: 0 };
    let mut out = Vec::new();
    let is_whole = blocks(&mut bits, &mut out, longest).is_some();
    (out, is_whole)
}

/// `None` where the stream ends or makes no sense before its end.
fn blocks(bits: &mut Bits<'_>, out: &mut Vec<u8>, longest: usize) -> Option<()> {
    loop {
        let is_last = bits.take(1)? == 1;
        match bits.take(2)? {
            0 => stored(bits, out, longest)?,
            1 => {
                let lengths: Vec<u8> = (0..288_u16)
                    .map(|symbol| match symbol {
                        0..=143 | 280.. => 8,
                        144..=255 => 9,
                        256..=279 => 7,
                    })
                    .collect();
                compressed(bits, out, longest, &Codes::of(&lengths)?, &Codes::of(&[5; 30])?)?;
            }
            2 => {
                let (symbols, distances) = tables(bits)?;
                compressed(bits, out, longest, &symbols, &distances)?;
            }
            _ => return None,
        }
        if is_last {
            return Some(());
        }
    }
}

fn stored(bits: &mut Bits<'_>, out: &mut Vec<u8>, longest: usize) -> Option<()> {
    bits.at = bits.at.checked_next_multiple_of(8)?;
    let (length, inverted) = (bits.take(16)?, bits.take(16)?);
    if length ^ 0xffff != inverted {
        return None;
    }
    for _ in 0..length {
        push(out, u8::try_from(bits.take(8)?).ok()?, longest)?;
    }
    Some(())
}

fn tables(bits: &mut Bits<'_>) -> Option<(Codes, Codes)> {
    let symbols = usize::try_from(bits.take(5)?).ok()? + 257;
    let distances = usize::try_from(bits.take(5)?).ok()? + 1;
    let given = usize::try_from(bits.take(4)?).ok()? + 4;
    let mut lengths = [0; 19];
    for place in ORDER.iter().take(given) {
        *lengths.get_mut(*place)? = u8::try_from(bits.take(3)?).ok()?;
    }
    let codes = Codes::of(&lengths)?;
    let mut lengths: Vec<u8> = Vec::new();
    while lengths.len() < symbols + distances {
        let (length, times) = match codes.next(bits)? {
            16 => (*lengths.last()?, 3 + bits.take(2)?),
            17 => (0, 3 + bits.take(3)?),
            18 => (0, 11 + bits.take(7)?),
            length => (u8::try_from(length).ok()?, 1),
        };
        lengths.extend((0..times).map(|_| length));
    }
    let (symbols, rest) = lengths.split_at_checked(symbols)?;
    Some((Codes::of(symbols)?, Codes::of(rest.get(..distances)?)?))
}

fn compressed(
    bits: &mut Bits<'_>,
    out: &mut Vec<u8>,
    longest: usize,
    symbols: &Codes,
    distances: &Codes,
) -> Option<()> {
    loop {
        let symbol = symbols.next(bits)?;
        if symbol == END {
            return Some(());
        }
        if let Ok(byte) = u8::try_from(symbol) {
            push(out, byte, longest)?;
            continue;
        }
        let (base, extra) = *LENGTHS.get(symbol.checked_sub(END + 1)?)?;
        let length = base + usize::try_from(bits.take(extra)?).ok()?;
        let code = distances.next(bits)?;
        // Two codes for every further bit: 1, 2, 3, 4, 5–6, 7–8, 9–12, 13–16, …
        let extra = u32::try_from(code / 2).ok()?.saturating_sub(1);
        let base = if code < 4 { code + 1 } else { 1 + (2 + code % 2).checked_shl(extra)? };
        let distance = base + usize::try_from(bits.take(extra)?).ok()?;
        for _ in 0..length {
            let byte = *out.get(out.len().checked_sub(distance)?)?;
            push(out, byte, longest)?;
        }
    }
}

fn push(out: &mut Vec<u8>, byte: u8, longest: usize) -> Option<()> {
    (out.len() < longest).then(|| out.push(byte))
}

/// Canonical Huffman codes: how many there are of each length, and their symbols in order.
struct Codes {
    counts: [usize; 16],
    symbols: Vec<usize>,
}

impl Codes {
    fn of(lengths: &[u8]) -> Option<Self> {
        let mut counts = [0; 16];
        let mut symbols = Vec::new();
        for length in 1..16_u8 {
            let own =
                (0..).zip(lengths).filter(|(_, own)| **own == length).map(|(symbol, _): (usize, _)| symbol);
            let before = symbols.len();
            symbols.extend(own);
            *counts.get_mut(usize::from(length))? = symbols.len() - before;
        }
        Some(Self { counts, symbols })
    }

    fn next(&self, bits: &mut Bits<'_>) -> Option<usize> {
        let (mut code, mut first, mut index) = (0_usize, 0_usize, 0_usize);
        for count in self.counts.iter().skip(1) {
            code |= usize::try_from(bits.take(1)?).ok()?;
            if let Some(place) = code.checked_sub(first).filter(|place| place < count) {
                return self.symbols.get(index + place).copied();
            }
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        None
    }
}

/// The lowest bit of each byte first.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, count: u32) -> Option<u32> {
        let mut value = 0;
        for place in 0..count {
            let byte = *self.bytes.get(self.at / 8)?;
            value |= u32::from(byte >> (self.at % 8) & 1) << place;
            self.at += 1;
        }
        Some(value)
    }
}
