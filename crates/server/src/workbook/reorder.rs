//! The reorder plan in three sheets: what to keep and to order, the forecast with its history, every
//! step.

use domain::reorder_planner::{LawfulQuantity, Outcome, Scenario};
use rust_decimal::Decimal;

use super::{Cell, LaidOut, Sheet, planning};
use crate::calculation::Reorders;
use crate::text::Language;

impl LaidOut for Reorders {
    const FILE: &'static str = "attachment; filename=\"reorder.xlsx\"";

    fn sheets(scenario: &Scenario, result: &Outcome, language: Language) -> Vec<Sheet> {
        let mut sheets = vec![plan(scenario, result, language)];
        if scenario.forecast.is_some() {
            sheets.push(forecast(scenario, result, language));
        }
        let mut steps = Sheet::new("calculators-how", language);
        planning::heading(&mut steps);
        planning::rows(&mut steps, &result.ledger);
        sheets.push(steps);
        sheets
    }
}

fn plan(scenario: &Scenario, result: &Outcome, language: Language) -> Sheet {
    let mut sheet = Sheet::new("calculators-result", language);
    if let Some(supply) = &scenario.supply {
        sheet.fact("workbook-lead-time", Cell::figure(supply.lead_time));
        sheet.fact("workbook-lead-time-deviation", Cell::figure(supply.lead_time_deviation));
        if let Some(period) = supply.review_period {
            sheet.fact("workbook-review-period", Cell::figure(period));
        }
    }
    if let Some(stock) = &scenario.stock {
        sheet.fact("workbook-on-hand", Cell::figure(stock.on_hand));
        sheet.fact("workbook-on-order", Cell::figure(stock.on_order));
        sheet.fact("workbook-committed", Cell::figure(stock.committed));
    }
    if let Some(order) = &result.order {
        let row = sheet.next_row();
        let formula = format!("=B{}+B{}-B{}", row - 3, row - 2, row - 1);
        let position = if scenario.stock.is_some() {
            Cell::formula(formula, order.position)
        } else {
            Cell::figure(order.position)
        };
        sheet.fact("workbook-position", position);
    }
    sheet.gap();
    if let Some(supply) = &result.supply {
        sheet.fact("workbook-daily-demand", Cell::figure(supply.daily_demand));
        sheet.fact("workbook-service-factor", Cell::optional_figure(supply.service_factor));
        sheet.fact("workbook-safety-stock", Cell::figure(supply.safety_stock));
        sheet.fact("workbook-reorder-point", Cell::figure(supply.reorder_at));
        if let Some(level) = supply.order_up_to {
            sheet.fact("workbook-order-up-to", Cell::figure(level));
        }
    }
    if let Some(order) = &result.order {
        sheet.fact("workbook-need", Cell::figure(order.need));
        let quantity = match order.quantity {
            LawfulQuantity::Nothing => Cell::Number { value: Decimal::ZERO, digits: 0 },
            LawfulQuantity::Orderable { units, .. } => Cell::Number { value: units.into(), digits: 0 },
            LawfulQuantity::AboveMaximum { largest } => Cell::Number { value: largest.into(), digits: 0 },
            LawfulQuantity::NothingOrderable => Cell::Empty,
        };
        sheet.fact("workbook-order-quantity", quantity);
        sheet.fact("workbook-cover-days", Cell::optional_figure(order.cover_days));
        sheet.fact("workbook-cover-days-after", Cell::optional_figure(order.cover_days_after));
    }
    sheet
}

fn forecast(scenario: &Scenario, result: &Outcome, language: Language) -> Sheet {
    let mut sheet = Sheet::new("workbook-forecast", language);
    sheet.heading(&[
        "workbook-period",
        "workbook-sold",
        "workbook-forecast",
        "workbook-low",
        "workbook-high",
    ]);
    let history = scenario.forecast.as_ref().map(|request| request.history.as_slice()).unwrap_or_default();
    let Some(outcome) = &result.forecast else { return sheet };
    for (place, sold) in history.iter().enumerate() {
        let fitted = outcome.fitted.get(place).copied().flatten();
        sheet.row(vec![Cell::count(place + 1), Cell::figure(*sold), Cell::optional_figure(fitted)]);
    }
    for (place, point) in outcome.points.iter().enumerate() {
        sheet.row(vec![
            Cell::count(history.len() + place + 1),
            Cell::Empty,
            Cell::figure(point.forecast),
            Cell::optional_figure(point.lower),
            Cell::optional_figure(point.upper),
        ]);
    }
    sheet
}
