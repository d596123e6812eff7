//! Exposures and rates as they are typed: text in every field, so that nothing unreadable is lost. A
//! scenario becomes typed text and typed text a scenario; what cannot be read is named by its field.

use api::calculator::CalculatorKind;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::{
    Currency, Money,
    currency_planner::{
        Business, Compounding, DayCount, Exposure, Interest, Locked, Quotation, Rate, Scenario, VERSION,
    },
    decimal_entry,
    planning::Provenance,
    rebate::Figure,
};
use serde::{Deserialize, Serialize};

use super::{example, published::PublishedRate};
use crate::{browser::storage, state::calculator};

/// What may stay private: what the business earns and spends beside the exposures, the margin that it
/// must keep, and what is locked at which rate.
pub const REVENUE: &str = "revenue";
pub const COSTS: &str = "costs";
pub const TARGET: &str = "target_margin";
pub const LOCKED: &str = "locked";

/// What a margin tells.
pub const OF_MARGIN: &[&str] = &[REVENUE, COSTS, TARGET];

/// What is in the fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Typed {
    /// The mark before a fraction in the way of writing that the fields are in.
    pub mark: char,
    pub home: String,
    pub as_of: String,
    pub home_interest: String,
    pub home_day_count: DayCount,
    /// Of all currencies, but for those that came with another one.
    #[serde(default)]
    pub home_compounding: Compounding,
    /// Where the interest is from; empty where it was typed by hand.
    #[serde(default)]
    pub home_provenance: Provenance,
    pub quotation: Quotation,
    /// By currency code; of currencies that are no longer exposed too.
    pub rates: BTreeMap<String, TypedRate>,
    pub exposures: Vec<TypedExposure>,
    pub revenue: String,
    pub costs: String,
    pub target: String,
    /// Per cents with spaces or semicolons between.
    pub steps: String,
}

/// The rates of a currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypedRate {
    pub spot: String,
    pub interest: String,
    pub day_count: DayCount,
    /// As it came with a scenario.
    #[serde(default)]
    pub compounding: Compounding,
    /// As it came with a scenario, where it is not that of the form.
    #[serde(default)]
    pub quotation: Option<Quotation>,
    /// Where the spot rate is from; empty where it was typed by hand.
    #[serde(default)]
    pub provenance: Provenance,
    /// The same of its interest.
    #[serde(default)]
    pub interest_provenance: Provenance,
}

/// Something to be received or paid, and what of it is locked. `key` tells it apart while rows come
/// and go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TypedExposure {
    pub key: u32,
    pub reference: String,
    pub is_paid: bool,
    pub amount: String,
    pub currency: String,
    pub due: String,
    pub locked: String,
    pub locked_rate: String,
}

/// A field that holds something wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Home,
    AsOf,
    HomeInterest,
    Spot(Currency),
    Interest(Currency),
    /// By its place among the typed exposures.
    Exposure(usize, ExposureField),
    Revenue,
    Costs,
    Target,
    Steps,
    /// No single field.
    Plan,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExposureField {
    Amount,
    Currency,
    Due,
    Locked,
    LockedRate,
}

/// Why a field cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    Missing,
    NotANumber,
    Negative,
    NotADate,
    NotACurrency,
    /// The home currency is exposed to nothing.
    HomeCurrency,
    TooLarge,
    FractionOfMinorUnit,
}

type Faults = Vec<(Place, Unreadable)>;

impl Typed {
    /// An empty plan to begin with.
    pub fn empty(home: &str, today: &str, mark: char) -> Self {
        // Euro rates are quoted as the European Central Bank does; elsewhere foreign money has a price.
        let quotation = if home == "EUR" { Quotation::ForeignPerHome } else { Quotation::HomePerForeign };
        Self {
            mark,
            home: home.to_owned(),
            as_of: today.to_owned(),
            home_interest: String::new(),
            home_day_count: usual_day_count(home),
            home_compounding: Compounding::default(),
            home_provenance: Provenance::default(),
            quotation,
            rates: BTreeMap::new(),
            exposures: vec![TypedExposure::default()],
            revenue: String::new(),
            costs: String::new(),
            target: String::new(),
            steps: "-10; -5; 0; 5; 10".to_owned(),
        }
    }

    pub fn add_exposure(&mut self) {
        let key = self.exposures.iter().map(|row| row.key).max().map_or(0, |key| key.wrapping_add(1));
        let like = self.exposures.last().cloned().unwrap_or_default();
        // The next one is most often in the same currency and on the same side.
        self.exposures.push(TypedExposure {
            key,
            currency: like.currency,
            is_paid: like.is_paid,
            ..TypedExposure::default()
        });
    }

    /// The foreign currencies that are exposed, as far as they can be read.
    pub fn currencies(&self) -> Vec<Currency> {
        let home = self.home.parse::<Currency>().ok();
        let codes = self.exposures.iter().filter(|row| !row.is_empty());
        let known: BTreeSet<Currency> = codes
            .filter_map(|row| row.currency.trim().parse().ok())
            .filter(|one| Some(*one) != home)
            .collect();
        known.into_iter().collect()
    }

