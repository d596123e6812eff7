//! What is set beside the shipment, by the axis that the reader chose. Draws nothing.

use std::collections::BTreeSet;

use domain::{Country, Incoterm, landed_cost::Variation};

use super::words;
use crate::{
    browser::intl,
    state::landed_cost::{Shipment, beside::Axis, typed::Typed},
    text,
    trade::incoterm,
};

/// Set beside until the reader chooses others.
const MARKETS: [&str; 6] = ["US", "GB", "DE", "JP", "AE", "CH"];
const ORIGINS: [&str; 5] = ["CN", "VN", "IN", "TR", "MX"];

/// One alternative: what stands for it, its name, and whether it is the shipment as it is.
#[derive(Clone, PartialEq)]
pub struct Side {
    pub key: String,
    pub name: String,
    pub is_own: bool,
}

pub fn chosen_markets(typed: &Typed) -> Vec<String> {
    let mut markets = typed.markets.clone();
    if markets.is_empty() {
        markets = MARKETS.map(str::to_owned).to_vec();
    }
    if !markets.contains(&typed.market) {
        markets.push(typed.market.clone());
    }
    markets
}

pub fn chosen_origins(typed: &Typed) -> Vec<Country> {
    let mut origins = typed.beside.origins.clone();
    if origins.is_empty() {
        origins = ORIGINS.iter().filter_map(|code| code.parse().ok()).collect();
    }
    origins
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
            let mut own = typed
                .lines
                .iter()
                .filter(|line| !line.is_empty())
                .map(|line| line.origin.trim().to_uppercase());
            let first = own.next();
            let own = first.filter(|first| own.all(|origin| origin == *first));
            let mut origins = chosen_origins(typed);
            let typed_one = own.as_ref().and_then(|code| code.parse::<Country>().ok());
            origins.extend(typed_one.filter(|one| !origins.contains(one)));
            let side = |origin: Country| Side {
                key: origin.code().to_owned(),
                name: intl::country(origin.code()),
                is_own: typed_one == Some(origin),
            };
            origins.into_iter().map(side).collect()
        }
        Axis::Terms => {
            let chosen = if typed.beside.terms.is_empty() {
                Incoterm::ALL.to_vec()
            } else {
                typed.beside.terms.clone()
            };
            let side = |term: Incoterm| Side {
                key: term.code().to_owned(),
                name: incoterm::name(term),
                is_own: term == typed.incoterm,
            };
            chosen.into_iter().map(side).collect()
        }
        Axis::Modes => {
            let chosen = if typed.beside.modes.is_empty() {
                words::modes().collect()
            } else {
                typed.beside.modes.clone()
            };
            let side = |mode| Side {
                key: words::mode_key(mode).to_owned(),
                name: words::mode(mode),
                is_own: typed.route.is_empty() && mode == typed.mode,
            };
            chosen.into_iter().map(side).collect()
        }
    }
}

pub fn variation(shipment: &Shipment, keys: &[String]) -> Variation {
    match shipment.beside.axis {
        Axis::Markets => Variation::Markets(keys.to_vec()),
        Axis::Origins => Variation::Origins(keys.iter().filter_map(|code| code.parse().ok()).collect()),
        Axis::Terms => Variation::Incoterms(keys.iter().filter_map(|code| code.parse().ok()).collect()),
        Axis::Modes => Variation::Modes(keys.iter().filter_map(|key| words::mode_of(key)).collect()),
    }
}

/// The alternative becomes the shipment as it is, with its whole explanation.
pub fn make_own(typed: &mut Typed, key: &str) {
    match typed.beside.axis {
        Axis::Markets => {
            typed.markets = chosen_markets(typed);
            typed.market = key.to_owned();
        }
        Axis::Origins => {
            typed
                .lines
                .iter_mut()
                .filter(|line| !line.is_empty())
                .for_each(|line| line.origin = key.to_owned());
        }
        Axis::Terms => {
            typed.incoterm = key.parse().unwrap_or(typed.incoterm);
            typed.place_kind = None;
        }
        Axis::Modes => {
            typed.mode = words::mode_of(key).unwrap_or(typed.mode);
            typed.route.clear();
        }
    }
}

pub const fn axis_key(axis: Axis) -> &'static str {
    match axis {
        Axis::Markets => "markets",
        Axis::Origins => "origins",
        Axis::Terms => "terms",
        Axis::Modes => "modes",
    }
}

pub fn axis_name(axis: Axis) -> String {
    match axis {
        Axis::Markets => text::calculators_axis_markets(),
        Axis::Origins => text::calculators_axis_origins(),
        Axis::Terms => text::calculators_axis_terms(),
        Axis::Modes => text::calculators_axis_modes(),
    }
}
