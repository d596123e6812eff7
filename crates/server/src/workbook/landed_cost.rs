//! The landed cost of a shipment in three sheets: line by line with its sums as formulas, what was
//! typed, and every step with its source.

mod words;

use domain::Money;
use domain::landed_cost::{Costs, LandedCost, Line, Scenario, Step};

use super::sheet::column;
use super::{Cell, LaidOut, Sheet};
use crate::calculation::LandedCosts;
use crate::text::{Language, Message};

/// Columns of the result, as formulas name them.
const FIRST_AMOUNT: usize = 5;

impl LaidOut for LandedCosts {
    const FILE: &'static str = "attachment; filename=\"landed-cost.xlsx\"";

    fn sheets(scenario: &Scenario, result: &LandedCost, language: Language) -> Vec<Sheet> {
        vec![
            figures(scenario, result, language),
            shipment(scenario, language),
            ledger(scenario, result, language),
        ]
    }
}

fn product(line: &Line) -> Cell {
    Cell::optional_text(line.sku.as_deref().or(line.description.as_deref()))
}

fn code(line: &Line) -> Cell {
    line.hs_code.as_ref().map_or(Cell::Empty, |code| Cell::text(code.to_string()))
}

fn origin(line: &Line) -> Cell {
    line.origin.map_or(Cell::Empty, |origin| Cell::text(origin.code()))
}

fn figures(scenario: &Scenario, result: &LandedCost, language: Language) -> Sheet {
    let mut sheet = Sheet::new("calculators-landed-cost", language);
    let title = Message::new("calculators-landed-cost-in").with("market", &result.market);
    sheet.title(title.in_language(language));
    sheet.fact("calculators-entry-date", Cell::Date(result.entry_date));
    sheet.fact("calculators-currency", Cell::text(result.currency.code()));
    sheet.gap();
    sheet.heading(&[
        "calculators-line",
        "calculators-product",
        "calculators-hs-code",
        "calculators-origin",
        "calculators-quantity",
        "calculators-goods",
        "calculators-charges",
        "calculators-duties",
        "calculators-excises",
        "calculators-taxes",
        "calculators-fees",
        "workbook-in-price",
        "calculators-with-tax",
        "calculators-recoverable",
        "calculators-landed",
        "calculators-landed-unit",
    ]);
    let first = sheet.next_row();
    for (index, (line, of)) in result.lines.iter().zip(&scenario.lines).enumerate() {
        let row = sheet.next_row();
        let mut cells =
            vec![Cell::count(index + 1), product(of), code(of), origin(of), Cell::figure(of.quantity)];
        cells.extend(amounts(&line.costs, row));
        let per_unit = line.per_unit_after_recovery.map(|unit| unit.exact);
        cells.push(
            per_unit.map_or(Cell::Empty, |exact| Cell::formula(format!("=ROUND(O{row}/E{row},6)"), exact)),
        );
        sheet.row(cells);
    }
    let last = sheet.next_row() - 1;
    let mut cells = vec![Cell::Text(sheet.words("calculators-whole-shipment"))];
    cells.resize(FIRST_AMOUNT, Cell::Empty);
    let totals = parts(&result.totals);
    for (place, amount) in totals.into_iter().enumerate() {
        let column = column(FIRST_AMOUNT + place);
        cells.push(Cell::sum_of(format!("=SUM({column}{first}:{column}{last})"), amount));
    }
    sheet.total(cells);
    sheet.gap();
    sheet.fact("calculators-customs-value", Cell::money(result.totals.customs_value));
    sheet.fact("calculators-cash-at-border", Cell::money(result.totals.cash_at_border));
    if !result.complete {
        let words = sheet.words("calculators-incomplete");
        sheet.row(vec![Cell::Text(words)]);
    }
    sheet
}

/// In the order of the columns, sums included.
const fn parts(costs: &Costs) -> [Money; 10] {
    [
        costs.price,
        costs.charges,
        costs.duties,
        costs.excises,
        costs.taxes,
        costs.fees,
        costs.in_price,
        costs.landed_cost,
        costs.recoverable,
        costs.landed_cost_after_recovery,
    ]
}

/// Price, charges and what is due at import beyond the price; less what is given back.
fn amounts(costs: &Costs, row: usize) -> Vec<Cell> {
    let mut cells: Vec<Cell> = parts(costs).into_iter().map(Cell::money).collect();
    if let Some(cell) = cells.get_mut(7) {
        *cell = Cell::sum_of(format!("=SUM(F{row}:K{row})-L{row}"), costs.landed_cost);
    }
    if let Some(cell) = cells.get_mut(9) {
        *cell = Cell::sum_of(format!("=M{row}-N{row}"), costs.landed_cost_after_recovery);
    }
    cells
}

