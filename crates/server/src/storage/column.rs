//! Reads columns as the types of `domain`. A text that does not parse is a corrupt row, named.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Currency, Money};
use sqlx::Row;
use sqlx::any::AnyRow;

use super::StorageError;

/// Typed access to the columns of a row, by name.
pub trait Columns {
    fn text(&self, name: &str) -> Result<String, StorageError>;
    fn optional_text(&self, name: &str) -> Result<Option<String>, StorageError>;
    fn integer(&self, name: &str) -> Result<i64, StorageError>;
    fn optional_integer(&self, name: &str) -> Result<Option<i64>, StorageError>;

    fn flag(&self, name: &str) -> Result<bool, StorageError> {
        Ok(self.integer(name)? != 0)
    }

    /// A whole number that is never negative and fits.
    fn count<T: TryFrom<i64>>(&self, name: &str) -> Result<T, StorageError> {
        let value = self.integer(name)?;
        T::try_from(value).map_err(|_| StorageError::corrupt(name, &value.to_string()))
    }

    fn optional_count<T: TryFrom<i64>>(&self, name: &str) -> Result<Option<T>, StorageError> {
        self.optional_integer(name)?
            .map(|value| T::try_from(value).map_err(|_| StorageError::corrupt(name, &value.to_string())))
            .transpose()
    }

    fn parsed<T: FromStr>(&self, name: &str) -> Result<T, StorageError> {
        parse(name, &self.text(name)?)
    }

    /// `None` for NULL and for an empty text.
    fn optional_parsed<T: FromStr>(&self, name: &str) -> Result<Option<T>, StorageError> {
        self.optional_text(name)?.filter(|text| !text.is_empty()).map(|text| parse(name, &text)).transpose()
    }

    fn document<T: serde::de::DeserializeOwned>(&self, name: &str) -> Result<T, StorageError> {
        let text = self.text(name)?;
        serde_json::from_str(&text).map_err(|_| StorageError::corrupt(name, &text))
    }

    fn moment(&self, name: &str) -> Result<DateTime<Utc>, StorageError> {
        let value = self.integer(name)?;
        DateTime::from_timestamp_millis(value).ok_or_else(|| StorageError::corrupt(name, &value.to_string()))
    }

    fn day(&self, name: &str) -> Result<Option<NaiveDate>, StorageError> {
        self.optional_parsed(name)
    }

    fn money(&self, name: &str, currency: Currency) -> Result<Money, StorageError> {
        Ok(Money::from_minor(self.integer(name)?, currency))
    }

    fn optional_money(&self, name: &str, currency: Currency) -> Result<Option<Money>, StorageError> {
        let minor = self.optional_integer(name)?;
        Ok(minor.map(|minor| Money::from_minor(minor, currency)))
    }
}

fn parse<T: FromStr>(name: &str, text: &str) -> Result<T, StorageError> {
    text.parse().map_err(|_| StorageError::corrupt(name, text))
}

impl Columns for AnyRow {
    fn text(&self, name: &str) -> Result<String, StorageError> {
        Ok(self.try_get(name)?)
    }

    fn optional_text(&self, name: &str) -> Result<Option<String>, StorageError> {
        Ok(self.try_get(name)?)
    }

    fn integer(&self, name: &str) -> Result<i64, StorageError> {
        Ok(self.try_get(name)?)
    }

    fn optional_integer(&self, name: &str) -> Result<Option<i64>, StorageError> {
        Ok(self.try_get(name)?)
    }
}

/// A `LIKE` pattern, with `ESCAPE '!'`, for a part of a text, whatever it holds.
#[must_use]
pub fn contains(text: &str) -> String {
    let mut pattern = String::from("%");
    for letter in text.trim().chars() {
        if matches!(letter, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::contains;

    #[test]
    fn what_was_typed_is_no_pattern() {
        assert_eq!(contains(" po_5% "), "%po!_5!%%");
        assert_eq!(contains("it!"), "%it!!%");
    }
}
