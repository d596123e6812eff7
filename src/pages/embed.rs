//! A calculator alone, for a frame in another site: no menu, no session, nothing to leave it by but a
//! link that opens the storefront beside it. Dressed by parameters of its address.

mod skin;

use api::calculator::CalculatorKind;
use leptos::prelude::*;

use super::{currency, ladder, landed_cost, not_found::NotFoundPage, price, reorder, title::use_title};
use crate::{browser::location, state::use_state, text, trade::calculator as trade};

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
        CalculatorKind::LandedCost => landed_cost::PAGE.draw_alone(),
        CalculatorKind::Rebate => ladder::PAGE.draw_alone(),
        CalculatorKind::Price => price::PAGE.draw_alone(),
        CalculatorKind::Reorder => reorder::PAGE.draw_alone(),
        CalculatorKind::Fx => currency::PAGE.draw_alone(),
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
