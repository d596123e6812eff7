//! What to order now: what is needed, raised to what may be ordered.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::scenario::{OrderRule, Stock};
use super::supply::SupplyOutcome;
use crate::figure::Figure;
use crate::packaging::Load;
use crate::planning::exact::{add, divide, multiply, shown, subtract};
use crate::planning::{Fault, Operand, Rule, Step};
use crate::quantity::QuantityRule;

/// The order of today.
///
/// ```
/// use domain::Figure;
/// use domain::reorder_planner::{LawfulQuantity, Scenario, calculate};
/// let scenario: Scenario = serde_json::from_str(r#"{
///     "version": 1,
///     "supply": { "demand": { "mean": "30" }, "lead_time": "10", "review_period": "7" },
///     "stock": { "on_hand": "300", "on_order": "120", "committed": "50" },
///     "order_rule": { "quantity": { "minimum": 1, "multiple": 24, "maximum": null } }
/// }"#)?;
/// let order = calculate(&scenario)?.order.unwrap();
/// // Up to 30 a day for 17 days, 510, at a position of 300 + 120 − 50 = 370.
/// assert_eq!((order.position, order.need), (Figure::parse("370")?, Figure::parse("140")?));
/// let LawfulQuantity::Orderable { units, .. } = order.quantity else { panic!() };
/// assert_eq!(units, 144);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderOrder))]
pub struct Order {
    /// On hand and on order, less what is committed.
    pub position: Figure,
    /// Whether it is time to order.
    pub due: bool,
    /// Units needed; zero where it is not time.
    pub need: Figure,
    /// The lawful quantity.
    pub quantity: LawfulQuantity,
    /// Days that the position lasts; `None` without demand.
    pub cover_days: Option<Figure>,
    /// Days that it lasts with the order, or with the most that may be ordered.
    pub cover_days_after: Option<Figure>,
}

/// What may be ordered of what is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum LawfulQuantity {
    /// Nothing is needed.
    Nothing,
    /// At least what is needed, and orderable.
    Orderable {
        /// In units.
        units: u32,
        /// What raised it, in this order.
        raised_by: Vec<RaisedBy>,
        /// What it weighs and fills, where the packaging is known.
        load: Option<Load>,
    },
    /// More is needed than may be ordered at a time.
    AboveMaximum {
        /// The most that may be.
        largest: u32,
    },
    /// The rules leave no quantity at all.
    NothingOrderable,
}

/// What raised a quantity above the need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum RaisedBy {
    /// Units are whole.
    WholeUnit,
    /// The minimum order quantity.
    Minimum,
    /// The order multiple.
    Multiple,
    /// Full cartons.
    Carton,
}

/// How much comes at a time.
#[derive(Clone, Copy, Debug)]
pub(super) struct AtATime {
    /// The least that is ordered at the reorder point.
    pub quantity: Figure,
    /// Whether it comes in whole lots of that size alone.
    pub fixed: bool,
}

/// What to order on today's stock. `lot` is how much to order at a time, if that is known: under periodic
/// review a fixed lot is ordered as often as the position needs to come to the level, and another lot, which
/// is the best where stock is watched all the time, leaves the review to say how much.
pub(super) fn order(
    stock: &Stock,
    supply: &SupplyOutcome,
    lot: Option<AtATime>,
    rule: &OrderRule,
    ledger: &mut Vec<Step>,
) -> Result<Order, Fault> {
    let position = subtract(add(*stock.on_hand, *stock.on_order)?, *stock.committed)?;
    ledger.push(
        Step::new(Rule::StockPosition, position)
            .with(Operand::OnHand, *stock.on_hand)
            .with(Operand::OnOrder, *stock.on_order)
            .with(Operand::Committed, *stock.committed),
    );
    let (due, need) = if let Some(level) = supply.order_up_to {
        let missing = subtract(*level, position)?.max(Decimal::ZERO);
        let fixed = lot.filter(|lot| lot.fixed && *lot.quantity > Decimal::ZERO);
        let need = match fixed {
            None => missing,
            Some(lot) => multiply(divide(missing, *lot.quantity)?.ceil(), *lot.quantity)?,
        };
        let step = Step::new(Rule::ReviewOrder, need)
            .with(Operand::OrderUpTo, *level)
            .with(Operand::Position, position);
        ledger.push(match fixed {
            None => step,
            Some(lot) => step.with(Operand::Lot, *lot.quantity),
        });
        (need > Decimal::ZERO, need)
    } else {
        // At the point itself the next unit sold is missed, unless none is to be sold.
        let at_point = position == *supply.reorder_at && *supply.daily_demand > Decimal::ZERO;
        let due = at_point || position < *supply.reorder_at;
        let gap = subtract(*supply.reorder_point, position)?;
        let lot = lot.map_or(Decimal::ZERO, |lot| *lot.quantity);
        let need = match gap.max(lot) {
            _ if !due => Decimal::ZERO,
            // A fraction above the point and not above its whole unit.
            nothing if nothing <= Decimal::ZERO => Decimal::ONE,
            some => some,
        };
        ledger.push(
            Step::new(Rule::ReorderQuantity, need)
                .with(Operand::ReorderPoint, *supply.reorder_point)
                .with(Operand::Position, position)
                .with(Operand::Lot, lot),
        );
        (due, need)
    };
    let need = shown(need);
    let quantity = lawful(*need, rule)?;
    let ordered = match &quantity {
        LawfulQuantity::Orderable { units, .. } => Decimal::from(*units),
        // As much as may be.
        LawfulQuantity::AboveMaximum { largest } => Decimal::from(*largest),
        LawfulQuantity::Nothing | LawfulQuantity::NothingOrderable => Decimal::ZERO,
    };
    if !ordered.is_zero() {
        ledger.push(Step::new(Rule::LawfulQuantity, ordered).with(Operand::Quantity, *need));
    }
    let cover = |units: Decimal| {
        let days = divide(units.max(Decimal::ZERO), *supply.daily_demand).ok().map(shown);
        days.filter(|_| *supply.daily_demand > Decimal::ZERO)
    };
    let cover_days = cover(position);
    if let Some(days) = cover_days {
        ledger.push(
            Step::new(Rule::CoverDays, *days)
                .with(Operand::Position, position)
                .with(Operand::Demand, *supply.daily_demand),
        );
    }
    Ok(Order {
        position: shown(position),
        due,
        need,
        quantity,
        cover_days,
        cover_days_after: cover(add(position, ordered)?),
    })
}

