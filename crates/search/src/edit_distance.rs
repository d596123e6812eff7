//! How many slips are between two words. Knows no SKU.

/// A word of at most 64 bytes that others are compared with.
///
/// Restricted Damerau-Levenshtein distance with one machine word for a whole column of the
/// table: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances",
/// Nordic Journal of Computing 10 (2003).
pub(crate) struct Pattern {
    /// Where each byte stands in the word.
    places: Box<[u64; 256]>,
    length: u32,
}

impl Pattern {
    pub(crate) fn new(word: &[u8]) -> Option<Self> {
        let length = u32::try_from(word.len()).ok().filter(|length| (1..=64).contains(length))?;
        let mut places = Box::new([0; 256]);
        for (place, byte) in word.iter().enumerate() {
            places[usize::from(*byte)] |= 1 << place;
        }
        Some(Self { places, length })
    }

    /// Insertions, deletions, substitutions and exchanges of neighbours that lead to `word`.
    pub(crate) fn distance(&self, word: &[u8]) -> u32 {
        let last = 1_u64 << (self.length - 1);
        let mut distance = self.length;
        let (mut up, mut down) = (u64::MAX, 0_u64);
        let (mut diagonal, mut before) = (0_u64, 0_u64);
        for byte in word {
            let same = self.places[usize::from(*byte)];
            let exchanged = ((!diagonal & same) << 1) & before;
            diagonal = ((same & up).wrapping_add(up) ^ up) | same | down | exchanged;
            let right = down | !(diagonal | up);
            let left = diagonal & up;
            if right & last != 0 {
                distance += 1;
            }
            if left & last != 0 {
                distance -= 1;
            }
            let right = (right << 1) | 1;
            up = (left << 1) | !(diagonal | right);
            down = diagonal & right;
            before = same;
        }
        distance
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The table as the textbook has it.
    fn by_table(left: &[u8], right: &[u8]) -> usize {
        let mut table = vec![vec![0; right.len() + 1]; left.len() + 1];
        for i in 0..=left.len() {
            for j in 0..=right.len() {
                table[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let change = table[i - 1][j - 1] + usize::from(left[i - 1] != right[j - 1]);
                    let mut least = change.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                    if i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] {
                        least = least.min(table[i - 2][j - 2] + 1);
                    }
                    least
                };
            }
        }
        table[left.len()][right.len()]
    }

    proptest! {
        #[test]
        fn agrees_with_the_table(left in "[a-d]{1,12}", right in "[a-d]{0,12}") {
            let (left, right) = (left.as_bytes(), right.as_bytes());
            let distance = Pattern::new(left).map(|pattern| pattern.distance(right) as usize);
            prop_assert_eq!(distance, Some(by_table(left, right)));
        }
    }
}
