//! The schedule of the United States as it was taken in, ready to be asked.

use std::collections::BTreeSet;

use api::calculator::{TariffHit, TariffLine, TariffProvision, TextRate};
use domain::tariff::schedule::{CodeMatch, UsLine, UsMeasures, UsRow, UsSchedule, UsTerms};
use domain::tariff::table::TariffTable;

use super::built_in;
use crate::storage::us_schedule::Edition;

/// The name of the tariff that the schedule is.
pub const UNITED_STATES: &str = "US";

/// The lines, and on which terms they are levied.
pub struct Schedule {
    lines: UsSchedule,
    terms: UsTerms,
}

/// What the schedule says on one code.
pub struct Entry {
    pub line: TariffLine,
    pub table: TariffTable,
    pub text_only: Vec<TextRate>,
    pub provisions: Vec<TariffProvision>,
}

impl Schedule {
    pub(super) fn new(rows: &[UsRow], edition: Edition) -> Result<Self, String> {
        let terms = UsTerms {
            valid_from: edition.valid_from,
            source: edition.source,
            verified_on: Some(edition.verified_on),
            ..built_in::us_terms()?
        };
        Ok(Self { lines: UsSchedule::from_rows(rows), terms })
    }

    /// The measures on codes.
    #[must_use]
    pub fn table(&self, codes: &BTreeSet<&str>) -> TariffTable {
        let lines: BTreeSet<&str> = codes
            .iter()
            .filter_map(|code| self.lines.find(code))
            .map(|found| found.line.code.as_str())
            .collect();
        let (mut measures, mut open) = (Vec::new(), Vec::new());
        for line in lines.iter().filter_map(|code| self.lines.line(code)) {
            let table = self.measures(line).table;
            measures.extend(table.measures().iter().cloned());
            open.extend(table.open_provisions().iter().cloned());
        }
        TariffTable::new(measures, self.terms.programmes.clone()).with_open_provisions(open)
    }

    fn measures(&self, line: &UsLine) -> UsMeasures {
        self.lines.measures(line, &self.terms)
    }

    /// What it says on a code, or on the nearest one above.
    #[must_use]
    pub fn entry(&self, code: &str) -> Option<Entry> {
        let CodeMatch { line, exact } = self.lines.find(code)?;
        let measures = self.measures(line);
        let mut seen = BTreeSet::new();
        let provisions = self.lines.provisions(line);
        let provisions = provisions.filter(|provision| seen.insert(provision.line.code.clone()));
        let provisions = provisions.map(|provision| {
            let rates = self.lines.rates(provision.line);
            let rate = rates.general.or(rates.additional).map(|rate| rate.text.clone());
            TariffProvision {
                code: provision.line.printed_code(),
                description: provision.line.description.clone(),
                rate,
                measured: !measures.open_provisions.contains(&provision.line.code),
            }
        });
        Some(Entry {
            provisions: provisions.collect(),
            line: TariffLine {
                code: line.code.clone(),
                printed_code: line.printed_code(),
                path: self.path(line),
                exact,
                units: self.lines.units(line).to_vec(),
                general: self.lines.rates(line).general.cloned(),
                source: self.terms.source.clone(),
                valid_from: self.terms.valid_from,
            },
            table: measures.table,
            text_only: measures
                .text_only
                .into_iter()
                .map(|(column, rate)| TextRate { column, rate })
                .collect(),
        })
    }

    /// Lines by words of their descriptions, or by the beginning of a code.
    #[must_use]
    pub fn search(&self, text: &str, limit: usize) -> Vec<TariffHit> {
        let digits: String = text.chars().filter(|letter| !matches!(letter, '.' | ' ' | '-')).collect();
        let is_code = digits.len() >= 2 && digits.bytes().all(|digit| digit.is_ascii_digit());
        if is_code {
            self.lines.below(&digits).take(limit).map(|line| self.hit(line)).collect()
        } else {
            self.lines.search(text, limit).into_iter().map(|hit| self.hit(hit.line)).collect()
        }
    }

    fn hit(&self, line: &UsLine) -> TariffHit {
        TariffHit {
            code: line.code.clone(),
            printed_code: line.printed_code(),
            path: self.path(line),
            general: self.lines.rates(line).general.map(|rate| rate.text.clone()),
        }
    }

    fn path(&self, line: &UsLine) -> Vec<String> {
        self.lines.path(line).into_iter().map(str::to_owned).collect()
    }
}
