//! What is earned beside the exposures, and by how much rates may move.

use leptos::prelude::*;

use super::{super::calculator::private::Private, outcome::Outcome};
use crate::{
    components::NumberField,
    state::{
        calculator::Desk,
        currency::typed::{COSTS, Place, REVENUE, TARGET, Typed},
    },
    text,
};

#[component]
pub fn BusinessFields(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let typed = desk.typed.clone();
    let home = Signal::derive(move || Some(typed.read().home.clone()));
    let percent = Signal::derive(|| Some("%".to_owned()));
    let field = |label: String, at, unit: Signal<Option<String>>, part: fn(&mut Typed) -> &mut String| {
        let typed = desk.typed.clone();
        let value = Signal::derive(move || std::mem::take(part(&mut typed.get())));
        let writing = desk.clone();
        let write = Callback::new(move |text| writing.change(|typed| *part(typed) = text));
        view! { <NumberField label value on_input=write unit problem=outcome.fault(at) /> }
    };
    let private = |name: &'static str, label: fn() -> String, at, unit, part| {
        let field = field(label(), at, unit, part);
        view! { <Private desk=desk.clone() field=name label=label()>{field}</Private> }
    };
    view! {
        <div class="field-grid currency-business">
            {private(REVENUE, text::currency_revenue, Place::Revenue, home, |typed| &mut typed.revenue)}
            {private(COSTS, text::currency_costs, Place::Costs, home, |typed| &mut typed.costs)}
            {private(TARGET, text::currency_target, Place::Target, percent, |typed| &mut typed.target)}
            {field(text::currency_steps(), Place::Steps, percent, |typed| &mut typed.steps)}
        </div>
    }
}