    pub fn rate(&self, currency: Currency) -> TypedRate {
        let empty = || TypedRate { compounding: self.home_compounding, ..TypedRate::empty(currency) };
        self.rates.get(currency.code()).cloned().unwrap_or_else(empty)
    }

    pub fn change_rate(&mut self, currency: Currency, change: impl FnOnce(&mut TypedRate)) {
        let mut rate = self.rate(currency);
        change(&mut rate);
        self.rates.insert(currency.code().to_owned(), rate);
    }

    /// Which way a currency's rates are quoted.
    pub fn quotation_of(&self, currency: Currency) -> Quotation {
        let rate = self.rates.get(currency.code());
        rate.and_then(|rate| rate.quotation).unwrap_or(self.quotation)
    }

    /// Quotes all rates this way.
    pub fn quote_as(&mut self, quotation: Quotation) {
        self.quotation = quotation;
        self.rates.values_mut().for_each(|rate| rate.quotation = None);
    }

    /// Compounds all interest this way.
    pub fn compound_as(&mut self, compounding: Compounding) {
        self.home_compounding = compounding;
        self.rates.values_mut().for_each(|rate| rate.compounding = compounding);
    }

    /// Puts a published rate into its field.
    pub fn take_published(&mut self, currency: Currency, published: &PublishedRate) {
        let spot = written(published.rate, self.mark);
        let provenance = Provenance {
            source: published.source.clone(),
            valid_from: Some(published.date),
            ..Provenance::default()
        };
        self.change_rate(currency, |rate| {
            rate.spot = spot;
            rate.provenance = provenance;
        });
    }

    /// The place of an exposure of the scenario among the typed ones.
    pub fn exposure_place(&self, exposure: usize) -> usize {
        self.nth(exposure, |row| !row.amount.trim().is_empty())
    }

    /// The place of a contract of the scenario among the typed exposures.
    pub fn locked_place(&self, contract: usize) -> usize {
        self.nth(contract, |row| !row.locked.trim().is_empty())
    }

