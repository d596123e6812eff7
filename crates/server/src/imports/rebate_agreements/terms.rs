//! Terms out of cells: words, figures and lists as an agreement of `domain`.

use domain::decimal::DecimalError;
use domain::rebate::{
    Agreement, Amendment, Boundary, Clawback, CreditNotes, FreeGoodsRule, GrowthThresholds, Line, Lumps,
    Measure, Method, PackageRounding, PaysOn, Period, RateUnit, RebateError, Rounding, Scope, Selection,
    Stacking, StackingKind, Tier, VolumeUnit, Window, WithoutBaseline,
};
use domain::{Figure, RoundingMode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::stated::{Sheet, Stated, StatedLine};
use crate::imports::reason::Reason;
use crate::imports::value;

type Words = &'static [&'static str];

pub const AMENDMENTS: [&str; 3] = ["from_today", "recomputed", "split"];
const PERIODS: Words = &["month", "quarter", "half_year", "year", "term"];
const BOUNDARIES: Words = &["from_inclusive", "above"];
const CREDIT_NOTES: Words = &["when_issued", "with_their_invoice", "ignored"];
const CLAWBACKS: Words = &["paid_back", "carried_forward", "waived"];
const CARRY_FORWARDS: Words = &["nothing", "floor_excess"];
const ROUNDINGS: Words = &["half_up", "half_even", "down", "up"];
const MEASURES: Words = &["value", "quantity", "growth", "attainment"];
const UNITS: Words = &["value", "quantity"];
const WITHOUT_BASELINE: Words = &["earns_nothing", "all_is_growth"];
const GROWTH_THRESHOLDS: Words = &["percent", "absolute"];
const METHODS: Words = &[
    "whole_volume",
    "marginal",
    "rolling",
    "cumulative_tiers",
    "gate",
    "lump_sum",
    "excess_only",
    "accelerator",
    "interpolated",
    "package",
    "free_goods",
];
const PACKAGE_ROUNDINGS: Words = &["up", "down"];
const FREE_RULES: Words = &["full_steps", "proportional", "whole_only"];
const RATE_UNITS: Words = &["percent", "per_unit"];
const PAYS_ON: Words = &["whole", "increment"];
const LUMPS: Words = &["highest_tier", "each_tier"];
const STACKINGS: Words = &["independent", "additive", "compound", "net_of_earlier", "best_of", "exclusive"];

/// Reads one of these words as the enumeration that is written so.
pub fn word<T: DeserializeOwned>(words: &'static [&'static str]) -> impl Fn(&str) -> Result<T, Reason> {
    move |text| {
        let word = text.to_ascii_lowercase();
        let known = words.contains(&word.as_str()).then(|| serde_json::from_value(Value::String(word)));
        known.and_then(Result::ok).ok_or_else(|| Reason::NotOneOf { choices: words.join(", ") })
    }
}

/// One of these words, as it is.
fn plain(words: Words) -> impl Fn(&str) -> Result<String, Reason> {
    word::<String>(words)
}

pub const fn amendment_code(amendment: Amendment) -> &'static str {
    match amendment {
        Amendment::FromToday => "from_today",
        Amendment::Recomputed => "recomputed",
        Amendment::Split => "split",
    }
}

fn figure(text: &str) -> Result<Figure, Reason> {
    Figure::parse(text).map_err(|error| match error {
        DecimalError::TooLarge => Reason::NumberTooLarge,
        _ => Reason::NotADecimal,
    })
}

/// Codes, separated by semicolons: a SKU may hold a space or a comma.
fn codes(text: &str) -> Result<Vec<String>, Reason> {
    text.split(';').map(str::trim).filter(|code| !code.is_empty()).map(value::code).collect()
}

fn yes(text: &str) -> Result<bool, Reason> {
    value::one_of(text, &[("yes", true), ("no", false)])
}

