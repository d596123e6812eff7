//! Comma separated rows that spreadsheet programs read back as they were written.

/// One row, ended. Text that a spreadsheet would run as a formula gets an apostrophe before it.
pub fn row<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let cells: Vec<String> = cells.into_iter().map(cell).collect();
    format!("{}\r\n", cells.join(","))
}

fn cell(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_negative_number(text);
    let text = if is_formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r', ';', '\t']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

/// A plain decimal below zero: an amount, and nothing that computes.
fn is_negative_number(text: &str) -> bool {
    let Some((whole, fraction)) =
        text.strip_prefix('-').map(|number| number.split_once('.').unwrap_or((number, "0")))
    else {
        return false;
    };
    let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    are_digits(whole) && are_digits(fraction)
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::row;

    #[wasm_bindgen_test]
    fn formulas_are_kept_text_and_amounts_numbers() {
        let cells = ["=1+1", "+49 30 1234", "@SUM(A1)", "-2+3", "-", "-1.", "\tx", "\rx"];
        for cell in cells {
            assert!(row([cell]).trim_start_matches('"').starts_with('\''), "{cell}");
        }
        assert_eq!(row(["-12.50", "-3", "48", "", "LMP-2140-BK"]), "-12.50,-3,48,,LMP-2140-BK\r\n");
        assert_eq!(row(["Lamp, 5\"", "a;b"]), "\"Lamp, 5\"\"\",\"a;b\"\r\n");
    }
}
