//! Who is signed in, and what everyone may know of the house (markets, currencies, warehouses).

use api::{
    Permission,
    paths::{SESSION, SETTINGS},
    session::{Session as WireSession, SignIn, User},
    settings::Settings,
};
use leptos::prelude::*;

use crate::{
    api::{self as network, ApiError},
    browser::snapshots,
    state::market::Market,
};

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
}

impl Session {
    pub(super) fn new() -> Self {
        let session = Self {
            standing: RwSignal::new(Standing::Unknown),
            user: RwSignal::new(None),
            settings: RwSignal::new(None),
        };
        network::on_signed_out(move || {
            if session.standing.get_untracked() == Standing::SignedIn {
                session.standing.set(Standing::Expired);
            }
        });
        session
    }

    /// Asks the server who is signed in and for its settings in the present language.
    pub async fn load(&self) -> Result<(), ApiError> {
        self.settings.set(Some(network::get(SETTINGS).await?));
        let session: WireSession = network::get(SESSION).await?;
        self.take(session.user);
        Ok(())
    }

    pub async fn sign_in(&self, request: &SignIn) -> Result<(), ApiError> {
        let session: WireSession = network::post(SESSION, request).await?;
        self.take(session.user);
        Ok(())
    }

    /// Ends the session and forgets the prices that were this person's alone.
    pub async fn sign_out(&self) -> Result<(), ApiError> {
        network::delete(SESSION).await?;
        snapshots::clear().await;
        self.take(None);
        Ok(())
    }

    /// Whether the person signed in has a permission; tracked.
    pub fn may(&self, permission: Permission) -> bool {
        self.user.read().as_ref().is_some_and(|user| user.role.may(permission))
    }

    pub fn is_signed_in(&self) -> bool {
        self.standing.get() == Standing::SignedIn
    }

    /// The market to begin in: the one of the company, else the one used last, else the first
    /// that the brand serves.
    pub fn home_market(&self) -> Option<Market> {
        let user = self.user.get();
        let company = user.and_then(|user| user.company);
        let of_company = company
            .and_then(|company| Some(Market { country: company.country?, currency: company.currency }));
        of_company.or_else(Market::kept).or_else(|| {
            let settings = self.settings.get()?;
            let first = settings.markets.first()?;
            Some(Market { country: first.country, currency: first.currency })
        })
    }

    /// Gives an expired session up: the person is signed out.
    pub fn forget(&self) {
        self.take(None);
    }

    fn take(&self, user: Option<User>) {
        let standing = if user.is_some() { Standing::SignedIn } else { Standing::SignedOut };
        if self.user.get_untracked() != user {
            self.user.set(user);
        }
        self.standing.set(standing);
    }
}
