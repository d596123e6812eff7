//! What happened, in order.

use leptos::prelude::*;

/// One event; those to come are drawn paler.
#[derive(Clone, Debug)]
pub struct TimelineEvent {
    pub title: String,
    pub detail: String,
    pub done: bool,
}

#[component]
pub fn Timeline(
    #[prop(into)] label: String,
    #[prop(into)] events: Signal<Vec<TimelineEvent>>,
) -> impl IntoView {
    let event = |TimelineEvent { title, detail, done }| {
        view! { <li class:done=done><span>{title}</span><span class="muted">{detail}</span></li> }
    };
    view! {
        <ol class="timeline" aria-label=label>{move || events.get().into_iter().map(event).collect_view()}</ol>
    }
}
