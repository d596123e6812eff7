//! Calculations as workbooks: the files are opened again, and their formulas worked out anew.

use std::collections::HashMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use http::Method;
use serde_json::{Value, json};

use crate::support::{Client, TestApp, promise};

const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ALL: [&str; 5] = ["landed-cost", "rebate", "price", "reorder", "fx"];

/// A cell by sheet, row and column, counted from 0: what it shows, and the formula behind it.
type Cells = HashMap<(String, u32, u32), (Data, Option<String>)>;

fn example(calculator: &str) -> Value {
    let path = format!("/api/v1/calculators/{calculator}");
    promise::DESCRIPTION["paths"][path]["post"]["requestBody"]["content"]["application/json"]["example"]
        .clone()
}

async fn workbook(client: &Client, calculator: &str, scenario: Value) -> Vec<u8> {
    let path = format!("/api/v1/calculators/{calculator}");
    let answer = client.send(Method::POST, &path, Some(scenario), &[("accept", WORKBOOK)]).await;
    let answer = answer.expect_status(200);
    assert_eq!(answer.header("content-type"), WORKBOOK);
    assert!(answer.header("content-disposition").contains(&format!("{calculator}.xlsx")));
    answer.bytes.to_vec()
}

fn read(bytes: Vec<u8>) -> (Vec<String>, Cells) {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
    let names = book.sheet_names().clone();
    let mut cells = Cells::new();
    for name in &names {
        let values = book.worksheet_range(name).expect("a sheet");
        let (top, start) = values.start().unwrap_or_default();
        for (row, column, value) in values.used_cells() {
            let place = (name.clone(), top + row as u32, start + column as u32);
            cells.insert(place, (value.clone(), None));
        }
        let formulas = book.worksheet_formula(name).expect("a sheet");
        let (top, start) = formulas.start().unwrap_or_default();
        for (row, column, formula) in formulas.used_cells().filter(|(_, _, formula)| !formula.is_empty()) {
            let place = (name.clone(), top + row as u32, start + column as u32);
            cells.entry(place).or_insert((Data::Empty, None)).1 = Some(formula.clone());
        }
    }
    (names, cells)
}

/// Sums, differences, products, quotients, SUM and ROUND: all that our formulas are made of.
struct Formula<'a> {
    text: &'a [u8],
    at: usize,
    sheet: &'a str,
    cells: &'a Cells,
}

impl Formula<'_> {
    fn of(cells: &Cells, sheet: &str, text: &str) -> f64 {
        let text = text.trim_start_matches('=');
        let mut formula = Formula { text: text.as_bytes(), at: 0, sheet, cells };
        let value = formula.sum();
        assert_eq!(formula.at, text.len(), "{text}");
        value
    }

    fn next(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    fn take(&mut self, letter: u8) -> bool {
        let there = self.next() == letter;
        self.at += usize::from(there);
        there
    }

    fn sum(&mut self) -> f64 {
        let mut value = if self.take(b'-') { -self.product() } else { self.product() };
        loop {
            if self.take(b'+') {
                value += self.product();
            } else if self.take(b'-') {
                value -= self.product();
            } else {
                return value;
            }
        }
    }

    fn product(&mut self) -> f64 {
        let mut value = self.factor();
        loop {
            if self.take(b'*') {
                value *= self.factor();
            } else if self.take(b'/') {
                value /= self.factor();
            } else {
                return value;
            }
        }
    }

    fn factor(&mut self) -> f64 {
        if self.take(b'(') {
            let value = self.sum();
            assert!(self.take(b')'));
            return value;
        }
        let begun = self.at;
        while self.next().is_ascii_alphanumeric() || self.next() == b'.' {
            self.at += 1;
        }
        let word = std::str::from_utf8(&self.text[begun..self.at]).expect("ASCII").to_owned();
        match word.as_str() {
            "SUM" => {
                assert!(self.take(b'('));
                let (from, to) = (self.reference(), {
                    assert!(self.take(b':'));
                    self.reference()
                });
                assert!(self.take(b')'));
                let mut sum = 0.0;
                for row in from.0..=to.0 {
                    for column in from.1..=to.1 {
                        sum += self.value(row, column);
                    }
                }
                sum
            }
            "ROUND" => {
                assert!(self.take(b'('));
                let value = self.sum();
                assert!(self.take(b','));
                let shift = 10_f64.powf(self.sum());
                assert!(self.take(b')'));
                // The float just below a half is a half that was meant.
                (value.abs() * shift + 0.5 + 1e-9).floor() / shift * value.signum()
            }
            _ if word.as_bytes()[0].is_ascii_digit() => word.parse().expect("a number"),
            _ => {
                let (row, column) = place(&word);
                self.value(row, column)
            }
        }
    }

    fn reference(&mut self) -> (u32, u32) {
        let begun = self.at;
        while self.next().is_ascii_alphanumeric() {
            self.at += 1;
        }
        place(std::str::from_utf8(&self.text[begun..self.at]).expect("ASCII"))
    }

    /// Worked out anew where it is a formula itself.
    fn value(&self, row: u32, column: u32) -> f64 {
        match self.cells.get(&(self.sheet.to_owned(), row, column)) {
            Some((_, Some(formula))) => Self::of(self.cells, self.sheet, formula),
            Some((Data::Float(value), None)) => *value,
            Some((Data::Int(value), None)) => *value as f64,
            None | Some((Data::Empty, None)) => 0.0,
            Some(other) => panic!("{row} {column}: {other:?}"),
        }
    }
}

