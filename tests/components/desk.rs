//! The reader's own work makes room for what came in a link, and comes back.

use domain::rebate::Scenario;
use entrepot::state::{
    calculator::Desk,
    ladder::typed::Typed,
    scenario_link::{self, Sent},
};
use leptos::prelude::GetUntracked;
use serde_json::json;
use wasm_bindgen_test::wasm_bindgen_test;

/// A link that says this was bought, and what stands behind its `#`.
async fn link(value: &str) -> (Sent<Scenario>, String) {
    let scenario = serde_json::from_value(json!({
        "version": 1,
        "agreement": {
            "id": "2026-EU", "version": 1, "currency": "EUR", "period": "year",
            "window": { "from": "2026-01-01", "to": "2026-12-31" },
            "lines": [{
                "id": "lamps", "measure": "value", "method": "whole_volume",
                "tiers": [{ "threshold": "10000", "rate": "2" }],
                "stacking": { "order": 1, "kind": "independent" }
            }],
        },
        "volumes": { "volumes": { "lamps": { "value": value } } },
    }));
    let sent = Sent { scenario: scenario.unwrap(), withheld: Vec::new() };
    let fragment = scenario_link::write(&sent).await.unwrap();
    (sent, fragment)
}

#[wasm_bindgen_test]
async fn what_the_reader_had_is_put_aside_and_comes_back() {
    let desk = Desk::own(|mark| Typed::empty("EUR", "2026-12-31", mark));
    let value = || desk.typed.get_untracked().value;
    let aside = || desk.aside.get_untracked().len();
    let (first, second) = (link("48760").await, link("50000").await);
    // Nobody's work is neither an empty form nor a link as it was sent.
    desk.receive(&first.0, &first.1);
    desk.receive(&second.0, &second.1);
    assert_eq!((value(), aside()), ("50000".to_owned(), 0));
    desk.change(|typed| typed.value = "51".to_owned());
    // A link that is open already undoes nothing.
    desk.receive(&second.0, &second.1);
    assert_eq!((value(), aside()), ("51".to_owned(), 0));
    desk.receive(&first.0, &first.1);
    assert_eq!((value(), aside()), ("48760".to_owned(), 1));
    // What takes its place is put aside in turn once it is work: each comes up again.
    desk.change(|typed| typed.value = "52".to_owned());
    desk.bring_back();
    assert_eq!((value(), aside()), ("51".to_owned(), 1));
    desk.bring_back();
    assert_eq!((value(), aside()), ("52".to_owned(), 1));
    assert_eq!(desk.let_go().map(|own| own.value), Some("51".to_owned()));
    desk.bring_back();
    assert_eq!((value(), aside()), ("52".to_owned(), 0));
}
