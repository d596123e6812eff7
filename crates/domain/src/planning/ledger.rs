//! The ledger: each step says by which rule it was reached, from which figures, rounded how, on
//! whose authority. Data, not prose: the screen finds the words.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::exact::shown;
use super::provenance::Provenance;
use crate::figure::Figure;

/// One step of a calculation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlanningStep))]
pub struct Step {
    /// The rule that was applied.
    pub rule: Rule,
    /// The figures that it was applied to.
    pub terms: Vec<Term>,
    /// What came out.
    pub amount: Figure,
    /// How `amount` was rounded, where it was to more than the twelve digits of every figure shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounding: Option<RoundingRule>,
    /// Where the rate is from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provenance: Option<Provenance>,
}

/// A figure that went into a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlanningTerm))]
pub struct Term {
    /// What it stands for.
    pub operand: Operand,
    /// Its value.
    pub value: Figure,
}

/// How an amount was rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlanningRounding))]
pub enum RoundingRule {
    /// Half away from zero, to so many digits.
    HalfUp(u32),
    /// Up, to so many digits.
    Up(u32),
    /// Down, to so many digits.
    Down(u32),
}

/// What a rule was applied to.
#[expect(missing_docs, reason = "each is named as in its formula")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlanningOperand))]
pub enum Operand {
    Base,
    Percent,
    Fixed,
    Minimum,
    Maximum,
    Price,
    Cost,
    TargetMargin,
    TargetMarkUp,
    TargetProfit,
    ExchangeRate,
    Refund,
    RefundedFee,
    GoodsRecovered,
    ReturnCost,
    Demand,
    DemandDeviation,
    LeadTime,
    LeadTimeDeviation,
    ReviewPeriod,
    ProtectionInterval,
    ServiceLevel,
    ServiceFactor,
    SafetyStock,
    ReorderPoint,
    OrderUpTo,
    Position,
    Lot,
    OnHand,
    OnOrder,
    Committed,
    OrderCost,
    HoldingCost,
    ShortageCost,
    UnitCost,
    ProductionRate,
    Quantity,
    IntervalDeviation,
    ExpectedShortage,
    LeftOver,
    CostOfGoodsSold,
    OpeningStock,
    ClosingStock,
    AverageStock,
    Turnover,
    Days,
    Spot,
    HomeInterest,
    ForeignInterest,
    YearFraction,
    ForeignYearFraction,
    Amount,
    Locked,
    Open,
    Rate,
    Revenue,
    Profit,
}

