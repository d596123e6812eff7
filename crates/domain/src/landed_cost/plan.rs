//! Which duties concern each line: the tariff's for its code and origin, and those typed by hand in
//! their place. Knows no value.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::error::{At, Problem, ScenarioError};
use super::scenario::{Line, Scenario, TypedDuty};
use crate::country::Country;
use crate::hs_code::HsCode;
use crate::tariff::table::{TariffMeasure, TariffTable};
use crate::tariff::{DutyExpression, MeasureKind, MeasureSelector, Percent, ValueBase};

/// What lines must have in common to owe the same duties.
type Key<'a> = (Option<&'a HsCode>, Option<Country>, &'a [TypedDuty]);

/// The duties of all lines. Lines of one code and origin share a plan.
#[derive(Debug)]
pub(super) struct Plans<'a> {
    /// The kinds and programmes that occur, in the order in which they were met.
    pub slots: Vec<(MeasureKind, Option<&'a str>)>,
    plans: Vec<Plan<'a>>,
    of_line: Vec<usize>,
}

/// The duties that concern goods.
#[derive(Debug, Default)]
pub(super) struct Plan<'a> {
    pub duties: Vec<Planned<'a>>,
    /// Measures that ended and have no successor.
    pub ended: Vec<&'a TariffMeasure>,
    /// Provisions that may change the duty and are in no sum.
    pub open: BTreeSet<&'a str>,
    /// The same where it is known what they levy, and whether they apply.
    pub open_measures: BTreeSet<(MeasureKind, &'a str, bool)>,
    /// The rates of the lines below the code, where they differ.
    pub differing: Option<&'a str>,
    /// Whether any of the duties may keep another from being levied.
    pub excludes: bool,
    /// Whether who claims a preference has one for these goods.
    pub grants_preference: bool,
    /// The duties by the other tariff, where the market has one and no ordinary duty was typed.
    pub other: Option<Box<Plan<'a>>>,
}

/// One duty.
#[derive(Debug)]
pub(super) struct Planned<'a> {
    pub kind: MeasureKind,
    pub programme: Option<&'a str>,
    pub duty: Cow<'a, DutyExpression>,
    pub excludes: &'a [MeasureSelector],
    pub proof: Option<&'a str>,
    /// None for one typed by hand.
    pub measure: Option<&'a TariffMeasure>,
    /// Its place in [`Plans::slots`].
    pub slot: usize,
    /// The percentage, where the duty is no more than one of the customs value.
    pub percent: Option<Percent>,
}

impl<'a> Plans<'a> {
    /// Looks all lines up.
    pub(super) fn new(
        scenario: &'a Scenario,
        tariff: Option<&'a TariffTable>,
        other: Option<&'a TariffTable>,
    ) -> Result<Self, ScenarioError> {
        let mut known: BTreeMap<Key<'_>, usize> = BTreeMap::new();
        let mut plans =
            Self { slots: Vec::new(), plans: Vec::new(), of_line: Vec::with_capacity(scenario.lines.len()) };
        for (index, line) in scenario.lines.iter().enumerate() {
            let key = (line.hs_code.as_ref(), line.origin, line.typed_duties.as_slice());
            let place = match known.get(&key) {
                Some(place) => *place,
                None => {
                    let mut plan = plans.look_up(index, line, tariff, scenario.entry_date)?;
                    // Who types the ordinary duty has judged by which tariff it is.
                    if other.is_some() && !line.typed_duties.iter().any(|typed| typed.kind.is_ordinary_duty())
                    {
                        let by_other = plans.look_up(index, line, other, scenario.entry_date)?;
                        plan.other = Some(Box::new(by_other));
                    }
                    plans.plans.push(plan);
                    let place = plans.plans.len().saturating_sub(1);
                    known.insert(key, place);
                    place
                }
            };
            plans.of_line.push(place);
        }
        Ok(plans)
    }

