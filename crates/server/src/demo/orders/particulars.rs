//! What surrounds an order's lines: its day, its person, its status and its number.
//!
//! It owns the habits of companies in placing orders. It must never know products.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::super::calendar::working_day;
use super::super::partners::Company;
use super::super::random::Random;

/// A working day before today; later days are a little likelier, as trade grows.
pub(super) fn day(start: NaiveDate, span: u64, random: &mut Random) -> Option<NaiveDate> {
    let first = random.below(span);
    let offset = if random.chance(30) { first.max(random.below(span)) } else { first };
    let date = start.checked_add_days(Days::new(offset))?;
    let weekend = match date.weekday() {
        Weekday::Sat => 1,
        Weekday::Sun => 2,
        _ => 0,
    };
    date.checked_sub_days(Days::new(weekend)).map(|date| date.max(start))
}

/// Mostly the buyer, sometimes the approver or the company admin.
pub(super) fn person<'a>(company: &'a Company, random: &mut Random) -> Option<(&'a str, usize)> {
    let person = if random.chance(82) { company.people.first() } else { random.pick(&company.people) };
    person.map(|(email, language)| (email.as_str(), *language))
}

/// When an order came to a status.
#[derive(Clone, Copy)]
pub(super) struct Milestone {
    pub(super) status: &'static str,
    pub(super) on: NaiveDate,
    /// Minutes after midnight UTC.
    pub(super) at: u64,
}

/// What has happened to an order before today: confirmed within days, shipped within a week
/// of that, delivered within another two; one order in fifty is cancelled instead.
pub(super) fn milestones(placed_on: NaiveDate, today: NaiveDate, random: &mut Random) -> Vec<Milestone> {
    let steps: &[(&'static str, u64, u64)] = if random.chance(2) {
        &[("cancelled", 1, 4)]
    } else {
        &[("confirmed", 1, 4), ("shipped", 3, 6), ("delivered", 6, 16)]
    };
    let mut on = placed_on;
    let mut milestones = Vec::new();
    for (status, least, most) in steps {
        let days = Days::new(random.between(*least, *most));
        let at = random.between(8 * 60, 16 * 60);
        match on.checked_add_days(days).map(working_day) {
            Some(day) if day < today => on = day,
            _ => break,
        }
        milestones.push(Milestone { status, on, at });
    }
    milestones
}

/// Every company numbers its purchase orders in its own way; one in ten orders has none.
pub(super) fn po_number(company: &Company, on: NaiveDate, number: u64, random: &mut Random) -> String {
    if random.chance(10) {
        return String::new();
    }
    let serial = number + 1;
    match company.code.len() % 3 {
        0 => format!("PO-{}", 45_000_000 + serial * 17 + random.below(17)),
        1 => format!("{}/{:04}", on.year(), serial * 3 + random.below(3)),
        _ => format!("{}-{:02}{:02}-{serial:03}", company.country, on.year() % 100, on.month()),
    }
}
