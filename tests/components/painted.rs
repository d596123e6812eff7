//! What is seen second waits for what is seen first, and misses nothing.

use entrepot::pages::painted::painted;
use leptos::{prelude::*, task::tick};
use wasm_bindgen_test::wasm_bindgen_test;

use super::screen::Screen;

#[wasm_bindgen_test]
async fn it_follows_once_the_first_is_painted() {
    let source = RwSignal::new(1);
    let screen = Screen::show(move || {
        let second = painted(Memo::new(move |_| source.get()));
        // Between the drawing and the first look.
        source.set(2);
        view! { <b>{move || source.get()}</b><i>{move || second.get()}</i> }
    })
    .await;
    let shown = || (screen.one("b").inner_text(), screen.one("i").inner_text());
    let both = |first: &str, second: &str| (first.to_owned(), second.to_owned());
    assert_eq!(shown(), both("2", "2"));
    source.set(3);
    source.set(4);
    tick().await;
    assert_eq!(shown(), both("4", "2"));
    screen.settle().await;
    assert_eq!(shown(), both("4", "4"));
    // And again, in the frame after.
    source.set(5);
    screen.settle().await;
    assert_eq!(shown(), both("5", "5"));
}

#[wasm_bindgen_test]
async fn a_page_that_is_left_meanwhile_is_left_alone() {
    let source = RwSignal::new(1);
    let screen = Screen::show(move || {
        let second = painted(Memo::new(move |_| source.get()));
        view! { <i>{move || second.get()}</i> }
    })
    .await;
    source.set(2);
    tick().await;
    drop(screen);
    entrepot::browser::timer::sleep(std::time::Duration::from_millis(60)).await;
}
