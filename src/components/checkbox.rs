//! A checkbox with its label and, for facets, a count at the end.

use leptos::prelude::*;

#[component]
pub fn Checkbox(
    #[prop(into)] checked: Signal<bool>,
    on_change: Callback<bool>,
    /// Words beside the box, or for the screen reader alone if `hide_label`.
    #[prop(into)]
    label: Signal<String>,
    #[prop(optional)] hide_label: bool,
    #[prop(optional, into)] count: MaybeProp<String>,
    #[prop(optional, into)] disabled: Signal<bool>,
) -> impl IntoView {
    // An attribute where nobody sees it: a hidden word in each of the rows that a list moves is laid out
    // like any other.
    let hidden = move || hide_label.then(|| label.get());
    let shown = (!hide_label).then(|| view! { <span class="checkbox-label">{label}</span> });
    let has_count = Memo::new(move |_| count.get().is_some());
    let counted =
        move || has_count.get().then(|| view! { <span class="checkbox-count">{move || count.get()}</span> });
    view! {
        <label class="checkbox">
            <input
                type="checkbox"
                aria-label=hidden
                prop:checked=checked
                disabled=disabled
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            {shown}
            {counted}
        </label>
    }
}
