//! Why an order that was worked out cannot be placed: rules broken, not what was confirmed, or past the
//! credit line. Each refusal says what would be right and carries the check.

use api::ProblemKind;
use api::order::{OrderCheck, PlaceOrder};
use domain::{CartLines, LineProblem, QuantityReason, QuantityRefusal};

use crate::order_confirmation::{Confirmed, missing_in};
use crate::problem::{Failure, Outcome};
use crate::text::Message;

/// Says nothing where the order can be placed. The cart is the one that it is placed from.
///
/// # Errors
/// The problems `order-refused`, `order-changed` and `credit-exceeded`.
pub fn check(
    check: &OrderCheck,
    wanted: &PlaceOrder,
    confirmed: &Confirmed<'_>,
    cart: Option<&CartLines>,
) -> Outcome<()> {
    let changed =
        |detail| Failure::new(ProblemKind::OrderChanged).with_detail(detail).with_check(check.clone());
    // First: where the same was ordered a moment ago, this is why stock and credit are no longer there.
    if let Some(detail) = cart.and_then(|cart| missing_in(cart, &wanted.lines)) {
        return Err(changed(detail));
    }
    if !check.evaluation.is_orderable() {
        return Err(refused(check));
    }
    if let Some(detail) = confirmed.differs(check, wanted) {
        return Err(changed(detail));
    }
    if let Some(refusal) = check.credit_refusal {
        let detail =
            Message::new("credit-short").money("order", refusal.order).money("short", refusal.short_by);
        return Err(Failure::new(ProblemKind::CreditExceeded).with_detail(detail).with_check(check.clone()));
    }
    Ok(())
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
            let below =
                Message::new("order-below-minimum").money("minimum", minimum).money("missing", missing);
            failure.and_field("/lines", below)
        }
        _ => failure,
    }
}

fn words(problem: &LineProblem, sku: &str) -> (&'static str, Message) {
    let of_sku = |id| ("sku", Message::new(id).with("sku", sku));
    match problem {
        LineProblem::UnknownSku if sku.trim().is_empty() => ("sku", Message::new("field-empty")),
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
