//! One variant as signals: what it costs, how it may be ordered, how soon it can be had; and the pieces
//! that both layouts are made of.

use api::Permission;
use domain::{OrderLine, OrderableProduct, QuantityRule};
use leptos::prelude::*;

use crate::{
    pages::ordering::{AvailabilityNote, Available, QuantityEntry, Refusal, entry},
    state::{State, use_state},
    text,
    trade::money::money,
};

/// Copied freely; dies with its row or cell.
#[derive(Clone, Copy)]
pub struct Offered {
    pub sku: Signal<String>,
    state: State,
    product: Memo<Option<OrderableProduct>>,
    typed: Memo<String>,
    line: Memo<OrderLine>,
}

impl Offered {
    pub fn of(sku: Signal<String>) -> Self {
        let state = use_state();
        let product = Memo::new(move |_| {
            let opened = state.catalogue.opened.read();
            opened.as_ref().and_then(|opened| opened.orderable(&sku.read()))
        });
        let typed = entry::typed(state, sku);
        let line = Memo::new(move |_| {
            entry::line(state, &sku.read(), entry::quantity(typed), product.read().as_ref())
        });
        Self { sku, state, product, typed, line }
    }

    /// Who does not order has no price of their own and sees that of the list.
    pub fn price(self) -> String {
        let line = self.line.read();
        let list_price = line.list_price.filter(|_| !self.state.session.may(Permission::Order));
        line.unit_price.or(list_price).map_or_else(text::trade_no_price, money)
    }

    fn rule(self) -> QuantityRule {
        let product = self.product.read();
        product.as_ref().map_or_else(|| QuantityRule::new(1, 1, None), |product| product.rule)
    }

    fn carton(self) -> Option<u32> {
        self.product.read().as_ref()?.packaging.carton.as_ref().map(|carton| carton.units)
    }

    fn available(self) -> Available {
        let typed = entry::quantity(self.typed);
        Available::of(self.state, self.product.read().as_ref(), &self.line.read(), typed)
    }

    fn refusal_id(self) -> String {
        format!("refusal-{}", self.sku.read())
    }
}

/// The way to its page.
#[component]
pub fn SkuLink(offered: Offered, #[prop(into)] is_present: Signal<bool>) -> impl IntoView {
    let Offered { sku, state, .. } = offered;
    let href = move || state.address.href(&format!("/products/{}", crate::api::encode(&sku.read())));
    view! {
        <a class="variant-sku small" href=href aria-current=move || is_present.get().then_some("page")>{sku}</a>
    }
}

#[component]
pub fn Quantity(offered: Offered) -> impl IntoView {
    view! {
        <QuantityEntry
            sku=offered.sku
            rule=Signal::derive(move || offered.rule())
            carton=Signal::derive(move || offered.carton())
            refusal=Signal::derive(move || Some(offered.refusal_id()))
        />
    }
}

/// How soon it can be had; while the quantity is refused, why and what would be taken.
#[component]
pub fn AvailableOrRefused(offered: Offered) -> impl IntoView {
    let Offered { sku, state, typed, .. } = offered;
    let rule = Signal::derive(move || offered.rule());
    let refused = Memo::new(move |_| entry::problem(state, typed, sku, rule).is_some());
    view! {
        <Show
            when=move || refused.get()
            fallback=move || view! { <AvailabilityNote available=Signal::derive(move || offered.available()) /> }
        >
            <Refusal sku rule id=Signal::derive(move || offered.refusal_id()) />
        </Show>
    }
}
