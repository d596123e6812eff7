//! A few choices side by side, one of them taken: density, tabs of one page.

use leptos::prelude::*;

/// One choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    pub value: String,
    pub label: String,
}

/// Buttons that tell which of them is pressed; the arrow keys need no special care that way.
#[component]
pub fn Segmented(
    #[prop(into)] label: String,
    segments: Vec<Segment>,
    #[prop(into)] value: Signal<String>,
    on_change: Callback<String>,
) -> impl IntoView {
    let buttons = segments
        .into_iter()
        .map(|Segment { value: of_this, label }| {
            let pressed = {
                let of_this = of_this.clone();
                move || (*value.read() == of_this).to_string()
            };
            let press = move |_| on_change.run(of_this.clone());
            view! { <button type="button" class="segment" aria-pressed=pressed on:click=press>{label}</button> }
        })
        .collect_view();
    view! { <div class="segmented" role="group" aria-label=label>{buttons}</div> }
}
