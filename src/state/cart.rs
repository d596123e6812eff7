//! The cart of the person signed in: changed here at once, kept in this browser, told to the server
//! when it can be reached, and the same in all tabs. Prices are `state/catalogue`'s business; what
//! begins all this, once somebody has a cart, is `state/cart_start`.

mod kept;
mod refused;
mod sending;
mod unread;

use domain::cart::{CartChange, CartError, CartLines};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    browser::broadcast::Broadcast,
    state::{notices::Notices, session::Session},
};
use kept::{Done, Kept};
use unread::UnreadTexts;

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

/// What one tab tells the others: what it keeps now, and which batch the server has answered.
#[derive(Serialize, Deserialize)]
struct Told {
    owner: String,
    kept: Kept,
    done: Option<Done>,
}

#[derive(Clone, Copy)]
pub struct Cart {
    /// The lines as the person wants them: what the server has, and what it has not been told yet.
    pub lines: RwSignal<CartLines>,
    pub sync: RwSignal<SyncStatus>,
    kept: RwSignal<Kept>,
    unread: RwSignal<UnreadTexts>,
    /// Whose `kept` is.
    kept_of: StoredValue<Option<String>>,
    /// Whose cart it is: user and company.
    owner: Memo<Option<String>>,
    tabs: StoredValue<Option<Broadcast<Told>>, LocalStorage>,
    notices: Notices,
}

impl Cart {
    pub(super) fn new(session: Session, notices: Notices) -> Self {
        Self {
            lines: RwSignal::new(CartLines::default()),
            sync: RwSignal::new(SyncStatus::Unknown),
            kept: RwSignal::new(Kept::default()),
            unread: RwSignal::new(UnreadTexts::new()),
            kept_of: StoredValue::new(None),
            owner: Memo::new(move |_| owner_of(session)),
            tabs: StoredValue::new_local(None),
            notices,
        }
    }

    /// Whether somebody is signed in who can have a cart.
    pub(super) fn has_owner(&self) -> bool {
        self.owner.read().is_some()
    }

    /// Shows what is kept, hears the other tabs, and sends what has not been sent.
    pub(super) fn begin(self, session: Session) {
        self.listen();
        Effect::new(move || match self.owner.get() {
            Some(owner) => {
                self.read_unread();
                drop(self.kept_by(&owner));
            }
            None => {
                self.show(Kept::default());
                self.kept_of.set_value(None);
            }
        });
        sending::keep_sending(self, session);
    }

    fn listen(self) {
        if self.tabs.with_value(Option::is_none) {
            self.tabs.set_value(Some(Broadcast::open("cart", move |told| self.hear(told))));
        }
    }

    /// Applies changes at once and sends them when it can. Nothing is done if one of them cannot be.
    pub fn change(&self, changes: Vec<CartChange>) -> Result<(), CartError> {
        let Some(owner) = self.owner.get_untracked() else {
            return Ok(());
        };
        self.listen();
        let mut kept = self.kept_by(&owner);
        kept.lines().apply(&changes)?;
        self.settle_unread(&changes);
        kept.add(changes);
        self.store(&owner, kept, None);
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

    pub fn has_unsent_untracked(&self) -> bool {
        !self.kept.read_untracked().unsent.is_empty()
    }

    /// Sends what has not been sent, and says whether the server has all of it.
    pub async fn send_now(&self) -> bool {
        let all = sending::send_all(*self).await && !self.has_unsent_untracked();
        if !all {
            self.sync.set(SyncStatus::Waiting);
        }
        all
    }

    /// Asks the server for its lines, as after an order took some of them away.
    pub fn refresh(&self) {
        sending::soon(*self);
    }

    /// What is kept of the cart of who is signed in: read once from the browser, then known from
    /// this tab's own changes and from what the others tell. What they write into the browser is
    /// seen here only some time later.
    fn kept_by(&self, owner: &str) -> Kept {
        if self.kept_of.get_value().as_deref() != Some(owner) {
            self.kept_of.set_value(Some(owner.to_owned()));
            self.show(Kept::read(owner));
        }
        self.kept.get_untracked()
    }

    fn store(&self, owner: &str, kept: Kept, done: Option<Done>) {
        kept.write(owner);
        self.show(kept.clone());
        self.tabs.with_value(|tabs| {
            if let Some(tabs) = tabs {
                tabs.send(&Told { owner: owner.to_owned(), kept, done });
            }
        });
    }

    fn hear(&self, Told { owner, kept: theirs, done }: Told) {
        if self.owner.get_untracked().as_deref() == Some(owner.as_str()) {
            let mut kept = self.kept_by(&owner);
            kept.hear(theirs, done.as_ref());
            kept.write(&owner);
            self.show(kept);
        }
    }

    fn show(&self, kept: Kept) {
        let lines = kept.lines();
        self.kept.set(kept);
        if *self.lines.read_untracked() != lines {
            self.lines.set(lines);
        }
    }
}

fn owner_of(session: Session) -> Option<String> {
    let user = session.user.get()?;
    let company = user.company?;
    Some(format!("{}.{}", user.id, company.id))
}
