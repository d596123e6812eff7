//! What the cart's lines cost in the end: whether it is shown, and what it is worked out from: the rates
//! of all markets and the company's rebates, fetched only when it is. Made in the ordering pages' own
//! chunk; outlives the page.

use std::{cell::OnceCell, sync::Arc};

use api::{paths::REBATES, rebate::Rebates};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::landed_cost::rates::MarketRates;
use crate::{
    api::{ApiError, get},
    browser::storage,
};

const SHOWN: storage::Key = storage::Key { name: "cart-costs", version: 1 };

thread_local! {
    static COSTS: OnceCell<CartCosts> = const { OnceCell::new() };
}

/// Copied freely.
#[derive(Clone)]
pub struct CartCosts {
    pub is_shown: ArcRwSignal<bool>,
    /// `None` until they have come. Of whom, they say themselves.
    pub rebates: ArcRwSignal<Option<Arc<Rebates>>>,
    /// Why there are none.
    pub failure: ArcRwSignal<Option<ApiError>>,
}

impl CartCosts {
    /// The one set. Where costs are shown, orders placed since are asked for again.
    pub fn open() -> Self {
        let costs = COSTS.with(|costs| {
            costs
                .get_or_init(|| Self {
                    is_shown: ArcRwSignal::new(storage::read(SHOWN, "").unwrap_or_default()),
                    rebates: ArcRwSignal::new(None),
                    failure: ArcRwSignal::new(None),
                })
                .clone()
        });
        if costs.is_shown.get_untracked() {
            costs.load();
        }
        costs
    }

    /// Shows or hides them, and remembers it in this browser.
    pub fn show(&self, shown: bool) {
        self.is_shown.set(shown);
        storage::write(SHOWN, "", &shown);
        if shown {
            let rates = self.rates();
            if rates.failure.get_untracked().is_some() {
                rates.load();
            }
            self.load();
        }
    }

    /// Fetched when they are first asked for.
    pub fn rates(&self) -> MarketRates {
        MarketRates::open()
    }

    fn load(&self) {
        let costs = self.clone();
        spawn_local(async move {
            match get::<Rebates>(REBATES).await {
                Ok(rebates) => {
                    costs.failure.set(None);
                    costs.rebates.set(Some(Arc::new(rebates)));
                }
                Err(error) => costs.failure.set(Some(error)),
            }
        });
    }
}
