//! Price and margin in a sheet for the cost, one for each channel and one that sets them side by side.

use domain::price_calculator::{Answer, ChannelOutcome, Factor, Outcome, Scenario};

use super::{Cell, LaidOut, Sheet, planning};
use crate::calculation::Prices;
use crate::text::Language;

impl LaidOut for Prices {
    const FILE: &'static str = "attachment; filename=\"price.xlsx\"";

    fn sheets(scenario: &Scenario, result: &Outcome, language: Language) -> Vec<Sheet> {
        let mut sheets = vec![overview(scenario, result, language), cost(scenario, result, language)];
        sheets.push(channels(result, language));
        sheets
    }
}

fn overview(scenario: &Scenario, result: &Outcome, language: Language) -> Sheet {
    let mut sheet = Sheet::new("calculators-result", language);
    sheet.fact("calculators-currency", Cell::text(scenario.currency.code()));
    if let Some(day) = scenario.as_of {
        sheet.fact("workbook-date", Cell::Date(day));
    }
    sheet.fact("workbook-net-net", Cell::figure(result.cost.net_net));
    sheet.gap();
    sheet.heading(&[
        "workbook-channel",
        "workbook-list-price",
        "workbook-price",
        "workbook-revenue",
        "workbook-cost",
        "workbook-profit",
        "workbook-margin",
    ]);
    for channel in &result.channels {
        let row = sheet.next_row();
        let Answer::Found(found) = &channel.answer else {
            let words = sheet.words(no_answer(&channel.answer));
            sheet.row(vec![Cell::text(&channel.channel), Cell::Text(words)]);
            continue;
        };
        let unit = &found.unit;
        let margin = unit
            .margin_percent
            .map_or(Cell::Empty, |margin| Cell::formula(format!("=ROUND(F{row}/D{row}*100,12)"), margin));
        sheet.row(vec![
            Cell::text(&channel.channel),
            Cell::money(unit.list_price),
            Cell::money(unit.price),
            Cell::figure(unit.revenue),
            Cell::figure(unit.cost),
            Cell::figure(unit.profit),
            margin,
        ]);
    }
    let periods: Vec<_> = result
        .channels
        .iter()
        .filter_map(|channel| match &channel.answer {
            Answer::Found(found) => found.period.as_ref().map(|period| (&channel.channel, period)),
            _ => None,
        })
        .collect();
    if !periods.is_empty() {
        sheet.gap();
        sheet.heading(&[
            "workbook-channel",
            "calculators-quantity",
            "workbook-revenue",
            "workbook-profit",
            "workbook-break-even-volume",
        ]);
        for (channel, period) in periods {
            sheet.row(vec![
                Cell::text(channel),
                Cell::figure(period.volume),
                Cell::money(period.revenue),
                Cell::money(period.profit),
                Cell::optional_figure(period.break_even_volume),
            ]);
        }
    }
    sheet
}

const fn no_answer(answer: &Answer) -> &'static str {
    match answer {
        Answer::Found(_) => "workbook-price",
        Answer::NoPriceIsEnough => "workbook-no-price-is-enough",
        Answer::NoBuyingPriceIsLowEnough => "workbook-no-buying-price",
        Answer::EveryBuyingPriceWorks => "workbook-every-buying-price",
    }
}

fn cost(scenario: &Scenario, result: &Outcome, language: Language) -> Sheet {
    let mut sheet = Sheet::new("workbook-cost", language);
    let cost = &scenario.cost;
    sheet.fact("workbook-buying-price", Cell::figure(cost.buying_price));
    let currency = cost.buying_currency.unwrap_or(scenario.currency);
    sheet.fact("calculators-currency", Cell::text(currency.code()));
    sheet.gap();
    planning::heading(&mut sheet);
    let rows = planning::rows(&mut sheet, &result.cost.ledger);
    let words = sheet.words("workbook-net-net");
    let sum = planning::sum(&result.cost.ledger, rows, result.cost.net_net);
    sheet.total(vec![Cell::Text(words), sum]);
    sheet
}

fn channels(result: &Outcome, language: Language) -> Sheet {
    let mut sheet = Sheet::new("calculators-how", language);
    for channel in &result.channels {
        one_channel(&mut sheet, channel);
        sheet.gap();
    }
    sheet
}

fn one_channel(sheet: &mut Sheet, channel: &ChannelOutcome) {
    sheet.title(channel.channel.clone());
    let Answer::Found(found) = &channel.answer else {
        let words = sheet.words(no_answer(&channel.answer));
        sheet.row(vec![Cell::Text(words)]);
        return;
    };
    planning::heading(sheet);
    if let Some(solution) = &found.solution {
        planning::rows(sheet, &solution.ledger);
    }
    let rows = planning::rows(sheet, &found.unit.ledger);
    let words = sheet.words("workbook-profit");
    let sum = planning::sum(&found.unit.ledger, rows, found.unit.profit);
    sheet.total(vec![Cell::Text(words), sum]);
    if let Some(period) = &found.period {
        planning::rows(sheet, &period.ledger);
    }
    if !channel.sensitivity.is_empty() {
        sheet.heading(&[
            "workbook-sensitivity",
            "workbook-change-percent",
            "workbook-list-price",
            "workbook-profit",
            "workbook-margin",
        ]);
        for row in &channel.sensitivity {
            let factor = sheet.words(factor(row.factor));
            sheet.row(vec![
                Cell::Text(factor),
                Cell::figure(row.step),
                Cell::money(row.list_price),
                Cell::figure(row.profit),
                Cell::optional_figure(row.margin_percent),
            ]);
        }
    }
}

const fn factor(factor: Factor) -> &'static str {
    match factor {
        Factor::Price => "workbook-list-price",
        Factor::Volume => "calculators-quantity",
        Factor::ExchangeRate => "calculators-exchange-rates",
        Factor::Cost => "workbook-buying-price",
    }
}
