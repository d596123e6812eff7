//! The reader's own calculation, which made room for one that came in a link.

use leptos::prelude::*;

use crate::{
    components::{BadgeTone, Banner, Button, ButtonKind},
    state::{
        calculator::{Desk, Typed},
        notices::Tone,
        use_state,
    },
    text,
};

#[component]
pub fn PutAside<T: Typed>(desk: Desk<T>) -> impl IntoView {
    let notices = use_state().notices;
    let aside = desk.aside.clone();
    let is_there = Memo::new(move |_| !aside.read().is_empty());
    let returning = desk.clone();
    let bring_back = Callback::new(move |_| returning.bring_back());
    let let_go = Callback::new(move |_| {
        if let Some(own) = desk.let_go() {
            let desk = desk.clone();
            notices.with_action(Tone::Good, text::calculators_let_gone(), text::ordering_undo(), move || {
                desk.put_aside(own.clone())
            });
        }
    });
    view! {
        <Show when=move || is_there.get()>
            <Banner tone=BadgeTone::Neutral>
                {text::calculators_put_aside()}" "
                <Button on_press=bring_back>{text::calculators_bring_back()}</Button>" "
                <Button kind=ButtonKind::Quiet on_press=let_go>{text::calculators_let_go()}</Button>
            </Banner>
        </Show>
    }
}
