//! A person's own profile and password.

use serde::{Deserialize, Serialize};

/// `PUT /account/profile`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Profile {
    /// The name that others of the company read beside an order.
    #[cfg_attr(feature = "openapi", schema(max_length = 100))]
    pub name: String,
    /// One of the eight languages.
    #[cfg_attr(feature = "openapi", schema(example = "zh-CN"))]
    pub language: String,
}

/// `PUT /account/password`. Ends all other sessions of this person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChangePassword {
    /// The password as it is: who finds a screen left open must not be able to set another.
    pub current: String,
    /// At least 12 characters.
    #[cfg_attr(feature = "openapi", schema(min_length = 12, max_length = 256))]
    pub new: String,
}
