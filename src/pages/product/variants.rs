//! The variants of a product to order from: a matrix where two options tell them apart, else a list.

mod axes;
mod cell;
mod list_row;
mod offered;

use api::Permission;
use leptos::prelude::*;

use super::sheet::Sheet;
use crate::{
    browser::{focus, timer::after_paint},
    components::{Column, DataGrid, GridCell, GridColumn, GridPaste},
    pages::ordering::entry,
    state::use_state,
    text,
    trade::quantity_step::stepped_beside,
};
use axes::{Axes, corner};
use cell::VariantCell;
use list_row::{ListCells, QUANTITY};

#[component]
pub fn Variants(sheet: Signal<Sheet>) -> impl IntoView {
    let state = use_state();
    // Their words alone change when the server tells them: the grid stays and so does what is typed.
    let axes = Memo::new(move |_| Axes::of(&sheet.read().variants));
    let corner = Memo::new(move |_| corner(&sheet.read().variants));
    // Below what is seen first: drawn once that is painted.
    let is_painted = RwSignal::new(false);
    after_paint(move || {
        let _ = is_painted.try_set(true);
    });
    let grid = move || {
        let axes = axes.get();
        // Until the catalogue is there nothing is known of the other variants' prices.
        if !is_painted.get() || axes.rows.is_empty() || state.catalogue.opened.read().is_none() {
            return None;
        }
        let may_order = state.session.may(Permission::Order);
        Some(view! {
            <section class="stack variants" aria-labelledby="product-variants">
                <h2 id="product-variants">{text::product_variants()}</h2>
                <VariantGrid axes corner present=sheet.read_untracked().sku.clone() may_order />
            </section>
        })
    };
    view! { <Show when=move || state.session.may(Permission::SeePrices)>{grid}</Show> }
}

#[component]
fn VariantGrid(
    axes: Axes,
    #[prop(into)] corner: Signal<String>,
    present: String,
    may_order: bool,
) -> impl IntoView {
    let state = use_state();
    let typed = state.typed;
    let is_list = axes.columns.len() == 1;
    let heads = std::iter::once(GridColumn { head: Column::default(), editable: false });
    let values = axes.columns.iter().map(|value| GridColumn { head: Column::start(value), editable: true });
    let columns = if is_list { list_row::columns(may_order) } else { heads.chain(values).collect() };
    // Those of a list depend on the screen: `style/pages/product.css`.
    let many = axes.columns.len();
    let widths = (!is_list).then(|| format!("minmax(84px, 0.6fr) repeat({many}, minmax(172px, 1fr))"));
    let least = (!is_list).then(|| format!("{}px", 116 + 184 * many));
    let rows = axes.rows.len();
    let axes = StoredValue::new(axes);
    let present = StoredValue::new(present);
    let at = move |row: usize, column: usize| axes.with_value(|axes| axes.at(row, column).cloned());
    // What a column of the grid is among the values of the last option.
    let value_at = move |column: usize| {
        if is_list { (column == QUANTITY).then_some(0) } else { column.checked_sub(1) }
    };
    let list_cells = move |row: Signal<usize>| {
        let sku = Signal::derive(move || at(row.get(), 0).unwrap_or_default());
        let is_present = Signal::derive(move || present.with_value(|present| *present == *sku.read()));
        view! { <ListCells row sku is_present may_order /> }
    };
    let matrix_cells = move |index: Signal<usize>| {
        let cells = (0..axes.with_value(|axes| axes.columns.len())).map(|column| {
            let cell = move || {
                at(index.get(), column).map(|sku| {
                    let is_present = present.with_value(|present| *present == sku);
                    view! { <VariantCell sku is_present /> }
                })
            };
            view! { <GridCell row=index column={column + 1}>{cell}</GridCell> }
        });
        cells.collect_view()
    };
    let row = move |index: Signal<usize>| {
        let name = move || axes.with_value(|axes| axes.rows.get(index.get()).cloned().unwrap_or_default());
        view! {
            <GridCell row=index column=0><span class="strong">{name}</span></GridCell>
            {if is_list { list_cells(index).into_any() } else { matrix_cells(index).into_any() }}
        }
    };
    let write = move |sku: &str, text: &str| typed.set([(sku, text.trim().to_owned())]);
    // Lines and tabs go down and along from the cell that has the keyboard.
    let paste = Callback::new(move |pasted: GridPaste| {
        let is_many = pasted.is_many();
        for (down, line) in pasted.text.lines().enumerate().filter(|_| is_many) {
            for (along, cell) in line.split('\t').enumerate() {
                let sku = value_at(pasted.column + along).and_then(|value| at(pasted.row + down, value));
                if let Some(sku) = sku {
                    write(&sku, cell);
                }
            }
        }
        is_many
    });
    let step = Callback::new(move |(row, step): (usize, crate::components::QuantityStep)| {
        let sku = active_column().and_then(|column| at(row, value_at(column)?));
        let opened = state.catalogue.opened.get_untracked();
        let known = sku.zip(opened).and_then(|(sku, opened)| {
            let product = opened.orderable(&sku)?;
            Some((sku, product.rule, product.packaging.carton.map(|carton| carton.units)))
        });
        if let Some((sku, rule, carton)) = known {
            let (quantity, in_cart) =
                untrack(|| (typed.quantity(&sku).unwrap_or_default(), entry::in_cart(state, &sku)));
            let next = stepped_beside(in_cart, rule, quantity, step, carton);
            write(&sku, &next.map(|quantity| quantity.to_string()).unwrap_or_default());
        }
    });
    view! {
        <div
            class="variant-scroll"
            class:variant-list=is_list
            class:unordered=!may_order
            style:--columns=widths
            style:--least=least
        >
            <DataGrid
                label=text::product_variants()
                class="variant-grid"
                columns
                corner
                count=Signal::derive(move || rows)
                row_height=124.0
                on_paste=paste
                on_step=step
                row
            />
        </div>
    }
}

/// The column of the cell that has the keyboard.
fn active_column() -> Option<usize> {
    let cell = focus::active()?.closest("[data-cell]").ok()??;
    cell.get_attribute("data-cell")?.split_once(':')?.1.parse().ok()
}
