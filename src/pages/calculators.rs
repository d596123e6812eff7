//! The way to all calculators: each with a sentence on what it answers. Open to everyone.

use leptos::prelude::*;

use super::{calculator_links::CALCULATORS, title::use_title};
use crate::{
    components::{Icon, PageHeading, Symbol},
    state::use_state,
    text,
};

#[component]
pub fn CalculatorsPage() -> impl IntoView {
    use_title(text::ladder_calculators);
    let address = use_state().address;
    let cards = CALCULATORS
        .iter()
        .map(|calculator| {
            let page = calculator.page;
            view! {
                <li>
                    <a class="panel calculator-card" href=move || address.href(page)>
                        <Icon symbol=Symbol::Calculator />
                        <h2>{(calculator.title)()}</h2>
                        <p class="muted">{(calculator.detail)()}</p>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <PageHeading title=text::ladder_calculators() detail=text::overview_detail() />
        <ul class="calculator-cards">{cards}</ul>
    }
}
