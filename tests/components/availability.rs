//! What can be promised, in words: what is ready, what comes on a day and what has no date are three things.

use chrono::NaiveDate;
use domain::{Promise, stock::Portion};
use entrepot::{
    components::BadgeTone, state::language::Language, text::Messages, trade::availability::of_promise,
};
use wasm_bindgen_test::wasm_bindgen_test;

fn promise(ready: u32, later: u32, unpromised: u32) -> Promise {
    let portion = |quantity, date| Portion { warehouse: "RTM".into(), quantity, date };
    let date = NaiveDate::from_ymd_opt(2026, 12, 7);
    let portions = [portion(ready, None), portion(later, date)];
    Promise { portions: portions.into_iter().filter(|portion| portion.quantity > 0).collect(), unpromised }
}

#[wasm_bindgen_test]
fn three_portions_are_told_apart() {
    let messages = |part| Messages::read(part).unwrap();
    messages(include_str!("../../public/messages/en.json")).speak(
        Some(messages(include_str!("../../public/messages/en.later.json"))),
        Language::from_code("en").unwrap(),
    );
    let words = |ready, later, missing| of_promise(&promise(ready, later, missing));
    assert_eq!(words(372, 0, 0), (BadgeTone::Good, "Ready".into()));
    assert_eq!(words(372, 288, 0), (BadgeTone::Warn, "372 ready, 288 on Dec 7".into()));
    assert_eq!(words(0, 288, 0), (BadgeTone::Warn, "288 on Dec 7".into()));
    assert_eq!(words(372, 288, 60), (BadgeTone::Bad, "372 ready, 288 on Dec 7, 60 without a date".into()));
    assert_eq!(words(0, 288, 60), (BadgeTone::Bad, "288 on Dec 7, 60 without a date".into()));
    assert_eq!(words(372, 0, 60), (BadgeTone::Bad, "372 ready, 60 without a date".into()));
    assert_eq!(words(0, 0, 60), (BadgeTone::Bad, "Out of stock".into()));
}
