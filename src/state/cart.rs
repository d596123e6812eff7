//! The cart of the person signed in: changed here at once, kept in this browser, told to the server
//! when it can be reached, and the same in all tabs. Prices are `state/catalogue`'s business.

mod kept;
mod sending;

use domain::cart::{CartChange, CartError, CartLines};
use leptos::prelude::*;

use crate::{
    browser::broadcast::Broadcast,
    state::{notices::Notices, session::Session},
};
use kept::Kept;

/// Whether the server knows the cart as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyncStatus {
    /// Not asked yet, or nobody is signed in.
    Unknown,
    Saved,
    Sending,
    /// Kept in this browser; sent when the server answers again.
    Waiting,
}

#[derive(Clone, Copy)]
pub struct Cart {
    /// The lines as the person wants them: what the server has, and what it has not been told yet.
    pub lines: Signal<CartLines>,
    pub sync: RwSignal<SyncStatus>,
    kept: RwSignal<Kept>,
    /// Whose cart it is: user and company.
    owner: Memo<Option<String>>,
    tabs: StoredValue<Option<Broadcast<()>>, LocalStorage>,
    notices: Notices,
}

impl Cart {
    pub(super) fn new(session: Session, notices: Notices) -> Self {
        let kept = RwSignal::new(Kept::default());
        let owner = Memo::new(move |_| owner_of(session));
        let cart = Self {
            lines: Memo::new(move |_| kept.read().lines()).into(),
            sync: RwSignal::new(SyncStatus::Unknown),
            kept,
            owner,
            tabs: StoredValue::new_local(None),
            notices,
        };
        // Another tab changed what is kept: read it again.
        cart.tabs.set_value(Some(Broadcast::open("cart", move |()| cart.reread())));
        Effect::new(move || {
            owner.track();
            cart.reread();
        });
        sending::keep_sending(cart, session);
        cart
    }

    /// Applies changes at once and sends them when it can. Nothing is done if one of them cannot be.
    pub fn change(&self, changes: Vec<CartChange>) -> Result<(), CartError> {
        let Some(owner) = self.owner.get_untracked() else {
            return Ok(());
        };
        // Read again: another tab may have written since.
        let mut kept = Kept::read(&owner);
        kept.lines().apply(&changes)?;
        kept.add(changes);
        self.store(&owner, kept);
        sending::soon(*self);
        Ok(())
    }

    /// Sets one line's quantity; zero removes it.
    pub fn set(&self, sku: &str, quantity: u32) -> Result<(), CartError> {
        self.change(vec![CartChange::Set { sku: sku.to_owned(), quantity }])
    }

    /// Adds units to a line.
    pub fn add(&self, sku: &str, quantity: u32) -> Result<(), CartError> {
        self.change(vec![CartChange::Add { sku: sku.to_owned(), quantity }])
    }

    /// Whether there are changes that the server has not confirmed.
    pub fn has_unsent(&self) -> bool {
        !self.kept.read().unsent.is_empty()
    }

    /// Asks the server for its lines, as after an order took some of them away.
    pub fn refresh(&self) {
        sending::soon(*self);
    }

    fn reread(&self) {
        let owner = self.owner.get_untracked();
        self.kept.set(owner.as_deref().map(Kept::read).unwrap_or_default());
    }

    fn store(&self, owner: &str, kept: Kept) {
        kept.write(owner);
        self.kept.set(kept);
        self.tabs.with_value(|tabs| {
            if let Some(tabs) = tabs {
                tabs.send(&());
            }
        });
    }
}

fn owner_of(session: Session) -> Option<String> {
    let user = session.user.get()?;
    let company = user.company?;
    Some(format!("{}.{}", user.id, company.id))
}