/// The agreement; `None` where something it needs cannot be read.
pub fn agreement(sheet: &mut Sheet<'_>) -> Option<Agreement> {
    let stated = std::mem::take(&mut sheet.agreement);
    let lines = std::mem::take(&mut sheet.lines);
    let id = sheet.required(&stated, 0, "agreement", value::code);
    let version = sheet.required(&stated, 0, "version", value::units_from_one);
    let currency = sheet.required(&stated, 0, "currency", value::currency);
    let from = sheet.required(&stated, 0, "valid_from", value::date);
    let to = sheet.required(&stated, 0, "valid_to", value::date);
    let rounding = Rounding {
        mode: sheet.optional(&stated, "rounding", word(ROUNDINGS)).unwrap_or(RoundingMode::HalfUp),
        digits: sheet.optional(&stated, "rounding_digits", value::units),
    };
    let period = sheet.optional(&stated, "period", word(PERIODS)).unwrap_or(Period::Term);
    let boundary = sheet.optional(&stated, "boundary", word(BOUNDARIES)).unwrap_or(Boundary::FromInclusive);
    let credit_notes =
        sheet.optional(&stated, "credit_notes", word(CREDIT_NOTES)).unwrap_or(CreditNotes::WhenIssued);
    let clawback = sheet.optional(&stated, "clawback", word(CLAWBACKS)).unwrap_or(Clawback::PaidBack);
    let carry_forward = sheet.optional(&stated, "carry_forward", word(CARRY_FORWARDS)).unwrap_or_default();
    let read: Vec<Option<Line>> =
        (1..).zip(&lines).map(|(order, stated)| line(sheet, stated, order)).collect();
    sheet.agreement = stated;
    sheet.lines = lines;
    Some(Agreement {
        id: id?,
        version: version?,
        currency: currency?,
        window: Window { from: from?, to: to? },
        period,
        carry_forward,
        boundary,
        rounding,
        credit_notes,
        clawback,
        lines: read.into_iter().collect::<Option<_>>()?,
    })
}

/// `order` is its place where the file gives none.
fn line(sheet: &mut Sheet<'_>, of: &StatedLine, order: u32) -> Option<Line> {
    let stated = &of.stated;
    let first = of.rows.first().copied().unwrap_or_default();
    let id = sheet.required(stated, first, "line", value::code);
    let measure = measure(sheet, stated);
    let method = method(sheet, stated, first);
    let scope =
        Scope { include: selection(sheet, stated, "include"), exclude: selection(sheet, stated, "exclude") };
    let rate_unit = sheet.optional(stated, "rate_unit", word(RATE_UNITS)).unwrap_or(RateUnit::Percent);
    let pays_on = sheet.optional(stated, "pays_on", word(PAYS_ON)).unwrap_or(PaysOn::Whole);
    let lumps = sheet.optional(stated, "lumps", word(LUMPS)).unwrap_or(Lumps::HighestTier);
    let stacking = Stacking {
        order: sheet.optional(stated, "order", value::units).unwrap_or(order),
        kind: stacking(sheet, stated, first)?,
        reduces_later: sheet.optional(stated, "reduces_later", yes).unwrap_or(true),
    };
    Some(Line {
        id: id?,
        scope,
        measure,
        method: method?,
        rate_unit,
        pays_on,
        tiers: of.rows.iter().filter_map(|row| tier(sheet, *row)).collect(),
        lumps,
        lump_at_zero: sheet.optional(stated, "lump_at_zero", yes).unwrap_or(false),
        minimum_volume: sheet.optional(stated, "minimum_volume", figure),
        cap: sheet.optional(stated, "cap", figure),
        floor: sheet.optional(stated, "floor", figure),
        below_zero: sheet.optional(stated, "below_zero", yes).unwrap_or(false),
        stacking,
    })
}

fn measure(sheet: &mut Sheet<'_>, stated: &Stated) -> Measure {
    let kind = sheet.optional(stated, "measure", plain(MEASURES));
    let of = sheet.optional(stated, "measure_of", word(UNITS)).unwrap_or(VolumeUnit::Value);
    match kind.as_deref() {
        Some("quantity") => Measure::Quantity,
        Some("growth") => Measure::Growth {
            of,
            baseline: sheet.optional(stated, "baseline", figure),
            without_baseline: sheet
                .optional(stated, "without_baseline", word(WITHOUT_BASELINE))
                .unwrap_or(WithoutBaseline::EarnsNothing),
            thresholds: sheet
                .optional(stated, "growth_thresholds", word(GROWTH_THRESHOLDS))
                .unwrap_or(GrowthThresholds::Percent),
        },
        Some("attainment") => Measure::Attainment { of, target: sheet.optional(stated, "target", figure) },
        _ => Measure::Value,
    }
}

fn method(sheet: &mut Sheet<'_>, stated: &Stated, first: usize) -> Option<Method> {
    let kind = sheet.optional(stated, "method", plain(METHODS));
    Some(match kind.as_deref() {
        Some("accelerator") => Method::Accelerator {
            amount_at_target: sheet.required(stated, first, "amount_at_target", figure)?,
        },
        Some("package") => Method::Package {
            every: sheet.required(stated, first, "package_every", figure)?,
            amount: sheet.required(stated, first, "package_amount", figure)?,
            round: sheet
                .optional(stated, "package_round", word(PACKAGE_ROUNDINGS))
                .unwrap_or(PackageRounding::Up),
        },
        Some("free_goods") => Method::FreeGoods {
            every: sheet.required(stated, first, "free_every", figure)?,
            free: sheet.required(stated, first, "free_units", figure)?,
            rule: sheet.optional(stated, "free_rule", word(FREE_RULES)).unwrap_or(FreeGoodsRule::FullSteps),
        },
        Some(other) => serde_json::from_value(Value::String(other.to_owned())).ok()?,
        None => Method::WholeVolume,
    })
}

