//! The name of the product, and the rule of its quantity as long as none is in order.

use leptos::prelude::*;

use super::grid::Shown;
use crate::{state::use_state, text, trade::quantity_rule::short_rule};

#[component]
pub fn ProductCell(shown: Memo<Shown>) -> impl IntoView {
    let state = use_state();
    let sku = Memo::new(move |_| shown.read().row.sku.trim().to_owned());
    let product = Memo::new(move |_| {
        let opened = state.catalogue.opened.read();
        let opened = opened.as_ref().filter(|_| !sku.read().is_empty())?;
        let row = opened.catalogue().find_sku(&sku.read())?;
        let row = opened.catalogue().row(row);
        let rule =
            domain::QuantityRule::new(row.minimum_quantity(), row.order_multiple(), row.maximum_quantity());
        Some((row.sku().to_owned(), row.name().to_owned(), rule))
    });
    move || {
        let (sku, name, rule) = product.get()?;
        let rule = (!shown.read().check.is_taken()).then(|| {
            view! { <span class="muted small" title=text::quick_order_rule_title()>{short_rule(rule)}</span> }
        });
        let title = name.clone();
        let href = state.address.href(&format!("/products/{}", crate::api::encode(&sku)));
        Some(view! {
            <a class="quick-product" href=href tabindex="-1" title=title>{name}</a>
            " "
            {rule}
        })
    }
}
