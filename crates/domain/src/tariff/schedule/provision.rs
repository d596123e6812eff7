//! Chapters 98 and 99: provisions that change the duty of another line, and which lines name them.

use serde::{Deserialize, Serialize};

use super::UsSchedule;
use super::code::CodeRange;
use super::footnote::FootnoteProvision;
use super::line::{UsLine, UsRates};
use super::rate::{PublishedRate, Reading};
use crate::tariff::expression::{DutyExpression, DutyReference, Sign, Term};

/// A provision that a line's footnotes lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provision<'a> {
    /// In chapter 98 or 99. Its description says to which goods and origins it applies; that is for
    /// the importer to judge.
    pub line: &'a UsLine,
    /// The footnote.
    pub footnote: &'a FootnoteProvision,
    /// The line that has the footnote: the one asked for or a superior one.
    pub from: &'a UsLine,
}

/// What a provision does to the duty of the goods.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ProvisionEffect {
    /// The duty stays what it is.
    Unchanged,
    /// These are added to it or taken off.
    Adjusts(Vec<Term>),
    /// This is due instead.
    Replaces(DutyExpression),
    /// Its rate is taken of another value, in the tariff's words.
    OnOtherValue(String),
    /// Only its words are known.
    TextOnly(String),
}

impl UsSchedule {
    /// The lines within a range, in order. An end that the schedule does not have is no hindrance.
    ///
    /// ```
    /// use domain::tariff::schedule::{CodeRange, UsRow, UsSchedule};
    /// let rows: Vec<UsRow> = serde_json::from_str(
    ///     r#"[{ "htsno": "9823.02.01", "indent": "0" }, { "htsno": "9823.02.03", "indent": "0" },
    ///         { "htsno": "9823.03.01", "indent": "0" }]"#,
    /// )?;
    /// let range = CodeRange { first: "98230201".into(), last: "98230204".into() };
    /// assert_eq!(UsSchedule::from_rows(&rows).within(&range).count(), 2);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn within<'a>(&'a self, range: &'a CodeRange) -> impl Iterator<Item = &'a UsLine> {
        let sound = range.first <= range.last;
        let lines = sound.then(|| self.by_code.range(range.first.clone()..=range.last.clone()));
        let places = lines.into_iter().flatten().filter(|(code, _)| range.contains(code));
        places.filter_map(|(_, place)| self.lines.get(*place))
    }

    /// The provisions that the footnotes of a line and of its superior headings name.
    ///
    /// ```
    /// use domain::tariff::schedule::{ProvisionEffect, UsRow, UsSchedule};
    /// let rows: Vec<UsRow> = serde_json::from_str(
    ///     r#"[{ "htsno": "9405.21.60", "indent": "0", "general": "6%",
    ///           "footnotes": [{ "columns": ["general"], "value": "See 9903.88.03. " }] },
    ///         { "htsno": "9903.88.03", "indent": "0",
    ///           "general": "The duty provided in the applicable subheading + 25%" }]"#,
    /// )?;
    /// let schedule = UsSchedule::from_rows(&rows);
    /// let lamps = schedule.line("94052160").unwrap();
    /// let named: Vec<_> = schedule.provisions(lamps).collect();
    /// assert_eq!((named.len(), named[0].line.printed_code().as_str()), (1, "9903.88.03"));
    /// let effect = schedule.rates(named[0].line).effect();
    /// assert!(matches!(effect, Some(ProvisionEffect::Adjusts(terms)) if terms.len() == 1));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn provisions<'a>(&'a self, line: &'a UsLine) -> impl Iterator<Item = Provision<'a>> {
        self.upwards(line).flat_map(move |from| {
            from.provisions.iter().flat_map(move |footnote| {
                let named = footnote.codes.iter().flat_map(|range| self.within(range));
                named.map(move |line| Provision { line, footnote, from })
            })
        })
    }
}

impl UsRates<'_> {
    /// What a provision of chapter 98 or 99 does in column 1, general. `None` where it has neither a
    /// general rate nor an additional duty.
    #[must_use]
    pub fn effect(&self) -> Option<ProvisionEffect> {
        match (self.general, self.additional) {
            (Some(general), _) => Some(ProvisionEffect::of(general)),
            (None, Some(additional)) => Some(match &additional.reading {
                Reading::Duty(DutyExpression::Free) => ProvisionEffect::Unchanged,
                Reading::Duty(duty) => {
                    ProvisionEffect::Adjusts(vec![Term { sign: Sign::Plus, duty: duty.clone() }])
                }
                Reading::Unread(_) => ProvisionEffect::TextOnly(additional.text.clone()),
            }),
            (None, None) => None,
        }
    }
}

impl ProvisionEffect {
    /// What a rate of chapter 98 or 99 does.
    ///
    /// ```
    /// use domain::tariff::schedule::{ProvisionEffect, UsRow, UsSchedule};
    /// let row = UsRow {
    ///     htsno: Some("9903.88.03".into()),
    ///     indent: Some("0".into()),
    ///     general: Some("The duty provided in the applicable subheading + 25%".into()),
    ///     ..UsRow::default()
    /// };
    /// let schedule = UsSchedule::from_rows([&row]);
    /// let rate = schedule.lines()[0].general.as_ref().unwrap();
    /// assert!(matches!(ProvisionEffect::of(rate), ProvisionEffect::Adjusts(terms) if terms.len() == 1));
    /// ```
    #[must_use]
    pub fn of(rate: &PublishedRate) -> Self {
        let Reading::Duty(duty) = &rate.reading else {
            return Self::TextOnly(rate.text.clone());
        };
        match duty {
            DutyExpression::Reference(DutyReference::ApplicableSubheading | DutyReference::NoChange) => {
                Self::Unchanged
            }
            DutyExpression::Reference(DutyReference::OnOtherValue(value)) => {
                Self::OnOtherValue(value.clone())
            }
            DutyExpression::Sum(terms) => match terms.split_first() {
                Some((first, rest)) if is_applicable_duty(first) => Self::Adjusts(rest.to_vec()),
                _ => Self::Replaces(duty.clone()),
            },
            other => Self::Replaces(other.clone()),
        }
    }
}

fn is_applicable_duty(term: &Term) -> bool {
    let applicable = DutyExpression::Reference(DutyReference::ApplicableSubheading);
    term.sign == Sign::Plus && term.duty == applicable
}
