//! An order in the making: every line checked, priced, promised and weighed, and what they sum to.
//! The browser runs it at each keystroke, the server for truth; both get the same answer.

mod part;

use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::money::{Money, MoneyError};
use crate::packaging::{Load, Packaging};
use crate::price::{NextBreak, PriceBreaks};
use crate::quantity::{QuantityRefusal, QuantityRule};
use crate::stock::{Promise, WarehouseStock, promise};
pub use part::{Part, evaluate_part, parts};

/// What a line asks for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RequestedLine {
    /// Article code; letter case does not matter.
    #[cfg_attr(feature = "openapi", schema(example = "LMP-2140-BK", max_length = 64))]
    pub sku: String,
    /// In units, never cartons.
    pub quantity: u32,
}

/// What the rules need to know of a SKU, for one company, market and currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderableProduct {
    /// Article code as the catalogue writes it.
    pub sku: String,
    /// Withdrawn products stay visible on old lines but cannot be ordered.
    pub active: bool,
    /// Which quantities may be ordered.
    pub rule: QuantityRule,
    /// How it is packed.
    pub packaging: Packaging,
    /// The company's price; `None` where no price list has it in this currency.
    pub price: Option<PriceBreaks>,
    /// The price without any agreement, for one unit.
    pub list_price: Option<Money>,
    /// Recommended retail price of one unit, before tax.
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
    /// No product of that SKU is visible to the company.
    UnknownSku,
    /// The product is no longer sold.
    Withdrawn,
    /// No price list of this company has the SKU in this currency.
    NoPrice,
    /// The quantity is off the rule.
    Quantity(QuantityRefusal),
    /// Quantity times price, weight or volume does not fit.
    TooLarge,
}

/// One line, worked out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrderLine {
    /// As the catalogue writes it; as asked for where it is unknown.
    pub sku: String,
    /// In units, as asked for.
    pub quantity: u32,
    /// Empty on a line that can be ordered.
    pub problems: Vec<LineProblem>,
    /// What one unit costs at this quantity.
    pub unit_price: Option<Money>,
    /// The price without any agreement, for one unit.
    pub list_price: Option<Money>,
    /// Recommended retail price of one unit, before tax.
    pub rrp: Option<Money>,
    /// Unit price times quantity; only on a line that can be ordered.
    pub amount: Option<Money>,
    /// Where the price comes from.
    pub price_list: Option<String>,
    /// The quantity from which this unit price applies.
    pub price_from_quantity: Option<u32>,
    /// What a larger quantity would bring.
    pub next_break: Option<NextBreak>,
    /// From where and when the quantity can be served.
    pub promise: Promise,
    /// What the quantity weighs and fills; nothing where the SKU is unknown.
    pub load: Load,
}

/// All lines and what the orderable ones sum to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrderEvaluation {
    /// In the order in which they were asked for.
    pub lines: Vec<OrderLine>,
    /// Sum of the amounts, before tax and freight.
    pub goods_total: Money,
    /// The company's order minimum in this currency.
    pub order_minimum: Option<Money>,
    /// What is missing to the minimum; `None` where it is reached.
    pub shortfall: Option<Money>,
    /// What the orderable lines weigh and fill together.
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
///
/// ```
/// use domain::order::{evaluate_line, summarise};
/// use domain::{Currency, Money, OrderableProduct, Packaging, PriceBreak, PriceBreaks, QuantityRule};
/// let unit_price = Money::parse("8.94", Currency::EUR)?;
/// let product = OrderableProduct {
///     sku: "LMP-2140-BK".into(),
///     active: true,
///     rule: QuantityRule::new(24, 24, None),
///     packaging: Packaging {
///         unit_weight_grams: 850,
///         unit_volume_cubic_millimetres: 6_000_000,
///         carton: None,
///         cartons_per_pallet: None,
///     },
///     price: Some(PriceBreaks::new(vec![PriceBreak { minimum_quantity: 1, unit_price }])?),
///     list_price: None,
///     rrp: None,
///     price_list: None,
///     stock: Vec::new(),
/// };
/// let line = evaluate_line("lmp-2140-bk", 48, Some(&product));
/// assert_eq!(line.amount, Some(Money::parse("429.12", Currency::EUR)?));
/// assert_eq!((line.load.weight_grams, line.promise.unpromised), (40_800, 48));
/// assert!(summarise(vec![line], Currency::EUR, None)?.is_orderable());
/// assert_eq!(evaluate_line("LMP-2140-BK", 60, Some(&product)).amount, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
        None if line.problems.contains(&LineProblem::TooLarge) => {}
        None => line.problems.push(LineProblem::TooLarge),
    }
    if !line.problems.is_empty() {
        line.amount = None;
    }
    line
}

