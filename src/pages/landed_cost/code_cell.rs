//! The tariff code of a line: typed in any punctuation, or found by words of its description.

use std::time::Duration;

use api::calculator::TariffHit;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    browser::timer::Debounce,
    components::{Combobox, ComboboxOption},
    state::{
        calculator::Desk,
        landed_cost::{
            tariff,
            typed::{LineField, Typed, TypedLine},
        },
    },
    text,
};

const PAUSE: Duration = Duration::from_millis(180);
/// Fewer letters find everything.
const FEWEST: usize = 2;

#[component]
pub fn CodeCell(
    desk: Desk<Typed>,
    line: Memo<TypedLine>,
    faults: Memo<Vec<(LineField, String)>>,
    index: Signal<usize>,
    current: RwSignal<usize>,
) -> impl IntoView {
    let options = RwSignal::new(Vec::<ComboboxOption>::new());
    let code = Memo::new(move |_| line.read().hs_code.clone());
    let pause = StoredValue::new_local(Debounce::new(PAUSE));
    let look = move |words: String| {
        pause.with_value(|pause| {
            pause.call(move || {
                spawn_local(async move {
                    let hits = tariff::search(&words).await;
                    // Something else may have been typed since.
                    if code.try_get_untracked().as_deref() == Some(words.as_str()) {
                        options.set(hits.into_iter().map(option).collect());
                    }
                });
            });
        });
    };
    let put = move |text: String| {
        desk.change(|typed| {
            if let Some(line) = typed.line_at(index.get_untracked()) {
                line.hs_code = text;
            }
        });
    };
    let put = StoredValue::new(put);
    let write = Callback::new(move |text: String| {
        options.set(Vec::new());
        put.with_value(|put| put(text.clone()));
        if text.trim().len() >= FEWEST {
            look(text);
        }
    });
    let choose = Callback::new(move |chosen: String| {
        options.set(Vec::new());
        put.with_value(|put| put(chosen));
    });
    let is_wrong = Signal::derive(move || faults.read().iter().any(|(field, _)| *field == LineField::HsCode));
    view! {
        <div on:focusin=move |_| current.set(index.get_untracked())>
            <Combobox
                label=text::calculators_hs_code()
                hide_label=true
                text=code
                on_text=write
                options
                on_choose=choose
                placeholder=text::calculators_hs_code()
                invalid=is_wrong
            />
        </div>
    }
}

fn option(hit: TariffHit) -> ComboboxOption {
    let rate = hit.general.map(|rate| format!(" · {rate}")).unwrap_or_default();
    let detail = format!("{}{rate}", hit.path.join(" › "));
    ComboboxOption { value: hit.printed_code.clone(), label: hit.printed_code, detail }
}
