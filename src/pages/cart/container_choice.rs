//! How far the load fills a container: the smallest that takes it, or one that is chosen.

use domain::{Container, Load};
use leptos::prelude::*;

use crate::{
    components::{Segment, Segmented},
    text,
    trade::container::ContainerMeter,
};

#[component]
pub fn ContainerChoice(load: Memo<Load>) -> impl IntoView {
    let chosen = RwSignal::new(String::new());
    let container = Signal::derive(move || match chosen.read().as_str() {
        "20" => Container::Twenty,
        "40" => Container::Forty,
        "40-hc" => Container::FortyHighCube,
        _ => Container::smallest_for(load.get()),
    });
    let segment = |value: &str, label: String| Segment { value: value.to_owned(), label };
    let segments = vec![
        segment("", text::cart_container_best()),
        segment("20", text::cart_container_20()),
        segment("40", text::cart_container_40()),
        segment("40-hc", text::cart_container_40_hc()),
    ];
    view! {
        <ContainerMeter load container />
        <Segmented
            label=text::cart_container()
            segments
            value=chosen
            on_change=Callback::new(move |value| chosen.set(value))
        />
    }
}
