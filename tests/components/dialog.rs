//! The dialog: open and closed by its owner alone.

use entrepot::components::Dialog;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, EventInit, HtmlDialogElement};

use super::screen::Screen;

async fn dialog(open: RwSignal<bool>, asked: RwSignal<u32>) -> Screen {
    Screen::show(move || {
        let close = move |()| {
            asked.update(|asked| *asked += 1);
            open.set(false);
        };
        view! {
            <Dialog open on_close=Callback::new(close) title="Save for later" close_label="Close">
                <p class="content">"Three lines"</p>
            </Dialog>
        }
    })
    .await
}

#[wasm_bindgen_test]
async fn opens_modal_and_gives_up_its_content_when_closed() {
    let owner = Owner::new();
    let (open, asked) = owner.with(|| (RwSignal::new(false), RwSignal::new(0)));
    let screen = dialog(open, asked).await;
    let element: HtmlDialogElement = screen.one("dialog").unchecked_into();
    assert!(!element.open());
    assert!(screen.all(".content").is_empty());

    open.set(true);
    screen.settle().await;
    assert!(element.open());
    assert!(element.matches(":modal").unwrap());
    assert_eq!(screen.all(".content").len(), 1);

    screen.one("[aria-label=Close]").click();
    screen.settle().await;
    assert!(!element.open());
    assert!(screen.all(".content").is_empty());
    assert_eq!(asked.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn escape_asks_the_owner() {
    let owner = Owner::new();
    let (open, asked) = owner.with(|| (RwSignal::new(true), RwSignal::new(0)));
    let screen = dialog(open, asked).await;
    let element: HtmlDialogElement = screen.one("dialog").unchecked_into();
    let init = EventInit::new();
    init.set_cancelable(true);
    element.dispatch_event(&Event::new_with_event_init_dict("cancel", &init).unwrap()).unwrap();
    screen.settle().await;
    assert_eq!(asked.get_untracked(), 1);
    assert!(!element.open());
}
