//! What the parts of the catalogue page share: what is asked, what was found, where the keyboard is.

use std::{collections::HashSet, sync::Arc};

use api::{Permission, catalogue::ProductList};
use leptos::prelude::*;

use super::{
    filter::Filter,
    found::Found,
    partner::{self, Parts},
    width::per_line,
};
use crate::{
    api::{ApiError, get},
    components::Reveal,
    state::{State, catalogue::ListedProduct, preferences::Density, search_text::QUERY},
};

/// Copied freely; dies with the page.
#[derive(Clone, Copy)]
pub struct Listing {
    pub state: State,
    pub filter: Memo<Filter>,
    /// `None` until anything can be shown.
    pub found: Memo<Option<Arc<Found>>>,
    /// Why there is nothing to show.
    pub failure: Signal<Option<ApiError>>,
    /// SKUs that are ticked; they outlive the page.
    pub selected: RwSignal<HashSet<String>>,
    /// Products side by side: more than one where they are cards.
    pub per_line: Memo<usize>,
    /// The line that the keyboard is on, and the place in it.
    pub current: RwSignal<Option<usize>>,
    pub place: RwSignal<usize>,
    pub reveal: Reveal,
    /// What only partners use, once its code is there.
    pub parts: RwSignal<Option<Parts>>,
    /// The dialogs of the page.
    pub help: RwSignal<bool>,
    pub facets: RwSignal<bool>,
}

impl Listing {
    pub fn new(state: State) -> Self {
        let filter = Memo::new(move |_| Filter::of_address(state.address));
        let server = server_answer(state, filter);
        let found = found(state, filter, server);
        let failure = Signal::derive(move || {
            let asked = server.get().and_then(|answer| answer?.err());
            state.catalogue.failure.get().or(asked).filter(|_| found.read().is_none())
        });
        let density = state.preferences.density;
        let width = per_line();
        let listing = Self {
            state,
            filter,
            found,
            failure,
            selected: state.ticked,
            per_line: Memo::new(move |_| if density.get() == Density::Comfortable { width.get() } else { 1 }),
            current: RwSignal::new(None),
            place: RwSignal::new(0),
            reveal: Reveal::default(),
            parts: RwSignal::new(partner::known()),
            help: RwSignal::new(false),
            facets: RwSignal::new(false),
        };
        partner::bring(listing);
        // Another question begins at the top, and is worth having the catalogue here.
        Effect::new(move |earlier: Option<()>| {
            filter.track();
            state.search_text.text.track();
            if earlier.is_some() {
                state.catalogue.wish();
                listing.current.set(None);
                listing.place.set(0);
                listing.reveal.row(0);
            }
        });
        listing
    }

    pub fn count(&self) -> usize {
        self.found.read().as_ref().map(|found| found.shown()).unwrap_or_default()
    }

    /// The product that the keyboard is on.
    pub fn current_product(&self) -> Option<ListedProduct> {
        let line = self.current.get_untracked()?;
        let row = line * self.per_line.get_untracked() + self.place.get_untracked();
        let product = self.found.read_untracked().as_ref()?.product(row);
        (!product.sku.is_empty()).then_some(product)
    }

    pub fn may_order(&self) -> bool {
        self.state.session.may(Permission::Order)
    }

    pub fn may_see_prices(&self) -> bool {
        self.state.session.may(Permission::SeePrices)
    }

    /// Puts a product into the cart; `false` if that is refused.
    pub fn add(&self, product: &ListedProduct) -> bool {
        self.parts.get_untracked().is_some_and(|parts| (parts.add)(*self, product))
    }

    pub fn open(&self, product: &ListedProduct) {
        self.state.address.go(&product_page(&product.sku));
    }
}

/// The page of a product below language and market.
pub fn product_page(sku: &str) -> String {
    format!("/products/{}", crate::api::encode(sku))
}

type ServerAnswer = LocalResource<Option<Result<ProductList, ApiError>>>;

/// Asked only while the browser has no catalogue of its own.
fn server_answer(state: State, filter: Memo<Filter>) -> ServerAnswer {
    let wanted = Memo::new(move |_| {
        let market = state.address.market.get();
        let known = state.session.settings.read().is_some();
        let text = state.address.query_value(QUERY).unwrap_or_default();
        let missing = state.catalogue.opened.read().is_none() && known;
        missing.then(|| filter.read().to_path(&text, market))
    });
    LocalResource::new(move || {
        let path = wanted.get();
        async move {
            match path {
                Some(path) => Some(get::<ProductList>(&path).await),
                None => None,
            }
        }
    })
}

fn found(state: State, filter: Memo<Filter>, server: ServerAnswer) -> Memo<Option<Arc<Found>>> {
    let find = move |earlier: Option<&Option<Arc<Found>>>| {
        let text = state.search_text.text.get();
        if let Some(opened) = state.catalogue.opened.get() {
            let query = filter.read().to_query(text, opened.currency());
            let earlier = earlier.and_then(|earlier| earlier.as_deref());
            return Some(Arc::new(Found::search(opened, &query, earlier)));
        }
        match server.get().flatten() {
            Some(Ok(list)) => Some(Arc::new(Found::of_server(&list, text))),
            _ => None,
        }
    };
    Memo::new_with_compare(find, |_, _| true)
}
