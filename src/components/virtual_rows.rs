//! A list of any length, of which only the rows in view exist.
//!
//! A fixed pool of row slots is recycled while the list scrolls: row `i` lives in slot
//! `i % slots`, so that a scroll step touches only the rows that come into view, and a row keeps
//! its elements (and the keyboard) while it stays in view. A jump or another list draws what is in
//! view at once, and what surrounds it when there is time.

mod placed;
mod slots;
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
use slots::Slots;
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

/// After the last scroll event or change what surrounds the window is drawn, and the elements are put
/// into reading order.
const SETTLED: Duration = Duration::from_millis(150);

/// `row` draws one row, given a signal of its number: it runs once per slot, and what reads the
/// signal runs again when the slot shows another row. Where `renewed` tells of another list the signal
/// does so for each row, those in view first, so that a row should read the list itself untracked. A
/// slot may keep a number past the end of a list that has become shorter; draw nothing then.
///
/// All rows are as high as the first. Keyboard: arrows, Page Up and Down, Home and End move
/// `current`; Enter calls `on_open`. Keys pressed inside a row's own fields are left alone.
#[component]
pub fn VirtualRows<F, V>(
    #[prop(into)] count: Signal<usize>,
    /// Changes when every row must be read anew, as for another answer.
    #[prop(optional)]
    renewed: Option<Signal<()>>,
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
    let list_of = move || list.try_get_untracked().flatten();
    let sent = Seen::as_sent();
    let height = RwSignal::new(sent.map_or(row_height, |(_, height)| height));
    let slots = Slots::new();
    let current = current.unwrap_or_else(|| RwSignal::new(None));

    let seen = StoredValue::new(sent.map_or_else(Seen::before_layout, |(seen, _)| seen));
    let is_measured = StoredValue::new(sent.is_some());
    let look = move |list: &Element| {
        if measure(list, height) {
            is_measured.set_value(true);
        }
        seen.set_value(Seen::of(list));
    };
    let rows_in_view = move || seen.get_value().in_view(height.get_untracked(), count.get_untracked());
    let place_all = move |list: &Element| {
        let (seen, height) = (seen.get_value(), height.get_untracked());
        slots.hold(seen.most(height));
        slots.show(seen.ready(height, count.get_untracked()), list);
    };
    let settled = StoredValue::new_local(Debounce::new(SETTLED));
    let settle = move || {
        let finish = move || {
            if let Some(list) = list_of() {
                place_all(&list);
                after_paint(move || sort_elements(&list));
            }
        };
        settled.with_value(|settled| settled.call(finish));
    };
    let place_in_view = move |list: &Element| {
        // In other slots all rows are others.
        match slots.hold(seen.get_value().most(height.get_untracked())) {
            true => place_all(list),
            false => slots.show(rows_in_view(), list),
        }
        settle();
    };
    let scrolled = move || {
        if let Some(list) = list_of() {
            look(&list);
            let rows = rows_in_view();
            // A step brings few rows, and more of the same are to be expected; a jump brings many.
            let is_step = 2 * slots.missing(rows.clone()) < rows.len();
            place_in_view(&list);
            if is_step {
                place_all(&list);
            }
        }
    };
    let listener = StoredValue::new_local(None);
    Effect::new(move || {
        if list.get().is_some() {
            listener.set_value(Some(listen_to_scroll(scrolled)));
        }
    });
    Effect::new(move || {
        count.track();
        height.track();
        if let Some(renewed) = renewed {
            renewed.track();
            slots.outdate();
        }
        if let Some(list) = list.get_untracked() {
            place_in_view(&list);
        }
        let look_again = move || {
            if let Some(list) = list_of() {
                look(&list);
                place_in_view(&list);
            }
        };
        // Once the page is as it will be painted: before that while the height of a row is a guess, else
        // after it, when to look costs no layout.
        if is_measured.get_value() {
            after_paint(look_again);
        } else {
            request_animation_frame(look_again);
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
        scrolled();
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
        let index = slots.row(number);
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
                {row(index)}
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
            <For each=move || slots.used.get() key=|number| *number let:number>
                {slot(number)}
            </For>
        </div>
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
