//! The press that places the order. One intent, one order: the key is made once and kept until the
//! server has said what became of it.

use api::{
    ProblemKind,
    order::{ConfirmedPromise, Order, PlaceOrder},
    paths,
};
use domain::OrderLine;
use leptos::{prelude::*, task::spawn_local};

use super::{
    form::{NOTE_LIMIT, PO_NUMBER_LIMIT},
    standing::{Standing, date},
};
use crate::{
    api::{ApiError, encode, post_once},
    browser::clock,
    components::{BadgeTone, Banner, Button, ButtonKind},
    pages::failure,
    state::{State, use_state},
    text,
    trade::money::money,
};

#[component]
pub fn PlaceButton(standing: Standing) -> impl IntoView {
    let state = use_state();
    let busy = standing.placing;
    let problem = standing.refusal;
    let unknown = Memo::new(move |_| standing.sent.read().is_some());
    let ready = Memo::new(move |_| {
        unknown.get()
            || (order(state, standing).is_some() && !standing.asking.get() && !state.cart.has_unsent())
    });

    let press = move |_| {
        let wanted = state.checkout().draft.read_untracked().intent.clone().map(|intent| intent.order);
        let Some(order) = wanted.or_else(|| untrack(|| order(state, standing))) else { return };
        let intent = state.checkout().intent_for(order);
        busy.set(true);
        problem.set(None);
        spawn_local(async move {
            let answer = post_once::<Order>(paths::ORDERS, &intent.order, &intent.key).await;
            // The page may have been left meanwhile: what follows touches the application's state first.
            match answer {
                Ok(order) => {
                    state.checkout().finish();
                    state.cart.refresh();
                    state.catalogue.refresh();
                    state.address.go(&format!("/orders/{}?placed=1", encode(&order.summary.number)));
                }
                Err(error) => {
                    if is_final(&error) {
                        state.checkout().drop_intent();
                        state.catalogue.refresh();
                    }
                    if error.kind() == Some(ProblemKind::IdempotencyKeyReused) {
                        // Another tab has placed an order of this cart: what is left is another one.
                        state.checkout().begin_anew();
                        state.cart.refresh();
                    }
                    if error.kind() == Some(ProblemKind::OrderChanged) {
                        standing.before.try_set(standing.check.try_get_untracked().flatten());
                    }
                    problem.try_set(Some(error));
                    standing.refresh();
                }
            }
            busy.try_set(false);
        });
    };
    let total = move || standing.check.read().as_ref().map(|check| money(check.evaluation.goods_total));
    let has_new_price = move || {
        let check = standing.check.read();
        let mut lines = check.iter().flat_map(|check| &check.evaluation.lines);
        lines.any(|line| state.cart_value.price_before(line).is_some())
    };
    let words = move || match total() {
        _ if unknown.get() => text::checkout_try_again(),
        None => text::checkout_place_unpriced(),
        Some(total) if standing.before.read().is_some() || has_new_price() => text::checkout_confirm(total),
        Some(total) => text::checkout_place(total),
    };
    view! {
        <section class="stack">
            {move || problem.get().map(|error| view! { <Problem error /> })}
            <Show when=move || unknown.get()>
                <Banner tone=BadgeTone::Warn>{text::checkout_unknown()}</Banner>
            </Show>
            <Button kind=ButtonKind::Primary busy disabled=Signal::derive(move || !ready.get()) on_press=press>{words}</Button>
            <p class="muted small">{text::checkout_once()}</p>
        </section>
    }
}

#[component]
fn Problem(error: ApiError) -> impl IntoView {
    let words = failure::words(&error);
    let fields = match &error {
        ApiError::Problem(problem) => {
            problem.errors.iter().map(|field| field.detail.clone()).collect::<Vec<_>>()
        }
        _ => Vec::new(),
    };
    view! {
        <Banner tone=BadgeTone::Bad>
            <p class="strong">{words.title}</p>
            <p>{words.detail}</p>
            {fields.into_iter().map(|field| view! { <p class="small">{field}</p> }).collect_view()}
        </Banner>
    }
}

/// The order as filled in and checked; `None` while it cannot be placed.
fn order(state: State, standing: Standing) -> Option<PlaceOrder> {
    let request = standing.request.get()?;
    let check = standing.check.get()?;
    let draft = state.checkout().draft.get();
    let date_is_past = request.requested_date.is_some_and(|date| date < clock::today());
    let mistyped_date = !draft.requested_date.is_empty() && date(&draft.requested_date).is_none();
    let po_number = draft.po_number.trim().to_owned();
    let note = draft.note.trim().to_owned();
    if !check.evaluation.is_orderable()
        || check.credit_refusal.is_some()
        || date_is_past
        || mistyped_date
        || po_number.chars().count() > PO_NUMBER_LIMIT
        || note.chars().count() > NOTE_LIMIT
    {
        return None;
    }
    let promise = |OrderLine { sku, promise, .. }| ConfirmedPromise { sku, promise };
    let confirmed_promises = check.evaluation.lines.into_iter().map(promise).collect();
    Some(PlaceOrder {
        lines: request.lines,
        currency: request.currency,
        ship_to: request.ship_to,
        incoterm: standing.incoterm.get(),
        requested_date: request.requested_date,
        po_number: (!po_number.is_empty()).then_some(po_number),
        note: (!note.is_empty()).then_some(note),
        confirmed_total: check.evaluation.goods_total,
        confirmed_promises,
        from_cart: true,
    })
}

/// Whether the server has said for certain that nothing was placed.
fn is_final(error: &ApiError) -> bool {
    match error {
        ApiError::Problem(problem) => problem.status < 500 && !matches!(problem.status, 401 | 408 | 429),
        _ => false,
    }
}
