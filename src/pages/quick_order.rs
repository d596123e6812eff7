//! Quick order: a keyboard grid of SKU and quantity, fed by typing, pasting and files, and checked
//! as it fills.

mod download;
mod file;
mod filter;
mod footer;
mod grid;
mod paste_dialog;
mod product_cell;
mod quantity_cell;
mod refusal;
mod result_cell;
mod sku_cell;
mod toolbar;

use leptos::{ev::KeyboardEvent, prelude::*};

use super::title::use_title;
use crate::{
    browser::{kept_focus::keep_focus, pointer::is_coarse},
    components::{Button, PageHeading, PrintedRows},
    state::use_state,
    text,
};
use filter::Filter;
use footer::OrderFooter;
use grid::OrderGrid;
use paste_dialog::PasteDialog;
use toolbar::Toolbar;

#[component]
pub fn QuickOrderPage() -> impl IntoView {
    use_title(text::common_quick_order);
    keep_focus();
    let state = use_state();
    let pasting = RwSignal::new(false);
    let filter = Memo::new(move |_| Filter::of(state.address.query_value("show").as_deref()));
    let keydown = move |event: KeyboardEvent| {
        let undo = (event.ctrl_key() || event.meta_key()) && !event.shift_key() && event.key() == "z";
        if undo && state.quick_order().can_undo() {
            event.prevent_default();
            state.quick_order().undo(state.cart);
        }
    };
    let detail = if is_coarse() { text::quick_order_detail_touch() } else { text::quick_order_detail() };
    // Rows with nothing in them are low: where they are high a phone shows but three.
    let is_blank = move || state.quick_order().count() == 0;
    view! {
        <div class="quick-order" class:blank=is_blank on:keydown=keydown>
            <PageHeading title=text::common_quick_order() detail=detail>
                <Button on_press=move |_| pasting.set(true)>{text::quick_order_paste()}</Button>
                <file::UploadButton />
                <Button on_press=move |_| download::template()>{text::quick_order_template()}</Button>
            </PageHeading>
            <Toolbar filter />
            <PrintedRows
                row=".quick-grid .virtual-row:not([hidden])"
                total=Signal::derive(move || state.quick_order().count())
                words=text::quick_order_printed
            />
            <div on:dragover=|event| event.prevent_default() on:drop=move |event| file::take_dropped(state, &event)>
                <OrderGrid filter />
                <OrderFooter />
            </div>
            <PasteDialog open=pasting />
        </div>
    }
}
