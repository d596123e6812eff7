//! What is shown in place of a page that cannot be drawn.

use leptos::prelude::*;

use crate::{browser::location, components::ErrorState, text};

#[component]
pub fn CrashScreen() -> impl IntoView {
    view! {
        <ErrorState
            title=text::common_crash_title()
            detail=text::common_crash_detail()
            again_label=text::common_reload()
            on_again=|_| location::reload()
        />
    }
}
