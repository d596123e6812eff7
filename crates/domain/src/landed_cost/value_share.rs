//! What counts towards the customs value by a share of what the goods are worth: a cost that nobody stated,
//! and the most that counts of one. Nobody pays such a share: it is in no price and in no landed cost.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::assessment::shares;
use super::charges::Borne;
use super::component::Component;
use super::context::{Context, PartPlace};
use super::error::{Field, Problem, ScenarioError};
use super::goods::Goods;
use super::ledger::{Ledger, RuleSource};
use super::provenance::{Provenance, on};
use super::step::{Step, StepKind, StepRate};
use super::transport::Mode;
use crate::exact::{add_to, percent_of, sum, take_from};
use crate::figure::Figure;
use crate::incoterm::Incoterm;

/// A share of the value of the goods free on board; where freight or insurance is in the price and not shown
/// apart, of the value with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ValueShare {
    /// In place of which cost, or of which one at most.
    pub component: Component,
    /// Per cent.
    pub percent: Figure,
    /// Where the goods arrive by one of these; by any if not said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modes: Vec<Mode>,
    /// Where it comes from and when it holds.
    pub provenance: Provenance,
}

impl<'a> Context<'a> {
    /// The share that counts in place of a cost. None where a charge states the cost, if only as nothing, and
    /// none where the term has the seller bear it: delivered to a place, the loss on the way is the seller's.
    pub(super) fn assumed(&self, component: Component) -> Option<&'a ValueShare> {
        let scenario = self.scenario;
        let delivered = matches!(scenario.incoterm, Incoterm::Dap | Incoterm::Dpu | Incoterm::Ddp);
        let contained = scenario.incoterm.price_contains(component, scenario.place_kind());
        let stated = scenario.charges.iter().any(|charge| charge.component == component);
        if delivered || contained || stated {
            return None;
        }
        self.of_today(&self.valuation.if_unstated).find(|share| share.component == component)
    }

    fn of_today(&self, list: &'a [ValueShare]) -> impl Iterator<Item = &'a ValueShare> + use<'a> {
        let same =
            |one: &ValueShare, two: &ValueShare| (one.component, &one.modes) == (two.component, &two.modes);
        let mode = self.scenario.arrival_mode();
        let today = on(list, self.scenario.entry_date, |share| &share.provenance, same);
        today.into_iter().filter(move |share| share.modes.is_empty() || share.modes.contains(&mode))
    }
}

/// Holds charges to the most that counts of them, and adds what counts in place of those that are missing.
pub(super) fn apply<'a>(
    context: &Context<'a>,
    goods: &mut [Goods<'_>],
    borne: &mut Borne,
    mut ledger: Option<&mut Ledger<'a>>,
) -> Result<(), ScenarioError> {
    let valuation = context.valuation;
    // Duty is still in a price delivered duty paid: [`check_delivered`] looks at it once that is solved.
    if valuation.is_without_shares() || context.scenario.is_delivered_duty_paid() {
        return Ok(());
    }
    let values: Vec<Decimal> = goods.iter().map(|goods| goods.value).collect();
    let on_board = free_on_board(&values, borne)?;
    for share in context.of_today(&valuation.at_most) {
        let Some(excess) = excess(share, &on_board, borne)? else {
            continue;
        };
        let component = share.component.index();
        let counted: Vec<Decimal> = (0..goods.len()).map(|line| borne.counted.of(component, line)).collect();
        let parts = shares(excess, &counted).ok_or_else(ScenarioError::total_overflow)?;
        let asked = context.asks_for(PartPlace::Outside(component));
        for (line, (goods, part)) in goods.iter_mut().zip(parts).enumerate() {
            let overflow = || ScenarioError::overflow(line);
            take_from(&mut goods.value, part).ok_or_else(overflow)?;
            if asked && let Some(outside) = borne.outside.at_mut(component, line) {
                add_to(outside, part).ok_or_else(overflow)?;
            }
            let taken_off = Decimal::ZERO.checked_sub(part).ok_or_else(overflow)?;
            note(ledger.as_deref_mut(), line, share, taken_off, &on_board);
        }
    }
    for share in Component::ON_THE_WAY.iter().filter_map(|component| context.assumed(*component)) {
        for (line, goods) in goods.iter_mut().enumerate() {
            let overflow = || ScenarioError::overflow(line);
            let base = on_board.get(line).copied().unwrap_or_default();
            let amount = percent_of(base, *share.percent).ok_or_else(overflow)?;
            add_to(&mut goods.value, amount).ok_or_else(overflow)?;
            note(ledger.as_deref_mut(), line, share, amount, &on_board);
        }
    }
    Ok(())
}

/// A price delivered duty paid that was solved with more of a charge than counts is not solved: refused rather
/// than valued too high.
pub(super) fn check_delivered(
    context: &Context<'_>,
    values: &[Decimal],
    borne: &Borne,
) -> Result<(), ScenarioError> {
    if context.valuation.at_most.is_empty() || !context.scenario.is_delivered_duty_paid() {
        return Ok(());
    }
    let on_board = free_on_board(values, borne)?;
    for share in context.of_today(&context.valuation.at_most) {
        if excess(share, &on_board, borne)?.is_some() {
            let mut charges = context.scenario.charges.iter();
            let charge = charges.position(|charge| charge.component == share.component).unwrap_or_default();
            return Err(ScenarioError::charge(charge, Field::Amount, Problem::DeliveredPriceUnsolvable));
        }
    }
    Ok(())
}

/// The customs values without the freight and insurance that are known to be in them.
fn free_on_board(values: &[Decimal], borne: &Borne) -> Result<Vec<Decimal>, ScenarioError> {
    let without = |(line, value): (usize, &Decimal)| {
        let transport = [Component::MainFreight, Component::Insurance];
        let mut transport = transport.iter().map(|component| borne.counted.of(component.index(), line));
        transport.try_fold(*value, Decimal::checked_sub).ok_or_else(|| ScenarioError::overflow(line))
    };
    values.iter().enumerate().map(without).collect()
}

/// How much more of a cost is in the customs values than may be.
fn excess(share: &ValueShare, on_board: &[Decimal], borne: &Borne) -> Result<Option<Decimal>, ScenarioError> {
    let overflow = ScenarioError::total_overflow;
    let component = share.component.index();
    let counted: Vec<Decimal> = (0..on_board.len()).map(|line| borne.counted.of(component, line)).collect();
    let counted = sum(&counted);
    let most = sum(on_board).and_then(|value| percent_of(value, *share.percent));
    let excess = counted.zip(most).and_then(|(counted, most)| counted.checked_sub(most));
    let excess = excess.ok_or_else(overflow)?;
    Ok((excess > Decimal::ZERO).then_some(excess))
}

fn note<'a>(
    ledger: Option<&mut Ledger<'a>>,
    line: usize,
    share: &'a ValueShare,
    amount: Decimal,
    on_board: &[Decimal],
) {
    if let Some(ledger) = ledger {
        let base = on_board.get(line).copied().unwrap_or_default();
        let rule = Some(ledger.rule(RuleSource::Market(&share.provenance)));
        let step = Step::new(StepKind::CustomsValue, amount).on(base);
        ledger.line(line, Step { rule, ..step.at(Some(StepRate::Percent(share.percent))) });
    }
}
