//! What a unit costs this company, beside list price and recommended retail price, and why.

use api::{Permission, catalogue::PriceListSummary};
use domain::price::margin_percent;
use leptos::prelude::*;

use super::sheet::Sheet;
use crate::{
    browser::intl::{self, DateStyle},
    components::{Badge, BadgeTone, Banner, Definition, DefinitionList, LinkButton},
    state::{session::Standing, use_state},
    text,
    trade::{money::money, percent::percent},
};

#[component]
pub fn Prices(sheet: Signal<Sheet>) -> impl IntoView {
    let state = use_state();
    // At the quantity typed, so that the price follows the breaks.
    let line = Memo::new(move |_| sheet.read().line(state));
    // Who does not order has no price of their own: that of the list is then the price.
    let list_price_alone = move || {
        let line = line.read();
        let may_order = state.session.may(Permission::Order);
        line.list_price.filter(|_| line.unit_price.is_none() && !may_order)
    };
    let price = move || line.read().unit_price.or(list_price_alone());
    let saved = move || {
        let line = line.read();
        let percent_off = line.unit_price?.percent_below(line.list_price?)?;
        (percent_off.is_sign_positive() && !percent_off.is_zero())
            .then(|| text::product_saved(percent(percent_off)))
    };
    let margin = move || margin_percent(line.read().unit_price?, line.read().rrp?).map(percent);
    let sign_in = Signal::derive(move || {
        let next = crate::api::encode(&state.address.page.get());
        state.address.href(&format!("/sign-in?next={next}"))
    });
    let because = move || {
        let list = sheet.read().price_list.clone();
        list.map(|list| explanation(&list))
    };
    view! {
        <Show when=move || state.session.standing.get() == Standing::SignedOut>
            <Banner>
                <div class="banner-invitation">
                    <span>{text::catalogue_invitation()}</span>
                    <LinkButton href=sign_in>{text::common_sign_in()}</LinkButton>
                </div>
            </Banner>
        </Show>
        <Show when=move || state.session.may(Permission::SeePrices)>
            <section class="panel" aria-label=text::product_prices()>
                <p class="product-price">
                    {move || list_price_alone().map(|_| view! { <span class="muted">{text::product_list_price()}</span> })}
                    <strong>{move || price().map_or_else(text::trade_no_price, money)}</strong>
                    {move || price().map(|_| view! { <span class="muted">{text::product_per_unit()}</span> })}
                    {move || saved().map(|words| view! { <Badge tone=BadgeTone::Good>{words}</Badge> })}
                </p>
                <DefinitionList>
                    {move || line.read().list_price.filter(|_| list_price_alone().is_none()).map(|price| view! {
                        <Definition name=text::product_list_price()>{money(price)}</Definition>
                    })}
                    {move || line.read().rrp.map(|price| view! {
                        <Definition name=text::product_rrp()>{money(price)}</Definition>
                    })}
                    {move || margin().map(|margin| view! {
                        <Definition name=text::product_margin()>{margin}</Definition>
                    })}
                    {move || because().map(|words| view! {
                        <Definition name=text::product_price_from()>{words}</Definition>
                    })}
                </DefinitionList>
            </section>
        </Show>
    }
}

/// "Price list gold-eur, 1 Jan 2026 to 31 Dec 2026"
fn explanation(list: &PriceListSummary) -> String {
    let date = |date: chrono::NaiveDate| intl::date(&date.to_string(), DateStyle::Date);
    let name =
        if list.contract { text::product_contract(&list.code) } else { text::product_price_list(&list.code) };
    let valid = match (list.valid_from, list.valid_to) {
        (Some(from), Some(to)) => text::product_valid_between(date(from), date(to)),
        (Some(from), None) => text::product_valid_from(date(from)),
        (None, Some(to)) => text::product_valid_to(date(to)),
        (None, None) => return name,
    };
    format!("{name} · {valid}")
}
