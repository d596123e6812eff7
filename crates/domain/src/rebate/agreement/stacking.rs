//! The place of a line among the others, as it is agreed. What that does is told by `rebate::stacking`.

use serde::{Deserialize, Serialize};

/// A line's place among the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Stacking {
    /// Lower comes first. Only independent lines may share a place: other deals in another order
    /// pay another amount.
    pub order: u32,
    /// On which base it is worked out.
    pub kind: StackingKind,
    /// Whether what this line earns lowers the base of later lines that are net of earlier ones.
    #[serde(default = "yes")]
    pub reduces_later: bool,
}

const fn yes() -> bool {
    true
}

impl Default for Stacking {
    fn default() -> Self {
        Self { order: 0, kind: StackingKind::Independent, reduces_later: true }
    }
}

/// On which base a line is worked out. Only value is lowered; units stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum StackingKind {
    /// On the full base, whatever the others earn.
    Independent,
    /// On the same base as the line before it: 10 % and 20 % make 30 %.
    Additive,
    /// On what the additive and compound lines before it left: 10 % and 20 % make 28 %.
    Compound,
    /// On the base less what the named lines earn; with none named, all earlier ones.
    NetOfEarlier {
        /// Ids of earlier lines.
        lines: Vec<String>,
    },
    /// Of the lines of a group only the one that earns most pays; the earlier one on a tie.
    BestOf {
        /// Its members follow each other in the order.
        group: String,
    },
    /// Where it earns, it alone pays; of several, the first that earns.
    Exclusive,
}
