//! A calculation handed on: as a link that holds all of it, as files, on paper.

use leptos::prelude::*;
use serde::Serialize;

use super::{outcome::Worked, share_dialog::ShareDialog};
use crate::{
    browser::{document, files},
    components::{Button, ButtonKind},
    state::calculator::{Desk, Typed},
    text,
};

/// A calculation as it is saved: what the API takes and what it answers.
#[derive(Serialize)]
struct Saved<'a, S, R> {
    scenario: &'a S,
    result: &'a R,
}

#[component]
pub fn Share<T, R>(
    desk: Desk<T>,
    /// What there is to save; `None` while something is wrong.
    #[prop(into)]
    worked: Signal<Option<Worked<T, R>>>,
    /// Over the share sheet.
    title: fn() -> String,
    /// The name of a file without its ending.
    file: &'static str,
    csv: fn(&T::Scenario, &R) -> String,
) -> impl IntoView
where
    T: Typed,
    R: Serialize + Send + Sync + 'static,
{
    let none = Signal::derive(move || worked.read().is_none());
    let open = RwSignal::new(false);
    let handing = desk.clone();
    let public = Callback::new(move |()| desk.typed.read_untracked().scenario().ok());
    let save_csv = move |_| {
        if let Some((scenario, result)) = worked.get_untracked() {
            files::download(&format!("{file}.csv"), "text/csv", &csv(&scenario, &result));
        }
    };
    let save_json = move |_| {
        if let Some((scenario, result)) = worked.get_untracked() {
            let saved = Saved { scenario: &*scenario, result: &*result };
            if let Ok(json) = serde_json::to_string_pretty(&saved) {
                files::download(&format!("{file}.json"), "application/json", &json);
            }
        }
    };
    view! {
        <Button on_press=save_csv disabled=none>{text::calculators_save_csv()}</Button>
        <Button on_press=save_json disabled=none>{text::calculators_save_json()}</Button>
        <Button on_press=move |_| document::print()>{text::calculators_print()}</Button>
        <Button kind=ButtonKind::Primary on_press=move |_| open.set(true) disabled=none>
            {text::calculators_share()}
        </Button>
        <ShareDialog desk=handing open public title />
    }
}
