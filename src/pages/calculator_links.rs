//! The calculators, and the way from one to the others.

use leptos::prelude::*;

use super::{currency, ladder, landed_cost, price, reorder};
use crate::{state::use_state, text};

/// Where a calculator is, what it is called, what it answers, and its page.
pub struct Calculator {
    pub page: &'static str,
    pub title: fn() -> String,
    pub detail: fn() -> String,
    pub draw: fn() -> AnyView,
}

/// In the order of a deal: what it costs, what comes back, what it sells for, when to buy again, in
/// which money.
pub const CALCULATORS: [Calculator; 5] = [
    Calculator {
        page: "/calculators/landed-cost",
        title: text::calculators_landed_cost,
        detail: text::overview_landed_cost,
        draw: || landed_cost::PAGE.draw(),
    },
    Calculator {
        page: "/calculators/rebates",
        title: text::ladder_title,
        detail: text::overview_rebates,
        draw: || ladder::PAGE.draw(),
    },
    Calculator {
        page: "/calculators/price",
        title: text::price_title,
        detail: text::overview_price,
        draw: || price::PAGE.draw(),
    },
    Calculator {
        page: "/calculators/reorder",
        title: text::reorder_title,
        detail: text::overview_reorder,
        draw: || reorder::PAGE.draw(),
    },
    Calculator {
        page: "/calculators/currency",
        title: text::currency_title,
        detail: text::overview_currency,
        draw: || currency::PAGE.draw(),
    },
];

#[component]
pub fn CalculatorLinks() -> impl IntoView {
    let address = use_state().address;
    let links = CALCULATORS
        .iter()
        .map(|calculator| {
            let page = calculator.page;
            let current = move || (*address.page.read() == page).then_some("page");
            view! { <a href=move || address.href(page) aria-current=current>{(calculator.title)()}</a> }
        })
        .collect_view();
    view! { <nav class="calculator-links no-print" aria-label=text::ladder_calculators()>{links}</nav> }
}
