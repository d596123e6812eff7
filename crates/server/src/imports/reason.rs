//! Why a row is refused. Each reason says what was wrong and what would be right; the words are in
//! `locales/<language>/refusals.ftl`.

use chrono::NaiveDate;
use domain::{Currency, Money};

use crate::text::Message;

/// Why one cell, or a whole row, is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    // The row as text.
    RowTooShort { found: usize, columns: usize },
    RowTooLong { found: usize, columns: usize },
    QuoteNeverClosed,
    TextAfterQuote,
    RowTooLarge { kilobytes: usize },
    TooManyRowsTogether { most: usize },

    // A cell by itself.
    Missing,
    TextTooLong { most: usize },
    LineBreakInCode,
    NotADecimal,
    TooManyDigits { currency: Currency },
    NumberTooLarge,
    Negative,
    NotAWholeNumber,
    TooSmall { least: i64 },
    ZeroPrice,
    ZeroQuantity,
    NotADate,
    NotAMoment,
    OutOfTime { first: NaiveDate, last: NaiveDate },
    NotACountry,
    NotACurrency,
    NotALanguage,
    NotAnIncoterm,
    NotAnHsCode,
    NotATariffCode,
    NotAnOrigin,
    NotAMeasure,
    NotADuty,
    NotARate,
    NotABarcode,
    BarcodeCheckDigit { right: char },
    NotAnEmail,
    NotAPicture,
    TooManyPictures { most: usize },
    NotOneOf { choices: String },

    // A row by itself.
    NoName,
    NoLabel,
    NoFirstPicture,
    NotAllDimensions,
    CartonWithoutUnits,
    NothingOrderable,
    EndsBeforeItBegins,
    TierAndCompany,
    RoleNeedsCompany,
    RoleHasNoCompany,
    NoSku,
    ArrivalIncomplete,
    NothingSaid,
    AddressIncomplete,

    // A row beside others.
    Duplicate { row: u64 },
    DiffersFromRow { row: u64, value: String },
    OtherRowOfOrder { row: u64 },
    OtherRowOfCompany { row: u64 },
    FewerLines { stored: usize },
    PriceListDiffers { stored: String },
    OrderOfOtherCompany,
    CreditNoteIsNegative,
    OrderIsPositive,
    OrderOfOtherCurrency { currency: String },
    OwnParent,
    OtherRowOfAgreement { row: u64 },

    // The terms of a rebate agreement.
    ThresholdsNotRising,
    FloorAboveCap,
    OrderTaken,
    NotAnEarlierLine,
    TermsContradict,
    VersionPosted,
    AgreementOfOthers { stored: String },
    EffectiveTaken { version: i64 },
    EffectiveOutsideTerm { from: NaiveDate, to: NaiveDate },

    // A row beside what is stored.
    UnknownSku,
    UnknownCompany,
    UnknownWarehouse,
    UnknownUser,
    UnknownParent,
    UnknownAgreement,
    CurrencyNeedsAmounts { stored: String },
    CurrencyWhileOwed { owed: Money },
}

/// A reason at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file's own name of the column, where the fault is in one.
    pub field: Option<String>,
    /// What the cell held.
    pub value: Option<String>,
    pub reason: Reason,
}

impl Fault {
    /// A fault of the whole row.
    #[must_use]
    pub const fn of_row(reason: Reason) -> Self {
        Self { field: None, value: None, reason }
    }
}

