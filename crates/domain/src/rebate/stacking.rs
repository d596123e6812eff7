//! What lines do to each other: their stored order, and whose earnings lower whose base.

use serde::{Deserialize, Serialize};

use super::agreement::{Agreement, Line};
use super::error::RebateError;

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

/// The lines in their stored order.
pub(super) fn in_order(agreement: &Agreement) -> Vec<&Line> {
    let mut lines: Vec<&Line> = agreement.lines.iter().collect();
    lines.sort_by_key(|line| line.stacking.order);
    lines
}

/// Whose earnings are taken off the base of the line at `place` in `lines`.
pub(super) fn deducted<'a>(lines: &[&'a Line], place: usize) -> Vec<&'a Line> {
    // An additive line stands where the first line of its run stands.
    let mut place = place;
    while let (Some(line), Some(before)) = (lines.get(place), place.checked_sub(1)) {
        if line.stacking.kind != StackingKind::Additive {
            break;
        }
        place = before;
    }
    let Some(line) = lines.get(place) else {
        return Vec::new();
    };
    let reducing = lines.iter().take(place).copied().filter(|earlier| earlier.stacking.reduces_later);
    match &line.stacking.kind {
        StackingKind::NetOfEarlier { lines: named } => {
            reducing.filter(|earlier| named.is_empty() || named.contains(&earlier.id)).collect()
        }
        StackingKind::Compound => reducing
            .filter(|earlier| {
                matches!(earlier.stacking.kind, StackingKind::Additive | StackingKind::Compound)
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// # Errors
/// The names of what circles or contradicts itself.
pub(super) fn check(agreement: &Agreement) -> Result<(), RebateError> {
    let lines = in_order(agreement);
    for (line, next) in lines.iter().zip(lines.iter().skip(1)) {
        let independent = [line, next].iter().all(|line| line.stacking.kind == StackingKind::Independent);
        if line.stacking.order == next.stacking.order && !independent {
            return Err(RebateError::SameOrder { line: line.id.clone(), other: next.id.clone() });
        }
    }
    for line in &lines {
        check_references(agreement, line)?;
    }
    check_groups(&lines)
}

fn check_references(agreement: &Agreement, line: &Line) -> Result<(), RebateError> {
    for name in named(line) {
        let Some(of) = agreement.line(name) else {
            let (line, unknown) = (line.id.clone(), name.clone());
            return Err(RebateError::StackingOnUnknownLine { line, unknown });
        };
        if leads_to(agreement, of, &line.id) {
            let line = line.id.clone();
            return Err(RebateError::CircularStacking { line });
        }
        if of.stacking.order > line.stacking.order {
            return Err(RebateError::StackingOnLaterLine { line: line.id.clone(), later: of.id.clone() });
        }
        if !of.stacking.reduces_later {
            return Err(RebateError::StackingOnExemptLine { line: line.id.clone(), exempt: of.id.clone() });
        }
    }
    Ok(())
}

fn named(line: &Line) -> &[String] {
    match &line.stacking.kind {
        StackingKind::NetOfEarlier { lines } => lines,
        _ => &[],
    }
}

/// Whether following the references of `from` comes to `goal`.
fn leads_to(agreement: &Agreement, from: &Line, goal: &str) -> bool {
    let mut seen: Vec<&str> = Vec::new();
    let mut open: Vec<&str> = vec![&from.id];
    while let Some(id) = open.pop() {
        if id == goal {
            return true;
        }
        if !seen.contains(&id) {
            seen.push(id);
            let further = agreement.line(id).map(named).unwrap_or_default();
            open.extend(further.iter().map(String::as_str));
        }
    }
    false
}

/// A best-of group is decided before a later line can be net of it, so nothing comes between.
fn check_groups(lines: &[&Line]) -> Result<(), RebateError> {
    let mut closed: Vec<&str> = Vec::new();
    let mut current: Option<&str> = None;
    for line in lines {
        let group = line.best_of_group();
        if group != current {
            closed.extend(current);
            current = group;
        }
        if let Some(group) = group.filter(|group| closed.contains(group)) {
            let group = group.to_owned();
            return Err(RebateError::BestOfGroupSplit { group });
        }
    }
    Ok(())
}

impl Line {
    pub(super) fn best_of_group(&self) -> Option<&str> {
        match &self.stacking.kind {
            StackingKind::BestOf { group } => Some(group),
            _ => None,
        }
    }
}
