//! The design system and the text runtime in a real browser.
#![cfg(target_arch = "wasm32")]

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

mod components {
    mod address;
    mod availability;
    mod combobox;
    mod crash;
    mod desk;
    mod dialog;
    mod drawings;
    mod intl;
    mod kept_focus;
    mod landed_cost;
    mod link;
    mod painted;
    mod planners;
    mod quantity_field;
    mod screen;
    mod text;
    mod thumbnails;
    mod virtual_rows;
}
