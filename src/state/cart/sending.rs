//! Tells the server what changed in the cart: soon after the last change, again after a failure, and
//! when the network or the session is back. A batch that is sent twice counts once; one that is refused
//! is sent again in parts, down to the changes that the server does not take.

use std::{cell::Cell, time::Duration};

use api::cart::{Cart as WireCart, CartChanges};
use leptos::{prelude::*, task::spawn_local};

use super::{Cart, SyncStatus, kept::Done, refused::Refused};
use crate::{
    api::{self as network, ApiError},
    browser::timer::{Debounce, sleep},
    state::session::{Session, Standing},
};

/// Long enough to gather the keys of one number.
const PAUSE: Duration = Duration::from_millis(250);
const FIRST_RETRY: Duration = Duration::from_secs(2);
const LAST_RETRY: Duration = Duration::from_secs(60);

thread_local! {
    static DEBOUNCE: Debounce = Debounce::new(PAUSE);
    static BUSY: Cell<bool> = const { Cell::new(false) };
}

/// Sends a moment after the last call.
pub(super) fn soon(cart: Cart) {
    cart.sync.set(SyncStatus::Sending);
    DEBOUNCE.with(|debounce| debounce.call(move || now(cart)));
}

/// Sends whenever somebody signs in and whenever the network comes back.
pub(super) fn keep_sending(cart: Cart, session: Session) {
    let online = crate::browser::online::online();
    Effect::new(move || {
        let ready = session.standing.get() == Standing::SignedIn && cart.owner.get().is_some();
        if ready && online.get() {
            now(cart);
        }
    });
}

fn now(cart: Cart) {
    if BUSY.replace(true) {
        return;
    }
    spawn_local(async move {
        let mut retry = FIRST_RETRY;
        while !send_all(cart).await {
            cart.sync.set(SyncStatus::Waiting);
            sleep(retry).await;
            retry = (retry * 2).min(LAST_RETRY);
        }
        BUSY.set(false);
    });
}

/// Sends everything and tells what was refused; `false` if it should be tried again later.
pub(super) async fn send_all(cart: Cart) -> bool {
    let Some(owner) = cart.owner.get_untracked() else {
        return true;
    };
    let mut refused = Refused::default();
    let is_over = send_batches(cart, &owner, &mut refused).await;
    for words in refused.words() {
        cart.notices.bad(words);
    }
    is_over
}

/// Sends batch after batch, then asks once for the server's lines; `false` if it should be tried
/// again later.
async fn send_batches(cart: Cart, owner: &str, refused: &mut Refused) -> bool {
    cart.sync.set(SyncStatus::Sending);
    loop {
        let mut kept = cart.kept_by(owner);
        let batch = kept.next();
        if batch.is_some() {
            cart.store(owner, kept, None);
        }
        let answer: Result<WireCart, ApiError> = match &batch {
            Some(batch) => {
                let changes = CartChanges { changes: batch.changes.clone() };
                network::patch_once(api::paths::CART, &changes, &batch.key).await
            }
            None => network::get(api::paths::CART).await,
        };
        if cart.owner.get_untracked().as_deref() != Some(owner) {
            // Somebody else is signed in by now. The batch is sent again when its owner is back,
            // and still counts once.
            return true;
        }
        let done = batch.as_ref().map(Done::from);
        // Another tab, or the person, may have changed it while the request was under way.
        let mut kept = cart.kept_by(owner);
        match answer {
            Ok(answer) => kept.confirm(answer.lines, answer.revision),
            Err(ApiError::Problem(problem)) if problem.status < 500 && problem.status != 429 => {
                if problem.status == 401 {
                    // Kept until the same person signs in again.
                    cart.sync.set(SyncStatus::Waiting);
                    return true;
                }
                let sent = batch.as_ref().map(|batch| batch.changes.as_slice()).unwrap_or_default();
                // Who may not change the cart may not change any part of it.
                if let (Some(done), true) = (&done, sent.len() > 1 && problem.status != 403) {
                    kept.halve(done);
                    cart.store(owner, kept, Some(done.clone()));
                    continue;
                }
                refused.add(&problem.detail, sent);
            }
            Err(_) => return false,
        }
        if let Some(done) = &done {
            kept.finish(done);
        }
        let finished = kept.unsent.is_empty();
        cart.store(owner, kept, done);
        if finished {
            cart.sync.set(SyncStatus::Saved);
            return true;
        }
    }
}
