//! A rebate in three sheets: what each line earns with its slabs as volume × rate, the agreement as it
//! was typed, and each ladder.

use domain::rebate::{
    Agreement, LineEarnings, Method, RateUnit, Scenario, Simulation, Step, StepKind, Volume,
};
use rust_decimal::Decimal;

use super::{Cell, LaidOut, Sheet};
use crate::calculation::Rebates;
use crate::text::{Language, Message};

impl LaidOut for Rebates {
    const FILE: &'static str = "attachment; filename=\"rebate.xlsx\"";

    fn sheets(scenario: &Scenario, result: &Simulation, language: Language) -> Vec<Sheet> {
        vec![
            earned(scenario, result, language),
            agreement(scenario, result, language),
            ladders(result, language),
        ]
    }
}

fn earned(scenario: &Scenario, result: &Simulation, language: Language) -> Sheet {
    let mut sheet = Sheet::new("ladder-earned", language);
    let agreement = &scenario.agreement;
    let name = sheet.words("ladder-agreement");
    sheet.title(format!("{name} {}", agreement.id));
    sheet.fact("calculators-currency", Cell::text(agreement.currency.code()));
    if let Some(period) = result.period {
        sheet.fact("workbook-from", Cell::Date(period.from));
        sheet.fact("ladder-until", Cell::Date(period.to));
    }
    sheet.gap();
    sheet.heading(&[
        "calculators-line",
        "workbook-step",
        "ladder-tier",
        "workbook-base",
        "ladder-rate",
        "workbook-amount",
    ]);
    let mut sums = Vec::new();
    for line in &result.earnings.lines {
        let unit = agreement.line(&line.line).map(|line| line.rate_unit).unwrap_or_default();
        sums.push(line_rows(&mut sheet, line, unit));
    }
    let formula = if sums.is_empty() { "=0".to_owned() } else { format!("={}", sums.join("+")) };
    let words = sheet.words("workbook-exact");
    let exact = sheet.next_row();
    sheet.total(total(words, Cell::formula(formula, result.earnings.exact)));
    let first = exact + 1;
    for step in &result.settlement.steps {
        // The first of them are the lines again, which stand above.
        if matches!(
            step.kind,
            StepKind::Rounding | StepKind::PriorSettlement | StepKind::BroughtForward | StepKind::Clawback
        ) {
            let row = step_row(&mut sheet, "", step, RateUnit::Percent);
            sheet.row(row);
        }
    }
    let last = sheet.next_row() - 1;
    let due = result.settlement.due;
    let sum: Decimal = amounts_of(&result.settlement.steps) + result.earnings.exact.decimal();
    let words = sheet.words("workbook-due");
    let cell = if sum == due.decimal() && last >= first {
        Cell::sum_of(format!("=F{exact}+SUM(F{first}:F{last})"), due)
    } else if sum == due.decimal() {
        Cell::sum_of(format!("=F{exact}"), due)
    } else {
        Cell::money(due)
    };
    sheet.total(total(words, cell));
    sheet
}

/// Of the steps behind the exact earnings.
fn amounts_of(steps: &[Step]) -> Decimal {
    let behind = steps.iter().filter(|step| {
        matches!(
            step.kind,
            StepKind::Rounding | StepKind::PriorSettlement | StepKind::BroughtForward | StepKind::Clawback
        )
    });
    behind.map(|step| step.amount.decimal()).sum()
}

fn total(words: String, amount: Cell) -> Vec<Cell> {
    vec![Cell::Text(words), Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty, amount]
}

/// The steps of a line and their sum; the cell that holds it.
fn line_rows(sheet: &mut Sheet, line: &LineEarnings, unit: RateUnit) -> String {
    let first = sheet.next_row();
    for step in &line.steps {
        let row = step_row(sheet, &line.line, step, unit);
        sheet.row(row);
    }
    let row = sheet.next_row();
    let cell = if row > first {
        Cell::formula(format!("=SUM(F{first}:F{})", row - 1), line.exact)
    } else {
        Cell::figure(line.exact)
    };
    sheet.total(total(line.line.clone(), cell));
    format!("F{row}")
}

fn step_row(sheet: &mut Sheet, line: &str, step: &Step, unit: RateUnit) -> Vec<Cell> {
    let row = sheet.next_row();
    vec![
        if line.is_empty() { Cell::Empty } else { Cell::text(line) },
        Cell::Text(sheet.words(step_words(step.kind))),
        step.tier.map_or(Cell::Empty, |tier| Cell::Number { value: tier.into(), digits: 0 }),
        Cell::optional_figure(step.base),
        Cell::optional_figure(step.rate),
        amount(step, unit, row),
    ]
}

/// Base × rate, where that is what it is.
fn amount(step: &Step, unit: RateUnit, row: usize) -> Cell {
    let (Some(base), Some(rate)) = (step.base, step.rate) else { return Cell::figure(step.amount) };
    let product = base.decimal().checked_mul(rate.decimal());
    let (formula, product) = match unit {
        RateUnit::Percent => {
            (format!("=D{row}*E{row}/100"), product.and_then(|all| all.checked_div(Decimal::ONE_HUNDRED)))
        }
        RateUnit::PerUnit => (format!("=D{row}*E{row}"), product),
    };
    if product == Some(step.amount.decimal()) {
        Cell::formula(formula, step.amount)
    } else {
        Cell::figure(step.amount)
    }
}