fn place(reference: &str) -> (u32, u32) {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic).count();
    let column = reference[..letters].bytes().fold(0, |sum, letter| sum * 26 + u32::from(letter - b'A') + 1);
    (reference[letters..].parse::<u32>().expect("a row") - 1, column - 1)
}

/// Works every formula out; how many there are.
fn checked(cells: &Cells) -> usize {
    let mut formulas = 0;
    for ((sheet, row, column), (shown, formula)) in cells {
        let Some(formula) = formula else { continue };
        let Data::Float(shown) = shown else { panic!("{sheet} {row} {column}: {shown:?}") };
        let found = Formula::of(cells, sheet, formula);
        assert!(
            (found - shown).abs() < 1e-6 * shown.abs().max(1.0),
            "{sheet} {row} {column} {formula}: {found} {shown}"
        );
        formulas += 1;
    }
    formulas
}

fn shows(cells: &Cells, amount: &str) -> bool {
    let amount: f64 = amount.parse().expect("an amount");
    cells.values().any(|(shown, _)| matches!(shown, Data::Float(shown) if (shown - amount).abs() < 1e-9))
}

#[tokio::test]
async fn the_formulas_come_to_what_they_show() {
    let app = TestApp::on_sqlite().await;
    let client = app.nobody();
    for calculator in ALL {
        let (names, cells) = read(workbook(&client, calculator, example(calculator)).await);
        assert!(names.len() >= 2, "{calculator}: {names:?}");
        let formulas = checked(&cells);
        assert!(formulas > 0, "{calculator} has no formula");
        eprintln!("{calculator}: {names:?}, {} cells, {formulas} formulas", cells.len());
    }
    let result = client.post("/api/v1/calculators/landed-cost", example("landed-cost")).await.json();
    let (_, cells) = read(workbook(&client, "landed-cost", example("landed-cost")).await);
    for figure in ["landed_cost", "landed_cost_after_recovery", "duties", "taxes", "customs_value"] {
        let amount = result["totals"][figure]["amount"].as_str().expect("an amount");
        assert!(shows(&cells, amount), "{figure} {amount}");
    }
    // 48,760 at 2 per cent, as volume × rate.
    let (_, cells) = read(workbook(&client, "rebate", example("rebate")).await);
    let slab =
        cells.values().find(|(_, formula)| formula.as_deref().is_some_and(|text| text.contains("/100")));
    assert_eq!(slab.map(|(shown, _)| shown.clone()), Some(Data::Float(975.2)));
}

#[tokio::test]
async fn a_formula_that_somebody_typed_is_a_text() {
    let app = TestApp::on_sqlite().await;
    let client = app.nobody();
    let mut scenario = example("landed-cost");
    let hostile = "=HYPERLINK(\"https://evil.example\",\"x\")";
    scenario["lines"][0]["sku"] = json!(hostile);
    scenario["lines"][1]["sku"] = json!("+1+1");
    scenario["charges"][0]["label"] = json!("@SUM(A1)");
    scenario["place"]["name"] = json!("-2+3");
    let (_, cells) = read(workbook(&client, "landed-cost", scenario).await);
    for typed in [hostile, "+1+1", "@SUM(A1)", "-2+3"] {
        let found: Vec<_> =
            cells.values().filter(|(shown, _)| *shown == Data::String(typed.to_owned())).collect();
        assert!(!found.is_empty(), "{typed}");
        assert!(found.iter().all(|(_, formula)| formula.is_none()), "{typed}");
    }
    checked(&cells);
    let mut scenario = example("rebate");
    scenario["agreement"]["id"] = json!("=1+1");
    scenario["agreement"]["lines"][0]["id"] = json!("=cmd|' /C calc'!A0");
    scenario["volumes"] = json!({ "volumes": { "=cmd|' /C calc'!A0": { "value": "48760" } } });
    checked(&read(workbook(&client, "rebate", scenario).await).1);
}

#[tokio::test]
async fn headings_are_in_the_readers_language() {
    let app = TestApp::on_sqlite().await;
    let mut client = app.nobody();
    let mut seen = Vec::new();
    for (language, _) in api::settings::LANGUAGES {
        client.language = Some(language);
        for calculator in ALL {
            let (names, cells) = read(workbook(&client, calculator, example(calculator)).await);
            for (shown, _) in cells.values() {
                // The name of a message where its words should be.
                let Data::String(text) = shown else { continue };
                let prefixes = ["workbook-", "calculators-", "ladder-", "planning-"];
                assert!(!prefixes.iter().any(|prefix| text.starts_with(prefix)), "{language} {text}");
            }
            if calculator == "landed-cost" {
                assert!(!seen.contains(&names), "{language}: {names:?}");
                seen.push(names);
            }
        }
    }
}

#[tokio::test]
async fn what_cannot_be_worked_out_is_a_problem_as_ever() {
    let app = TestApp::on_sqlite().await;
    let mut scenario = example("landed-cost");
    scenario["market"] = json!("Nowhere");
    let path = "/api/v1/calculators/landed-cost";
    let answer = app.nobody().send(Method::POST, path, Some(scenario), &[("accept", WORKBOOK)]).await;
    answer.expect_status(422).expect_field("invalid-value", "/market");
}
