//! How goods travel, in words and in lists to choose from.

use domain::landed_cost::Mode;

use crate::{components::Choice, text};

pub fn mode(mode: Mode) -> String {
    match mode {
        Mode::Sea => text::calculators_mode_sea(),
        Mode::Air => text::calculators_mode_air(),
        Mode::Road => text::calculators_mode_road(),
        Mode::Rail => text::calculators_mode_rail(),
        Mode::Courier => text::calculators_mode_courier(),
        Mode::Post => text::calculators_mode_post(),
    }
}

const MODES: [(Mode, &str); 6] = [
    (Mode::Sea, "sea"),
    (Mode::Air, "air"),
    (Mode::Road, "road"),
    (Mode::Rail, "rail"),
    (Mode::Courier, "courier"),
    (Mode::Post, "post"),
];

pub fn modes() -> impl Iterator<Item = Mode> {
    MODES.into_iter().map(|(mode, _)| mode)
}

/// What stands for a mode in a list to choose from.
pub fn mode_key(mode: Mode) -> &'static str {
    MODES.into_iter().find(|(known, _)| *known == mode).map(|(_, key)| key).unwrap_or_default()
}

pub fn mode_of(key: &str) -> Option<Mode> {
    MODES.into_iter().find(|(_, known)| *known == key).map(|(mode, _)| mode)
}

pub fn mode_choices() -> Vec<Choice> {
    MODES.iter().map(|(one, key)| Choice::new(key, mode(*one))).collect()
}
