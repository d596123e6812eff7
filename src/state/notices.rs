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
        self.list.update(|list| add(list, Notice { id, tone, text, action }));
        let notices = *self;
        set_timeout(move || notices.close(id), stays);
    }
}

/// Puts a notice behind the others, and takes away what it replaces and what is too much.
fn add(list: &mut Vec<Notice>, notice: Notice) {
    // A button stands there once, for what was done last.
    let words = |notice: &Notice| notice.action.as_ref().map(|(words, _)| words.clone());
    let replaced = |other: &Notice| {
        other.text == notice.text || (other.action.is_some() && words(other) == words(&notice))
    };
    list.retain(|other| !replaced(other));
    if list.len() >= MOST {
        list.drain(..=list.len() - MOST);
    }
    list.push(notice);
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn three_at_most_and_each_action_once() {
        let mut list = Vec::new();
        let mut texts_after = |text: &str, action: Option<&str>| {
            let action = action.map(|words| (words.to_owned(), Arc::new(|| {}) as Deed));
            add(&mut list, Notice { id: 0, tone: Tone::Good, text: text.to_owned(), action });
            list.iter().map(|notice| notice.text.clone()).collect::<Vec<_>>()
        };
        assert_eq!(texts_after("added A", Some("Undo")), ["added A"]);
        assert_eq!(texts_after("added B", Some("Undo")), ["added B"]);
        texts_after("1", None);
        texts_after("2", None);
        assert_eq!(texts_after("3", None), ["1", "2", "3"]);
        assert_eq!(texts_after("1", None), ["2", "3", "1"]);
    }
}
