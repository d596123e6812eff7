//! No result yet: what to type, or an example to look at; of a calculation that was sent, what its
//! sender kept.

use leptos::prelude::*;

use crate::{
    browser::focus,
    components::{Button, EmptyState},
    state::{
        calculator::{Desk, Typed},
        notices::Tone,
        use_state,
    },
    text,
};

/// A field without which nothing comes out, else one that the sender kept. What was sent may stand beside it
/// to be compared with: there nothing is typed.
const WANTED: [&str; 2] =
    [".calculator .input[aria-invalid='true']:enabled", ".calculator .withheld .input:enabled"];

#[component]
pub fn NothingYet<T: Typed>(
    desk: Desk<T>,
    /// What is missing.
    #[prop(into)]
    detail: String,
    /// What cannot be read, in its place.
    #[prop(into)]
    wrong: Signal<Option<String>>,
) -> impl IntoView {
    let wrong = Memo::new(move |_| wrong.get());
    let kept = desk.clone();
    let waits = Memo::new(move |_| kept.waits_for_reader());
    move || {
        if waits.get() {
            return view! { <KeptBySender /> }.into_any();
        }
        let detail = wrong.get().unwrap_or_else(|| detail.clone());
        view! { <Unfilled desk=desk.clone() detail /> }.into_any()
    }
}

/// An example would take the place of what was sent: the reader is led to the field instead.
#[component]
fn KeptBySender() -> impl IntoView {
    let go = Callback::new(|_| {
        WANTED.into_iter().any(focus::focus_first);
    });
    view! {
        <EmptyState title=text::calculators_no_result() detail=text::calculators_no_result_kept()>
            <Button on_press=go>{text::calculators_enter_kept()}</Button>
        </EmptyState>
    }
}

#[component]
fn Unfilled<T: Typed>(desk: Desk<T>, detail: String) -> impl IntoView {
    let notices = use_state().notices;
    let show = Callback::new(move |_| {
        // What was typed so far comes back by the notice.
        let before = desk.typed.get_untracked();
        desk.change(|typed| *typed = typed.clone().example());
        let desk = desk.clone();
        notices.with_action(
            Tone::Good,
            text::calculators_example_shown(),
            text::ordering_undo(),
            move || {
                desk.change(|typed| *typed = before.clone());
            },
        );
    });
    view! {
        <EmptyState title=text::calculators_no_result() detail>
            <Button on_press=show>{text::calculators_example()}</Button>
        </EmptyState>
    }
}
