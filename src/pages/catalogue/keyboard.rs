//! The keys of the catalogue: from the search field into the list, along its rows, and the deeds of
//! the row that the keyboard is on. `help` tells them.

use leptos::{
    ev::{self, FocusEvent, KeyboardEvent},
    prelude::*,
};

use super::listing::Listing;
use crate::browser::{document, focus};

const LIST: &str = ".catalogue-grid .virtual-rows";

/// Keys that work from anywhere on the page.
pub fn listen(listing: Listing) {
    let listener = window_event_listener(ev::keydown, move |event| {
        if event.default_prevented() || has_modifier(&event) {
            return;
        }
        let target = focus::target(&event);
        let in_search =
            target.as_ref().is_some_and(|target| target.get_attribute("name").as_deref() == Some("q"));
        let nowhere =
            target.as_ref().is_some_and(|target| matches!(target.tag_name().as_str(), "BODY" | "H1"));
        match event.key().as_str() {
            "?" if !focus::is_typing(&event) => {
                event.prevent_default();
                listing.help.set(true);
            }
            "ArrowDown" if in_search || nowhere => {
                event.prevent_default();
                enter(listing);
            }
            "Enter" if in_search => {
                event.prevent_default();
                enter(listing);
            }
            _ => {}
        }
    });
    on_cleanup(move || listener.remove());
}

/// Puts the keyboard on the first row, or on the one where it was.
fn enter(listing: Listing) {
    if listing.count() > 0 && focus::focus_first(LIST) {
        let row = listing.current.get_untracked().unwrap_or_default();
        listing.current.set(Some(row));
        listing.reveal.row(row);
    }
}

/// A key pressed within the list.
pub fn pressed(listing: Listing, event: &KeyboardEvent) {
    if event.default_prevented() || has_modifier(event) {
        return;
    }
    if focus::is_typing(event) {
        if event.key() == "Escape" {
            event.prevent_default();
            focus::focus_first(LIST);
        }
        return;
    }
    let on_button =
        focus::target(event).is_some_and(|target| matches!(target.tag_name().as_str(), "BUTTON" | "A"));
    match event.key().as_str() {
        // Not prevented: the digit goes on into the field, over what is selected there.
        key if key.chars().all(|letter| letter.is_numeric()) && !key.is_empty() => {
            focus_quantity(listing);
        }
        "a" | "A" => {
            event.prevent_default();
            add(listing);
        }
        "x" | "X" => {
            event.prevent_default();
            toggle(listing);
        }
        key @ ("ArrowLeft" | "ArrowRight") if !on_button => sideways(listing, event, key),
        _ => {}
    }
}

/// The keyboard came into a row, by Tab or by a press: that row is the current one.
pub fn entered(listing: Listing, event: &FocusEvent) {
    let number = |selector: &str, name: &str| {
        let holder = focus::target(event)?.closest(selector).ok()??;
        holder.get_attribute(name)?.parse::<usize>().ok()
    };
    if let Some(row) = number(".virtual-row", "data-row") {
        listing.current.set(Some(row));
        listing.place.set(number(".product-card", "data-place").unwrap_or_default());
    }
}

/// Enter on the list.
pub fn open(listing: Listing) {
    if let Some(product) = listing.current_product() {
        listing.open(&product);
    }
}

fn add(listing: Listing) {
    if let Some(product) = listing.current_product()
        && !listing.add(&product)
    {
        focus_quantity(listing);
    }
}

fn toggle(listing: Listing) {
    if let Some(product) = listing.current_product().filter(|_| untrack(|| listing.may_see_prices())) {
        listing.selected.update(|selected| {
            if !selected.remove(&product.sku) {
                selected.insert(product.sku);
            }
        });
    }
}

fn focus_quantity(listing: Listing) {
    if let Some(row) = listing.current.get_untracked() {
        let cell = match listing.per_line.get_untracked() {
            1 => String::new(),
            _ => format!("[data-place=\"{}\"] ", listing.place.get_untracked()),
        };
        focus::focus_first(&format!("{LIST} [data-row=\"{row}\"] {cell}.quantity input"));
    }
}

/// Along a line of cards.
fn sideways(listing: Listing, event: &KeyboardEvent, key: &str) {
    let per_line = listing.per_line.get_untracked();
    let Some(line) = listing.current.get_untracked().filter(|_| per_line > 1) else {
        return;
    };
    event.prevent_default();
    let right_to_left = document::root().and_then(|root| root.get_attribute("dir")).as_deref() == Some("rtl");
    let row = line * per_line + listing.place.get_untracked();
    let row = if (key == "ArrowRight") != right_to_left { row + 1 } else { row.saturating_sub(1) };
    if row < untrack(|| listing.count()) {
        listing.current.set(Some(row / per_line));
        listing.place.set(row % per_line);
        listing.reveal.row(row / per_line);
    }
}

fn has_modifier(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.meta_key() || event.alt_key()
}
