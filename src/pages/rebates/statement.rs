//! The order lines that an agreement counted, with the share of each in what is earned. Read when it is
//! asked for.

use api::{Page, paths, rebate::RebateStatementLine};
use leptos::{prelude::*, task::spawn_local};

use super::statement_table::StatementTable;
use crate::{
    api::{ApiError, encode, get, get_text, with_query},
    browser::{files, intl},
    components::{Button, LoadMore, SkeletonRows},
    pages::failure::{self, Failure},
    state::use_state,
    text,
};

#[component]
pub fn Statement(id: String, company: Option<String>) -> impl IntoView {
    let notices = use_state().notices;
    let lines = RwSignal::new(Vec::<RebateStatementLine>::new());
    let total = RwSignal::new(None::<u64>);
    let cursor = RwSignal::new(None::<String>);
    let failure = RwSignal::new(None::<ApiError>);
    let busy = RwSignal::new(false);
    let is_open = RwSignal::new(false);
    let (id, company) = (StoredValue::new(id), StoredValue::new(company));
    let fetch = move || {
        busy.set(true);
        failure.set(None);
        let (path, company) =
            (paths::to(paths::REBATE_STATEMENT, &encode(&id.read_value())), company.get_value());
        let after = cursor.get_untracked();
        spawn_local(async move {
            let query = [("company", company.as_deref()), ("cursor", after.as_deref())];
            let answer = get::<Page<RebateStatementLine>>(&with_query(&path, &query)).await;
            // The page may have gone meanwhile.
            if busy.try_set(false).is_some() {
                return;
            }
            match answer {
                Ok(page) => {
                    lines.update(|lines| lines.extend(page.items));
                    total.set(Some(page.total));
                    cursor.set(page.next_cursor);
                }
                Err(error) => failure.set(Some(error)),
            }
        });
    };
    let open = move |_| {
        is_open.update(|open| *open = !*open);
        if is_open.get_untracked() && total.get_untracked().is_none() {
            fetch();
        }
    };
    let save = move |_| {
        let (path, company) =
            (paths::to(paths::REBATE_STATEMENT_CSV, &encode(&id.read_value())), company.get_value());
        let name = format!("rebates-{}.csv", id.get_value());
        spawn_local(async move {
            match get_text(&with_query(&path, &[("company", company.as_deref())])).await {
                Ok(csv) => files::download(&name, "text/csv;charset=utf-8", &csv),
                Err(error) => notices.bad(failure::words(&error).detail),
            }
        });
    };
    let shown = move || {
        let number = |count: u64| intl::number(&count.to_string());
        text::orders_shown(number(lines.read().len() as u64), number(total.get().unwrap_or_default()))
    };
    let body = move || {
        if let Some(error) = failure.get() {
            return view! { <Failure error on_again=move |_| fetch() /> }.into_any();
        }
        match total.get() {
            None => view! { <SkeletonRows label=text::common_loading() /> }.into_any(),
            Some(0) => view! { <p class="muted">{text::rebates_nothing_counted()}</p> }.into_any(),
            Some(_) => view! {
                <StatementTable lines />
                <LoadMore
                    shown=Signal::derive(shown)
                    more=Signal::derive(move || cursor.read().is_some())
                    busy
                    label=text::rebates_more()
                    on_more=Callback::new(move |_| fetch())
                />
            }
            .into_any(),
        }
    };
    view! {
        <div class="cluster">
            <Button on_press=open>
                {move || if is_open.get() { text::rebates_statement_hide() } else { text::rebates_statement_show() }}
            </Button>
            <Button on_press=save>{text::rebates_statement_csv()}</Button>
        </div>
        <Show when=move || is_open.get()>{body}</Show>
    }
}
