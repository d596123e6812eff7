//! The keyboard after a deed. When what has it goes, as a line goes with the button that removed it, it goes
//! on to what stands nearest, not back to the top of the page.

use std::rc::Rc;

use leptos::{ev, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, MutationObserver, MutationObserverInit, Node};

use super::{document::document, focus};

/// What the keyboard may go to: no field, which on a phone would open the keyboard.
const NEAREST: &str = "a[href], button:not(:disabled, [tabindex='-1']), [data-page-heading]";
/// Of those in one place, some may not be seen.
const TRIED: u32 = 8;

/// Watches over the page for as long as the owner lives.
pub fn keep_focus() {
    let place = StoredValue::new_local(None::<Rc<Place>>);
    let entered = window_event_listener(ev::focusin, move |event| {
        place.set_value(focus::target(&event).map(Place::of).map(Rc::new));
    });
    on_cleanup(move || entered.remove());
    let changed = move || {
        let gone = place.try_get_value().flatten().filter(|place| !place.element.is_connected());
        if let Some(gone) = gone {
            place.set_value(None);
            if focus::is_nowhere() {
                gone.focus_nearest();
            }
        }
    };
    StoredValue::new_local(Changes::observe(changed));
}

/// Where an element stands in the document.
struct Place {
    element: Element,
    /// From the element outwards: what holds it, and its neighbours there, the next one first.
    steps: Vec<(Element, [Option<Element>; 2])>,
}

impl Place {
    fn of(element: Element) -> Self {
        let step = |at: Element| {
            let neighbours = [at.next_element_sibling(), at.previous_element_sibling()];
            at.parent_element().map(|parent| (parent, neighbours))
        };
        let first = step(element.clone());
        let steps = std::iter::successors(first, |(parent, _)| step(parent.clone())).collect();
        Self { element, steps }
    }

    fn focus_nearest(&self) {
        for (parent, neighbours) in self.steps.iter().filter(|(parent, _)| parent.is_connected()) {
            let mut places = neighbours.iter().flatten().chain([parent]);
            if places.any(|place| place.is_connected() && focus_within(place)) {
                return;
            }
        }
    }
}

/// Focuses an element or the first in it that takes the keyboard; `false` if none does.
fn focus_within(place: &Element) -> bool {
    let takes = |element: &Element| focus::focus(element) && focus::active().as_ref() == Some(element);
    if place.matches(NEAREST).unwrap_or_default() && takes(place) {
        return true;
    }
    let Ok(found) = place.query_selector_all(NEAREST) else {
        return false;
    };
    let elements = (0..found.length().min(TRIED)).filter_map(|index| found.get(index));
    elements.filter_map(|node| node.dyn_into::<Element>().ok()).any(|element| takes(&element))
}

/// Listens to elements that come and go on the page. Stops when dropped.
struct Changes {
    observer: MutationObserver,
    _changed: Closure<dyn Fn()>,
}

impl Changes {
    fn observe(changed: impl Fn() + 'static) -> Option<Self> {
        let changed = Closure::<dyn Fn()>::new(changed);
        let observer = MutationObserver::new(changed.as_ref().unchecked_ref()).ok()?;
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        options.set_subtree(true);
        let body: Node = document()?.body()?.into();
        observer.observe_with_options(&body, &options).ok()?;
        Some(Self { observer, _changed: changed })
    }
}

impl Drop for Changes {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
