//! Who is signed in, and what everyone may know of the house (markets, currencies, warehouses): as the
//! server says, or said last where it cannot be asked.

mod kept;

use std::time::Duration;

use api::{
    Permission,
    paths::{SESSION, SETTINGS},
    session::{Session as WireSession, SignIn, User},
    settings::{Settings, market_for},
};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    api::{self as network, ApiError},
    browser::{broadcast::Broadcast, document::preferred_languages, location, snapshots, timer::Debounce},
    state::market::Market,
};

const AGAIN_AFTER: Duration = Duration::from_secs(10);
/// A network that has said nothing for so long is none.
const PATIENCE: Duration = Duration::from_secs(4);

thread_local! {
    static AGAIN: Debounce = Debounce::new(AGAIN_AFTER);
}

/// Whether the server has told yet who is signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Unknown,
    SignedOut,
    SignedIn,
    /// Signed in a moment ago; the server no longer knows the session. The page stays as it is
    /// and asks for the password again.
    Expired,
}

#[derive(Clone, Copy)]
pub struct Session {
    pub standing: RwSignal<Standing>,
    pub user: RwSignal<Option<User>>,
    pub settings: RwSignal<Option<Settings>>,
    /// Why the server has not told, at the last attempt.
    pub failure: RwSignal<Option<ApiError>>,
    /// How often someone has signed in or out here: an answer to what was asked before is too old.
    turns: StoredValue<u32>,
    other_tabs: StoredValue<Broadcast<()>, LocalStorage>,
}

impl Session {
    pub(super) fn new() -> Self {
        let (standing, user, settings) =
            (RwSignal::new(Standing::Unknown), RwSignal::new(None), RwSignal::new(None));
        let turns = StoredValue::new(0);
        // Who signs in or out in one tab has done so in all of them: they share the cookie.
        let other_tabs = Broadcast::open("session", move |()| {
            spawn_local(async move {
                if let Ok(WireSession { user: now }) = network::get(SESSION).await {
                    turns.update_value(|turns| *turns += 1);
                    take(standing, user, now);
                }
            });
        });
        let failure = RwSignal::new(None);
        let other_tabs = StoredValue::new_local(other_tabs);
        let session = Self { standing, user, settings, failure, turns, other_tabs };
        network::on_signed_out(move || {
            if session.standing.get_untracked() == Standing::SignedIn {
                session.standing.set(Standing::Expired);
            }
        });
        session
    }

    /// Asks the server who is signed in and for its settings in the present language; until it has
    /// answered, again after a pause.
    pub fn load(&self) {
        let session = *self;
        AGAIN.with(Debounce::cancel);
        set_timeout(move || session.recall(), PATIENCE);
        spawn_local(async move {
            let failure = session.ask().await.err();
            if failure.is_some() {
                session.recall();
                AGAIN.with(|again| again.call(move || session.load()));
            }
            session.failure.set(failure);
        });
    }

    async fn ask(&self) -> Result<(), ApiError> {
        let turn = self.turns.get_value();
        let (settings, session) = futures::join!(network::get_text(SETTINGS), network::get_text(SESSION));
        let (settings, session) = (settings?, session?);
        let Told { house, user } = Told::read(&settings, &session).ok_or(ApiError::Unreadable)?;
        if turn != self.turns.get_value() {
            self.settings.set(Some(house));
            return Ok(());
        }
        // A frame keeps nothing of its own in another site.
        if !location::is_embedded() {
            kept::keep(&settings, &session);
        }
        self.settings.set(Some(house));
        // Signed in a moment ago, or by what was kept: the page stays, with what was typed into it, also
        // when the server says so twice.
        let standing = self.standing.get_untracked();
        if user.is_none() && matches!(standing, Standing::SignedIn | Standing::Expired) {
            self.standing.set(Standing::Expired);
        } else {
            self.take(user);
        }
        Ok(())
    }

    /// Begins with what the server said last.
    fn recall(&self) {
        if self.standing.get_untracked() == Standing::Unknown
            && let Some(Told { house, user }) = kept::told()
        {
            self.settings.set(Some(house));
            self.take(user);
        }
    }

    pub async fn sign_in(&self, request: &SignIn) -> Result<(), ApiError> {
        let session: WireSession = network::post(SESSION, request).await?;
        self.turn();
        kept::keep_session(&session);
        self.take(session.user);
        self.tell_other_tabs();
        Ok(())
    }

    /// Ends the session and forgets the prices that were this person's alone. Whoever calls this
    /// leaves for another page and loads it anew: nothing of theirs stays in memory.
    pub async fn sign_out(&self) -> Result<(), ApiError> {
        network::delete(SESSION).await?;
        self.turn();
        kept::forget();
        snapshots::clear().await;
        self.tell_other_tabs();
        Ok(())
    }

    /// Whether the person signed in has a permission; tracked.
    pub fn may(&self, permission: Permission) -> bool {
        self.user.read().as_ref().is_some_and(|user| user.role.may(permission))
    }

    pub fn is_signed_in(&self) -> bool {
        self.standing.get() == Standing::SignedIn
    }

    /// The market to begin in: the one of the company, else the one used last, else the one that the browser's
    /// languages speak for.
    pub fn home_market(&self) -> Option<Market> {
        let user = self.user.get();
        let company = user.and_then(|user| user.company);
        let of_company = company
            .and_then(|company| Some(Market { country: company.country?, currency: company.currency }));
        of_company.or_else(Market::kept).or_else(|| {
            let settings = self.settings.get()?;
            let languages = preferred_languages();
            let likely = market_for(&settings.markets, languages.iter().map(String::as_str))?;
            Some(Market { country: likely.country, currency: likely.currency })
        })
    }

    /// Gives an expired session up: the person is signed out.
    pub fn forget(&self) {
        kept::forget();
        self.take(None);
    }

    fn turn(&self) {
        self.turns.update_value(|turns| *turns += 1);
    }

    fn take(&self, now: Option<User>) {
        take(self.standing, self.user, now);
    }

    fn tell_other_tabs(&self) {
        self.other_tabs.with_value(|tabs| tabs.send(&()));
    }
}

/// What the server says of the house and of who asks.
struct Told {
    house: Settings,
    user: Option<User>,
}

impl Told {
    fn read(settings: &str, session: &str) -> Option<Self> {
        let WireSession { user } = serde_json::from_str(session).ok()?;
        Some(Self { house: serde_json::from_str(settings).ok()?, user })
    }
}

fn take(standing: RwSignal<Standing>, user: RwSignal<Option<User>>, now: Option<User>) {
    let next = if now.is_some() { Standing::SignedIn } else { Standing::SignedOut };
    // Nobody is told of a person who is the same as before.
    if user.get_untracked() != now {
        user.set(now);
    }
    standing.set(next);
}
