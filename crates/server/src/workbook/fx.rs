//! The currency plan in three sheets: positions with their values, the rates that were typed, every
//! step.

use domain::currency_planner::{Outcome, Scenario};

use super::{Cell, LaidOut, Sheet, planning};
use crate::calculation::Currencies;
use crate::text::Language;

impl LaidOut for Currencies {
    const FILE: &'static str = "attachment; filename=\"fx.xlsx\"";

    fn sheets(scenario: &Scenario, result: &Outcome, language: Language) -> Vec<Sheet> {
        vec![positions(scenario, result, language), rates(scenario, language), steps(result, language)]
    }
}

fn positions(scenario: &Scenario, result: &Outcome, language: Language) -> Sheet {
    let mut sheet = Sheet::new("calculators-result", language);
    sheet.fact("workbook-home-currency", Cell::text(scenario.home.code()));
    sheet.fact("workbook-date", Cell::Date(scenario.as_of));
    sheet.gap();
    sheet.heading(&[
        "calculators-currency",
        "workbook-due-date",
        "workbook-exposure",
        "workbook-locked",
        "workbook-open",
        "workbook-spot",
        "workbook-forward",
        "workbook-at-spot",
        "workbook-all-forward",
        "workbook-as-hedged",
    ]);
    let first = sheet.next_row();
    for position in &result.positions {
        let row = sheet.next_row();
        sheet.row(vec![
            Cell::text(position.currency.code()),
            Cell::Date(position.due),
            Cell::money(position.exposure),
            Cell::money(position.locked),
            Cell::sum_of(format!("=C{row}-D{row}"), position.open),
            Cell::figure(position.spot),
            Cell::figure(position.forward),
            Cell::money(position.value.at_spot),
            Cell::money(position.value.all_forward),
            Cell::money(position.value.as_hedged),
        ]);
    }
    let last = sheet.next_row() - 1;
    let words = sheet.words("workbook-total");
    let mut cells = vec![Cell::Text(words)];
    cells.resize(7, Cell::Empty);
    let all = [("H", result.value.at_spot), ("I", result.value.all_forward), ("J", result.value.as_hedged)];
    for (column, amount) in all {
        let formula = format!("=SUM({column}{first}:{column}{last})");
        cells.push(if last >= first { Cell::sum_of(formula, amount) } else { Cell::money(amount) });
    }
    sheet.total(cells);
    sheet.gap();
    sheet.heading(&[
        "calculators-currency",
        "workbook-exposure",
        "workbook-locked",
        "workbook-open",
        "workbook-break-even-rate",
    ]);
    for total in &result.totals {
        sheet.row(vec![
            Cell::text(total.currency.code()),
            Cell::money(total.exposure),
            Cell::money(total.locked),
            Cell::money(total.open),
            Cell::optional_figure(total.break_even_rate),
        ]);
    }
    if let Some(margins) = &result.margin {
        sheet.gap();
        sheet.heading(&["", "workbook-revenue", "workbook-profit", "workbook-margin"]);
        for (words, margin) in [
            ("workbook-at-spot", &margins.at_spot),
            ("workbook-all-forward", &margins.all_forward),
            ("workbook-as-hedged", &margins.as_hedged),
        ] {
            let row = sheet.next_row();
            let words = sheet.words(words);
            let percent = margin.margin_percent.map_or(Cell::Empty, |percent| {
                Cell::formula(format!("=ROUND(C{row}/B{row}*100,12)"), percent)
            });
            sheet.row(vec![
                Cell::Text(words),
                Cell::money(margin.revenue),
                Cell::money(margin.profit),
                percent,
            ]);
        }
    }
    sheet
}

fn rates(scenario: &Scenario, language: Language) -> Sheet {
    let mut sheet = Sheet::new("calculators-exchange-rates", language);
    sheet.heading(&[
        "calculators-currency",
        "workbook-spot",
        "workbook-interest",
        "workbook-source",
        "workbook-verified-on",
    ]);
    let home = &scenario.home_interest;
    sheet.row(vec![
        Cell::text(scenario.home.code()),
        Cell::Empty,
        Cell::figure(home.percent),
        Cell::text(&home.provenance.source),
        Cell::date(home.provenance.verified_on),
    ]);
    for rate in &scenario.rates {
        sheet.row(vec![
            Cell::text(rate.currency.code()),
            Cell::figure(rate.spot),
            Cell::figure(rate.interest.percent),
            Cell::text(&rate.provenance.source),
            Cell::date(rate.provenance.verified_on),
        ]);
    }
    sheet.gap();
    sheet.heading(&["workbook-exposure", "workbook-due-date", "workbook-amount", "calculators-currency"]);
    for exposure in &scenario.exposures {
        sheet.row(vec![
            Cell::text(&exposure.reference),
            Cell::Date(exposure.due),
            Cell::money(exposure.amount),
            Cell::text(exposure.amount.currency().code()),
        ]);
    }
    if !scenario.locked.is_empty() {
        sheet.gap();
        sheet.heading(&[
            "workbook-locked",
            "workbook-due-date",
            "workbook-amount",
            "calculators-currency",
            "workbook-exchange-rate",
        ]);
        for locked in &scenario.locked {
            sheet.row(vec![
                Cell::Empty,
                Cell::Date(locked.due),
                Cell::money(locked.amount),
                Cell::text(locked.amount.currency().code()),
                Cell::figure(locked.rate),
            ]);
        }
    }
    sheet
}

fn steps(result: &Outcome, language: Language) -> Sheet {
    let mut sheet = Sheet::new("calculators-how", language);
    for position in &result.positions {
        sheet.title(format!("{} {}", position.currency.code(), position.due));
        planning::heading(&mut sheet);
        planning::rows(&mut sheet, &position.ledger);
        sheet.gap();
    }
    for total in result.totals.iter().filter(|total| !total.ledger.is_empty()) {
        sheet.title(total.currency.code().to_owned());
        planning::heading(&mut sheet);
        planning::rows(&mut sheet, &total.ledger);
    }
    sheet
}
