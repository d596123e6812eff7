//! Figures as they stand in the fields, in the reader's way of writing.

use domain::{Figure, decimal_entry};

/// A figure as it would have been typed by a reader whose fractions begin with `mark`.
pub fn written(figure: Figure, mark: char) -> String {
    figure.to_string().replace('.', &mark.to_string())
}

/// The same; an empty field for nothing.
pub fn unless_zero(figure: Figure, mark: char) -> String {
    if figure.is_zero() { String::new() } else { written(figure, mark) }
}

/// What was typed in one way of writing, in another; what cannot be read stays as it is.
pub fn rewritten(text: &str, before: char, mark: char) -> String {
    decimal_entry::read(text, before).map_or_else(|_| text.to_owned(), |figure| written(figure, mark))
}
