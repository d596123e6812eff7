//! Writes messages in the compact form that `src/text/pattern.rs` reads.
//!
//! `{0}` is the first argument; `{0|one|a line|{0} lines}` selects by it: pairs of key and pattern,
//! the last pattern being the default. A backslash goes before `{`, `|`, `}` and itself where
//! they are text.

use std::hash::{DefaultHasher, Hash, Hasher};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::{
    check::arguments,
    read::{Language, Message},
};

/// Changes whenever any text changes, so that an old file is never read with new numbers.
pub fn version(languages: &[Language]) -> String {
    let mut hasher = DefaultHasher::new();
    for language in languages {
        language.code.hash(&mut hasher);
        for message in &language.messages {
            message.id.hash(&mut hasher);
            format!("{:?}", message.pattern).hash(&mut hasher);
        }
    }
    format!("{:016x}", hasher.finish())
}

/// A file of one language: the version, then these messages of the source language in their order.
pub fn messages(chosen: &[&Message], language: &Language, version: &str) -> String {
    let mut lines = vec![version.to_owned()];
    for message in chosen {
        let names = arguments(&message.pattern);
        let found = language.message(&message.id).unwrap_or(message);
        let mut text = String::new();
        pattern(&found.pattern, &names, &mut text);
        lines.push(text);
    }
    serde_json::to_string(&lines).unwrap_or_default()
}

fn pattern(pattern: &Pattern<String>, names: &[String], out: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => literal(value, out),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => {
                literal(&unescape_unicode_to_string(value), out);
            }
            PatternElement::Placeable { expression } => placeable(expression, names, out),
        }
    }
}

fn placeable(expression: &Expression<String>, names: &[String], out: &mut String) {
    out.push('{');
    match expression {
        Expression::Inline(inline) => out.push_str(&position(inline, names)),
        Expression::Select { selector, variants } => {
            out.push_str(&position(selector, names));
            for variant in variants.iter().filter(|variant| !variant.default) {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                    &variant.key;
                out.push('|');
                out.push_str(key);
                out.push('|');
                pattern(&variant.value, names, out);
            }
            out.push('|');
            for variant in variants.iter().filter(|variant| variant.default) {
                pattern(&variant.value, names, out);
            }
        }
    }
    out.push('}');
}

fn position(inline: &InlineExpression<String>, names: &[String]) -> String {
    let InlineExpression::VariableReference { id } = inline else {
        return String::new();
    };
    names.iter().position(|name| *name == id.name).unwrap_or_default().to_string()
}

fn literal(text: &str, out: &mut String) {
    for character in text.chars() {
        if matches!(character, '{' | '|' | '}' | '\\') {
            out.push('\\');
        }
        out.push(character);
    }
}
