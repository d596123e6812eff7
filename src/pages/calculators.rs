//! The way to all calculators, each with a sentence on what it answers; below it their own pages. Open to
//! everyone.

use leptos::prelude::*;

use super::{
    calculator_links::{CALCULATORS, CalculatorLinks},
    not_found::NotFoundPage,
    title::use_title,
};
use crate::{
    components::{Icon, PageHeading, Symbol},
    state::use_state,
    text,
};

const OVERVIEW: &str = "/calculators";

#[component]
pub fn CalculatorsPage() -> impl IntoView {
    let address = use_state().address;
    // While another page is on its way, this one stays what it is.
    let page = Memo::new(move |before: Option<&String>| {
        let page = address.page.read();
        let is_here = page.starts_with(OVERVIEW);
        before.filter(|_| !is_here).cloned().unwrap_or_else(|| page.trim_end_matches('/').to_owned())
    });
    move || {
        let page = page.get();
        untrack(|| match CALCULATORS.iter().find(|calculator| calculator.page == page) {
            Some(calculator) => view! { <CalculatorLinks />{(calculator.draw)()} }.into_any(),
            None if page == OVERVIEW => view! { <Overview /> }.into_any(),
            None => view! { <NotFoundPage /> }.into_any(),
        })
    }
}

#[component]
fn Overview() -> impl IntoView {
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
