//! A company, its addresses and its people.

use domain::{Country, CreditLine};
use serde::{Deserialize, Serialize};

use crate::role::Role;
use crate::session::CompanySummary;

/// `GET /company`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Company {
    #[serde(flatten)]
    pub summary: CompanySummary,
    pub credit: CreditLine,
    pub addresses: Vec<Address>,
}

/// One of a company's addresses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Address {
    pub id: String,
    #[serde(flatten)]
    pub fields: AddressFields,
}

/// What an address says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AddressFields {
    /// What the company calls it, such as "Main warehouse".
    pub label: String,
    pub line_1: String,
    #[serde(default)]
    pub line_2: String,
    pub city: String,
    #[serde(default)]
    pub region: String,
    #[serde(default)]
    pub postal_code: String,
    pub country: Country,
}

/// What is typed into an address: `POST` and `PUT /company/addresses`. Each field is one line.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
// Apart from [`AddressFields`], which an address is flattened from and which therefore cannot refuse a field
// that is misspelt.
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AddressRequest {
    /// What the company calls it, such as "Main warehouse".
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub label: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 200))]
    pub line_1: String,
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(max_length = 200))]
    pub line_2: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub city: String,
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub region: String,
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(max_length = 20))]
    pub postal_code: String,
    pub country: Country,
}

/// A person of the company: `GET /company/users`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CompanyUser {
    pub id: String,
    pub email: String,
    pub name: String,
    pub role: Role,
    /// A blocked person cannot sign in; their orders stay.
    pub blocked: bool,
}

/// `POST /company/users`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AddUser {
    #[cfg_attr(feature = "openapi", schema(max_length = 254))]
    pub email: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub name: String,
    pub role: Role,
    /// The first password; the person changes it in their profile.
    #[cfg_attr(feature = "openapi", schema(min_length = 12, max_length = 256))]
    pub password: String,
}

/// `PATCH /company/users/{id}`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChangeUser {
    pub role: Option<Role>,
    pub blocked: Option<bool>,
    /// A new first password, for who has lost theirs; ends their sessions.
    #[cfg_attr(feature = "openapi", schema(min_length = 12, max_length = 256))]
    pub password: Option<String>,
}

/// One company in the list of the brand's people: `GET /companies`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PartnerCompany {
    #[serde(flatten)]
    pub summary: CompanySummary,
    pub credit: CreditLine,
    pub orders: u64,
    pub sales_rep: Option<String>,
}
