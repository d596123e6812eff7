//! Lines from a spreadsheet, pasted as they are: into a dialog or straight into the grid. Every row
//! becomes a line; what cannot be read stands in its field and says so there.

use domain::landed_cost::MAXIMUM_LINES;
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
    let refused = RwSignal::new(None::<String>);
    let take = {
        let desk = desk.clone();
        Callback::new(move |()| {
            let end = desk.typed.read_untracked().lines.iter().rposition(|line| !line.is_empty());
            let taken = put(&desk, end.map_or(0, |last| last + 1), &rows.get_untracked());
            if taken.is_none() {
                rows.set(String::new());
                open.set(false);
            }
            refused.set(taken);
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
                    problem=refused
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

/// Puts pasted rows in from a row on; says why where they are too many.
pub fn put(desk: &Desk<Typed>, row: usize, text: &str) -> Option<String> {
    let lines = parse(text);
    let before = desk.typed.read_untracked().lines.iter().filter(|line| !line.is_empty()).count();
    if before + lines.len() > MAXIMUM_LINES {
        return Some(text::calculators_fault_too_many(MAXIMUM_LINES));
    }
    desk.change(|typed| typed.insert(row, lines));
    None
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
                description: next(),
                hs_code: next(),
                origin: next(),
                quantity: next(),
                price: next(),
                weight: next(),
                volume: next(),
                duty: next(),
                ..TypedLine::default()
            }
        })
        .collect()
}
