//! The words for units: what each tariff prints, and what else is read as the same.

use rust_decimal::Decimal;

use super::super::unit::{Basis, DutyUnit, MeasureUnit};
use super::notation::Notation;

/// The words that clean wool is weighed by.
pub(super) const CLEAN_YIELD: &str = "clean yield";

/// A word for a unit: how many of it, of what.
pub(super) struct UnitWord {
    pub(super) word: &'static str,
    pub(super) count: u32,
    pub(super) unit: MeasureUnit,
    pub(super) basis: WordBasis,
}

/// The basis that a word implies.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum WordBasis {
    Net,
    Gross,
    Drained,
    CleanYield,
}

impl WordBasis {
    pub(super) fn basis(self) -> Basis {
        match self {
            Self::Net => Basis::Net,
            Self::Gross => Basis::Gross,
            Self::Drained => Basis::Drained,
            Self::CleanYield => Basis::Named(CLEAN_YIELD.to_owned()),
        }
    }
}

/// Printed words: United States, TARIC, by unit.
const PRINTED: [(MeasureUnit, &str, &str); 42] = [
    (MeasureUnit::Gram, "g", "g"),
    (MeasureUnit::Kilogram, "kg", "kg"),
    (MeasureUnit::Tonne, "t", "t"),
    (MeasureUnit::Carat, "carat", "c/k"),
    (MeasureUnit::Litre, "liter", "l"),
    (MeasureUnit::Hectolitre, "hl", "hl"),
    (MeasureUnit::CubicMetre, "m³", "m3"),
    (MeasureUnit::Barrel, "bbl", "bbl"),
    (MeasureUnit::LitreOfPureAlcohol, "liter of pure alcohol", "l alc. 100%"),
    (MeasureUnit::ProofLitre, "pf. liter", "pf. l"),
    (MeasureUnit::PercentVolume, "% vol", "% vol"),
    (MeasureUnit::PercentVolumeHectolitre, "% vol / hl", "% vol / hl"),
    (MeasureUnit::Metre, "m", "m"),
    (MeasureUnit::SquareMetre, "m²", "m2"),
    (MeasureUnit::SquareCentimetre, "cm²", "cm2"),
    (MeasureUnit::Number, "each", "p/st"),
    (MeasureUnit::Head, "head", "head"),
    (MeasureUnit::Hundred, "hundred", "hundred"),
    (MeasureUnit::Thousand, "thousand", "thousand"),
    (MeasureUnit::Dozen, "doz.", "dozen"),
    (MeasureUnit::Gross, "gross", "gross"),
    (MeasureUnit::Pair, "pr.", "pa"),
    (MeasureUnit::DozenPairs, "doz. prs.", "dozen pairs"),
    (MeasureUnit::Pack, "pack", "pack"),
    (MeasureUnit::Jewel, "jewel", "jewel"),
    (MeasureUnit::JewelOverSeven, "jewel over 7", "jewel over 7"),
    (MeasureUnit::Part, "piece or part", "piece or part"),
    (MeasureUnit::GrossLine, "line/gross", "line/gross"),
    (MeasureUnit::KilowattHour, "kWh", "kWh"),
    (MeasureUnit::MegawattHour, "MWh", "MWh"),
    (MeasureUnit::Terajoule, "TJ", "TJ"),
    (MeasureUnit::Gigabecquerel, "GBq", "GBq"),
    (MeasureUnit::Watt, "W", "W"),
    (MeasureUnit::SugarDegree, "degree", "degree"),
    (
        MeasureUnit::KilogramDegreeUnderHundred,
        "kg for each degree under 100 degrees (and fractions of a degree in proportion)",
        "kg / degree under 100",
    ),
    (MeasureUnit::PercentSucrose, "% sucrose", "% sacchar."),
    (MeasureUnit::KilogramPercentSucrose, "kg / % sucrose", "kg / % sacchar."),
    (MeasureUnit::TonneOfCapacity, "ton of capacity", "ct/l"),
    (MeasureUnit::Cell, "cell", "ce/el"),
    (MeasureUnit::GramOfFissileIsotopes, "gram of fissile isotopes", "gi F/S"),
    (MeasureUnit::SmallProducerRelief, "SPR", "SPR"),
    (MeasureUnit::SmallProducerReliefAlcohol, "l alc. 100% / SPR", "l alc. 100% / SPR"),
];

