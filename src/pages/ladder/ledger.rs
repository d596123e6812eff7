//! Every step from the volume bought to what is earned, for paper.

use domain::rebate::{Step, StepKind};
use leptos::prelude::*;

use super::{
    outcome::{Outcome, Shown},
    words,
};
use crate::{browser::intl, pages::calculator::on_paper::step, text, trade::ladder};

#[component]
pub fn Ledger(outcome: Outcome) -> impl IntoView {
    move || {
        let shown = outcome.result.get()?;
        let rows = shown.ladder.earnings.steps.iter().map(|step| row(step, &shown)).collect_view();
        Some(view! { <ol class="steps">{rows}</ol> })
    }
}

fn row(of: &Step, shown: &Shown) -> impl IntoView + use<> {
    let tier = of.tier.map(|tier| format!("{} {}", text::ladder_tier(), intl::number(&tier.to_string())));
    let base = of.base.map(|base| match of.kind {
        // Units, whatever the volume counts.
        StepKind::FreeGoods | StepKind::Cap => intl::number(&base.to_string()),
        _ => words::volume(base, shown),
    });
    let rate = of.rate.map(|rate| ladder::rate(rate, shown));
    let working = [base, rate].into_iter().flatten().collect::<Vec<_>>().join(" × ");
    let notes: Vec<String> =
        tier.into_iter().chain(Some(working).filter(|notes| !notes.is_empty())).collect();
    step(kind(of.kind), words::amount(of.amount, shown.currency), &notes)
}

fn kind(kind: StepKind) -> String {
    match kind {
        StepKind::BaseReduction => text::workbook_base_reduction(),
        StepKind::Slab => text::workbook_slab(),
        StepKind::Lump => text::ladder_lump(),
        StepKind::FreeGoods => text::workbook_free_goods(),
        StepKind::MinimumVolume => text::workbook_minimum_volume(),
        StepKind::TierMinimum => text::workbook_tier_minimum(),
        StepKind::Floor => text::workbook_floor(),
        StepKind::Cap => text::ladder_cap(),
        StepKind::StackingReduction => text::workbook_stacking(),
        StepKind::Rounding => text::workbook_rounding(),
        StepKind::PriorSettlement => text::workbook_settled(),
        StepKind::BroughtForward => text::workbook_brought_forward(),
        StepKind::Clawback => text::workbook_clawback(),
    }
}
