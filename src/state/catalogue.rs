//! The catalogue as this person may see it: kept in the browser, brought up to date by the server,
//! searched and priced without either.

mod fetching;
mod orderable;

use std::sync::Arc;

use domain::{
    Country, Currency, OrderEvaluation, OrderLine, OrderableProduct,
    order::{evaluate_line, summarise},
};
use leptos::prelude::*;

use crate::{
    api::ApiError,
    state::{address::Address, language::Language, market::Market, session::Session},
};

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

/// An opened catalogue, with the prices of one company where it has some.
pub struct OpenCatalogue {
    pub catalogue: search::Catalogue,
    pub country: Country,
    pub currency: Currency,
    /// Warehouse codes in the market's order of preference.
    pub warehouses: Vec<String>,
}

#[derive(Clone, Copy)]
pub struct Catalogue {
    /// `None` until the first bytes are there.
    pub opened: RwSignal<Option<Arc<OpenCatalogue>>>,
    pub status: RwSignal<CatalogueStatus>,
    /// When the server last said that what is shown is as it has it, in ISO 8601.
    pub confirmed: RwSignal<Option<String>>,
    /// Why the server could not be asked, whether something is kept or not.
    pub failure: RwSignal<Option<ApiError>>,
    again: RwSignal<u32>,
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
        };
        let wanted = Memo::new(move |_| wanted(address, session));
        Effect::new(move || {
            catalogue.again.track();
            if let Some(wanted) = wanted.get() {
                fetching::fetch(catalogue, wanted);
            }
        });
        catalogue
    }

    /// Asks the server for what changed since.
    pub fn refresh(&self) {
        self.again.update(|count| *count = count.wrapping_add(1));
    }

    /// Works out one line, as `domain` does on both sides; `None` until the catalogue is there.
    pub fn evaluate_line(&self, sku: &str, quantity: u32) -> Option<OrderLine> {
        Some(self.opened.read().as_ref()?.evaluate_line(sku, quantity))
    }
}

impl OpenCatalogue {
    /// What the rules need to know of a SKU; `None` where it is unknown.
    pub fn orderable(&self, sku: &str) -> Option<OrderableProduct> {
        let row = self.catalogue.find_sku(sku)?;
        Some(orderable::orderable(self.catalogue.row(row), self.currency, &self.warehouses))
    }

    pub fn evaluate_line(&self, sku: &str, quantity: u32) -> OrderLine {
        evaluate_line(sku, quantity, self.orderable(sku).as_ref())
    }

    /// Works out an order; `None` where the sum does not fit.
    pub fn evaluate<'a>(
        &self,
        lines: impl IntoIterator<Item = (&'a str, u32)>,
        order_minimum: Option<domain::Money>,
    ) -> Option<OrderEvaluation> {
        let minimum = order_minimum.filter(|minimum| minimum.currency() == self.currency);
        let lines = lines.into_iter().map(|(sku, quantity)| self.evaluate_line(sku, quantity)).collect();
        summarise(lines, self.currency, minimum).ok()
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
