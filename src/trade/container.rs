//! The container meter: how far a load fills 20′, 40′ and 40′ high-cube containers.

use domain::{Container, ContainerFill, Load};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::percent::whole_percent;
use crate::{components::ProgressMeter, text};

pub fn name(container: Container) -> String {
    match container {
        Container::Twenty => text::trade_container_twenty(),
        Container::Forty => text::trade_container_forty(),
        Container::FortyHighCube => text::trade_container_forty_high(),
    }
}

/// "77 %", or "2 full + 40 %".
pub fn fill_words(fill: ContainerFill) -> String {
    let last = whole_percent(Decimal::new(fill.last_per_mille.into(), 1));
    if fill.full == 0 { last } else { text::trade_containers_full(fill.full, last) }
}

/// One container's meter; the smallest that takes the load unless one is named.
#[component]
pub fn ContainerMeter(
    #[prop(into)] load: Signal<Load>,
    #[prop(optional, into)] container: Option<Signal<Container>>,
) -> impl IntoView {
    let fill = Memo::new(move |_| {
        let load = load.get();
        let container = container.map_or_else(|| Container::smallest_for(load), |container| container.get());
        container.fill(load)
    });
    let by = move || {
        let fill = fill.get();
        let by = if fill.limited_by_weight { text::trade_by_weight() } else { text::trade_by_volume() };
        format!("{} · {by}", name(fill.container))
    };
    view! {
        <ProgressMeter
            label=Signal::derive(by)
            percent=Signal::derive(move || f64::from(fill.get().last_per_mille) / 10.0)
            value_text=Signal::derive(move || fill_words(fill.get()))
        />
    }
}
