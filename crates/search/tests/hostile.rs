//! Bytes from outside: damaged, cut short, made up. Nothing panics, whatever they are.

use proptest::prelude::*;
use search::{Audience, Catalogue, CategoryStep, Offer, Offers, PriceBreak, Product, Query, Snapshot, Stock};

fn snapshot() -> Vec<u8> {
    let product = |number: u32| Product {
        sku: format!("LMP-{number}-é"),
        name: format!("Lámpara 台灯 {number}"),
        other_names: vec!["مصباح".into()],
        brand: format!("Brand {}", number % 3),
        category: vec![CategoryStep::new("home", "Home"), CategoryStep::new("lamps", "Lámparas")],
        attributes: vec![("Power".into(), format!("{number} W"))],
        ..Product::default()
    };
    Snapshot::build(1, (0..20).map(product)).expect("small").to_bytes()
}

fn offers() -> Vec<u8> {
    let offer = |number: u32| Offer {
        sku: format!("LMP-{number}-é"),
        list_price: Some(i64::from(number)),
        breaks: vec![PriceBreak { minimum_quantity: 1, unit_price: 9 }],
        stock: vec![Stock { warehouse: "dubai".into(), on_hand: number, arrivals: Vec::new() }],
        ..Offer::default()
    };
    Offers::build(Audience::default(), 1, (0..20).map(offer)).expect("small").to_bytes()
}

/// Opens and uses whatever could be read.
fn use_all(snapshot: Vec<u8>, offers: Vec<u8>) {
    let Ok(mut snapshot) = Snapshot::from_bytes(snapshot) else { return };
    let offers = Offers::from_bytes(offers).ok();
    let delta = search::SnapshotDelta {
        from: snapshot.revision(),
        to: 2,
        changed: vec![Product::default()],
        removed: vec!["LMP-3-é".into()],
    };
    snapshot.apply(delta).expect("the revision is its own");
    let catalogue = Catalogue::open(snapshot, offers);
    for text in ["", "l", "灯", "lamp 1", "lmp-1", "9405"] {
        let query = Query {
            text: text.into(),
            categories: vec!["home".into()],
            warehouses: vec!["dubai".into()],
            ..Query::default()
        };
        let results = catalogue.search(&query);
        catalogue.search_after(&Query { text: format!("{text}1"), ..Query::default() }, &results);
        for row in
            catalogue.search(&Query { text: text.into(), sort: search::Sort::Sku, ..Query::default() }).rows
        {
            let row = catalogue.row(row);
            let _ = (
                row.name(),
                row.price(),
                row.category().count(),
                row.attributes().count(),
                row.stock().count(),
            );
        }
    }
    let _ = (catalogue.find_sku("LMP-1-é"), catalogue.suggest_sku("LMP-1"), catalogue.variants("x"));
    catalogue.row(u32::MAX).name();
}

#[test]
fn every_truncation_is_refused() {
    let (snapshot, offers) = (snapshot(), offers());
    for length in 0..snapshot.len() {
        assert!(Snapshot::from_bytes(snapshot[..length].to_vec()).is_err(), "{length}");
    }
    for length in 0..offers.len() {
        assert!(Offers::from_bytes(offers[..length].to_vec()).is_err(), "{length}");
    }
    assert!(Snapshot::from_bytes(offers).is_err());
}

#[test]
fn every_flipped_bit_is_refused_or_harmless() {
    let (snapshot, offers) = (snapshot(), offers());
    for place in 0..snapshot.len() {
        let mut damaged = snapshot.clone();
        damaged[place] ^= 1 << (place % 8);
        use_all(damaged, offers.clone());
    }
    for place in 0..offers.len() {
        let mut damaged = offers.clone();
        damaged[place] ^= 1 << (place % 8);
        use_all(snapshot.clone(), damaged);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn made_up_bytes_are_refused_or_harmless(bytes in proptest::collection::vec(any::<u8>(), 0..200), places in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..9)) {
        prop_assert!(Snapshot::from_bytes(bytes.clone()).is_err());
        prop_assert!(Offers::from_bytes(bytes).is_err());
        let (mut snapshot, mut offers) = (snapshot(), offers());
        for (place, byte) in places {
            let at = place.index(snapshot.len());
            snapshot[at] = byte;
            let at = place.index(offers.len());
            offers[at] = byte;
        }
        use_all(snapshot, offers);
    }
}
