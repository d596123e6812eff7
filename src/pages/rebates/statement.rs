//! The order lines that an agreement counted, with the share of each in what is earned. Read when it is
//! asked for.

use api::{paths, rebate::RebateStatementLine};
use leptos::{prelude::*, task::spawn_local};

use super::statement_table::StatementTable;
use crate::{
    api::{encode, get, get_text, with_query},
    browser::files,
    components::Button,
    pages::{
        failure,
        paged::{Paged, PagedList},
    },
    state::use_state,
    text,
};

#[component]
pub fn Statement(id: String, company: Option<String>) -> impl IntoView {
    let notices = use_state().notices;
    let lines = Paged::<RebateStatementLine>::empty();
    let is_open = RwSignal::new(false);
    let (id, company) = (StoredValue::new(id), StoredValue::new(company));
    let fetch = move |more: bool| {
        lines.fetch(more, |after| {
            let (path, company) =
                (paths::to(paths::REBATE_STATEMENT, &encode(&id.read_value())), company.get_value());
            async move {
                let query = [("company", company.as_deref()), ("cursor", after.as_deref())];
                get(&with_query(&path, &query)).await
            }
        });
    };
    let open = move |_| {
        is_open.update(|open| *open = !*open);
        if is_open.get_untracked() && lines.total.get_untracked().is_none() {
            fetch(false);
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
    view! {
        <div class="cluster">
            <Button on_press=open>
                {move || if is_open.get() { text::rebates_statement_hide() } else { text::rebates_statement_show() }}
            </Button>
            <Button on_press=save>{text::rebates_statement_csv()}</Button>
        </div>
        <Show when=move || is_open.get()>
            <PagedList
                list=lines
                fetch=Callback::new(fetch)
                shown=text::orders_shown
                label=text::rebates_more
                none=|| view! { <p class="muted">{text::rebates_nothing_counted()}</p> }
            >
                <StatementTable lines=lines.rows />
            </PagedList>
        </Show>
    }
}
