//! Why a typed quantity is not taken, with a button for each valid neighbour.

use domain::QuantityRule;
use leptos::prelude::*;

use crate::{browser::intl, state::use_state, text, trade::quantity_entry::problem};

/// Nothing while the field is empty or valid.
#[component]
pub fn Refusal(
    #[prop(into)] sku: Signal<String>,
    #[prop(into)] rule: Signal<QuantityRule>,
    /// Named by the field that it belongs to.
    #[prop(into)]
    id: Signal<String>,
) -> impl IntoView {
    let typed = use_state().typed;
    let problem = Memo::new(move |_| problem(&typed.text(&sku.read()), rule.get()));
    move || {
        let problem = problem.get()?;
        let fixes = problem.fixes.into_iter().map(|quantity| {
            let take = move |_| typed.set([(sku.get_untracked().as_str(), quantity.to_string())]);
            let words = text::trade_use_quantity(intl::number(&quantity.to_string()));
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
