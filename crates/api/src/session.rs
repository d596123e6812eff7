//! Signing in and out, and who is signed in.

use domain::{Country, Currency, Incoterm, Money};
use serde::{Deserialize, Serialize};

use crate::role::Role;

/// `POST /session`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignIn {
    /// In any case.
    #[cfg_attr(feature = "openapi", schema(example = "buyer@nordlicht.example", max_length = 254))]
    pub email: String,
    /// As it was set, to the letter.
    #[cfg_attr(feature = "openapi", schema(max_length = 256))]
    pub password: String,
}

/// `GET /session`: `user` is `None` when signed out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Session {
    /// Who is signed in.
    pub user: Option<User>,
}

/// The person signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct User {
    /// The same for as long as the account exists.
    pub id: String,
    /// What they sign in with.
    pub email: String,
    /// What others read beside an order.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// A BCP 47 tag out of the eight languages.
    pub language: String,
    /// `None` for the brand's own people.
    pub company: Option<CompanySummary>,
}

/// The company of the person signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CompanySummary {
    /// The code that the brand gave it.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// `None` where it is not known, as of a company from another system's invoices.
    pub country: Option<Country>,
    /// What it buys in by default.
    pub currency: Currency,
    /// Code of the partner tier, such as `gold`.
    pub tier: String,
    /// On which terms it buys by default.
    pub incoterm: Incoterm,
    /// Days from the invoice until it is due.
    pub payment_terms_days: u32,
    /// The least total of an order; `None` where there is none.
    pub order_minimum: Option<Money>,
}
