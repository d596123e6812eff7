//! The desk of the landed cost calculator: what is typed, and the rates of all markets. Outlives the
//! page and the reload; works without a network once the rates have come. Made when the page is first
//! opened, in the page's own chunk.

pub mod link;
pub mod typed;

use std::{cell::OnceCell, sync::Arc};

use api::paths::RATES;
use domain::landed_cost::{RateData, Rates};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    api::{ApiError, get_text},
    browser::{intl, snapshots, storage},
};
use typed::Typed;

const TYPED: storage::Key = storage::Key { name: "landed-cost", version: 1 };
const KEPT_RATES: &str = "rates";

thread_local! {
    static DESK: OnceCell<Desk> = const { OnceCell::new() };
}

/// Copied freely.
#[derive(Clone)]
pub struct Desk {
    pub typed: ArcRwSignal<Typed>,
    /// As it came in a link, to be compared with.
    pub sent: ArcRwSignal<Option<Typed>>,
    /// `None` until they have come.
    pub rates: ArcRwSignal<Option<Arc<Rates>>>,
    /// Why there are none.
    pub failure: ArcRwSignal<Option<ApiError>>,
}

impl Desk {
    /// The one desk; `market` and `currency` are what an empty one begins with.
    pub fn open(market: &str, currency: &str, today: &str) -> Self {
        let mark = intl::marks().0;
        let desk = DESK.with(|desk| {
            desk.get_or_init(|| {
                let typed =
                    storage::read(TYPED, "").unwrap_or_else(|| Typed::empty(market, currency, today, mark));
                let desk = Self {
                    typed: ArcRwSignal::new(typed),
                    sent: ArcRwSignal::new(None),
                    rates: ArcRwSignal::new(None),
                    failure: ArcRwSignal::new(None),
                };
                desk.load();
                desk
            })
            .clone()
        });
        // The reader may have changed the language since.
        desk.typed.update(|typed| *typed = typed.clone().written_with(mark));
        desk
    }

    /// Changes what is typed, and keeps it.
    pub fn change(&self, change: impl FnOnce(&mut Typed)) {
        self.typed.update(change);
        // A browser without storage keeps it until the page is closed.
        storage::write(TYPED, "", &*self.typed.read_untracked());
    }

    /// What was kept at once, then what the server has now.
    pub fn load(&self) {
        let desk = self.clone();
        spawn_local(async move {
            let kept = snapshots::read(KEPT_RATES).await;
            if let Some(rates) = kept.and_then(|kept| read(&String::from_utf8(kept.bytes).ok()?)) {
                desk.rates.set(Some(Arc::new(rates)));
            }
            match get_text(RATES).await {
                Ok(text) => match read(&text) {
                    Some(rates) => {
                        desk.failure.set(None);
                        desk.rates.set(Some(Arc::new(rates)));
                        snapshots::write(KEPT_RATES, text.as_bytes(), "").await;
                    }
                    None => desk.failure.set(Some(ApiError::Unreadable)),
                },
                Err(error) => desk.failure.set(Some(error)),
            }
        });
    }
}

fn read(json: &str) -> Option<Rates> {
    let data: RateData = serde_json::from_str(json).ok()?;
    Rates::try_from(data).ok()
}
