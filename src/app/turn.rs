//! Draws one page after the other. Who goes to another page sees it before the one that they left is
//! taken apart, which with hundreds of effects takes longer than a frame.

use leptos::{
    prelude::*,
    tachys::{reactive_graph::OwnedView, view::either::EitherKeepAlive},
};

use super::routes::Place;
use crate::browser::timer::after_paint;

/// Two sides: one has the page, the other one, unseen, what was left last until that is let go.
type Sides = EitherKeepAlive<AnyView, AnyView>;

/// What is left is over as soon as the next page comes: its effects stop and its clean-up runs. Its
/// elements and closures alone stay until the next page is painted.
pub fn one_after_the_other(place: Memo<Place>) -> impl IntoView {
    let has_left = RwSignal::new(());
    let pages = Owner::current().unwrap_or_default();
    let mut shown: Option<(Place, Owner)> = None;
    let mut is_second = true;
    move || {
        has_left.track();
        let place = place.get();
        if shown.as_ref().is_some_and(|(present, _)| *present == place) {
            return sides(().into_any(), !is_second, is_second);
        }
        if let Some((_, owner)) = shown.take() {
            // Or its effects would run once more, on what is no longer there.
            owner.pause();
            owner.cleanup();
            after_paint(move || {
                let _ = has_left.try_set(());
            });
        }
        let owner = pages.child();
        // What is built of a page belongs to it too.
        let page = owner.with(|| OwnedView::new(untrack(|| place.draw())).into_any());
        shown = Some((place, owner));
        is_second = !is_second;
        sides(page, is_second, is_second)
    }
}

/// Draws on one side, and shows either.
fn sides(drawn: AnyView, on_second: bool, show_second: bool) -> Sides {
    let (a, b) = if on_second { (None, Some(drawn)) } else { (Some(drawn), None) };
    EitherKeepAlive { a, b, show_b: show_second }
}
