//! What keeps the order from being placed, below the button that would place it: each leads to its field.

use leptos::prelude::*;

use super::{
    form::{NOTE_LIMIT, PO_NUMBER_LIMIT},
    standing::{Standing, date},
};
use crate::{
    browser::{clock, focus},
    components::{Button, ButtonKind},
    state::{State, use_state},
    text,
};

/// One of them: its words, and what is focused.
#[derive(Clone, PartialEq)]
struct Missing {
    words: String,
    place: &'static str,
}

#[component]
pub fn StillMissing(standing: Standing) -> impl IntoView {
    let state = use_state();
    let missing = Memo::new(move |_| missing(state, standing));
    let item = |Missing { words, place }| {
        let go = move |_| {
            focus::focus_first(place);
        };
        view! { <li><Button kind=ButtonKind::Quiet on_press=go>{words}</Button></li> }
    };
    view! {
        <div role="status">
            <Show when=move || !missing.read().is_empty()>
                <p class="small">{text::checkout_still_missing()}</p>
                <ul class="plain-list">{move || missing.get().into_iter().map(item).collect_view()}</ul>
            </Show>
        </div>
    }
}

/// In the order in which they stand on the page. What is short of the minimum or over the credit line stands right
/// above the button.
fn missing(state: State, standing: Standing) -> Vec<Missing> {
    // What was sent and is not answered waits for its answer alone.
    if standing.sent.read().is_some() || standing.placing.get() {
        return Vec::new();
    }
    let draft = state.checkout().draft.read();
    let over = date(&draft.requested_date).is_some_and(|date| date < clock::today());
    let unreadable = !draft.requested_date.is_empty() && date(&draft.requested_date).is_none();
    let is_long = |typed: &str, limit| typed.trim().chars().count() > limit;
    let lines =
        standing.check.read().as_ref().map_or(0, |check| {
            check.evaluation.lines.iter().filter(|line| !line.problems.is_empty()).count()
        });
    let at = |applies: bool, words: fn() -> String, place| applies.then(|| Missing { words: words(), place });
    let fields = [
        at(standing.ship_to.read().is_empty(), text::orders_ship_to, ".checkout .fields select"),
        at(over || unreadable, text::order_requested_date, ".checkout [name=requested_date]"),
        at(is_long(&draft.po_number, PO_NUMBER_LIMIT), text::orders_po_number, ".checkout [name=po_number]"),
        at(is_long(&draft.note, NOTE_LIMIT), text::order_note, ".checkout .fields textarea"),
    ];
    let lines = (lines > 0)
        .then(|| Missing { words: text::checkout_lines_to_correct(lines), place: ".order-lines .refused a" });
    fields.into_iter().flatten().chain(lines).collect()
}
