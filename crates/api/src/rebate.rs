//! Rebates of a partner: where they stand in each of their agreements, and which order lines earned
//! what. What an agreement is and how it is worked out is `domain`'s.

use chrono::NaiveDate;
use domain::document_exchange::Conversion;
use domain::rebate::{Amendment, Forecast, Ladder, Reach, RebateError, Scenario, Volume, Window};
use domain::{Currency, Money};
use serde::{Deserialize, Serialize};

/// Query of `GET /rebates`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct RebateQuery {
    /// Company id: for the brand's people alone, who must name one. Partners see their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// The day that is looked at; today if not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
}

/// Query of `GET /rebates/{id}/statement` and of its CSV.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct RebateStatementQuery {
    /// Company id: for the brand's people alone, who must name one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// A day of the period; today if not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// One line of the agreement; all of them if not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
    /// The `next_cursor` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200, 50 by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", param(minimum = 1, maximum = 200))]
    pub limit: Option<u32>,
}

/// `GET /rebates`: every agreement that holds on the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Rebates {
    /// Whose agreements they are.
    pub company_id: String,
    /// What that company is called.
    pub company_name: String,
    /// The day that was looked at.
    pub on: NaiveDate,
    /// Those that could be worked out.
    pub agreements: Vec<RebateStanding>,
    /// Agreements of which nothing can be said, and why.
    pub refused: Vec<RebateRefusal>,
}

/// An agreement that cannot be worked out; the others still are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RebateRefusal {
    /// The agreement's id.
    pub id: String,
    /// In the reader's language.
    pub name: String,
    /// What stands in the way.
    pub error: RebateError,
}

/// For whom an agreement is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum RebatePartners {
    /// This company alone.
    Company,
    /// Every company of this partner tier that buys in the agreement's currency.
    Tier(String),
    /// Every company that buys in the agreement's currency.
    Everyone,
}

/// A version of an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RebateVersion {
    /// Counted up with every change.
    pub version: u32,
    /// The first day under it.
    pub effective: NaiveDate,
    /// What it does to a period that has begun.
    pub amendment: Amendment,
}

/// Where the company stands in one agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RebateStanding {
    /// The agreement's id.
    pub id: String,
    /// In the reader's language.
    pub name: String,
    /// For whom it is.
    pub partners: RebatePartners,
    /// The version in force; its terms are in the scenario.
    pub version: u32,
    /// All versions, in order of effect.
    pub versions: Vec<RebateVersion>,
    /// How many of them took effect within the period.
    pub amendments: u32,
    /// The period that the day lies in.
    pub period: Window,
    /// Earned in the period so far; a floor counts once the period ends.
    pub earned: Money,
    /// What the period has paid out already.
    pub settled: Money,
    /// The debt of earlier periods, zero or below.
    pub brought_forward: Money,
    /// Earned less settled, under the agreement's rule for what was paid too much.
    pub due: Money,
    /// What is set aside for what was bought so far, at the tier expected at the end of the period.
    pub accrued: Money,
    /// What the whole period is expected to earn. An estimate.
    pub expected: Money,
    /// How the volumes are taken to go on.
    pub forecast: Forecast,
    /// In the order of the agreement.
    pub lines: Vec<RebateLineStanding>,
    /// Terms and volumes as the calculator `POST /calculators/rebate` takes them; where the version split the
    /// period, those of its part.
    pub scenario: Scenario,
    /// Orders in another currency for whose date no exchange rate is known, which count nowhere:
    /// currencies are never mixed.
    pub left_aside: Vec<LeftAside>,
}

/// Where the company stands in one line of an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RebateLineStanding {
    /// The line's id.
    pub line: String,
    /// In the reader's language.
    pub name: String,
    /// Its part of what is earned.
    pub earned: Money,
    /// Its part of what is set aside.
    pub accrued: Money,
    /// Its part of what is expected.
    pub expected: Money,
    /// What counts of the period so far.
    pub volume: Volume,
    /// What is expected to count at its end.
    pub expected_volume: Volume,
    /// The tier expected at the end of the period, counted from 1.
    pub expected_tier: Option<u32>,
    /// Rungs, cliffs, the next tier and what it takes.
    pub ladder: Ladder,
    /// Ways to the next tier: each says what would do it alone, by what was bought most.
    pub ways: Vec<RebateWay>,
}

/// A way to the next tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RebateWay {
    /// The product's name in the reader's language.
    pub name: String,
    /// The SKU and how much more of it.
    #[serde(flatten)]
    pub reach: Reach,
}

/// Orders of the period that an agreement cannot count: no reference rate of the European Central Bank is
/// known for their date, or the last one is too old for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LeftAside {
    /// The currency of the orders.
    pub currency: Currency,
    /// Orders and credit notes.
    pub documents: u32,
    /// Their sum in that currency, credit notes taken off.
    pub value: Money,
}

/// One order line and what it earned: the shares of an agreement line add up to what it earned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RebateStatementLine {
    /// The agreement line's id.
    pub line: String,
    /// In the reader's language.
    pub line_name: String,
    /// Number of the order or credit note.
    pub order: String,
    /// Which of its lines, counted from 1.
    pub position: u32,
    /// The day that it counts on.
    pub date: NaiveDate,
    /// Whether it takes from what was earned.
    pub is_credit_note: bool,
    /// The SKU, as it was on the order.
    pub sku: String,
    /// As it was on the order.
    pub description: String,
    /// Negative on a credit note.
    pub quantity: i64,
    /// What it counts as, in the agreement's currency. Negative on a credit note.
    pub value: Money,
    /// Where the order is in another currency: its own amount, and the rates that made the value of it.
    #[serde(default)]
    pub conversion: Option<Conversion>,
    /// Its share, by value.
    pub rebate: Money,
}
