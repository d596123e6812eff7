//! A currency plan as it would be typed.

use domain::{Figure, Money, currency_planner::Scenario};

use super::{Typed, TypedExposure, TypedRate};
use crate::state::calculator::figures::{unless_zero, written};

pub fn typed(scenario: &Scenario, mark: char) -> Typed {
    let figure = |figure: Figure| written(figure, mark);
    let unless_zero = |figure: Figure| unless_zero(figure, mark);
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
    Typed {
        mark,
        home: scenario.home.code().to_owned(),
        as_of: scenario.as_of.to_string(),
        spot_date: scenario.spot_date.map(|day| day.to_string()).unwrap_or_default(),
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
