//! The way from one calculator to the other.

use leptos::prelude::*;

use crate::{state::use_state, text};

#[component]
pub fn CalculatorLinks() -> impl IntoView {
    let address = use_state().address;
    let link = |page: &'static str, label: String| {
        let current = move || (*address.page.read() == page).then_some("page");
        view! { <a href=move || address.href(page) aria-current=current>{label}</a> }
    };
    view! {
        <nav class="calculator-links no-print" aria-label=text::ladder_calculators()>
            {link("/calculators/landed-cost", text::calculators_landed_cost())}
            {link("/calculators/rebates", text::ladder_title())}
            {link("/calculators/price", text::price_title())}
        </nav>
    }
}