/// Read, though printed otherwise: spellings, TARIC's unit codes with their qualifiers.
const ALSO_READ: [UnitWord; 90] = {
    use MeasureUnit::*;
    use WordBasis::{CleanYield, Drained, Gross as GrossWeight, Net};
    const fn word(word: &'static str, count: u32, unit: MeasureUnit, basis: WordBasis) -> UnitWord {
        UnitWord { word, count, unit, basis }
    }
    [
        word("gram", 1, Gram, Net),
        word("GRM", 1, Gram, Net),
        word("kilogram", 1, Kilogram, Net),
        word("kilograms", 1, Kilogram, Net),
        word("kgs", 1, Kilogram, Net),
        word("KGM", 1, Kilogram, Net),
        word("KGM E", 1, Kilogram, Drained),
        word("KGM G", 1, Kilogram, GrossWeight),
        word("kg net", 1, Kilogram, Net),
        word("kg/net", 1, Kilogram, Net),
        word("kg/net eda", 1, Kilogram, Drained),
        word("kg net drained", 1, Kilogram, Drained),
        word("kg drained", 1, Kilogram, Drained),
        word("kg gross", 1, Kilogram, GrossWeight),
        word("kg/gross", 1, Kilogram, GrossWeight),
        word("kg br", 1, Kilogram, GrossWeight),
        word("clean kg", 1, Kilogram, CleanYield),
        word("kg/net/% sacchar.", 1, KilogramPercentSucrose, Net),
        word("kg/net % sacchar.", 1, KilogramPercentSucrose, Net),
        word("kg % sucrose", 1, KilogramPercentSucrose, Net),
        word("DTN", 100, Kilogram, Net),
        word("DTN E", 100, Kilogram, Drained),
        word("DTN G", 100, Kilogram, GrossWeight),
        word("DTNE", 100, Kilogram, Drained),
        word("DTNG", 100, Kilogram, GrossWeight),
        word("DTN Z", 100, KilogramPercentSucrose, Net),
        word("DTNZ", 100, KilogramPercentSucrose, Net),
        word("TNE", 1, Tonne, Net),
        word("tonne", 1, Tonne, Net),
        word("tonnes", 1, Tonne, Net),
        word("t net", 1, Tonne, Net),
        word("carats", 1, Carat, Net),
        word("CTM", 1, Carat, Net),
        word("litre", 1, Litre, Net),
        word("litres", 1, Litre, Net),
        word("LTR", 1, Litre, Net),
        word("HLT", 1, Hectolitre, Net),
        word("KLT", 1_000, Litre, Net),
        word("m^3", 1, CubicMetre, Net),
        word("MTQ", 1, CubicMetre, Net),
        word("barrel", 1, Barrel, Net),
        word("LPA", 1, LitreOfPureAlcohol, Net),
        word("l alc. 100 %", 1, LitreOfPureAlcohol, Net),
        word("litre of pure alcohol", 1, LitreOfPureAlcohol, Net),
        word("litres of pure alcohol", 1, LitreOfPureAlcohol, Net),
        word("liter of pure alcohol", 1, LitreOfPureAlcohol, Net),
        word("l of pure alcohol", 1, LitreOfPureAlcohol, Net),
        word("litre of alcohol", 1, LitreOfPureAlcohol, Net),
        word("litres of alcohol", 1, LitreOfPureAlcohol, Net),
        word("liter of alcohol", 1, LitreOfPureAlcohol, Net),
        word("l of alcohol", 1, LitreOfPureAlcohol, Net),
        word("LAL", 1, LitreOfPureAlcohol, Net),
        word("proof liter", 1, ProofLitre, Net),
        word("proof litre", 1, ProofLitre, Net),
        word("ASV", 1, PercentVolume, Net),
        word("ASVX", 1, PercentVolumeHectolitre, Net),
        word("ASV X", 1, PercentVolumeHectolitre, Net),
        word("% vol hl", 1, PercentVolumeHectolitre, Net),
        word("lin. m", 1, Metre, Net),
        word("MTR", 1, Metre, Net),
        word("HMT", 100, Metre, Net),
        word("m^2", 1, SquareMetre, Net),
        word("MTK", 1, SquareMetre, Net),
        word("article", 1, Number, Net),
        word("articles", 1, Number, Net),
        word("item", 1, Number, Net),
        word("items", 1, Number, Net),
        word("piece", 1, Number, Net),
        word("pieces", 1, Number, Net),
        word("pc", 1, Number, Net),
        word("unit", 1, Number, Net),
        word("units", 1, Number, Net),
        word("pcs", 1, Number, Net),
        word("No.", 1, Number, Net),
        word("number", 1, Number, Net),
        word("NAR", 1, Number, Net),
        word("CEN", 100, Number, Net),
        word("MIL", 1_000, Number, Net),
        word("thousands", 1, Thousand, Net),
        word("doz", 1, Dozen, Net),
        word("prs.", 1, Pair, Net),
        word("pair", 1, Pair, Net),
        word("NPR", 1, Pair, Net),
        word("line gross", 1, GrossLine, Net),
        word("MWH", 1, MegawattHour, Net),
        word("TJO", 1, Terajoule, Net),
        word("WAT", 1, Watt, Net),
        word("CCT", 1, TonneOfCapacity, Net),
        word("NCL", 1, Cell, Net),
        word("GFI", 1, GramOfFissileIsotopes, Net),
    ]
};

/// The word that a notation prints for a unit.
pub(super) fn printed(unit: MeasureUnit, notation: Notation) -> &'static str {
    let row = PRINTED.iter().find(|(listed, ..)| *listed == unit);
    row.map_or("", |(_, united_states, taric)| match notation {
        Notation::UnitedStates => united_states,
        Notation::Taric => taric,
    })
}

/// The unit of measure that a word of the trade names, and how many of it: `kg`, `PCS`, `pairs`. None for other
/// words, such as `carton`.
pub(crate) fn unit_named(text: &str) -> Option<(DutyUnit, Decimal)> {
    let text = text.trim();
    let singular = text.strip_suffix(['s', 'S']).unwrap_or(text);
    let named = |text: &str| words().find(|word| word.word.eq_ignore_ascii_case(text));
    let word = named(text).or_else(|| named(singular))?;
    Some((DutyUnit::of(word.unit, word.basis.basis()), word.count.into()))
}

/// Every word that is read.
pub(super) fn words() -> impl Iterator<Item = UnitWord> {
    let printed = PRINTED.iter().flat_map(|(unit, united_states, taric)| {
        [*united_states, *taric].map(|word| UnitWord { word, count: 1, unit: *unit, basis: WordBasis::Net })
    });
    let also = ALSO_READ.iter().map(|row| UnitWord { ..*row });
    printed.chain(also)
}
