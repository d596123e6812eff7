//! Lines from a spreadsheet or a CSV file, as they are: into a dialog or straight into the grid. Every row
//! becomes a line; what cannot be read stands in its field and says so there.

use domain::{
    landed_cost::MAXIMUM_LINES,
    shipment_entry::{ShipmentRow, parse},
};
use leptos::{prelude::*, task::spawn_local};
use web_sys::File;

use crate::{
    browser::text_file,
    components::{Button, ButtonKind, Dialog, FileDrop, TextArea},
    state::{
        calculator::Desk,
        landed_cost::typed::{Typed, TypedLine},
    },
    text, trade,
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
    // What the file holds is shown before it is taken.
    let read = Callback::new(move |file: File| {
        spawn_local(async move {
            let read = text_file::read(&file).await;
            refused.set(match read {
                Ok(words) => {
                    rows.set(words);
                    None
                }
                Err(fault) => Some(trade::text_file::problem(fault, file.name())),
            });
        });
    });
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
                <FileDrop
                    label=text::calculators_paste_file()
                    accept=".csv,.txt,.tsv,text/csv,text/plain"
                    on_file=read
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
    let lines: Vec<TypedLine> = parse(text).into_iter().map(TypedLine::from).collect();
    let before = desk.typed.read_untracked().lines.iter().filter(|line| !line.is_empty()).count();
    if before + lines.len() > MAXIMUM_LINES {
        return Some(text::calculators_fault_too_many(MAXIMUM_LINES));
    }
    desk.change(|typed| typed.insert(row, lines));
    None
}

impl From<ShipmentRow> for TypedLine {
    fn from(row: ShipmentRow) -> Self {
        // Goods without a description are called by their SKU, as when it is typed.
        let (sku, description) =
            if row.description.is_empty() { (String::new(), row.sku) } else { (row.sku, row.description) };
        Self {
            sku,
            description,
            hs_code: row.hs_code,
            origin: row.origin,
            quantity: row.quantity,
            unit: Some(row.unit).filter(|unit| !unit.is_empty()),
            price: row.price,
            currency: row.currency,
            weight: row.gross_weight,
            net_weight: row.net_weight,
            volume: row.volume,
            duty: row.duty,
            ..Self::default()
        }
    }
}
