//! What comes out; until there is something, what is missing for it.

use leptos::prelude::*;

use super::{nothing_yet::NothingYet, outcome::Outcome};
use crate::state::calculator::{Desk, Typed};

/// `empty` says what to type where nothing is. A function and no component, because the calculator is
/// told by its type alone.
pub fn result_panel<T: Typed, R: Clone + PartialEq + Send + Sync + 'static>(
    desk: Desk<T>,
    outcome: Outcome<T, R>,
    empty: fn() -> String,
    draw: impl Fn(R) -> AnyView + Send + 'static,
) -> impl IntoView {
    move || match outcome.result.get() {
        None => view! { <NothingYet desk=desk.clone() detail=empty() wrong=outcome.wrong() /> }.into_any(),
        Some(result) => draw((*result).clone()),
    }
}
