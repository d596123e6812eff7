//! A calculator alone, for a frame in another site: no menu, no session, nothing to leave it by but a
//! link that opens the storefront beside it. Dressed by parameters of its address.

mod skin;

use api::calculator::CalculatorKind;
use leptos::prelude::*;

use super::{
    calculator::sent::Sent,
    currency::{self, CurrencyCalculator},
    ladder::{self, LadderCalculator},
    landed_cost::{self, LandedCostCalculator},
    not_found::NotFoundPage,
    price::{self, PriceCalculator},
    reorder::{self, ReorderCalculator},
    title::use_title,
};
use crate::{
    browser::location,
    state::{
        calculator::{Desk, Typed},
        use_state,
    },
    text,
    trade::calculator as trade,
};

#[component]
pub fn EmbedPage() -> impl IntoView {
    let calculator = use_state().address.subject("/embed");
    let kind = Memo::new(move |_| CalculatorKind::from_code(&calculator.read()));
    use_title(move || kind.get().map(trade::name).unwrap_or_default());
    skin::put_on(&location::query());
    move || match kind.get() {
        Some(kind) => view! { <Framed kind /> }.into_any(),
        None => view! { <NotFoundPage /> }.into_any(),
    }
}

#[component]
fn Framed(kind: CalculatorKind) -> impl IntoView {
    let state = use_state();
    let calculator = match kind {
        CalculatorKind::LandedCost => {
            calculator(landed_cost::desk(), |desk| view! { <LandedCostCalculator desk /> }.into_any())
        }
        CalculatorKind::Rebate => {
            calculator(ladder::desk(), |desk| view! { <LadderCalculator desk /> }.into_any())
        }
        CalculatorKind::Price => {
            calculator(price::desk(), |desk| view! { <PriceCalculator desk /> }.into_any())
        }
        CalculatorKind::Reorder => {
            calculator(reorder::desk(), |desk| view! { <ReorderCalculator desk /> }.into_any())
        }
        CalculatorKind::Fx => {
            calculator(currency::desk(), |desk| view! { <CurrencyCalculator desk /> }.into_any())
        }
    };
    // With what the frame began with: nothing that is typed leaves it.
    let full = move || format!("{}#{}", state.address.href(trade::page(kind)), location::fragment());
    view! {
        <h1 class="visually-hidden">{trade::name(kind)}</h1>
        {calculator}
        <p class="embed-foot small">
            <a href=full target="_blank" rel="noopener">{text::sharing_full()}</a>
        </p>
    }
}

/// A calculator, above it what came in the frame's address.
fn calculator<T: Typed>(desk: Desk<T>, draw: fn(Desk<T>) -> AnyView) -> AnyView {
    view! {
        <Sent desk=desk.clone() draw />
        {draw(desk)}
    }
    .into_any()
}
