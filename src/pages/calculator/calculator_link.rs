//! The way into a calculator with a scenario that another page has worked out.

use leptos::prelude::*;
use serde::Serialize;

use crate::{
    api::encode,
    components::LinkButton,
    state::{
        scenario_link::{self, Sent},
        use_state,
    },
};

/// Nothing until there is a scenario. What it opens bears the name of what it is about, and the reader's
/// own calculation is put aside for it.
#[component]
pub fn CalculatorLink<S>(
    /// As in addresses: `/calculators/landed-cost`.
    page: &'static str,
    scenario: Signal<Option<S>>,
    #[prop(into)] label: String,
    /// What it is about, also for who hears it among others.
    #[prop(into)]
    about: String,
) -> impl IntoView
where
    S: Clone + Serialize + Send + Sync + 'static,
{
    let address = use_state().address;
    let fragment = LocalResource::new(move || {
        let scenario = scenario.get();
        async move { scenario_link::write(&Sent { scenario: scenario?, withheld: Vec::new() }).await }
    });
    let words = StoredValue::new((label, about));
    move || {
        let fragment = fragment.get().flatten()?;
        let (label, about) = words.get_value();
        let opened = encode(&about);
        let href = Signal::derive(move || format!("{}?opened={opened}#{fragment}", address.href(page)));
        Some(view! {
            <div>
                <LinkButton href>
                    {label}
                    <span class="visually-hidden">{format!(" {about}")}</span>
                </LinkButton>
            </div>
        })
    }
}
