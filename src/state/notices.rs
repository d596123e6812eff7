//! Short notices at the edge of the screen, read out by screen readers, some with an undo.

use std::{sync::Arc, time::Duration};

use leptos::prelude::*;

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    Warn,
    Bad,
}

/// What the button of a notice does. It outlives the page or dialog that made it.
pub type Deed = Arc<dyn Fn() + Send + Sync>;

/// One notice on the screen.
#[derive(Clone)]
pub struct Notice {
    pub id: u64,
    pub tone: Tone,
    pub text: String,
    /// What can be done about it.
    pub action: Option<(String, Deed)>,
}

/// The notices now on the screen, oldest first.
#[derive(Clone, Copy)]
pub struct Notices {
    pub list: RwSignal<Vec<Notice>>,
    next_id: StoredValue<u64>,
}

/// Long enough to read two lines; a notice with an action or a problem stays longer.
const SHORT: Duration = Duration::from_secs(6);
const LONG: Duration = Duration::from_secs(20);
/// More would cover the page.
const MOST: usize = 3;

impl Notices {
    pub(super) fn new() -> Self {
        Self { list: RwSignal::new(Vec::new()), next_id: StoredValue::new(0) }
    }

    pub fn good(&self, text: String) {
        self.show(Tone::Good, text, None);
    }

    pub fn warn(&self, text: String) {
        self.show(Tone::Warn, text, None);
    }

    pub fn bad(&self, text: String) {
        self.show(Tone::Bad, text, None);
    }

    /// A notice with a button, such as an undo. The deed must not touch signals of a page that
    /// may be gone: let it act on `state/`.
    pub fn with_action(
        &self,
        tone: Tone,
        text: String,
        action: String,
        deed: impl Fn() + Send + Sync + 'static,
    ) {
        self.show(tone, text, Some((action, Arc::new(deed))));
    }

    pub fn close(&self, id: u64) {
        self.list.update(|list| list.retain(|notice| notice.id != id));
    }

    fn show(&self, tone: Tone, text: String, action: Option<(String, Deed)>) {
        let id = self.next_id.get_value();
        self.next_id.set_value(id + 1);
        let stays = if action.is_some() || tone == Tone::Bad { LONG } else { SHORT };
        self.list.update(|list| {
            // A button stands there once, for what was done last.
            let words = action.as_ref().map(|(words, _)| words);
            let is_same =
                |notice: &Notice| words.is_some() && notice.action.as_ref().map(|(words, _)| words) == words;
            list.retain(|notice| notice.text != text && !is_same(notice));
            if list.len() >= MOST {
                list.drain(..=list.len() - MOST);
            }
            list.push(Notice { id, tone, text, action });
        });
        let notices = *self;
        set_timeout(move || notices.close(id), stays);
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn three_at_most_and_each_action_once() {
        let notices = Notices::new();
        let texts = || notices.list.get_untracked().into_iter().map(|notice| notice.text).collect::<Vec<_>>();
        for text in ["added A", "added B"] {
            notices.with_action(Tone::Good, text.to_owned(), "Undo".to_owned(), || {});
        }
        assert_eq!(texts(), ["added B"]);
        for text in ["1", "2", "3"] {
            notices.good(text.to_owned());
        }
        assert_eq!(texts(), ["1", "2", "3"]);
    }
}
