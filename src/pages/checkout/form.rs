//! What is filled in: address, incoterm, date, PO number, note.

use api::company::Company;
use domain::Incoterm;
use leptos::prelude::*;

use super::standing::{Standing, date};
use crate::{
    browser::clock,
    components::{Choice, LinkButton, SelectField, TextArea, TextField},
    pages::order::address_words,
    state::use_state,
    text,
    trade::incoterm,
};

#[component]
pub fn Form(company: Company, standing: Standing) -> impl IntoView {
    let state = use_state();
    let draft = state.checkout().draft;
    // While the fate of a sent order is unknown, what was sent must stay what it was.
    let locked = Signal::derive(move || draft.read().intent.is_some());
    let no_address = company.addresses.is_empty();
    let addresses: Vec<Choice> = company
        .addresses
        .iter()
        .map(|address| Choice { value: address.id.clone(), label: address_words(address) })
        .collect();
    let terms: Vec<Choice> = Incoterm::ALL
        .into_iter()
        .map(|term| Choice { value: term.code().to_owned(), label: incoterm::name(term) })
        .collect();
    let date_problem = move || {
        let typed = draft.read().requested_date.clone();
        date(&typed).filter(|date| *date < clock::today()).map(|_| text::checkout_date_past())
    };
    let late = move || {
        let check = standing.check.read();
        let late = check.as_ref().map(|check| check.late.join(", ")).unwrap_or_default();
        (!late.is_empty()).then(|| text::checkout_late(late))
    };
    let po_number_problem =
        move || (draft.read().po_number.chars().count() > 64).then(text::checkout_po_number_long);
    view! {
        <fieldset class="panel fields" disabled=locked>
            <legend class="visually-hidden">{text::checkout_delivery()}</legend>
            <SelectField
                label=text::orders_ship_to()
                choices=addresses
                value=standing.ship_to
                on_change=Callback::new(move |id| state.checkout().update(|draft| draft.ship_to = id))
                problem=no_address.then(text::checkout_no_address)
            />
            <SelectField
                label=text::order_incoterm()
                choices=terms
                value=Signal::derive(move || standing.incoterm.get().code().to_owned())
                on_change=Callback::new(move |code: String| {
                    state.checkout().update(|draft| draft.incoterm = code.parse().ok());
                })
                hint=Signal::derive(move || Some(incoterm::explanation(standing.incoterm.get())))
            />
            <TextField
                label=text::order_requested_date()
                kind="date"
                value=Signal::derive(move || draft.read().requested_date.clone())
                on_input=Callback::new(move |date| state.checkout().update(|draft| draft.requested_date = date))
                hint=Signal::derive(late)
                problem=Signal::derive(date_problem)
            />
            <TextField
                label=text::orders_po_number()
                value=Signal::derive(move || draft.read().po_number.clone())
                on_input=Callback::new(move |number| state.checkout().update(|draft| draft.po_number = number))
                problem=Signal::derive(po_number_problem)
            />
            <div class="whole-row">
                <TextArea
                    label=text::order_note()
                    value=Signal::derive(move || draft.read().note.clone())
                    on_input=Callback::new(move |note| state.checkout().update(|draft| draft.note = note))
                />
            </div>
            <Show when=move || no_address>
                <LinkButton href=Signal::derive(move || state.address.href("/account/addresses"))>
                    {text::checkout_add_address()}
                </LinkButton>
            </Show>
        </fieldset>
    }
}
