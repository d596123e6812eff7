//! Works lines out with the rules of `domain` on what the database holds now.

use std::collections::HashMap;

use domain::order::{evaluate_line, summarise};
use domain::{Money, OrderEvaluation, OrderableProduct, RequestedLine, sku};

use crate::problem::{Failure, Outcome};
use crate::storage::Connection;
use crate::storage::markets::Names;
use crate::storage::offers::{self, Terms};

/// Lines worked out, and the names of their products by [`sku::key`].
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
    let find =
        |sku: &str| -> Option<&OrderableProduct> { found.get(&sku::key(sku)).map(|(product, _)| product) };
    let worked_out =
        lines.iter().map(|line| evaluate_line(&line.sku, line.quantity, find(&line.sku))).collect();
    let evaluation = summarise(worked_out, terms.currency, order_minimum).map_err(Failure::internal)?;
    let names = found.into_iter().map(|(key, (_, product))| (key, product.names)).collect();
    Ok(Evaluated { evaluation, names })
}
