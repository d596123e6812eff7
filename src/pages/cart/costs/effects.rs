//! What a little more would change: the next rebate tier, the best price break, the room in the container.

use domain::{Container, Load, OrderLine};
use leptos::prelude::*;

use super::{Costs, worked::TierEffect};
use crate::{
    browser::intl,
    components::Badge,
    state::use_state,
    text,
    trade::{container, ladder, load, next_break},
};

#[component]
pub fn CartEffects() -> impl IntoView {
    let costs = expect_context::<Costs>();
    let value = use_state().cart_value;
    move || {
        if !costs.is_shown.get() {
            return None;
        }
        let worked = costs.worked.get()?;
        let tiers = worked.tiers.iter().map(tier_words);
        let (price_break, room) =
            value.with(|order| (best_break(&order.lines), room(order.load, &order.lines)))?;
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

/// What the last container still takes, also as cartons of the largest line.
fn room(load: Load, lines: &[OrderLine]) -> Option<String> {
    if load.volume_cubic_millimetres == 0 && load.weight_grams == 0 {
        return None;
    }
    let chosen = Container::smallest_for(load);
    let full = chosen.fill(load).full.saturating_add(1);
    let left = |capacity: u64, used: u64| capacity.saturating_mul(full).saturating_sub(used);
    let volume = left(chosen.volume_cubic_millimetres(), load.volume_cubic_millimetres);
    let weight = left(chosen.payload_grams(), load.weight_grams);
    let words = text::cart_effects_room(load::volume(volume), load::weight(weight), container::name(chosen));
    let largest = lines.iter().filter(|line| line.load.cartons > 0);
    let largest = largest.max_by_key(|line| line.load.volume_cubic_millimetres);
    let cartons = largest.and_then(|line| {
        let by = |left: u64, used: u64| left.saturating_mul(line.load.cartons).checked_div(used);
        let by_volume = by(volume, line.load.volume_cubic_millimetres);
        let by_weight = by(weight, line.load.weight_grams);
        let cartons = by_volume.into_iter().chain(by_weight).min()?;
        Some(text::cart_effects_room_cartons(intl::number(&cartons.to_string()), line.sku.clone()))
    });
    Some(match cartons {
        Some(cartons) => format!("{words} {cartons}"),
        None => words,
    })
}
