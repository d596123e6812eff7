//! The tariff of any market as a table: rates by code, origin and date, each with its source.
//!
//! Owns the documented form in which rates come in ([`TariffRow`]), and which row is in force. It
//! must never know how a row is stored, nor which market it is for: a table is of one market.
//!
//! The columns of the CSV form are the fields of [`TariffRow`], in any order, by name.

mod origin;
mod row;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use origin::{OriginError, OriginScope};
pub use row::{RowError, RowProblem, TariffMeasure, TariffRow};

use super::measure::MeasureKind;
use crate::country::Country;

/// Countries by the name of their group, such as `GSP` or `EPA`.
pub type OriginGroups = BTreeMap<String, BTreeSet<Country>>;

/// The measures of one market.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TariffTable {
    measures: Vec<TariffMeasure>,
    #[cfg_attr(feature = "openapi", schema(value_type = BTreeMap<String, Vec<String>>))]
    groups: OriginGroups,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    open_provisions: Vec<OpenProvision>,
}

/// A provision that is known of for goods and that is not among the measures: it may change their
/// duty, and whether it applies is for a person to judge.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OpenProvision {
    /// The digits that the codes of the goods begin with; none for all goods.
    pub code: String,
    /// The provision as the tariff prints it, or the act: `9903.91.01`.
    pub provision: String,
    /// What it levies, where that is known. An ordinary duty: the lines of the tariff below the code differ in it,
    /// and the provision names their rates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<MeasureKind>,
    /// For goods of which origin; of any if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<OriginScope>,
    /// First day; from ever if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<NaiveDate>,
    /// Last day; open if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<NaiveDate>,
    /// Whether it is known to be due on the goods, but for exemptions that are not in the data.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub applies: bool,
}

/// The measures in force for goods, and those that would have been on another date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TariffMatch<'a> {
    /// At most one of a kind and programme: the ordinary duties first, in the order of the kinds.
    pub in_force: Vec<&'a TariffMeasure>,
    /// The newest of each kind and programme that ended before the date and has no successor. It is
    /// for the screen to mention, not for a sum.
    pub ended: Vec<&'a TariffMeasure>,
}

impl TariffTable {
    /// From measures that are already known.
    #[must_use]
    pub const fn new(measures: Vec<TariffMeasure>, groups: OriginGroups) -> Self {
        Self { measures, groups, open_provisions: Vec::new() }
    }

