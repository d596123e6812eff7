//! What stands on paper alone, where nothing can be opened: how the result came about. It is drawn
//! while the page is printed, so that no key pays for it.

use leptos::prelude::*;

use crate::{browser::printing::printing, text};

#[component]
pub fn OnPaper(
    /// What a step would tell stays off the paper.
    #[prop(into)]
    private: Signal<bool>,
    children: ChildrenFn,
) -> impl IntoView {
    let printing = printing();
    view! {
        <Show when=move || printing.get() && !private.get()>
            <section class="on-paper">
                <h2>{text::calculators_how()}</h2>
                {children()}
            </section>
        </Show>
    }
}

/// A step: what it did, what came out, and what it was done with.
pub fn step(name: String, amount: String, notes: &[String]) -> impl IntoView + use<> {
    view! {
        <li class="step">
            <span>{name}</span>
            <span class="numeric">{amount}</span>
            <span class="muted small step-notes">{notes.join(" · ")}</span>
        </li>
    }
}
