//! What the tariffs say on codes that the rates at hand do not have: asked for once a code, one after
//! the other, and found by words. Without a network what was learned before is known, and the result says
//! what it misses.

use std::{
    cell::{OnceCell, RefCell},
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::Arc,
};

use api::{
    calculator::{TariffEntry, TariffHit, TariffHits},
    paths::{TARIFF, TARIFF_SEARCH},
};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::rates::MarketRates;
use crate::{
    api::{ApiError, encode, get, get_text},
    browser::snapshots,
};

/// More codes than a person types; a shipment of thousands would ask for each of them.
const MOST_ASKED: usize = 300;
/// After so many answers the results are worked out again.
const AT_ONCE: usize = 16;
const HITS: usize = 12;

/// A market, the tariff that it goes by, and a code's digits.
type Wanted = (String, String, String);

thread_local! {
    static TARIFFS: OnceCell<Tariffs> = const { OnceCell::new() };
    static WAITING: RefCell<VecDeque<Wanted>> = const { RefCell::new(VecDeque::new()) };
    static ASKED: RefCell<BTreeSet<(String, String)>> = const { RefCell::new(BTreeSet::new()) };
}

/// Copied freely.
#[derive(Clone)]
pub struct Tariffs {
    /// By tariff and code.
    pub entries: ArcRwSignal<BTreeMap<(String, String), Arc<TariffEntry>>>,
}

impl Tariffs {
    /// The one set; outlives the page.
    pub fn open() -> Self {
        TARIFFS.with(|tariffs| {
            tariffs.get_or_init(|| Self { entries: ArcRwSignal::new(BTreeMap::new()) }).clone()
        })
    }

    /// Asks for a code in the tariffs of markets, unless that was done.
    pub fn want(&self, market: &str, tariff: &str, code: &str) {
        let is_new = ASKED.with_borrow_mut(|asked| {
            asked.len() < MOST_ASKED && asked.insert((tariff.to_owned(), code.to_owned()))
        });
        if !is_new {
            return;
        }
        let was_idle = WAITING.with_borrow_mut(|waiting| {
            waiting.push_back((market.to_owned(), tariff.to_owned(), code.to_owned()));
            waiting.len() == 1
        });
        if was_idle {
            let tariffs = self.clone();
            spawn_local(async move { tariffs.ask().await });
        }
    }

    async fn ask(&self) {
        let mut learned = Vec::new();
        // The one in front stays until it is answered: it says that somebody is asking.
        while let Some((market, tariff, code)) = WAITING.with_borrow(|waiting| waiting.front().cloned()) {
            match entry(&market, &tariff, &code).await {
                Ok(entry) => {
                    let table = &entry.table;
                    if !table.measures().is_empty() || !table.open_provisions().is_empty() {
                        learned.push((tariff.clone(), entry.table.clone()));
                    }
                    self.entries.update(|entries| {
                        entries.insert((tariff, code), Arc::new(entry));
                    });
                }
                // Asked again when it is typed again.
                Err(_) => ASKED.with_borrow_mut(|asked| {
                    asked.remove(&(tariff, code));
                }),
            }
            WAITING.with_borrow_mut(VecDeque::pop_front);
            if learned.len() >= AT_ONCE {
                MarketRates::open().learn(std::mem::take(&mut learned));
            }
        }
        if !learned.is_empty() {
            MarketRates::open().learn(learned);
        }
    }
}

/// As the server has it, else as it was when it was asked last.
async fn entry(market: &str, tariff: &str, code: &str) -> Result<TariffEntry, ApiError> {
    let name = format!("tariff-{}-{}", encode(tariff), encode(code));
    match get_text(&format!("{TARIFF}?market={}&code={}", encode(market), encode(code))).await {
        Ok(text) => {
            let entry = serde_json::from_str(&text).map_err(|_| ApiError::Unreadable)?;
            snapshots::write(&name, text.as_bytes(), "").await;
            Ok(entry)
        }
        Err(problem @ ApiError::Problem(_)) => Err(problem),
        Err(error) => {
            let kept = snapshots::read(&name).await;
            kept.and_then(|kept| serde_json::from_slice(&kept.bytes).ok()).ok_or(error)
        }
    }
}

/// Lines of the schedule at hand whose descriptions have these words, or whose codes begin so; none
/// where it cannot be asked.
pub async fn search(words: &str) -> Vec<TariffHit> {
    let path = format!("{TARIFF_SEARCH}?limit={HITS}&q={}", encode(words));
    get::<TariffHits>(&path).await.map(|found| found.hits).unwrap_or_default()
}
