//! Works lines out with the rules of `domain` on what the database holds now.

use std::cmp::Reverse;
use std::collections::HashMap;

use domain::order::{evaluate_line, summarise};
use domain::{LineProblem, Money, MoneyError, OrderEvaluation, OrderLine, OrderableProduct, RequestedLine};

use crate::problem::{Failure, Outcome};
use crate::storage::Connection;
use crate::storage::markets::Names;
use crate::storage::offers::{self, Terms};
use crate::storage::products;

/// Lines worked out, and the names of their products by [`products::key`].
pub struct Evaluated {
    pub evaluation: OrderEvaluation,
    pub names: HashMap<String, Names>,
}

/// Works out all lines.
///
/// # Errors
/// The problem `unavailable`.
pub async fn evaluate(
    connection: &mut Connection,
    terms: &Terms,
    lines: &[RequestedLine],
    order_minimum: Option<Money>,
) -> Outcome<Evaluated> {
    let skus = lines.iter().map(|line| line.sku.as_str());
    let found = offers::orderable(connection, terms, skus).await?;
    let find = |sku: &str| -> Option<&OrderableProduct> {
        found.get(&products::key(sku)).map(|(product, _)| product)
    };
    let worked_out =
        lines.iter().map(|line| evaluate_line(&line.sku, line.quantity, find(&line.sku))).collect();
    let evaluation = summed(worked_out, terms, order_minimum)?;
    let names = found.into_iter().map(|(key, (_, product))| (key, product.names)).collect();
    Ok(Evaluated { evaluation, names })
}

/// Where the sum does not fit, the largest lines are refused, as few as it takes: a cart must stay readable
/// whatever somebody typed into it, and soon, be it thousands of such lines.
fn summed(lines: Vec<OrderLine>, terms: &Terms, order_minimum: Option<Money>) -> Outcome<OrderEvaluation> {
    let mut largest: Vec<usize> = (0..lines.len())
        .filter(|place| lines.get(*place).is_some_and(|line| line.problems.is_empty()))
        .collect();
    largest.sort_by_key(|place| Reverse(lines.get(*place).map(|line| line.quantity)));
    // `None` where it does not fit.
    let without = |refused: usize| -> Outcome<Option<OrderEvaluation>> {
        let mut lines = lines.clone();
        for place in largest.iter().take(refused) {
            if let Some(line) = lines.get_mut(*place) {
                line.problems.push(LineProblem::TooLarge);
                line.amount = None;
            }
        }
        match summarise(lines, terms.currency, order_minimum) {
            Ok(evaluation) => Ok(Some(evaluation)),
            Err(MoneyError::Overflow) => Ok(None),
            Err(error) => Err(Failure::internal(error)),
        }
    };
    if let Some(evaluation) = without(0)? {
        return Ok(evaluation);
    }
    // Refused, so many are too few and so many enough.
    let (mut few, mut enough) = (0, largest.len());
    while enough - few > 1 {
        let middle = few.midpoint(enough);
        if without(middle)?.is_some() { enough = middle } else { few = middle }
    }
    without(enough)?.ok_or_else(|| Failure::internal("an empty sum does not fit"))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use domain::price::PriceBreak;
    use domain::{Currency, Packaging, PriceBreaks, QuantityRule};

    use super::*;

    /// So many of a product fill more than can be counted together, five of them already.
    fn lines(count: usize) -> Vec<OrderLine> {
        let breaks =
            vec![PriceBreak { minimum_quantity: 1, unit_price: Money::from_minor(100, Currency::EUR) }];
        let packaging = Packaging { unit_volume_cubic_millimetres: 1_000_000_000, ..Packaging::default() };
        let product = OrderableProduct {
            sku: "VAT-1".to_owned(),
            active: true,
            rule: QuantityRule::new(1, 1, None),
            packaging,
            price: PriceBreaks::new(breaks).ok(),
            list_price: None,
            rrp: None,
            price_list: None,
            stock: Vec::new(),
        };
        (0..count).map(|_| evaluate_line("VAT-1", u32::MAX, Some(&product))).collect()
    }

    #[test]
    fn as_few_lines_as_it_takes_are_refused_and_soon() {
        let terms = Terms {
            company: None,
            market: None,
            warehouses: Vec::new(),
            currency: Currency::EUR,
            today: chrono::NaiveDate::default(),
        };
        let summed = |count| summed(lines(count), &terms, None).expect("a sum");
        let refused = |evaluation: &OrderEvaluation| {
            evaluation.lines.iter().filter(|line| line.problems == [LineProblem::TooLarge]).count()
        };
        assert_eq!(refused(&summed(4)), 0);
        assert_eq!(refused(&summed(5)), 1);
        let begun = Instant::now();
        let many = summed(10_000);
        assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
        assert_eq!(refused(&many), 9_996);
        assert_eq!(many.goods_total, Money::from_minor(4 * 100 * i64::from(u32::MAX), Currency::EUR));
    }
}
