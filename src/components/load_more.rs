//! The end of a list that has more: how many are shown of how many, and a button for the next.

use leptos::{ev::MouseEvent, prelude::*};

use super::Button;

#[component]
pub fn LoadMore(
    /// Such as "60 of 214".
    #[prop(into)]
    shown: Signal<String>,
    #[prop(into)] more: Signal<bool>,
    #[prop(into)] busy: Signal<bool>,
    #[prop(into)] label: String,
    on_more: Callback<MouseEvent>,
) -> impl IntoView {
    let label = StoredValue::new(label);
    view! {
        <div class="load-more">
            <span class="muted" role="status">{shown}</span>
            <Show when=move || more.get()>
                <Button busy on_press=on_more>{label.get_value()}</Button>
            </Show>
        </div>
    }
}
