//! The shape of what is still loading.

use leptos::prelude::*;

/// A grey bar, as wide as `width` says in CSS.
#[component]
pub fn Skeleton(#[prop(default = "100%")] width: &'static str) -> impl IntoView {
    view! { <span class="skeleton" aria-hidden="true" style:--width=width></span> }
}

/// Rows of a table that is loading.
#[component]
pub fn SkeletonRows(
    /// What a screen reader says meanwhile.
    #[prop(into)]
    label: String,
    #[prop(default = 8)] rows: usize,
) -> impl IntoView {
    let row = |_| view! { <div class="skeleton-row"><Skeleton width="40px" /><Skeleton width="60%" /><Skeleton width="15%" /></div> };
    view! {
        <div class="skeleton-rows" role="status" aria-label=label>
            {(0..rows).map(row).collect_view()}
        </div>
    }
}
