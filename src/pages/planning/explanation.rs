//! A figure that opens its explanation: one dialog for all figures of a calculator.

use domain::planning::Step;
use leptos::prelude::*;

use super::step::Steps;
use crate::{components::Dialog, text};

/// What is being explained: a name and its steps.
type Explained = Option<(String, Vec<Step>)>;

#[derive(Clone, Copy)]
struct Explaining(RwSignal<Explained>);

/// Figures inside open their explanation over all of it.
#[component]
pub fn Explanations(children: Children) -> impl IntoView {
    let shown = RwSignal::new(None::<(String, Vec<Step>)>);
    provide_context(Explaining(shown));
    let steps = move || shown.get().map(|(_, steps)| view! { <Steps steps /> });
    view! {
        {children()}
        <Dialog
            open=Signal::derive(move || shown.read().is_some())
            on_close=Callback::new(move |()| shown.set(None))
            title=Signal::derive(move || shown.get().map(|(name, _)| name).unwrap_or_default())
            close_label=text::common_close()
        >
            <div class="explanation">{steps}</div>
        </Dialog>
    }
}

/// A figure; a press tells how it came about.
#[component]
pub fn Figure(
    /// What the figure is.
    #[prop(into)]
    name: String,
    #[prop(into)] words: String,
    /// Without any it is plain text.
    steps: Vec<Step>,
) -> impl IntoView {
    let explaining = use_context::<Explaining>().filter(|_| !steps.is_empty());
    match explaining {
        None => view! { <span class="numeric">{words}</span> }.into_any(),
        Some(Explaining(shown)) => {
            let label = text::planning_explain(words.clone());
            let open = move |_| shown.set(Some((name.clone(), steps.clone())));
            view! {
                <button type="button" class="explained numeric" aria-haspopup="dialog" aria-label=label on:click=open>
                    {words}
                </button>
            }
            .into_any()
        }
    }
}
