//! The picture of a product: a drawing out of a sheet of symbols, or an image of its own.

use leptos::prelude::*;

use crate::components::{Icon, Symbol};

/// Decoration: the name stands beside it.
#[component]
pub fn Picture(#[prop(into)] address: Signal<String>) -> impl IntoView {
    let picture = Memo::new(move |_| address.get());
    let drawn = move || {
        let address = picture.get();
        if address.is_empty() {
            view! { <Icon symbol=Symbol::Box /> }.into_any()
        } else if address.contains(".svg#") {
            view! { <svg aria-hidden="true" focusable="false"><use href=address /></svg> }.into_any()
        } else {
            view! { <img src=address alt="" loading="lazy" decoding="async" /> }.into_any()
        }
    };
    view! { <span class="picture">{drawn}</span> }
}
