//! The quantity of a line, exactly as typed, with its rule below it from the first moment.

use domain::{OrderLine, number_entry};
use leptos::prelude::*;

use super::{line::Known, told};
use crate::{
    browser::random,
    components::{QuantityField, QuantityStep},
    state::use_state,
    text,
    trade::{quantity_entry, quantity_rule, quantity_step::stepped},
};

#[component]
pub fn LineQuantity(sku: String, line: Memo<Option<OrderLine>>, known: Memo<Known>) -> impl IntoView {
    let state = use_state();
    let sku = StoredValue::new(sku);
    let asked = Memo::new(move |_| {
        let lines = state.cart.lines.read();
        lines.lines.iter().find(|line| line.sku == *sku.read_value()).map_or(0, |line| line.quantity)
    });
    // What is in the field while it is not simply the quantity of the line.
    let typed = RwSignal::new(None::<String>);
    let unread = Memo::new(move |_| state.cart.unread(&sku.read_value()));
    let shown = move || {
        let same = |typed: &String| number_entry::quantity(typed) == Ok(asked.get());
        let typed = || typed.get().filter(same);
        unread.get().or_else(typed).unwrap_or_else(|| asked.get().to_string())
    };
    let problem = Memo::new(move |_| match number_entry::quantity(unread.read().as_ref()?) {
        Ok(_) => Some(text::trade_refused_zero()),
        Err(error) => Some(quantity_entry::words(error)),
    });
    let write = move |words: String| match number_entry::quantity(&words) {
        Ok(quantity @ 1..) => {
            told(state, state.cart.set(&sku.read_value(), quantity));
            typed.set(Some(words));
        }
        // Zero would take the line out: that is a button's deed.
        _ => state.cart.keep_unread(&sku.read_value(), words),
    };
    let step = move |step: QuantityStep| {
        let Some(rule) = known.read_untracked().rule else { return };
        if let Some(next) = stepped(rule, asked.get_untracked(), step, known.read_untracked().carton_units) {
            typed.set(None);
            told(state, state.cart.set(&sku.read_value(), next));
        }
    };
    let cartons = move || quantity_rule::in_cartons(asked.get(), known.read().carton_units);
    let rule = move || known.read().rule.map(|rule| quantity_rule::rule(rule, known.read().carton_units));
    let id = format!("rule-{}", random::id());
    let refused = move || line.read().as_ref().is_some_and(|line| !line.problems.is_empty());
    view! {
        <div class="cart-quantity">
            <QuantityField
                label=Signal::derive(move || text::trade_quantity_of(sku.get_value()))
                decrease_label=text::trade_decrease()
                increase_label=text::trade_increase()
                text=Signal::derive(shown)
                on_text=Callback::new(write)
                on_step=Callback::new(step)
                invalid=Signal::derive(move || problem.read().is_some() || refused())
                described_by=id.clone()
            />
            <span class="small">{cartons}</span>
            <span class="muted small" id=id>{rule}</span>
            {move || problem.get().map(|words| view! { <span class="badge bad" role="status">{words}</span> })}
        </div>
    }
}
