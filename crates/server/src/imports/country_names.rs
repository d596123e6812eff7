//! Names by which other systems call countries, as ISO 3166-1 codes. Short on purpose: English names
//! that are met in invoices; a code is taken as it is. See `docs/imports.md`.

use domain::Country;

/// Upper case, in alphabetical order.
const NAMES: [(&str, &str); 107] = [
    ("ARGENTINA", "AR"),
    ("AUSTRALIA", "AU"),
    ("AUSTRIA", "AT"),
    ("BAHRAIN", "BH"),
    ("BANGLADESH", "BD"),
    ("BELGIUM", "BE"),
    ("BRAZIL", "BR"),
    ("BULGARIA", "BG"),
    ("CAMBODIA", "KH"),
    ("CANADA", "CA"),
    // Jersey and Guernsey under one name: the larger of the two.
    ("CHANNEL ISLANDS", "JE"),
    ("CHILE", "CL"),
    ("CHINA", "CN"),
    ("COLOMBIA", "CO"),
    ("COSTA RICA", "CR"),
    ("CROATIA", "HR"),
    ("CYPRUS", "CY"),
    ("CZECH REPUBLIC", "CZ"),
    ("CZECHIA", "CZ"),
    ("DENMARK", "DK"),
    ("ECUADOR", "EC"),
    ("EGYPT", "EG"),
    ("EIRE", "IE"),
    ("ENGLAND", "GB"),
    ("ESTONIA", "EE"),
    ("FINLAND", "FI"),
    ("FRANCE", "FR"),
    ("GERMANY", "DE"),
    ("GIBRALTAR", "GI"),
    ("GREAT BRITAIN", "GB"),
    ("GREECE", "GR"),
    ("HOLLAND", "NL"),
    ("HONG KONG", "HK"),
    ("HUNGARY", "HU"),
    ("ICELAND", "IS"),
    ("INDIA", "IN"),
    ("INDONESIA", "ID"),
    ("IRELAND", "IE"),
    ("ISRAEL", "IL"),
    ("ITALY", "IT"),
    ("JAPAN", "JP"),
    ("JORDAN", "JO"),
    ("KENYA", "KE"),
    ("KOREA", "KR"),
    ("KUWAIT", "KW"),
    ("LATVIA", "LV"),
    ("LEBANON", "LB"),
    ("LITHUANIA", "LT"),
    ("LUXEMBOURG", "LU"),
    ("MALAYSIA", "MY"),
    ("MALTA", "MT"),
    ("MEXICO", "MX"),
    ("MONACO", "MC"),
    ("MOROCCO", "MA"),
    ("NETHERLANDS", "NL"),
    ("NEW ZEALAND", "NZ"),
    ("NIGERIA", "NG"),
    ("NORTHERN IRELAND", "GB"),
    ("NORWAY", "NO"),
    ("OMAN", "OM"),
    ("PAKISTAN", "PK"),
    ("PERU", "PE"),
    ("PHILIPPINES", "PH"),
    ("POLAND", "PL"),
    ("PORTUGAL", "PT"),
    ("PUERTO RICO", "PR"),
    ("QATAR", "QA"),
    ("REPUBLIC OF IRELAND", "IE"),
    ("REPUBLIC OF KOREA", "KR"),
    ("ROMANIA", "RO"),
    ("RSA", "ZA"),
    ("RUSSIA", "RU"),
    ("SAUDI ARABIA", "SA"),
    ("SCOTLAND", "GB"),
    ("SERBIA", "RS"),
    ("SINGAPORE", "SG"),
    ("SLOVAKIA", "SK"),
    ("SLOVENIA", "SI"),
    ("SOUTH AFRICA", "ZA"),
    ("SOUTH KOREA", "KR"),
    ("SPAIN", "ES"),
    ("SRI LANKA", "LK"),
    ("SWEDEN", "SE"),
    ("SWITZERLAND", "CH"),
    ("TAIWAN", "TW"),
    ("THAILAND", "TH"),
    ("THE NETHERLANDS", "NL"),
    ("TUNISIA", "TN"),
    ("TURKEY", "TR"),
    ("TÜRKIYE", "TR"),
    ("U.K.", "GB"),
    ("U.S.", "US"),
    ("U.S.A.", "US"),
    ("UAE", "AE"),
    ("UK", "GB"),
    ("UKRAINE", "UA"),
    ("UNITED ARAB EMIRATES", "AE"),
    ("UNITED KINGDOM", "GB"),
    ("UNITED STATES", "US"),
    ("UNITED STATES OF AMERICA", "US"),
    ("URUGUAY", "UY"),
    ("USA", "US"),
    ("VENEZUELA", "VE"),
    ("VIET NAM", "VN"),
    ("VIETNAM", "VN"),
    ("WALES", "GB"),
    ("ZIMBABWE", "ZW"),
];

/// The country of a name or code; `None` for what names no one country, such as "Unspecified" or
/// "European Community".
#[must_use]
pub fn country(text: &str) -> Option<Country> {
    let upper = text.trim().to_uppercase();
    let found = NAMES.binary_search_by(|(name, _)| (*name).cmp(&upper)).ok();
    let code = found.and_then(|position| NAMES.get(position)).map(|(_, code)| *code);
    code.unwrap_or(&upper).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_holds_codes() {
        assert!(NAMES.is_sorted_by(|left, right| left.0 < right.0));
        assert!(NAMES.iter().all(|(_, code)| code.parse::<Country>().is_ok()));
    }

    #[test]
    fn names_of_the_retail_file() {
        let code = |text| country(text).map(|country| country.code().to_owned());
        assert_eq!(code("EIRE").as_deref(), Some("IE"));
        assert_eq!(code(" United Kingdom ").as_deref(), Some("GB"));
        assert_eq!(code("RSA").as_deref(), Some("ZA"));
        assert_eq!(code("Channel Islands").as_deref(), Some("JE"));
        assert_eq!(code("de").as_deref(), Some("DE"));
        assert_eq!(code("European Community"), None);
        assert_eq!(code("Unspecified"), None);
    }
}
