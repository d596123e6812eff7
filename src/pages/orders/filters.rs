//! What narrows the list: words, status, dates, whose orders.

use std::time::Duration;

use api::{Permission, order::OrderStatus};
use leptos::prelude::*;

use super::{company_choice::CompanyChoice, query::OrderFilter};
use crate::{
    browser::timer::Debounce,
    components::{Checkbox, Choice, SelectField, TextField},
    state::use_state,
    text,
    trade::order_status,
};

const PAUSE: Duration = Duration::from_millis(300);

#[component]
pub fn Filters(filter: Memo<OrderFilter>) -> impl IntoView {
    let state = use_state();
    let address = state.address;
    let set = move |name: &'static str, value: String| {
        // The pause after a key may end on another page.
        if address.page.get_untracked() == "/orders" {
            address.set_query(&[(name, (!value.is_empty()).then_some(value))]);
        }
    };
    let value = move |name: &'static str| Signal::derive(move || filter.read().get(name).unwrap_or_default());

    // The field follows every key; the address a moment later.
    let words = RwSignal::new(filter.get_untracked().get("q").unwrap_or_default());
    let pause = StoredValue::new_local(Debounce::new(PAUSE));
    let typed = Callback::new(move |typed: String| {
        words.set(typed.clone());
        pause.with_value(|pause| pause.call(move || set("q", typed.trim().to_owned())));
    });
    on_cleanup(move || {
        pause.try_with_value(Debounce::cancel);
    });

    let statuses = move || {
        let all = Choice { value: String::new(), label: text::orders_any_status() };
        let each = OrderStatus::ALL
            .map(|status| Choice { value: status.code().to_owned(), label: order_status::name(status) });
        std::iter::once(all).chain(each).collect::<Vec<_>>()
    };
    view! {
        <search class="fields order-filters">
            <TextField label=text::orders_search() kind="search" value=words on_input=typed />
            <SelectField
                label=text::orders_status()
                choices=Signal::derive(statuses)
                value=value("status")
                on_change=Callback::new(move |status| set("status", status))
            />
            <TextField label=text::orders_from() kind="date" value=value("placed_from")
                on_input=Callback::new(move |date| set("placed_from", date)) />
            <TextField label=text::orders_to() kind="date" value=value("placed_to")
                on_input=Callback::new(move |date| set("placed_to", date)) />
            <Show when=move || state.session.may(Permission::SeePartnerOrders)>
                <CompanyChoice value=value("company") on_change=Callback::new(move |company| set("company", company)) />
            </Show>
            <Show when=move || state.session.may(Permission::SeeCompanyOrders)>
                <Checkbox
                    label=text::orders_mine()
                    checked=Signal::derive(move || filter.read().get("mine").is_some())
                    on_change=Callback::new(move |mine: bool| {
                        set("mine", if mine { "true".to_owned() } else { String::new() });
                    })
                />
            </Show>
        </search>
    }
}
