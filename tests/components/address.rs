//! Addresses as the posts of their countries write them.

use api::company::AddressFields;
use entrepot::trade::address;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_town_stands_as_its_post_wants_it() {
    let cases = [
        ("US", "Portland", "OR", "97201", "Portland OR 97201"),
        ("DE", "Hamburg", "", "20457", "20457 Hamburg"),
        ("CH", "Zürich", "ZH", "8005", "8005 Zürich, ZH"),
        ("SG", "Singapore", "", "048583", "Singapore 048583"),
        ("BR", "São Paulo", "SP", "01310-100", "São Paulo - SP, 01310-100"),
        ("GB", "Leeds", "", "LS1 4AP", "Leeds, LS1 4AP"),
        ("AE", "Dubai", "", "", "Dubai"),
    ];
    for (country, city, region, postal_code, town) in cases {
        let fields = AddressFields {
            label: "Warehouse".to_owned(),
            line_1: "Dock 1".to_owned(),
            line_2: String::new(),
            city: city.to_owned(),
            region: region.to_owned(),
            postal_code: postal_code.to_owned(),
            country: country.parse().unwrap(),
        };
        let lines = address::lines(&fields);
        assert!(lines.iter().all(|line| !line.is_empty()));
        let [first, town_lines @ .., _country] = lines.as_slice() else { panic!("{lines:?}") };
        assert_eq!((first.as_str(), town_lines.join(", ").as_str()), ("Dock 1", town));
        assert!(address::words(&fields).starts_with("Warehouse, Dock 1, "));
    }
}
