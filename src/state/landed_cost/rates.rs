//! The rates of all markets: what was kept at once, then what the server has now. Without a network
//! the kept ones serve. Outlive the page.

use std::{
    cell::{OnceCell, RefCell},
    sync::Arc,
};

use api::paths::RATES;
use domain::{
    landed_cost::{RateData, Rates},
    tariff::table::TariffTable,
};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    api::{ApiError, get_text},
    browser::snapshots,
};

/// The name under which they are kept, as they were sent.
pub const KEPT: &str = "rates";

thread_local! {
    static RATES_OF_ALL: OnceCell<MarketRates> = const { OnceCell::new() };
    /// What was learned beside them, by the tariff's name: it stays when they are fetched again.
    static LEARNED: RefCell<Vec<(String, TariffTable)>> = const { RefCell::new(Vec::new()) };
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
                all.rates.set(Some(Arc::new(with_learned(rates))));
            }
            match get_text(RATES).await {
                Ok(text) => match read(&text) {
                    Some(rates) => {
                        all.failure.set(None);
                        all.rates.set(Some(Arc::new(with_learned(rates))));
                        snapshots::write(KEPT, text.as_bytes(), "").await;
                    }
                    None => all.failure.set(Some(ApiError::Unreadable)),
                },
                Err(error) => all.failure.set(Some(error)),
            }
        });
    }

    /// Takes in what a tariff says on codes that the rates do not have.
    pub fn learn(&self, tables: Vec<(String, TariffTable)>) {
        let known = self.rates.read_untracked().as_ref().map(|rates| Rates::clone(rates));
        let more = tables.iter().fold(known, |rates, (name, table)| Some(merged(rates?, name, table)));
        LEARNED.with_borrow_mut(|learned| learned.extend(tables));
        if let Some(more) = more {
            self.rates.set(Some(Arc::new(more)));
        }
    }
}

fn with_learned(rates: Rates) -> Rates {
    LEARNED
        .with_borrow(|learned| learned.iter().fold(rates, |rates, (name, table)| merged(rates, name, table)))
}

fn merged(rates: Rates, name: &str, more: &TariffTable) -> Rates {
    let table = rates.tariff(name).cloned().unwrap_or_default();
    let (mut measures, mut groups) = (table.measures().to_vec(), table.groups().clone());
    let mut open = table.open_provisions().to_vec();
    for measure in more.measures() {
        if !measures.contains(measure) {
            measures.push(measure.clone());
        }
    }
    for provision in more.open_provisions() {
        if !open.contains(provision) {
            open.push(provision.clone());
        }
    }
    groups.extend(more.groups().clone());
    rates.with_tariff(name, TariffTable::new(measures, groups).with_open_provisions(open))
}

fn read(json: &str) -> Option<Rates> {
    let data: RateData = serde_json::from_str(json).ok()?;
    Rates::try_from(data).ok()
}
