//! Safety stock, reorder point and order-up-to level.
//!
//! z × √(I × sd² + d² × sL²), with I the lead time, and the time to the next review where stock is
//! only looked at then; d and sd per day. Whatever is kept must last that long, so under periodic review the
//! reorder point covers the review too: in the (R, S) system of Silver, Pyke and Thomas (Inventory and
//! Production Management in Supply Chains, 4th edition, chapter 6) every review orders up to S, and S takes
//! the part of the reorder point with R + L for L. One of the two variabilities may be nothing. Stevenson,
//! Operations Management, chapter 12; demand and lead time are taken to be independent.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::scenario::{Demand, Supply};
use super::service::Exposure;
use crate::figure::Figure;
use crate::planning::exact::{add, divide, multiply, shown, square};
use crate::planning::{Fault, Operand, Rule, Step, mathematics};

/// How much to keep, and when to order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderSupplyOutcome))]
pub struct SupplyOutcome {
    /// Units sold in a day.
    pub daily_demand: Figure,
    /// Days until an order placed now, and the one not placed now, are on the shelf.
    pub protection_interval: Figure,
    /// The standard deviation of what is sold in that time.
    pub interval_deviation: Figure,
    /// z; `None` where no service is asked for.
    pub service_factor: Option<Figure>,
    /// Units beyond the demand expected.
    pub safety_stock: Figure,
    /// The demand expected in the protection interval and the safety stock: without a review that of the lead
    /// time; with one the same as `order_up_to`, since whatever is below it is ordered at the next review.
    pub reorder_point: Figure,
    /// The stock position at which to order: the reorder point in whole units, rounded up.
    pub reorder_at: Figure,
    /// What a review lifts the position to; `None` where stock is watched all the time.
    pub order_up_to: Option<Figure>,
    /// Order cycles without a shortage, in per cent; `None` where no service is asked for.
    pub cycle_level: Option<Figure>,
    /// Units that customers are expected to miss in a cycle.
    pub expected_shortage: Option<Figure>,
    /// Demand met from the shelf, in per cent; `None` where it is not known how much a delivery brings.
    pub fill_rate: Option<Figure>,
}

/// Demand per day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Daily {
    pub mean: Decimal,
    pub variance: Decimal,
}

impl Daily {
    /// Variances, not deviations, are in proportion to time.
    pub fn of(demand: &Demand) -> Result<Self, Fault> {
        let days = demand.deviation_per_days.unwrap_or(demand.per_days);
        Ok(Self {
            mean: divide(*demand.mean, *demand.per_days)?,
            variance: divide(square(*demand.deviation)?, *days)?,
        })
    }
}

/// Works the supply out on a daily demand. `lot` is how much comes at a time, if that is known.
pub(super) fn supply(
    supply: &Supply,
    daily: Daily,
    lot: Option<Figure>,
    ledger: &mut Vec<Step>,
) -> Result<SupplyOutcome, Fault> {
    let review = supply.review_period.map(|review| *review);
    let interval = add(*supply.lead_time, review.unwrap_or_default())?;
    let of_demand = multiply(interval, daily.variance)?;
    let of_lead_time = multiply(square(daily.mean)?, square(*supply.lead_time_deviation)?)?;
    let root = |value| mathematics::square_root(value).ok_or(Fault::Overflow);
    let deviation = root(add(of_demand, of_lead_time)?)?;
    let expected = multiply(daily.mean, interval)?;
    let delivered = match review {
        Some(review) => Some(multiply(daily.mean, review)?),
        None => lot.map(|lot| *lot),
    };
    let exposure = Exposure { expected, deviation, delivered };
    let cover = supply.service.map(|service| exposure.cover(service, ledger)).transpose()?;
    let factor = cover.and_then(|cover| cover.factor);
    let safety_stock = cover.map_or(Decimal::ZERO, |cover| cover.safety_stock);
    ledger.push(
        Step::new(Rule::SafetyStock, safety_stock)
            .with(Operand::ServiceFactor, factor.unwrap_or_default())
            .with(Operand::ProtectionInterval, interval)
            .with(Operand::DemandDeviation, root(daily.variance)?)
            .with(Operand::Demand, daily.mean)
            .with(Operand::LeadTimeDeviation, *supply.lead_time_deviation),
    );
    let reorder_point = add(expected, safety_stock)?;
    // The same sum by both names: a reader of either finds it, and that they are one.
    let mut point = |rule| {
        let mut step = Step::new(rule, reorder_point).with(Operand::Demand, daily.mean);
        if let Some(review) = review {
            step = step.with(Operand::ReviewPeriod, review);
        }
        ledger.push(step.with(Operand::LeadTime, *supply.lead_time).with(Operand::SafetyStock, safety_stock));
        shown(reorder_point)
    };
    point(Rule::ReorderPoint);
    let order_up_to = review.map(|_| point(Rule::OrderUpTo));
    let level = cover.map(|cover| exposure.level(cover, ledger)).transpose()?.unwrap_or_default();
    Ok(SupplyOutcome {
        daily_demand: shown(daily.mean),
        protection_interval: shown(interval),
        interval_deviation: shown(deviation),
        service_factor: factor.map(shown),
        safety_stock: shown(safety_stock),
        reorder_point: shown(reorder_point),
        // Of the figure shown: dust beyond twelve digits asks for no unit more.
        reorder_at: shown(reorder_point).ceil().into(),
        order_up_to,
        cycle_level: level.cycle_level,
        expected_shortage: level.expected_shortage,
        fill_rate: level.fill_rate,
    })
}
