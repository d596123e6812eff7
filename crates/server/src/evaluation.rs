//! Works lines out with the rules of `domain` on what the database holds now.

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

/// Where the sum does not fit, the largest lines are refused until it does: a cart must stay readable
/// whatever somebody typed into it.
fn summed(
    mut lines: Vec<OrderLine>,
    terms: &Terms,
    order_minimum: Option<Money>,
) -> Outcome<OrderEvaluation> {
    loop {
        match summarise(lines.clone(), terms.currency, order_minimum) {
            Ok(evaluation) => return Ok(evaluation),
            Err(MoneyError::Overflow) => {
                let largest =
                    lines.iter_mut().filter(|line| line.problems.is_empty()).max_by_key(|line| line.quantity);
                let Some(largest) = largest else {
                    return Err(Failure::internal("an empty sum does not fit"));
                };
                largest.problems.push(LineProblem::TooLarge);
                largest.amount = None;
            }
            Err(error) => return Err(Failure::internal(error)),
        }
    }
}
