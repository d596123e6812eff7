//! The rates of all markets: what was kept at once, then what the server has now. Without a network
//! the kept ones serve. Outlive the page.

use std::{cell::OnceCell, sync::Arc};

use api::paths::RATES;
use domain::landed_cost::{RateData, Rates};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    api::{ApiError, get_text},
    browser::snapshots,
};

const KEPT: &str = "rates";

thread_local! {
    static RATES_OF_ALL: OnceCell<MarketRates> = const { OnceCell::new() };
}

/// Copied freely.
#[derive(Clone)]
pub struct MarketRates {
    /// `None` until they have come.
    pub rates: ArcRwSignal<Option<Arc<Rates>>>,
    /// Why there are none.
    pub failure: ArcRwSignal<Option<ApiError>>,
}

impl MarketRates {
    /// The one set; fetched when it is first asked for.
    pub fn open() -> Self {
        RATES_OF_ALL.with(|all| {
            all.get_or_init(|| {
                let all = Self { rates: ArcRwSignal::new(None), failure: ArcRwSignal::new(None) };
                all.load();
                all
            })
            .clone()
        })
    }

    /// What was kept at once, then what the server has now.
    pub fn load(&self) {
        let all = self.clone();
        spawn_local(async move {
            let kept = snapshots::read(KEPT).await;
            if let Some(rates) = kept.and_then(|kept| read(&String::from_utf8(kept.bytes).ok()?)) {
                all.rates.set(Some(Arc::new(rates)));
            }
            match get_text(RATES).await {
                Ok(text) => match read(&text) {
                    Some(rates) => {
                        all.failure.set(None);
                        all.rates.set(Some(Arc::new(rates)));
                        snapshots::write(KEPT, text.as_bytes(), "").await;
                    }
                    None => all.failure.set(Some(ApiError::Unreadable)),
                },
                Err(error) => all.failure.set(Some(error)),
            }
        });
    }
}

fn read(json: &str) -> Option<Rates> {
    let data: RateData = serde_json::from_str(json).ok()?;
    Rates::try_from(data).ok()
}
