//! The frame of every form field: label, control, hint and what is wrong.

use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;

static NEXT_ID: AtomicU32 = AtomicU32::new(0);

/// The ids that tie a control to its label and its notes.
#[derive(Clone)]
pub struct FieldIds {
    pub control: String,
    pub notes: String,
}

impl FieldIds {
    pub fn new() -> Self {
        let number = NEXT_ID.fetch_add(1, Ordering::Relaxed);
        Self { control: format!("field-{number}"), notes: format!("field-{number}-notes") }
    }
}

#[component]
pub fn Field(
    ids: FieldIds,
    #[prop(into)] label: Signal<String>,
    #[prop(optional)] hide_label: bool,
    #[prop(optional, into)] hint: MaybeProp<String>,
    /// What is wrong with the value, next to it.
    #[prop(optional, into)]
    problem: MaybeProp<String>,
    children: Children,
) -> impl IntoView {
    let FieldIds { control, notes } = ids;
    view! {
        <div class="field">
            <label for=control class=if hide_label { "visually-hidden" } else { "field-label" }>{label}</label>
            {children()}
            <div id=notes class="field-notes">
                <span class="field-problem" role="alert">{move || problem.get()}</span>
                {move || hint.get().map(|hint| view! { <span class="field-hint">{hint}</span> })}
            </div>
        </div>
    }
}
