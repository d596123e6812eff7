//! What lines do to each other: their stored order, and whose earnings lower whose base.

use super::agreement::{Agreement, Line, StackingKind};
use super::error::RebateError;

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
