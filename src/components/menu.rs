//! A button that opens a short list of choices or links below itself.

use leptos::{
    ev::{FocusEvent, KeyboardEvent},
    html,
    prelude::*,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

use crate::browser::focus;

/// Tells an item how to close the menu that it is in.
#[derive(Clone, Copy)]
struct Open(RwSignal<bool>);

#[component]
pub fn Menu(
    /// Hidden words before the face, where the face alone does not tell what it is.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// What is on the button.
    #[prop(into)]
    face: ViewFn,
    children: ChildrenFn,
) -> impl IntoView {
    let open = RwSignal::new(false);
    provide_context(Open(open));
    let whole = NodeRef::<html::Div>::new();
    let button = NodeRef::<html::Button>::new();

    let leave = move |event: FocusEvent| {
        let to = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
        if to.is_some_and(|to| whole.get_untracked().is_some_and(|whole| !whole.contains(Some(&to)))) {
            open.set(false);
        }
    };
    let outside = window_event_listener(leptos::ev::pointerdown, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
        if open.get_untracked() && whole.get_untracked().is_some_and(|whole| !whole.contains(target.as_ref()))
        {
            open.set(false);
        }
    });
    on_cleanup(move || outside.remove());

    let keydown = move |event: KeyboardEvent| match event.key().as_str() {
        "Escape" if open.get_untracked() => {
            event.stop_propagation();
            open.set(false);
            if let Some(button) = button.get_untracked() {
                focus::focus(&button);
            }
        }
        key @ ("ArrowDown" | "ArrowUp") => {
            event.prevent_default();
            let forward = key == "ArrowDown";
            if open.get_untracked() {
                if let Some(whole) = whole.get_untracked() {
                    step(&whole, forward);
                }
            } else {
                open.set(true);
                request_animation_frame(move || {
                    if let Some(whole) = whole.get_untracked() {
                        step(&whole, true);
                    }
                });
            }
        }
        _ => {}
    };
    view! {
        <div class="menu" node_ref=whole on:keydown=keydown on:focusout=leave>
            <button
                class="button menu-button"
                type="button"
                node_ref=button
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {move || label.get().map(|label| view! { <span class="visually-hidden">{label}</span> })}
                {face.run()}
            </button>
            <Show when=move || open.get()>
                <ul class="menu-list">{children()}</ul>
            </Show>
        </div>
    }
}

/// One choice: a link with `href`, else a button with `on_choose`.
#[component]
pub fn MenuItem(
    #[prop(optional, into)] href: Option<String>,
    #[prop(optional, into)] on_choose: Option<Callback<()>>,
    /// Whether it is the present choice.
    #[prop(optional, into)]
    current: Signal<bool>,
    children: Children,
) -> impl IntoView {
    let open = use_context::<Open>();
    let choose = move |_| {
        if let Some(Open(open)) = open {
            open.set(false);
        }
        if let Some(on_choose) = on_choose {
            on_choose.run(());
        }
    };
    let mark = move || current.get().then_some("true");
    match href {
        Some(href) => {
            view! { <li><a class="menu-item" href=href aria-current=mark on:click=choose>{children()}</a></li> }
                .into_any()
        }
        None => view! {
            <li><button class="menu-item" type="button" aria-current=mark on:click=choose>{children()}</button></li>
        }
        .into_any(),
    }
}

/// Moves the keyboard to the next item, around the ends.
fn step(whole: &Element, forward: bool) {
    let Ok(items) = whole.query_selector_all(".menu-item") else {
        return;
    };
    let items: Vec<Element> =
        (0..items.length()).filter_map(|index| items.get(index)?.dyn_into().ok()).collect();
    let active = focus::active();
    let at = items.iter().position(|item| Some(item) == active.as_ref());
    let next = match at {
        Some(index) if forward => (index + 1) % items.len(),
        Some(index) => (index + items.len() - 1) % items.len(),
        None => 0,
    };
    if let Some(item) = items.get(next) {
        focus::focus(item);
    }
}
