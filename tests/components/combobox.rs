//! The combobox by keyboard, after the ARIA pattern.

use entrepot::components::{Combobox, ComboboxOption};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::screen::Screen;

const SKUS: [&str; 3] = ["LMP-2140-BK", "LMP-2140-WH", "KTL-1700-SS"];

async fn skus(text: RwSignal<String>, chosen: RwSignal<Option<String>>) -> Screen {
    Screen::show(move || {
        let options = Signal::derive(move || {
            let text = text.get();
            let fitting = SKUS.iter().filter(|sku| sku.contains(&text));
            let option = |sku: &&str| ComboboxOption {
                value: (*sku).to_owned(),
                label: (*sku).to_owned(),
                detail: String::new(),
            };
            fitting.map(option).collect::<Vec<_>>()
        });
        view! {
            <Combobox
                label="SKU"
                text
                on_text=Callback::new(move |words| text.set(words))
                options
                on_choose=Callback::new(move |sku| chosen.set(Some(sku)))
            />
        }
    })
    .await
}

#[wasm_bindgen_test]
async fn arrows_and_enter_choose() {
    let owner = Owner::new();
    let (text, chosen) = owner.with(|| (RwSignal::new(String::new()), RwSignal::new(None)));
    let screen = skus(text, chosen).await;
    let input = screen.one("input");
    assert_eq!(input.get_attribute("aria-expanded").as_deref(), Some("false"));

    screen.type_into("input", "LMP").await;
    assert_eq!(input.get_attribute("aria-expanded").as_deref(), Some("true"));
    assert_eq!(screen.all("[role=option]").len(), 2);

    screen.press(&input, "ArrowDown", false).await;
    screen.press(&input, "ArrowDown", false).await;
    let active = input.get_attribute("aria-activedescendant").unwrap();
    assert_eq!(screen.one(&format!("#{active}")).get_attribute("aria-selected").as_deref(), Some("true"));
    assert!(screen.press(&input, "Enter", false).await);
    assert_eq!(chosen.get_untracked().as_deref(), Some("LMP-2140-WH"));
    assert_eq!(input.get_attribute("aria-expanded").as_deref(), Some("false"));
}

#[wasm_bindgen_test]
async fn the_list_wraps_around_and_escape_closes_it() {
    let owner = Owner::new();
    let (text, chosen) = owner.with(|| (RwSignal::new("LMP".to_owned()), RwSignal::new(None)));
    let screen = skus(text, chosen).await;
    let input = screen.one("input");
    screen.press(&input, "ArrowUp", false).await;
    let last = screen.all("[role=option]").pop().unwrap();
    assert_eq!(last.get_attribute("aria-selected").as_deref(), Some("true"));
    assert!(screen.press(&input, "Escape", false).await);
    assert_eq!(input.get_attribute("aria-expanded").as_deref(), Some("false"));
    assert!(!screen.press(&input, "Enter", false).await);
    assert_eq!(chosen.get_untracked(), None);
}
