//! How the reader likes the screen: theme and density. Kept in this browser.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::browser::{
    storage,
    theme::{self, Theme},
};

/// How close the rows of a table stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Density {
    Comfortable,
    #[default]
    Standard,
    Compact,
}

#[derive(Clone, Copy)]
pub struct Preferences {
    pub theme: RwSignal<Theme>,
    pub density: RwSignal<Density>,
}

const THEME: storage::Key = storage::Key { name: "theme", version: 1 };
const DENSITY: storage::Key = storage::Key { name: "density", version: 1 };

impl Preferences {
    pub(super) fn new() -> Self {
        let preferences = Self {
            theme: RwSignal::new(storage::read(THEME, "").unwrap_or_default()),
            density: RwSignal::new(storage::read(DENSITY, "").unwrap_or_default()),
        };
        Effect::new(move || {
            let theme = preferences.theme.get();
            theme::apply(theme);
            storage::write(THEME, "", &theme);
        });
        Effect::new(move || {
            storage::write(DENSITY, "", &preferences.density.get());
        });
        preferences
    }
}

impl Density {
    /// The value of `data-density`, which the style sheets read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Comfortable => "comfortable",
            Self::Standard => "standard",
            Self::Compact => "compact",
        }
    }
}
