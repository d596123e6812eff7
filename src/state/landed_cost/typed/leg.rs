//! A leg of the way as it is typed.

use domain::{
    Country,
    landed_cost::{Leg, Mode},
};
use serde::{Deserialize, Serialize};

use super::{Place, Typed};
use crate::state::calculator::{Reader, Unreadable};

/// Two countries, in the order of the way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypedLeg {
    pub mode: Mode,
    pub from: String,
    pub to: String,
}

impl TypedLeg {
    pub fn of(leg: &Leg) -> Self {
        Self { mode: leg.mode, from: leg.from.code().to_owned(), to: leg.to.code().to_owned() }
    }
}

/// The legs that can be read; the others are named by their place.
pub(super) fn read_route(typed: &[TypedLeg], reader: &mut Reader<Typed>) -> Vec<Leg> {
    let mut route = Vec::new();
    for (index, leg) in typed.iter().enumerate() {
        let mut country = |text: &str, begins| {
            let code = text.trim().to_uppercase();
            reader.parsed::<Country>(Place::Leg(index, begins), &code, Unreadable::NotACountry)
        };
        let (from, to) = (country(&leg.from, true), country(&leg.to, false));
        route.extend(from.zip(to).map(|(from, to)| Leg { mode: leg.mode, from, to }));
    }
    route
}
