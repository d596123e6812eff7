//! What a little more would change: the next rebate tier, the best price break, the room in the container.

use domain::{Container, Load, OrderLine};
use leptos::prelude::*;

use super::{Costs, worked::TierEffect};
use crate::{
    components::Badge,
    state::{catalogue::OpenCatalogue, use_state},
    text,
    trade::{container, ladder, load, next_break},
};

#[component]
pub fn CartEffects() -> impl IntoView {
    let costs = expect_context::<Costs>();
    let state = use_state();
    let value = state.cart_value;
    move || {
        if !costs.is_shown.get() {
            return None;
        }
        let worked = costs.worked.get()?;
        let tiers = worked.tiers.iter().map(tier_words);
        let opened = state.catalogue.opened.get();
        let (price_break, room) = value.with(|order| {
            let room = opened.as_deref().and_then(|opened| room(order.load, &order.lines, opened));
            (best_break(&order.lines), room)
        })?;
        let said: Vec<String> =
            tiers.chain(price_break).chain(room).filter(|words| !words.is_empty()).collect();
        if said.is_empty() {
            return None;
        }
        let items = said.into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
        Some(view! {
            <section class="panel stack cart-effects" aria-labelledby="cart-effects">
                <h2 id="cart-effects" class="small muted">{text::cart_effects()}" "<Badge>{text::cart_costs_estimate()}</Badge></h2>
                <ul class="small">{items}</ul>
            </section>
        })
    }
}

/// What the order brings on a ladder, and what the next tier would take and bring beyond it.
fn tier_words(effect: &TierEffect) -> String {
    let name = format!("{} · {}", effect.agreement, effect.line);
    let earns = ladder::amount(effect.earns, effect.then.currency);
    let mut words = match effect.then.ladder.earnings.tier {
        tier if tier == effect.tier_before => text::cart_effects_earns(name, earns),
        Some(tier) => text::cart_effects_reaches(name, tier, earns),
        None => text::cart_effects_earns(name, earns),
    };
    let next = ladder::next(&effect.then);
    if !next.is_empty() {
        words = format!("{words} {next}");
    }
    words
}

/// The break that saves most.
fn best_break(lines: &[OrderLine]) -> Option<String> {
    let breaks = lines.iter().filter(|line| line.problems.is_empty());
    let breaks = breaks.filter_map(|line| Some((&line.sku, line.next_break?)));
    let best = breaks.max_by_key(|(_, next)| next.saves.minor());
    best.map(|(sku, next)| text::cart_effects_break(sku.clone(), next_break::words(&next)))
}

/// What the last container still takes, also as cartons of the largest line that may be so much more.
fn room(load: Load, lines: &[OrderLine], opened: &dyn OpenCatalogue) -> Option<String> {
    if load.volume_cubic_millimetres == 0 && load.weight_grams == 0 {
        return None;
    }
    let chosen = Container::smallest_for(load);
    let full = chosen.fill(load).full.saturating_add(1);
    let left = |capacity: u64, used: u64| capacity.saturating_mul(full).saturating_sub(used);
    let volume = left(chosen.volume_cubic_millimetres(), load.volume_cubic_millimetres);
    let weight = left(chosen.payload_grams(), load.weight_grams);
    let words = text::cart_effects_room(load::volume(volume), load::weight(weight), container::name(chosen));
    let by_size = search::sorted(lines, |one: &OrderLine, other| {
        other.load.volume_cubic_millimetres.cmp(&one.load.volume_cubic_millimetres)
    });
    let cartons = by_size.iter().filter(|line| line.problems.is_empty()).find_map(|line| {
        let by = |left: u64, used: u64| left.saturating_mul(line.load.cartons).checked_div(used);
        let by_volume = by(volume, line.load.volume_cubic_millimetres);
        let by_weight = by(weight, line.load.weight_grams);
        let cartons = by_volume.into_iter().chain(by_weight).min().filter(|cartons| *cartons > 0)?;
        may_grow(line, cartons, opened).then(|| text::cart_effects_room_cartons(cartons, line.sku.clone()))
    });
    Some(match cartons {
        Some(cartons) => format!("{words} {cartons}"),
        None => words,
    })
}

/// Whether the rule of a line's product allows as many cartons more.
fn may_grow(line: &OrderLine, cartons: u64, opened: &dyn OpenCatalogue) -> bool {
    let quantity = || {
        let product = opened.orderable(&line.sku)?;
        let units = cartons.checked_mul(u64::from(product.packaging.carton?.units))?;
        let quantity = u32::try_from(units.checked_add(u64::from(line.quantity))?).ok()?;
        product.rule.check(quantity).ok()
    };
    quantity().is_some()
}
