//! CSV that spreadsheets open as it is meant: RFC 4180, and no text that computes.

/// `=1+1` typed as a PO number must not compute anything in somebody's spreadsheet.
#[must_use]
pub fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

/// Writes one row at the end of `text`.
pub fn row(text: &mut String, cells: &[String]) {
    for (position, cell) in cells.iter().enumerate() {
        if position > 0 {
            text.push(',');
        }
        // Spreadsheets of half the world split at semicolons, and some at tabs.
        if cell.contains(['"', ',', ';', '\t', '\n', '\r']) {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(cell);
        }
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_stays_a_text() {
        assert_eq!(guarded("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(guarded("PO-1"), "PO-1");
        let mut text = String::new();
        row(&mut text, &["a \"b\", c".to_owned(), String::new()]);
        assert_eq!(text, "\"a \"\"b\"\", c\",\r\n");
        text.clear();
        row(&mut text, &["p;=1+1;x".to_owned(), "a\tb".to_owned()]);
        assert_eq!(text, "\"p;=1+1;x\",\"a\tb\"\r\n");
    }
}
