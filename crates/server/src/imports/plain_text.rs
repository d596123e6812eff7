//! Plain text out of HTML: tags go, what they meant for the lines stays, scripts and styles go with
//! what is in them. The result is text and nothing else: whoever shows it escapes it as any text.

/// Elements that begin a new line.
const BLOCKS: [&str; 18] = [
    "address",
    "article",
    "blockquote",
    "br",
    "dd",
    "div",
    "dt",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "p",
    "table",
    "tr",
];
/// Elements whose content is no text.
const SILENT: [&str; 6] = ["iframe", "noscript", "script", "style", "template", "title"];

/// The text of a piece of HTML.
#[must_use]
pub fn plain_text(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (before, after) = rest.split_at(start);
        push_text(&mut out, before);
        rest = match markup(after) {
            Some((element, behind)) => {
                if BLOCKS.contains(&element.as_str()) {
                    out.push('\n');
                }
                if element == "li" && !after.starts_with("</") {
                    out.push_str("• ");
                }
                if element == "td" || element == "th" {
                    out.push(' ');
                }
                if SILENT.contains(&element.as_str()) && !after.starts_with("</") {
                    skip_silent(behind, &element)
                } else {
                    behind
                }
            }
            None => {
                out.push('<');
                after.get(1..).unwrap_or_default()
            }
        };
    }
    push_text(&mut out, rest);
    tidy(&out)
}

/// The name of the element that begins here, lower case, and what stands behind its tag. `None`
/// where the sign is a mere "less than".
fn markup(text: &str) -> Option<(String, &str)> {
    if let Some(comment) = text.strip_prefix("<!--") {
        let end = comment.find("-->").map_or(comment.len(), |end| end + 3);
        return Some((String::new(), comment.get(end..).unwrap_or_default()));
    }
    let inner = text.strip_prefix('<')?;
    let name = inner.strip_prefix('/').unwrap_or(inner);
    if !name.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '!') {
        return None;
    }
    let length = name.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(name.len());
    let element = name.get(..length).unwrap_or_default().to_ascii_lowercase();
    Some((element, behind_tag(inner)))
}

/// What stands behind the end of a tag; a sign inside a quoted attribute does not end it.
fn behind_tag(inner: &str) -> &str {
    let mut quote = None;
    for (position, letter) in inner.char_indices() {
        match (quote, letter) {
            (None, '>') => return inner.get(position + 1..).unwrap_or_default(),
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), letter) if open == letter => quote = None,
            _ => {}
        }
    }
    ""
}

fn skip_silent<'a>(text: &'a str, element: &str) -> &'a str {
    let lower = text.to_ascii_lowercase();
    match lower.find(&format!("</{element}")) {
        // The letters of ASCII keep their length in lower case.
        Some(end) => text.get(end..).unwrap_or_default(),
        None => "",
    }
}

fn push_text(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        let (before, after) = rest.split_at(start);
        out.push_str(before);
        match entity(after) {
            Some((letter, length)) => {
                out.push(letter);
                rest = after.get(length..).unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = after.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
}

/// The letter of a character reference and how long the reference is.
fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.find(';').filter(|end| *end <= 10)?;
    let name = text.get(1..end)?;
    let letter = match name.strip_prefix('#') {
        Some(number) => {
            let number = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(number).filter(|letter| !letter.is_control())?
        }
        None => named(name)?,
    };
    Some((letter, end + 1))
}

/// The references that shops write; others stay as they are.
fn named(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "ndash" => '–',
        "mdash" => '—',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "laquo" => '«',
        "raquo" => '»',
        "hellip" => '…',
        "bull" => '•',
        "middot" => '·',
        "deg" => '°',
        "times" => '×',
        "frac12" => '½',
        "copy" => '©',
        "reg" => '®',
        "trade" => '™',
        "euro" => '€',
        "pound" => '£',
        "yen" => '¥',
        "eacute" => 'é',
        "egrave" => 'è',
        "agrave" => 'à',
        "ccedil" => 'ç',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Uuml" => 'Ü',
        "szlig" => 'ß',
        "ntilde" => 'ñ',
        "aacute" => 'á',
        "iacute" => 'í',
        "oacute" => 'ó',
        "uacute" => 'ú',
        _ => return None,
    })
}

/// Single spaces, no empty lines.
fn tidy(text: &str) -> String {
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let lines: Vec<String> = lines.filter(|line| !line.is_empty() && line != "•").collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_lists_and_references() {
        assert_eq!(
            plain_text("<p>Oak &amp; linen,<br/>25&nbsp;cm</p>\n<ul><li>one</li><li> two </li></ul>"),
            "Oak & linen,\n25 cm\n• one\n• two"
        );
        assert_eq!(plain_text("5 < 6 &unknown; & more"), "5 < 6 &unknown; & more");
        assert_eq!(plain_text("caf&#233; &#x2014; &eacute;"), "café — é");
    }

    #[test]
    fn what_could_do_harm_is_gone() {
        assert_eq!(plain_text("a<script>alert('</p>')</script>b"), "ab");
        assert_eq!(plain_text("a<SCRIPT src=x>never closed"), "a");
        assert_eq!(plain_text("<a title='a > b' onclick=\"x()\">word</a>"), "word");
        assert_eq!(plain_text("<!-- <p>no</p> -->yes"), "yes");
        assert_eq!(plain_text("<img src=x onerror=alert(1)"), "");
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd(html in "[<>/a-c&;#x\"' !é-]{0,60}") {
            let text = plain_text(&html);
            prop_assert!(text.lines().all(|line| !line.trim().is_empty()) || text.is_empty());
        }
    }
}
