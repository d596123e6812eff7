//! The address carries language, market and the state of the page, so that reload, back and a
//! shared link restore the screen: `/{language}/{market}/{page...}?{state}`.

pub mod query;

use leptos::prelude::*;

use super::{language::Language, market::Market};
use crate::{
    api::decode,
    browser::{focus, history},
};
use query::Query;

/// Reads and changes the present address; works in event handlers too.
#[derive(Clone, Copy)]
pub struct Address {
    /// The whole path: `/en/de-eur/cart`.
    pub path: Memo<String>,
    /// The path below language and market: `/cart`, or `/` at the front door.
    pub page: Memo<String>,
    pub query: Memo<Query>,
    /// `None` at the front door, where nothing is chosen yet.
    pub language: Memo<Option<Language>>,
    pub market: Memo<Option<Market>>,
    /// Path and query as they stand in the bar.
    whole: RwSignal<String>,
    arrival: StoredValue<Arrival>,
}

/// How the reader came to the present page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arrival {
    New,
    /// By "back" or "forward", and how far down they were at that step.
    Return(f64),
}

impl Address {
    pub(super) fn new() -> Self {
        let whole = RwSignal::new(history::here());
        let path = Memo::new(move |_| whole.read().split('?').next().unwrap_or_default().to_owned());
        let query = Memo::new(move |_| {
            Query::parse(whole.read().split_once('?').map(|(_, query)| query).unwrap_or_default())
        });
        let address = Self {
            path,
            page: Memo::new(move |_| page_of(&path.read())),
            query,
            language: Memo::new(move |_| Language::from_code(segment(&path.read(), 0))),
            market: Memo::new(move |_| Market::from_code(segment(&path.read(), 1))),
            whole,
            arrival: StoredValue::new(Arrival::New),
        };
        history::on_return(move |down| {
            address.arrival.set_value(Arrival::Return(down));
            address.follow_bar();
        });
        history::on_link(move |link| address.navigate(&link, false));
        address
    }

    /// Whether the address says a language and a market that exist; tracked.
    pub fn is_in_market(&self) -> bool {
        self.language.read().is_some() && self.market.read().is_some()
    }

    /// What a page below `of` is about: the SKU of `/products/{sku}`. Keeps the last one while
    /// another page is being opened, so that the old page does not ask for anything of the new one.
    pub fn subject(&self, of: &'static str) -> Memo<String> {
        let page = self.page;
        Memo::new(move |before: Option<&String>| {
            let page = page.read();
            let subject = page.strip_prefix(of).and_then(|rest| rest.strip_prefix('/')).map(decode);
            subject.or_else(|| before.cloned()).unwrap_or_default()
        })
    }

    /// The address of a page (`/cart`, `/orders?status=shipped`) in the present language and market.
    pub fn href(&self, page: &str) -> String {
        let language = self.language.get().unwrap_or_else(Language::of_visit);
        match self.market.get().or_else(Market::kept) {
            Some(market) => format!("/{}/{}{page}", language.code(), market.code()),
            None => "/".to_owned(),
        }
    }

    /// Goes to a page in the present language and market.
    pub fn go(&self, page: &str) {
        self.navigate(&untrack(|| self.href(page)), false);
    }

    /// Goes to a page in place of the present one in the history: for redirects.
    pub fn replace(&self, page: &str) {
        self.navigate(&untrack(|| self.href(page)), true);
    }

    /// One value of the query, tracked.
    pub fn query_value(&self, name: &str) -> Option<String> {
        self.query.read().get(name)
    }

    /// Changes values of the query and keeps the rest; `None` takes a value out. The history is
    /// not lengthened, so that "back" leaves the page.
    pub fn set_query(&self, changes: &[(&str, Option<String>)]) {
        let mut query = self.query.get_untracked();
        for (name, value) in changes {
            query.set(name, value.clone());
        }
        let page = self.page.get_untracked();
        self.replace(&format!("{page}{}", query.to_query_string()));
    }

    /// The same page in another language.
    pub fn set_language(&self, language: Language) {
        language.keep();
        if let Some(market) = self.market.get_untracked() {
            self.turn(language, market);
        }
    }

    /// The same page for another market.
    pub fn set_market(&self, market: Market) {
        market.keep();
        self.turn(self.language.get_untracked().unwrap_or_else(Language::of_visit), market);
    }

    /// The front door's choice, or the same page for other choices.
    pub fn turn(&self, language: Language, market: Market) {
        let page = self.page.get_untracked();
        let page = if page == "/" { "/catalogue" } else { &page };
        let query = self.query.get_untracked().to_query_string();
        self.navigate(&format!("/{}/{}{page}{query}", language.code(), market.code()), true);
    }

    /// A page in another language and market at once.
    pub fn enter(&self, language: Language, market: Market, page: &str) {
        self.navigate(&format!("/{}/{}{page}", language.code(), market.code()), true);
    }

    /// Leaves for a page and loads everything anew, so that nothing of before stays in memory.
    pub fn leave_for(&self, page: &str) {
        history::leave_for(&untrack(|| self.href(page)));
    }

    pub fn arrival(&self) -> Arrival {
        self.arrival.get_value()
    }

    fn navigate(&self, address: &str, in_place: bool) {
        self.arrival.set_value(Arrival::New);
        if !in_place && !focus::is_in_header_field() {
            // What is being left must not hold the keyboard: the browser would lay the page out once more.
            focus::leave();
        }
        history::write(address, in_place);
        self.follow_bar();
        if !in_place {
            history::scroll_to(0.0);
        }
    }

    fn follow_bar(&self) {
        let now = history::here();
        if *self.whole.read_untracked() != now {
            self.whole.set(now);
        }
    }
}

fn segment(path: &str, index: usize) -> &str {
    path.split('/').nth(index + 1).unwrap_or_default()
}

fn page_of(path: &str) -> String {
    let mut segments = path.splitn(4, '/').skip(3);
    format!("/{}", segments.next().unwrap_or_default())
}
