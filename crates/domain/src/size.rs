//! The order of sizes as the trade lists them: letters from the smallest to the largest, then numbers
//! by their value. A word that is no size stays where it was given.

use std::cmp::Ordering;

use rust_decimal::Decimal;

/// A value of an option, read as a size; compared in the order of the trade.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Size {
    /// Steps away from M: XS is -2, S -1, L 1, XL 2.
    Letters(i32),
    /// What stands behind a number, and the number: "38", "10000 mAh". Those of one unit stand together.
    Number(String, Decimal),
    /// No size.
    Other,
}

/// Which of two values of an option stands first: `S` before `M` before `XXL`, all of them before `36`
/// and that before `104`; values that are no sizes come last and are equal, so that a stable sort leaves
/// them as they were.
///
/// ```
/// let mut sizes = ["XL", "104", "S", "36"];
/// sizes.sort_by(|one, other| domain::size::compare(one, other));
/// assert_eq!(sizes, ["S", "XL", "36", "104"]);
/// ```
#[must_use]
pub fn compare(one: &str, other: &str) -> Ordering {
    read(one).cmp(&read(other))
}

fn read(value: &str) -> Size {
    let value = value.trim();
    letters(value).map(Size::Letters).or_else(|| number(value)).unwrap_or(Size::Other)
}

/// `XXL` and `2XL` are the same size.
fn letters(value: &str) -> Option<i32> {
    let value = value.to_ascii_uppercase();
    let (xs, steps) = [("S", -1), ("M", 0), ("L", 1)]
        .into_iter()
        .find_map(|(letter, steps)| Some((value.strip_suffix(letter)?, steps)))?;
    let count = match xs.strip_suffix('X').map(str::parse::<u8>) {
        Some(Ok(count)) => i32::from(count),
        _ => xs.bytes().all(|byte| byte == b'X').then(|| i32::try_from(xs.len()).ok())??,
    };
    // There is no XM.
    (steps != 0 || count == 0).then(|| count.checked_mul(steps)?.checked_add(steps))?
}

fn number(value: &str) -> Option<Size> {
    let end = value.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(value.len());
    let (digits, unit) = value.split_at_checked(end)?;
    Some(Size::Number(unit.trim_start().to_owned(), digits.parse().ok()?))
}
