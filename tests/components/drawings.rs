//! Sheets of drawings that the document holds.

use entrepot::browser::drawings;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

const SHEET: &str = r#"<svg xmlns="http://www.w3.org/2000/svg">
    <symbol id="lamp" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></symbol>
    <symbol id="a b"><path d="M0 0h8v8z"/></symbol>
    <script>document.title = "taken over";</script>
    <image id="other" href="/x.png"/>
</svg>"#;

fn held(id: &str) -> Option<Element> {
    web_sys::window().unwrap().document().unwrap().get_element_by_id(id)
}

#[wasm_bindgen_test]
fn symbols_alone_come_in_under_their_whole_address() {
    drawings::add("/sheet.svg", SHEET);
    let lamp = held("/sheet.svg#lamp").expect("a symbol");
    assert_eq!(lamp.tag_name(), "symbol");
    assert_eq!(drawings::reference("/sheet.svg#lamp"), "#/sheet.svg#lamp");
    assert!(held("/sheet.svg#a b").is_some());
    assert!(held("lamp").is_none() && held("other").is_none(), "no name that the page may have too");
    let holder: Element = lamp.parent_element().unwrap().unchecked_into();
    assert!(holder.has_attribute("hidden"));
    assert_eq!(holder.query_selector_all("script, image").unwrap().length(), 0);
    holder.remove();
}

#[wasm_bindgen_test]
fn what_is_no_sheet_brings_nothing() {
    for sheet in ["", "not found", "<svg", "<html><body><symbol id='x'/></body></html>"] {
        drawings::add("/none.svg", sheet);
        assert!(held("/none.svg#x").is_none(), "{sheet}");
    }
}
