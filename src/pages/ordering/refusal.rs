//! Why a typed quantity is not taken, with a button for each valid neighbour.

use domain::QuantityRule;
use leptos::prelude::*;

use super::entry;
use crate::{state::use_state, trade::quantity_rule::Fix};

/// Nothing while the field is empty or valid.
#[component]
pub fn Refusal(
    #[prop(into)] sku: Signal<String>,
    #[prop(into)] rule: Signal<QuantityRule>,
    /// Named by the field that it belongs to.
    #[prop(into)]
    id: Signal<String>,
) -> impl IntoView {
    let state = use_state();
    let typed = entry::typed(state, sku);
    let problem = Memo::new(move |_| entry::problem(state, typed, sku, rule));
    move || {
        let problem = problem.get()?;
        let fixes = problem.fixes.into_iter().map(|Fix { quantity, words }| {
            let take = move |_| state.typed.set([(sku.get_untracked().as_str(), quantity.to_string())]);
            view! { <button type="button" class="button fix" on:click=take>{words}</button> }
        });
        Some(view! {
            <div class="refusal" id=id>
                <span class="refusal-words" title=problem.words.clone()>{problem.words.clone()}</span>
                <span class="refusal-fixes">{fixes.collect_view()}</span>
            </div>
        })
    }
}
