//! A list of any length, of which only the rows in view exist.
//!
//! A fixed pool of row slots is recycled while the list scrolls: row `i` lives in slot
//! `i % slots`, so that a scroll step touches only the rows that come into view, and a row keeps
//! its elements (and the keyboard) while it stays in view.

mod placed;
mod window;

use std::time::Duration;

use leptos::{ev::KeyboardEvent, html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::browser::{
    events::listen_to_scroll,
    focus,
    timer::{Debounce, after_paint},
};
use placed::{Placed, pixels};
use window::Seen;

/// Brings a row into view; given out by [`VirtualRows`] through its `reveal` property.
#[derive(Clone, Copy, Default)]
pub struct Reveal(StoredValue<Option<Callback<usize>>>);

impl Reveal {
    pub fn row(&self, row: usize) {
        if let Some(reveal) = self.0.try_get_value().flatten() {
            // The list may be gone while its page is still there, as when nothing was found.
            let _ = reveal.try_run(row);
        }
    }
}

/// After the last scroll event the elements are put into reading order.
const SETTLED: Duration = Duration::from_millis(150);

/// `row` draws one row, given a signal of its number: it runs once per slot, and what reads the
/// signal runs again when the slot shows another row. A slot may keep a number past the end of a
/// list that has become shorter; draw nothing then.
///
/// All rows are as high as the first. Keyboard: arrows, Page Up and Down, Home and End move
/// `current`; Enter calls `on_open`. Keys pressed inside a row's own fields are left alone.
#[component]
pub fn VirtualRows<F, V>(
    #[prop(into)] count: Signal<usize>,
    /// Best guess of a row's height in pixels, until it is measured.
    #[prop(default = 60.0)]
    row_height: f64,
    /// The row that the keyboard is on.
    #[prop(optional)]
    current: Option<RwSignal<Option<usize>>>,
    #[prop(optional, into)] on_open: Option<Callback<usize>>,
    #[prop(optional)] reveal: Option<Reveal>,
    /// Names the list for screen readers.
    #[prop(into)]
    label: Signal<String>,
    row: F,
) -> impl IntoView
where
    F: Fn(Signal<usize>) -> V + Copy + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let list = NodeRef::<html::Div>::new();
    let height = RwSignal::new(row_height);
    let slots = StoredValue::new(Vec::<RwSignal<usize>>::new());
    let slot_count = RwSignal::new(0usize);
    let current = current.unwrap_or_else(|| RwSignal::new(None));
    let settled = Debounce::new(SETTLED);

    let owner = StoredValue::new(Owner::current().unwrap_or_default());
    let seen = StoredValue::new(Seen::before_layout());
    let is_measured = StoredValue::new(false);
    let look = move |list: &Element| {
        if measure(list, height) {
            is_measured.set_value(true);
        }
        seen.set_value(Seen::of(list));
    };
    let place = move |list: &Element| {
        let window = seen.get_value().rows(height.get_untracked(), count.get_untracked());
        owner.with_value(|owner| grow(slots, slot_count, window.rows, owner));
        slots.with_value(|slots| window.fill(slots, list));
    };
    let look_and_place = move || {
        if let Some(list) = list.try_get_untracked().flatten() {
            look(&list);
            place(&list);
        }
    };
    let scrolled = {
        let settled = settled.clone();
        move || {
            look_and_place();
            settled.call(move || {
                if let Some(list) = list.try_get_untracked().flatten() {
                    sort_elements(&list);
                }
            });
        }
    };
    let listener = StoredValue::new_local(None);
    Effect::new(move || {
        if list.get().is_some() {
            listener.set_value(Some(listen_to_scroll(scrolled.clone())));
        }
    });
    Effect::new(move || {
        count.track();
        height.track();
        if let Some(list) = list.get_untracked() {
            place(&list);
        }
        // Once the page is as it will be painted: before that while the height of a row is a guess, else
        // after it, when to look costs no layout.
        if is_measured.get_value() {
            after_paint(look_and_place);
        } else {
            request_animation_frame(look_and_place);
        }
    });

    let show = move |row: usize| {
        let Some(list) = list.get_untracked() else {
            return;
        };
        let height = height.get_untracked();
        if seen.get_value().shows(row, height) {
            return;
        }
        // The anchor stands where the row will be; its scroll margin clears a sticky head.
        if let Some(anchor) = list.query_selector(".virtual-anchor").ok().flatten() {
            let anchor: &HtmlElement = anchor.unchecked_ref();
            let top = pixels(row as f64 * height);
            // Setting a known property cannot fail.
            let _ = anchor.style().set_property("transform", &format!("translateY({top})"));
            let _ = anchor.style().set_property("block-size", &pixels(height));
            scroll_into_view(anchor);
        }
        look_and_place();
    };
    if let Some(Reveal(cell)) = reveal {
        cell.set_value(Some(Callback::new(show)));
    }

    let keydown = move |event: KeyboardEvent| {
        if focus::is_typing(&event) || event.default_prevented() {
            return;
        }
        if event.key() == "Enter" {
            let on_list = focus::target(&event)
                .is_some_and(|target| list.get_untracked().is_some_and(|list| target == **list));
            if let (Some(on_open), Some(row), true) = (on_open, current.get_untracked(), on_list) {
                on_open.run(row);
            }
            return;
        }
        let page = seen.get_value().page(height.get_untracked());
        if let Some(row) = moved(&event.key(), current.get_untracked(), count.get_untracked(), page) {
            event.prevent_default();
            current.set(Some(row));
            show(row);
        }
    };

    let slot = move |number: usize| {
        let index = slots.with_value(|slots| slots.get(number).copied()).unwrap_or_default();
        let element = NodeRef::<html::Div>::new();
        Effect::new(move |before: Option<Option<Placed>>| {
            let element = element.get_untracked().or_else(|| element.get())?;
            let row = index.get();
            let (is_there, is_current) = (row < count.get(), current.get() == Some(row));
            let placed = Placed { row, height: height.get(), is_there, is_current };
            placed.write(&element, before.flatten());
            Some(placed)
        });
        view! {
            <div class="virtual-row" role="row" node_ref=element>
                {row(index.into())}
            </div>
        }
    };
    view! {
        <div
            class="virtual-rows"
            role="rowgroup"
            aria-label=label
            tabindex="0"
            node_ref=list
            style:block-size=move || pixels(count.get() as f64 * height.get())
            on:keydown=keydown
        >
            <div class="virtual-anchor" aria-hidden="true"></div>
            <For each=move || 0..slot_count.get() key=|number| *number let:number>
                {slot(number)}
            </For>
        </div>
    }
}

