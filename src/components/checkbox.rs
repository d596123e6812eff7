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
    let has_count = Memo::new(move |_| count.get().is_some());
    let counted =
        move || has_count.get().then(|| view! { <span class="checkbox-count">{move || count.get()}</span> });
    view! {
        <label class="checkbox">
            <input
                type="checkbox"
                prop:checked=checked
                disabled=disabled
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span class=if hide_label { "visually-hidden" } else { "checkbox-label" }>{label}</span>
            {counted}
        </label>
    }
}
