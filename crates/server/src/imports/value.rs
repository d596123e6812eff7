//! One cell's text as a value: strict, so that nothing is ever read as something else. What a value
//! must be is `domain`'s rule where there is one.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use domain::decimal::DecimalError;
use domain::{Country, Currency, HsCode, Incoterm, Money, MoneyError};

use super::reason::Reason;

type Read<T> = Result<T, Reason>;

/// Most pictures of a product behind its first.
pub const MOST_PICTURES: usize = 20;

/// A code of at most 64 letters: a SKU, a company, an order number.
pub fn code(text: &str) -> Read<String> {
    if text.chars().any(char::is_control) {
        return Err(Reason::LineBreakInCode);
    }
    at_most(64, text.to_owned())
}

/// A name: one line, single spaces.
pub fn line(text: &str) -> Read<String> {
    at_most(300, text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A description: line breaks stay.
pub fn text(text: &str) -> Read<String> {
    at_most(20_000, text.replace("\r\n", "\n").replace('\r', "\n"))
}

fn at_most(most: usize, text: String) -> Read<String> {
    if text.chars().count() > most { Err(Reason::TextTooLong { most }) } else { Ok(text) }
}

/// A whole number, `12` or `12.0`.
pub fn whole(text: &str) -> Read<i64> {
    let value = domain::decimal::parse(text).map_err(|error| match error {
        DecimalError::TooLarge => Reason::NumberTooLarge,
        _ => Reason::NotAWholeNumber,
    })?;
    if !value.fract().is_zero() {
        return Err(Reason::NotAWholeNumber);
    }
    i64::try_from(value.trunc().mantissa()).map_err(|_| Reason::NumberTooLarge)
}

/// A number of units, 0 or more.
pub fn units(text: &str) -> Read<u32> {
    match u32::try_from(whole(text)?) {
        Ok(units) => Ok(units),
        Err(_) if text.starts_with('-') => Err(Reason::Negative),
        Err(_) => Err(Reason::NumberTooLarge),
    }
}

/// A number of units, 1 or more.
pub fn units_from_one(text: &str) -> Read<u32> {
    match units(text)? {
        0 => Err(Reason::TooSmall { least: 1 }),
        units => Ok(units),
    }
}

/// An amount, 0 or more.
pub fn amount(text: &str, currency: Currency) -> Read<Money> {
    let money = any_amount(text, currency)?;
    if money.is_negative() { Err(Reason::Negative) } else { Ok(money) }
}

/// An amount of any sign.
pub fn any_amount(text: &str, currency: Currency) -> Read<Money> {
    Money::parse(text, currency).map_err(|error| match error {
        MoneyError::FractionOfMinorUnit => Reason::TooManyDigits { currency },
        MoneyError::Overflow | MoneyError::NotADecimal(DecimalError::TooLarge) => Reason::NumberTooLarge,
        _ => Reason::NotADecimal,
    })
}

/// A day as ISO 8601 has it.
pub fn date(text: &str) -> Read<NaiveDate> {
    let shaped = text.len() == 10 && text.is_ascii();
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    date.filter(|_| shaped).ok_or(Reason::NotADate)
}

/// A moment as ISO 8601 has it, with `T` or a space; a day is its midnight; UTC where no offset is
/// given.
pub fn moment(text: &str) -> Read<DateTime<Utc>> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Ok(moment.to_utc());
    }
    if let Ok(date) = date(text) {
        return Ok(date.and_time(chrono::NaiveTime::MIN).and_utc());
    }
    let forms = ["%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M"];
    let read = |form: &&str| NaiveDateTime::parse_from_str(text, form).ok();
    let moment = forms.iter().find_map(read).ok_or(Reason::NotAMoment)?;
    Ok(moment.and_utc())
}

pub fn country(text: &str) -> Read<Country> {
    let code = text.to_ascii_uppercase();
    code.parse().map_err(|_| Reason::NotACountry)
}

/// Countries with spaces between them.
pub fn countries(text: &str) -> Read<Vec<Country>> {
    text.split_whitespace().map(country).collect()
}