/// Adds slots that live as long as the list, whoever asks for them.
fn grow(slots: StoredValue<Vec<RwSignal<usize>>>, slot_count: RwSignal<usize>, wanted: usize, owner: &Owner) {
    let present = slots.with_value(Vec::len);
    if wanted > present {
        let made: Vec<_> = owner.with(|| (present..wanted).map(RwSignal::new).collect());
        slots.update_value(|slots| slots.extend(made));
        slot_count.set(wanted);
    }
}

/// Whether there was a row to measure.
fn measure(list: &Element, height: RwSignal<f64>) -> bool {
    let first = list.query_selector(".virtual-row:not([hidden])").ok().flatten();
    let measured = first.map(|first| first.get_bounding_client_rect().height()).unwrap_or_default();
    if measured > 0.0 && (measured - height.get_untracked()).abs() > 0.5 {
        height.set(measured);
    }
    measured > 0.0
}

/// Puts the elements into the order of their rows, for the Tab key and for screen readers. The one
/// that has the keyboard stays where it is and the others move around it.
fn sort_elements(list: &Element) {
    let Ok(found) = list.query_selector_all(".virtual-row") else {
        return;
    };
    let number =
        |element: &Element| element.get_attribute("data-row").and_then(|row| row.parse::<usize>().ok());
    let unsorted: Vec<(usize, Element)> = (0..found.length())
        .filter_map(|index| found.get(index)?.dyn_into::<Element>().ok())
        .filter_map(|element| Some((number(&element)?, element)))
        .collect();
    if unsorted.is_sorted_by_key(|(row, _)| *row) {
        return;
    }
    let mut rows: Vec<(usize, Element)> = Vec::with_capacity(unsorted.len());
    for (row, element) in unsorted {
        rows.insert(rows.partition_point(|(earlier, _)| *earlier <= row), (row, element));
    }
    let active = focus::active();
    let pivot = rows.iter().position(|(_, element)| element.contains(active.as_deref()));
    let end = found.get(found.length() - 1).and_then(|last| last.next_sibling());
    for (position, (_, element)) in rows.iter().enumerate() {
        let before = match pivot {
            Some(pivot) if position < pivot => rows.get(pivot).map(|(_, pivot)| pivot.as_ref()),
            Some(pivot) if position == pivot => continue,
            _ => end.as_ref(),
        };
        // Both are children of the list.
        let _ = list.insert_before(element, before);
    }
}

fn scroll_into_view(element: &Element) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Where a key moves to.
fn moved(key: &str, current: Option<usize>, count: usize, page: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    let row = match (key, current) {
        ("ArrowDown" | "PageDown" | "ArrowUp" | "PageUp", None) | ("Home", _) => 0,
        ("End", _) => last,
        ("ArrowDown", Some(row)) => row.saturating_add(1),
        ("ArrowUp", Some(row)) => row.saturating_sub(1),
        ("PageDown", Some(row)) => row.saturating_add(page),
        ("PageUp", Some(row)) => row.saturating_sub(page),
        _ => return None,
    };
    Some(row.min(last))
}
