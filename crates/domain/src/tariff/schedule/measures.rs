//! Lines of the United States schedule as a tariff table, so that one engine serves every market.
//!
//! The file says neither which countries a programme has, nor which countries pay column 2, nor to
//! which origins a provision of chapter 99 applies: the caller brings these as data, and nothing is
//! taken for granted that it does not bring.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::UsSchedule;
use super::coverage::Column;
use super::line::UsLine;
use super::provision::ProvisionEffect;
use super::rate::PublishedRate;
use super::special::SpecialDuty;
use crate::country::Country;
use crate::tariff::expression::{DutyExpression, DutyReference, Sign, Term};
use crate::tariff::measure::{MeasureKind, MeasureSelector};
use crate::tariff::table::{OpenProvision, OriginGroups, OriginScope, TariffMeasure, TariffTable};

/// What the file does not say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsTerms {
    /// First day of the edition.
    pub valid_from: NaiveDate,
    /// Last day, where it is known.
    pub valid_to: Option<NaiveDate>,
    /// Which edition: `HTS 2026 revision 10`.
    pub source: String,
    /// When it was checked.
    pub verified_on: Option<NaiveDate>,
    /// The countries of each programme, by its symbol (general note 3(c)).
    pub programmes: OriginGroups,
    /// The countries that pay column 2 (general note 3(b)).
    pub column_2: BTreeSet<Country>,
    /// The provisions of chapters 98 and 99 to take in, by the digits of their code.
    pub provisions: BTreeMap<String, ProvisionTerms>,
}

/// How a provision is levied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProvisionTerms {
    /// As what.
    pub kind: MeasureKind,
    /// By which law: `section 301`.
    pub programme: Option<String>,
    /// On goods of which origin.
    pub origin: OriginScope,
    /// First day.
    pub valid_from: NaiveDate,
    /// Last day, where it is known.
    pub valid_to: Option<NaiveDate>,
    /// What is not levied beside it.
    #[serde(default)]
    pub excludes: Vec<MeasureSelector>,
}

/// The measures on a line, and what is not among them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsMeasures {
    /// What can be worked out, under the digits of the line, and the open provisions by name.
    pub table: TariffTable,
    /// Rates of the line that are known only as text.
    pub text_only: Vec<(Column, PublishedRate)>,
    /// Provisions that its footnotes name and that are not among the measures, as the terms do not list
    /// them or only their words are known: for a person to judge.
    pub open_provisions: BTreeSet<String>,
}

