//! Signing in and out, and who is signed in.

use domain::{Country, Currency, Incoterm, Money};
use serde::{Deserialize, Serialize};

use crate::role::Role;

/// `POST /session`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignIn {
    #[cfg_attr(feature = "openapi", schema(example = "buyer@nordlicht.example", max_length = 254))]
    pub email: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 256))]
    pub password: String,
}

/// `GET /session`: `user` is `None` when signed out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Session {
    pub user: Option<User>,
}

/// The person signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct User {
    pub id: String,
    pub email: String,
    pub name: String,
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
    pub id: String,
    pub name: String,
    /// `None` where it is not known, as of a company from another system's invoices.
    pub country: Option<Country>,
    pub currency: Currency,
    /// Code of the partner tier, such as `gold`.
    pub tier: String,
    pub incoterm: Incoterm,
    pub payment_terms_days: u32,
    pub order_minimum: Option<Money>,
}