pub fn currency(text: &str) -> Read<Currency> {
    let code = text.to_ascii_uppercase();
    code.parse().map_err(|_| Reason::NotACurrency)
}

pub fn incoterm(text: &str) -> Read<Incoterm> {
    let code = text.to_ascii_uppercase();
    code.parse().map_err(|_| Reason::NotAnIncoterm)
}

pub fn language(text: &str) -> Read<&'static str> {
    api::settings::language_for(text).ok_or(Reason::NotALanguage)
}

pub fn hs_code(text: &str) -> Read<HsCode> {
    text.parse().map_err(|_| Reason::NotAnHsCode)
}

/// A GTIN of 8, 12, 13 or 14 digits, held to its check digit (GS1 General Specifications 7.9).
pub fn barcode(text: &str) -> Read<String> {
    let digits: Vec<u32> = text.chars().filter_map(|letter| letter.to_digit(10)).collect();
    if digits.len() != text.chars().count() || !matches!(digits.len(), 8 | 12 | 13 | 14) {
        return Err(Reason::NotABarcode);
    }
    let Some((last, others)) = digits.split_last() else {
        return Err(Reason::NotABarcode);
    };
    let weights = [3, 1].into_iter().cycle();
    let sum: u32 = others.iter().rev().zip(weights).map(|(digit, weight)| digit * weight).sum();
    let right = (10 - sum % 10) % 10;
    if right == *last {
        Ok(text.to_owned())
    } else {
        let right = char::from_digit(right, 10).unwrap_or('0');
        Err(Reason::BarcodeCheckDigit { right })
    }
}

/// An address of electronic mail, in lower case.
pub fn email(text: &str) -> Read<String> {
    let parts = text.split_once('@');
    let sound = parts.is_some_and(|(person, host)| {
        !person.is_empty() && host.contains('.') && !host.contains('@') && !host.ends_with('.')
    });
    if sound && text.len() <= 254 && !text.contains(char::is_whitespace) {
        Ok(text.to_lowercase())
    } else {
        Err(Reason::NotAnEmail)
    }
}

/// A picture's address: of the web, or a path on this site.
pub fn picture(text: &str) -> Read<String> {
    let lower = text.to_ascii_lowercase();
    let of_the_web = ["https://", "http://"];
    let known = of_the_web.iter().any(|scheme| lower.starts_with(scheme))
        || (lower.starts_with('/') && !lower.starts_with("//"));
    if known && text.len() <= 2000 && !text.contains(char::is_whitespace) {
        Ok(text.to_owned())
    } else {
        Err(Reason::NotAPicture)
    }
}

/// Addresses of further pictures, with spaces between them.
pub fn pictures(text: &str) -> Read<Vec<String>> {
    let pictures: Vec<String> = text.split_whitespace().map(picture).collect::<Read<_>>()?;
    let most = MOST_PICTURES;
    if pictures.len() > most { Err(Reason::TooManyPictures { most }) } else { Ok(pictures) }
}