/// What comes of a lot where it must be raised to what may be ordered, or lowered to the most.
pub(super) fn delivered(lot: Figure, rule: &OrderRule) -> Result<Figure, Fault> {
    if rule.quantity.is_none() && !rule.full_cartons {
        return Ok(lot);
    }
    Ok(match lawful(*lot, rule)? {
        LawfulQuantity::Orderable { units, .. } => Decimal::from(units).into(),
        LawfulQuantity::AboveMaximum { largest } => Decimal::from(largest).into(),
        LawfulQuantity::Nothing | LawfulQuantity::NothingOrderable => lot,
    })
}

/// The smallest orderable quantity of at least `need`.
pub(super) fn lawful(need: Decimal, order_rule: &OrderRule) -> Result<LawfulQuantity, Fault> {
    if need <= Decimal::ZERO {
        return Ok(LawfulQuantity::Nothing);
    }
    let rule = order_rule.quantity.unwrap_or_else(|| QuantityRule::new(1, 1, None));
    let carton =
        order_rule.packaging.and_then(|packaging| packaging.carton).map(|carton| carton.units.max(1));
    let carton = carton.filter(|_| order_rule.full_cartons);
    let multiple = match carton {
        None => Some(rule.multiple()),
        Some(carton) => common_multiple(rule.multiple(), carton),
    };
    let both = multiple.map(|multiple| QuantityRule::new(rule.minimum(), multiple, rule.maximum()));
    let Some((both, largest)) = both.and_then(|both| both.largest().map(|largest| (both, largest))) else {
        return Ok(LawfulQuantity::NothingOrderable);
    };
    let whole = need.ceil();
    let Some(units) = u32::try_from(whole).ok().and_then(|whole| both.at_least(whole)) else {
        return Ok(LawfulQuantity::AboveMaximum { largest });
    };
    let wanted = u32::try_from(whole).map_err(|_| Fault::Overflow)?;
    let by_multiple = QuantityRule::new(1, rule.multiple(), None).at_least(wanted.max(rule.minimum()));
    let mut raised_by = Vec::new();
    let mut raised = |by, is: bool| raised_by.extend(is.then_some(by));
    raised(RaisedBy::WholeUnit, whole != need);
    raised(RaisedBy::Minimum, wanted < rule.minimum());
    raised(
        RaisedBy::Multiple,
        by_multiple.is_none_or(|by_multiple| by_multiple > wanted.max(rule.minimum())),
    );
    raised(RaisedBy::Carton, by_multiple.is_some_and(|by_multiple| by_multiple < units));
    let load = order_rule.packaging.and_then(|packaging| packaging.load(units));
    Ok(LawfulQuantity::Orderable { units, raised_by, load })
}

/// The least common multiple of two numbers above zero; `None` where it does not fit.
fn common_multiple(left: u32, right: u32) -> Option<u32> {
    let (mut divisor, mut rest) = (left, right);
    while rest != 0 {
        (divisor, rest) = (rest, divisor.checked_rem(rest)?);
    }
    left.checked_div(divisor)?.checked_mul(right)
}