impl UsSchedule {
    /// The measures on a line: column 1 general for all but the countries of column 2, column 1
    /// special for each programme, column 2, and the provisions that the terms list.
    ///
    /// ```
    /// use domain::tariff::schedule::{UsRow, UsSchedule, UsTerms};
    /// let rows: Vec<UsRow> = serde_json::from_str(
    ///     r#"[{ "htsno": "9405.21.60", "indent": "0", "general": "6%",
    ///           "footnotes": [{ "columns": ["general"], "value": "See 9903.88.03. " }] },
    ///         { "htsno": "9903.88.03", "indent": "0",
    ///           "general": "The duty provided in the applicable subheading + 25%" }]"#,
    /// )?;
    /// let schedule = UsSchedule::from_rows(&rows);
    /// let terms: UsTerms = serde_json::from_str(
    ///     r#"{ "valid_from": "2026-01-01", "source": "HTS 2026 revision 10", "programmes": {},
    ///          "column_2": ["CU"], "provisions": {} }"#,
    /// )?;
    /// let found = schedule.measures(schedule.line("94052160").unwrap(), &terms);
    /// assert_eq!(found.table.measures()[0].text, "6%");
    /// assert!(found.open_provisions.contains("99038803"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn measures(&self, line: &UsLine, terms: &UsTerms) -> UsMeasures {
        let rates = self.rates(line);
        let mut found = UsMeasures::default();
        let mut measures = Vec::new();
        let mut take = |column, kind, origin, programme, rate: &PublishedRate| match rate.duty() {
            Some(duty) => {
                let measure = terms.measure(line, kind, origin, duty.clone(), &rate.text);
                // To whom the other columns apply is not in the file: the terms say it, and nobody has
                // verified them.
                let verified_on = terms.verified_on.filter(|_| column == Column::General);
                measures.push(TariffMeasure { programme, verified_on, ..measure });
            }
            None => found.text_only.push((column, rate.clone())),
        };
        if let Some(rate) = rates.general {
            let origin = OriginScope::All { except: terms.column_2.clone() };
            take(Column::General, MeasureKind::MostFavouredNation, origin, None, rate);
        }
        if let Some(rate) = rates.other {
            let origin = OriginScope::Countries(terms.column_2.clone());
            take(Column::Other, MeasureKind::NonMostFavouredNation, origin, None, rate);
        }
        for special in rates.special {
            let SpecialDuty::Rate(rate) = &special.duty else { continue };
            for symbol in &special.programmes {
                let origin = OriginScope::Group(symbol.clone());
                take(Column::Special, MeasureKind::Preference, origin, Some(symbol.clone()), rate);
            }
        }
        let mut open = Vec::new();
        let mut seen = BTreeSet::new();
        for provision in self.provisions(line) {
            let code = &provision.line.code;
            if !seen.insert(code.as_str()) {
                continue;
            }
            match (terms.provisions.get(code), self.rates(provision.line).effect()) {
                (Some(_), Some(ProvisionEffect::Unchanged)) => continue,
                (Some(how), Some(effect)) => {
                    if let Some(measure) = terms.levied(line, provision.line, how, effect) {
                        measures.push(measure);
                        continue;
                    }
                }
                _ => {}
            }
            found.open_provisions.insert(code.clone());
            let provision = provision.line.printed_code();
            open.push(OpenProvision { code: line.code.clone(), provision, ..OpenProvision::default() });
        }
        found.table = TariffTable::new(measures, terms.programmes.clone()).with_open_provisions(open);
        found
    }
}

impl UsTerms {
    fn measure(
        &self,
        line: &UsLine,
        kind: MeasureKind,
        origin: OriginScope,
        duty: DutyExpression,
        text: &str,
    ) -> TariffMeasure {
        TariffMeasure {
            code: line.code.clone(),
            origin,
            kind,
            programme: None,
            proof: None,
            duty,
            text: text.to_owned(),
            valid_from: self.valid_from,
            valid_to: self.valid_to,
            legal_base: None,
            quota: None,
            excludes: Vec::new(),
            source: self.source.clone(),
            verified_on: self.verified_on,
        }
    }

    /// A provision that changes nothing, or in words that cannot be worked out, is no measure.
    fn levied(
        &self,
        line: &UsLine,
        provision: &UsLine,
        how: &ProvisionTerms,
        effect: ProvisionEffect,
    ) -> Option<TariffMeasure> {
        let duty = match effect {
            ProvisionEffect::Adjusts(terms) => match terms.as_slice() {
                [Term { sign: Sign::Plus, duty }] => duty.clone(),
                // What is taken off is taken off the ordinary duty: alone it would be below zero.
                _ if terms.iter().any(|term| term.sign == Sign::Minus) => {
                    let ordinary = DutyExpression::Reference(DutyReference::ApplicableSubheading);
                    let ordinary = Term { sign: Sign::Plus, duty: ordinary };
                    DutyExpression::Sum(std::iter::once(ordinary).chain(terms).collect())
                }
                _ => DutyExpression::Sum(terms),
            },
            ProvisionEffect::Replaces(duty) => duty,
            ProvisionEffect::Unchanged | ProvisionEffect::OnOtherValue(_) | ProvisionEffect::TextOnly(_) => {
                return None;
            }
        };
        let rate = provision.general.as_ref().or(provision.additional.as_ref());
        let text = rate.map(|rate| rate.text.as_str()).unwrap_or_default();
        let measure = self.measure(line, how.kind, how.origin.clone(), duty, text);
        Some(TariffMeasure {
            programme: how.programme.clone(),
            valid_from: how.valid_from,
            valid_to: how.valid_to,
            legal_base: Some(provision.printed_code()),
            excludes: how.excludes.clone(),
            // Nor is it in the file whose goods a provision is levied on.
            verified_on: None,
            ..measure
        })
    }
}
