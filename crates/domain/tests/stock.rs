//! Promises: never more than there is, never less than could be. Source of the case: ordering.md,
//! section 3, items 15 and 16 ("12 ready to ship, 8 will be backordered", dated).

use chrono::{Days, NaiveDate};
use domain::stock::promise;
use domain::{Arrival, Portion, Promise, WarehouseStock};
use proptest::prelude::*;

const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();

fn stocks() -> impl Strategy<Value = Vec<WarehouseStock>> {
    let arrival =
        (0..20u64, 0..50u32).prop_map(|(days, quantity)| Arrival { date: FIRST + Days::new(days), quantity });
    let stock = (0..4u8, 0..60u32, prop::collection::vec(arrival, 0..4)).prop_map(
        |(warehouse, on_hand, arrivals)| WarehouseStock {
            warehouse: format!("W{warehouse}"),
            on_hand,
            arrivals,
        },
    );
    prop::collection::vec(stock, 0..5)
}

#[test]
fn ready_and_dated() {
    let date = NaiveDate::from_ymd_opt(2026, 12, 14).unwrap();
    let stock = WarehouseStock {
        warehouse: "RTM".into(),
        on_hand: 12,
        arrivals: vec![Arrival { date, quantity: 40 }],
    };
    let promise = promise(20, &[stock]);
    assert_eq!((promise.ready(), promise.unpromised, promise.complete_on()), (12, 0, Some(date)));
    assert_eq!(promise.portions.last().unwrap().quantity, 8);
    let text = serde_json::to_string(&promise).unwrap();
    assert!(text.contains(r#""date":"2026-12-14""#));
    assert_eq!(serde_json::from_str::<Promise>(&text).unwrap(), promise);
}

#[test]
fn a_portion_that_is_less_later_or_elsewhere_is_worse() {
    let portion = |warehouse: &str, quantity, days: Option<u64>| Portion {
        warehouse: warehouse.into(),
        quantity,
        date: days.map(|days| FIRST + Days::new(days)),
    };
    let promised = |portions: &[Portion]| Promise {
        portions: portions.to_vec(),
        unpromised: 60 - portions.iter().map(|portion| portion.quantity).sum::<u32>(),
    };
    let seen = promised(&[portion("RTM", 1, None), portion("RTM", 50, Some(4)), portion("RTM", 9, Some(88))]);
    let worse = [
        // The first and the last day are the same: the fifty in the middle come late.
        promised(&[portion("RTM", 1, None), portion("RTM", 59, Some(88))]),
        promised(&[portion("RTM", 1, None), portion("SZX", 50, Some(4)), portion("RTM", 9, Some(88))]),
        promised(&[portion("SZX", 60, None)]),
        promised(&[portion("RTM", 51, None), portion("RTM", 8, Some(88))]),
        promised(&[]),
    ];
    for worse in worse {
        assert!(worse.is_worse_than(&seen), "{worse:?}");
    }
    let as_good = [
        seen.clone(),
        promised(&[portion("RTM", 60, None)]),
        promised(&[portion("RTM", 1, None), portion("RTM", 59, Some(4))]),
    ];
    for as_good in as_good {
        assert!(!as_good.is_worse_than(&seen), "{as_good:?}");
    }
    // What nobody had promised may come from anywhere.
    assert!(
        !promised(&[portion("RTM", 20, None), portion("SZX", 40, None)])
            .is_worse_than(&promised(&[portion("RTM", 20, None)]))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn sums_up_and_never_exceeds(quantity in 0..400u32, stocks in stocks()) {
        let promise = promise(quantity, &stocks);
        let promised: u32 = promise.portions.iter().map(|portion| portion.quantity).sum();
        prop_assert_eq!(promised + promise.unpromised, quantity);
        let total: u32 = stocks.iter().map(|s| s.on_hand + s.arrivals.iter().map(|a| a.quantity).sum::<u32>()).sum();
        prop_assert_eq!(promised, total.min(quantity));
        prop_assert_eq!(promise.ready(), stocks.iter().map(|s| s.on_hand).sum::<u32>().min(quantity));
        prop_assert!(promise.portions.is_sorted_by_key(|portion| portion.date));
        prop_assert!(promise.portions.iter().all(|portion| portion.quantity > 0));
        for portion in &promise.portions {
            let from = |date: Option<NaiveDate>| stocks.iter().filter(|s| s.warehouse == portion.warehouse).map(|s| match date {
                None => s.on_hand,
                Some(date) => s.arrivals.iter().filter(|a| a.date == date).map(|a| a.quantity).sum(),
            }).sum::<u32>();
            let taken: u32 = promise.portions.iter().filter(|p| p.warehouse == portion.warehouse && p.date == portion.date).map(|p| p.quantity).sum();
            prop_assert!(taken <= from(portion.date));
        }
    }

    #[test]
    fn one_warehouse_is_preferred(quantity in 1..60u32, stocks in stocks()) {
        if let Some(stock) = stocks.iter().find(|stock| stock.on_hand >= quantity) {
            let promise = promise(quantity, &stocks);
            prop_assert_eq!(promise.portions.len(), 1);
            prop_assert_eq!(&promise.portions[0].warehouse, &stock.warehouse);
        }
    }
}

#[test]
fn the_day_of_an_arrival_is_read_as_it_is_written() {
    let arrival =
        |date: &str| serde_json::from_value::<Arrival>(serde_json::json!({ "date": date, "quantity": 8 }));
    let read = arrival("2028-02-29").unwrap();
    assert_eq!(
        serde_json::to_value(read).unwrap(),
        serde_json::json!({ "date": "2028-02-29", "quantity": 8 })
    );
    for wrong in
        ["2026-02-29", "2026-12", "2026-12-14-1", "14.12.2026", "+2026-12-14", "", "--", "99999999999-1-1"]
    {
        assert!(arrival(wrong).is_err(), "{wrong}");
    }
}
