//! One intent to add something: the same body sent again has the same key and happens once.

use crate::browser::random;

/// What was sent last, and its key.
pub struct Intent<T> {
    sent: Option<(T, String)>,
}

impl<T: Clone + PartialEq> Intent<T> {
    pub fn new() -> Self {
        Self { sent: None }
    }

    /// The key for this body: the former one if the body is the same as before.
    pub fn key_for(&mut self, body: &T) -> String {
        match &self.sent {
            Some((sent, key)) if sent == body => key.clone(),
            _ => {
                let key = random::id();
                self.sent = Some((body.clone(), key.clone()));
                key
            }
        }
    }
}
