//! Sheets of drawings, whose symbols the document itself holds.
//!
//! A drawing out of another file (`<use href="sheet.svg#name">`) has Chromium fetch and read the whole
//! sheet again whenever such an element comes or shows another symbol: 10 to 20 ms of the page's
//! thread each time.

use wasm_bindgen::JsCast;
use web_sys::{DomParser, Element, SupportedType};

use super::document::document;

const SVG: Option<&str> = Some("http://www.w3.org/2000/svg");

/// Puts the symbols of a sheet into the document, unseen, as long as the document lives. Each has the
/// address that it had from outside, `<path>#<name>`, as its id: a name alone could be that of
/// anything else on the page. Only symbols come in; of what is no SVG, nothing.
pub fn add(path: &str, sheet: &str) {
    // A document that cannot hold them shows none.
    let _ = symbols(sheet).and_then(|symbols| hold(path, &symbols));
}

/// The reference that draws what `address` names, once its sheet is here.
pub fn reference(address: &str) -> String {
    format!("#{address}")
}

fn symbols(sheet: &str) -> Option<Vec<Element>> {
    let sheet = DomParser::new().ok()?.parse_from_string(sheet, SupportedType::ImageSvgXml).ok()?;
    let found = sheet.query_selector_all("svg > symbol[id]").ok()?;
    Some((0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok()).collect())
}

fn hold(path: &str, symbols: &[Element]) -> Option<()> {
    let document = document()?;
    let holder = document.create_element_ns(SVG, "svg").ok()?;
    // The style sheet draws every other one, whatever its `display` says.
    holder.set_attribute("hidden", "").ok()?;
    for symbol in symbols {
        symbol.set_id(&format!("{path}#{}", symbol.id()));
        holder.append_child(symbol).ok()?;
    }
    document.body()?.append_child(&holder).ok()?;
    Some(())
}
