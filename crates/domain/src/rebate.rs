//! Rebates: what a reseller earns back on what was bought, and why.
//!
//! Owns the agreement as data, the arithmetic of every kind of ladder, how lines stack, what is
//! accrued and settled, and what the next tier would bring. Everything is a use of one pure
//! function, [`earn`], from cumulative volumes to an explained result. It must never know a clock,
//! storage, a language or a screen.
//!
//! | To do | Call |
//! |---|---|
//! | Work out a whole scenario, as the calculator does | [`simulate`] |
//! | Simulate volumes typed by hand | [`Facts::of_line`], then [`earn`] |
//! | Add up invoices and credit notes | [`gather`], then [`earn`] |
//! | Count those in another currency at published rates | [`crate::document_exchange::counted`], then [`gather`] |
//! | Settle, interim or final | [`settle`]: what is earned so far less what was settled |
//! | Leave guarantees to the final settlement | [`Agreement::without_floors`], then [`earn`] |
//! | Accrue at the tier expected at the end | [`forecast()`], then [`accrue`] |
//! | Follow an agreement amended within a period | [`Programme::earn`] |
//! | Say where a partner stands on a day | [`Programme::standing`] |
//! | Trace a line of a standing to its documents | [`Programme::statement`] |
//! | Say a distance in cartons | [`reach()`] |
//! | Expect what an order will earn | [`expected_on`], [`Facts::with`] |
//! | Show the ladder, its cliffs and the next tier | [`Ladder::of`] |
//!
//! A rate per unit instead of per cent is [`RateUnit::PerUnit`] with any method. A flat rate is one
//! tier from zero. Amounts stay exact decimals until they are settled; there they are rounded once,
//! by the agreement's own [`Rounding`].

mod accrual;
mod agreement;
mod amended_earnings;
mod amendment;
mod check;
mod earnings;
mod error;
mod exact;
mod facts;
mod forecast;
mod free_goods;
mod history;
mod ladder;
mod limits;
mod measure;
mod method;
mod package;
mod period;
mod period_limits;
mod position;
mod purchase;
mod purchases;
mod reach;
mod scenario;
mod scope;
mod settlement;
mod stacking;
mod standing;
mod statement;
mod step;
mod whole_period;

pub use accrual::{Accrual, LineAccrual, accrue};
pub use agreement::{
    Agreement, Boundary, CarryForward, Clawback, CreditNotes, FreeGoodsRule, Line, Lumps, Method,
    PackageRounding, PaysOn, RateUnit, Rounding, Stacking, StackingKind, Tier,
};
pub use amended_earnings::{AmendedEarnings, Segment};
pub use amendment::{Amendment, Programme, Version};
pub use check::{MAXIMUM_LINES, MAXIMUM_TIERS};
pub use earnings::{Earnings, LineEarnings, earn};
pub use error::{Field, RebateError};
pub use facts::{Facts, Volume};
pub use forecast::{Elapsed, ExpectedVolume, Forecast, forecast};
pub use ladder::{Cliff, Ladder, LadderWarning, NextTier, Rung, ToMinimum};
pub use limits::clamp;
pub use measure::{GrowthThresholds, Measure, VolumeUnit, WithoutBaseline};
pub use period::{Period, Window};
pub use purchase::{Purchase, PurchaseKind};
pub use purchases::{Gathered, gather};
pub use reach::{Reach, expected_on, reach};
pub use scenario::{LineLadder, MAXIMUM_PURCHASES, Outlook, Scenario, Simulation, VERSION, simulate};
pub use scope::{Members, Scope, Selection};
pub use settlement::{LineAmount, Settlement, settle};
pub use standing::{Settled, Standing};
pub use statement::{StatementEntry, Traced, statement};
pub use step::{Step, StepKind};
