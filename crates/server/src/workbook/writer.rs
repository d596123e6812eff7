//! Writes sheets as Office Open XML. Knows cells and looks, no calculator.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};

use super::sheet::{Cell, Sheet, Style};

/// Width of a column, in letters.
const NARROWEST: usize = 10;
const WIDEST: usize = 48;

/// The bytes of the file.
///
/// # Errors
/// [`XlsxError`] where a sheet is larger than the format allows.
pub fn write(sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The same calculation is the same file: no moment of writing in it.
    let properties = DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2026, 1, 1)?);
    workbook.set_properties(&properties);
    for sheet in sheets {
        let name = sheet_name(&sheet.name);
        write_sheet(workbook.add_worksheet().set_name(name)?, sheet)?;
    }
    workbook.save_to_buffer()
}

/// A name may have 31 letters, and none of those that formulas use.
fn sheet_name(name: &str) -> String {
    let kept = name.chars().filter(|letter| !r"[]:*?/\'".contains(*letter));
    let name: String = kept.take(31).collect();
    if name.trim().is_empty() { "1".to_owned() } else { name }
}

fn write_sheet(worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    worksheet.set_right_to_left(sheet.language().code() == "ar");
    worksheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    let mut widths: Vec<usize> = Vec::new();
    for (number, (style, cells)) in (0_u32..).zip(&sheet.rows) {
        for (place, cell) in (0_u16..).zip(cells) {
            write_cell(worksheet, number, place, cell, *style)?;
            if *style != Style::Title {
                let place = usize::from(place);
                widths.resize(widths.len().max(place + 1), NARROWEST);
                if let Some(width) = widths.get_mut(place) {
                    *width = (*width).max(letters(cell) + 2).min(WIDEST);
                }
            }
        }
    }
    for (place, width) in (0_u16..).zip(widths) {
        worksheet.set_column_width(place, u32::try_from(width).unwrap_or(10))?;
    }
    Ok(())
}

fn letters(cell: &Cell) -> usize {
    match cell {
        // A wide letter takes the room of two.
        Cell::Text(text) => text.chars().map(|letter| if letter > '\u{2E7F}' { 2 } else { 1 }).sum(),
        Cell::Number { value, .. } | Cell::Formula { value, .. } => value.to_string().len() + 2,
        Cell::Date(_) => 10,
        Cell::Empty => 0,
    }
}

fn write_cell(
    worksheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    style: Style,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => {
            // A cell takes 32,767 letters; what a person typed is never that long.
            let text: String = text.chars().take(32_000).collect();
            worksheet.write_string_with_format(row, column, text, &look(style))?;
        }
        Cell::Number { value, digits } => {
            let format = look(style).set_num_format(number_format(*digits));
            worksheet.write_number_with_format(row, column, near(*value), &format)?;
        }
        Cell::Date(date) => {
            let date = ExcelDateTime::parse_from_str(&date.to_string())?;
            let format = look(style).set_num_format("yyyy-mm-dd");
            worksheet.write_datetime_with_format(row, column, &date, &format)?;
        }
        Cell::Formula { formula, value, digits } => {
            let format = look(style).set_num_format(number_format(*digits));
            let formula = Formula::new(formula).set_result(value.normalize().to_string());
            worksheet.write_formula_with_format(row, column, formula, &format)?;
        }
    }
    Ok(())
}

fn look(style: Style) -> Format {
    let format = Format::new();
    match style {
        Style::Title => format.set_bold().set_font_size(14),
        Style::Heading => format.set_bold().set_border_bottom(FormatBorder::Thin).set_text_wrap(),
        Style::Plain => format,
        Style::Total => format.set_bold().set_border_top(FormatBorder::Thin),
    }
}

fn number_format(digits: u32) -> String {
    let behind = "0".repeat(usize::try_from(digits).unwrap_or(0));
    if behind.is_empty() { "#,##0".to_owned() } else { format!("#,##0.{behind}") }
}

/// A spreadsheet counts in floats; here a figure leaves the exact world, and never comes back.
fn near(value: Decimal) -> f64 {
    value.to_f64().unwrap_or(f64::NAN)
}
