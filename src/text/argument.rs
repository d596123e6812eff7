//! What can be put into a message: words as they are, or a number that is written and declined
//! in the reader's language.

use crate::browser::intl;

/// One value of a message's argument.
#[derive(Clone, Debug)]
pub enum Argument {
    /// Shown as it is; also selects among variants with ordinary keys.
    Text(String),
    /// A plain decimal such as `-1234.5`; formatted by the locale and declined by its plural rules.
    Number(String),
}

impl Argument {
    /// What a variant's key is compared with.
    pub fn key(&self) -> &str {
        match self {
            Self::Text(value) | Self::Number(value) => value,
        }
    }

    /// The plural category (`one`, `few`, ...) of a number.
    pub fn plural(&self) -> Option<String> {
        match self {
            Self::Text(_) => None,
            Self::Number(value) => Some(intl::plural(value)),
        }
    }

    /// What the reader sees.
    pub fn shown(&self) -> String {
        match self {
            Self::Text(value) => value.clone(),
            Self::Number(value) => intl::number(value),
        }
    }
}

impl From<&str> for Argument {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Argument {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for Argument {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Argument {
            fn from(value: $kind) -> Self {
                Self::Number(value.to_string())
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64, usize, i32, i64, rust_decimal::Decimal);
