//! A company, its addresses and its people.

use domain::{Country, CreditLine};
use serde::{Deserialize, Serialize};

use crate::role::Role;
use crate::session::CompanySummary;

/// `GET /company`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Company {
    /// Its terms.
    #[serde(flatten)]
    pub summary: CompanySummary,
    /// Its credit limit and what of it is taken.
    pub credit: CreditLine,
    /// In the order in which the company keeps them.
    pub addresses: Vec<Address>,
}

/// One of a company's addresses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Address {
    /// What an order names as `ship_to`.
    pub id: String,
    /// What is written on a parcel.
    #[serde(flatten)]
    pub fields: AddressFields,
}

/// What an address says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AddressFields {
    /// What the company calls it, such as "Main warehouse".
    pub label: String,
    /// Street and number, as they are written there.
    pub line_1: String,
    /// Floor, gate or building; empty where there is none.
    #[serde(default)]
    pub line_2: String,
    /// The place.
    pub city: String,
    /// State, province or county; empty where addresses have none.
    #[serde(default)]
    pub region: String,
    /// Empty where there is none.
    #[serde(default)]
    pub postal_code: String,
    /// ISO 3166 alpha-2; decides which warehouses serve it.
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
    /// Street and number, as they are written there.
    #[cfg_attr(feature = "openapi", schema(max_length = 200))]
    pub line_1: String,
    /// Floor, gate or building; empty where there is none.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(max_length = 200))]
    pub line_2: String,
    /// The place.
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub city: String,
    /// State, province or county; empty where addresses have none.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub region: String,
    /// Empty where there is none.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(max_length = 20))]
    pub postal_code: String,
    /// ISO 3166 alpha-2; decides which warehouses serve it.
    pub country: Country,
}

/// A person of the company: `GET /company/users`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CompanyUser {
    /// What the path of a change names.
    pub id: String,
    /// What they sign in with.
    pub email: String,
    /// What others read beside an order.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// A blocked person cannot sign in; their orders stay.
    pub blocked: bool,
}

/// `POST /company/users`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AddUser {
    /// What they sign in with; nobody else may have it.
    #[cfg_attr(feature = "openapi", schema(max_length = 254))]
    pub email: String,
    /// What others read beside an order.
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub name: String,
    /// One that a company's own people have.
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
    /// Another role, from the next request on; left out, it stays.
    pub role: Option<Role>,
    /// Whether they are kept from signing in; left out, it stays.
    pub blocked: Option<bool>,
    /// A new first password, for who has lost theirs; ends their sessions.
    #[cfg_attr(feature = "openapi", schema(min_length = 12, max_length = 256))]
    pub password: Option<String>,
}

/// One company in the list of the brand's people: `GET /companies`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PartnerCompany {
    /// Its terms.
    #[serde(flatten)]
    pub summary: CompanySummary,
    /// Its credit limit and what of it is taken.
    pub credit: CreditLine,
    /// How many it has placed, credit notes not counted.
    pub orders: u64,
    /// E-mail address of the person of the brand who serves it.
    pub sales_rep: Option<String>,
}
