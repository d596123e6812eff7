//! A currency plan out of what is typed; what cannot be read is named by its field.

use chrono::NaiveDate;
use domain::{
    Currency, Figure, Money,
    currency_planner::{Business, Exposure, Interest, Locked, Rate, Scenario, VERSION},
    decimal_entry,
};

use super::{ExposureField, Place, Typed, Unreadable};

type Faults = Vec<(Place, Unreadable)>;

impl Typed {
    pub(super) fn read(&self) -> Result<Scenario, Faults> {
        let mut faults = Faults::new();
        let home = self.home.trim().parse::<Currency>().ok();
        if home.is_none() {
            faults.push((Place::Home, Unreadable::NotACurrency));
        }
        let as_of = self.as_of.parse::<NaiveDate>().ok();
        if as_of.is_none() {
            faults.push((Place::AsOf, Unreadable::NotADate));
        }
        let spot_date = match self.spot_date.trim() {
            "" => None,
            text => {
                let day = text.parse::<NaiveDate>().ok();
                if day.is_none() {
                    faults.push((Place::SpotDate, Unreadable::NotADate));
                }
                day
            }
        };
        let home_interest = Interest {
            percent: self.optional(&mut faults, Place::HomeInterest, &self.home_interest).unwrap_or_default(),
            day_count: self.home_day_count,
            compounding: self.home_compounding,
            provenance: self.home_provenance.clone(),
        };
        let (mut exposures, mut locked) = (Vec::new(), Vec::new());
        for place in 0..self.exposures.len() {
            let (exposure, contract) = self.row(place, home, &mut faults);
            exposures.extend(exposure);
            locked.extend(contract);
        }
        let mut rates = Vec::new();
        for currency in self.currencies() {
            let typed = self.rate(currency);
            let percent = self.optional(&mut faults, Place::Interest(currency), &typed.interest);
            rates.push(Rate {
                currency,
                spot: self.needed(&mut faults, Place::Spot(currency), &typed.spot),
                quotation: self.quotation_of(currency),
                interest: Interest {
                    percent: percent.unwrap_or_default(),
                    day_count: typed.day_count,
                    compounding: typed.compounding,
                    provenance: typed.interest_provenance,
                },
                provenance: typed.provenance,
            });
        }
        let at_home = home.unwrap_or(Currency::EUR);
        let has_business = [&self.revenue, &self.costs].iter().any(|text| !text.trim().is_empty());
        let business = has_business.then(|| Business {
            revenue: self.money(&mut faults, Place::Revenue, &self.revenue, at_home),
            costs: self.money(&mut faults, Place::Costs, &self.costs, at_home),
            target_margin_percent: self
                .optional(&mut faults, Place::Target, &self.target)
                .unwrap_or_default(),
        });
        let mut moves = Vec::new();
        for part in steps(&self.steps) {
            moves.extend(self.optional(&mut faults, Place::Steps, part));
        }
        match (home, as_of) {
            (Some(home), Some(as_of)) if faults.is_empty() => Ok(Scenario {
                version: VERSION,
                home,
                as_of,
                spot_date,
                home_interest,
                rates,
                exposures,
                locked,
                business,
                steps: moves,
            }),
            _ => Err(faults),
        }
    }

    fn optional(&self, faults: &mut Faults, at: Place, text: &str) -> Option<Figure> {
        let text = Some(text).filter(|text| !text.trim().is_empty())?;
        let read = decimal_entry::read(text, self.mark);
        if read.is_err() {
            faults.push((at, Unreadable::NotANumber));
        }
        read.ok()
    }

    fn needed(&self, faults: &mut Faults, at: Place, text: &str) -> Figure {
        if text.trim().is_empty() {
            faults.push((at, Unreadable::Missing));
        }
        self.optional(faults, at, text).unwrap_or_default()
    }

    /// Never below zero: the side is chosen, not signed.
    fn money(&self, faults: &mut Faults, at: Place, text: &str, currency: Currency) -> Money {
        let nothing = Money::zero(currency);
        let figure = self.optional(faults, at, text).unwrap_or_default();
        let fault = match Money::round_half_up(*figure, currency) {
            Err(_) => Unreadable::TooLarge,
            Ok(money) if money.is_negative() => Unreadable::Negative,
            Ok(money) if money.decimal() != figure.normalize() => Unreadable::FractionOfMinorUnit,
            Ok(money) => return money,
        };
        faults.push((at, fault));
        nothing
    }

    /// What a row says; nothing for a row that says nothing.
    fn row(
        &self,
        place: usize,
        home: Option<Currency>,
        faults: &mut Faults,
    ) -> (Option<Exposure>, Option<Locked>) {
        let Some(row) = self.exposures.get(place).filter(|row| !row.is_empty()) else {
            return (None, None);
        };
        let at = |field| Place::Exposure(place, field);
        let currency = match row.currency.trim().parse::<Currency>() {
            Err(_) => Err(Unreadable::NotACurrency),
            Ok(currency) if Some(currency) == home => Err(Unreadable::HomeCurrency),
            Ok(currency) => Ok(currency),
        };
        let due = row.due.trim().parse::<NaiveDate>();
        if let Err(fault) = currency {
            faults.push((at(ExposureField::Currency), fault));
        }
        if due.is_err() {
            faults.push((at(ExposureField::Due), Unreadable::NotADate));
        }
        let (has_amount, has_locked) = (!row.amount.trim().is_empty(), !row.locked.trim().is_empty());
        if !has_amount && !has_locked {
            faults.push((at(ExposureField::Amount), Unreadable::Missing));
        }
        let currency = currency.unwrap_or(Currency::EUR);
        let due = due.unwrap_or_default();
        let mut signed = |field, text: &str| {
            let money = self.money(faults, at(field), text, currency);
            if row.is_paid { Money::from_minor(money.minor().saturating_neg(), currency) } else { money }
        };
        let amount = signed(ExposureField::Amount, &row.amount);
        let locked = signed(ExposureField::Locked, &row.locked);
        let exposure =
            has_amount.then(|| Exposure { reference: row.reference.trim().to_owned(), amount, due });
        let locked = has_locked.then(|| Locked {
            amount: locked,
            due,
            rate: self.needed(faults, at(ExposureField::LockedRate), &row.locked_rate),
        });
        (exposure, locked)
    }
}

/// Per cents with spaces or semicolons between.
pub fn steps(steps: &str) -> impl Iterator<Item = &str> {
    let parts = steps.split([';', ' ', '\t', '\n']);
    parts.map(|part| part.trim_end_matches(',')).filter(|part| !part.is_empty())
}
