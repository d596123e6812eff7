//! Pairs of a name and a value: attributes of a product, totals of an order.

use leptos::prelude::*;

#[component]
pub fn DefinitionList(children: Children) -> impl IntoView {
    view! { <dl class="definition-list">{children()}</dl> }
}

#[component]
pub fn Definition(#[prop(into)] name: Signal<String>, children: Children) -> impl IntoView {
    view! {
        <div class="definition">
            <dt>{name}</dt>
            <dd>{children()}</dd>
        </div>
    }
}
