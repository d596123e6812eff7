//! An order in the making: every line checked, priced, promised and weighed, and what they sum to.
//! The browser runs it at each keystroke, the server for truth; both get the same answer.

use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::money::{Money, MoneyError};
use crate::packaging::{Load, Packaging};
use crate::price::{NextBreak, PriceBreaks};
use crate::quantity::{QuantityRefusal, QuantityRule};
use crate::stock::{Promise, WarehouseStock, promise};

/// What a line asks for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RequestedLine {
    #[cfg_attr(feature = "openapi", schema(example = "LMP-2140-BK", max_length = 64))]
    pub sku: String,
    /// In units, never cartons.
    pub quantity: u32,
}

/// What the rules need to know of a SKU, for one company, market and currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderableProduct {
    pub sku: String,
    /// Withdrawn products stay visible on old lines but cannot be ordered.
    pub active: bool,
    pub rule: QuantityRule,
    pub packaging: Packaging,
    pub price: Option<PriceBreaks>,
    pub list_price: Option<Money>,
    pub rrp: Option<Money>,
    /// Code of the price list that `price` comes from.
    pub price_list: Option<String>,
    /// In the market's order of preference.
    pub stock: Vec<WarehouseStock>,
}

/// Why a line cannot be ordered as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "problem", rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum LineProblem {
    UnknownSku,
    Withdrawn,
    /// No price list of this company has the SKU in this currency.
    NoPrice,
    Quantity(QuantityRefusal),
    /// Quantity times price, weight or volume does not fit.
    TooLarge,
}

/// One line, worked out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrderLine {
    pub sku: String,
    pub quantity: u32,
    /// Empty on a line that can be ordered.
    pub problems: Vec<LineProblem>,
    pub unit_price: Option<Money>,
    pub list_price: Option<Money>,
    pub rrp: Option<Money>,
    /// Unit price times quantity; only on a line that can be ordered.
    pub amount: Option<Money>,
    /// Where the price comes from.
    pub price_list: Option<String>,
    /// The quantity from which this unit price applies.
    pub price_from_quantity: Option<u32>,
    pub next_break: Option<NextBreak>,
    pub promise: Promise,
    pub load: Load,
}

/// All lines and what the orderable ones sum to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrderEvaluation {
    pub lines: Vec<OrderLine>,
    /// Sum of the amounts, before tax and freight.
    pub goods_total: Money,
    /// The company's order minimum in this currency.
    pub order_minimum: Option<Money>,
    /// What is missing to the minimum; `None` where it is reached.
    pub shortfall: Option<Money>,
    pub load: Load,
}

impl OrderEvaluation {
    /// Whether there is something to order and nothing in the way.
    #[must_use]
    pub fn is_orderable(&self) -> bool {
        !self.lines.is_empty()
            && self.shortfall.is_none()
            && self.lines.iter().all(|line| line.problems.is_empty())
    }
}

/// Works out one line. `product` is `None` where the SKU is unknown.
#[must_use]
pub fn evaluate_line(sku: &str, quantity: u32, product: Option<&OrderableProduct>) -> OrderLine {
    let mut line = OrderLine {
        sku: sku.to_owned(),
        quantity,
        problems: Vec::new(),
        unit_price: None,
        list_price: None,
        rrp: None,
        amount: None,
        price_list: None,
        price_from_quantity: None,
        next_break: None,
        promise: Promise::default(),
        load: Load::default(),
    };
    let Some(product) = product else {
        line.problems.push(LineProblem::UnknownSku);
        return line;
    };
    line.sku.clone_from(&product.sku);
    line.list_price = product.list_price;
    line.rrp = product.rrp;
    if !product.active {
        line.problems.push(LineProblem::Withdrawn);
    }
    if let Err(refusal) = product.rule.check(quantity) {
        line.problems.push(LineProblem::Quantity(refusal));
    }
    match &product.price {
        Some(breaks) => price_line(&mut line, breaks, product),
        None => line.problems.push(LineProblem::NoPrice),
    }
    line.promise = promise(quantity, &product.stock);
    match product.packaging.load(quantity) {
        Some(load) => line.load = load,
        None => line.problems.push(LineProblem::TooLarge),
    }
    if !line.problems.is_empty() {
        line.amount = None;
    }
    line
}

fn price_line(line: &mut OrderLine, breaks: &PriceBreaks, product: &OrderableProduct) {
    // A quantity below the first break is refused by the rule already; show the first price then.
    let Some(applied) = breaks
        .at(line.quantity)
        .or_else(|| breaks.as_slice().first().copied())
    else {
        return;
    };
    if applied.minimum_quantity > line.quantity && product.rule.check(line.quantity).is_ok() {
        line.problems.push(LineProblem::NoPrice);
    }
    line.unit_price = Some(applied.unit_price);
    line.price_list.clone_from(&product.price_list);
    line.price_from_quantity = Some(applied.minimum_quantity);
    let amount = applied.unit_price.times(i64::from(line.quantity));
    match (amount, breaks.next_after(line.quantity, product.rule)) {
        (Ok(amount), Ok(next_break)) => {
            line.amount = Some(amount);
            line.next_break = next_break;
        }
        _ => line.problems.push(LineProblem::TooLarge),
    }
}

/// Works out a whole order. `find` gives what is known of a SKU.
///
/// # Errors
/// [`MoneyError`] where the total does not fit or a price is in another currency.
pub fn evaluate<'a>(
    lines: &[RequestedLine],
    currency: Currency,
    order_minimum: Option<Money>,
    find: impl Fn(&str) -> Option<&'a OrderableProduct>,
) -> Result<OrderEvaluation, MoneyError> {
    let lines = lines
        .iter()
        .map(|line| evaluate_line(&line.sku, line.quantity, find(&line.sku)))
        .collect();
    summarise(lines, currency, order_minimum)
}

/// Sums lines that were worked out before; lines with problems count for nothing.
///
/// # Errors
/// [`MoneyError`] where the total does not fit or a price is in another currency.
pub fn summarise(
    lines: Vec<OrderLine>,
    currency: Currency,
    order_minimum: Option<Money>,
) -> Result<OrderEvaluation, MoneyError> {
    let goods_total = Money::sum(currency, lines.iter().filter_map(|line| line.amount))?;
    let orderable = lines.iter().filter(|line| line.problems.is_empty());
    let load = orderable
        .map(|line| line.load)
        .try_fold(Load::default(), Load::plus)
        .ok_or(MoneyError::Overflow)?;
    let shortfall = match order_minimum {
        Some(minimum) => Some(minimum.minus(goods_total)?).filter(|missing| missing.minor() > 0),
        None => None,
    };
    Ok(OrderEvaluation {
        lines,
        goods_total,
        order_minimum,
        shortfall,
        load,
    })
}
