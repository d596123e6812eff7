//! Begins what only somebody with a cart needs: keeping it, sending it, working out what it comes to.
//! The code comes in the file of the catalogue's engine, so that a first visit does not wait for it.

use std::time::Duration;

use leptos::{prelude::*, task::spawn_local_scoped};

use super::{cart::Cart, cart_value::CartValue, catalogue::Catalogue, session::Session};
use crate::{browser::timer::sleep, split::in_chunk};

const AGAIN_AFTER: Duration = Duration::from_secs(3);

/// Begins when somebody with a cart is signed in, once.
pub(super) fn when_wanted(cart: Cart, value: CartValue, catalogue: Catalogue, session: Session) {
    let root = Owner::current().unwrap_or_default();
    let begun = StoredValue::new(false);
    Effect::new(move || {
        if !cart.has_owner() || begun.get_value() {
            return;
        }
        begun.set_value(true);
        // What begins here outlives this effect's next run.
        root.with(|| {
            spawn_local_scoped(async move {
                while begin(cart, value, catalogue, session).await.is_err() {
                    sleep(AGAIN_AFTER).await;
                }
            });
        });
    });
}

in_chunk! {
    engine: begin(cart: Cart, value: CartValue, catalogue: Catalogue, session: Session) {
        cart.begin(session);
        value.begin(cart, catalogue, session);
    }
}
