//! The way into a calculator with a scenario that another page has worked out.

use leptos::prelude::*;

use crate::{
    api::encode,
    components::LinkButton,
    state::{
        calculator::Typed,
        scenario_link::{self, Sent},
        use_state,
    },
    trade::calculator,
};

/// Nothing until there is a scenario. What it opens bears the name of what it is about, which is said also
/// to who hears it among others; the reader's own calculation is put aside for it. A function and no
/// component, because the calculator is told by its type alone.
pub fn calculator_link<T: Typed>(
    scenario: Signal<Option<T::Scenario>>,
    label: String,
    about: String,
) -> impl IntoView {
    let page = calculator::page(T::KIND);
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
