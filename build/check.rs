//! Holds every language to the source language: the same messages with the same arguments, and
//! only those parts of Fluent that the storefront's small runtime speaks.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::read::{Language, Message};

/// Every problem found, each naming its file and message.
pub fn complete(source: &Language, languages: &[Language]) -> Result<(), Vec<String>> {
    let mut problems = Vec::new();
    for language in languages {
        for message in &source.messages {
            match language.message(&message.id) {
                None => problems
                    .push(format!("locales/{}/{}: {} is missing", language.code, message.file, message.id)),
                Some(found) => compare(language, message, found, &mut problems),
            }
        }
        for message in &language.messages {
            if source.message(&message.id).is_none() {
                problems.push(format!(
                    "locales/{}/{}: {} is not in {}",
                    language.code, message.file, message.id, source.code
                ));
            }
            supported(language, message, &message.pattern, &mut problems);
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn compare(language: &Language, wanted: &Message, found: &Message, problems: &mut Vec<String>) {
    let place = format!("locales/{}/{}: {}", language.code, found.file, found.id);
    if wanted.file != found.file {
        problems.push(format!("{place} belongs into {}", wanted.file));
    }
    let (mut wanted, mut found) = (arguments(&wanted.pattern), arguments(&found.pattern));
    wanted.sort();
    found.sort();
    if wanted != found {
        problems.push(format!("{place} takes {found:?} instead of {wanted:?}"));
    }
}

fn supported(language: &Language, message: &Message, pattern: &Pattern<String>, problems: &mut Vec<String>) {
    for element in &pattern.elements {
        let expression = match element {
            PatternElement::TextElement { .. } => continue,
            PatternElement::Placeable { expression } => expression,
        };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    supported(language, message, &variant.value, problems);
                }
                if variants.iter().filter(|variant| variant.default).count() != 1 {
                    problems.push(format!(
                        "locales/{}/{}: {} needs one default variant in each selection",
                        language.code, message.file, message.id
                    ));
                }
                selector
            }
        };
        if !matches!(
            inline,
            InlineExpression::VariableReference { .. } | InlineExpression::StringLiteral { .. }
        ) {
            problems.push(format!(
                "locales/{}/{}: {} may only hold {{ $argument }}, {{ \"text\" }} and selections by an argument",
                language.code, message.file, message.id
            ));
        }
    }
}

/// The arguments of a pattern in order of first appearance.
pub fn arguments(pattern: &Pattern<String>) -> Vec<String> {
    let mut names = Vec::new();
    collect(pattern, &mut names);
    names
}

fn collect(pattern: &Pattern<String>, names: &mut Vec<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => note(inline, names),
            Expression::Select { selector, variants } => {
                note(selector, names);
                for variant in variants {
                    collect(&variant.value, names);
                }
            }
        }
    }
}

fn note(inline: &InlineExpression<String>, names: &mut Vec<String>) {
    if let InlineExpression::VariableReference { id } = inline
        && !names.contains(&id.name)
    {
        names.push(id.name.clone());
    }
}
