//! An address as the post of its country writes it (Universal Postal Union, postal addressing systems).

use api::company::AddressFields;

use crate::browser::intl;

/// Its lines, without what the company calls it. None is empty.
pub fn lines(address: &AddressFields) -> Vec<String> {
    let AddressFields { line_1, line_2, city, region, postal_code, country, .. } = address;
    let mut lines = vec![line_1.clone(), line_2.clone()];
    match country.code() {
        "AU" | "CA" | "US" => lines.push(joined([city, region, postal_code], " ")),
        "BR" => lines.extend([joined([city, region], " - "), postal_code.clone()]),
        "GB" => lines.extend([city.clone(), region.clone(), postal_code.clone()]),
        "IN" | "KR" | "NZ" | "SG" => lines.extend([joined([city, postal_code], " "), region.clone()]),
        _ => lines.push(joined([&joined([postal_code, city], " "), region], ", ")),
    }
    lines.push(intl::country(country.code()));
    lines.retain(|line| !line.trim().is_empty());
    lines
}

/// On one line, under its name.
pub fn words(address: &AddressFields) -> String {
    let lines = lines(address);
    joined(std::iter::once(&address.label).chain(&lines), ", ")
}

fn joined<'a>(parts: impl IntoIterator<Item = &'a String>, between: &str) -> String {
    let parts = parts.into_iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(between)
}
