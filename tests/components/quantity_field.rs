//! The quantity field: keys, presses, and typing that is never rounded.

use entrepot::components::{QuantityField, QuantityStep};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::screen::Screen;

async fn field(typed: RwSignal<String>, steps: RwSignal<Vec<QuantityStep>>) -> Screen {
    Screen::show(move || {
        view! {
            <QuantityField
                label="Quantity of LMP-2140-BK"
                decrease_label="Less"
                increase_label="More"
                text=typed
                on_text=Callback::new(move |text| typed.set(text))
                on_step=Callback::new(move |step| steps.update(|steps| steps.push(step)))
            />
        }
    })
    .await
}

#[wasm_bindgen_test]
async fn typing_comes_out_as_typed() {
    let owner = Owner::new();
    let (typed, steps) = owner.with(|| (RwSignal::new("24".to_owned()), RwSignal::new(Vec::new())));
    let screen = field(typed, steps).await;
    for text in ["30", "1.200", "٤٨", "", "a dozen"] {
        screen.type_into("input", text).await;
        assert_eq!(typed.get_untracked(), text);
        assert_eq!(screen.input("input").value(), text);
    }
    assert!(steps.get_untracked().is_empty());
}

#[wasm_bindgen_test]
async fn arrows_step_and_shift_takes_a_carton() {
    let owner = Owner::new();
    let (typed, steps) = owner.with(|| (RwSignal::new("24".to_owned()), RwSignal::new(Vec::new())));
    let screen = field(typed, steps).await;
    let input = screen.one("input");
    assert!(screen.press(&input, "ArrowUp", false).await);
    assert!(screen.press(&input, "ArrowDown", true).await);
    assert!(!screen.press(&input, "5", false).await);
    for button in screen.all("button") {
        button.click();
    }
    let expected = [(true, false), (false, true), (false, false), (true, false)];
    let expected: Vec<_> = expected.map(|(up, carton)| QuantityStep { up, carton }).to_vec();
    assert_eq!(steps.get_untracked(), expected);
}

#[wasm_bindgen_test]
async fn what_the_owner_decides_is_shown() {
    let owner = Owner::new();
    let (typed, steps) = owner.with(|| (RwSignal::new("24".to_owned()), RwSignal::new(Vec::new())));
    let screen = field(typed, steps).await;
    typed.set("36".to_owned());
    screen.settle().await;
    assert_eq!(screen.input("input").value(), "36");
}

#[wasm_bindgen_test]
async fn a_field_left_empty_shows_the_0_that_it_stands_for() {
    let owner = Owner::new();
    let typed = owner.with(|| RwSignal::new("0".to_owned()));
    let screen = Screen::show(move || {
        view! {
            <QuantityField
                label="Quantity"
                decrease_label="Less"
                increase_label="More"
                text=typed
                on_text=Callback::new(|_| {})
                on_step=Callback::new(|_| {})
            />
        }
    })
    .await;
    entrepot::browser::focus::focus(&screen.one("input"));
    screen.type_into("input", "").await;
    assert_eq!(screen.input("input").value(), "");
    screen.input("input").blur().unwrap();
    assert_eq!(screen.input("input").value(), "0");
}
