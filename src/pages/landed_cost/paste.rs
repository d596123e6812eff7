//! Lines pasted from a sheet: product, HS code, origin, quantity, unit price, weight, volume, duty, in
//! this order. Nothing is dropped: what cannot be read stands in its field and says so there.

use leptos::prelude::*;

use crate::{
    components::{Button, ButtonKind, Dialog, TextArea},
    state::{
        calculator::Desk,
        landed_cost::typed::{Typed, TypedLine},
    },
    text,
};

#[component]
pub fn PasteDialog(open: RwSignal<bool>, desk: Desk<Typed>) -> impl IntoView {
    let rows = RwSignal::new(String::new());
    let take = {
        let desk = desk.clone();
        Callback::new(move |()| {
            let lines = parse(&rows.get_untracked());
            desk.change(|typed| lines.into_iter().for_each(|line| typed.add(line)));
            rows.set(String::new());
            open.set(false);
        })
    };
    view! {
        <Dialog
            open
            on_close=Callback::new(move |()| open.set(false))
            title=text::calculators_paste()
            close_label=text::common_close()
        >
            <div class="stack">
                <TextArea
                    label=text::calculators_paste_label()
                    hint=text::calculators_paste_hint()
                    value=rows
                    on_input=Callback::new(move |text| rows.set(text))
                />
                <Button
                    kind=ButtonKind::Primary
                    disabled=Signal::derive(move || rows.read().trim().is_empty())
                    on_press=move |_| take.run(())
                >
                    {text::calculators_paste_take()}
                </Button>
            </div>
        </Dialog>
    }
}

/// Tabs as spreadsheets copy them, else semicolons. A first row without any digit is a heading.
fn parse(text: &str) -> Vec<TypedLine> {
    let rows = text.lines().filter(|row| !row.trim().is_empty());
    let heading = |row: &str| !row.chars().any(char::is_numeric);
    rows.enumerate()
        .filter(|(number, row)| *number > 0 || !heading(row))
        .map(|(_, row)| {
            let separator = if row.contains('\t') { '\t' } else { ';' };
            let mut cells = row.split(separator).map(|cell| cell.trim().to_owned());
            let mut next = || cells.next().unwrap_or_default();
            TypedLine {
                key: 0,
                description: next(),
                hs_code: next(),
                origin: next(),
                quantity: next(),
                price: next(),
                weight: next(),
                volume: next(),
                duty: next(),
                rest: None,
            }
        })
        .collect()
}
