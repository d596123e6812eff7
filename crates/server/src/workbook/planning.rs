//! Steps of the planning calculators as rows: the rule, what came out, and the figures that went in,
//! each in a cell of its own so that a formula can name it.

use domain::planning::{Operand, RoundingRule, Rule, Step};
use rust_decimal::Decimal;
use serde::Serialize;

use super::sheet::column;
use super::{Cell, Sheet};
use crate::text::{Language, Message};

/// The column behind which names and figures stand in turn.
const FIRST_TERM: usize = 4;
/// Digits of every figure that a step shows.
const SHOWN: u32 = 12;

/// The name of a rule.
pub fn rule(rule: Rule, language: Language) -> String {
    Message::new("workbook-rule").with("rule", code(&rule)).in_language(language)
}

/// The name of a figure.
pub fn operand(operand: Operand, language: Language) -> String {
    Message::new("workbook-operand").with("operand", code(&operand)).in_language(language)
}

/// The name on the wire, by which messages choose.
fn code(named: &impl Serialize) -> String {
    match serde_json::to_value(named) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}

/// Names of the columns of [`rows`].
pub fn heading(sheet: &mut Sheet) {
    sheet.heading(&[
        "workbook-step",
        "workbook-amount",
        "workbook-source",
        "workbook-verified-on",
        "workbook-worked-with",
    ]);
}

/// One row for each step; the numbers of the first and the last.
pub fn rows(sheet: &mut Sheet, steps: &[Step]) -> (usize, usize) {
    let first = sheet.next_row();
    for step in steps {
        let row = sheet.next_row();
        let provenance = step.provenance.as_ref();
        let source = provenance.map(|known| known.source.as_str()).filter(|source| !source.is_empty());
        let mut cells = vec![
            Cell::Text(rule(step.rule, sheet.language())),
            formula(step, row)
                .map_or_else(|| Cell::figure(step.amount), |formula| Cell::formula(formula, step.amount)),
            Cell::optional_text(source),
            Cell::date(provenance.and_then(|known| known.verified_on)),
        ];
        for term in &step.terms {
            cells.push(Cell::Text(operand(term.operand, sheet.language())));
            cells.push(Cell::figure(term.value));
        }
        sheet.row(cells);
    }
    (first, sheet.next_row() - 1)
}

/// A sum of rows as a formula, where they add up to the amount.
pub fn sum(steps: &[Step], (first, last): (usize, usize), amount: domain::Figure) -> Cell {
    let all: Option<Decimal> =
        steps.iter().try_fold(Decimal::ZERO, |sum, step| sum.checked_add(step.amount.decimal()));
    if last >= first && all == Some(amount.decimal()) {
        Cell::formula(format!("=SUM(B{first}:B{last})"), amount)
    } else {
        Cell::figure(amount)
    }
}

/// A product of figures, added or taken off; `Percent` counts in hundredths.
type Product = (bool, &'static [Operand]);

/// The rules that are sums of products of what stands beside them.
const fn products(rule: Rule) -> &'static [Product] {
    use Operand::{
        Amount, Base, ClosingStock, Committed, Demand, ExchangeRate, Fixed, LeadTime, OnHand, OnOrder,
        OpeningStock, OrderUpTo, Percent, Position, Price, Rate, ReviewPeriod, SafetyStock, Spot,
    };
    match rule {
        Rule::BuyingPrice => &[(true, &[Price, ExchangeRate])],
        Rule::LandedPercent | Rule::RebatePercent | Rule::Discount | Rule::Advertising => {
            &[(true, &[Base, Percent])]
        }
        Rule::PaymentFee | Rule::MarketplaceFee => &[(true, &[Base, Percent]), (true, &[Fixed])],
        Rule::ReorderPoint | Rule::OrderUpTo => {
            &[(true, &[Demand, LeadTime]), (true, &[Demand, ReviewPeriod]), (true, &[SafetyStock])]
        }
        Rule::StockPosition => &[(true, &[OnHand]), (true, &[OnOrder]), (false, &[Committed])],
        Rule::ReviewOrder => &[(true, &[OrderUpTo]), (false, &[Position])],
        Rule::AverageStock => &[(true, &[OpeningStock]), (true, &[ClosingStock])],
        Rule::ValueAtSpot => &[(true, &[Amount, Spot])],
        Rule::ValueAtForward => &[(true, &[Amount, Rate])],
        _ => &[],
    }
}

/// The step as a formula over its own row, where it comes to the same amount.
fn formula(step: &Step, row: usize) -> Option<String> {
    let products = products(step.rule);
    if products.is_empty() {
        return None;
    }
    let mut value = Decimal::ZERO;
    let mut text = String::new();
    for (added, operands) in products {
        let (product, cells) = product(step, operands, row)?;
        value = if *added { value.checked_add(product)? } else { value.checked_sub(product)? };
        if !text.is_empty() || !added {
            text.push(if *added { '+' } else { '-' });
        }
        text += &cells;
    }
    if matches!(step.rule, Rule::AverageStock) {
        value = value.checked_div(Decimal::TWO)?;
        text = format!("({text})/2");
    }
    let amount = step.amount.decimal();
    let digits = match step.rounding {
        Some(RoundingRule::HalfUp(digits)) => {
            text = format!("ROUND({text},{digits})");
            digits
        }
        Some(RoundingRule::Up(_) | RoundingRule::Down(_)) => return None,
        None => SHOWN,
    };
    let value = value.round_dp_with_strategy(digits, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    if value == amount {
        Some(format!("={text}"))
    } else if value.checked_add(amount) == Some(Decimal::ZERO) {
        Some(format!("=-({text})"))
    } else {
        None
    }
}

fn product(step: &Step, operands: &[Operand], row: usize) -> Option<(Decimal, String)> {
    let mut value = Decimal::ONE;
    let mut cells = Vec::new();
    for operand in operands {
        let place = step.terms.iter().position(|term| term.operand == *operand);
        // A fee without a fixed part does not name one, nor stock that is watched all the time a review.
        let Some(place) = place else {
            let is_nothing = matches!(operand, Operand::Fixed | Operand::ReviewPeriod);
            return is_nothing.then(|| (Decimal::ZERO, "0".to_owned()));
        };
        let figure = step.terms.get(place)?.value.decimal();
        let cell = format!("{}{row}", column(FIRST_TERM + 2 * place + 1));
        if *operand == Operand::Percent {
            value = value.checked_mul(figure)?.checked_div(Decimal::ONE_HUNDRED)?;
            cells.push(format!("{cell}/100"));
        } else {
            value = value.checked_mul(figure)?;
            cells.push(cell);
        }
    }
    Some((value, cells.join("*")))
}
