//! The quantity, in units or cartons, what it comes to, and the way into the cart.

use api::Permission;
use domain::number_entry;
use leptos::prelude::*;

use super::sheet::Sheet;
use crate::{
    components::{Button, ButtonKind, QuantityField, QuantityStep, Segment, Segmented},
    pages::ordering::{AvailabilityNote, Available, QuantityEntry, Refusal, add_one},
    state::use_state,
    text,
    trade::{load, money::money, next_break, quantity_rule},
};

const UNITS: &str = "units";
const CARTONS: &str = "cartons";

#[component]
pub fn OrderBox(sheet: Signal<Sheet>) -> impl IntoView {
    let state = use_state();
    let typed = Memo::new(move |_| state.typed.quantity(&sheet.read().sku).unwrap_or_default());
    let line = Memo::new(move |_| sheet.read().line(state));
    let in_cartons = RwSignal::new(false);
    let sku = Signal::derive(move || sheet.read().sku.clone());
    let rule = Signal::derive(move || sheet.read().rule());
    let carton = Signal::derive(move || sheet.read().carton_units());
    let add = move || {
        let sheet = sheet.read_untracked();
        add_one(state, &sheet.sku, sheet.rule());
    };
    let enter = Callback::new(move |()| add());
    let segments = || {
        vec![
            Segment { value: UNITS.to_owned(), label: text::product_in_units() },
            Segment { value: CARTONS.to_owned(), label: text::product_in_cartons() },
        ]
    };
    let field = move || {
        if in_cartons.get() {
            view! { <CartonEntry sku carton enter /> }.into_any()
        } else {
            view! { <QuantityEntry sku rule carton on_enter=enter described_by="product-rule" /> }.into_any()
        }
    };
    let sum = move || {
        let line = line.read();
        let amount = line.amount.map(money)?;
        Some(view! { <strong>{amount}</strong><span class="muted">{load::words(line.load)}</span> })
    };
    let hint = move || line.read().next_break.as_ref().filter(|_| typed.get() > 0).map(next_break::words);
    let available = move || Available::of(state, sheet.read().orderable.as_ref(), &line.read(), typed.get());
    view! {
        <section class="panel stack order-box" aria-label=text::product_order()>
            <p id="product-rule">{move || quantity_rule::rule(rule.get(), carton.get())}</p>
            <Show when=move || state.session.may(Permission::SeePrices)>
                <AvailabilityNote available=Signal::derive(available) />
            </Show>
            <Show when=move || state.session.may(Permission::Order)>
                <div class="cluster">
                    {field}
                    <Show when=move || carton.get().is_some_and(|units| units > 1)>
                        <Segmented
                            label=text::product_order_in()
                            segments=segments()
                            value=Signal::derive(move || if in_cartons.get() { CARTONS } else { UNITS }.to_owned())
                            on_change=Callback::new(move |value: String| in_cartons.set(value == CARTONS))
                        />
                    </Show>
                    <Button kind=ButtonKind::Primary on_press=move |_| add()>{text::product_add()}</Button>
                </div>
                <Refusal sku rule id="product-refusal".to_owned() />
                <Show when=move || typed.get() != 0>
                    <p class="muted">{move || quantity_rule::in_cartons(typed.get(), carton.get())}</p>
                    <p class="cluster">{sum}</p>
                    {move || hint().map(|words| view! { <p class="small">{words}</p> })}
                </Show>
            </Show>
        </section>
    }
}

/// Whole cartons; what is typed stands for that many units.
#[component]
fn CartonEntry(sku: Signal<String>, carton: Signal<Option<u32>>, enter: Callback<()>) -> impl IntoView {
    let typed = use_state().typed;
    let units = move || carton.get().unwrap_or(1).max(1);
    let shown = move || match typed.quantity(&sku.read()) {
        Ok(quantity) if quantity % units() == 0 => (quantity / units()).to_string(),
        // Not whole cartons: the words below say what it is.
        Ok(_) => String::new(),
        Err(_) => typed.text(&sku.read()),
    };
    let write = move |text: String| typed.set([(sku.get_untracked().as_str(), text)]);
    let input = Callback::new(move |text: String| {
        let quantity =
            number_entry::quantity(&text).ok().and_then(|cartons| cartons.checked_mul(untrack(units)));
        write(quantity.map_or(text, |quantity| quantity.to_string()));
    });
    let step = Callback::new(move |step: QuantityStep| {
        let cartons = untrack(|| typed.quantity(&sku.read()).unwrap_or_default() / units());
        let next = if step.up { cartons.saturating_add(1) } else { cartons.saturating_sub(1) };
        input.run(next.to_string());
    });
    view! {
        <QuantityField
            label=Signal::derive(move || text::product_cartons_of(sku.get()))
            decrease_label=text::trade_decrease()
            increase_label=text::trade_increase()
            text=Signal::derive(shown)
            on_text=input
            on_step=step
            on_enter=enter
            described_by="product-rule"
        />
    }
}
