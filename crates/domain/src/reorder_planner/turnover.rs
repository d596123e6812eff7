//! How fast stock turns over, and how many days it lasts. The days must be those of the period in
//! which the goods were sold.

use serde::{Deserialize, Serialize};

use super::scenario::Turnover;
use crate::figure::Figure;
use crate::planning::exact::{add, divide, shown};
use crate::planning::{Fault, Operand, Rule, Step};

/// The stock's speed.
///
/// ```
/// use domain::Figure;
/// use domain::reorder_planner::{Scenario, calculate};
/// let scenario: Scenario = serde_json::from_str(r#"{
///     "version": 1, "turnover": { "cost_of_goods_sold": "365000", "opening_stock": "40000",
///         "closing_stock": "60000", "days": "365" }
/// }"#)?;
/// let turnover = calculate(&scenario)?.turnover.unwrap();
/// // 365,000 sold of 50,000.
/// assert_eq!(turnover.turnover, Some(Figure::parse("7.3")?));
/// assert_eq!(turnover.days_of_stock, Some(Figure::parse("50")?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderTurnoverOutcome))]
pub struct TurnoverOutcome {
    /// The mean of opening and closing stock.
    pub average_stock: Figure,
    /// Times that it was sold in the period; `None` without stock.
    pub turnover: Option<Figure>,
    /// DIO: days that the average stock lasts; `None` where nothing was sold.
    pub days_of_stock: Option<Figure>,
}

pub(super) fn turnover(turnover: &Turnover, ledger: &mut Vec<Step>) -> Result<TurnoverOutcome, Fault> {
    let both = add(*turnover.opening_stock, *turnover.closing_stock)?;
    let average = divide(both, rust_decimal::Decimal::TWO)?;
    ledger.push(
        Step::new(Rule::AverageStock, average)
            .with(Operand::OpeningStock, *turnover.opening_stock)
            .with(Operand::ClosingStock, *turnover.closing_stock),
    );
    let unless_zero = |result: Result<_, Fault>| match result {
        Err(Fault::DivisionByZero) => Ok(None),
        other => other.map(Some),
    };
    let times = unless_zero(divide(*turnover.cost_of_goods_sold, average))?;
    if let Some(times) = times {
        ledger.push(
            Step::new(Rule::StockTurnover, times)
                .with(Operand::CostOfGoodsSold, *turnover.cost_of_goods_sold)
                .with(Operand::AverageStock, average),
        );
    }
    let days = match times {
        Some(times) => unless_zero(divide(*turnover.days, times))?,
        None => None,
    };
    if let (Some(days), Some(times)) = (days, times) {
        ledger.push(
            Step::new(Rule::DaysOfStock, days)
                .with(Operand::Days, *turnover.days)
                .with(Operand::Turnover, times),
        );
    }
    Ok(TurnoverOutcome {
        average_stock: shown(average),
        turnover: times.map(shown),
        days_of_stock: days.map(shown),
    })
}
