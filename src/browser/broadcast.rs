//! Messages between the tabs of one browser.

use std::{marker::PhantomData, rc::Rc};

use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

/// A named channel to the other tabs; closed when dropped.
pub struct Broadcast<T> {
    channel: Option<Rc<BroadcastChannel>>,
    _listener: Closure<dyn FnMut(MessageEvent)>,
    message: PhantomData<T>,
}

impl<T: Serialize + DeserializeOwned + 'static> Broadcast<T> {
    /// Listens to what other tabs send; a tab does not hear itself.
    pub fn open(name: &str, mut on_message: impl FnMut(T) + 'static) -> Self {
        let listener = Closure::new(move |event: MessageEvent| {
            let message = event.data().as_string().and_then(|text| serde_json::from_str(&text).ok());
            if let Some(message) = message {
                on_message(message);
            }
        });
        let channel = BroadcastChannel::new(name).ok().map(Rc::new);
        if let Some(channel) = &channel {
            channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        }
        Self { channel, _listener: listener, message: PhantomData }
    }

    pub fn send(&self, message: &T) {
        if let (Some(channel), Ok(text)) = (&self.channel, serde_json::to_string(message)) {
            // Refused only when the channel is closed, and then nobody listens.
            let _ = channel.post_message(&text.into());
        }
    }
}

impl<T> Drop for Broadcast<T> {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.set_onmessage(None);
            channel.close();
        }
    }
}
