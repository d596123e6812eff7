//! The way from another calculator to this one: a figure of it goes into the cost of a unit, beside the
//! channels and whatever else stands there.

use leptos::prelude::*;

use crate::{
    components::Button,
    state::{
        price::{field::Figured, typed::Typed},
        use_state,
    },
    text,
};

/// `carry` writes the figure. What was typed in its place is put aside.
#[component]
pub fn UseInPrice(
    carry: Callback<Typed, Typed>,
    /// What of it comes out of locked fields: it arrives locked.
    private: Callback<(), Vec<Figured>>,
    /// While what is shown is not what is typed.
    #[prop(into)]
    disabled: Signal<bool>,
    /// Of what, where there are several.
    #[prop(optional, into)]
    about: String,
) -> impl IntoView {
    let address = use_state().address;
    let press = move |_| {
        let desk = super::desk();
        let before = desk.typed.get_untracked();
        let after = carry.run(before.clone());
        if before.is_overwritten_by(&after) {
            desk.put_aside(before);
        }
        for figure in private.run(()) {
            desk.keep_private(figure.name(), true);
        }
        desk.change(|typed| *typed = after);
        address.go("/calculators/price");
    };
    view! {
        <div class="no-print">
            <Button on_press=press disabled>
                {text::calculators_use_in_price()}
                {(!about.is_empty()).then(|| format!(" · {about}"))}
            </Button>
        </div>
    }
}
