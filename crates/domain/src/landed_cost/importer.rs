//! Who imports, as far as taxes and reliefs go by it.

use serde::{Deserialize, Serialize};

/// Who imports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ImporterKind {
    /// A business that recovers import tax.
    RegisteredBusiness,
    /// A business that does not.
    Unregistered,
    /// A person, for their own use.
    Consumer,
}
