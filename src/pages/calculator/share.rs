//! A calculation handed on: as a link that holds all of it, as files, on paper.

use std::collections::BTreeSet;

use leptos::prelude::*;
use serde::Serialize;

use super::{outcome::Worked, save_workbook::SaveWorkbook, share_dialog::ShareDialog};
use crate::{
    browser::{files, printing},
    components::{Button, ButtonKind},
    state::{
        calculator::{Desk, Typed},
        scenario_link::Sent,
    },
    text,
};

/// A calculation as it is saved: what the API takes and what it answers. What is private is in
/// neither: a result would tell it, so there is none where something is.
#[derive(Serialize)]
struct Saved<'a, S, R> {
    #[serde(flatten)]
    sent: Sent<S>,
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<&'a R>,
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
    /// Given which fields are private: what tells them stays out as they do.
    csv: fn(&T::Scenario, &R, &BTreeSet<String>) -> String,
) -> impl IntoView
where
    T: Typed,
    R: Serialize + Send + Sync + 'static,
{
    let none = Signal::derive(move || worked.read().is_none());
    let open = RwSignal::new(false);
    let handing = desk.clone();
    let saving = desk.clone();
    let keeping = desk.clone();
    let save_csv = move |_| {
        if let Some((scenario, result)) = worked.get_untracked() {
            let written = csv(&scenario, &result, &keeping.secrets());
            files::download(&format!("{file}.csv"), "text/csv", &written);
        }
    };
    let save_json = move |_| {
        if let Some(((_, result), sent)) = worked.get_untracked().zip(desk.to_hand_on()) {
            let result = sent.withheld.is_empty().then_some(&*result);
            let saved = Saved { sent, result };
            if let Ok(json) = serde_json::to_string_pretty(&saved) {
                files::download(&format!("{file}.json"), "application/json", &json);
            }
        }
    };
    view! {
        <Button on_press=save_csv disabled=none>{text::calculators_save_csv()}</Button>
        <SaveWorkbook desk=saving worked file />
        <Button on_press=save_json disabled=none>{text::calculators_save_json()}</Button>
        // Paper would bear figures that are no longer in the fields.
        <Button on_press=move |_| printing::print() disabled=none>{text::calculators_print()}</Button>
        <Button kind=ButtonKind::Primary on_press=move |_| open.set(true) disabled=none>
            {text::calculators_share()}
        </Button>
        <ShareDialog desk=handing open title />
    }
}
