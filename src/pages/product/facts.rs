//! The attributes of a product, its customs data, and how it is packed.

use domain::Packaging;
use leptos::prelude::*;

use super::sheet::Sheet;
use crate::{
    browser::intl,
    components::{Definition, DefinitionList},
    text,
    trade::load::{volume, weight},
};

#[component]
pub fn Facts(sheet: Signal<Sheet>) -> impl IntoView {
    let facts = Memo::new(move |_| facts(&sheet.read()));
    let rows = move || {
        let fact = |(name, value): (String, String)| view! { <Definition name>{value}</Definition> };
        facts.get().into_iter().map(fact).collect_view()
    };
    view! {
        <section class="panel" aria-labelledby="product-facts">
            <h2 id="product-facts">{text::product_facts()}</h2>
            <DefinitionList>{rows}</DefinitionList>
        </section>
    }
}

/// Name and value of what is known.
fn facts(sheet: &Sheet) -> Vec<(String, String)> {
    let mut facts = sheet.attributes.clone();
    let origin = if sheet.origin.is_empty() { String::new() } else { intl::country(&sheet.origin) };
    facts.extend([
        (text::product_hs_code(), sheet.hs_code.clone()),
        (text::catalogue_origin(), origin),
        (text::product_barcode(), sheet.barcode.clone()),
    ]);
    if let Some(product) = &sheet.orderable {
        facts.extend(packing(&product.packaging));
    }
    facts.retain(|(_, value)| !value.is_empty());
    facts
}

fn packing(packaging: &Packaging) -> Vec<(String, String)> {
    let of = |grams: u64, cubic_millimetres: u64| {
        let parts = [(grams, weight(grams)), (cubic_millimetres, volume(cubic_millimetres))];
        parts
            .into_iter()
            .filter(|(size, _)| *size > 0)
            .map(|(_, words)| words)
            .collect::<Vec<_>>()
            .join(" · ")
    };
    let unit = of(packaging.unit_weight_grams, packaging.unit_volume_cubic_millimetres);
    let carton = packaging.carton.as_ref().map(|carton| {
        let size = of(carton.weight_grams, carton.volume_cubic_millimetres);
        let units = text::trade_units(carton.units);
        if size.is_empty() { units } else { format!("{units} · {size}") }
    });
    let pallet = packaging.cartons_per_pallet.map(text::trade_cartons);
    vec![
        (text::product_unit(), unit),
        (text::product_carton(), carton.unwrap_or_default()),
        (text::product_pallet(), pallet.unwrap_or_default()),
    ]
}
