//! What is kept beside a scenario: by what a shipment is varied, and which alternatives were chosen; what a
//! reorder plan is for. Markets are kept next to it, as every version of links has them.

use chrono::NaiveDate;
use domain::landed_cost::{Leg, Mode};
use domain::{Country, Incoterm};
use serde::{Deserialize, Serialize};

/// Most alternatives of one kind.
pub const MOST_ALTERNATIVES: usize = 60;
/// Longest SKU of a plan.
pub const LONGEST_SKU: usize = 64;

/// By what the shipment is varied, and the alternatives chosen. An empty list is the usual one, which
/// the screen knows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Beside {
    /// What differs from one alternative to the next.
    pub axis: Axis,
    /// Countries of origin to set beside the shipment's own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>, max_items = 60))]
    pub origins: Vec<Country>,
    /// Incoterms to set beside the shipment's own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(max_items = 60))]
    pub terms: Vec<Incoterm>,
    /// Modes of transport to set beside the shipment's own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(max_items = 60))]
    pub modes: Vec<Mode>,
    /// Each leg by leg.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(max_items = 60))]
    pub routes: Vec<Vec<Leg>>,
    /// For the reorder planner alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub planned: Option<Planned>,
}

/// What a reorder plan is for, and when its history begins: its scenario counts periods, not days.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Planned {
    /// Empty where none is named.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "openapi", schema(max_length = 64))]
    pub sku: String,
    /// The first day of the first period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<NaiveDate>,
}

/// By what the shipment is varied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Axis {
    /// The market that it is imported into.
    #[default]
    Markets,
    /// The country that the goods come from.
    Origins,
    /// The Incoterm that it is bought under.
    Terms,
    /// How it is carried.
    Modes,
    /// The legs that it travels.
    Routes,
}

impl Axis {
    /// All of them, in the order of the screen.
    pub const ALL: [Self; 5] = [Self::Markets, Self::Origins, Self::Terms, Self::Modes, Self::Routes];
}

impl Beside {
    /// Whether nothing was chosen.
    #[must_use]
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it says nothing about a shipment.
    ///
    /// ```
    /// use api::beside::{Beside, Planned};
    /// assert!(Beside::default().is_usual());
    /// let planned = Some(Planned { sku: "LMP-1".into(), first: None });
    /// let plan = Beside { planned, ..Beside::default() };
    /// assert!(plan.is_of_no_shipment() && !plan.is_usual());
    /// let terms = Beside { terms: vec![domain::Incoterm::Fob], ..Beside::default() };
    /// assert!(!terms.is_of_no_shipment());
    /// ```
    #[must_use]
    pub fn is_of_no_shipment(&self) -> bool {
        Self { planned: None, ..self.clone() }.is_usual()
    }

    /// The kind of alternative of which there are too many, if any; a route counts its legs as well.
    ///
    /// ```
    /// use api::beside::{Beside, MOST_ALTERNATIVES};
    /// use domain::landed_cost::Mode;
    /// let of = |count| Beside { modes: vec![Mode::Sea; count], ..Beside::default() };
    /// assert_eq!(of(MOST_ALTERNATIVES).too_many(), None);
    /// assert_eq!(of(MOST_ALTERNATIVES + 1).too_many(), Some("modes"));
    /// ```
    #[must_use]
    pub fn too_many(&self) -> Option<&'static str> {
        let counts = [
            ("origins", self.origins.len()),
            ("terms", self.terms.len()),
            ("modes", self.modes.len()),
            ("routes", self.routes.iter().map(Vec::len).max().unwrap_or_default().max(self.routes.len())),
        ];
        counts.into_iter().find(|(_, count)| *count > MOST_ALTERNATIVES).map(|(kind, _)| kind)
    }
}
