//! The SKU that the plan is for: its quantity rule and carton come from the catalogue, its history
//! on demand from the orders that the reader may see.

use api::Permission;
use leptos::{prelude::*, task::spawn_local};
use search::Query;

use crate::{
    components::{Button, Combobox, ComboboxOption},
    pages::failure,
    state::{
        State,
        calculator::Desk,
        reorder::{
            own_orders,
            typed::{Place, Source, Typed},
        },
        use_state,
    },
    text,
};

const SUGGESTIONS: usize = 8;

#[component]
pub fn Sku(desk: Desk<Typed>) -> impl IntoView {
    let state = use_state();
    let typed = desk.typed.clone();
    let sku = Memo::new(move |_| typed.read().sku.clone());
    // Looked for only where somebody types.
    let typing = RwSignal::new(false);
    let options = Memo::new(move |_| if typing.get() { suggestions(state, &sku.read()) } else { Vec::new() });
    let writing = desk.clone();
    let choosing = desk.clone();
    let late = desk.clone();
    // Written before the catalogue was there to know it.
    let unread = RwSignal::new(false);
    Effect::new(move |_| {
        if state.catalogue.opened.read().is_some() && unread.get_untracked() {
            unread.set(false);
            take(state, &late, sku.get_untracked());
        }
    });
    let choose = Callback::new(move |chosen: String| {
        typing.set(false);
        take(state, &choosing, chosen);
    });
    let may = move || {
        state.session.may(Permission::SeeCompanyOrders) || state.session.may(Permission::SeePartnerOrders)
    };
    view! {
        <div class="cluster reorder-sku" on:focusout=move |_| typing.set(false)>
            <Combobox
                label=text::reorder_sku()
                text=sku
                on_text=Callback::new(move |text: String| {
                    typing.set(true);
                    state.catalogue.wish();
                    unread.set(state.catalogue.opened.read_untracked().is_none());
                    take(state, &writing, text);
                })
                options
                on_choose=choose
            />
            <Show when=may>
                <FromOrders desk=desk.clone() sku />
            </Show>
        </div>
    }
}

fn suggestions(state: State, text: &str) -> Vec<ComboboxOption> {
    let opened = state.catalogue.opened.read();
    let Some(opened) = opened.as_ref().filter(|_| text.trim().len() > 1) else { return Vec::new() };
    let found = opened.catalogue().search(&Query { text: text.to_owned(), ..Query::default() });
    let rows = found.rows.iter().map(|row| opened.catalogue().row(*row));
    let option = |row: search::Row<'_>| ComboboxOption {
        value: row.sku().to_owned(),
        label: row.sku().to_owned(),
        detail: row.name().to_owned(),
    };
    rows.filter(|row| row.active()).take(SUGGESTIONS).map(option).collect()
}

/// Takes a SKU, and its rule and carton where the catalogue knows it.
fn take(state: State, desk: &Desk<Typed>, sku: String) {
    let known = state.catalogue.opened.read_untracked().as_ref().and_then(|opened| opened.orderable(&sku));
    desk.change(|typed| {
        typed.beside.packaging = known.as_ref().map(|product| product.packaging);
        if let Some(product) = known {
            let carton = product.packaging.carton;
            let maximum = product.rule.maximum();
            typed.write(Place::Minimum, product.rule.minimum().to_string());
            typed.write(Place::Multiple, product.rule.multiple().to_string());
            typed.write(Place::Maximum, maximum.map(|most| most.to_string()).unwrap_or_default());
            typed.write(Place::Carton, carton.map(|carton| carton.units.to_string()).unwrap_or_default());
        }
        typed.sku = sku;
    });
}

#[component]
fn FromOrders(desk: Desk<Typed>, sku: Memo<String>) -> impl IntoView {
    let notices = use_state().notices;
    let busy = RwSignal::new(false);
    let fetch = move |_| {
        let (desk, sku) = (desk.clone(), sku.get_untracked());
        busy.set(true);
        spawn_local(async move {
            let answer = own_orders::fetch(&sku).await;
            // The page may be gone.
            busy.try_set(false);
            match answer {
                Ok(history) if history.rows.is_empty() => notices.warn(text::reorder_no_orders(sku)),
                Ok(history) => desk.change(|typed| {
                    typed.write(Place::History, history.rows);
                    typed.through = Some(history.through);
                    typed.source = Source::History;
                }),
                Err(error) => notices.bad(failure::words(&error).detail),
            }
        });
    };
    view! {
        <Button on_press=fetch busy disabled=Signal::derive(move || sku.read().trim().is_empty())>
            {text::reorder_from_orders()}
        </Button>
    }
}
