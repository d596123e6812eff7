//! The catalogue as this person may see it: kept in the browser, brought up to date by the server,
//! searched and priced without either.

mod fetching;
mod kept;
mod listed;
mod opened;
mod orderable;

use std::{sync::Arc, time::Duration};

use domain::{Country, Currency, OrderLine, OrderableProduct, QuantityRule};
use leptos::{prelude::*, task::spawn_local};
use search::{Query, Results};

use crate::{
    api::ApiError,
    browser::timer::sleep,
    split::in_chunk,
    state::{address::Address, language::Language, market::Market, session::Session},
};
pub use listed::ListedProduct;

/// How long the first page of a first visit has the network and the processor to itself, while the
/// server answers what is asked.
const AFTER_THE_FIRST_PAGE: Duration = Duration::from_secs(3);

/// How the catalogue stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CatalogueStatus {
    /// Nothing kept, nothing arrived yet.
    Loading,
    /// As the server has it.
    Current,
    /// What was kept is shown; the server could not be asked.
    Kept,
}

/// An opened catalogue, with the prices of one company where it has some. A trait, because the code
/// that answers comes in a file of its own and the first page must not bring it along.
pub trait OpenCatalogue: Send + Sync {
    fn country(&self) -> Country;

    fn currency(&self) -> Currency;

    /// Warehouse codes in the market's order of preference.
    fn warehouses(&self) -> &[String];

    /// Quicker after the answer to nearly the same question.
    fn search(&self, query: &Query, earlier: Option<&Results>) -> Results;

    /// A row as a list shows it that was searched for these words.
    fn listed(&self, row: u32, words: &str) -> ListedProduct;

    fn rule(&self, row: u32) -> (String, QuantityRule);

    /// The SKU that was probably meant.
    fn suggest_sku(&self, words: &str) -> Option<String>;

    /// What the rules need to know of a SKU; `None` where it is unknown.
    fn orderable(&self, sku: &str) -> Option<OrderableProduct>;

    /// The same of a row.
    fn orderable_at(&self, row: u32) -> OrderableProduct;

    /// Works out one line, as `domain` does on both sides.
    fn evaluate_line(&self, sku: &str, quantity: u32) -> OrderLine;

    /// All that is known of every product, for pages that come in files of their own.
    fn catalogue(&self) -> &search::Catalogue;
}

#[derive(Clone, Copy)]
pub struct Catalogue {
    /// `None` until the first bytes are there.
    pub opened: RwSignal<Option<Arc<dyn OpenCatalogue>>>,
    pub status: RwSignal<CatalogueStatus>,
    /// When the server last said that what is shown is as it has it, in ISO 8601.
    pub confirmed: RwSignal<Option<String>>,
    /// Why the server could not be asked, whether something is kept or not.
    pub failure: RwSignal<Option<ApiError>>,
    again: RwSignal<u32>,
    /// Somebody searches, or the first page is done.
    wished: RwSignal<bool>,
}

/// For whom and in which words the catalogue is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Wanted {
    pub language: Language,
    pub market: Market,
    /// Whose prices; `None` where the reader may see none.
    pub reader: Option<String>,
    pub warehouses: Vec<String>,
}

impl Catalogue {
    pub(super) fn new(address: Address, session: Session) -> Self {
        let catalogue = Self {
            opened: RwSignal::new(None),
            status: RwSignal::new(CatalogueStatus::Loading),
            confirmed: RwSignal::new(None),
            failure: RwSignal::new(None),
            again: RwSignal::new(0),
            wished: RwSignal::new(false),
        };
        let wanted = Memo::new(move |_| wanted(address, session));
        // Whoever may see prices needs them at once, and what is kept costs nothing. Decided apart, so
        // that a wish for what is here already brings nothing again.
        let at_once = Memo::new(move |_| {
            wanted.read().as_ref().is_some_and(|wanted| {
                wanted.reader.is_some() || catalogue.wished.get() || kept::is_kept(wanted)
            })
        });
        Effect::new(move || {
            catalogue.again.track();
            let Some(wanted) = wanted.get() else { return };
            if at_once.get() {
                spawn_local(async move {
                    if fetch(catalogue, wanted).await.is_err() {
                        catalogue.failure.set(Some(ApiError::Offline));
                    }
                });
            } else {
                spawn_local(async move {
                    sleep(AFTER_THE_FIRST_PAGE).await;
                    catalogue.wish();
                });
            }
        });
        catalogue
    }

    /// Brings the catalogue into the browser, if it is not on its way yet.
    pub fn wish(&self) {
        if !self.wished.get_untracked() {
            self.wished.set(true);
        }
    }

    /// Asks the server for what changed since.
    pub fn refresh(&self) {
        self.again.update(|count| *count = count.wrapping_add(1));
    }

    /// Works out one line, as `domain` does on both sides; `None` until the catalogue is there.
    pub fn evaluate_line(&self, sku: &str, quantity: u32) -> Option<OrderLine> {
        Some(self.opened.read().as_ref()?.evaluate_line(sku, quantity))
    }

    /// What a product is called in the reader's language; tracked, for the catalogue may come later.
    pub fn name_of(&self, sku: &str) -> Option<String> {
        let opened = self.opened.read();
        let catalogue = opened.as_ref()?.catalogue();
        Some(catalogue.row(catalogue.find_sku(sku)?).name().to_owned())
    }
}

in_chunk! {
    /// Shows what is kept, then asks the server.
    engine: fetch(catalogue: Catalogue, wanted: Wanted) {
        fetching::fetch(catalogue, wanted);
    }
}

fn wanted(address: Address, session: Session) -> Option<Wanted> {
    use crate::state::session::Standing;
    let language = address.language.get()?;
    let market = address.market.get()?;
    if session.standing.get() == Standing::Unknown {
        return None;
    }
    let settings = session.settings.read();
    let markets = settings.as_ref().map(|settings| settings.markets.as_slice()).unwrap_or_default();
    let served = markets.iter().find(|served| served.country == market.country);
    let user = session.user.read();
    let reader = user.as_ref().filter(|user| user.role.may(api::Permission::SeePrices)).map(|user| {
        let company = user.company.as_ref().map(|company| company.id.as_str());
        company.unwrap_or(user.role.code()).to_owned()
    });
    let warehouses = served.map(|served| served.warehouses.clone()).unwrap_or_default();
    Some(Wanted { language, market, reader, warehouses })
}