fn price_line(line: &mut OrderLine, breaks: &PriceBreaks, product: &OrderableProduct) {
    // A quantity below the first break is refused by the rule already; show the first price then.
    let Some(applied) = breaks.at(line.quantity).or_else(|| breaks.as_slice().first().copied()) else {
        return;
    };
    if applied.minimum_quantity > line.quantity && product.rule.check(line.quantity).is_ok() {
        line.problems.push(LineProblem::NoPrice);
    }
    line.unit_price = Some(applied.unit_price);
    line.price_list.clone_from(&product.price_list);
    line.price_from_quantity = Some(applied.minimum_quantity);
    let amount = applied.unit_price.times(i64::from(line.quantity));
    match amount {
        Ok(amount) => line.amount = Some(amount),
        Err(_) => line.problems.push(LineProblem::TooLarge),
    }
    // A hint that cannot be worked out is not shown; it is no reason to refuse the line.
    line.next_break = breaks.next_after(line.quantity, product.rule).unwrap_or_default();
}

/// Sums lines that were worked out before; lines with problems count for nothing. Where the sum does not
/// fit, the largest lines are refused: an order must stay readable whatever somebody typed into it. A
/// minimum holds only in its own currency: of another it is left aside.
///
/// ```
/// use domain::order::{evaluate_line, summarise};
/// use domain::{Currency, Money};
///
/// let unknown = evaluate_line("NO-SUCH-SKU", 12, None);
/// let minimum = Money::parse("500.00", Currency::EUR).ok();
/// let order = summarise(vec![unknown], Currency::EUR, minimum)?;
/// assert_eq!(order.goods_total.minor(), 0);
/// assert_eq!(order.shortfall, minimum);
/// assert_eq!(summarise(Vec::new(), Currency::USD, minimum)?.order_minimum, None);
/// # Ok::<(), domain::MoneyError>(())
/// ```
///
/// # Errors
/// [`MoneyError::CurrencyMismatch`] where a price is in another currency.
pub fn summarise(
    mut lines: Vec<OrderLine>,
    currency: Currency,
    order_minimum: Option<Money>,
) -> Result<OrderEvaluation, MoneyError> {
    let (goods_total, load) = match total(&lines, currency) {
        Err(MoneyError::Overflow) => total_of_what_fits(&mut lines, currency)?,
        total => total?,
    };
    let order_minimum = order_minimum.filter(|minimum| minimum.currency() == currency);
    let missing = order_minimum.and_then(|minimum| minimum.minus(goods_total).ok());
    let shortfall = missing.filter(|missing| missing.minor() > 0);
    Ok(OrderEvaluation { lines, goods_total, order_minimum, shortfall, load })
}

fn total(lines: &[OrderLine], currency: Currency) -> Result<(Money, Load), MoneyError> {
    let goods_total = Money::sum(currency, lines.iter().filter_map(|line| line.amount))?;
    let orderable = lines.iter().filter(|line| line.problems.is_empty());
    let load = orderable.map(|line| line.load).try_fold(Load::default(), Load::plus);
    Ok((goods_total, load.ok_or(MoneyError::Overflow)?))
}

/// The smallest lines first; one that does not fit any more is refused.
fn total_of_what_fits(lines: &mut [OrderLine], currency: Currency) -> Result<(Money, Load), MoneyError> {
    let mut orderable: Vec<_> = lines.iter_mut().filter(|line| line.problems.is_empty()).collect();
    orderable.sort_by_key(|line| line.quantity);
    let (mut goods_total, mut load) = (Money::from_minor(0, currency), Load::default());
    for line in orderable {
        let amount = line.amount.map_or(Ok(goods_total), |amount| goods_total.plus(amount));
        match (amount, load.plus(line.load)) {
            (Ok(with_amount), Some(with_load)) => (goods_total, load) = (with_amount, with_load),
            (Ok(_) | Err(MoneyError::Overflow), _) => {
                line.problems.push(LineProblem::TooLarge);
                line.amount = None;
            }
            (Err(error), _) => return Err(error),
        }
    }
    Ok((goods_total, load))
}
