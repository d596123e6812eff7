//! How units fill a carton and cartons a pallet.
//!
//! It owns the arithmetic that keeps weights and measures of the demo data physically
//! possible. It must never know what is in the carton.

/// A packed thing: grams, and length, width and height in millimetres.
#[derive(Clone, Copy)]
pub(super) struct Packed {
    pub(super) weight: u64,
    pub(super) size: [u64; 3],
}

/// Corrugated board on both sides, and the room to get the units in.
const WALLS_MM: u64 = 12;
const PALLET_MM: [u64; 2] = [1200, 800];
const PALLET_LOAD_HEIGHT_MM: u64 = 1650;
const PALLET_LOAD_G: u64 = 700_000;

/// The unit scaled to a percentage of its weight and volume, its shape kept.
pub(super) fn scaled(unit: Packed, percent: u64) -> Packed {
    let size = unit.size.map(|side| {
        let wanted = side.pow(3) * percent;
        (1..=side * 3).find(|candidate| candidate.pow(3) * 100 >= wanted).unwrap_or(side * 3)
    });
    Packed { weight: (unit.weight * percent).div_ceil(100), size }
}

/// The carton that holds `packing` units along each side. The board weighs 350 g and 3 %.
pub(super) fn carton(unit: Packed, packing: [u64; 3]) -> Packed {
    let units: u64 = packing.iter().product();
    let [length, width, height] = unit.size;
    let [along, across, layers] = packing;
    let content = unit.weight * units;
    Packed {
        weight: content + content * 3 / 100 + 350,
        size: [length * along + WALLS_MM, width * across + WALLS_MM, height * layers + WALLS_MM],
    }
}

/// How many cartons a European pallet takes, by floor space, height and weight.
pub(super) fn pallet_cartons(carton: Packed) -> u64 {
    let [length, width, height] = carton.size;
    let [pallet_length, pallet_width] = PALLET_MM;
    let lengthwise = (pallet_length / length) * (pallet_width / width);
    let crosswise = (pallet_length / width) * (pallet_width / length);
    let by_space = lengthwise.max(crosswise) * (PALLET_LOAD_HEIGHT_MM / height);
    by_space.min(PALLET_LOAD_G / carton.weight).max(1)
}
