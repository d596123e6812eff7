//! The keyboard goes on to what stands nearest when what has it goes.

use entrepot::browser::{focus, kept_focus::keep_focus};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::screen::Screen;

async fn lines(count: RwSignal<usize>, without: RwSignal<Vec<usize>>) -> Screen {
    Screen::show(move || {
        keep_focus();
        let lines = move || {
            let without = without.read();
            (0..count.get()).filter(|line| !without.contains(line)).collect::<Vec<_>>()
        };
        view! {
            <h1 tabindex="-1" data-page-heading="">"Cart"</h1>
            <ul>
                <For each=lines key=|line| *line let:line>
                    <li>
                        <input type="text" />
                        <button class=format!("remove-{line}")>"Remove"</button>
                    </li>
                </For>
            </ul>
        }
    })
    .await
}

fn active_class() -> String {
    focus::active().map(|active| active.class_name()).unwrap_or_default()
}

#[wasm_bindgen_test]
async fn to_the_next_line_then_the_one_before_then_the_heading() {
    let owner = Owner::new();
    let (count, without) = owner.with(|| (RwSignal::new(3), RwSignal::new(Vec::new())));
    let screen = lines(count, without).await;
    screen.one(".remove-1").focus().unwrap();
    without.set(vec![1]);
    screen.settle().await;
    assert_eq!(active_class(), "remove-2");

    without.set(vec![1, 2]);
    screen.settle().await;
    assert_eq!(active_class(), "remove-0");

    count.set(0);
    screen.settle().await;
    assert_eq!(focus::active().map(|active| active.tag_name()).as_deref(), Some("H1"));
}

#[wasm_bindgen_test]
async fn what_stays_keeps_it() {
    let owner = Owner::new();
    let (count, without) = owner.with(|| (RwSignal::new(3), RwSignal::new(Vec::new())));
    let screen = lines(count, without).await;
    screen.one(".remove-2").focus().unwrap();
    without.set(vec![0, 1]);
    screen.settle().await;
    assert_eq!(active_class(), "remove-2");
}
