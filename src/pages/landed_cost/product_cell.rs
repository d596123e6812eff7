//! The goods of a line: free words, or a SKU of the catalogue, which brings its code, origin, weight,
//! volume and price with it.

use domain::{Figure, decimal_entry};
use leptos::prelude::*;
use rust_decimal::Decimal;
use search::Query;

use crate::{
    components::{Combobox, ComboboxOption},
    state::{
        State,
        calculator::Desk,
        landed_cost::typed::{Typed, TypedLine},
        use_state,
    },
    text,
};

const SUGGESTIONS: usize = 8;
/// Grams in a kilogram, and cubic millimetres in a cubic metre, as powers of ten.
const KILOGRAM: u32 = 3;
const CUBIC_METRE: u32 = 9;

#[component]
pub fn ProductCell(
    desk: Desk<Typed>,
    line: Memo<TypedLine>,
    index: Signal<usize>,
    current: RwSignal<usize>,
) -> impl IntoView {
    let state = use_state();
    // Looked for only where somebody types.
    let typing = RwSignal::new(false);
    let name = Memo::new(move |_| line.read().name().to_owned());
    let options = Memo::new(move |_| {
        let opened = state.catalogue.opened.read();
        let Some(opened) = opened.as_ref().filter(|_| typing.get() && name.read().trim().len() > 1) else {
            return Vec::new();
        };
        let found = opened.catalogue().search(&Query { text: name.get(), ..Query::default() });
        let option = |row: &u32| {
            let row = opened.catalogue().row(*row);
            let (sku, detail) = (row.sku().to_owned(), row.name().to_owned());
            ComboboxOption { value: sku.clone(), label: sku, detail }
        };
        found.rows.iter().take(SUGGESTIONS).map(option).collect()
    });
    let writing = desk.clone();
    let write = Callback::new(move |typed: String| {
        typing.set(true);
        state.catalogue.wish();
        writing.change(|shipment| {
            let own = shipment.currency.clone();
            if let Some(line) = shipment.line_at(index.get_untracked()) {
                line.sku.clear();
                line.description = typed;
                take(state, line, &own);
            }
        });
    });
    let choose = Callback::new(move |sku: String| {
        typing.set(false);
        desk.change(|shipment| {
            let own = shipment.currency.clone();
            if let Some(line) = shipment.line_at(index.get_untracked()) {
                line.description = sku;
                take(state, line, &own);
            }
        });
    });
    view! {
        <div title=move || line.read().description.clone() on:focusin=move |_| current.set(index.get_untracked()) on:focusout=move |_| typing.set(false)>
            <Combobox
                label=text::calculators_product()
                hide_label=true
                text=name
                on_text=write
                options
                on_choose=choose
                placeholder=text::calculators_product()
            />
        </div>
    }
}

/// What the catalogue knows of a line whose words are a SKU; fields that are filled stay.
fn take(state: State, line: &mut TypedLine, own: &str) {
    let opened = state.catalogue.opened.read_untracked();
    let Some(opened) = opened.as_ref() else { return };
    let Some(row) = opened.catalogue().find_sku(line.description.trim()) else { return };
    let row = opened.catalogue().row(row);
    line.sku = row.sku().to_owned();
    line.description = row.name().to_owned();
    let fill = |field: &mut String, text: String| {
        if field.trim().is_empty() {
            *field = text;
        }
    };
    fill(&mut line.hs_code, row.hs_code().to_owned());
    fill(&mut line.origin, row.origin().to_owned());
    let units = quantity(line).unwrap_or(1);
    let price = opened.evaluate_line(row.sku(), units).unit_price;
    if let Some(price) = price.filter(|_| line.price.trim().is_empty()) {
        line.price = shown(price.decimal());
        let code = price.currency().code().to_owned();
        line.currency = if code == own { String::new() } else { code };
    }
    follow_quantity(state, line);
}

/// Weight and volume of a line of the catalogue follow its quantity, until others are typed.
pub fn follow_quantity(state: State, line: &mut TypedLine) {
    let opened = state.catalogue.opened.read_untracked();
    let Some((opened, units)) = opened.as_ref().zip(quantity(line)) else { return };
    if line.sku.is_empty() || opened.catalogue().find_sku(&line.sku).is_none() {
        return;
    }
    let load = opened.evaluate_line(&line.sku, units).load;
    let weight = figure(load.weight_grams, KILOGRAM);
    let volume = figure(load.volume_cubic_millimetres, CUBIC_METRE);
    let per_unit = |text: &str| text.trim().is_empty() || line.loaded.iter().any(|known| known == text);
    let (takes_weight, takes_volume) = (per_unit(&line.weight), per_unit(&line.volume));
    if takes_weight {
        line.weight.clone_from(&weight);
    }
    if takes_volume {
        line.volume.clone_from(&volume);
    }
    line.loaded = vec![weight, volume];
}

fn quantity(line: &TypedLine) -> Option<u32> {
    let (mark, _) = crate::browser::intl::marks();
    decimal_entry::read(&line.quantity, mark).ok().and_then(|quantity| quantity.to_string().parse().ok())
}

fn figure(amount: u64, scale: u32) -> String {
    Decimal::try_from_i128_with_scale(amount.into(), scale)
        .map(|amount| shown(amount.normalize()))
        .unwrap_or_default()
}

/// As the reader types it.
fn shown(amount: Decimal) -> String {
    let (mark, _) = crate::browser::intl::marks();
    Figure::from(amount).to_string().replace('.', &mark.to_string())
}
