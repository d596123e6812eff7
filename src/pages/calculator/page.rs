//! The page of a calculator, and the calculator alone in a frame: what is around all of them. Knows none.

use std::collections::BTreeSet;

use leptos::prelude::*;
use serde::Serialize;

use super::{
    outcome::{Outcome, Worked},
    sent::Sent,
    share::Share,
};
use crate::{
    components::PageHeading,
    pages::title::use_title,
    state::{
        calculator::{Desk, Typed},
        use_state,
    },
};

/// What is a calculator's own.
pub struct CalculatorPage<T: Typed, R: Send + Sync + 'static> {
    pub title: fn() -> String,
    pub detail: fn() -> String,
    /// The name of a saved file without its ending.
    pub file: &'static str,
    /// Given which fields are private: what tells them stays out as they do.
    pub csv: fn(&T::Scenario, &R, &BTreeSet<String>) -> String,
    /// The reader's own.
    pub desk: fn() -> Desk<T>,
    pub outcome: fn(&Desk<T>) -> Outcome<T, R>,
    /// Draws what is typed and what comes of it.
    pub calculator: fn(Desk<T>, Outcome<T, R>) -> AnyView,
}

impl<T: Typed, R: PartialEq + Serialize + Send + Sync + 'static> CalculatorPage<T, R> {
    /// Under its heading, with everything by which a calculation is handed on.
    pub fn draw(&'static self) -> AnyView {
        use_title(self.title);
        let desk = (self.desk)();
        let worked = RwSignal::new(None);
        let sharing = desk.clone();
        view! {
            <PageHeading title=(self.title)() detail=(self.detail)()>
                <Share desk=sharing.clone() worked title=self.title file=self.file csv=self.csv />
            </PageHeading>
            {self.below_sent(desk, move |now| worked.set(now))}
        }
        .into_any()
    }

    /// For a frame in another site.
    pub fn draw_alone(&'static self) -> AnyView {
        self.below_sent((self.desk)(), |_| ())
    }

    /// The calculator alone, on any desk: the reader's own, one with what was sent, or one with the
    /// scenario of a lesson. `on_change` is told of every scenario with its result; of nothing while
    /// something is wrong.
    pub fn mount(&self, desk: Desk<T>, on_change: impl Fn(Option<Worked<T, R>>) + 'static) -> AnyView {
        let outcome = (self.outcome)(&desk);
        Effect::new(move || on_change(outcome.worked()));
        (self.calculator)(desk, outcome)
    }

    /// Above the calculator what came in the address.
    fn below_sent(
        &'static self,
        desk: Desk<T>,
        on_change: impl Fn(Option<Worked<T, R>>) + 'static,
    ) -> AnyView {
        view! {
            <Sent desk=desk.clone() draw=|desk| self.mount(desk, |_| ()) />
            {self.mount(desk, on_change)}
        }
        .into_any()
    }
}

/// In which currency the reader's own begins: their market's.
pub fn own_currency() -> String {
    let market = use_state().address.market.get_untracked();
    market.map_or("EUR".to_owned(), |market| market.currency.code().to_owned())
}
