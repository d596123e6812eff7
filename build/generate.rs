//! Writes `text.rs`: one typed function per message, and the few words that must be readable
//! before any file of messages has arrived.

use std::fmt::Write as _;

use fluent_syntax::ast::{Pattern, PatternElement};

use crate::{
    check::arguments,
    read::{Language, Message},
};

/// Shown when the messages themselves cannot be fetched.
pub const BUILT_IN: [(&str, &str); 2] = [("START_FAILED", "start-failed"), ("START_AGAIN", "start-again")];

pub fn functions(first: &[&Message], later: &[&Message], languages: &[Language], version: &str) -> String {
    let mut out = String::new();
    let _ = writeln!(
        out,
        "/// The version that a file of messages must carry.\npub const VERSION: &str = {version:?};\n"
    );
    for (name, id) in BUILT_IN {
        let _ = writeln!(out, "pub(crate) const {name}: &[(&str, &str)] = &[");
        for language in languages {
            let words = language.message(id).map(|message| plain(&message.pattern)).unwrap_or_default();
            let _ = writeln!(out, "    ({:?}, {words:?}),", language.code);
        }
        out.push_str("];\n\n");
    }
    for (file, messages) in [("first", first), ("later", later)] {
        for (number, message) in messages.iter().enumerate() {
            function(file, number, message, &mut out);
        }
    }
    out
}

fn function(file: &str, number: usize, message: &Message, out: &mut String) {
    let names: Vec<String> = arguments(&message.pattern).iter().map(|name| snake(name)).collect();
    let parameters: Vec<String> = names.iter().map(|name| format!("{name}: impl Into<Argument>")).collect();
    let values: Vec<String> = names.iter().map(|name| format!("{name}.into()")).collect();
    let _ = writeln!(out, "/// {}: `{}`. {}", message.file, message.id, message.comment.trim());
    let _ = writeln!(out, "pub fn {}({}) -> String {{", snake(&message.id), parameters.join(", "));
    let _ = writeln!(out, "    {file}({number}, &[{}])\n}}\n", values.join(", "));
}

/// The name of the function that a message becomes.
pub fn snake(id: &str) -> String {
    id.replace('-', "_").to_lowercase()
}

fn plain(pattern: &Pattern<String>) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => value.as_str(),
            PatternElement::Placeable { .. } => "",
        })
        .collect()
}
