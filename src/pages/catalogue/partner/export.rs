//! The list with its prices as a file for a spreadsheet: all of it, what is filtered, or what is ticked.

use std::sync::Arc;

use domain::{Money, OrderableProduct};
use leptos::prelude::*;
use search::{Query, Row};

use crate::{
    browser::files,
    components::{Icon, Menu, MenuItem, PrintedRows, Symbol},
    pages::catalogue::listing::Listing,
    state::catalogue::OpenCatalogue,
    text,
    trade::csv,
};

/// Price breaks beside each other.
const BREAKS: usize = 6;

#[component]
pub fn ExportMenu(listing: Listing) -> impl IntoView {
    let opened = listing.state.catalogue.opened;
    let all = move || Some((opened.get_untracked()?, Chosen::All));
    let filtered = move || {
        let found = listing.found.get_untracked()?;
        let (opened, rows) = found.rows()?;
        Some((opened.clone(), Chosen::Rows(rows.to_vec())))
    };
    let selected = move || {
        let selected = listing.selected.get_untracked();
        Some((opened.get_untracked()?, Chosen::Skus(selected.into_iter().collect())))
    };
    let save = |chosen: Option<(Arc<dyn OpenCatalogue>, Chosen)>| {
        if let Some((opened, chosen)) = chosen {
            save(&*opened, chosen);
        }
    };
    let total = move || listing.found.read().as_ref().map(|found| found.total).unwrap_or_default();
    let face = || view! { <Icon symbol=Symbol::Download />{text::catalogue_export()} };
    view! {
        <Show when=move || opened.read().is_some()>
            <Menu face>
                <MenuItem on_choose=Callback::new(move |()| save(filtered()))>
                    {move || text::catalogue_export_filtered(total() as u64)}
                </MenuItem>
                <Show when=move || !listing.selected.read().is_empty()>
                    <MenuItem on_choose=Callback::new(move |()| save(selected()))>
                        {move || text::catalogue_export_selected(listing.selected.read().len() as u64)}
                    </MenuItem>
                </Show>
                <MenuItem on_choose=Callback::new(move |()| save(all()))>{text::catalogue_export_all()}</MenuItem>
            </Menu>
        </Show>
        <PrintedRows
            row=".virtual-row:not([hidden]) .product-name"
            total=Signal::derive(total)
            words=text::catalogue_printed
        />
    }
}

/// What goes into the file.
enum Chosen {
    All,
    Rows(Vec<u32>),
    Skus(Vec<String>),
}

fn save(opened: &dyn OpenCatalogue, chosen: Chosen) {
    let catalogue = opened.catalogue();
    let rows = match chosen {
        Chosen::All => catalogue.search(&Query::default()).rows,
        Chosen::Rows(rows) => rows,
        Chosen::Skus(skus) => {
            let rows: Vec<u32> = skus.iter().filter_map(|sku| catalogue.find_sku(sku)).collect();
            search::sorted(&rows, u32::cmp)
        }
    };
    files::download("price-list.csv", "text/csv;charset=utf-8", &to_csv(opened, &rows));
}

/// In units and plain decimals. Columns carry the API's names, whatever the language of the names.
fn to_csv(catalogue: &dyn OpenCatalogue, rows: &[u32]) -> String {
    let mut head: Vec<String> = [
        "sku",
        "name",
        "brand",
        "category",
        "barcode",
        "hs_code",
        "origin",
        "minimum_quantity",
        "order_multiple",
        "carton_units",
        "currency",
        "list_price",
        "rrp",
        "price_list",
    ]
    .map(str::to_owned)
    .to_vec();
    for number in 1..=BREAKS {
        head.extend([format!("from_quantity_{number}"), format!("unit_price_{number}")]);
    }
    head.extend(catalogue.warehouses().iter().map(|warehouse| format!("on_hand_{warehouse}")));
    let mut out = csv::row(head.iter().map(String::as_str));
    for row in rows.iter().map(|row| catalogue.catalogue().row(*row)) {
        if let Some(product) = catalogue.orderable(row.sku()) {
            let cells = cells(catalogue, row, &product);
            out.push_str(&csv::row(cells.iter().map(String::as_str)));
        }
    }
    out
}

fn cells(catalogue: &dyn OpenCatalogue, row: Row<'_>, product: &OrderableProduct) -> Vec<String> {
    let amount = |money: Option<Money>| money.map(Money::amount).unwrap_or_default();
    let category: Vec<&str> = row.category().map(|(_, label)| label).collect();
    let carton = product.packaging.carton.as_ref().map(|carton| carton.units.to_string());
    let mut cells = vec![
        row.sku().to_owned(),
        row.name().to_owned(),
        row.brand().to_owned(),
        category.join(" / "),
        row.barcode().to_owned(),
        row.hs_code().to_owned(),
        row.origin().to_owned(),
        product.rule.minimum().to_string(),
        product.rule.multiple().to_string(),
        carton.unwrap_or_default(),
        catalogue.currency().code().to_owned(),
        amount(product.list_price),
        amount(product.rrp),
        product.price_list.as_deref().unwrap_or_default().to_owned(),
    ];
    let breaks = product.price.iter().flat_map(|price| price.as_slice());
    let breaks = breaks.flat_map(|step| [step.minimum_quantity.to_string(), step.unit_price.amount()]);
    cells.extend(breaks.chain(std::iter::repeat_n(String::new(), 2 * BREAKS)).take(2 * BREAKS));
    let on_hand = |warehouse: &String| {
        let stock = product.stock.iter().find(|stock| stock.warehouse == *warehouse);
        stock.map_or(0, |stock| stock.on_hand).to_string()
    };
    cells.extend(catalogue.warehouses().iter().map(on_hand));
    cells
}
