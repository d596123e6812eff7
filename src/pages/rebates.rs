//! Rebates, year to date: where a company stands in each of its agreements, what the next tier takes
//! and brings, and the order lines behind every amount.

mod agreement;
mod company_choice;
mod ladder_link;
mod line;
mod statement;
mod statement_table;
mod words;

use api::{
    Permission, paths,
    rebate::{RebateRefusal, Rebates},
};
use leptos::prelude::*;

use super::{account::parts::PartLinks, load::Load, title::use_title};
use crate::{
    api::{get, with_query},
    browser::intl::{self, DateStyle},
    components::{BadgeTone, Banner, EmptyState, LinkButton, PageHeading, Symbol},
    state::use_state,
    text,
};
use agreement::AgreementPanel;
use company_choice::CompanyChoice;

#[component]
pub fn RebatesPage() -> impl IntoView {
    use_title(text::rebates_title);
    let state = use_state();
    let of_partners = Memo::new(move |_| state.session.may(Permission::SeePartnerOrders));
    let company = Memo::new(move |_| {
        let asked = state.address.query_value("company").filter(|company| !company.is_empty());
        asked.filter(|_| of_partners.get())
    });
    // The brand's people name a company first.
    let is_chosen = move || !of_partners.get() || company.read().is_some();
    view! {
        <PageHeading title=text::rebates_title() detail=text::rebates_detail() />
        <div class="stack">
            <PartLinks />
            <Show when=move || of_partners.get()>
                <CompanyChoice company />
            </Show>
            <Show
                when=is_chosen
                fallback=|| view! { <EmptyState symbol=Symbol::Company title=text::rebates_choose() detail=text::rebates_choose_detail() /> }
            >
                <Standings company />
            </Show>
        </div>
    }
}

#[component]
fn Standings(company: Memo<Option<String>>) -> impl IntoView {
    let rebates = LocalResource::new(move || {
        let company = company.get();
        async move { get::<Rebates>(&with_query(paths::REBATES, &[("company", company.as_deref())])).await }
    });
    view! {
        <Load
            resource=rebates
            ready=move |rebates: Rebates| {
                if rebates.agreements.is_empty() && rebates.refused.is_empty() {
                    return view! { <NoAgreement /> }.into_any();
                }
                let company = company.get_untracked();
                let on = intl::date(&rebates.on.to_string(), DateStyle::Date);
                let refused = rebates.refused.into_iter().map(|refused| view! { <Refused refused /> }).collect_view();
                let agreements = rebates.agreements.into_iter()
                    .map(|standing| view! { <AgreementPanel standing company=company.clone() /> })
                    .collect_view();
                view! {
                    <p class="muted small">{text::rebates_basis(on)}</p>
                    {refused}
                    {agreements}
                }
                .into_any()
            }
        />
    }
}

#[component]
fn NoAgreement() -> impl IntoView {
    let address = use_state().address;
    view! {
        <EmptyState title=text::rebates_none() detail=text::rebates_none_detail()>
            <LinkButton href=Signal::derive(move || address.href("/calculators/rebates"))>{text::ladder_title()}</LinkButton>
        </EmptyState>
    }
}

/// One agreement cannot be worked out; the others still are.
#[component]
fn Refused(refused: RebateRefusal) -> impl IntoView {
    view! { <Banner tone=BadgeTone::Bad>{text::rebates_refused(refused.name)}</Banner> }
}
