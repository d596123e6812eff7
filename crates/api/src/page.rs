//! Lists page by cursor.

use serde::{Deserialize, Serialize};

/// One page of a list, newest or best first as the list says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Page<T> {
    /// At most as many as the limit.
    pub items: Vec<T>,
    /// Give it back as `cursor` for the next page; `None` on the last one. Opaque.
    pub next_cursor: Option<String>,
    /// How many there are over all pages, with the same filters.
    pub total: u64,
}
