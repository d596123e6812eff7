//! Many strings in one buffer.

use serde::{Deserialize, Serialize};

use super::{Plan, Source, count, lengths, span};

/// Strings in one shared buffer, by index.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub(crate) struct Texts {
    text: String,
    #[serde(with = "lengths")]
    ends: Vec<u32>,
}

#[derive(Deserialize)]
struct Unchecked {
    text: String,
    #[serde(with = "lengths")]
    ends: Vec<u32>,
}

impl TryFrom<Unchecked> for Texts {
    type Error = &'static str;

    fn try_from(Unchecked { text, ends }: Unchecked) -> Result<Self, Self::Error> {
        let whole = ends.last().map_or(0, |end| *end as usize) == text.len();
        if whole && ends.iter().all(|end| text.is_char_boundary(*end as usize)) {
            Ok(Self { text, ends })
        } else {
            Err("texts do not fit their buffer")
        }
    }
}

impl Texts {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn bytes(&self) -> usize {
        self.text.len()
    }

    /// The text at `index`, empty past the end.
    pub(crate) fn get(&self, index: usize) -> &str {
        self.text.get(span(&self.ends, index)).unwrap_or_default()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|index| self.get(index))
    }

    pub(crate) fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.ends.push(count(self.text.len()));
    }

    /// The place of `text` among texts that are sorted.
    pub(crate) fn find(&self, text: &str) -> Option<usize> {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            match self.get(middle).cmp(text) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return Some(middle),
            }
        }
        None
    }

    pub(crate) fn rearrange<'a>(&mut self, plan: &Plan, put: impl Fn(usize) -> &'a str) {
        let mut next = Self::default();
        next.text.reserve_exact(self.text.len());
        next.ends.reserve_exact(plan.len());
        for source in plan {
            next.push(match *source {
                Source::Kept(row) => self.get(row),
                Source::Put(item) => put(item),
            });
        }
        next.text.shrink_to_fit();
        *self = next;
    }
}
