//! What should be seen before a result is used.

use leptos::prelude::*;

use crate::text;

/// Nothing where there is nothing to say.
#[component]
pub fn Warnings(said: Vec<String>) -> impl IntoView {
    (!said.is_empty()).then(|| {
        let items = said.into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
        view! {
            <section class="panel calculator-warnings">
                <h2>{text::calculators_warnings()}</h2>
                <ul>{items}</ul>
            </section>
        }
    })
}
