//! One formatter of `Intl`, made once per locale and set of options.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
};

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Writes the decimal of a key, and may ask the browser how it writes another.
pub type Writer = fn(&str, &str, &dyn Fn(&str) -> Option<String>) -> Option<String>;

thread_local! {
    static KEPT: RefCell<HashMap<String, Formatter>> = RefCell::new(HashMap::new());
    static WRITER: Cell<Option<Writer>> = const { Cell::new(None) };
}

/// Drops all formatters: the locale has changed.
pub fn forget() {
    KEPT.with_borrow_mut(HashMap::clear);
}

/// From now on decimals are given to this first.
pub fn write_with(writer: Writer) {
    WRITER.set(Some(writer));
}

/// A decimal in digits, such as `-1234.50`, as `Intl.NumberFormat` writes it. `key` names the options and
/// the count of decimals: the same key always goes with the same.
pub fn decimal(decimal: &str, key: &str, options: &[(&str, &str)]) -> String {
    let ask =
        |decimal: &str| Formatter::new("NumberFormat", "format", key, options).try_text(&decimal.into());
    let written = WRITER.get().and_then(|writer| writer(key, decimal, &ask));
    written.or_else(|| ask(decimal)).unwrap_or_default()
}

/// How many decimals it is written with.
pub fn decimals(decimal: &str) -> usize {
    decimal.split_once('.').map_or(0, |(_, fraction)| fraction.len())
}

/// An object of `Intl` and the method of it that does the work.
#[derive(Clone)]
pub struct Formatter {
    object: JsValue,
    method: Option<Function>,
}

impl Formatter {
    /// `key` names the options; the same key always goes with the same options.
    pub fn new(kind: &str, method: &str, key: &str, options: &[(&str, &str)]) -> Self {
        if let Some(kept) = KEPT.with_borrow(|kept| kept.get(key).cloned()) {
            return kept;
        }
        let made =
            Self::make(kind, method, options).unwrap_or(Self { object: JsValue::UNDEFINED, method: None });
        KEPT.with_borrow_mut(|kept| kept.insert(key.to_owned(), made.clone()));
        made
    }

    fn make(kind: &str, method: &str, options: &[(&str, &str)]) -> Result<Self, JsValue> {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into())?;
        let constructor: Function = Reflect::get(&intl, &kind.into())?.dyn_into()?;
        let given = Object::new();
        for (name, value) in options {
            Reflect::set(&given, &(*name).into(), &(*value).into())?;
        }
        let object = Reflect::construct(&constructor, &Array::of2(&super::locale().into(), &given))?;
        let method = Some(Reflect::get(&object, &method.into())?.dyn_into()?);
        Ok(Self { object, method })
    }

    pub fn text(&self, value: &JsValue) -> String {
        self.try_text(value).unwrap_or_default()
    }

    pub fn try_text(&self, value: &JsValue) -> Option<String> {
        self.method.as_ref()?.call1(&self.object, value).ok()?.as_string()
    }

    pub fn number2(&self, value: &JsValue, other: &JsValue) -> f64 {
        let answer = self.method.as_ref().and_then(|method| method.call2(&self.object, value, other).ok());
        answer.and_then(|answer| answer.as_f64()).unwrap_or_default()
    }
}
