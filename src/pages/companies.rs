//! The companies that a sales rep serves, or all of them for the channel manager: tier, credit, and
//! the way to their orders.

mod list;

use std::time::Duration;

use api::{Page, company::PartnerCompany, paths};
use leptos::{prelude::*, task::spawn_local};

use super::{failure::Failure, load::when_online_again, title::use_title};
use crate::{
    api::{ApiError, get, with_query},
    browser::{intl, timer::Debounce},
    components::{Button, EmptyState, LoadMore, PageHeading, SkeletonRows, Symbol, TextField},
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
    let companies = RwSignal::new(Vec::<PartnerCompany>::new());
    let total = RwSignal::new(None::<u64>);
    let cursor = RwSignal::new(None::<String>);
    let failure = RwSignal::new(None::<ApiError>);
    let busy = RwSignal::new(false);
    let turn = StoredValue::new(0_u32);

    let fetch = move |more: bool| {
        turn.update_value(|turn| *turn += 1);
        let this_turn = turn.get_value();
        busy.set(true);
        failure.set(None);
        let words = words.get_untracked();
        let after = cursor.get_untracked().filter(|_| more);
        spawn_local(async move {
            let query = [("q", words.as_deref()), ("cursor", after.as_deref())];
            let answer = get::<Page<PartnerCompany>>(&with_query(paths::COMPANIES, &query)).await;
            // Other words, or another page, have made this answer stale.
            if turn.try_get_value() != Some(this_turn) {
                return;
            }
            busy.set(false);
            match answer {
                Ok(page) => {
                    companies.update(|companies| {
                        if more { companies.extend(page.items) } else { *companies = page.items }
                    });
                    total.set(Some(page.total));
                    cursor.set(page.next_cursor);
                }
                Err(error) => failure.set(Some(error)),
            }
        });
    };
    when_online_again(move || failure.get_untracked(), move || fetch(false));
    Effect::new(move || {
        words.track();
        fetch(false);
    });
    let shown = move || {
        let number = |count: u64| intl::number(&count.to_string());
        text::orders_shown(number(companies.read().len() as u64), number(total.get().unwrap_or_default()))
    };
    let body = move || {
        if let Some(error) = failure.get() {
            return view! { <Failure error on_again=move |_| fetch(false) /> }.into_any();
        }
        match total.get() {
            None => view! { <SkeletonRows label=text::common_loading() /> }.into_any(),
            Some(0) => view! { <NoCompanies searched=words.read().is_some() /> }.into_any(),
            Some(_) => view! {
                <CompanyList companies />
                <LoadMore
                    shown=Signal::derive(shown)
                    more=Signal::derive(move || cursor.read().is_some())
                    busy
                    label=text::orders_more()
                    on_more=Callback::new(move |_| fetch(true))
                />
            }
            .into_any(),
        }
    };
    view! {
        <PageHeading title=text::common_companies() detail=text::companies_detail() />
        <div class="stack">
            <SearchField words />
            {body}
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
        <search class="fields">
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
