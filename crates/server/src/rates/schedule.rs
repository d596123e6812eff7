//! The schedule of the United States as it was taken in, ready to be asked.

use std::collections::{BTreeMap, BTreeSet};

use api::calculator::{TariffHit, TariffLine, TariffProvision, TextRate};
use domain::tariff::schedule::{CodeMatch, UsLine, UsMeasures, UsRow, UsSchedule, UsTerms};
use domain::tariff::table::{OpenProvision, TariffMeasure, TariffTable};

use super::built_in;
use crate::storage::us_schedule::Edition;

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
        // By line, the shortest code that asks for it.
        let mut asked: BTreeMap<&str, &str> = BTreeMap::new();
        for code in codes {
            let Some(found) = self.lines.find(code) else { continue };
            let shortest = asked.entry(&found.line.code).or_insert(code);
            if code.len() < shortest.len() {
                *shortest = code;
            }
        }
        let (mut measures, mut open) = (Vec::new(), Vec::new());
        for (line, code) in asked {
            let Some(line) = self.lines.line(line) else { continue };
            let table = self.measures_under(line, code).table;
            measures.extend(table.measures().iter().cloned());
            open.extend(table.open_provisions().iter().cloned());
        }
        TariffTable::new(measures, self.terms.programmes.clone()).with_open_provisions(open)
    }

    /// The measures on a line, under the code that it was asked for by: of most legal subheadings of 8 digits
    /// the schedule prints the only statistical line, of 10.
    fn measures_under(&self, line: &UsLine, code: &str) -> UsMeasures {
        let mut found = self.lines.measures(line, &self.terms);
        let digits: String = code.chars().filter(char::is_ascii_digit).collect();
        if line.code.len() <= digits.len() || !line.code.starts_with(&digits) {
            return found;
        }
        let measures = found.table.measures().iter().cloned();
        let measures = measures.map(|measure| TariffMeasure { code: digits.clone(), ..measure }).collect();
        let open = found.table.open_provisions().iter().cloned();
        let open = open.map(|open| OpenProvision { code: digits.clone(), ..open }).collect();
        found.table = TariffTable::new(measures, found.table.groups().clone()).with_open_provisions(open);
        found
    }

    /// What it says on a code, or on the nearest one above.
    #[must_use]
    pub fn entry(&self, code: &str) -> Option<Entry> {
        let CodeMatch { line, exact } = self.lines.find(code)?;
        let measures = self.measures_under(line, code);
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
