//! Puts arguments into a compiled pattern. The form is described in `build/compile.rs`.

use super::Argument;
use crate::browser::intl;

/// First-strong isolate and its end: keeps "LMP-2140-BK" whole within an Arabic sentence.
const ISOLATE: char = '\u{2068}';
/// An isolate in the reader's direction, for words that are sentences of ours already: what they begin
/// with may be isolated itself, and says nothing of their direction.
const OWN_ISOLATE: char = '\u{2067}';
const END_OF_ISOLATE: char = '\u{2069}';

/// The finished sentence.
pub fn resolve(pattern: &str, arguments: &[Argument]) -> String {
    let mut out = String::with_capacity(pattern.len() + 16);
    Reader { rest: pattern, arguments }.write(&mut Some(&mut out));
    out
}

struct Reader<'a> {
    rest: &'a str,
    arguments: &'a [Argument],
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let mut characters = self.rest.chars();
        let next = characters.next();
        self.rest = characters.as_str();
        next
    }

    /// Writes up to the `|` or `}` that ends this pattern, which is returned. Without `out` the
    /// pattern is only skipped.
    fn write(&mut self, out: &mut Option<&mut String>) -> Option<char> {
        loop {
            let character = match self.next()? {
                end @ ('|' | '}') => return Some(end),
                '{' => {
                    self.placeable(out);
                    continue;
                }
                '\\' => self.next()?,
                other => other,
            };
            if let Some(out) = out {
                out.push(character);
            }
        }
    }

    /// Reads `0}` or `0|key|pattern|...|default}`.
    fn placeable(&mut self, out: &mut Option<&mut String>) {
        let (name, end) = self.word();
        let argument = name.parse().ok().and_then(|index: usize| self.arguments.get(index));
        if end == Some('|') {
            self.select(argument, out);
        } else if let (Some(out), Some(argument)) = (out, argument) {
            write_argument(argument, out);
        }
    }

    /// An exact key wins over the plural category, and that over the default, which comes last.
    fn select(&mut self, argument: Option<&Argument>, out: &mut Option<&mut String>) {
        let start = self.rest;
        let plural = argument.and_then(Argument::plural);
        let mut best: Option<(u8, &str)> = None;
        loop {
            let pair = self.rest;
            let (key, end) = self.word_or_pattern();
            if end != Some('|') {
                best = best.or(Some((0, pair)));
                break;
            }
            let rank = if argument.is_some_and(|argument| argument.key() == key) {
                2
            } else {
                u8::from(plural.as_deref() == Some(key))
            };
            if rank > best.map_or(0, |(rank, _)| rank) {
                best = Some((rank, self.rest));
            }
            self.write(&mut None);
        }
        let after = self.rest;
        if out.is_some() {
            self.rest = best.map_or(start, |(_, pattern)| pattern);
            self.write(out);
            self.rest = after;
        }
    }

    fn word(&mut self) -> (&str, Option<char>) {
        let rest = self.rest;
        let end = rest.find(['|', '}']).unwrap_or(rest.len());
        let (word, tail) = rest.split_at(end);
        self.rest = tail;
        let ended_by = self.next();
        (word, ended_by)
    }

    /// A key if a `|` follows, else the default pattern, which is skipped whole.
    fn word_or_pattern(&mut self) -> (&str, Option<char>) {
        let rest = self.rest;
        let ended_by = self.write(&mut None);
        let length = rest.len() - self.rest.len() - ended_by.map_or(0, char::len_utf8);
        (&rest[..length], ended_by)
    }
}

fn write_argument(argument: &Argument, out: &mut String) {
    let isolate = intl::is_right_to_left();
    let shown = argument.shown();
    if isolate {
        out.push(if shown.contains(END_OF_ISOLATE) { OWN_ISOLATE } else { ISOLATE });
    }
    out.push_str(&shown);
    if isolate {
        out.push(END_OF_ISOLATE);
    }
}
