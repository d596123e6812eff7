//! The address bar: reading it, changing it, and hearing when the reader follows a link or goes back.
//! Knows no page.

use std::{cell::Cell, time::Duration};

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Event, HtmlAnchorElement, MouseEvent, PopStateEvent, Window};

use super::timer::Debounce;

/// To write into the history takes the browser milliseconds, and some stop listening to who writes often.
const AT_REST: Duration = Duration::from_millis(400);

thread_local! {
    /// How far down the reader is by what the present step of the history keeps.
    static KEPT: Cell<f64> = const { Cell::new(0.0) };
}

/// Path and query of the present address, as the browser writes them: `/en/de-eur/orders?q=lamp`.
pub fn here() -> String {
    let location = web_sys::window().map(|window| window.location());
    let part = |part: Option<Result<String, JsValue>>| part.and_then(Result::ok).unwrap_or_default();
    let path = part(location.as_ref().map(|location| location.pathname()));
    path + &part(location.as_ref().map(|location| location.search()))
}

/// Writes an address of this site into the bar, as a new step of the history or in place of the last.
/// The step that is left keeps how far down the reader was.
pub fn write(address: &str, in_place: bool) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else {
        return;
    };
    // Refused only for another origin, and by browsers that are written to hundreds of times a second.
    let _ = if in_place {
        history.replace_state_with_url(&JsValue::NULL, "", Some(address))
    } else {
        keep_scrolled();
        history.push_state_with_url(&JsValue::NULL, "", Some(address))
    };
    KEPT.set(0.0);
}

/// Writes how far down the reader is into the present step of the history, unless it says so already: it
/// does when the scrolling had come to rest.
fn keep_scrolled() {
    let (down, history) = (scrolled(), web_sys::window().and_then(|window| window.history().ok()));
    if let Some(history) = history.filter(|_| KEPT.get() != down) {
        KEPT.set(down);
        // Refused only by browsers that are written to hundreds of times a second.
        let _ = history.replace_state(&JsValue::from_f64(down), "");
    }
}

/// Leaves for an address: everything is loaded anew.
pub fn leave_for(address: &str) {
    if let Some(window) = web_sys::window() {
        // Refused only for what is no address.
        let _ = window.location().assign(address);
    }
}

pub fn scroll_to(down: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, down);
    }
}

fn scrolled() -> f64 {
    web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// Calls `action` whenever the reader went back or forward, with how far down they were at that step;
/// as long as the document lives.
pub fn on_return(action: impl Fn(f64) + 'static) {
    KEPT.set(kept());
    let rest = Debounce::new(AT_REST);
    listen("scrollend", move |_: Event| rest.call(keep_scrolled));
    listen("popstate", move |event: PopStateEvent| {
        let down = event.state().as_f64().unwrap_or_default();
        KEPT.set(down);
        action(down);
    });
}

fn kept() -> f64 {
    let history = web_sys::window().and_then(|window| window.history().ok());
    history.and_then(|history| history.state().ok()?.as_f64()).unwrap_or_default()
}

/// Calls `action` with the address when the reader follows a link within the site in this tab, in
/// place of what the browser would do; as long as the document lives. Left to the browser: links with
/// a target, a `download` or `rel="external"`, presses with another key or button, and places on the
/// same page.
pub fn on_link(action: impl Fn(String) + 'static) {
    listen("click", move |event: MouseEvent| {
        let other_key = event.meta_key() || event.alt_key() || event.ctrl_key() || event.shift_key();
        if event.default_prevented() || event.button() != 0 || other_key {
            return;
        }
        if let Some(address) = link(&event).and_then(|link| within(&link)) {
            event.prevent_default();
            action(address);
        }
    });
}

fn link(event: &Event) -> Option<HtmlAnchorElement> {
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    target.closest("a[href]").ok()??.dyn_into().ok()
}

/// The address within the site that a link leads to, if it is the storefront's to follow.
fn within(link: &HtmlAnchorElement) -> Option<String> {
    let window = web_sys::window()?;
    let external = link.rel().split_ascii_whitespace().any(|word| word == "external");
    if external || link.has_attribute("download") || !link.target().is_empty() {
        return None;
    }
    if window.location().origin().ok()? != link.origin() {
        return None;
    }
    let address = link.pathname() + &link.search();
    (link.hash().is_empty() || address != here()).then(|| address + &link.hash())
}

fn listen<E: wasm_bindgen::convert::FromWasmAbi + 'static>(event: &str, action: impl Fn(E) + 'static) {
    let closure = Closure::<dyn Fn(E)>::new(action);
    if let Some(window) = web_sys::window() {
        let window: &Window = &window;
        // Fails for no known event name.
        let _ = window.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    }
    closure.forget();
}