    /// The duties of a line.
    pub(super) fn of(&self, line: usize) -> Option<&Plan<'a>> {
        self.of_line.get(line).and_then(|place| self.plans.get(*place))
    }

    /// Every duty of every line.
    pub(super) fn duties(&self) -> impl Iterator<Item = &DutyExpression> {
        let with_other =
            self.plans.iter().flat_map(|plan| std::iter::once(plan).chain(plan.other.as_deref()));
        with_other.flat_map(|plan| plan.duties.iter().map(|planned| &*planned.duty))
    }

    fn look_up(
        &mut self,
        index: usize,
        line: &'a Line,
        tariff: Option<&'a TariffTable>,
        date: NaiveDate,
    ) -> Result<Plan<'a>, ScenarioError> {
        let mut plan = Plan::default();
        let typed_kind = |kind: MeasureKind| {
            let mut typed = line.typed_duties.iter().map(|typed| typed.kind);
            typed.any(|typed| typed == kind || (typed.is_ordinary_duty() && kind.is_ordinary_duty()))
        };
        if let (Some(tariff), Some(code), Some(origin)) = (tariff, &line.hs_code, line.origin) {
            let found = tariff.find(code, origin, date);
            for measure in found.in_force.into_iter().filter(|measure| !typed_kind(measure.kind)) {
                let slot = self.slot(measure.kind, measure.programme.as_deref());
                plan.duties.push(Planned {
                    kind: measure.kind,
                    programme: measure.programme.as_deref(),
                    duty: Cow::Borrowed(&measure.duty),
                    excludes: &measure.excludes,
                    proof: measure.proof.as_deref(),
                    measure: Some(measure),
                    slot,
                    percent: plain_percent(&measure.duty),
                });
            }
            plan.ended = found.ended;
            for open in tariff.open_on(code, origin, date) {
                match open.kind {
                    // It is about the lines below its code, of which a longer one is known for itself.
                    Some(kind) if kind.is_ordinary_duty() => {
                        let own = |planned: &Planned<'_>| {
                            planned.kind == kind
                                && planned.measure.is_some_and(|known| known.code.len() > open.code.len())
                        };
                        if !typed_kind(kind) && !plan.duties.iter().any(own) {
                            plan.differing = Some(&open.provision);
                            // Zeros only fill a code up.
                            let is_of_a_line = code.digits().trim_end_matches('0').len() > open.code.len();
                            plan.duties.retain(|planned| planned.kind != kind || !is_of_a_line);
                        }
                    }
                    None => drop(plan.open.insert(&open.provision)),
                    // One of a kind is known: it is that one. On top of each other are only the others.
                    Some(kind) if kind == MeasureKind::Additional || !plan.has(kind) => {
                        plan.open_measures.insert((kind, &open.provision, open.applies));
                    }
                    Some(_) => {}
                }
            }
        }
        for (place, typed) in line.typed_duties.iter().enumerate() {
            let duty: DutyExpression = typed.rate.parse().map_err(|error| ScenarioError {
                at: At::TypedDuty { line: index, index: place },
                problem: Problem::NotADuty { error },
            })?;
            let slot = self.slot(typed.kind, None);
            let percent = plain_percent(&duty);
            let duty = Cow::Owned(duty);
            plan.duties.push(Planned {
                kind: typed.kind,
                programme: None,
                duty,
                excludes: &[],
                proof: None,
                measure: None,
                slot,
                percent,
            });
        }
        // What comes in within a quota is spared a safeguard.
        plan.excludes = plan.has(MeasureKind::Safeguard)
            || plan.duties.iter().any(|planned| !planned.excludes.is_empty());
        plan.grants_preference = plan.has(MeasureKind::Preference)
            || line.origin.zip(tariff).is_some_and(|(origin, tariff)| plan.is_free_for(origin, tariff));
        Ok(plan)
    }

    fn slot(&mut self, kind: MeasureKind, programme: Option<&'a str>) -> usize {
        if let Some(place) = self.slots.iter().position(|known| *known == (kind, programme)) {
            return place;
        }
        self.slots.push((kind, programme));
        self.slots.len().saturating_sub(1)
    }
}

fn plain_percent(duty: &DutyExpression) -> Option<Percent> {
    match duty {
        DutyExpression::Free => Some(Percent::new(rust_decimal::Decimal::ZERO)),
        DutyExpression::AdValorem { percent, on: ValueBase::CustomsValue } => Some(*percent),
        _ => None,
    }
}

impl Plan<'_> {
    /// Whether a duty of this kind is among them.
    pub(super) fn has(&self, kind: MeasureKind) -> bool {
        self.duties.iter().any(|planned| planned.kind == kind)
    }

    /// Where the ordinary duty is nothing, a tariff names no preference beside it; goods of an origin
    /// that one of its programmes has are preferred all the same.
    fn is_free_for(&self, origin: Country, tariff: &TariffTable) -> bool {
        let free = |planned: &Planned<'_>| {
            planned.kind == MeasureKind::MostFavouredNation
                && planned.percent.is_some_and(|percent| percent.decimal().is_zero())
        };
        self.duties.iter().any(free) && tariff.groups().values().any(|group| group.contains(&origin))
    }
}

impl Planned<'_> {
    /// Whether the other one is not levied beside this one. Exclusion is not handed on: a measure that is
    /// itself excluded still excludes, as the legal texts are written about what applies to the goods, not
    /// about what is paid.
    pub(super) fn excludes(&self, other: &Self) -> bool {
        self.excludes.iter().any(|edge| edge.selects(other.kind, other.programme))
    }
}
