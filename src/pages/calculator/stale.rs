//! A result that is not of what stands in the fields says so, on paper too.

use leptos::prelude::*;

use super::outcome::Outcome;
use crate::{state::calculator::Typed, text};

/// Inside what is read out when it changes. A function and no component, because the calculator is told
/// by its type alone.
pub fn stale_note<T: Typed, R: PartialEq + Send + Sync + 'static>(outcome: Outcome<T, R>) -> impl IntoView {
    let stale = Memo::new(move |_| outcome.is_stale());
    view! {
        <Show when=move || stale.get()>
            <p class="stale-note">{text::calculators_stale()}</p>
        </Show>
    }
}
