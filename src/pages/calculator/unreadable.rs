//! Why a field cannot be read, in words.

use crate::{state::calculator::Unreadable, text};

pub fn words(fault: Unreadable) -> String {
    match fault {
        Unreadable::Missing => text::calculators_fault_missing(),
        Unreadable::NotANumber => text::calculators_fault_number(),
        Unreadable::NotAWholeNumber => text::reorder_fault_whole(),
        Unreadable::Negative => text::calculators_fault_negative(),
        Unreadable::TooLarge => text::calculators_fault_too_large(),
        Unreadable::FractionOfMinorUnit => text::calculators_fault_minor_unit(),
        Unreadable::NotADate => text::calculators_fault_date(),
        Unreadable::NotACurrency => text::calculators_fault_currency(),
        Unreadable::NotACountry => text::calculators_fault_country(),
        Unreadable::NotAnHsCode => text::calculators_fault_hs_code(),
    }
}
