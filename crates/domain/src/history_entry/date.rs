//! Dates as sheets show them: `2026-01-31`, `31.01.2026`, `1/31/2026`, `2026-01`, `01/2026`,
//! `2026年1月`. A point between two parts is a decimal's, so `01.2026` is no month.

use chrono::NaiveDate;

/// A date as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    Clear {
        year: i32,
        month: u32,
        day: u32,
    },
    /// With the day or the month first.
    Open {
        one: u32,
        two: u32,
        year: i32,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    DayFirst,
    MonthFirst,
}

impl Written {
    /// The date that a cell shows; `None` where it shows something else.
    pub fn read(cell: &str) -> Option<Self> {
        let plain = cell.replace(['年', '月'], "-").replace('日', "");
        let day = plain.split_once(['T', ' ']).filter(|(_, time)| time.contains(':'));
        let plain = day.map_or(plain.as_str(), |(day, _)| day).trim().trim_end_matches(['-', '.']);
        let mark = plain.chars().find(|letter| !letter.is_ascii_digit())?;
        if !matches!(mark, '-' | '/' | '.') {
            return None;
        }
        let parts: Vec<&str> = plain.split(mark).collect();
        let short = |part: &str| number(part, 1, 2);
        let year = |part: &str| number(part, 4, 4).and_then(|year| i32::try_from(year).ok());
        match parts.as_slice() {
            [first, month] if mark != '.' => match (year(first), year(month)) {
                (Some(year), _) => Some(Self::Clear { year, month: short(month)?, day: 1 }),
                (None, Some(year)) => Some(Self::Clear { year, month: short(first)?, day: 1 }),
                _ => None,
            },
            [first, month, day] if first.len() == 4 => {
                Some(Self::Clear { year: year(first)?, month: short(month)?, day: short(day)? })
            }
            [one, two, last] => {
                let century =
                    || number(last, 2, 2).and_then(|year| i32::try_from(year).ok()?.checked_add(2000));
                let (one, two, year) = (short(one)?, short(two)?, year(last).or_else(century)?);
                // With points the day comes first everywhere.
                Some(if mark == '.' {
                    Self::Clear { year, month: two, day: one }
                } else {
                    Self::Open { one, two, year }
                })
            }
            _ => None,
        }
    }

    /// The day; `None` where there is no such one.
    pub fn day(self, order: Order) -> Option<NaiveDate> {
        match (self, order) {
            (Self::Clear { year, month, day }, _) => NaiveDate::from_ymd_opt(year, month, day),
            (Self::Open { one, two, year }, Order::DayFirst) => NaiveDate::from_ymd_opt(year, two, one),
            (Self::Open { one, two, year }, Order::MonthFirst) => NaiveDate::from_ymd_opt(year, one, two),
        }
    }
}

fn number(part: &str, least: usize, most: usize) -> Option<u32> {
    let fits = (least..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if fits { part.parse().ok() } else { None }
}