    /// With what the tariff names beside them.
    ///
    /// ```
    /// use domain::tariff::table::{OpenProvision, OriginGroups, TariffTable};
    /// let open = OpenProvision {
    ///     code: "940521".into(),
    ///     provision: "9903.88.03".into(),
    ///     valid_from: Some("2018-09-24".parse().unwrap()),
    ///     ..OpenProvision::default()
    /// };
    /// let table = TariffTable::new(Vec::new(), OriginGroups::new()).with_open_provisions(vec![open]);
    /// let (lamps, china) = ("9405.21.60".parse()?, "CN".parse()?);
    /// let open_on = |day: &str| table.open_on(&lamps, china, day.parse().unwrap()).count();
    /// assert_eq!((open_on("2018-09-23"), open_on("2026-11-25")), (0, 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_open_provisions(self, open_provisions: Vec<OpenProvision>) -> Self {
        Self { open_provisions, ..self }
    }

    /// Takes every sound row and names every fault of the others, counted from 1.
    ///
    /// ```
    /// use domain::tariff::table::{OriginGroups, TariffRow, TariffTable};
    /// let row = TariffRow {
    ///     code: "9405".into(),
    ///     origin: "all".into(),
    ///     kind: "most_favoured_nation".into(),
    ///     expression: "2.70 %".into(),
    ///     valid_from: "2026-01-01".into(),
    ///     source: "https://example.org/tariff".into(),
    ///     ..TariffRow::default()
    /// };
    /// let (table, problems) = TariffTable::from_rows(&[row], OriginGroups::new());
    /// assert!(problems.is_empty());
    /// let date = "2026-11-25".parse().unwrap();
    /// let found = table.find(&"9405.21.00".parse().unwrap(), "CN".parse().unwrap(), date);
    /// assert_eq!(found.in_force[0].text, "2.70 %");
    /// ```
    #[must_use]
    pub fn from_rows(rows: &[TariffRow], groups: OriginGroups) -> (Self, Vec<RowProblem>) {
        let mut measures = Vec::new();
        let mut problems = Vec::new();
        for (row, place) in rows.iter().zip(1_u32..) {
            match TariffMeasure::from_row(row, &groups) {
                Ok(measure) => measures.push(measure),
                Err(errors) => {
                    problems.extend(errors.into_iter().map(|error| RowProblem { row: place, error }));
                }
            }
        }
        (Self::new(measures, groups), problems)
    }

    /// Every measure, in the order of the rows.
    #[must_use]
    pub fn measures(&self) -> &[TariffMeasure] {
        &self.measures
    }

    /// The groups that origins are named by.
    #[must_use]
    pub fn groups(&self) -> &OriginGroups {
        &self.groups
    }

    /// The provisions that are named and not measured.
    #[must_use]
    pub fn open_provisions(&self) -> &[OpenProvision] {
        &self.open_provisions
    }

    /// Those that may concern goods of a code and an origin on a date.
    pub fn open_on(
        &self,
        code: &crate::HsCode,
        origin: Country,
        date: NaiveDate,
    ) -> impl Iterator<Item = &OpenProvision> {
        self.open_provisions.iter().filter(move |open| {
            covers(&open.code, code.digits())
                && open.origin.as_ref().is_none_or(|scope| scope.includes(origin, &self.groups))
                && open.valid_from.is_none_or(|first| first <= date)
                && open.valid_to.is_none_or(|last| date <= last)
        })
    }

    /// What is in force for goods of a code and an origin on a date. Of several of one kind and
    /// programme the longest code wins, then the narrower origin, then the later start, then the
    /// earlier row.
    ///
    /// ```
    /// use domain::tariff::table::{OriginGroups, TariffRow, TariffTable};
    /// let rows: Vec<TariffRow> = serde_json::from_str(
    ///     r#"[{ "code": "9405", "origin": "all", "kind": "mfn", "expression": "2.70 %",
    ///           "valid_from": "2020-01-01", "source": "https://example.org/tariff" },
    ///         { "code": "9405.21", "origin": "all", "kind": "mfn", "expression": "4.70 %",
    ///           "valid_from": "2020-01-01", "source": "https://example.org/tariff" },
    ///         { "code": "9405.21", "origin": "CN", "kind": "anti_dumping", "expression": "12 %",
    ///           "valid_from": "2020-01-01", "valid_to": "2024-12-31",
    ///           "source": "https://example.org/tariff" }]"#,
    /// )?;
    /// let (table, _) = TariffTable::from_rows(&rows, OriginGroups::new());
    /// let today = "2026-11-25".parse().unwrap();
    /// let found = table.find(&"9405.21.00".parse()?, "CN".parse()?, today);
    /// assert_eq!((found.in_force.len(), found.in_force[0].text.as_str()), (1, "4.70 %"));
    /// assert_eq!(found.ended[0].text, "12 %");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn find(&self, code: &crate::HsCode, origin: Country, date: NaiveDate) -> TariffMatch<'_> {
        type Slot<'a> = BTreeMap<(MeasureKind, Option<&'a str>), &'a TariffMeasure>;
        let mut in_force: Slot<'_> = BTreeMap::new();
        let mut ended: Slot<'_> = BTreeMap::new();
        for measure in &self.measures {
            let concerns = covers(&measure.code, code.digits())
                && measure.origin.includes(origin, &self.groups)
                && measure.valid_from <= date;
            if !concerns {
                continue;
            }
            let over = measure.valid_to.is_some_and(|last| last < date);
            let slot = if over { &mut ended } else { &mut in_force };
            let best = slot.entry((measure.kind, measure.programme.as_deref())).or_insert(measure);
            let rank = |measure: &TariffMeasure| {
                let newest = over.then_some(measure.valid_to).flatten();
                (newest, measure.code.len(), measure.origin.narrowness(), measure.valid_from)
            };
            if rank(measure) > rank(best) {
                *best = measure;
            }
        }
        ended.retain(|key, _| !in_force.contains_key(key));
        TariffMatch { in_force: in_force.into_values().collect(), ended: ended.into_values().collect() }
    }
}

/// Whether a tariff's row is about goods of a code, both in digits: it stands for every code that begins so, and
/// for a shorter one that it only fills up with zeros, as TARIC and the United States print `9405.29.00.00` for
/// the subheading 9405.29.
///
/// ```
/// use domain::tariff::table::covers;
/// assert!(covers("9405", "94052100"));
/// assert!(covers("9405210000", "94052100"));
/// assert!(!covers("9405210010", "94052100"));
/// ```
#[must_use]
pub fn covers(row: &str, code: &str) -> bool {
    // Digit by digit: most differ in the first.
    let begins = row.bytes().zip(code.bytes()).all(|(wanted, digit)| wanted == digit);
    begins && row.bytes().skip(code.len()).all(|digit| digit == b'0')
}
