//! Orders as CSV: all, those that the filter shows, or the selected ones.

use api::paths;
use leptos::{prelude::*, task::spawn_local};

use super::query::OrderFilter;
use crate::{
    api::{get_text, with_query},
    browser::files,
    components::{Menu, MenuItem},
    pages::failure,
    state::use_state,
    text,
};

#[component]
pub fn ExportMenu(filter: Memo<OrderFilter>, selected: RwSignal<Vec<String>>) -> impl IntoView {
    let notices = use_state().notices;
    let export = move |values: Vec<(&'static str, Option<String>)>| {
        spawn_local(async move {
            let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_deref())).collect();
            match get_text(&with_query(paths::ORDERS_CSV, &values)).await {
                Ok(csv) => files::download("orders.csv", "text/csv;charset=utf-8", &csv),
                Err(error) => notices.bad(failure::words(&error).detail),
            }
        });
    };
    let face = move || text::orders_export();
    view! {
        <Menu label=text::orders_export() face=face>
            <MenuItem on_choose=move || export(Vec::new())>{text::orders_export_all()}</MenuItem>
            <MenuItem on_choose=move || export(filter.get_untracked().values())>{text::orders_export_filtered()}</MenuItem>
            <Show when=move || !selected.read().is_empty()>
                <MenuItem on_choose=move || export(vec![("numbers", Some(selected.get_untracked().join(",")))])>
                    {move || text::orders_export_selected(selected.read().len())}
                </MenuItem>
            </Show>
        </Menu>
    }
}
