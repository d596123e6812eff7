//! Buttons, and links that look like them.

use leptos::{ev::MouseEvent, prelude::*};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one deed that a screen is for.
    Primary,
    #[default]
    Secondary,
    /// Without a frame: inside rows and beside text.
    Quiet,
    /// Cannot be taken back.
    Danger,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button primary",
            Self::Secondary => "button",
            Self::Quiet => "button quiet",
            Self::Danger => "button danger",
        }
    }
}

/// While `busy` a press does nothing, and the button keeps its place and the keyboard.
#[component]
pub fn Button(
    #[prop(optional)] kind: ButtonKind,
    /// Inside a form `submit`, else the default `button`.
    #[prop(default = "button")]
    kind_of_press: &'static str,
    #[prop(optional, into)] disabled: Signal<bool>,
    #[prop(optional, into)] busy: Signal<bool>,
    /// What a screen reader says, where the content is only an icon.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    #[prop(optional, into)] on_press: Option<Callback<MouseEvent>>,
    children: Children,
) -> impl IntoView {
    let press = move |event: MouseEvent| {
        if busy.get_untracked() {
            event.prevent_default();
        } else if let Some(on_press) = on_press {
            on_press.run(event);
        }
    };
    view! {
        <button
            class=kind.class()
            type=kind_of_press
            disabled=disabled
            aria-busy=move || busy.get().then_some("true")
            aria-label=move || label.get()
            on:click=press
        >
            {children()}
        </button>
    }
}

/// A link with the look of a button: goes somewhere, changes nothing.
#[component]
pub fn LinkButton(
    #[prop(into)] href: Signal<String>,
    #[prop(optional)] kind: ButtonKind,
    children: Children,
) -> impl IntoView {
    view! { <a class=kind.class() href=href>{children()}</a> }
}
