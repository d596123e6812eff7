//! A modal dialog: the browser's own `dialog`, which keeps the focus inside and gives it back.

use leptos::{ev, html, prelude::*};

use super::{Button, ButtonKind, Icon, Symbol};
use crate::browser::focus;

/// Where a form is all that a dialog has, the keyboard begins in it, not on the cross.
const FIELD_FIRST: &str = "dialog[open] > .dialog-body > form :is(input, select, textarea)";

/// The content exists only while the dialog is open.
#[component]
pub fn Dialog(
    #[prop(into)] open: Signal<bool>,
    /// Asked to close: by Escape, the cross, or a press beside the dialog.
    on_close: Callback<()>,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] close_label: String,
    /// Press beside the dialog does not close it: something would be lost.
    #[prop(optional)]
    modal_only: bool,
    children: ChildrenFn,
) -> impl IntoView {
    let element = NodeRef::<html::Dialog>::new();
    Effect::new(move || {
        let Some(element) = element.get() else { return };
        match (open.get(), element.open()) {
            (true, false) => {
                // Refused only if the element is not in the document, where nobody would see it.
                let _ = element.show_modal();
                request_animation_frame(|| {
                    focus::focus_first(FIELD_FIRST);
                });
            }
            (false, true) => element.close(),
            _ => {}
        }
    });
    let cancel = move |event: ev::Event| {
        event.prevent_default();
        on_close.run(());
    };
    let click = move |event: ev::MouseEvent| {
        let beside =
            element.get_untracked().is_some_and(|element| event.target().as_ref() == Some(element.as_ref()));
        if beside && !modal_only {
            on_close.run(());
        }
    };
    view! {
        <dialog class="dialog" node_ref=element aria-label=title on:cancel=cancel on:click=click>
            <Show when=move || open.get()>
                <div class="dialog-body">
                    <header class="dialog-head">
                        <h2>{title}</h2>
                        <Button kind=ButtonKind::Quiet label=close_label.clone() on_press=move |_| on_close.run(())>
                            <Icon symbol=Symbol::Close />
                        </Button>
                    </header>
                    {children()}
                </div>
            </Show>
        </dialog>
    }
}