const fn step_words(kind: StepKind) -> &'static str {
    match kind {
        StepKind::BaseReduction => "workbook-base-reduction",
        StepKind::Slab => "workbook-slab",
        StepKind::Lump => "ladder-lump",
        StepKind::FreeGoods => "workbook-free-goods",
        StepKind::MinimumVolume => "workbook-minimum-volume",
        StepKind::TierMinimum => "workbook-tier-minimum",
        StepKind::Floor => "workbook-floor",
        StepKind::Cap => "ladder-cap",
        StepKind::StackingReduction => "workbook-stacking",
        StepKind::Rounding => "workbook-rounding",
        StepKind::PriorSettlement => "workbook-settled",
        StepKind::BroughtForward => "workbook-brought-forward",
        StepKind::Clawback => "workbook-clawback",
    }
}

fn method_words(method: Method, language: Language) -> String {
    let key = match method {
        Method::WholeVolume | Method::Gate => "whole",
        Method::Marginal => "marginal",
        Method::Rolling => "rolling",
        Method::CumulativeTiers => "cumulative",
        Method::ExcessOnly => "excess",
        Method::Interpolated => "interpolated",
        Method::Package { .. } => "package",
        Method::LumpSum => "lump",
        Method::Accelerator { .. } => return Message::new("workbook-accelerator").in_language(language),
        Method::FreeGoods { .. } => return Message::new("workbook-free-goods").in_language(language),
    };
    Message::new("ladder-method-of").with("method", key).in_language(language)
}

fn agreement(scenario: &Scenario, result: &Simulation, language: Language) -> Sheet {
    let mut sheet = Sheet::new("ladder-agreement", language);
    let Agreement { id, currency, window, lines, .. } = &scenario.agreement;
    sheet.fact("ladder-agreement", Cell::text(id));
    sheet.fact("calculators-currency", Cell::text(currency.code()));
    sheet.fact("workbook-from", Cell::Date(window.from));
    sheet.fact("ladder-until", Cell::Date(window.to));
    for line in lines {
        sheet.gap();
        sheet.title(line.id.clone());
        sheet.fact("ladder-method", Cell::Text(method_words(line.method, language)));
        let Volume { value, quantity, .. } =
            result.volumes.volumes.get(&line.id).cloned().unwrap_or_default();
        sheet.fact("ladder-value", Cell::figure(value));
        sheet.fact("ladder-quantity", Cell::figure(quantity));
        if let Some(cap) = line.cap {
            sheet.fact("ladder-cap", Cell::figure(cap));
        }
        if let Some(floor) = line.floor {
            sheet.fact("workbook-floor", Cell::figure(floor));
        }
        sheet.heading(&["ladder-tier", "ladder-from", "ladder-rate", "ladder-lump"]);
        for (place, tier) in line.tiers.iter().enumerate() {
            sheet.row(vec![
                Cell::count(place + 1),
                Cell::figure(tier.threshold),
                Cell::figure(tier.rate),
                Cell::figure(tier.lump),
            ]);
        }
    }
    if !scenario.purchases.is_empty() {
        sheet.gap();
        sheet.heading(&[
            "workbook-document",
            "workbook-date",
            "calculators-product",
            "workbook-amount",
            "calculators-quantity",
        ]);
        for purchase in &scenario.purchases {
            sheet.row(vec![
                Cell::text(&purchase.document),
                Cell::Date(purchase.date),
                Cell::text(&purchase.sku),
                Cell::money(purchase.value),
                Cell::figure(purchase.quantity),
            ]);
        }
    }
    sheet
}

fn ladders(result: &Simulation, language: Language) -> Sheet {
    let mut sheet = Sheet::new("ladder-title", language);
    for of in &result.ladders {
        sheet.title(of.line.clone());
        sheet.heading(&[
            "ladder-tier",
            "ladder-from",
            "ladder-rate",
            "ladder-lump",
            "ladder-pays",
            "ladder-reached",
        ]);
        for rung in &of.ladder.rungs {
            sheet.row(vec![
                Cell::Number { value: rung.tier.into(), digits: 0 },
                Cell::figure(rung.begins_at),
                Cell::figure(rung.rate),
                Cell::figure(rung.lump),
                Cell::figure(rung.pays),
                if rung.reached { Cell::text("✓") } else { Cell::Empty },
            ]);
        }
        if !of.ladder.cliffs.is_empty() {
            let words = sheet.words("ladder-cliffs");
            sheet.row(vec![Cell::Text(words)]);
            sheet.heading(&["ladder-tier", "ladder-at", "ladder-just-below", "ladder-reached"]);
            for cliff in &of.ladder.cliffs {
                sheet.row(vec![
                    cliff.tier.map_or(Cell::Empty, |tier| Cell::Number { value: tier.into(), digits: 0 }),
                    Cell::figure(cliff.volume),
                    Cell::figure(cliff.just_below),
                    Cell::figure(cliff.reached),
                ]);
            }
        }
        sheet.gap();
    }
    sheet
}
