//! A line of the schedule and its rates.

use serde::{Deserialize, Serialize};

use super::footnote::FootnoteProvision;
use super::rate::PublishedRate;
use super::special::SpecialRate;
use crate::tariff::unit::{Basis, DutyUnit, MeasureUnit};

/// One line, with what is printed on it; what it inherits is asked of the schedule.
///
/// ```
/// use domain::tariff::schedule::{UsRow, UsSchedule};
/// let row = UsRow { htsno: Some("9405.21.60.10".into()), indent: Some("0".into()), ..UsRow::default() };
/// let schedule = UsSchedule::from_rows([&row]);
/// let line = schedule.find("9405 2160 10").unwrap().line;
/// assert_eq!((line.code.as_str(), line.printed_code().as_str()), ("9405216010", "9405.21.60.10"));
/// assert_eq!(line.chapter(), Some(94));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UsLine {
    /// Digits of the code: 4, 6, 8 or 10; none for a line that only groups others.
    pub code: String,
    /// Depth below its heading.
    pub indent: u8,
    /// Place of the superior line in the schedule.
    #[serde(skip)]
    pub(super) parent: Option<usize>,
    /// As printed.
    pub description: String,
    /// The same, ready to be searched.
    #[serde(skip)]
    pub(super) folded: String,
    /// To report quantities in.
    pub units: Vec<ReportingUnit>,
    /// Column 1, general.
    pub general: Option<PublishedRate>,
    /// Column 1, special.
    pub special: Vec<SpecialRate>,
    /// Column 2.
    pub other: Option<PublishedRate>,
    /// The additional duty of a provision in chapter 99.
    pub additional: Option<PublishedRate>,
    /// The quantity of a tariff quota, as printed.
    pub quota_quantity: Option<String>,
    /// Provisions of chapters 98 and 99 that its footnotes name.
    pub provisions: Vec<FootnoteProvision>,
}

/// A unit that quantities are reported in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReportingUnit {
    /// As printed: `No.`, `pf.liters`, `kg cmsc`.
    pub text: String,
    /// The same as a unit of duty, where it is one.
    pub unit: Option<DutyUnit>,
}

/// The rates of a line, its own and inherited ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UsRates<'a> {
    /// The line that the general rate is printed on.
    pub rated: Option<&'a UsLine>,
    /// Column 1, general.
    pub general: Option<&'a PublishedRate>,
    /// Column 1, special.
    pub special: &'a [SpecialRate],
    /// Column 2.
    pub other: Option<&'a PublishedRate>,
    /// The additional duty of a provision in chapter 99.
    pub additional: Option<&'a PublishedRate>,
}

impl<'a> UsRates<'a> {
    /// The special rates for a programme or country by its symbol. Usually one; two where a rate and
    /// the provisions of a quota stand side by side.
    ///
    /// ```
    /// use domain::tariff::schedule::{SpecialDuty, UsRow, UsSchedule};
    /// let row = UsRow {
    ///     htsno: Some("2204.10.00".into()),
    ///     indent: Some("0".into()),
    ///     special: Some("Free (A,AU,SG) 8.8¢/liter (JO)".into()),
    ///     ..UsRow::default()
    /// };
    /// let schedule = UsSchedule::from_rows([&row]);
    /// let rates = schedule.rates(&schedule.lines()[0]);
    /// let jordan = &rates.special_for("JO").next().unwrap().duty;
    /// assert!(matches!(jordan, SpecialDuty::Rate(rate) if rate.text == "8.8¢/liter"));
    /// assert_eq!(rates.special_for("CN").count(), 0);
    /// ```
    pub fn special_for(&self, programme: &str) -> impl Iterator<Item = &'a SpecialRate> {
        self.special.iter().filter(move |rate| rate.is_for(programme))
    }
}

impl UsLine {
    /// Chapter, 1 to 99; `None` for a line without a code.
    #[must_use]
    pub fn chapter(&self) -> Option<u8> {
        self.code.get(..2)?.parse().ok()
    }

    /// `0101.21.00.10`: as the schedule prints it.
    #[must_use]
    pub fn printed_code(&self) -> String {
        let mut printed = String::new();
        for (place, digit) in self.code.chars().enumerate() {
            if matches!(place, 4 | 6 | 8) {
                printed.push('.');
            }
            printed.push(digit);
        }
        printed
    }
}

impl ReportingUnit {
    pub(super) fn read(cell: &str) -> Option<Self> {
        let text = cell.trim();
        (!text.is_empty()).then(|| Self { text: text.to_owned(), unit: unit(text) })
    }
}

fn unit(text: &str) -> Option<DutyUnit> {
    let unit = match text {
        "kg" => MeasureUnit::Kilogram,
        "g" => MeasureUnit::Gram,
        "t" => MeasureUnit::Tonne,
        "carat" => MeasureUnit::Carat,
        "liters" => MeasureUnit::Litre,
        "m3" => MeasureUnit::CubicMetre,
        "bbl" => MeasureUnit::Barrel,
        "pf.liters" => MeasureUnit::ProofLitre,
        "m" | "lin. m" => MeasureUnit::Metre,
        "m2" | "m²" => MeasureUnit::SquareMetre,
        "cm2" => MeasureUnit::SquareCentimetre,
        "No." | "No" | "pcs" => MeasureUnit::Number,
        "hundreds" => MeasureUnit::Hundred,
        "thousands" => MeasureUnit::Thousand,
        "doz." | "Dz Pcs" => MeasureUnit::Dozen,
        "gross" => MeasureUnit::Gross,
        "prs." => MeasureUnit::Pair,
        "doz. prs." => MeasureUnit::DozenPairs,
        "pack" => MeasureUnit::Pack,
        "Jwls." => MeasureUnit::Jewel,
        "gr.lines" => MeasureUnit::GrossLine,
        "MWh" => MeasureUnit::MegawattHour,
        "GBq" => MeasureUnit::Gigabecquerel,
        "W" => MeasureUnit::Watt,
        "cy kg" => {
            return Some(DutyUnit::of(MeasureUnit::Kilogram, Basis::Named("clean yield".to_owned())));
        }
        _ => return None,
    };
    Some(unit.into())
}
