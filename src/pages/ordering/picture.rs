//! The picture of a product: a drawing out of a sheet of symbols, or an image of its own.

use std::cell::Cell;

use leptos::prelude::*;

use crate::{
    browser::document,
    components::{Icon, Symbol},
};

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    None,
    Symbol,
    Image,
}

impl Kind {
    fn of(address: &str) -> Self {
        match address {
            "" => Self::None,
            _ if address.contains(".svg#") => Self::Symbol,
            _ => Self::Image,
        }
    }
}

thread_local! {
    static IS_KEPT: Cell<bool> = const { Cell::new(false) };
}

/// A sheet whose last drawing leaves the page is fetched and read again for the next one: one drawing
/// stays, unseen.
fn keep_sheet(address: &str) {
    if !IS_KEPT.replace(true) {
        document::keep_drawing(address);
    }
}

/// Decoration: the name stands beside it.
#[component]
pub fn Picture(#[prop(into)] address: Signal<String>) -> impl IntoView {
    let address = Memo::new(move |_| address.get());
    // Drawn anew for another kind alone: lists show many pictures one after the other.
    let kind = Memo::new(move |_| Kind::of(&address.read()));
    let drawn = move || match kind.get() {
        Kind::None => view! { <Icon symbol=Symbol::Box /> }.into_any(),
        Kind::Symbol => {
            keep_sheet(&address.read_untracked());
            view! { <svg aria-hidden="true" focusable="false"><use href=address /></svg> }.into_any()
        }
        Kind::Image => view! { <img src=address alt="" loading="lazy" decoding="async" /> }.into_any(),
    };
    view! { <span class="picture">{drawn}</span> }
}
