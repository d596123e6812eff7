//! How full something is: a container, a credit line, an upload.

use leptos::prelude::*;

use super::BadgeTone;

#[component]
pub fn ProgressMeter(
    #[prop(into)] label: Signal<String>,
    /// Percent; above 100 the bar is full and its tone should say so.
    #[prop(into)]
    percent: Signal<f64>,
    /// The percentage in words, such as `41 %`.
    #[prop(into)]
    value_text: Signal<String>,
    #[prop(optional, into)] tone: Signal<BadgeTone>,
    #[prop(optional)] hide_text: bool,
) -> impl IntoView {
    let filled = move || percent.get().clamp(0.0, 100.0);
    view! {
        <div class=move || format!("meter {}", tone.get().class())>
            <div class="meter-text" class:visually-hidden=hide_text>
                <span>{label}</span>
                <span class="numeric">{value_text}</span>
            </div>
            <div
                class="meter-track"
                role="meter"
                aria-label=label
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow=move || filled().to_string()
                aria-valuetext=value_text
            >
                <div class="meter-fill" style:--filled=move || format!("{}%", filled())></div>
            </div>
        </div>
    }
}