impl Reason {
    /// The reason as a message.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::RowTooShort { found, columns } => {
                Message::new("refused-row-too-short").with("found", found).with("columns", columns)
            }
            Self::RowTooLong { found, columns } => {
                Message::new("refused-row-too-long").with("found", found).with("columns", columns)
            }
            Self::RowTooLarge { kilobytes } => {
                Message::new("refused-row-too-large").with("kilobytes", kilobytes)
            }
            Self::TooManyRowsTogether { most } => {
                Message::new("refused-too-many-rows-together").with("most", most)
            }
            Self::TooManyPictures { most } => Message::new("refused-too-many-pictures").with("most", most),
            Self::TextTooLong { most } => Message::new("refused-text-too-long").with("most", most),
            Self::TooManyDigits { currency } => Message::new("refused-too-many-digits")
                .with("currency", currency)
                .with("digits", currency.minor_digits()),
            Self::TooSmall { least } => Message::new("refused-too-small").with("least", least),
            Self::BarcodeCheckDigit { right } => {
                Message::new("refused-barcode-check-digit").with("right", right)
            }
            Self::NotOneOf { choices } => Message::new("refused-not-one-of").with("choices", choices),
            Self::Duplicate { row } => Message::new("refused-duplicate").with("row", row),
            Self::DiffersFromRow { row, value } => {
                Message::new("refused-differs-from-row").with("row", row).with("value", value)
            }
            Self::OtherRowOfOrder { row } => Message::new("refused-other-row-of-order").with("row", row),
            Self::OutOfTime { first, last } => Message::new("refused-out-of-time")
                .with("first", first.to_string())
                .with("last", last.to_string()),
            Self::OtherRowOfCompany { row } => Message::new("refused-other-row-of-company").with("row", row),
            Self::CurrencyNeedsAmounts { stored } => {
                Message::new("refused-currency-needs-amounts").with("stored", stored)
            }
            Self::CurrencyWhileOwed { owed } => {
                Message::new("refused-currency-while-owed").money("owed", *owed)
            }
            Self::FewerLines { stored } => Message::new("refused-fewer-lines").with("stored", stored),
            Self::PriceListDiffers { stored } => {
                Message::new("refused-price-list-differs").with("stored", stored)
            }
            Self::OrderOfOtherCurrency { currency } => {
                Message::new("refused-order-of-other-currency").with("currency", currency)
            }
            Self::Missing => Message::new("refused-missing"),
            Self::QuoteNeverClosed => Message::new("refused-quote-never-closed"),
            Self::TextAfterQuote => Message::new("refused-text-after-quote"),
            Self::LineBreakInCode => Message::new("refused-line-break-in-code"),
            Self::NotADecimal => Message::new("refused-not-a-decimal"),
            Self::NumberTooLarge => Message::new("refused-number-too-large"),
            Self::Negative => Message::new("refused-negative"),
            Self::NotAWholeNumber => Message::new("refused-not-a-whole-number"),
            Self::ZeroPrice => Message::new("refused-zero-price"),
            Self::ZeroQuantity => Message::new("refused-zero-quantity"),
            Self::NotADate => Message::new("refused-not-a-date"),
            Self::NotAMoment => Message::new("refused-not-a-moment"),
            Self::NotACountry => Message::new("refused-not-a-country"),
            Self::NotACurrency => Message::new("refused-not-a-currency"),
            Self::NotALanguage => Message::new("refused-not-a-language"),
            Self::NotAnIncoterm => Message::new("refused-not-an-incoterm"),
            Self::NotAnHsCode => Message::new("refused-not-an-hs-code"),
            Self::NotATariffCode => Message::new("refused-not-a-tariff-code"),
            Self::NotAnOrigin => Message::new("refused-not-an-origin"),
            Self::NotAMeasure => Message::new("refused-not-a-measure"),
            Self::NotADuty => Message::new("refused-not-a-duty"),
            Self::NotARate => Message::new("refused-not-a-rate"),
            Self::NotABarcode => Message::new("refused-not-a-barcode"),
            Self::NotAnEmail => Message::new("refused-not-an-email"),
            Self::NotAPicture => Message::new("refused-not-a-picture"),
            Self::NoName => Message::new("refused-no-name"),
            Self::NoLabel => Message::new("refused-no-label"),
            Self::NoFirstPicture => Message::new("refused-no-first-picture"),
            Self::NotAllDimensions => Message::new("refused-not-all-dimensions"),
            Self::CartonWithoutUnits => Message::new("refused-carton-without-units"),
            Self::NothingOrderable => Message::new("refused-nothing-orderable"),
            Self::EndsBeforeItBegins => Message::new("refused-ends-before-it-begins"),
            Self::TierAndCompany => Message::new("refused-tier-and-company"),
            Self::RoleNeedsCompany => Message::new("refused-role-needs-company"),
            Self::RoleHasNoCompany => Message::new("refused-role-has-no-company"),
            Self::NoSku => Message::new("refused-no-sku"),
            Self::ArrivalIncomplete => Message::new("refused-arrival-incomplete"),
            Self::NothingSaid => Message::new("refused-nothing-said"),
            Self::AddressIncomplete => Message::new("refused-address-incomplete"),
            Self::OrderOfOtherCompany => Message::new("refused-order-of-other-company"),
            Self::CreditNoteIsNegative => Message::new("refused-credit-note-is-negative"),
            Self::OrderIsPositive => Message::new("refused-order-is-positive"),
            Self::OwnParent => Message::new("refused-own-parent"),
            Self::UnknownSku => Message::new("refused-unknown-sku"),
            Self::UnknownCompany => Message::new("refused-unknown-company"),
            Self::UnknownWarehouse => Message::new("refused-unknown-warehouse"),
            Self::UnknownUser => Message::new("refused-unknown-user"),
            Self::UnknownParent => Message::new("refused-unknown-parent"),
            Self::UnknownAgreement => Message::new("refused-unknown-agreement"),
            Self::OtherRowOfAgreement { row } => {
                Message::new("refused-other-row-of-agreement").with("row", row)
            }
            Self::ThresholdsNotRising => Message::new("refused-thresholds-not-rising"),
            Self::FloorAboveCap => Message::new("refused-floor-above-cap"),
            Self::OrderTaken => Message::new("refused-order-taken"),
            Self::NotAnEarlierLine => Message::new("refused-not-an-earlier-line"),
            Self::TermsContradict => Message::new("refused-terms-contradict"),
            Self::VersionPosted => Message::new("refused-version-posted"),
            Self::AgreementOfOthers { stored } => {
                Message::new("refused-agreement-of-others").with("stored", stored)
            }
            Self::EffectiveTaken { version } => {
                Message::new("refused-effective-taken").with("version", version)
            }
            Self::EffectiveOutsideTerm { from, to } => Message::new("refused-effective-outside-term")
                .with("from", from.to_string())
                .with("to", to.to_string()),
        }
    }
}