fn stacking(sheet: &mut Sheet<'_>, stated: &Stated, first: usize) -> Option<StackingKind> {
    let kind = sheet.optional(stated, "stacking", plain(STACKINGS));
    Some(match kind.as_deref() {
        Some("net_of_earlier") => StackingKind::NetOfEarlier {
            lines: sheet.optional(stated, "stacking_with", codes).unwrap_or_default(),
        },
        Some("best_of") => {
            StackingKind::BestOf { group: sheet.required(stated, first, "stacking_with", value::code)? }
        }
        Some(other) => serde_json::from_value(Value::String(other.to_owned())).ok()?,
        None => StackingKind::Independent,
    })
}

fn selection(sheet: &mut Sheet<'_>, stated: &Stated, side: &str) -> Selection {
    let mut list = |kind: &str| sheet.optional(stated, &format!("{side}_{kind}"), codes).unwrap_or_default();
    Selection {
        skus: list("skus"),
        brands: list("brands"),
        categories: list("categories"),
        regions: list("regions"),
        channels: Vec::new(),
    }
}

/// The tier of a row; a row without any figure of a tier only speaks of its line.
fn tier(sheet: &mut Sheet<'_>, row: usize) -> Option<Tier> {
    let mut read = |column: &str| {
        let text = sheet.cell(row, column);
        if text.is_empty() {
            return None;
        }
        match figure(text) {
            Ok(figure) => Some(figure),
            Err(reason) => {
                sheet.refuse(row, column, reason);
                Some(Figure::ZERO)
            }
        }
    };
    let (threshold, rate, lump, minimum) =
        (read("threshold"), read("rate"), read("lump"), read("tier_minimum"));
    if threshold.is_none() && rate.is_none() && lump.is_none() && minimum.is_none() {
        return None;
    }
    Some(Tier {
        threshold: threshold.unwrap_or_default(),
        rate: rate.unwrap_or_default(),
        lump: lump.unwrap_or_default(),
        minimum,
    })
}

/// Where in the file `domain`'s objection lies, and what it is.
pub fn fault(error: &RebateError, term: Window, lines: &[StatedLine]) -> (usize, &'static str, Reason) {
    let place = |line: &str, tier: u32| {
        let line = lines.iter().find(|known| known.id == line);
        let tier = usize::try_from(tier).unwrap_or_default().saturating_sub(1);
        line.and_then(|line| line.rows.get(tier).or(line.rows.first())).copied().unwrap_or_default()
    };
    match error {
        RebateError::WindowReversed => (0, "valid_to", Reason::EndsBeforeItBegins),
        RebateError::EffectiveOutsideTerm { .. } => {
            (0, "effective", Reason::EffectiveOutsideTerm { from: term.from, to: term.to })
        }
        RebateError::Overflow => (0, "threshold", Reason::NumberTooLarge),
        RebateError::OutOfRange { line, .. } => (place(line, 1), "line", Reason::NumberTooLarge),
        RebateError::Negative { line, .. } => (place(line, 1), "line", Reason::Negative),
        RebateError::NoTiers { line } => (place(line, 1), "threshold", Reason::Missing),
        RebateError::ThresholdsNotRising { line, tier } => {
            (place(line, *tier), "threshold", Reason::ThresholdsNotRising)
        }
        RebateError::FloorAboveCap { line } => (place(line, 1), "floor", Reason::FloorAboveCap),
        RebateError::SameOrder { line, .. } => (place(line, 1), "order", Reason::OrderTaken),
        RebateError::CircularStacking { line }
        | RebateError::StackingOnUnknownLine { line, .. }
        | RebateError::StackingOnLaterLine { line, .. }
        | RebateError::StackingOnExemptLine { line, .. } => {
            (place(line, 1), "stacking_with", Reason::NotAnEarlierLine)
        }
        RebateError::GateNeedsOneTier { line }
        | RebateError::FigureNotUsed { line, .. }
        | RebateError::AcceleratorNeedsTarget { line }
        | RebateError::IncrementNeedsBaseline { line }
        | RebateError::PaysOnContradictsMethod { line }
        | RebateError::FreeGoodsStepZero { line }
        | RebateError::PackageOfNothing { line }
        | RebateError::TooManyTiers { line } => (place(line, 1), "method", Reason::TermsContradict),
        _ => (0, "agreement", Reason::TermsContradict),
    }
}
