//! Choosing what is set beside the shipment: one more, one less, all markets, one that becomes the
//! shipment itself. Draws nothing.

use api::beside::Axis;
use domain::{Country, Incoterm};

use super::{
    sides::{chosen_markets, chosen_modes, chosen_origins, chosen_routes, chosen_terms, route_of},
    words,
};
use crate::state::landed_cost::typed::{Typed, TypedLeg};

pub fn add_side(typed: &mut Typed, key: &str) {
    match typed.beside.axis {
        Axis::Markets => {
            typed.markets = chosen_markets(typed);
            typed.markets.push(key.to_owned());
        }
        Axis::Origins => {
            typed.beside.origins = chosen_origins(typed);
            typed.beside.origins.extend(key.parse::<Country>());
        }
        Axis::Terms => {
            typed.beside.terms = chosen_terms(typed);
            typed.beside.terms.extend(key.parse::<Incoterm>());
        }
        Axis::Modes => {
            typed.beside.modes = chosen_modes(typed);
            typed.beside.modes.extend(words::mode_of(key));
        }
        Axis::Routes => {
            typed.beside.routes = chosen_routes(typed);
            typed.beside.routes.extend(route_of(key));
        }
    }
}

pub fn remove_side(typed: &mut Typed, key: &str) {
    match typed.beside.axis {
        Axis::Markets => {
            typed.markets = chosen_markets(typed);
            typed.markets.retain(|code| code != key);
        }
        Axis::Origins => {
            typed.beside.origins = chosen_origins(typed);
            typed.beside.origins.retain(|origin| origin.code() != key);
        }
        Axis::Terms => {
            typed.beside.terms = chosen_terms(typed);
            typed.beside.terms.retain(|term| term.code() != key);
        }
        Axis::Modes => {
            typed.beside.modes = chosen_modes(typed);
            typed.beside.modes.retain(|mode| words::mode_key(*mode) != key);
        }
        Axis::Routes => {
            let gone = route_of(key);
            typed.beside.routes = chosen_routes(typed);
            typed.beside.routes.retain(|route| Some(route) != gone.as_ref());
        }
    }
}

/// The alternative becomes the shipment as it is, with its whole explanation; what the shipment was
/// stays beside it.
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
        Axis::Routes => {
            let Some(route) = route_of(key) else { return };
            typed.beside.routes = chosen_routes(typed);
            typed.route = route.iter().map(TypedLeg::of).collect();
        }
    }
}
