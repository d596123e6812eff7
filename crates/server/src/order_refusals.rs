//! Why an order that was worked out cannot be placed: rules broken, not what was confirmed, or past the
//! credit line. Each refusal says what would be right and carries the check.

use std::collections::HashMap;

use api::ProblemKind;
use api::order::{OrderCheck, PlaceOrder};
use domain::{LineProblem, Money, OrderLine, Promise, QuantityReason, QuantityRefusal};

use crate::problem::{Failure, Outcome};
use crate::text::Message;

/// A refusal names so many SKUs; the check that it carries has them all.
const MOST_SKUS: usize = 5;

/// Says nothing where the order can be placed.
///
/// # Errors
/// The problems `order-refused`, `order-changed` and `credit-exceeded`.
pub fn check(check: &OrderCheck, wanted: &PlaceOrder) -> Outcome<()> {
    let evaluation = &check.evaluation;
    if !evaluation.is_orderable() {
        return Err(refused(check));
    }
    if evaluation.goods_total != wanted.confirmed_total {
        let detail = Message::new("order-total-changed")
            .with("confirmed", written(wanted.confirmed_total))
            .with("now", written(evaluation.goods_total));
        return Err(Failure::new(ProblemKind::OrderChanged).with_detail(detail).with_check(check.clone()));
    }
    let worse = promised_less(check, wanted);
    if !worse.is_empty() {
        let detail = Message::new("order-stock-changed").with("skus", worse.join(", "));
        return Err(Failure::new(ProblemKind::OrderChanged).with_detail(detail).with_check(check.clone()));
    }
    if let Some(refusal) = check.credit_refusal {
        let detail = Message::new("credit-short")
            .with("order", written(refusal.order))
            .with("short", written(refusal.short_by));
        return Err(Failure::new(ProblemKind::CreditExceeded).with_detail(detail).with_check(check.clone()));
    }
    Ok(())
}

/// The first SKUs of which stock now keeps less than the partner saw.
fn promised_less<'a>(check: &'a OrderCheck, wanted: &PlaceOrder) -> Vec<&'a str> {
    let confirmed: HashMap<&str, &Promise> =
        wanted.confirmed_promises.iter().map(|one| (one.sku.as_str(), &one.promise)).collect();
    let is_worse = |line: &&OrderLine| {
        confirmed.get(line.sku.as_str()).is_some_and(|promise| line.promise.is_worse_than(promise))
    };
    let lines = check.evaluation.lines.iter().filter(is_worse);
    lines.map(|line| line.sku.as_str()).take(MOST_SKUS).collect()
}

fn refused(check: &OrderCheck) -> Failure {
    let evaluation = &check.evaluation;
    let mut failure = Failure::new(ProblemKind::OrderRefused).with_check(check.clone());
    if evaluation.lines.is_empty() {
        return failure.and_field("/lines", Message::new("order-empty"));
    }
    for (position, line) in evaluation.lines.iter().enumerate() {
        for problem in &line.problems {
            let (field, what) = words(problem, &line.sku);
            failure = failure.and_field(format!("/lines/{position}/{field}"), what);
        }
    }
    match (evaluation.shortfall, evaluation.order_minimum) {
        (Some(missing), Some(minimum)) => {
            let below = Message::new("order-below-minimum")
                .with("minimum", written(minimum))
                .with("missing", written(missing));
            failure.and_field("/lines", below)
        }
        _ => failure,
    }
}

fn words(problem: &LineProblem, sku: &str) -> (&'static str, Message) {
    let of_sku = |id| ("sku", Message::new(id).with("sku", sku));
    match problem {
        LineProblem::UnknownSku => of_sku("line-unknown-sku"),
        LineProblem::Withdrawn => of_sku("line-withdrawn"),
        LineProblem::NoPrice => of_sku("line-no-price"),
        LineProblem::TooLarge => ("quantity", Message::new("line-too-large")),
        LineProblem::Quantity(refusal) => ("quantity", quantity(refusal)),
    }
}

/// Names both valid neighbours, or the one there is.
fn quantity(refusal: &QuantityRefusal) -> Message {
    if refusal.reason == QuantityReason::NothingOrderable {
        return Message::new("quantity-nothing-orderable");
    }
    let message = match (refusal.below, refusal.above) {
        (Some(below), Some(above)) => {
            Message::new("quantity-between").with("below", below).with("above", above)
        }
        (None, Some(above)) => Message::new("quantity-at-least").with("above", above),
        (Some(below), None) => Message::new("quantity-at-most").with("below", below),
        (None, None) => return Message::new("quantity-nothing-orderable"),
    };
    message.with("quantity", refusal.quantity)
}

fn written(money: Money) -> String {
    format!("{} {}", money.currency(), money.amount())
}
