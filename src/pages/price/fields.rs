//! The fields of the calculation as a whole: what a unit costs, and what is asked.

use leptos::prelude::*;

use super::{super::calculator::private::Private, outcome::Outcome, words};
use crate::{
    components::NumberField,
    state::{
        calculator::Desk,
        price::{
            field::{Figured, Place},
            typed::Typed,
        },
    },
};

/// A figure that may be kept private.
#[component]
pub fn FigureField(
    desk: Desk<Typed>,
    outcome: Outcome,
    figure: Figured,
    #[prop(into)] unit: Signal<String>,
) -> impl IntoView {
    let label = words::figured(figure);
    let (typed, writing) = (desk.typed.clone(), desk.clone());
    let value = Signal::derive(move || typed.read().figure(figure).to_owned());
    let write = Callback::new(move |text: String| {
        writing.change(|typed| {
            typed.figures.insert(figure, text);
        });
    });
    let problem = outcome.fault(Place::Figure(figure));
    let field = view! { <NumberField label=label.clone() value on_input=write unit problem /> };
    // A price and a rate of exchange are no secret.
    if matches!(figure, Figured::Price | Figured::ExchangeRate) {
        field.into_any()
    } else {
        view! { <Private desk field=figure.name() label>{field}</Private> }.into_any()
    }
}
