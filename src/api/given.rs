//! Answers that came with the page: what the server knew would be asked for first.

use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::browser::{document, own_task::own_task};

/// The answer to exactly this question, once: whoever asks again wants to know how it stands now. Each is
/// worked with in a task of its own.
pub(super) async fn take(path: &str) -> Option<String> {
    let answer = find(path)?;
    own_task().await;
    Some(answer)
}

fn find(path: &str) -> Option<String> {
    let answers = document::document()?.query_selector_all("script[data-answer]").ok()?;
    let mut answers = (0..answers.length()).filter_map(|at| answers.get(at)?.dyn_into::<Element>().ok());
    let answer = answers.find(|answer| answer.get_attribute("data-answer").as_deref() == Some(path))?;
    answer.remove();
    answer.text_content()
}
