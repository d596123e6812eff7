//! A text field with suggestions, after the ARIA combobox pattern with a listbox.

use std::sync::atomic::{AtomicU32, Ordering};

use leptos::{
    ev::{FocusEvent, KeyboardEvent},
    prelude::*,
};

/// One suggestion.
#[derive(Clone, Debug, PartialEq)]
pub struct ComboboxOption {
    /// What comes out when it is chosen.
    pub value: String,
    pub label: String,
    /// Smaller words beside the label.
    pub detail: String,
}

static NEXT_ID: AtomicU32 = AtomicU32::new(0);

/// The owner filters: `options` are those that fit `text` now. Choosing does not change `text` by
/// itself.
#[component]
pub fn Combobox(
    #[prop(into)] label: String,
    #[prop(optional)] hide_label: bool,
    #[prop(into)] text: Signal<String>,
    on_text: Callback<String>,
    #[prop(into)] options: Signal<Vec<ComboboxOption>>,
    on_choose: Callback<String>,
    #[prop(optional, into)] placeholder: String,
    /// What is wrong is said elsewhere.
    #[prop(optional, into)]
    invalid: Signal<bool>,
    /// Enter without a suggestion chosen.
    #[prop(optional, into)]
    on_enter: Option<Callback<()>>,
) -> impl IntoView {
    let id = format!("combobox-{}", NEXT_ID.fetch_add(1, Ordering::Relaxed));
    let list_id = format!("{id}-list");
    let open = RwSignal::new(false);
    let active = RwSignal::new(None::<usize>);
    let expanded = move || open.get() && !options.read().is_empty();
    let option_id = {
        let id = id.clone();
        move |index: usize| format!("{id}-{index}")
    };

    let choose = move |index: usize| {
        let value = options.read_untracked().get(index).map(|option| option.value.clone());
        if let Some(value) = value {
            open.set(false);
            active.set(None);
            on_choose.run(value);
        }
    };
    let keydown = move |event: KeyboardEvent| {
        // The owner's own key, as in a grid.
        if event.default_prevented() {
            return;
        }
        let count = options.read_untracked().len();
        match event.key().as_str() {
            "ArrowDown" | "ArrowUp" if count > 0 => {
                event.prevent_default();
                let forward = event.key() == "ArrowDown";
                active
                    .update(|active| *active = step(active.filter(|_| open.get_untracked()), count, forward));
                open.set(true);
            }
            "Enter" => match active.get_untracked().filter(|_| open.get_untracked()) {
                Some(index) => {
                    event.prevent_default();
                    choose(index);
                }
                None => {
                    open.set(false);
                    if let Some(on_enter) = on_enter {
                        on_enter.run(());
                    }
                }
            },
            "Escape" if open.get_untracked() => {
                event.prevent_default();
                event.stop_propagation();
                open.set(false);
                active.set(None);
            }
            _ => {}
        }
    };
    let blur = move |_: FocusEvent| open.set(false);

    let rows = {
        let option_id = option_id.clone();
        move || {
            let row = |(index, option): (usize, ComboboxOption)| {
                view! {
                    <li
                        id=option_id(index)
                        role="option"
                        class="combobox-option"
                        aria-selected=move || (active.get() == Some(index)).to_string()
                        // Before `click` the field would lose the keyboard and close the list.
                        on:mousedown=move |event| {
                            event.prevent_default();
                            choose(index);
                        }
                    >
                        <span>{option.label}</span>
                        <span class="muted">{option.detail}</span>
                    </li>
                }
            };
            options.get().into_iter().enumerate().map(row).collect_view()
        }
    };
    view! {
        <div class="field combobox">
            <label for=id.clone() class=if hide_label { "visually-hidden" } else { "field-label" }>{label.clone()}</label>
            <input
                id=id.clone()
                class="input"
                type="text"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                placeholder=placeholder
                aria-invalid=move || invalid.get().then_some("true")
                aria-expanded=move || expanded().to_string()
                aria-controls=list_id.clone()
                aria-autocomplete="list"
                aria-activedescendant=move || active.get().filter(|_| expanded()).map(&option_id)
                prop:value=text
                on:input=move |event| {
                    active.set(None);
                    open.set(true);
                    on_text.run(event_target_value(&event));
                }
                on:keydown=keydown
                on:blur=blur
            />
            <ul id=list_id role="listbox" class="combobox-list" aria-label=label hidden=move || !expanded()>
                {rows}
            </ul>
        </div>
    }
}

/// The next suggestion in a direction, around the ends.
fn step(active: Option<usize>, count: usize, forward: bool) -> Option<usize> {
    match (active, forward) {
        (None, true) => Some(0),
        (None, false) => count.checked_sub(1),
        (Some(index), true) => Some((index + 1) % count),
        (Some(index), false) => Some((index + count - 1) % count),
    }
}
