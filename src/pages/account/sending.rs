//! A form on its way to the server: once at a time, with what is wrong as a whole and at each field.

use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};

use crate::{
    api::ApiError,
    components::{BadgeTone, Banner},
    pages::failure,
};

/// Copied freely; dies with the form.
#[derive(Clone, Copy)]
pub struct Sending {
    pub busy: RwSignal<bool>,
    failed: RwSignal<Option<ApiError>>,
}

impl Sending {
    pub fn new() -> Self {
        Self { busy: RwSignal::new(false), failed: RwSignal::new(None) }
    }

    /// Whether the form may go: not while it is on its way already.
    pub fn begin(self, event: &SubmitEvent) -> bool {
        event.prevent_default();
        let is_first = !self.busy.get_untracked();
        if is_first {
            self.busy.set(true);
            self.failed.set(None);
        }
        is_first
    }

    /// `done` is told of the answer.
    pub fn send<T: 'static>(
        self,
        request: impl Future<Output = Result<T, ApiError>> + 'static,
        done: impl FnOnce(T) + 'static,
    ) {
        spawn_local(async move {
            let answer = request.await;
            // The page may have been left meanwhile.
            let _ = self.busy.try_set(false);
            match answer {
                Ok(answer) => done(answer),
                Err(error) => drop(self.failed.try_set(Some(error))),
            }
        });
    }

    /// What is wrong with one field.
    pub fn problem(self, pointer: impl Into<String>) -> Signal<Option<String>> {
        let pointer = pointer.into();
        Signal::derive(move || self.failed.read().as_ref()?.of_field(&pointer))
    }
}

/// What is wrong as a whole; the fields at fault say so themselves.
#[component]
pub fn FormFailure(sending: Sending) -> impl IntoView {
    move || {
        let words = sending.failed.read().as_ref().map(failure::words)?;
        Some(view! { <Banner tone=BadgeTone::Bad>{words.detail}</Banner> })
    }
}
