//! The way from the front door to this page.

use leptos::prelude::*;

/// One step of the way: its words and its address.
#[derive(Clone)]
pub struct Crumb {
    pub label: String,
    pub href: String,
}

#[component]
pub fn Breadcrumb(#[prop(into)] label: String, #[prop(into)] crumbs: Signal<Vec<Crumb>>) -> impl IntoView {
    let steps = move || {
        crumbs
            .get()
            .into_iter()
            .map(|Crumb { label, href }| view! { <li><a href=href>{label}</a></li> })
            .collect_view()
    };
    view! { <nav class="breadcrumb" aria-label=label><ol>{steps}</ol></nav> }
}
