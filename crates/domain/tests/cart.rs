//! Changes of a cart against a plain model: nothing lost, nothing doubled, all or none.

use std::collections::BTreeMap;

use domain::cart::{CartChange, CartError, MAXIMUM_LINES};
use domain::{CartLines, RequestedLine};
use proptest::prelude::*;

fn line(sku: &str, quantity: u32) -> RequestedLine {
    RequestedLine { sku: sku.into(), quantity }
}

fn changes() -> impl Strategy<Value = CartChange> {
    let sku = || prop::sample::select(vec!["a", "A", "b", "B", "c"]).prop_map(str::to_owned);
    prop_oneof![
        (sku(), 0..9u32).prop_map(|(sku, quantity)| CartChange::Add { sku, quantity }),
        (sku(), 0..9u32).prop_map(|(sku, quantity)| CartChange::Set { sku, quantity }),
        sku().prop_map(|sku| CartChange::Remove { sku }),
        sku().prop_map(|sku| CartChange::SaveForLater { sku }),
        sku().prop_map(|sku| CartChange::MoveToCart { sku }),
        (sku(), sku()).prop_map(|(sku, with)| CartChange::Replace { sku, with }),
        Just(CartChange::Clear),
    ]
}

type Sums = BTreeMap<String, u32>;

fn model(changes: &[CartChange]) -> (Sums, Sums) {
    let (mut cart, mut saved) = (Sums::new(), Sums::new());
    let key = |sku: &String| sku.to_uppercase();
    for change in changes {
        match change {
            CartChange::Add { sku, quantity } => *cart.entry(key(sku)).or_default() += quantity,
            CartChange::Set { sku, quantity: 0 } | CartChange::Remove { sku } => drop(cart.remove(&key(sku))),
            CartChange::Set { sku, quantity } => drop(cart.insert(key(sku), *quantity)),
            CartChange::SaveForLater { sku } => {
                if let Some(quantity) = cart.remove(&key(sku)) {
                    *saved.entry(key(sku)).or_default() += quantity;
                }
            }
            CartChange::MoveToCart { sku } => {
                if let Some(quantity) = saved.remove(&key(sku)) {
                    *cart.entry(key(sku)).or_default() += quantity;
                }
            }
            CartChange::Replace { sku, with } => {
                if let Some(quantity) = cart.remove(&key(sku)) {
                    *cart.entry(key(with)).or_default() += quantity;
                }
            }
            CartChange::Clear => cart.clear(),
        }
    }
    (cart, saved)
}

fn sums(lines: &[RequestedLine]) -> Sums {
    lines.iter().map(|line| (line.sku.to_uppercase(), line.quantity)).collect()
}

#[test]
fn a_change_is_read_as_it_is_written() {
    for change in [
        CartChange::Add { sku: "A".into(), quantity: 3 },
        CartChange::Set { sku: "A".into(), quantity: 0 },
        CartChange::Remove { sku: "A".into() },
        CartChange::SaveForLater { sku: "A".into() },
        CartChange::MoveToCart { sku: "A".into() },
        CartChange::Replace { sku: "A".into(), with: "B".into() },
        CartChange::Clear,
    ] {
        let text = serde_json::to_string(&change).unwrap();
        assert_eq!(serde_json::from_str::<CartChange>(&text).unwrap(), change);
    }
    let fault = |text: &str| serde_json::from_str::<CartChange>(text).unwrap_err().to_string();
    assert!(fault(r#"{"change": "add", "sku": "A"}"#).starts_with("missing field `quantity`"));
    assert!(fault(r#"{"change": "clear", "sku": "A"}"#).starts_with("unknown field `sku`"));
    assert!(
        fault(r#"{"change": "remove", "sku": "A", "quantity": 1}"#).starts_with("unknown field `quantity`")
    );
}

#[test]
fn a_sku_that_stands_twice_is_added_together() {
    let cart = CartLines { lines: vec![line("A", 24), line("a", 48)], saved_for_later: vec![] };
    assert_eq!(cart.apply(&[]).unwrap().lines, [line("A", 72)]);
}

#[test]
fn an_order_takes_its_units_and_leaves_the_rest() {
    let cart = CartLines {
        lines: vec![line("A", 144), line("B", 48), line("C", 6)],
        saved_for_later: vec![line("A", 9)],
    };
    let cases: [(&[RequestedLine], &[RequestedLine]); 5] = [
        (&[], &[line("A", 144), line("B", 48), line("C", 6)]),
        (&[line("a", 72)], &[line("A", 72), line("B", 48), line("C", 6)]),
        (&[line("A", 72), line("a", 72)], &[line("B", 48), line("C", 6)]),
        (&[line("B", 49), line("X", 1)], &[line("A", 144), line("C", 6)]),
        (&[line("B", 0)], &[line("A", 144), line("B", 48), line("C", 6)]),
    ];
    for (ordered, left) in cases {
        let cart = cart.without(ordered);
        assert_eq!((cart.lines.as_slice(), cart.units_saved("A")), (left, 9), "{ordered:?}");
    }
}

#[test]
fn a_batch_is_taken_whole_or_not_at_all() {
    let cart = CartLines { lines: vec![line("A", u32::MAX)], saved_for_later: vec![] };
    let add = |sku: &str| CartChange::Add { sku: sku.into(), quantity: 1 };
    assert_eq!(cart.apply(&[add("B"), add("A")]), Err(CartError::QuantityTooLarge { position: 1 }));
    assert_eq!(cart.apply(&[add("B"), add(" ")]), Err(CartError::EmptySku { position: 1 }));
    let many: Vec<_> = (0..=MAXIMUM_LINES).map(|number| add(&number.to_string())).collect();
    assert_eq!(CartLines::default().apply(&many), Err(CartError::TooManyLines));
    assert!(CartLines::default().apply(&many[1..]).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn agrees_with_the_model(changes in prop::collection::vec(changes(), 0..15)) {
        let cart = CartLines::default().apply(&changes).unwrap();
        let (lines, saved) = model(&changes);
        prop_assert_eq!((sums(&cart.lines), sums(&cart.saved_for_later)), (lines.clone(), saved));
        prop_assert_eq!(cart.lines.len(), lines.len());
        // One batch or one change after another: the same cart.
        let one_by_one = changes.iter().fold(CartLines::default(), |cart, change| cart.apply(std::slice::from_ref(change)).unwrap());
        prop_assert_eq!(&one_by_one, &cart);
        let text = serde_json::to_string(&(&cart, &changes)).unwrap();
        prop_assert_eq!(serde_json::from_str::<(CartLines, Vec<CartChange>)>(&text).unwrap(), (cart, changes));
    }
}
