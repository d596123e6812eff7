//! What the brand has agreed with the company: tier, terms, order minimum, and its credit line.

use api::{company::Company, paths};
use leptos::prelude::*;

use crate::{
    api::get,
    browser::intl,
    components::{Definition, DefinitionList},
    pages::load::Load,
    text,
    trade::{credit::CreditMeter, incoterm, money::money, tier},
};

#[component]
pub fn CompanyFacts() -> impl IntoView {
    let company = LocalResource::new(|| async { get::<Company>(paths::COMPANY).await });
    view! { <Load resource=company ready=|company| view! { <Facts company /> } /> }
}

#[component]
fn Facts(company: Company) -> impl IntoView {
    let Company { summary, credit, .. } = company;
    let terms = match summary.payment_terms_days {
        0 => text::order_prepaid(),
        days => text::order_terms_days(days),
    };
    let country = summary.country.map(|country| intl::country(country.code()));
    let open = credit.open().ok().flatten();
    view! {
        <div class="account-columns">
            <section class="panel stack">
                <h2>{summary.name}</h2>
                <DefinitionList>
                    {country.map(|country| view! { <Definition name=text::account_country()>{country}</Definition> })}
                    <Definition name=text::account_tier()>{tier::name(&summary.tier)}</Definition>
                    <Definition name=text::common_currency()>{intl::currency_name(summary.currency.code())}</Definition>
                    <Definition name=text::order_incoterm()>{incoterm::name(summary.incoterm)}</Definition>
                    {summary.order_minimum.map(|minimum| {
                        view! { <Definition name=text::account_order_minimum()>{money(minimum)}</Definition> }
                    })}
                </DefinitionList>
                <p class="muted small">{incoterm::explanation(summary.incoterm)}</p>
            </section>
            <section class="panel stack">
                <h2>{text::checkout_credit()}</h2>
                <CreditMeter credit />
                <DefinitionList>
                    {open.map(|open| {
                        view! { <Definition name=text::checkout_credit_open()><span class="strong">{money(open)}</span></Definition> }
                    })}
                    <Definition name=text::order_terms()>{terms}</Definition>
                </DefinitionList>
                <p class="muted small">{text::account_credit_explained()}</p>
            </section>
        </div>
        <p class="muted small">{text::account_company_agreed()}</p>
    }
}
