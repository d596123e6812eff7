//! Light, dark, or as the device is.

use leptos::prelude::*;

use crate::{
    browser::theme::Theme,
    components::{Segment, Segmented},
    state::use_state,
    text,
};

#[component]
pub fn ThemeChoice() -> impl IntoView {
    let theme = use_state().preferences.theme;
    let segments = [Theme::System, Theme::Light, Theme::Dark]
        .map(|theme| Segment { value: code(theme).to_owned(), label: words(theme) })
        .to_vec();
    let choose = move |value: String| {
        let chosen = [Theme::Light, Theme::Dark].into_iter().find(|theme| code(*theme) == value);
        theme.set(chosen.unwrap_or_default());
    };
    view! {
        <Segmented
            label=text::common_theme()
            segments
            value=Signal::derive(move || code(theme.get()).to_owned())
            on_change=Callback::new(choose)
        />
    }
}

fn code(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}

fn words(theme: Theme) -> String {
    match theme {
        Theme::System => text::common_theme_system(),
        Theme::Light => text::common_theme_light(),
        Theme::Dark => text::common_theme_dark(),
    }
}
