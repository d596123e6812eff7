//! One line of the cart: a row on a wide screen, a card on a phone.

use domain::{OrderLine, QuantityRule};
use leptos::prelude::*;

use super::{
    costs::LineCosts, line_notes::LineNotes, line_price::LinePrice, line_quantity::LineQuantity, told,
};
use crate::{
    components::{Button, ButtonKind},
    pages::ordering::Picture,
    state::use_state,
    text,
    trade::money::money,
};

/// What the catalogue says of the SKU.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known {
    pub name: String,
    pub picture: String,
    pub rule: Option<QuantityRule>,
    pub carton_units: Option<u32>,
}

#[component]
pub fn CartLine(sku: String) -> impl IntoView {
    let state = use_state();
    let sku = StoredValue::new(sku);
    let line: Memo<Option<OrderLine>> = Memo::new(move |_| state.cart_value.line(&sku.read_value()));
    let known = Memo::new(move |_| {
        let opened = state.catalogue.opened.read();
        let opened = opened.as_ref()?;
        let row = opened.catalogue().row(opened.catalogue().find_sku(&sku.read_value())?);
        Some(Known {
            name: row.name().to_owned(),
            picture: row.picture().to_owned(),
            rule: Some(QuantityRule::new(
                row.minimum_quantity(),
                row.order_multiple(),
                row.maximum_quantity(),
            )),
            carton_units: Some(row.carton_units()).filter(|units| *units > 0),
        })
    });
    let known = Memo::new(move |_| known.get().unwrap_or_default());
    let name = move || {
        let name = known.read().name.clone();
        if name.is_empty() { sku.get_value() } else { name }
    };
    let href = move || state.address.href(&format!("/products/{}", crate::api::encode(&sku.read_value())));
    let amount = move || match line.read().as_ref().and_then(|line| line.amount) {
        Some(amount) => money(amount),
        None => "—".to_owned(),
    };
    let later = move |_| told(state, state.cart_undo.save_for_later(vec![sku.get_value()]));
    let remove = move |_| told(state, state.cart_undo.remove(&sku.read_value()));
    view! {
        <li class="cart-line" class:refused=move || line.read().as_ref().is_some_and(|line| !line.problems.is_empty())>
            <Picture address=Signal::derive(move || known.read().picture.clone()) />
            <div class="cart-name">
                <a href=href>{name}</a>
                <span class="muted small">{sku.get_value()}</span>
            </div>
            <LineQuantity sku=sku.get_value() line known />
            <LinePrice line />
            <strong class="cart-amount numeric">{amount}</strong>
            <LineNotes sku=sku.get_value() line />
            <div class="cart-actions">
                <Button kind=ButtonKind::Quiet label=text::cart_later_sku(sku.get_value()) on_press=later>
                    {text::cart_later()}
                </Button>
                <Button kind=ButtonKind::Quiet label=text::cart_remove_sku(sku.get_value()) on_press=remove>
                    {text::cart_remove()}
                </Button>
            </div>
            <LineCosts line />
        </li>
    }
}
