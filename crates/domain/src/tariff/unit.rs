//! Units in which tariffs measure goods, and which of them turn into each other. Knows no quantity.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A unit of measurement. Products of two units, such as per cent by volume times hectolitres, are
/// units of their own, as they are in TARIC.
#[expect(missing_docs, reason = "the names say it; the odd ones are explained")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum MeasureUnit {
    Gram,
    Kilogram,
    Tonne,
    /// Of precious stones: 0.2 g.
    Carat,
    Litre,
    Hectolitre,
    CubicMetre,
    /// Of petroleum: 42 US gallons, 158.987294928 litres.
    Barrel,
    LitreOfPureAlcohol,
    /// A litre of 50 % alcohol by volume (US Customs Regulations, 19 CFR 151.46).
    ProofLitre,
    /// Strength of the goods in per cent of volume.
    PercentVolume,
    /// Strength times hectolitres; the same as litres of pure alcohol.
    PercentVolumeHectolitre,
    Metre,
    SquareMetre,
    SquareCentimetre,
    Number,
    /// Animals.
    Head,
    Hundred,
    Thousand,
    Dozen,
    /// 144.
    Gross,
    Pair,
    DozenPairs,
    Pack,
    /// Jewels in a watch or clock movement.
    Jewel,
    /// Jewels of each movement beyond the seventh.
    JewelOverSeven,
    /// Pieces or parts that are counted one by one.
    Part,
    /// Button lines (1/40 inch) times gross.
    GrossLine,
    KilowattHour,
    MegawattHour,
    /// Gross calorific value.
    Terajoule,
    Gigabecquerel,
    Watt,
    /// Polarisation of sugar in degrees.
    SugarDegree,
    /// Kilograms times the degrees by which the sugar stays under 100.
    KilogramDegreeUnderHundred,
    /// Sucrose in per cent of weight.
    PercentSucrose,
    /// Kilograms times per cent of sucrose.
    KilogramPercentSucrose,
    /// Carrying capacity in tonnes.
    TonneOfCapacity,
    /// Cells of a battery.
    Cell,
    /// Fissile isotopes.
    GramOfFissileIsotopes,
    /// The small producer relief of a brewer or distiller, pounds per litre of pure alcohol.
    SmallProducerRelief,
    /// Litres of pure alcohol times the small producer relief.
    SmallProducerReliefAlcohol,
}

/// Of what the goods a unit counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = DutyUnitBasis))]
pub enum Basis {
    /// The goods themselves: net weight where it is a weight.
    #[default]
    Net,
    /// With all packing.
    Gross,
    /// Without the liquid they are packed in.
    Drained,
    /// What the tariff names, in its words: `lead content`, `contents and container`.
    Named(String),
}

/// A unit and of what it counts.
///
/// ```
/// use domain::tariff::{Basis, DutyUnit, MeasureUnit};
/// let unit: DutyUnit = MeasureUnit::Kilogram.into();
/// assert_eq!(unit.basis, Basis::Net);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DutyUnit {
    /// What it is measured in.
    pub unit: MeasureUnit,
    /// Of what.
    #[serde(default)]
    pub basis: Basis,
}

/// What can be converted into each other without knowing the goods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dimension {
    Mass,
    Volume,
    Alcohol,
    Area,
    Count,
    Pairs,
    Energy,
    /// Of its own kind.
    Single(MeasureUnit),
}

impl MeasureUnit {
    /// Every unit, in the order of declaration.
    pub const ALL: [Self; 42] = [
        Self::Gram,
        Self::Kilogram,
        Self::Tonne,
        Self::Carat,
        Self::Litre,
        Self::Hectolitre,
        Self::CubicMetre,
        Self::Barrel,
        Self::LitreOfPureAlcohol,
        Self::ProofLitre,
        Self::PercentVolume,
        Self::PercentVolumeHectolitre,
        Self::Metre,
        Self::SquareMetre,
        Self::SquareCentimetre,
        Self::Number,
        Self::Head,
        Self::Hundred,
        Self::Thousand,
        Self::Dozen,
        Self::Gross,
        Self::Pair,
        Self::DozenPairs,
        Self::Pack,
        Self::Jewel,
        Self::JewelOverSeven,
        Self::Part,
        Self::GrossLine,
        Self::KilowattHour,
        Self::MegawattHour,
        Self::Terajoule,
        Self::Gigabecquerel,
        Self::Watt,
        Self::SugarDegree,
        Self::KilogramDegreeUnderHundred,
        Self::PercentSucrose,
        Self::KilogramPercentSucrose,
        Self::TonneOfCapacity,
        Self::Cell,
        Self::GramOfFissileIsotopes,
        Self::SmallProducerRelief,
        Self::SmallProducerReliefAlcohol,
    ];

    /// The kind of quantity and how much of its smallest common unit this one is: grams,
    /// millilitres, half litres of alcohol, square centimetres, pieces, pairs, kilojoules.
    pub(super) fn size(self) -> (Dimension, Decimal) {
        let whole = |dimension, amount: i64| (dimension, Decimal::from(amount));
        match self {
            Self::Gram => whole(Dimension::Mass, 1),
            Self::Kilogram => whole(Dimension::Mass, 1_000),
            Self::Tonne => whole(Dimension::Mass, 1_000_000),
            Self::Carat => (Dimension::Mass, Decimal::new(2, 1)),
            Self::Litre => whole(Dimension::Volume, 1_000),
            Self::Hectolitre => whole(Dimension::Volume, 100_000),
            Self::CubicMetre => whole(Dimension::Volume, 1_000_000),
            Self::Barrel => (Dimension::Volume, Decimal::new(158_987_294_928, 6)),
            Self::LitreOfPureAlcohol | Self::PercentVolumeHectolitre => whole(Dimension::Alcohol, 2),
            Self::ProofLitre => whole(Dimension::Alcohol, 1),
            Self::SquareMetre => whole(Dimension::Area, 10_000),
            Self::SquareCentimetre => whole(Dimension::Area, 1),
            Self::Number | Self::Head => whole(Dimension::Count, 1),
            Self::Hundred => whole(Dimension::Count, 100),
            Self::Thousand => whole(Dimension::Count, 1_000),
            Self::Dozen => whole(Dimension::Count, 12),
            Self::Gross => whole(Dimension::Count, 144),
            Self::Pair => whole(Dimension::Pairs, 1),
            Self::DozenPairs => whole(Dimension::Pairs, 12),
            Self::KilowattHour => whole(Dimension::Energy, 3_600),
            Self::MegawattHour => whole(Dimension::Energy, 3_600_000),
            Self::Terajoule => whole(Dimension::Energy, 1_000_000_000),
            other => (Dimension::Single(other), Decimal::ONE),
        }
    }
}

impl From<MeasureUnit> for DutyUnit {
    fn from(unit: MeasureUnit) -> Self {
        Self { unit, basis: Basis::Net }
    }
}

impl DutyUnit {
    /// A unit of something the tariff names: `Kilogram` of `lead content`.
    ///
    /// ```
    /// use domain::tariff::{Basis, DutyUnit, MeasureUnit};
    /// let lead = DutyUnit::of(MeasureUnit::Kilogram, Basis::Named("lead content".into()));
    /// assert_eq!(lead.print(), "kg on lead content");
    /// ```
    #[must_use]
    pub fn of(unit: MeasureUnit, basis: Basis) -> Self {
        Self { unit, basis }
    }
}
