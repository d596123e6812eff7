//! No result yet: what to type, or an example to look at.

use leptos::prelude::*;

use crate::{
    components::{Button, EmptyState},
    state::{
        calculator::{Desk, Typed},
        notices::Tone,
        use_state,
    },
    text,
};

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
    let notices = use_state().notices;
    let wrong = Memo::new(move |_| wrong.get());
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
    move || {
        let detail = wrong.get().unwrap_or_else(|| detail.clone());
        view! {
            <EmptyState title=text::calculators_no_result() detail>
                <Button on_press=show>{text::calculators_example()}</Button>
            </EmptyState>
        }
    }
}
