//! A scenario becomes typed text.

use domain::{Currency, landed_cost::Basis};

use super::{CHARGES, Typed, TypedCharge, TypedLeg, TypedLevyRate, TypedLine, exchange};
use crate::state::landed_cost::Shipment;

impl Typed {
    /// `own` is the shipment's currency where that is known; else it is the one of its exchange rates or
    /// of its first line.
    pub(super) fn written(shipment: &Shipment, own: Option<Currency>, mark: char) -> Self {
        let Shipment { scenario, markets, beside } = shipment;
        let first = || scenario.lines.first().map(|line| line.currency);
        let quoted = || scenario.exchange_rates.first().map(|rate| rate.from);
        let own = own.or_else(quoted).or_else(first).unwrap_or(Currency::EUR);
        let mut lines: Vec<TypedLine> =
            (0..).zip(&scenario.lines).map(|(key, line)| TypedLine::of(key, line, own, mark)).collect();
        let keys: Vec<u32> = lines.iter().map(|line| line.key).collect();
        if lines.is_empty() {
            // There is always a row to type into.
            lines.push(TypedLine::default());
        }
        let mut sent: Vec<TypedCharge> =
            scenario.charges.iter().map(|charge| TypedCharge::of(charge, own, &keys, mark)).collect();
        let mut charges = Vec::new();
        for component in CHARGES {
            let found = sent.iter().position(|charge| charge.component == component);
            charges.push(found.map_or_else(|| TypedCharge::empty(component), |place| sent.remove(place)));
        }
        charges.extend(sent);
        let (mut levy_rates, mut overrides) = (Vec::new(), Vec::new());
        for typed in &scenario.overrides {
            match TypedLevyRate::of(&scenario.market, typed, mark) {
                Some(rate) => levy_rates.push(rate),
                None => overrides.push(typed.clone()),
            }
        }
        Self {
            mark,
            market: scenario.market.clone(),
            incoterm: scenario.incoterm,
            place: scenario.place.name.clone().unwrap_or_default(),
            place_kind: scenario.place.kind,
            delivered_price: scenario.delivered_price,
            mode: scenario.mode,
            route: scenario.route.iter().map(TypedLeg::of).collect(),
            entry_date: scenario.entry_date.to_string(),
            export_date: scenario.export_date.map(|date| date.to_string()).unwrap_or_default(),
            importer: scenario.importer,
            currency: own.code().to_owned(),
            charges,
            // Each charge that was sent says its own.
            basis: Basis::Value,
            exchange: exchange::written_rates(&scenario.exchange_rates, own, mark),
            lines,
            markets: markets.clone(),
            beside: beside.clone(),
            schemes: scenario.schemes.clone(),
            levy_rates,
            overrides,
            without_reliefs: scenario.without_reliefs,
            rules: scenario.rules.clone(),
        }
    }
}
