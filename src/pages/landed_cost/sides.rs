//! What is set beside the shipment, by the axis that the reader chose. Draws nothing.

use std::collections::BTreeSet;

use api::beside::Axis;
use domain::{
    Country, Incoterm,
    landed_cost::{Leg, Mode, Variation},
};

use super::words;
use crate::{
    browser::intl,
    state::landed_cost::{
        Shipment,
        typed::{Typed, TypedLeg},
    },
    text,
    trade::incoterm,
};

/// Set beside until the reader chooses others: large markets of currencies that the European Central Bank quotes.
const MARKETS: [&str; 6] = ["US", "GB", "DE", "JP", "AU", "CH"];
const ORIGINS: [&str; 5] = ["CN", "VN", "IN", "TR", "MX"];

/// One alternative: what stands for it, its name, and whether it is the shipment as it is.
#[derive(Clone, PartialEq)]
pub struct Side {
    pub key: String,
    pub name: String,
    pub is_own: bool,
}

pub fn chosen_markets(typed: &Typed) -> Vec<String> {
    let usual = || MARKETS.map(str::to_owned).to_vec();
    chosen(&typed.markets, usual, Some(typed.market.clone()))
}

pub fn chosen_origins(typed: &Typed) -> Vec<Country> {
    let usual = || ORIGINS.iter().filter_map(|code| code.parse().ok()).collect();
    chosen(&typed.beside.origins, usual, own_origin(typed))
}

pub fn chosen_terms(typed: &Typed) -> Vec<Incoterm> {
    chosen(&typed.beside.terms, || Incoterm::ALL.to_vec(), Some(typed.incoterm))
}

pub fn chosen_modes(typed: &Typed) -> Vec<Mode> {
    chosen(&typed.beside.modes, || words::modes().collect(), own_mode(typed))
}

pub fn chosen_routes(typed: &Typed) -> Vec<Vec<Leg>> {
    chosen(&typed.beside.routes, Vec::new, route(&typed.route))
}

/// The reader's choice, else the usual one, with the shipment as it is.
fn chosen<T: Clone + PartialEq>(chosen: &[T], usual: impl FnOnce() -> Vec<T>, own: Option<T>) -> Vec<T> {
    let mut all = if chosen.is_empty() { usual() } else { chosen.to_vec() };
    all.extend(own.filter(|own| !all.contains(own)));
    all
}

/// Where all lines come from one country.
fn own_origin(typed: &Typed) -> Option<Country> {
    let filled = typed.lines.iter().filter(|line| !line.is_empty());
    let mut origins = filled.map(|line| line.origin.trim().to_uppercase());
    let first = origins.next()?;
    if origins.all(|origin| origin == first) { first.parse().ok() } else { None }
}

/// A shipment on a route goes by several.
fn own_mode(typed: &Typed) -> Option<Mode> {
    typed.route.is_empty().then_some(typed.mode)
}

/// The way as it is typed; none while a country cannot be read.
pub fn route(legs: &[TypedLeg]) -> Option<Vec<Leg>> {
    let country = |text: &str| text.trim().to_uppercase().parse().ok();
    let leg = |leg: &TypedLeg| Some(Leg { mode: leg.mode, from: country(&leg.from)?, to: country(&leg.to)? });
    legs.iter().map(leg).collect()
}

/// All alternatives, each once, the shipment as it is among them.
pub fn sides(typed: &Typed) -> Vec<Side> {
    let mut known = BTreeSet::new();
    let mut sides = all(typed);
    sides.retain(|side| known.insert(side.key.clone()));
    sides
}

fn all(typed: &Typed) -> Vec<Side> {
    match typed.beside.axis {
        Axis::Markets => chosen_markets(typed)
            .into_iter()
            .map(|code| Side { name: words::market(&code), is_own: code == typed.market, key: code })
            .collect(),
        Axis::Origins => {
            let own = own_origin(typed);
            let side = |origin: Country| Side {
                key: origin.code().to_owned(),
                name: intl::country(origin.code()),
                is_own: own == Some(origin),
            };
            chosen_origins(typed).into_iter().map(side).collect()
        }
        Axis::Terms => {
            let side = |term: Incoterm| Side {
                key: term.code().to_owned(),
                name: incoterm::name(term),
                is_own: term == typed.incoterm,
            };
            chosen_terms(typed).into_iter().map(side).collect()
        }
        Axis::Modes => {
            let own = own_mode(typed);
            let side = |mode| Side {
                key: words::mode_key(mode).to_owned(),
                name: words::mode(mode),
                is_own: own == Some(mode),
            };
            chosen_modes(typed).into_iter().map(side).collect()
        }
        Axis::Routes => {
            let own = route(&typed.route);
            let side = |route: Vec<Leg>| Side {
                key: route_key(&route),
                name: if route.is_empty() { words::mode(typed.mode) } else { route_name(&route) },
                is_own: own.as_ref() == Some(&route),
            };
            chosen_routes(typed).into_iter().map(side).collect()
        }
    }
}

/// `CN-sea-NL, NL-road-DE`; nothing where the goods go by one mode all the way.
pub fn route_key(route: &[Leg]) -> String {
    let leg = |leg: &Leg| format!("{}-{}-{}", leg.from.code(), words::mode_key(leg.mode), leg.to.code());
    route.iter().map(leg).collect::<Vec<_>>().join(", ")
}

pub fn route_of(key: &str) -> Option<Vec<Leg>> {
    let leg = |text: &str| {
        let mut parts = text.split('-');
        let (from, mode, to) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Leg { mode: words::mode_of(mode)?, from: from.parse().ok()?, to: to.parse().ok()? })
    };
    key.split(", ").filter(|text| !text.is_empty()).map(leg).collect()
}

/// `China – Netherlands (Sea) – Germany (Road)`.
fn route_name(route: &[Leg]) -> String {
    let mut places = Vec::new();
    let mut last = None;
    for leg in route {
        if last != Some(leg.from) {
            places.push(intl::country(leg.from.code()));
        }
        places.push(format!("{} ({})", intl::country(leg.to.code()), words::mode(leg.mode)));
        last = Some(leg.to);
    }
    places.join(" – ")
}

pub fn variation(shipment: &Shipment, keys: &[String]) -> Variation {
    match shipment.beside.axis {
        Axis::Markets => Variation::Markets(keys.to_vec()),
        Axis::Origins => Variation::Origins(keys.iter().filter_map(|code| code.parse().ok()).collect()),
        Axis::Terms => Variation::Incoterms(keys.iter().filter_map(|code| code.parse().ok()).collect()),
        Axis::Modes => Variation::Modes(keys.iter().filter_map(|key| words::mode_of(key)).collect()),
        Axis::Routes => Variation::Routes(keys.iter().filter_map(|key| route_of(key)).collect()),
    }
}

pub const fn axis_key(axis: Axis) -> &'static str {
    match axis {
        Axis::Markets => "markets",
        Axis::Origins => "origins",
        Axis::Terms => "terms",
        Axis::Modes => "modes",
        Axis::Routes => "routes",
    }
}

pub fn axis_name(axis: Axis) -> String {
    match axis {
        Axis::Markets => text::calculators_axis_markets(),
        Axis::Origins => text::calculators_axis_origins(),
        Axis::Terms => text::calculators_axis_terms(),
        Axis::Modes => text::calculators_axis_modes(),
        Axis::Routes => text::calculators_axis_routes(),
    }
}
