//! A shipment as it is typed, linked, saved and sent: one value, versioned. Knows no rate and no rule.

mod charge;
mod line;
mod typed;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::component::PlaceKind;
use super::importer::ImporterKind;
use super::market::Market;
use super::transport::{Leg, Mode};
use crate::country::Country;
use crate::incoterm::Incoterm;

pub use charge::Charge;
pub use line::{Balance, Line, PreferenceClaim, QuotaClaim, TypedDuty};
pub use typed::{Override, TypedExchangeRate};

/// The version that this crate writes.
pub const SCENARIO_VERSION: u32 = 1;
/// Most lines of a shipment.
pub const MAXIMUM_LINES: usize = 10_000;
/// Most charges of a shipment.
pub const MAXIMUM_CHARGES: usize = 100;

/// Everything that a landed cost depends on, except the rates.
///
/// ```
/// use domain::landed_cost::{PlaceKind, Scenario};
/// let scenario: Scenario = serde_json::from_str(r#"{
///     "version": 1, "market": "DE", "entry_date": "2026-11-23",
///     "importer": "registered_business", "incoterm": "FOB", "mode": "sea",
///     "lines": [{ "quantity": "100", "price": "12.5", "currency": "EUR", "hs_code": "940521", "origin": "CN" }],
///     "charges": [{ "component": "main_freight", "amount": "80.00", "currency": "EUR", "basis": "value" }]
/// }"#).unwrap();
/// assert_eq!(scenario.lines.len(), 1);
/// assert_eq!(scenario.place_kind(), PlaceKind::ExportTerminal);
/// assert!(!scenario.contains(&scenario.charges[0]), "on FOB the buyer pays the freight");
/// assert!(!scenario.is_delivered_duty_paid());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCostScenario))]
pub struct Scenario {
    /// The form in which it was written, 1 today ([`SCENARIO_VERSION`]).
    pub version: u32,
    /// Where the goods enter, by the code of the market's rates: `DE`, `GB`, `XI`, `CN-CBEC`.
    pub market: String,
    /// The day on which they do.
    pub entry_date: NaiveDate,
    /// The day on which they left; the entry date if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub export_date: Option<NaiveDate>,
    /// Who imports.
    pub importer: ImporterKind,
    /// What the prices contain.
    pub incoterm: Incoterm,
    /// The place that the term names.
    #[serde(default, skip_serializing_if = "NamedPlace::is_unsaid")]
    pub place: NamedPlace,
    /// Whether a price delivered duty paid also contains the import taxes. Of no effect for others.
    #[serde(default, skip_serializing_if = "DeliveredPrice::is_usual")]
    pub delivered_price: DeliveredPrice,
    /// How the goods arrive, unless the route says otherwise.
    pub mode: Mode,
    /// The legs of the way, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub route: Vec<Leg>,
    /// Schemes that seller or importer take part in, by the names in the market's rates: `ioss`.
    /// Of no effect in a market that has none of the name; a name that no market has is refused.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schemes: Vec<String>,
    /// The goods.
    pub lines: Vec<Line>,
    /// What is paid for beside them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charges: Vec<Charge>,
    /// Exchange rates typed by hand, in place of published ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exchange_rates: Vec<TypedExchangeRate>,
    /// Rates of the market typed by hand, in place of the data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<Override>,
    /// Whether the market's reliefs for small consignments are left aside: the full rate on any value.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub without_reliefs: bool,
    /// The rules of the market typed by hand, in place of those that are published: of another year, with
    /// another rounding, of a market that is not published. Their code is that of `market`; what they
    /// inherit, as from the published market of the same code, they need not say. Never taken as verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<Market>))]
    pub rules: Option<Box<Market>>,
}

/// The place that a delivery term names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NamedPlace {
    /// As in the contract: `Hamburg, CTA`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What kind of place; the term's usual one if not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<PlaceKind>,
}

impl NamedPlace {
    fn is_unsaid(&self) -> bool {
        *self == Self::default()
    }
}

/// What a price delivered duty paid contains.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DeliveredPrice {
    /// Duties, fees and taxes: the term as it stands.
    #[default]
    WithTaxes,
    /// Duties and fees: "VAT excluded" was agreed.
    WithoutTaxes,
}

impl DeliveredPrice {
    fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

impl Scenario {
    /// The kind of place that the term names.
    #[must_use]
    pub fn place_kind(&self) -> PlaceKind {
        self.place.kind.unwrap_or_else(|| self.incoterm.usual_place())
    }

    /// Whether the price contains a charge: as typed, else as the term says.
    #[must_use]
    pub fn contains(&self, charge: &Charge) -> bool {
        let by_term = || self.incoterm.price_contains(charge.component, self.place_kind());
        charge.in_price.unwrap_or_else(by_term)
    }

    /// How the goods cross the last border: the mode of the last leg between two countries.
    ///
    /// ```
    /// use domain::landed_cost::{Mode, Scenario};
    /// let scenario: Scenario = serde_json::from_str(r#"{
    ///     "version": 1, "market": "CH", "entry_date": "2026-11-23", "importer": "registered_business",
    ///     "incoterm": "CPT", "mode": "sea", "lines": [],
    ///     "route": [
    ///         { "mode": "sea", "from": "CN", "to": "NL" }, { "mode": "road", "from": "NL", "to": "CH" }
    ///     ]
    /// }"#)?;
    /// assert_eq!(scenario.arrival_mode(), Mode::Road);
    /// assert_eq!(scenario.shipped_from(), Some("CN".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn arrival_mode(&self) -> Mode {
        let across = self.route.iter().rev().find(|leg| leg.from != leg.to);
        across.map_or(self.mode, |leg| leg.mode)
    }

    /// Where the goods were shipped from, where the route says it.
    #[must_use]
    pub fn shipped_from(&self) -> Option<Country> {
        self.route.first().map(|leg| leg.from)
    }

    /// Whether the prices contain what is due at import.
    #[must_use]
    pub const fn is_delivered_duty_paid(&self) -> bool {
        matches!(self.incoterm, Incoterm::Ddp)
    }
}