/// One of a few words.
pub fn one_of<T>(text: &str, choices: &[(&str, T)]) -> Read<T>
where
    T: Clone,
{
    let word = text.to_ascii_lowercase();
    let found = choices.iter().find(|(choice, _)| *choice == word);
    found.map(|(_, value)| value.clone()).ok_or_else(|| {
        let choices: Vec<&str> = choices.iter().map(|(choice, _)| *choice).collect();
        Reason::NotOneOf { choices: choices.join(", ") }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers() {
        assert_eq!(whole("12"), Ok(12));
        assert_eq!(whole("-12.0"), Ok(-12));
        for text in ["", "1,200", "1e3", "12.5", " 12", "١٢"] {
            assert_eq!(whole(text), Err(Reason::NotAWholeNumber), "{text:?}");
        }
        assert_eq!(whole("1000000000000000"), Err(Reason::NumberTooLarge));
        assert_eq!(units("-1"), Err(Reason::Negative));
        assert_eq!(units("4294967296"), Err(Reason::NumberTooLarge));
        assert_eq!(units_from_one("0"), Err(Reason::TooSmall { least: 1 }));
    }

    #[test]
    fn amounts() {
        let euro = |text| amount(text, Currency::EUR).map(Money::minor);
        assert_eq!(euro("12.5"), Ok(1250));
        assert_eq!(euro("12,50"), Err(Reason::NotADecimal));
        assert_eq!(euro("€12"), Err(Reason::NotADecimal));
        assert_eq!(euro("-1"), Err(Reason::Negative));
        let currency = Currency::EUR;
        assert_eq!(euro("1.005"), Err(Reason::TooManyDigits { currency }));
        assert_eq!(euro("99999999999999999999"), Err(Reason::NumberTooLarge));
        assert_eq!(amount("500", Currency::JPY).map(Money::minor), Ok(500));
        assert!(amount("1.5", Currency::JPY).is_err());
    }

    #[test]
    fn days_and_moments() {
        let day = NaiveDate::from_ymd_opt(2026, 2, 28).unwrap();
        assert_eq!(date("2026-02-28"), Ok(day));
        for text in ["2026-02-29", "28.02.2026", "2026-2-28", "02/28/2026", "+02026-02-28"] {
            assert_eq!(date(text), Err(Reason::NotADate), "{text}");
        }
        let written = |text| moment(text).map(|moment| moment.to_rfc3339());
        assert_eq!(written("2011-10-06 16:20:00").unwrap(), "2011-10-06T16:20:00+00:00");
        assert_eq!(written("2011-10-06T16:20:00+02:00").unwrap(), "2011-10-06T14:20:00+00:00");
        assert_eq!(written("2011-10-06").unwrap(), "2011-10-06T00:00:00+00:00");
        // Which is the month?
        assert_eq!(moment("12/1/2010 8:26"), Err(Reason::NotAMoment));
    }

    #[test]
    fn barcodes() {
        // GS1's own example, and an EAN-8, a UPC-A and a GTIN-14.
        for text in ["4006381333931", "96385074", "036000291452", "10614141000415"] {
            assert_eq!(barcode(text), Ok(text.to_owned()));
        }
        let right = '1';
        assert_eq!(barcode("4006381333930"), Err(Reason::BarcodeCheckDigit { right }));
        assert_eq!(barcode("123"), Err(Reason::NotABarcode));
        assert_eq!(barcode("400638133393X"), Err(Reason::NotABarcode));
    }

    #[test]
    fn addresses_and_words() {
        assert_eq!(email("Buyer@Nordlicht.Example"), Ok("buyer@nordlicht.example".to_owned()));
        for text in ["buyer", "@x.de", "a@b", "a b@c.de", "a@b@c.de"] {
            assert_eq!(email(text), Err(Reason::NotAnEmail), "{text}");
        }
        assert!(picture("/pictures.svg#lamp").is_ok());
        assert_eq!(picture("javascript:alert(1)"), Err(Reason::NotAPicture));
        assert_eq!(picture("//elsewhere.example/x"), Err(Reason::NotAPicture));
        assert_eq!(pictures("/a.jpg  https://b.example/c.jpg").map(|pictures| pictures.len()), Ok(2));
        assert_eq!(pictures("/a.jpg, /b.jpg c.jpg"), Err(Reason::NotAPicture));
        assert!(pictures(&"/a.jpg ".repeat(20)).is_ok());
        assert_eq!(pictures(&"/a.jpg ".repeat(21)), Err(Reason::TooManyPictures { most: 20 }));
        let choices = [("active", true), ("withdrawn", false)];
        assert_eq!(one_of("Withdrawn", &choices), Ok(false));
        let refused = Err(Reason::NotOneOf { choices: "active, withdrawn".to_owned() });
        assert_eq!(one_of("gone", &choices), refused);
        assert_eq!(line("  a \r\n b "), Ok("a b".to_owned()));
        assert_eq!(code("a\nb"), Err(Reason::LineBreakInCode));
    }
}
