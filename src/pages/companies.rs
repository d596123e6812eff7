//! The companies that a sales rep serves, or all of them for the channel manager: tier, credit, and
//! the way to their orders.

mod list;

use std::time::Duration;

use api::{company::PartnerCompany, paths};
use leptos::prelude::*;

use super::{
    load::when_online_again,
    paged::{Paged, PagedList},
    title::use_title,
};
use crate::{
    api::{get, with_query},
    browser::timer::Debounce,
    components::{Button, EmptyState, PageHeading, Symbol, TextField},
    state::use_state,
    text,
};
use list::CompanyList;

const PAUSE: Duration = Duration::from_millis(300);

#[component]
pub fn CompaniesPage() -> impl IntoView {
    use_title(text::common_companies);
    let address = use_state().address;
    let words = Memo::new(move |_| address.query_value("q").filter(|words| !words.is_empty()));
    let companies = Paged::<PartnerCompany>::empty();
    let fetch = move |more: bool| {
        companies.fetch(more, |after| {
            let words = words.get_untracked();
            async move {
                let query = [("q", words.as_deref()), ("cursor", after.as_deref())];
                get(&with_query(paths::COMPANIES, &query)).await
            }
        });
    };
    when_online_again(move || companies.failure.get_untracked(), move || fetch(false));
    Effect::new(move || {
        words.track();
        fetch(false);
    });
    view! {
        <PageHeading title=text::common_companies() detail=text::companies_detail() />
        <div class="stack">
            <SearchField words />
            <PagedList
                list=companies
                fetch=Callback::new(fetch)
                shown=text::orders_shown
                label=text::orders_more
                none=move || view! { <NoCompanies searched=words.read().is_some() /> }
            >
                <CompanyList companies=companies.rows />
            </PagedList>
        </div>
    }
}

/// Follows every key; the address follows a moment later.
#[component]
fn SearchField(words: Memo<Option<String>>) -> impl IntoView {
    let address = use_state().address;
    let typed = RwSignal::new(words.get_untracked().unwrap_or_default());
    let pause = StoredValue::new_local(Debounce::new(PAUSE));
    let input = Callback::new(move |text: String| {
        typed.set(text.clone());
        let text = text.trim().to_owned();
        pause.with_value(|pause| {
            pause.call(move || address.set_query(&[("q", (!text.is_empty()).then_some(text.clone()))]));
        });
    });
    on_cleanup(move || {
        pause.try_with_value(Debounce::cancel);
    });
    view! {
        <search class="one-field">
            <TextField label=text::companies_search() kind="search" value=typed on_input=input />
        </search>
    }
}

#[component]
fn NoCompanies(searched: bool) -> impl IntoView {
    let address = use_state().address;
    if searched {
        view! {
            <EmptyState symbol=Symbol::Search title=text::companies_none_found() detail=text::companies_none_found_detail()>
                <Button on_press=move |_| address.go("/companies")>{text::companies_all()}</Button>
            </EmptyState>
        }
    } else {
        view! {
            <EmptyState symbol=Symbol::Company title=text::companies_none() detail=text::companies_none_detail()>
                <Button on_press=move |_| address.go("/catalogue")>{text::common_to_catalogue()}</Button>
            </EmptyState>
        }
    }
}
