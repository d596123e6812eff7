//! What a reader must be told beside the numbers. Data: the screen finds the words.

use serde::{Deserialize, Serialize};

use super::component::Component;
use crate::figure::Figure;
use crate::tariff::{DutyError, DutyUnit, MeasureKind};

/// A remark on a result. Lines, charges, rules and exchange rates are named by their place, counted
/// from 0.
#[expect(missing_docs, reason = "the fields name what is meant")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCostWarning))]
pub enum Warning {
    /// The market's rules were typed by hand, as far as they were, in place of those published.
    RulesTypedByHand,
    /// The rule was never verified.
    RuleUnverified {
        rule: usize,
    },
    /// The rule was verified long before the entry.
    RuleStale {
        rule: usize,
    },
    /// The entry is past the last day that the rule is known for.
    RuleOutdated {
        rule: usize,
    },
    /// The rate is not from the series that the market prescribes.
    ExchangeRateUnofficial {
        exchange: usize,
    },
    /// The rate is older than the market's rule allows.
    ExchangeRateStale {
        exchange: usize,
    },
    /// A rate of this import cost was typed by hand, not published; its steps say on which lines.
    TypedByHand {
        cost: usize,
    },
    /// A duty needs a quantity that was not stated; it is missing in the sums.
    UnitMissing {
        line: usize,
        unit: DutyUnit,
    },
    /// A duty cannot be worked out; it is missing in the sums.
    DutyNotWorkedOut {
        line: usize,
        error: DutyError,
    },
    /// No ordinary duty is known for code, origin and date; it is missing in the sums.
    DutyUnknown {
        line: usize,
    },
    /// The lines of the tariff below the code differ in their ordinary duty. Of the code itself the duty of one
    /// of them is in the sums; of a longer code that the tariff does not have, none is.
    DutyDiffers {
        line: usize,
        rates: String,
    },
    /// A measure ended before the entry and nothing follows it; it is not in the sums.
    MeasureEnded {
        line: usize,
        kind: MeasureKind,
        programme: Option<String>,
    },
    /// The tariff names provisions for the goods that may change the duty, up or down. Whether they
    /// apply is for the importer to judge; they are not in the sums.
    ProvisionsOpen {
        line: usize,
        codes: Vec<String>,
    },
    /// A duty on top of the ordinary one may be due on goods of this code and origin on this day; its
    /// rate is not in the data, and it is not in the sums.
    MeasureOpen {
        line: usize,
        kind: MeasureKind,
        provision: String,
        /// Whether it is known to be due but for exemptions, which are for the importer to judge.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        applies: bool,
    },
    /// No rate of this tax or fee is known for the entry date; it is missing in the sums.
    LevyUnknown {
        levy: String,
    },
    /// Taxes and fees that the market levies on some goods or entries, without a rate in the data.
    /// Whether they are due is for the importer to judge; they are not in the sums.
    LeviesOpen {
        levies: Vec<String>,
    },
    HsCodeMissing {
        line: usize,
    },
    OriginMissing {
        line: usize,
    },
    /// A preference was used whose proof of origin is still to come.
    ProofOfOriginNeeded {
        line: usize,
        programme: Option<String>,
        proof: Option<String>,
    },
    /// A preference that was not claimed would be lower.
    PreferenceAvailable {
        line: usize,
        programme: Option<String>,
        proof: Option<String>,
    },
    /// A preference or quota was claimed, but none is known for the goods.
    PreferenceUnknown {
        line: usize,
    },
    QuotaUnknown {
        line: usize,
    },
    /// A duty within a quota was typed, but the line claims no quota: the duty is not used.
    QuotaUnclaimed {
        line: usize,
    },
    /// The duty of another tariff was used; it is lawful with this proof alone.
    OtherTariffUsed {
        line: usize,
        tariff: String,
        proof: Option<String>,
    },
    /// The duty of another tariff was asked for, but the market's own is due: the two differ by too
    /// much, or a measure stands against it.
    OtherTariffRefused {
        line: usize,
        tariff: String,
    },
    /// The duty of another tariff would be lower, for those who take part in the scheme and have the
    /// proof.
    OtherTariffAvailable {
        line: usize,
        tariff: String,
        proof: Option<String>,
    },
    /// The duty of another tariff was asked for, but none is known there: the market's own is used.
    OtherTariffUnknown {
        line: usize,
        tariff: String,
    },
    /// The price contains the charge, but it is not shown apart: it stays in the customs value.
    ChargeNotDeducted {
        charge: usize,
    },
    /// The customs value or tax base should contain this, and no such charge was stated.
    ChargeMissing {
        component: Component,
    },
    /// The customs value must contain this and no such charge was stated: by the market's rule this share of
    /// the goods' value counts in its place, in the customs value alone.
    ChargeAssumed {
        component: Component,
        percent: Figure,
    },
    /// The price contains this, the customs value should not, and no such charge was stated.
    DeductionMissing {
        component: Component,
    },
    /// The entry is more than five years after the newest rule that it goes by: what is due then is not known.
    BeyondRules,
    /// The delivery term is for carriage by water.
    TermForWaterOnly,
    /// The entry date stands in for the date of export.
    ExportDateAssumed,
    /// The seller is the importer: the buyer may not recover the import tax in the price.
    DeliveredTaxNotRecoverable,
    /// No customs value comes out at the price to the cent; this is as near as rounding lets it.
    DeliveredPriceRounded {
        line: usize,
    },
    /// No customs value comes out at the price, for a threshold lies between: by the rules below it
    /// the value would be beyond it, by those above it short of it. The nearest value below it is
    /// shown; what it comes to is `apart` from the price. In the market's currency.
    DeliveredPriceUnmet {
        line: usize,
        by_rules_below: Figure,
        by_rules_above: Figure,
        apart: Figure,
    },
}

impl Warning {
    /// Whether something is missing in the sums, or they do not come to the price.
    ///
    /// ```
    /// use domain::landed_cost::Warning;
    /// assert!(Warning::LevyUnknown { levy: "vat".into() }.is_incomplete());
    /// assert!(!Warning::HsCodeMissing { line: 0 }.is_incomplete(), "a duty may be typed");
    /// ```
    #[must_use]
    pub const fn is_incomplete(&self) -> bool {
        matches!(
            self,
            Self::UnitMissing { .. }
                | Self::DutyNotWorkedOut { .. }
                | Self::DutyUnknown { .. }
                | Self::LevyUnknown { .. }
                | Self::MeasureOpen { applies: true, .. }
                | Self::DutyDiffers { .. }
                | Self::BeyondRules
                | Self::DeliveredPriceUnmet { .. }
        )
    }
}
