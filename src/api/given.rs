//! Answers that came with the page: what the server knew would be asked for first.

use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::browser::document;

/// The answer to exactly this question, once: whoever asks again wants to know how it stands now.
pub(super) fn take(path: &str) -> Option<String> {
    let answers = document::document()?.query_selector_all("script[data-answer]").ok()?;
    let mut answers = (0..answers.length()).filter_map(|at| answers.get(at)?.dyn_into::<Element>().ok());
    let answer = answers.find(|answer| answer.get_attribute("data-answer").as_deref() == Some(path))?;
    answer.remove();
    answer.text_content()
}