fn shipment(scenario: &Scenario, language: Language) -> Sheet {
    let mut sheet = Sheet::new("calculators-shipment", language);
    let text = |sheet: &Sheet, id| Cell::Text(sheet.words(id));
    sheet.fact("calculators-market", Cell::text(&scenario.market));
    sheet.fact("calculators-entry-date", Cell::Date(scenario.entry_date));
    let importer = text(&sheet, words::importer(scenario.importer));
    sheet.fact("calculators-importer", importer);
    sheet.fact("calculators-term", Cell::text(scenario.incoterm.code()));
    sheet.fact("calculators-place", Cell::optional_text(scenario.place.name.as_deref()));
    let mode = text(&sheet, words::mode(scenario.mode));
    sheet.fact("calculators-mode", mode);
    sheet.gap();
    sheet.heading(&[
        "calculators-product",
        "calculators-hs-code",
        "calculators-origin",
        "calculators-quantity",
        "calculators-unit-price",
        "calculators-currency",
        "workbook-amount",
        "calculators-weight",
        "calculators-volume",
        "calculators-duty-rate",
    ]);
    for line in &scenario.lines {
        let row = sheet.next_row();
        let amount = line.quantity.decimal().checked_mul(line.price.decimal());
        let typed: Vec<&str> = line.typed_duties.iter().map(|duty| duty.rate.as_str()).collect();
        sheet.row(vec![
            product(line),
            code(line),
            origin(line),
            Cell::figure(line.quantity),
            Cell::figure(line.price),
            Cell::text(line.currency.code()),
            amount.map_or(Cell::Empty, |amount| Cell::formula(format!("=D{row}*E{row}"), amount.into())),
            Cell::optional_figure(line.gross_weight),
            Cell::optional_figure(line.volume),
            if typed.is_empty() { Cell::Empty } else { Cell::text(typed.join(" + ")) },
        ]);
    }
    if !scenario.charges.is_empty() {
        sheet.gap();
        sheet.heading(&[
            "calculators-charges",
            "",
            "",
            "workbook-amount",
            "",
            "calculators-currency",
            "workbook-share-by",
        ]);
        for charge in &scenario.charges {
            let name = text(&sheet, words::component(charge.component));
            let basis = text(&sheet, words::basis(&charge.basis));
            sheet.row(vec![
                name,
                Cell::optional_text(charge.label.as_deref()),
                Cell::Empty,
                Cell::figure(charge.amount),
                Cell::Empty,
                Cell::text(charge.currency.code()),
                basis,
            ]);
        }
    }
    sheet
}

fn ledger(scenario: &Scenario, result: &LandedCost, language: Language) -> Sheet {
    let mut sheet = Sheet::new("calculators-how", language);
    let charges: Vec<String> = scenario
        .charges
        .iter()
        .map(|charge| {
            let usual = || sheet.words(words::component(charge.component));
            charge.label.clone().unwrap_or_else(usual)
        })
        .collect();
    sheet.heading(&[
        "calculators-line",
        "workbook-step",
        "workbook-base",
        "workbook-rate",
        "workbook-amount",
        "workbook-source",
        "workbook-verified-on",
    ]);
    for (index, line) in result.lines.iter().enumerate() {
        for step in &line.steps {
            let row = step_row(step, Cell::count(index + 1), result, &charges, language);
            sheet.row(row);
        }
    }
    for step in &result.steps {
        let whole = Cell::Text(sheet.words("calculators-whole-shipment"));
        let row = step_row(step, whole, result, &charges, language);
        sheet.row(row);
    }
    if !result.exchange.is_empty() {
        sheet.gap();
        sheet.heading(&[
            "calculators-exchange-rates",
            "",
            "",
            "workbook-exchange-rate",
            "",
            "workbook-source",
        ]);
        for used in &result.exchange {
            let series = used.series.clone().unwrap_or_else(|| sheet.words("calculators-typed"));
            sheet.row(vec![
                Cell::text(used.from.code()),
                Cell::text(used.to.code()),
                Cell::date(used.date),
                Cell::figure(used.rate),
                Cell::Empty,
                Cell::text(series),
            ]);
        }
    }
    sheet
}

fn step_row(
    step: &Step,
    line: Cell,
    result: &LandedCost,
    charges: &[String],
    language: Language,
) -> Vec<Cell> {
    let rule = step.rule.and_then(|rule| result.rules.get(rule));
    let source = rule.map(|rule| match &rule.text {
        Some(text) => format!("{text} · {}", rule.source),
        None => rule.source.clone(),
    });
    let typed = || Message::new("calculators-typed").in_language(language);
    let source = source.or_else(|| step.typed.then(typed));
    let rate = step.rate.map_or(Cell::Empty, |rate| Cell::text(words::rate(rate, language)));
    vec![
        line,
        Cell::text(words::step(&step.kind, result, charges, language)),
        Cell::optional_figure(step.base),
        rate,
        Cell::figure(step.amount),
        source.map_or(Cell::Empty, Cell::text),
        Cell::date(rule.and_then(|rule| rule.verified_on)),
    ]
}
