//! What is told when the application has stopped.

use entrepot::{app::crash, text};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlDialogElement;

#[wasm_bindgen_test]
fn a_crash_is_told_once_with_a_way_on() {
    let document = web_sys::window().unwrap().document().unwrap();
    crash::show();
    crash::show();
    let told = document.query_selector_all("#crash [role=alert]").unwrap();
    assert_eq!(told.length(), 1);
    let words = told.get(0).unwrap().text_content().unwrap();
    assert!(words.contains(&text::common_crash_detail()), "{words}");
    // The browser follows it: the application would stay where it is.
    let way = document.query_selector("#crash a[target=_self]").unwrap().unwrap();
    assert_eq!(way.get_attribute("href").as_deref(), Some(""));
    document.get_element_by_id("crash").unwrap().remove();
}

#[wasm_bindgen_test]
fn an_open_dialog_does_not_hide_it() {
    let document = web_sys::window().unwrap().document().unwrap();
    let dialog: HtmlDialogElement = document.create_element("dialog").unwrap().unchecked_into();
    document.body().unwrap().append_child(&dialog).unwrap();
    dialog.show_modal().unwrap();
    crash::show();
    assert!(document.query_selector("dialog #crash a").unwrap().is_some());
    dialog.remove();
}
