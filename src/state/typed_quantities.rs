//! What stands in the quantity fields of catalogue and product pages and is not in the cart yet:
//! kept in this browser for each person and company, so that neither reload nor sign-in loses it.

use std::collections::BTreeMap;

use domain::number_entry::{self, QuantityEntryError};
use leptos::prelude::*;

use super::session::Session;
use crate::browser::storage;

const KEPT: storage::Key = storage::Key { name: "typed-quantities", version: 1 };

type Texts = BTreeMap<String, String>;

/// Text by SKU, as it was typed; an empty field has none.
#[derive(Clone, Copy)]
pub struct TypedQuantities {
    texts: RwSignal<Texts>,
    owner: Memo<String>,
}

impl TypedQuantities {
    pub(super) fn new(session: Session) -> Self {
        let owner = Memo::new(move |_| owner_of(session));
        let typed = Self { texts: RwSignal::new(Texts::new()), owner };
        Effect::new(move || {
            let kept = storage::read(KEPT, &owner.get());
            typed.texts.set(kept.unwrap_or_default());
        });
        typed
    }

    /// What is in the field of a SKU; tracked.
    pub fn text(&self, sku: &str) -> String {
        self.texts.read().get(sku).cloned().unwrap_or_default()
    }

    /// The quantity in the field of a SKU, 0 where none is; tracked.
    pub fn quantity(&self, sku: &str) -> Result<u32, QuantityEntryError> {
        self.texts.read().get(sku).map_or(Ok(0), |text| quantity(text))
    }

    /// Every SKU with something in its field; tracked.
    pub fn all(&self) -> Vec<(String, Result<u32, QuantityEntryError>)> {
        self.texts.read().iter().map(|(sku, text)| (sku.clone(), quantity(text))).collect()
    }

    /// Puts text into fields, or empties them.
    pub fn set<'a>(&self, texts: impl IntoIterator<Item = (&'a str, String)>) {
        self.texts.update(|present| {
            for (sku, text) in texts {
                if matches!(text.trim(), "" | "0") {
                    present.remove(sku);
                } else {
                    present.insert(sku.to_owned(), text);
                }
            }
        });
        self.texts.with_untracked(|texts| storage::write(KEPT, &self.owner.get_untracked(), texts));
    }
}

/// 0 for an empty field.
pub fn quantity(text: &str) -> Result<u32, QuantityEntryError> {
    match number_entry::quantity(text) {
        Err(QuantityEntryError::Missing) => Ok(0),
        read => read,
    }
}

fn owner_of(session: Session) -> String {
    let user = session.user.read();
    let company = user.as_ref().and_then(|user| Some((&user.id, &user.company.as_ref()?.id)));
    company.map(|(user, company)| format!("{user}.{company}")).unwrap_or_default()
}
