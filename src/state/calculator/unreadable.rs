//! Why a field cannot be read, in any calculator.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    Missing,
    NotANumber,
    NotAWholeNumber,
    Negative,
    TooLarge,
    FractionOfMinorUnit,
    NotADate,
    NotACurrency,
    NotACountry,
    NotAnHsCode,
}
