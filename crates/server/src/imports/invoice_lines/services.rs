//! Codes of services, charges and corrections that invoices carry beside goods: they stay on the orders, but
//! nobody can order them. Which codes these are is said by the column mapping.

use domain::sku;

/// What the mapping says where it says nothing: the codes of the Online Retail file.
const USUAL: &str =
    "ADJUST;ADJUST2;AMAZONFEE;B;BANK CHARGES;C2;CRUK;D;DOT;GIFT;GIFT_0001*;M;POST;S;TEST001;TEST002";

/// Whether a list has this SKU. Codes stand in any case, with semicolons between them; one that ends with an
/// asterisk has all that begin so.
pub fn have(list: Option<&str>, sku: &str) -> bool {
    let key = sku::key(sku);
    list.unwrap_or(USUAL).split(';').map(sku::key).any(|code| match code.strip_suffix('*') {
        Some("") => false,
        Some(beginning) => key.starts_with(beginning),
        None => key == code,
    })
}

#[cfg(test)]
mod tests {
    use super::have;

    #[test]
    fn a_list_has_its_codes_and_no_others() {
        for sku in ["POST", "post", "Bank charges", "gift_0001_40"] {
            assert!(have(None, sku), "{sku}");
        }
        for sku in ["POSTER", "GIFT_0002", "85123A", ""] {
            assert!(!have(None, sku), "{sku}");
        }
        let list = Some("Fracht; srv-*;*");
        assert!(have(list, "FRACHT") && have(list, "SRV-1"));
        assert!(!have(list, "POST") && !have(list, "SRV"));
        assert!(!have(Some(""), "POST"));
    }
}