/// The rules of the planning calculators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlanningRule))]
pub enum Rule {
    /// Price × exchange rate.
    BuyingPrice,
    /// Base × per cent.
    LandedPercent,
    /// As given.
    LandedPerUnit,
    /// Base × per cent, taken off.
    RebatePercent,
    /// As given, taken off.
    RebatePerUnit,
    /// Cost raised by a percentage or an amount, to the minor unit.
    MarkUp,
    /// The least price charged at which what is left meets the target, to the minor unit.
    PriceForTarget,
    /// The most that may be paid for what is left to meet the target, to the minor unit.
    HighestBuyingPrice,
    /// The price before any discount.
    ListPrice,
    /// List price × per cent, to the minor unit.
    Discount,
    /// The tax in the price.
    Tax,
    /// Base × per cent within its limits, and the fixed part.
    MarketplaceFee,
    /// Base × per cent, and the fixed part.
    PaymentFee,
    /// Net price × per cent.
    Advertising,
    /// As given.
    Fulfilment,
    /// Share returned × (cost of a return + refund − fee refunded − goods recovered).
    Returns,
    /// Net-net cost, taken off.
    NetNetCost,
    /// Revenue of a unit × units, to the minor unit.
    PeriodRevenue,
    /// Profit of a unit × units − fixed costs, to the minor unit.
    PeriodProfit,
    /// Fixed costs / profit of a unit, in whole units.
    BreakEvenVolume,
    /// The point below which demand stays in the share of cycles asked for: z.
    ServiceFactor,
    /// Shortage cost / (shortage cost + holding cost).
    CriticalRatio,
    /// z × √(L × sd² + d² × sL²).
    SafetyStock,
    /// The share of order cycles without a shortage, in per cent.
    CycleLevel,
    /// Deviation over the interval × (φ(z) − z (1 − Φ(z))).
    ExpectedShortage,
    /// 1 − expected shortage / quantity delivered, in per cent.
    FillRate,
    /// d × L + safety stock; under periodic review d × (T + L) + safety stock.
    ReorderPoint,
    /// d × (T + L) + safety stock.
    OrderUpTo,
    /// On hand + on order − committed.
    StockPosition,
    /// Order-up-to level − position; of a fixed lot, in whole lots.
    ReviewOrder,
    /// What lifts the position to the reorder point, and at least a lot.
    ReorderQuantity,
    /// Raised to what the minimum, the multiple and the carton allow.
    LawfulQuantity,
    /// √(2KD / h).
    EconomicOrderQuantity,
    /// KD / Q + hQ / 2, and the goods where their price depends on Q.
    PeriodCost,
    /// √(2KD / h) at the lot's own price, or the price break itself.
    AllUnitsDiscount,
    /// √(2(K + c)D / h) with c what the dearer slabs cost more.
    IncrementalDiscount,
    /// √(2KD(h + p) / hp).
    EconomicOrderWithBackorders,
    /// √(2KD / h(1 − D/P)).
    EconomicProductionQuantity,
    /// d + z × sd, or the smallest demand that is met with the critical ratio.
    SinglePeriodQuantity,
    /// h × left over + p × missing, as expected.
    SinglePeriodCost,
    /// The power approximation's order quantity.
    PowerApproximationLot,
    /// The power approximation's reorder level.
    PowerApproximationReorderLevel,
    /// The least that planned orders can cost.
    PlannedOrders,
    /// D / Q.
    OrdersPerPeriod,
    /// Days / orders.
    OrderCycle,
    /// (opening + closing) / 2.
    AverageStock,
    /// Cost of goods sold / average stock.
    StockTurnover,
    /// Days / turnover.
    DaysOfStock,
    /// Stock / daily demand.
    CoverDays,
    /// S × (1 + r × t) / (1 + r* × t*).
    ForwardRate,
    /// S × growth at home / growth abroad, where interest is compounded.
    CompoundForwardRate,
    /// Amount × rate, to the minor unit.
    ValueAtSpot,
    /// Amount × rate, to the minor unit.
    ValueAtForward,
    /// Locked amounts at their own rates, the rest at the forward rate, to the minor unit.
    ValueAsHedged,
    /// The rate at which what is open leaves the target.
    BreakEvenRate,
    /// Revenue − costs, to the minor unit.
    Profit,
    /// Profit in per cent of the revenue.
    Margin,
}

impl Step {
    pub(crate) fn new(rule: Rule, amount: Decimal) -> Self {
        Self { rule, terms: Vec::new(), amount: shown(amount), rounding: None, provenance: None }
    }

    pub(crate) fn with(mut self, operand: Operand, value: Decimal) -> Self {
        self.terms.push(Term { operand, value: shown(value) });
        self
    }

    pub(crate) fn with_some(self, operand: Operand, value: Option<Figure>) -> Self {
        match value {
            Some(value) => self.with(operand, *value),
            None => self,
        }
    }

    pub(crate) fn rounded(self, rounding: RoundingRule) -> Self {
        Self { rounding: Some(rounding), ..self }
    }

    /// Only a source that says something is worth showing.
    pub(crate) fn sourced(self, provenance: Option<&Provenance>) -> Self {
        let provenance = provenance.filter(|given| **given != Provenance::default()).cloned();
        Self { provenance, ..self }
    }
}
