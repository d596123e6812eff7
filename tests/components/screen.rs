//! A place to mount a view, and hands to work it with.

use std::time::Duration;

use entrepot::browser::timer::sleep;
use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlInputElement, KeyboardEvent, KeyboardEventInit};

/// A mounted view; taken down when dropped.
pub struct Screen {
    place: HtmlElement,
    _mounted: Box<dyn std::any::Any>,
}

impl Screen {
    pub async fn show<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> Self {
        let document = web_sys::window().unwrap().document().unwrap();
        let place: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        document.body().unwrap().append_child(&place).unwrap();
        let mounted = Box::new(mount_to(place.clone(), view));
        let screen = Self { place, _mounted: mounted };
        screen.settle().await;
        screen
    }

    /// Lets effects and two frames pass.
    pub async fn settle(&self) {
        sleep(Duration::from_millis(60)).await;
    }

    pub fn all(&self, selector: &str) -> Vec<HtmlElement> {
        let found = self.place.query_selector_all(selector).unwrap();
        (0..found.length()).map(|index| found.get(index).unwrap().unchecked_into()).collect()
    }

    pub fn one(&self, selector: &str) -> HtmlElement {
        self.all(selector).into_iter().next().unwrap_or_else(|| panic!("nothing is {selector}"))
    }

    pub fn input(&self, selector: &str) -> HtmlInputElement {
        self.one(selector).unchecked_into()
    }

    pub async fn type_into(&self, selector: &str, text: &str) {
        let input = self.input(selector);
        input.set_value(text);
        let init = EventInit::new();
        init.set_bubbles(true);
        input.dispatch_event(&Event::new_with_event_init_dict("input", &init).unwrap()).unwrap();
        self.settle().await;
    }

    /// Whether the press was taken, so that the browser does nothing more with it.
    pub async fn press(&self, element: &Element, key: &str, shift: bool) -> bool {
        let init = KeyboardEventInit::new();
        init.set_key(key);
        init.set_shift_key(shift);
        init.set_bubbles(true);
        init.set_cancelable(true);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
        let free = element.dispatch_event(&event).unwrap();
        self.settle().await;
        !free
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.place.remove();
    }
}
