//! Small pictures in a row, one of which stands large beside them. The arrow keys go to the
//! neighbour and show it.

use leptos::{ev::KeyboardEvent, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::browser::focus;

/// `picture` draws one of them.
#[component]
pub fn Thumbnails<F, V>(
    #[prop(into)] label: String,
    /// What each is called, in order.
    names: Vec<String>,
    #[prop(into)] shown: Signal<usize>,
    on_show: Callback<usize>,
    picture: F,
) -> impl IntoView
where
    F: Fn(usize) -> V,
    V: IntoView + 'static,
{
    let button = |(place, name): (usize, String)| {
        view! {
            <button
                type="button"
                class="thumbnail"
                aria-label=name
                aria-pressed=move || (shown.get() == place).to_string()
                on:click=move |_| on_show.run(place)
            >
                {picture(place)}
            </button>
        }
    };
    let buttons = names.into_iter().enumerate().map(button).collect_view();
    view! { <div class="thumbnails no-print" role="group" aria-label=label on:keydown=go>{buttons}</div> }
}

fn go(event: KeyboardEvent) {
    // With another key held down an arrow is the browser's: back and forward, for one.
    let is_alone = !(event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key());
    let key = event.key();
    if !is_alone || !matches!(key.as_str(), "ArrowLeft" | "ArrowRight") {
        return;
    }
    let button = focus::target(&event).and_then(|target| target.closest("button").ok().flatten());
    let neighbour = button.and_then(|button| match focus::goes_along(&key) {
        true => button.next_element_sibling(),
        false => button.previous_element_sibling(),
    });
    if let Some(neighbour) = neighbour.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        focus::focus(&neighbour);
        neighbour.click();
    }
}