    fn nth(&self, number: usize, counts: fn(&TypedExposure) -> bool) -> usize {
        let filled = self.exposures.iter().enumerate().filter(|(_, row)| counts(row));
        filled.map(|(place, _)| place).nth(number).unwrap_or_default()
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

impl TypedRate {
    fn empty(currency: Currency) -> Self {
        Self {
            spot: String::new(),
            interest: String::new(),
            day_count: usual_day_count(currency.code()),
            compounding: Compounding::default(),
            quotation: None,
            provenance: Provenance::default(),
            interest_provenance: Provenance::default(),
        }
    }
}

impl TypedExposure {
    /// Whether nothing was typed; the side and the currency are there from the start.
    pub fn is_empty(&self) -> bool {
        let Self { key: _, is_paid: _, currency: _, reference, amount, due, locked, locked_rate } = self;
        [reference, amount, due, locked, locked_rate].iter().all(|text| text.trim().is_empty())
    }
}

impl calculator::Typed for Typed {
    const KIND: CalculatorKind = CalculatorKind::Fx;
    const KEPT: storage::Key = storage::Key { name: "currency-plan", version: 1 };
    type Scenario = Scenario;
    type Place = Place;
    type Unreadable = Unreadable;

    fn scenario(&self) -> Result<Scenario, Faults> {
        let mut faults = Faults::new();
        let home = self.home.trim().parse::<Currency>().ok();
        if home.is_none() {
            faults.push((Place::Home, Unreadable::NotACurrency));
        }
        let as_of = self.as_of.parse::<NaiveDate>().ok();
        if as_of.is_none() {
            faults.push((Place::AsOf, Unreadable::NotADate));
        }
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
        let mut steps = Vec::new();
        for part in parts(&self.steps) {
            steps.extend(self.optional(&mut faults, Place::Steps, part));
        }
        match (home, as_of) {
            (Some(home), Some(as_of)) if faults.is_empty() => Ok(Scenario {
                version: VERSION,
                home,
                as_of,
                home_interest,
                rates,
                exposures,
                locked,
                business,
                steps,
            }),
            _ => Err(faults),
        }
    }

    fn of(scenario: &Scenario, mark: char) -> Self {
        let figure = |figure: Figure| written(figure, mark);
        let unless_zero = |value: Figure| if value.is_zero() { String::new() } else { figure(value) };
        let money = |money: Money| unless_zero(money.decimal().into());
        let quotation = scenario.rates.first().map(|rate| rate.quotation).unwrap_or_default();
        let rates = scenario.rates.iter().map(|rate| {
            let typed = TypedRate {
                spot: figure(rate.spot),
                interest: unless_zero(rate.interest.percent),
                day_count: rate.interest.day_count,
                compounding: rate.interest.compounding,
                quotation: Some(rate.quotation).filter(|one| *one != quotation),
                provenance: rate.provenance.clone(),
                interest_provenance: rate.interest.provenance.clone(),
            };
            (rate.currency.code().to_owned(), typed)
        });
        let size = |money: Money| figure(money.decimal().abs().into());
        let mut exposures: Vec<TypedExposure> = scenario
            .exposures
            .iter()
            .map(|exposure| TypedExposure {
                reference: exposure.reference.clone(),
                is_paid: exposure.amount.is_negative(),
                amount: size(exposure.amount),
                currency: exposure.amount.currency().code().to_owned(),
                due: exposure.due.to_string(),
                ..TypedExposure::default()
            })
            .collect();
        for contract in &scenario.locked {
            let (currency, due) = (contract.amount.currency().to_string(), contract.due.to_string());
            let is_paid = contract.amount.is_negative();
            let (locked, locked_rate) = (size(contract.amount), figure(contract.rate));
            let covers = |row: &&mut TypedExposure| {
                row.currency == currency && row.due == due && row.is_paid == is_paid && row.locked.is_empty()
            };
            // A second contract on the same exposure has a row of its own.
            match exposures.iter_mut().find(covers) {
                Some(row) => {
                    row.locked = locked;
                    row.locked_rate = locked_rate;
                }
                None => exposures.push(TypedExposure {
                    is_paid,
                    currency,
                    due,
                    locked,
                    locked_rate,
                    ..TypedExposure::default()
                }),
            }
        }
        if exposures.is_empty() {
            // There is always a row to type into.
            exposures.push(TypedExposure::default());
        }
        for (key, row) in (0..).zip(&mut exposures) {
            row.key = key;
        }
        let business = scenario.business.as_ref();
        let steps: Vec<String> = scenario.steps.iter().map(|step| figure(*step)).collect();
        Self {
            mark,
            home: scenario.home.code().to_owned(),
            as_of: scenario.as_of.to_string(),
            home_interest: unless_zero(scenario.home_interest.percent),
            home_day_count: scenario.home_interest.day_count,
            home_compounding: scenario.home_interest.compounding,
            home_provenance: scenario.home_interest.provenance.clone(),
            quotation,
            rates: rates.collect(),
            exposures,
            // A business without revenue has costs; one of the two is always written.
            revenue: business.map(|business| figure(business.revenue.decimal().into())).unwrap_or_default(),
            costs: business.map(|business| money(business.costs)).unwrap_or_default(),
            target: business.map(|business| unless_zero(business.target_margin_percent)).unwrap_or_default(),
            steps: steps.join("; "),
        }
    }

    fn example(self) -> Self {
        let mark = self.mark;
        example::filled(self).written_with(mark)
    }

    fn written_with(mut self, mark: char) -> Self {
        let before = std::mem::replace(&mut self.mark, mark);
        if before == mark {
            return self;
        }
        let again = |text: &str| {
            decimal_entry::read(text, before).map_or_else(|_| text.to_owned(), |figure| written(figure, mark))
        };
        let rates = self.rates.values_mut().flat_map(|rate| [&mut rate.spot, &mut rate.interest]);
        let rows = self
            .exposures
            .iter_mut()
            .flat_map(|row| [&mut row.amount, &mut row.locked, &mut row.locked_rate]);
        let others = [&mut self.home_interest, &mut self.revenue, &mut self.costs, &mut self.target];
        for text in rates.chain(rows).chain(others) {
            *text = again(text);
        }
        let steps: Vec<String> = parts(&self.steps).map(again).collect();
        self.steps = steps.join("; ");
        self
    }

    fn without_rest(mut self) -> Self {
        self.home_provenance = Provenance::default();
        for rate in self.rates.values_mut() {
            rate.compounding = self.home_compounding;
            rate.interest_provenance = Provenance::default();
        }
        self
    }

    fn private(&mut self, field: &str) -> Vec<&mut String> {
        match field {
            REVENUE => vec![&mut self.revenue],
            COSTS => vec![&mut self.costs],
            TARGET => vec![&mut self.target],
            LOCKED => {
                let rows = self.exposures.iter_mut();
                rows.flat_map(|row| [&mut row.locked, &mut row.locked_rate]).collect()
            }
            _ => Vec::new(),
        }
    }

    fn withhold(scenario: &mut Scenario, field: &str) {
        match field {
            // Of one of them alone nothing true would come.
            REVENUE | COSTS => scenario.business = None,
            TARGET => {
                if let Some(business) = &mut scenario.business {
                    business.target_margin_percent = Figure::ZERO;
                }
            }
            LOCKED => scenario.locked.clear(),
            _ => {}
        }
    }
}

/// Per cents with spaces or semicolons between.
fn parts(steps: &str) -> impl Iterator<Item = &str> {
    let parts = steps.split([';', ' ', '\t', '\n']);
    parts.map(|part| part.trim_end_matches(',')).filter(|part| !part.is_empty())
}

/// How a currency's money market counts days, where nobody says otherwise: over 365 in sterling and
/// its kin, over 360 else.
fn usual_day_count(code: &str) -> DayCount {
    let over_365 = ["AUD", "CAD", "GBP", "HKD", "INR", "KRW", "NZD", "PLN", "SGD", "THB", "ZAR"];
    if over_365.contains(&code) { DayCount::Actual365 } else { DayCount::Actual360 }
}

fn written(figure: Figure, mark: char) -> String {
    figure.normalize().to_string().replace('.', &mark.to_string())
}
