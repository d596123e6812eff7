//! A shipment as it is typed, linked, saved and sent: one value, versioned. Knows no rate and no rule.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::basis::Basis;
use super::component::{Component, PlaceKind};
use super::levy::LevyRate;
use super::market::Market;
use crate::country::Country;
use crate::currency::Currency;
use crate::figure::Figure;
use crate::hs_code::HsCode;
use crate::incoterm::Incoterm;
use crate::tariff::{DutyUnit, MeasureKind, Quantities};

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

/// One line of goods.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCostLine))]
pub struct Line {
    /// Of the catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How many.
    pub quantity: Figure,
    /// Of what, in the trade's words; pieces if not said. A duty by a unit that is named here, such as `kg`, is on
    /// the quantity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Of one unit, after discounts.
    pub price: Figure,
    /// Of the price.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub currency: Currency,
    /// The tariff code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hs_code: Option<HsCode>,
    /// Where the goods were made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Country>,
    /// Of the whole line, in kilograms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net_weight: Option<Figure>,
    /// Of the whole line with packing, in kilograms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gross_weight: Option<Figure>,
    /// Of the whole line with packing, in cubic metres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volume: Option<Figure>,
    /// Of the whole line in other units that a duty may need, such as litres of pure alcohol.
    #[serde(default, skip_serializing_if = "no_quantities")]
    pub quantities: Quantities,
    /// The recommended retail price of the whole line, in the market's currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retail_price: Option<Figure>,
    /// Whether a preference is claimed, and whether its proof of origin is there.
    #[serde(default, skip_serializing_if = "PreferenceClaim::is_unclaimed")]
    pub preference: PreferenceClaim,
    /// Whether a tariff quota is claimed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota: Option<QuotaClaim>,
    /// Duties typed by hand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub typed_duties: Vec<TypedDuty>,
}

fn no_quantities(quantities: &Quantities) -> bool {
    quantities.stated().next().is_none()
}

/// A duty typed by hand. It takes the place of the tariff's duties of its kind; an ordinary duty
/// takes the place of all ordinary ones.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TypedDuty {
    /// Levied as what.
    pub kind: MeasureKind,
    /// A duty expression as tariffs write it: `12.80 % + 176.80 EUR / 100 kg`.
    pub rate: String,
}

/// A claim to a tariff quota.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QuotaClaim {
    /// How much the quota still takes; all of the line if not said. What is beyond it pays the rate
    /// outside the quota.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<Balance>,
}

/// What a tariff quota still holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = QuotaBalance))]
pub struct Balance {
    /// How much.
    pub amount: Figure,
    /// Of what.
    pub unit: DutyUnit,
}

/// Whether a preference is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum PreferenceClaim {
    /// Not claimed: the ordinary duty is due.
    #[default]
    Unclaimed,
    /// Claimed: the lowest that the origin has a right to. The proof of origin is still to come.
    Claimed,
    /// Claimed, with the proof at hand.
    Proven,
}

impl PreferenceClaim {
    fn is_unclaimed(&self) -> bool {
        *self == Self::default()
    }
}

/// A cost beside the goods.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCostCharge))]
pub struct Charge {
    /// Which part of the way it pays for.
    pub component: Component,
    /// In the words of the invoice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// How much, in whole minor units of its currency.
    pub amount: Figure,
    /// Of the amount.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub currency: Currency,
    /// How the lines share it.
    pub basis: Basis,
    /// The lines that share it, counted from 0; all if empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<usize>,
    /// Whether the prices contain it; as the term says if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_price: Option<bool>,
    /// Whether the amount is the actual one and shown apart from the price: else it is not deducted.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub shown_separately: bool,
    /// For freight and insurance: how much of it, in per cent, lies before the border. All if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent_to_border: Option<Figure>,
}

const fn yes() -> bool {
    true
}

const fn is_yes(value: &bool) -> bool {
    *value
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

/// Who imports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ImporterKind {
    /// A business that recovers import tax.
    RegisteredBusiness,
    /// A business that does not.
    Unregistered,
    /// A person, for their own use.
    Consumer,
}

/// How goods travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = TransportMode))]
#[expect(missing_docs, reason = "the names say it")]
pub enum Mode {
    Sea,
    Air,
    Road,
    Rail,
    Courier,
    Post,
}

/// One leg of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RouteLeg))]
pub struct Leg {
    /// How.
    pub mode: Mode,
    /// From where.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub from: Country,
    /// To where.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub to: Country,
}

/// An exchange rate typed by hand: one `from` is worth `rate` of `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TypedExchangeRate {
    /// The currency that is converted.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub from: Currency,
    /// The currency that comes out.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub to: Currency,
    /// Above zero.
    pub rate: Figure,
}

/// A rate of the market typed by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LevyOverride))]
pub struct Override {
    /// Which tax or fee, by its id in the market's rates.
    pub levy: String,
    /// For which line, counted from 0; for all if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// How much instead.
    pub rate: LevyRate,
    /// Least that is charged. With one bound typed the market's are left aside; without, they hold
    /// unless the rate is a flat amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Figure>,
    /// Most that is charged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Figure>,
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
