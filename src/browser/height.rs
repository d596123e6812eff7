//! How high an element is drawn, told whenever that changes.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{HtmlElement, ResizeObserver};

/// Watches until it is dropped.
pub struct HeightWatch {
    observer: Option<ResizeObserver>,
    _listener: Closure<dyn FnMut()>,
}

impl HeightWatch {
    /// In pixels, edges included; the first time at once.
    pub fn of(element: &HtmlElement, told: impl Fn(i32) + 'static) -> Self {
        let watched = element.clone();
        let listener = Closure::new(move || told(watched.offset_height()));
        let observer = ResizeObserver::new(listener.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(element);
        }
        Self { observer, _listener: listener }
    }
}

impl Drop for HeightWatch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
