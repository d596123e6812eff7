//! The words of the description. They come from the comments of our types, which speak to who writes
//! Rust: who reads the API sees neither their examples in code nor their links.

use serde_json::Value;
use utoipa::openapi::OpenApi as Document;

/// The description in words for who reads the API. A default of null says what none says, and goes.
#[must_use]
pub fn plain(document: Document) -> Document {
    let Ok(mut value) = serde_json::to_value(&document) else { return document };
    reword(&mut value);
    serde_json::from_value(value).unwrap_or(document)
}

/// The texts under `description`; an example may hold anything and is left alone.
fn reword(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(reword),
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(text) if name == "description" => *text = prose(text),
                    _ if name == "example" || name == "examples" => {}
                    _ => reword(member),
                }
            }
        }
        _ => {}
    }
}

/// Without blocks of code; a link is the last of its names.
fn prose(text: &str) -> String {
    let parts = text.split("```").step_by(2).map(str::trim).filter(|part| !part.is_empty());
    let text = parts.collect::<Vec<_>>().join("\n\n");
    let mut links = text.split("[`");
    let mut prose = links.next().unwrap_or_default().to_owned();
    for link in links {
        let Some((path, rest)) = link.split_once("`]") else {
            prose.push_str("[`");
            prose.push_str(link);
            continue;
        };
        let name = path.rsplit("::").next().unwrap_or(path);
        prose.push('`');
        prose.push_str(name);
        prose.push('`');
        prose.push_str(rest);
    }
    prose
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn code_goes_and_links_are_names() {
        let cases = [
            ("An exact decimal.", "An exact decimal."),
            ("A code.\n\n```\nlet code = 1;\n```", "A code."),
            ("A code.\n\n```\nlet code = 1;\n```\n\nOf six digits.", "A code.\n\nOf six digits."),
            ("At least [`Self::AtLeast`], at most [`LIMIT`].", "At least `AtLeast`, at most `LIMIT`."),
            ("Half a link [`LIMIT.", "Half a link [`LIMIT."),
            ("`A MIN B` stays", "`A MIN B` stays"),
        ];
        for (text, expected) in cases {
            assert_eq!(prose(text), expected);
        }
    }

    #[test]
    fn a_property_of_that_name_and_an_example_stay() {
        let mut value = json!({
            "description": "[`Line`]",
            "properties": { "description": { "description": "[`Self::name`]", "type": "string" } },
            "example": { "description": "[`as it is`]" }
        });
        reword(&mut value);
        let expected = json!({
            "description": "`Line`",
            "properties": { "description": { "description": "`name`", "type": "string" } },
            "example": { "description": "[`as it is`]" }
        });
        assert_eq!(value, expected);
    }
}
