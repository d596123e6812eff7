//! The address carries language, market and the state of the page, so that reload, back and a
//! shared link restore the screen: `/{language}/{market}/{page...}?{state}`.

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_location, use_navigate},
    location::Location,
    params::ParamsMap,
};

use super::{language::Language, market::Market};

/// Reads and changes the present address; works in event handlers too.
#[derive(Clone, Copy)]
pub struct Address {
    /// The path below language and market: `/cart`, or `/` at the front door.
    pub page: Memo<String>,
    pub query: Memo<ParamsMap>,
    /// `None` at the front door, where nothing is chosen yet.
    pub language: Memo<Option<Language>>,
    pub market: Memo<Option<Market>>,
    go: StoredValue<Go, LocalStorage>,
}

type Go = Box<dyn Fn(&str, NavigateOptions)>;

impl Address {
    pub(super) fn new() -> Self {
        let Location { pathname, query, .. } = use_location();
        let navigate = use_navigate();
        Self {
            page: Memo::new(move |_| page_of(&pathname.read())),
            query,
            language: Memo::new(move |_| Language::from_code(segment(&pathname.read(), 0))),
            market: Memo::new(move |_| Market::from_code(segment(&pathname.read(), 1))),
            go: StoredValue::new_local(Box::new(move |path, options| navigate(path, options))),
        }
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
        self.navigate(&untrack(|| self.href(page)), NavigateOptions::default());
    }

    /// Goes to a page in place of the present one in the history: for redirects.
    pub fn replace(&self, page: &str) {
        self.navigate(&untrack(|| self.href(page)), replacing());
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
            query.remove(name);
            if let Some(value) = value {
                query.insert((*name).to_owned(), value.clone());
            }
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
        self.navigate(&format!("/{}/{}{page}{query}", language.code(), market.code()), replacing());
    }

    /// A page in another language and market at once.
    pub fn enter(&self, language: Language, market: Market, page: &str) {
        self.navigate(&format!("/{}/{}{page}", language.code(), market.code()), replacing());
    }

    fn navigate(&self, path: &str, options: NavigateOptions) {
        self.go.with_value(|go| go(path, options));
    }
}

fn replacing() -> NavigateOptions {
    NavigateOptions { replace: true, scroll: false, ..Default::default() }
}

fn segment(path: &str, index: usize) -> &str {
    path.split('/').nth(index + 1).unwrap_or_default()
}

fn page_of(path: &str) -> String {
    let mut segments = path.splitn(4, '/').skip(3);
    format!("/{}", segments.next().unwrap_or_default())
}
