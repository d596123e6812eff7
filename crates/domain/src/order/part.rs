//! A quantity as a part of a line: rows of the same product, and what a cart has of it already. They
//! are ordered together, so rule, price break and stock are those of their sum.

use std::collections::HashMap;
use std::hash::Hash;

use super::{LineProblem, OrderLine, OrderableProduct, evaluate_line};

/// The other units of the line that a quantity is a part of.
///
/// ```
/// use domain::order::Part;
/// assert_eq!(Part::behind(48), Part { before: 48, after: 0 });
/// assert_eq!(Part { before: 48, after: 24 }.others(), 72);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Part {
    /// Units that are served before it: those in the cart, those of earlier rows.
    pub before: u32,
    /// Units that are served after it: those of later rows.
    pub after: u32,
}

impl Part {
    /// Behind what a cart has already.
    #[must_use]
    pub const fn behind(before: u32) -> Self {
        Self { before, after: 0 }
    }

    /// All other units of the line.
    #[must_use]
    pub const fn others(self) -> u32 {
        self.before.saturating_add(self.after)
    }

    fn line_with(self, quantity: u32) -> Option<u32> {
        self.before.checked_add(quantity)?.checked_add(self.after)
    }
}

/// Works out a part of a line. Problems, unit price and next break are those of the whole line;
/// quantity, amount, promise and load are the part's own.
///
/// ```
/// use domain::order::{Part, evaluate_part};
/// let line = evaluate_part("NO-SUCH-SKU", 12, Part::behind(48), None);
/// assert_eq!((line.quantity, line.problems.len()), (12, 1));
/// ```
#[must_use]
pub fn evaluate_part(sku: &str, quantity: u32, part: Part, product: Option<&OrderableProduct>) -> OrderLine {
    let (Some(product), true) = (product, quantity > 0 && part.others() > 0) else {
        return evaluate_line(sku, quantity, product);
    };
    let Some(whole) = part.line_with(quantity) else {
        let mut line = evaluate_line(sku, quantity, Some(product));
        line.amount = None;
        line.problems = vec![LineProblem::TooLarge];
        return line;
    };
    let line = evaluate_line(sku, whole, Some(product));
    let amount = line.unit_price.filter(|_| line.problems.is_empty());
    OrderLine {
        quantity,
        amount: amount.and_then(|price| price.times(i64::from(quantity)).ok()),
        promise: line.promise.stretch(part.before, quantity),
        load: product.packaging.load(quantity).unwrap_or_default(),
        ..line
    }
}

/// Where each row stands among those of its product, and the place of another such row: of the
/// first, or from there of the second. `rows` are products and quantities, `None` what is no part of
/// a line; `present` is what the cart has of a product.
///
/// ```
/// use domain::order::{Part, parts};
/// let found = parts(&[Some(('a', 12)), None, Some(('a', 24))], |_| 48);
/// assert_eq!(found[0], (Part { before: 48, after: 24 }, Some(2)));
/// assert_eq!(found[2], (Part { before: 60, after: 0 }, Some(0)));
/// ```
#[must_use]
pub fn parts<K: Copy + Eq + Hash>(
    rows: &[Option<(K, u32)>],
    present: impl Fn(K) -> u32,
) -> Vec<(Part, Option<usize>)> {
    let mut sums: HashMap<K, Sum> = HashMap::with_capacity(rows.len());
    let mut found = Vec::with_capacity(rows.len());
    for (place, row) in rows.iter().enumerate() {
        let earlier = row.map_or(0, |(product, quantity)| {
            let sum = sums.entry(product).or_insert(Sum { first: place, second: None, units: 0 });
            if sum.first != place {
                sum.second.get_or_insert(place);
            }
            let earlier = sum.units;
            sum.units = earlier.saturating_add(u64::from(quantity));
            earlier
        });
        found.push((Part::behind(fitted(earlier)), None));
    }
    for (place, ((part, twin), row)) in found.iter_mut().zip(rows).enumerate() {
        let Some((product, quantity)) = *row else { continue };
        let Some(sum) = sums.get(&product) else { continue };
        let up_to_here = u64::from(part.before).saturating_add(u64::from(quantity));
        part.after = fitted(sum.units.saturating_sub(up_to_here));
        part.before = part.before.saturating_add(present(product));
        *twin = if sum.first == place { sum.second } else { Some(sum.first) };
    }
    found
}

/// What the rows of one product come to.
struct Sum {
    first: usize,
    second: Option<usize>,
    units: u64,
}

/// What does not fit makes the line too large, as the most that fits does beside any quantity.
fn fitted(units: u64) -> u32 {
    u32::try_from(units).unwrap_or(u32::MAX)
}
