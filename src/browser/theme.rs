//! Light or dark, on the document itself.

use serde::{Deserialize, Serialize};

/// What the reader chose; `System` follows the device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

/// Puts `data-theme` on the root element, which `style/tokens.css` reads.
pub fn apply(theme: Theme) {
    let Some(root) = super::document::root() else {
        return;
    };
    // Setting an attribute with a valid name cannot fail.
    let _ = match theme {
        Theme::System => root.remove_attribute("data-theme"),
        Theme::Light => root.set_attribute("data-theme", "light"),
        Theme::Dark => root.set_attribute("data-theme", "dark"),
    };
}
