//! Brings the catalogue: what the browser kept at once, then what the server has changed since.

mod part;

use std::{cell::Cell, sync::Arc};

use api::paths::{CATALOGUE_OFFERS, CATALOGUE_SNAPSHOT};
use leptos::{prelude::*, task::spawn_local};
use search::{Offers, Snapshot};

use part::Part;

use super::{Catalogue, CatalogueStatus, Wanted, kept, opened::Opened};
use crate::{
    api::{ApiError, Bytes, get_bytes, with_query},
    browser::{clock, snapshots},
};

thread_local! {
    /// Counts the fetches, so that a late answer to an earlier wish changes nothing.
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// Shows what is kept, then asks the server, unless something else is wanted meanwhile.
pub(super) fn fetch(state: Catalogue, wanted: Wanted) {
    let turn = TURN.get().wrapping_add(1);
    TURN.set(turn);
    spawn_local(async move {
        let stale = || TURN.get() != turn;
        let parts = Parts::kept(&wanted).await;
        if stale() {
            return;
        }
        state.confirmed.set(kept::confirmed(&wanted));
        if let Some(parts) = parts.clone() {
            show(state, &wanted, parts, CatalogueStatus::Kept);
        } else {
            state.opened.set(None);
            state.status.set(CatalogueStatus::Loading);
        }
        let answer = Parts::current(&wanted, parts.as_ref()).await;
        if stale() {
            return;
        }
        if answer.is_ok() {
            let now = clock::now();
            kept::confirm(&wanted, &now);
            state.confirmed.set(Some(now));
        }
        match answer {
            Ok(Some(parts)) => show(state, &wanted, parts, CatalogueStatus::Current),
            Ok(None) => state.status.set(CatalogueStatus::Current),
            // What was kept is on the screen and says that it is.
            Err(error) => {
                state.failure.set(Some(error));
                return;
            }
        }
        state.failure.set(None);
    });
}

fn show(state: Catalogue, wanted: &Wanted, parts: Parts, status: CatalogueStatus) {
    let Parts { snapshot, offers } = parts;
    let opened = Opened {
        catalogue: search::Catalogue::open(snapshot, offers),
        country: wanted.market.country,
        currency: wanted.market.currency,
        warehouses: wanted.warehouses.clone(),
    };
    state.opened.set(Some(Arc::new(opened)));
    state.status.set(status);
}

/// The two snapshots that make a catalogue.
#[derive(Clone)]
struct Parts {
    snapshot: Snapshot,
    offers: Option<Offers>,
}

impl Parts {
    /// What this browser kept; `None` unless both parts that the reader may see are there.
    async fn kept(wanted: &Wanted) -> Option<Self> {
        let snapshot = snapshots::read(&wanted.snapshot_name()).await?;
        let snapshot = Snapshot::from_bytes(snapshot.bytes).ok()?;
        let offers = match wanted.offers_name() {
            Some(name) => Some(Offers::from_bytes(snapshots::read(&name).await?.bytes).ok()?),
            None => None,
        };
        Some(Self { snapshot, offers })
    }

    /// What the server has; `None` where that is what is kept.
    async fn current(wanted: &Wanted, kept: Option<&Self>) -> Result<Option<Self>, ApiError> {
        let snapshot_name = wanted.snapshot_name();
        let snapshot =
            bring(|since| wanted.snapshot_path(since), &snapshot_name, kept.map(|kept| &kept.snapshot));
        let Some(offers_name) = wanted.offers_name() else {
            let snapshot = snapshot.await?;
            return Ok(snapshot.map(|snapshot| Self { snapshot, offers: None }));
        };
        let kept_offers = kept.and_then(|kept| kept.offers.as_ref());
        let offers = bring(|since| wanted.offers_path(since), &offers_name, kept_offers);
        let (snapshot, offers) = futures::join!(snapshot, offers);
        let (snapshot, offers) = (snapshot?, offers?);
        if snapshot.is_none() && offers.is_none() {
            return Ok(None);
        }
        let snapshot = snapshot.or_else(|| kept.map(|kept| kept.snapshot.clone()));
        let offers = offers.or_else(|| kept_offers.cloned());
        Ok(snapshot.map(|snapshot| Self { snapshot, offers }))
    }
}

/// Asks for one part: a delta to what is kept, or the whole. Keeps what came.
async fn bring<P: Part>(
    path: impl Fn(Option<&str>) -> String,
    name: &str,
    kept: Option<&P>,
) -> Result<Option<P>, ApiError> {
    let since = kept.map(|kept| kept.revision().to_string());
    let tag = match kept {
        Some(_) => snapshots::read(name).await.map(|snapshot| snapshot.tag),
        None => None,
    };
    let (part, tag) = match get_bytes(&path(since.as_deref()), tag.as_deref()).await? {
        Bytes::Unchanged => return Ok(None),
        Bytes::Fresh { bytes, tag, is_delta: true } => {
            match kept.cloned().and_then(|kept| kept.brought_up_to_date(&bytes)) {
                Some(part) => (part, tag),
                None => whole(&path(None)).await?,
            }
        }
        Bytes::Fresh { bytes, tag, .. } => (P::read(bytes).ok_or(ApiError::Unreadable)?, tag),
    };
    snapshots::write(name, &part.write(), &tag).await;
    Ok(Some(part))
}

async fn whole<P: Part>(path: &str) -> Result<(P, String), ApiError> {
    match get_bytes(path, None).await? {
        Bytes::Fresh { bytes, tag, is_delta: false } => {
            Ok((P::read(bytes).ok_or(ApiError::Unreadable)?, tag))
        }
        _ => Err(ApiError::Unreadable),
    }
}

impl Wanted {
    pub(super) fn snapshot_name(&self) -> String {
        format!("catalogue-{}", self.language.code())
    }

    fn offers_name(&self) -> Option<String> {
        let reader = self.reader.as_ref()?;
        Some(format!("offers-{}-{}", crate::api::encode(reader), self.market.code()))
    }

    fn snapshot_path(&self, since: Option<&str>) -> String {
        with_query(CATALOGUE_SNAPSHOT, &[("language", Some(self.language.code())), ("since", since)])
    }

    fn offers_path(&self, since: Option<&str>) -> String {
        let (country, currency) = (self.market.country, self.market.currency);
        let market =
            [("market", Some(country.code())), ("currency", Some(currency.code())), ("since", since)];
        with_query(CATALOGUE_OFFERS, &market)
    }
}
