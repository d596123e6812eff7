//! The result of a calculator, beside its fields.

use leptos::prelude::*;

use super::on_paper::OnPaper;
use crate::text;

#[component]
pub fn ResultAside(
    /// On paper, what comes out would tell what is private.
    #[prop(into)]
    private: Signal<bool>,
    /// Whether what is in it keeps what is private off paper by itself.
    #[prop(optional)]
    discreet: bool,
    /// Every step of it, for paper.
    #[prop(optional, into)]
    ledger: Option<ViewFn>,
    children: Children,
) -> impl IntoView {
    view! {
        <aside
            class="stack calculator-result"
            class:no-print=move || private.get() && !discreet
            aria-label=text::calculators_result()
        >
            {children()}
            {ledger.map(|ledger| view! { <OnPaper private>{ledger.run()}</OnPaper> })}
        </aside>
    }
}
