//! What the server makes of the order as it is filled in: asked anew when a line, the address, the
//! date or the currency changes.

use std::time::Duration;

use api::{
    company::Company,
    order::{CheckOrder, OrderCheck},
    paths,
};
use chrono::NaiveDate;
use domain::{Country, Currency, Incoterm, RequestedLine};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    api::{ApiError, post},
    browser::{clock, timer::Debounce},
    pages::load::when_online_again,
    state::{State, checkout::Intent, session, use_state},
};

const PAUSE: Duration = Duration::from_millis(200);

/// The order being made, as this page and the server see it.
#[derive(Clone, Copy)]
pub struct Standing {
    pub check: RwSignal<Option<OrderCheck>>,
    /// The check that the person saw before prices changed under them.
    pub before: RwSignal<Option<OrderCheck>>,
    pub failure: RwSignal<Option<ApiError>>,
    /// Why the order was not placed, at the last press.
    pub refusal: RwSignal<Option<ApiError>>,
    pub asking: RwSignal<bool>,
    /// The order is on its way to the server.
    pub placing: RwSignal<bool>,
    /// The order that was sent and whose fate is unknown.
    pub sent: Memo<Option<Intent>>,
    /// What the request is made of.
    pub request: Memo<Option<CheckOrder>>,
    pub ship_to: Memo<String>,
    /// The country that it goes to.
    pub country: Memo<Option<Country>>,
    pub incoterm: Memo<Incoterm>,
    again: RwSignal<u32>,
}

impl Standing {
    pub fn new(company: &Company) -> Self {
        let state = use_state();
        let countries: Vec<(String, Country)> =
            company.addresses.iter().map(|address| (address.id.clone(), address.fields.country)).collect();
        let addresses: Vec<String> = company.addresses.iter().map(|address| address.id.clone()).collect();
        let ship_to = Memo::new(move |_| {
            let chosen = state.checkout().draft.read().ship_to.clone();
            let first = || addresses.first().cloned().unwrap_or_default();
            if addresses.contains(&chosen) { chosen } else { first() }
        });
        let usual = company.summary.incoterm;
        let placing = RwSignal::new(false);
        let sent = move || {
            let intent = state.checkout().draft.read().intent.clone();
            intent.filter(|_| !placing.get())
        };
        let standing = Self {
            check: RwSignal::new(None),
            before: RwSignal::new(None),
            failure: RwSignal::new(None),
            refusal: RwSignal::new(None),
            asking: RwSignal::new(false),
            placing,
            sent: Memo::new(move |_| sent()),
            request: Memo::new(move |_| request(state, &ship_to.read())),
            ship_to,
            country: Memo::new(move |_| {
                let ship_to = ship_to.read();
                countries.iter().find(|(id, _)| *id == *ship_to).map(|(_, country)| *country)
            }),
            incoterm: Memo::new(move |_| state.checkout().draft.read().incoterm.unwrap_or(usual)),
            again: RwSignal::new(0),
        };
        let pause = StoredValue::new_local(Debounce::new(PAUSE));
        Effect::new(move || {
            standing.again.track();
            // A session that has ended answers nothing: whoever signs in again is answered.
            if state.session.standing.get() != session::Standing::SignedIn {
                return;
            }
            let Some(request) = standing.request.get() else { return };
            standing.asking.set(true);
            pause.with_value(|pause| pause.call(move || standing.ask(request)));
        });
        when_online_again(move || standing.failure.get_untracked(), move || standing.refresh());
        on_cleanup(move || {
            pause.try_with_value(Debounce::cancel);
        });
        standing
    }

    /// Asks again, as after a failure or when the server saw other prices.
    pub fn refresh(&self) {
        self.again.update(|count| *count = count.wrapping_add(1));
    }

    fn ask(self, request: CheckOrder) {
        spawn_local(async move {
            let answer = post::<OrderCheck>(paths::ORDERS_CHECK, &request).await;
            // The page may be gone, or the order another one by now.
            if self.request.try_get_untracked().flatten().as_ref() != Some(&request) {
                return;
            }
            self.asking.set(false);
            match answer {
                Ok(check) => {
                    self.failure.set(None);
                    self.check.set(Some(check));
                }
                Err(error) => self.failure.set(Some(error)),
            }
        });
    }
}

/// `None` while there is nothing to ask about.
fn request(state: State, ship_to: &str) -> Option<CheckOrder> {
    let lines: Vec<RequestedLine> = state.cart.as_typed().lines;
    let currency: Currency = state.address.market.get()?.currency;
    if lines.is_empty() || ship_to.is_empty() {
        return None;
    }
    // The form says that a date is over: the rest of the order is still worth an answer.
    let requested_date = date(&state.checkout().draft.read().requested_date);
    let requested_date = requested_date.filter(|date| *date >= clock::today());
    Some(CheckOrder { lines, currency, ship_to: ship_to.to_owned(), requested_date })
}

/// The date as the browser's date field writes it.
pub fn date(typed: &str) -> Option<NaiveDate> {
    typed.parse().ok()
}
