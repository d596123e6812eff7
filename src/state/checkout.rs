//! What a person has filled in at checkout, and the order that is on its way: kept in this browser
//! until the server has answered, for all tabs alike.

use std::cell::Cell;

use api::order::PlaceOrder;
use domain::{Incoterm, Money};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    browser::{random, storage},
    state::{State, session::Session},
};

const KEY: storage::Key = storage::Key { name: "checkout", version: 1 };

/// The fields as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// Id of the address.
    pub ship_to: String,
    pub incoterm: Option<Incoterm>,
    pub requested_date: String,
    pub po_number: String,
    pub note: String,
    /// The key that the order will be sent with. Made when checkout is opened, so that the tabs in
    /// which it is open send one order, however close together they are pressed.
    pub key: String,
    /// Set from the first press on "place" until the server has said what became of it.
    pub intent: Option<Intent>,
}

/// One intent to order: sent again with the same key it is still one order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Intent {
    pub key: String,
    pub order: PlaceOrder,
    /// The lines as they were seen and confirmed: the catalogue may say something else by now, or not
    /// be there.
    #[serde(default)]
    pub seen: Vec<SeenLine>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SeenLine {
    pub sku: String,
    pub name: String,
    pub quantity: u32,
    pub unit_price: Option<Money>,
    pub amount: Option<Money>,
}

#[derive(Clone, Copy)]
pub struct Checkout {
    pub draft: RwSignal<Draft>,
    owner: Memo<Option<String>>,
}

thread_local! {
    static CHECKOUT: Cell<Option<Checkout>> = const { Cell::new(None) };
}

impl State {
    /// The one checkout, made when it is first needed.
    pub fn checkout(&self) -> Checkout {
        let checkout = CHECKOUT.get().unwrap_or_else(|| self.outliving(|| Checkout::new(self.session)));
        CHECKOUT.set(Some(checkout));
        checkout
    }
}

impl Checkout {
    fn new(session: Session) -> Self {
        let owner = Memo::new(move |_| {
            let user = session.user.get()?;
            Some(format!("{}.{}", user.id, user.company?.id))
        });
        let draft = RwSignal::new(Draft::default());
        Effect::new(move || {
            let kept = owner.get().and_then(|owner| storage::read(KEY, &owner));
            draft.set(kept.unwrap_or_default());
        });
        Self { draft, owner }
    }

    /// Changes the draft and keeps it.
    pub fn update(&self, change: impl FnOnce(&mut Draft)) {
        self.draft.update(change);
        if let Some(owner) = self.owner.get_untracked() {
            storage::write(KEY, &owner, &*self.draft.read_untracked());
        }
    }

    /// Checkout is opened: what is kept by now, from this tab or another, and a key to send it with.
    pub fn open(&self) {
        self.reread();
        if self.draft.read_untracked().key.is_empty() {
            self.begin_anew();
        }
    }

    /// What is kept by now, from this tab or another.
    pub fn reread(&self) {
        if let Some(kept) = self.kept() {
            self.draft.set(kept);
        }
    }

    /// Whether an order was sent of which nothing certain is known.
    pub fn is_under_way(&self) -> bool {
        self.kept().is_some_and(|draft| draft.intent.is_some())
    }

    /// The intent that is under way, from this tab or another; else a new one for this order.
    pub fn intent_for(&self, order: PlaceOrder, seen: Vec<SeenLine>) -> Intent {
        let under_way = self.kept().and_then(|draft| draft.intent);
        let key = self.draft.read_untracked().key.clone();
        let intent = under_way.unwrap_or(Intent { key, order, seen });
        self.update(|draft| draft.intent = Some(intent.clone()));
        intent
    }

    /// The server has said that nothing was placed. It keeps no key of what it refused: the next
    /// press is still the same order.
    pub fn drop_intent(&self) {
        self.update(|draft| draft.intent = None);
    }

    /// The server has said that nothing was placed under the key, and takes it no more.
    pub fn let_go(&self) {
        self.drop_intent();
        self.begin_anew();
    }

    /// What is sent from now on is another order.
    pub fn begin_anew(&self) {
        self.update(|draft| draft.key = random::id());
    }

    /// The order is placed: nothing is left to keep.
    pub fn finish(&self) {
        self.update(|draft| {
            *draft = Draft { ship_to: draft.ship_to.clone(), incoterm: draft.incoterm, ..Draft::default() };
        });
    }

    fn kept(&self) -> Option<Draft> {
        storage::read(KEY, &self.owner.get_untracked()?)
    }
}
