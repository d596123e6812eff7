//! The picture of a product: a drawing out of a sheet of symbols, or an image of its own.

use std::cell::RefCell;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    api::get_text,
    browser::{drawings, own_task::own_task},
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
            _ if address.starts_with('/') && address.contains(".svg#") => Self::Symbol,
            _ => Self::Image,
        }
    }
}

thread_local! {
    /// The paths of those that are here or on their way.
    static SHEETS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Brings the sheet of a drawing into the document, the first time that one of it is drawn. One that
/// does not come is asked for again by the next drawing.
fn bring_sheet(address: &str) {
    let path = address.split('#').next().unwrap_or_default().to_owned();
    if SHEETS.with_borrow(|sheets| sheets.contains(&path)) {
        return;
    }
    SHEETS.with_borrow_mut(|sheets| sheets.push(path.clone()));
    spawn_local(async move {
        // Not in the task that draws the rows.
        own_task().await;
        match get_text(&path).await {
            Ok(sheet) => drawings::add(&path, &sheet),
            Err(_) => SHEETS.with_borrow_mut(|sheets| sheets.retain(|sheet| *sheet != path)),
        }
    });
}

/// Decoration: the name stands beside it.
#[component]
pub fn Picture(#[prop(into)] address: Signal<String>) -> impl IntoView {
    // Drawn anew for another kind alone: lists show many pictures one after the other.
    let kind = Memo::new(move |_| Kind::of(&address.read()));
    let drawn = move || match kind.get() {
        Kind::None => view! { <Icon symbol=Symbol::Box /> }.into_any(),
        Kind::Symbol => {
            let drawing = move || {
                let address = address.read();
                bring_sheet(&address);
                drawings::reference(&address)
            };
            view! { <svg aria-hidden="true" focusable="false"><use href=drawing /></svg> }.into_any()
        }
        Kind::Image => view! { <img src=address alt="" loading="lazy" decoding="async" /> }.into_any(),
    };
    view! { <span class="picture">{drawn}</span> }
}
