//! A currency plan out of what is typed; what cannot be read is named by its field.

use chrono::NaiveDate;
use domain::{
    Currency, Money,
    currency_planner::{Business, Exposure, Interest, Locked, Rate, Scenario, VERSION},
};

use super::{ExposureField, Place, Typed, Unreadable};
use crate::state::calculator::{
    Reader, Unread,
    Unreadable::{FractionOfMinorUnit, Missing, Negative, NotACurrency, NotADate, TooLarge},
};

impl Typed {
    pub(super) fn read(&self) -> Result<Scenario, Unread<Self>> {
        let mut reader = Reader::<Self>::new(self.mark);
        let home = reader.parsed(Place::Home, self.home.trim(), NotACurrency);
        let as_of = reader.parsed(Place::AsOf, &self.as_of, NotADate);
        let spot_date = reader.optional(Place::SpotDate, &self.spot_date, NotADate);
        let home_interest = Interest {
            percent: reader.figure(Place::HomeInterest, &self.home_interest).unwrap_or_default(),
            day_count: self.home_day_count,
            compounding: self.home_compounding,
            provenance: self.home_provenance.clone(),
        };
        let (mut exposures, mut locked) = (Vec::new(), Vec::new());
        for place in 0..self.exposures.len() {
            let (exposure, contract) = self.row(place, home, &mut reader);
            exposures.extend(exposure);
            locked.extend(contract);
        }
        let rates =
            self.currencies().into_iter().map(|currency| self.read_rate(currency, &mut reader)).collect();
        let business = self.business(home.unwrap_or(Currency::EUR), &mut reader);
        let mut moves = Vec::new();
        for part in steps(&self.steps) {
            moves.extend(reader.figure(Place::Steps, part));
        }
        let (home, as_of) = reader.finish(home.zip(as_of))?;
        Ok(Scenario {
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
        })
    }

    fn read_rate(&self, currency: Currency, reader: &mut Reader<Self>) -> Rate {
        let typed = self.rate(currency);
        let percent = reader.figure(Place::Interest(currency), &typed.interest);
        Rate {
            currency,
            spot: reader.needed(Place::Spot(currency), &typed.spot).unwrap_or_default(),
            quotation: self.quotation_of(currency),
            interest: Interest {
                percent: percent.unwrap_or_default(),
                day_count: typed.day_count,
                compounding: typed.compounding,
                provenance: typed.interest_provenance,
            },
            provenance: typed.provenance,
        }
    }

    fn business(&self, home: Currency, reader: &mut Reader<Self>) -> Option<Business> {
        let has_business = [&self.revenue, &self.costs].iter().any(|text| !text.trim().is_empty());
        has_business.then(|| Business {
            revenue: money(reader, Place::Revenue, &self.revenue, home),
            costs: money(reader, Place::Costs, &self.costs, home),
            target_margin_percent: reader.figure(Place::Target, &self.target).unwrap_or_default(),
        })
    }

    /// What a row says; nothing for a row that says nothing.
    fn row(
        &self,
        place: usize,
        home: Option<Currency>,
        reader: &mut Reader<Self>,
    ) -> (Option<Exposure>, Option<Locked>) {
        let Some(row) = self.exposures.get(place).filter(|row| !row.is_empty()) else {
            return (None, None);
        };
        let at = |field| Place::Exposure(place, field);
        let currency = reader.parsed(at(ExposureField::Currency), row.currency.trim(), NotACurrency);
        if currency.is_some() && currency == home {
            reader.fault(at(ExposureField::Currency), Unreadable::HomeCurrency);
        }
        let due = reader.parsed::<NaiveDate>(at(ExposureField::Due), row.due.trim(), NotADate);
        let (has_amount, has_locked) = (!row.amount.trim().is_empty(), !row.locked.trim().is_empty());
        if !has_amount && !has_locked {
            reader.fault(at(ExposureField::Amount), Missing);
        }
        let currency = currency.filter(|_| currency != home).unwrap_or(Currency::EUR);
        let due = due.unwrap_or_default();
        let mut signed = |field, text: &str| {
            let money = money(reader, at(field), text, currency);
            if row.is_paid { Money::from_minor(money.minor().saturating_neg(), currency) } else { money }
        };
        let amount = signed(ExposureField::Amount, &row.amount);
        let locked = signed(ExposureField::Locked, &row.locked);
        let exposure =
            has_amount.then(|| Exposure { reference: row.reference.trim().to_owned(), amount, due });
        let locked = has_locked.then(|| Locked {
            amount: locked,
            due,
            rate: reader.needed(at(ExposureField::LockedRate), &row.locked_rate).unwrap_or_default(),
        });
        (exposure, locked)
    }
}

/// Never below zero: the side is chosen, not signed.
fn money(reader: &mut Reader<Typed>, at: Place, text: &str, currency: Currency) -> Money {
    let figure = reader.figure(at, text).unwrap_or_default();
    let read = match Money::round_half_up(*figure, currency) {
        Err(_) => Err(TooLarge),
        Ok(money) if money.is_negative() => Err(Negative),
        Ok(money) if money.decimal() != figure.normalize() => Err(FractionOfMinorUnit),
        Ok(money) => Ok(money),
    };
    reader.take(at, read).unwrap_or(Money::zero(currency))
}

/// Per cents with spaces or semicolons between.
pub fn steps(steps: &str) -> impl Iterator<Item = &str> {
    let parts = steps.split([';', ' ', '\t', '\n']);
    parts.map(|part| part.trim_end_matches(',')).filter(|part| !part.is_empty())
}
