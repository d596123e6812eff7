//! The way from the front door to this page.

use leptos::prelude::*;

/// One step of the way: its words and its address, which is empty for the page itself.
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
            .map(|Crumb { label, href }| {
                if href.is_empty() {
                    view! { <li aria-current="page">{label}</li> }.into_any()
                } else {
                    view! { <li><a href=href>{label}</a></li> }.into_any()
                }
            })
            .collect_view()
    };
    view! { <nav class="breadcrumb" aria-label=label><ol>{steps}</ol></nav> }
}
