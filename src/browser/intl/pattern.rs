//! How one formatter of `Intl` writes numbers, learned from a few that it wrote: a list that scrolls and a
//! calculator at a key write hundreds, and to ask the browser for each takes longer than to work it out.
//! Whatever these few do not show is left to the browser.

use std::{cell::RefCell, collections::HashMap};

use super::formatter::decimals;

thread_local! {
    /// Of one locale, by the key of the formatter; none where only the browser knows.
    static KNOWN: RefCell<(&'static str, HashMap<String, Option<Pattern>>)> =
        RefCell::new(("", HashMap::new()));
}

/// A decimal of the formatter with this key, where its pattern knows how; `ask` is the browser.
pub fn write(key: &str, decimal: &str, ask: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    KNOWN.with_borrow_mut(|(locale, patterns)| {
        if *locale != super::locale() {
            *locale = super::locale();
            patterns.clear();
        }
        if !patterns.contains_key(key) {
            patterns.insert(key.to_owned(), Pattern::learn(decimals(decimal), ask));
        }
        patterns.get(key)?.as_ref()?.write(decimal)
    })
}

/// Of numbers with a certain count of decimals.
struct Pattern {
    positive: Around,
    negative: Around,
    /// Between thousands.
    group: String,
    /// Digits from which on thousands are parted: four, or five in Spanish.
    grouped_from: usize,
    /// Before the fraction, and the zeros behind it.
    mark: String,
    zeros: String,
    decimals: usize,
}

/// What stands before and behind the digits.
struct Around {
    before: String,
    behind: String,
}

impl Pattern {
    /// `written` is the browser. `None` where it writes in a way that is not known here.
    fn learn(decimals: usize, written: &dyn Fn(&str) -> Option<String>) -> Option<Self> {
        let fraction: String = "8642097531".chars().cycle().take(decimals).collect();
        let sample = |whole: &str| match decimals {
            0 => whole.to_owned(),
            _ => format!("{whole}.{fraction}"),
        };
        let large = written(&sample("1234567"))?;
        let (positive, digits) = around(&large)?;
        let (group, rest) = digits.strip_prefix('1')?.split_once("234")?;
        let rest = rest.strip_prefix(group)?.strip_prefix("567")?;
        let mark = rest.trim_end_matches(|digit: char| digit.is_ascii_digit());
        let zeros = rest.strip_prefix(mark)?.strip_prefix(&*fraction)?;
        let (negative, _) = around(&written(&sample("-1234567"))?)?;
        let small = written(&sample("1234"))?;
        let is_parted = around(&small)?.1.starts_with(&format!("1{group}234"));
        let pattern = Self {
            positive,
            negative,
            group: group.to_owned(),
            grouped_from: if is_parted { 4 } else { 5 },
            mark: mark.to_owned(),
            zeros: zeros.to_owned(),
            decimals,
        };
        let samples = ["1234567", "-1234567", "1234", "12345", "-123456", "0", "-0", "12"];
        samples
            .iter()
            .all(|whole| pattern.write(&sample(whole)) == written(&sample(whole)))
            .then_some(pattern)
    }

    /// `None` for what is no decimal in digits, or one with other decimals.
    fn write(&self, decimal: &str) -> Option<String> {
        let (around, digits) = match decimal.strip_prefix('-') {
            Some(digits) => (&self.negative, digits),
            None => (&self.positive, decimal),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let is_short = whole == "0" || !(whole.is_empty() || whole.starts_with('0'));
        if !is_short || fraction.len() != self.decimals || !is_digits(whole) || !is_digits(fraction) {
            return None;
        }
        let mut text = around.before.clone();
        for (place, digit) in whole.chars().enumerate() {
            let left = whole.len() - place;
            if place > 0 && left % 3 == 0 && whole.len() >= self.grouped_from {
                text.push_str(&self.group);
            }
            text.push(digit);
        }
        for part in [&*self.mark, fraction, &*self.zeros, &*around.behind] {
            text.push_str(part);
        }
        Some(text)
    }
}

/// What stands around the digits, and what is from the first of them to the last.
fn around(text: &str) -> Option<(Around, &str)> {
    let is_digit = |character: char| character.is_ascii_digit();
    let (first, last) = (text.find(is_digit)?, text.rfind(is_digit)? + 1);
    let around = Around { before: text.get(..first)?.to_owned(), behind: text.get(last..)?.to_owned() };
    Some((around, text.get(first..last)?))
}
