//! Loads add up over full cartons; containers fill as loads grow.

use domain::{Carton, Container, Load, Packaging};
use proptest::prelude::*;

fn packagings() -> impl Strategy<Value = Packaging> {
    let carton = (1..200u32, 0..50_000u64, 0..500_000_000u64).prop_map(
        |(units, weight_grams, volume_cubic_millimetres)| Carton {
            units,
            weight_grams,
            volume_cubic_millimetres,
        },
    );
    (0..10_000u64, 0..50_000_000u64, prop::option::of(carton)).prop_map(|(weight, volume, carton)| {
        Packaging {
            unit_weight_grams: weight,
            unit_volume_cubic_millimetres: volume,
            carton,
            cartons_per_pallet: Some(20),
        }
    })
}

fn load(weight_grams: u64, volume_cubic_millimetres: u64) -> Load {
    Load { weight_grams, volume_cubic_millimetres, ..Load::default() }
}

#[test]
fn containers_at_their_edges() {
    let twenty = Container::Twenty;
    let full = load(0, twenty.volume_cubic_millimetres());
    assert_eq!((twenty.fill(full).full, twenty.fill(full).last_per_mille), (0, 1000));
    let more = load(0, twenty.volume_cubic_millimetres() + 1);
    assert_eq!((twenty.fill(more).full, twenty.fill(more).last_per_mille), (1, 1));
    assert_eq!(twenty.fill(Load::default()).last_per_mille, 0);
    assert!(twenty.fill(load(28_200_000, 1)).limited_by_weight);
    assert_eq!(Container::smallest_for(full), Container::Twenty);
    assert_eq!(Container::smallest_for(more), Container::Forty);
    let text = serde_json::to_string(&twenty.fill(more)).unwrap();
    assert_eq!(serde_json::from_str::<domain::ContainerFill>(&text).unwrap(), twenty.fill(more));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn full_cartons_add_up(packaging in packagings(), cartons in 0..5_000u32, quantity in 0..100_000u32) {
        let size = packaging.carton.map_or(1, |carton| carton.units);
        let whole = packaging.load(cartons * size).unwrap();
        let rest = packaging.load(quantity).unwrap();
        let both = packaging.load(cartons * size + quantity).unwrap();
        prop_assert_eq!(whole.plus(rest), Some(both));
        prop_assert_eq!(rest.cartons * u64::from(size) * u64::from(packaging.carton.is_some()) + rest.loose_units, u64::from(quantity));
    }

    #[test]
    fn extremes_are_none_not_panics(units in any::<u32>(), weight in any::<u64>(), volume in any::<u64>(), quantity in any::<u32>()) {
        let carton = Carton { units, weight_grams: weight, volume_cubic_millimetres: volume };
        let packaging = Packaging { unit_weight_grams: volume, unit_volume_cubic_millimetres: weight, carton: Some(carton), cartons_per_pallet: None };
        if let Some(load) = packaging.load(quantity) {
            let _ = load.plus(load);
        }
        for container in Container::ALL {
            let fill = container.fill(load(weight, volume));
            prop_assert!(fill.last_per_mille <= 1000);
        }
    }

    #[test]
    fn fill_is_monotone(weight in 0..200_000_000u64, volume in 0..400_000_000_000u64, more_weight in 0..30_000_000u64, more_volume in 0..70_000_000_000u64) {
        for container in Container::ALL {
            let (less, more) = (container.fill(load(weight, volume)), container.fill(load(weight + more_weight, volume + more_volume)));
            prop_assert!((less.full, less.last_per_mille) <= (more.full, more.last_per_mille));
            let alone = weight <= container.payload_grams() && volume <= container.volume_cubic_millimetres();
            prop_assert_eq!(less.full == 0, alone);
        }
    }
}
