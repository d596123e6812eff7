//! A calculator alone, for a frame in another site: no menu, no session, nothing to leave it by but a
//! link that opens the storefront beside it. Dressed by parameters of its address.

mod skin;

use api::calculator::CalculatorKind;
use leptos::prelude::*;

use super::{
    calculator::sent::Sent, ladder::LadderCalculator, landed_cost::LandedCostCalculator,
    not_found::NotFoundPage, title::use_title,
};
use crate::{
    browser::{clock, document},
    state::{calculator::Desk, ladder, landed_cost, use_state},
    text,
    trade::calculator,
};

#[component]
pub fn EmbedPage() -> impl IntoView {
    let calculator = use_state().address.subject("/embed");
    let kind = Memo::new(move |_| CalculatorKind::from_code(&calculator.read()));
    use_title(move || kind.get().map(calculator::name).unwrap_or_default());
    skin::put_on(&document::query());
    move || match kind.get() {
        Some(CalculatorKind::LandedCost) => framed(CalculatorKind::LandedCost, landed_cost()),
        Some(CalculatorKind::Rebate) => framed(CalculatorKind::Rebate, ladder()),
        _ => view! { <NotFoundPage /> }.into_any(),
    }
}

fn framed(kind: CalculatorKind, calculator: AnyView) -> AnyView {
    let state = use_state();
    // With what the frame began with: nothing that is typed leaves it.
    let full = move || format!("{}#{}", state.address.href(calculator::page(kind)), document::fragment());
    view! {
        <h1 class="visually-hidden">{calculator::name(kind)}</h1>
        {calculator}
        <p class="embed-foot small">
            <a href=full target="_blank" rel="noopener">{text::sharing_full()}</a>
        </p>
    }
    .into_any()
}

fn landed_cost() -> AnyView {
    let desk = landed_cost_desk();
    view! {
        <Sent desk=desk.clone() draw=|desk| view! { <LandedCostCalculator desk /> }.into_any() />
        <LandedCostCalculator desk />
    }
    .into_any()
}

fn landed_cost_desk() -> Desk<landed_cost::typed::Typed> {
    let market = use_state().address.market.get_untracked();
    let (country, currency) = market.map_or(("DE".to_owned(), "EUR".to_owned()), |market| {
        (market.country.code().to_owned(), market.currency.code().to_owned())
    });
    let today = clock::today().to_string();
    Desk::own(|mark| landed_cost::typed::Typed::empty(&country, &currency, &today, mark))
}

fn ladder() -> AnyView {
    let market = use_state().address.market.get_untracked();
    let currency = market.map_or("EUR".to_owned(), |market| market.currency.code().to_owned());
    let until = super::ladder::end_of_year();
    let desk = Desk::own(|mark| ladder::typed::Typed::empty(&currency, &until, mark));
    view! {
        <Sent desk=desk.clone() draw=|desk| view! { <LadderCalculator desk /> }.into_any() />
        <LadderCalculator desk />
    }
    .into_any()
}
