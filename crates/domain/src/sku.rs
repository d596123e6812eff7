//! When two spellings name one SKU: letter case and the space around them aside. Knows no catalogue.

/// How a SKU is looked up, however it was typed.
///
/// ```
/// assert_eq!(domain::sku::key(" lmp-2140-bk"), "LMP-2140-BK");
/// ```
#[must_use]
pub fn key(sku: &str) -> String {
    sku.trim().to_uppercase()
}

/// Whether both name one SKU.
///
/// ```
/// assert!(domain::sku::same("lmp-2140-bk", "LMP-2140-BK"));
/// assert!(domain::sku::same("straße", "STRASSE"));
/// assert!(!domain::sku::same("LMP-2140-BK", "LMP-2140-WH"));
/// ```
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() {
        // Carts ask this line by line: nothing is copied.
        one.trim().eq_ignore_ascii_case(other.trim())
    } else {
        key(one) == key(other)
    }
}
