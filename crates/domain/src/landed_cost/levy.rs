//! Taxes and fees as data: a base made of named parts, a rate, rounding steps. One vocabulary for
//! every market, so that a market is data and never a branch in code.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::component::Component;
use super::condition::Condition;
use super::importer::ImporterKind;
use super::provenance::{Provenance, on};
use super::rounding::Rounding;
use crate::currency::Currency;
use crate::figure::Figure;
use crate::tariff::DutyExpression;

/// A tax or fee of a market. They are worked out in the order of the market's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Levy {
    /// Unique in the market: `vat`, `mpf`.
    pub id: String,
    /// What kind of cost it is.
    pub kind: LevyKind,
    /// Whether each line is worked out, or the entry once and then shared by value.
    #[serde(default)]
    pub scope: LevyScope,
    /// What the rate is of. Empty for flat amounts and specific rates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub base: Vec<BasePart>,
    /// Of the base, before the rate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_rounding: Option<Rounding>,
    /// Whether the tax is part of its own base: base / (1 − rate) × rate.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inside: bool,
    /// Of each line's amount; kept exact if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_rounding: Option<Rounding>,
    /// Of the sum of the lines; half up to the minor unit if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_rounding: Option<Rounding>,
    /// Who gets it back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recoverable_by: Vec<ImporterKind>,
    /// The first whose condition holds is used.
    #[serde(default)]
    pub rates: Vec<DatedRate>,
    /// Where it is due and none of the rates applies: how much it is there is not in the data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unrated: Vec<Unrated>,
}

/// Where a levy is due without a rate in the data: it is missing in the sums, and the result says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = UnratedLevy))]
pub struct Unrated {
    /// When it is due.
    #[serde(default)]
    pub when: Condition,
    /// Where that is from and when it holds.
    pub provenance: Provenance,
}

impl Levy {
    /// The rates that hold on a day; one past its last known day where nothing follows it.
    ///
    /// ```
    /// use domain::landed_cost::Levy;
    /// let vat: Levy = serde_json::from_str(r#"{ "id": "vat", "kind": "tax", "rates": [
    ///     { "rate": { "percent": "19" },
    ///         "provenance": { "valid_from": "2021-01-01", "source": "TEDB" } },
    ///     { "rate": { "percent": "16" }, "provenance": {
    ///         "valid_from": "2020-07-01", "valid_to": "2020-12-31", "source": "BGBl. I 2020, 1512" } }
    /// ] }"#)?;
    /// assert_eq!(vat.rates_on("2020-12-31".parse().unwrap()), [&vat.rates[1]]);
    /// assert_eq!(vat.rates_on("2026-11-23".parse().unwrap()), [&vat.rates[0]]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rates_on(&self, date: NaiveDate) -> Vec<&DatedRate> {
        let is_same =
            |one: &DatedRate, two: &DatedRate| (&one.when, one.duty_free) == (&two.when, two.duty_free);
        on(&self.rates, date, |rate| &rate.provenance, is_same)
    }
}

impl Levy {
    /// When it is due on a day and how much it is is not known.
    pub(super) fn unrated_on(&self, date: NaiveDate) -> Vec<&Unrated> {
        on(&self.unrated, date, |rule| &rule.provenance, |one, two| one.when == two.when)
    }
}

/// What kind of cost a levy is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum LevyKind {
    /// A customs duty beside the tariff's.
    Duty,
    /// An excise.
    Excise,
    /// A tax on consumption: VAT, GST, sales tax.
    Tax,
    /// A fee for a service of customs, or a levy for a purpose.
    Fee,
}

/// Whether each line is worked out or the entry once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum LevyScope {
    /// Each line.
    #[default]
    Line,
    /// The entry once; the lines that are liable share it by customs value.
    Entry,
}

/// A part of a base, and how it is rounded before it is added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BasePart {
    /// Which.
    pub part: Part,
    /// Kept as it is if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounding: Option<Rounding>,
}

/// What a base is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Part {
    /// The value for customs.
    CustomsValue,
    /// The customs duty itself: ordinary, preferential or of a quota.
    OrdinaryDuty,
    /// All duties of the tariff: the ordinary one and those on top, without excises.
    Duties,
    /// All excises of the tariff.
    Excises,
    /// What of a charge is not yet in the customs value.
    Outside(Component),
    /// All of a charge, whether in the customs value or not.
    Charge(Component),
    /// Another levy, worked out earlier, by its id.
    Levy(String),
    /// The recommended retail price.
    RetailPrice,
}

/// A rate with its dates and its condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DatedRate {
    /// How much.
    pub rate: LevyRate,
    /// Least that is charged, of the entry or the line as the scope says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Figure>,
    /// Most that is charged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Figure>,
    /// When it applies.
    #[serde(default)]
    pub when: Condition,
    /// Whether no duty falls on the line, or on any line of the entry, as the scope says; either if
    /// not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duty_free: Option<bool>,
    /// Where it comes from and when it holds.
    pub provenance: Provenance,
}

/// How much a levy is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum LevyRate {
    /// Per cent of the base.
    Percent(Figure),
    /// A fraction of the base: 22 of 78.
    Ratio {
        /// Above the line,
        numerator: Figure,
        /// below it; above zero.
        denominator: Figure,
    },
    /// A flat amount for the line or the entry.
    Amount {
        /// How much.
        amount: Figure,
        /// In which currency; the market's if not said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
        currency: Option<Currency>,
    },
    /// By quantity or compound, as a tariff writes it; on lines alone.
    Expression(DutyExpression),
}

impl LevyRate {
    /// Whether it can be worked out at all.
    pub(super) fn is_possible(&self, inside: bool) -> bool {
        match self {
            Self::Percent(percent) => {
                !percent.is_sign_negative() && (!inside || **percent < Decimal::ONE_HUNDRED)
            }
            Self::Ratio { numerator, denominator } => {
                !numerator.is_sign_negative()
                    && **denominator > Decimal::ZERO
                    && (!inside || numerator < denominator)
            }
            Self::Amount { amount, .. } => !amount.is_sign_negative(),
            Self::Expression(_) => !inside,
        }
    }
}
