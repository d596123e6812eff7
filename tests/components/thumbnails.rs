//! Small pictures: presses, and arrow keys that follow the direction of the text.

use entrepot::{
    browser::{document, focus},
    components::Thumbnails,
};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::screen::Screen;

async fn thumbnails(shown: RwSignal<usize>) -> Screen {
    Screen::show(move || {
        view! {
            <Thumbnails
                label="Pictures"
                names=["One", "Two", "Three"].map(str::to_owned).to_vec()
                shown
                on_show=Callback::new(move |place| shown.set(place))
                picture=|place| place
            />
        }
    })
    .await
}

fn pressed(screen: &Screen) -> Vec<bool> {
    let buttons = screen.all("button");
    buttons.iter().map(|button| button.get_attribute("aria-pressed").as_deref() == Some("true")).collect()
}

#[wasm_bindgen_test]
async fn a_press_shows_and_says_which() {
    let owner = Owner::new();
    let shown = owner.with(|| RwSignal::new(0));
    let screen = thumbnails(shown).await;
    assert_eq!(pressed(&screen), [true, false, false]);
    assert_eq!(screen.one("button:last-child").get_attribute("aria-label").as_deref(), Some("Three"));
    screen.one("button:last-child").click();
    screen.settle().await;
    assert_eq!((shown.get_untracked(), pressed(&screen)), (2, vec![false, false, true]));
}

#[wasm_bindgen_test]
async fn arrows_go_to_the_neighbour_and_show_it() {
    let owner = Owner::new();
    let shown = owner.with(|| RwSignal::new(0));
    let screen = thumbnails(shown).await;
    let buttons = screen.all("button");
    // Before the first there is none: the key stays free.
    assert!(!screen.press(&buttons[0], "ArrowLeft", false).await);
    assert!(screen.press(&buttons[0], "ArrowRight", false).await);
    assert_eq!(shown.get_untracked(), 1);
    assert_eq!(focus::active().as_ref(), Some(&*buttons[1]));
    assert!(!screen.press(&buttons[1], "ArrowRight", true).await);
    assert!(screen.press(&buttons[1], "ArrowRight", false).await);
    assert!(!screen.press(&buttons[2], "ArrowRight", false).await);
    assert!(screen.press(&buttons[2], "ArrowLeft", false).await);
    assert_eq!((shown.get_untracked(), pressed(&screen)), (1, vec![false, true, false]));
}

#[wasm_bindgen_test]
async fn from_right_to_left_the_arrows_turn() {
    let owner = Owner::new();
    let shown = owner.with(|| RwSignal::new(0));
    let screen = thumbnails(shown).await;
    let root = document::root().unwrap();
    root.set_attribute("dir", "rtl").unwrap();
    let taken = screen.press(&screen.one("button"), "ArrowLeft", false).await;
    root.remove_attribute("dir").unwrap();
    assert!(taken);
    assert_eq!(shown.get_untracked(), 1);
}
