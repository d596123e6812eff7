//! The newer and the older order of the list that the reader came from.

use leptos::prelude::*;

use crate::{api::encode, components::LinkButton, state::use_state, text};

#[component]
pub fn Neighbours(newer: Option<String>, older: Option<String>) -> impl IntoView {
    let address = use_state().address;
    let link = move |number: Option<String>, words: String| {
        number.map(|number| {
            let href = Signal::derive(move || {
                let mut filter = address.query.get();
                filter.set("placed", None);
                address.href(&format!("/orders/{}{}", encode(&number), filter.to_query_string()))
            });
            view! { <LinkButton href>{words}</LinkButton> }
        })
    };
    view! {
        {link(newer, text::order_newer())}
        {link(older, text::order_older())}
    }
}
