//! The list: a table on wide screens, cards on phones and tablets.

use api::company::PartnerCompany;
use leptos::prelude::*;

use crate::{
    browser::intl,
    components::{Column, Table},
    state::use_state,
    text,
    trade::{credit::CreditMeter, tier},
};

#[component]
pub fn CompanyList(companies: RwSignal<Vec<PartnerCompany>>) -> impl IntoView {
    let columns = vec![
        Column::start(text::orders_company()),
        Column::start(text::account_country()),
        Column::start(text::account_tier()),
        Column::start(text::checkout_credit()),
        Column::start(text::order_terms()),
        Column::start(text::common_role_sales_rep()),
        Column::end(text::common_orders()),
    ];
    let key = |company: &PartnerCompany| company.summary.id.clone();
    view! {
        <div class="as-rows">
            <Table label=text::common_companies() columns>
                <For each=move || companies.get() key=key let:company><CompanyRow company /></For>
            </Table>
        </div>
        <ul class="cards as-cards">
            <For each=move || companies.get() key=key let:company><CompanyCard company /></For>
        </ul>
    }
}

#[component]
fn CompanyRow(company: PartnerCompany) -> impl IntoView {
    let PartnerCompany { summary, credit, orders, sales_rep } = company;
    view! {
        <tr>
            <td><span class="strong">{summary.name.clone()}</span></td>
            <td>{summary.country.map(|country| intl::country(country.code()))}</td>
            <td>{tier::name(&summary.tier)}</td>
            <td class="credit-cell"><CreditMeter credit /></td>
            <td>{terms(summary.payment_terms_days)}</td>
            <td>{sales_rep}</td>
            <td class="numeric"><OrdersLink id=summary.id name=summary.name orders /></td>
        </tr>
    }
}

#[component]
fn CompanyCard(company: PartnerCompany) -> impl IntoView {
    let PartnerCompany { summary, credit, orders, sales_rep } = company;
    let country = summary.country.map(|country| intl::country(country.code()));
    let line = [country, Some(tier::name(&summary.tier)), Some(terms(summary.payment_terms_days))];
    view! {
        <li class="panel stack">
            <div class="company-head">
                <div>
                    <h2>{summary.name.clone()}</h2>
                    <p class="muted">{line.into_iter().flatten().collect::<Vec<_>>().join(" · ")}</p>
                    <p class="muted person-email">{sales_rep}</p>
                </div>
                <OrdersLink id=summary.id name=summary.name orders />
            </div>
            <CreditMeter credit />
        </li>
    }
}

fn terms(days: u32) -> String {
    match days {
        0 => text::order_prepaid(),
        days => text::order_terms_days(days),
    }
}

/// To the orders of this company alone.
#[component]
fn OrdersLink(id: String, name: String, orders: u64) -> impl IntoView {
    let address = use_state().address;
    let href = move || address.href(&format!("/orders?company={}", crate::api::encode(&id)));
    view! {
        <a class="orders-link" href=href>{text::companies_orders(orders)} <span class="visually-hidden">{name}</span></a>
    }
}
