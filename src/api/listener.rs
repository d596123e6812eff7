//! Who is told that the session has ended: the room `state/` sets itself here, so that this room
//! need not know it.

use std::cell::RefCell;

type Listener = Box<dyn Fn()>;

thread_local! {
    static LISTENER: RefCell<Option<Listener>> = const { RefCell::new(None) };
}

/// Calls `listener` whenever the server answers that nobody is signed in.
pub fn on_signed_out(listener: impl Fn() + 'static) {
    LISTENER.set(Some(Box::new(listener)));
}

pub(super) fn signed_out() {
    LISTENER.with_borrow(|listener| {
        if let Some(listener) = listener {
            listener();
        }
    });
}
