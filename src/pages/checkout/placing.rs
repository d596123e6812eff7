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
    missing::StillMissing,
    standing::Standing,
    withdrawing::WithdrawButton,
};
use crate::{
    api::{ApiError, encode, post_once},
    components::{BadgeTone, Banner, Button, ButtonKind},
    pages::failure,
    state::{State, checkout::SeenLine, use_state},
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
        let seen = untrack(|| seen(state, standing));
        let is_first = !state.checkout().is_under_way();
        let intent = state.checkout().intent_for(order, seen);
        busy.set(true);
        problem.set(None);
        spawn_local(async move {
            // What the order takes out of the cart is taken from the cart as it is: changes made since the
            // first press are sent before the second.
            if state.cart.has_unsent_untracked() && !state.cart.send_now().await {
                problem.try_set(Some(ApiError::Offline));
                busy.try_set(false);
                return;
            }
            let answer = post_once::<Order>(paths::ORDERS, &intent.order, &intent.key).await;
            // The page may have been left meanwhile: what follows touches the application's state first.
            match answer {
                Ok(order) => arrived(state, &order.summary.number),
                Err(error) => {
                    if is_final(&error, is_first) {
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
                        // Another device may have ordered out of the same cart. Where that leaves nothing, this
                        // page goes, and what it would say with it.
                        state.cart.send_now().await;
                        if state.cart.lines.read_untracked().lines.is_empty() {
                            state.notices.bad(failure::words(&error).detail);
                        }
                    }
                    // Of a session that has ended a dialog tells.
                    problem.try_set(Some(error).filter(|error| error.status() != Some(401)));
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
            <StillMissing standing />
            <Show when=move || unknown.get()>
                <WithdrawButton standing />
            </Show>
            <p class="muted small">{text::checkout_once()}</p>
        </section>
    }
}

/// The order is placed, at this press or an earlier one.
pub(super) fn arrived(state: State, number: &str) {
    state.checkout().finish();
    state.cart.refresh();
    state.catalogue.refresh();
    state.address.go(&format!("/orders/{}?placed=1", encode(number)));
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

/// The lines as they are shown at the press.
fn seen(state: State, standing: Standing) -> Vec<SeenLine> {
    let check = standing.check.read();
    let lines = check.iter().flat_map(|check| &check.evaluation.lines);
    let line = |line: &OrderLine| SeenLine {
        sku: line.sku.clone(),
        name: state.catalogue.name_of(&line.sku).unwrap_or_default(),
        quantity: line.quantity,
        unit_price: line.unit_price,
        amount: line.amount,
    };
    lines.map(line).collect()
}

/// The order as filled in and checked; `None` while it cannot be placed.
fn order(state: State, standing: Standing) -> Option<PlaceOrder> {
    let request = standing.request.get()?;
    let check = standing.check.get()?;
    let draft = state.checkout().draft.get();
    // A date that is over was not asked about.
    let mistyped_date = !draft.requested_date.is_empty() && request.requested_date.is_none();
    let po_number = draft.po_number.trim().to_owned();
    let note = draft.note.trim().to_owned();
    if !check.evaluation.is_orderable()
        || check.credit_refusal.is_some()
        || mistyped_date
        || po_number.chars().count() > PO_NUMBER_LIMIT
        || note.chars().count() > NOTE_LIMIT
    {
        return None;
    }
    let seen = |OrderLine { sku, promise, unit_price, .. }| ConfirmedPromise { sku, promise, unit_price };
    let confirmed_promises = check.evaluation.lines.into_iter().map(seen).collect();
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
        confirmed_payment_terms_days: Some(check.payment_terms_days),
        from_cart: true,
    })
}

/// Whether the server has said for certain that nothing was placed. What it turns away before it looks says
/// nothing of an earlier attempt.
fn is_final(error: &ApiError, is_first: bool) -> bool {
    match error {
        ApiError::Problem(problem) => match problem.status {
            401 | 429 => is_first,
            408 => false,
            status => status < 500,
        },
        _ => false,
    }
}
