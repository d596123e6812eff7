//! Codes of currencies, countries, tariffs and delivery terms, against the published lists.

use std::collections::BTreeMap;

use domain::{Country, Currency, HsCode, Incoterm};
use proptest::prelude::*;

/// ISO 4217 list one with the digits of the minor unit behind each code; funds, metals and test codes
/// left out. Source: SIX list one as kept at github.com/datasets/currency-codes, February 2026.
const LIST_ONE: &str = "AED2 AFN2 ALL2 AMD2 AOA2 ARS2 AUD2 AWG2 AZN2 BAM2 BBD2 BDT2 BHD3 BIF0 BMD2 BND2 BOB2 \
    BRL2 BSD2 BTN2 BWP2 BYN2 BZD2 CAD2 CDF2 CHF2 CLP0 CNY2 COP2 CRC2 CUP2 CVE2 CZK2 DJF0 \
    DKK2 DOP2 DZD2 EGP2 ERN2 ETB2 EUR2 FJD2 FKP2 GBP2 GEL2 GHS2 GIP2 GMD2 GNF0 GTQ2 GYD2 \
    HKD2 HNL2 HTG2 HUF2 IDR2 ILS2 INR2 IQD3 IRR2 ISK0 JMD2 JOD3 JPY0 KES2 KGS2 KHR2 KMF0 \
    KPW2 KRW0 KWD3 KYD2 KZT2 LAK2 LBP2 LKR2 LRD2 LSL2 LYD3 MAD2 MDL2 MGA2 MKD2 MMK2 MNT2 \
    MOP2 MRU2 MUR2 MVR2 MWK2 MXN2 MYR2 MZN2 NAD2 NGN2 NIO2 NOK2 NPR2 NZD2 OMR3 PAB2 PEN2 \
    PGK2 PHP2 PKR2 PLN2 PYG0 QAR2 RON2 RSD2 RUB2 RWF0 SAR2 SBD2 SCR2 SDG2 SEK2 SGD2 SHP2 \
    SLE2 SOS2 SRD2 SSP2 STN2 SVC2 SYP2 SZL2 THB2 TJS2 TMT2 TND3 TOP2 TRY2 TTD2 TWD2 TZS2 \
    UAH2 UGX0 USD2 UYU2 UZS2 VED2 VES2 VND0 VUV0 WST2 XAF0 XCD2 XCG2 XOF0 XPF0 YER2 ZAR2 \
    ZMW2 ZWG2";

/// Funds, metals, test codes of the same list, and codes that were withdrawn.
const NOT_FOR_PRICES: &str = "BOV CHE CHW CLF COU MXV USN UYI UYW XAD XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA \
    XXX ADP AFA ALK ANG AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BGN \
    BOP BRB BRC BRE BRN BRR BUK BYB BYR CHC CSD CSJ CSK CUC CYP DDM DEM ECS ECV EEK ESA ESB \
    ESP FIM FRF GEK GHC GHP GNE GNS GQE GRD GWE GWP HRD HRK IEP ILP ILR ISJ ITL LAJ LSM LTL \
    LTT LUC LUF LUL LVL LVR MGF MLF MRO MTL MTP MVQ MXP MZE MZM NIC NLG PEH PEI PES PLZ PTE \
    RHD ROK ROL RUR SDD SDP SIT SKK SLL SRG STD SUR TJR TMM TPE TRL UAK UGS UGW USS UYN UYP \
    VEB VEF VNC XEU XFO XFU XRE YDD YUD YUM YUN ZAL ZMK ZRN ZRZ ZWC ZWD ZWL ZWN ZWR";

#[test]
fn every_currency_of_list_one() {
    let list: BTreeMap<&str, u32> =
        LIST_ONE.split_ascii_whitespace().map(|entry| (&entry[..3], entry[3..].parse().unwrap())).collect();
    let letters = || 'A'..='Z';
    for (a, b, c) in letters().flat_map(|a| letters().flat_map(move |b| letters().map(move |c| (a, b, c)))) {
        let code = format!("{a}{b}{c}");
        let digits = code.parse::<Currency>().ok().map(Currency::minor_digits);
        assert_eq!(digits, list.get(code.as_str()).copied(), "{code}");
    }
    for code in NOT_FOR_PRICES.split_ascii_whitespace() {
        assert!(code.parse::<Currency>().is_err(), "{code}");
    }
}

/// ISO 3166-1 has 249 entries (iso.org, "Country codes"); these are not among them: user-assigned,
/// exceptionally reserved and withdrawn codes.
#[test]
fn every_country_of_iso_3166() {
    let letters = || 'A'..='Z';
    let pairs = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
    assert_eq!(pairs.filter(|code| code.parse::<Country>().is_ok()).count(), 249);
    for code in ["UK", "EU", "XK", "AN", "CS", "SU", "YU", "ZZ", "de", "DEU", "", "Å"] {
        assert!(code.parse::<Country>().is_err(), "{code}");
    }
}

/// ICC, Incoterms 2020: eleven terms. DAT went with the 2010 edition.
#[test]
fn the_eleven_incoterms() {
    let codes: Vec<&str> = Incoterm::ALL.map(Incoterm::code).to_vec();
    assert_eq!(codes, ["EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP"]);
    for term in Incoterm::ALL {
        assert_eq!(term.code().parse(), Ok(term));
        assert_eq!(serde_json::to_string(&term).unwrap(), format!("\"{term}\""));
    }
    let refused = "DAT".parse::<Incoterm>().unwrap_err();
    assert_eq!(refused.to_string(), "“DAT” is not one of the Incoterms 2020");
}

#[test]
fn tariff_codes_print_as_tariffs_do() {
    for (text, printed) in [
        ("940521", "9405.21"),
        ("9405 21 00", "9405.21.00"),
        ("9405.21.0010", "9405.21.0010"),
        ("9405-21-00-10-00", "9405.21.00.1000"),
    ] {
        assert_eq!(text.parse::<HsCode>().unwrap().to_string(), printed);
    }
    for text in ["", "9405", "94052", "9405210010001", "9405,21", "94O521", "９４０５２１"] {
        assert!(text.parse::<HsCode>().is_err(), "{text}");
    }
    assert!(serde_json::from_str::<HsCode>("940521").is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn codes_round_trip_or_are_refused(text in "\\PC{0,4}|[0-9. -]{0,16}") {
        let json = serde_json::to_string(&text).unwrap();
        if let Ok(code) = serde_json::from_str::<HsCode>(&json) {
            prop_assert_eq!(code.to_string().parse::<HsCode>().unwrap(), code);
        }
        if let Ok(code) = serde_json::from_str::<Currency>(&json) {
            prop_assert_eq!(serde_json::to_string(&code).unwrap(), json.clone());
        }
        if let Ok(code) = serde_json::from_str::<Country>(&json) {
            prop_assert_eq!(serde_json::to_string(&code).unwrap(), json);
        }
    }
}
