//! What is filled in: address, incoterm, date, PO number, note.

use api::company::Company;
use leptos::prelude::*;

use super::standing::{Standing, date};
use crate::{
    browser::clock,
    components::{Choice, LinkButton, SelectField, TextArea, TextField},
    state::{checkout::Draft, use_state},
    text,
    trade::{address, incoterm},
};

/// Letters that the server takes of a PO number and of a note.
pub const PO_NUMBER_LIMIT: usize = 64;
pub const NOTE_LIMIT: usize = 2000;

#[component]
pub fn Form(company: Company, standing: Standing) -> impl IntoView {
    let state = use_state();
    let draft = state.checkout().draft;
    // What the server refused is no longer there once it is typed over.
    let change = move |change: &dyn Fn(&mut Draft)| {
        standing.refusal.set(None);
        state.checkout().update(change);
    };
    let refused = move |pointer: &str| standing.refusal.read().as_ref()?.of_field(pointer);
    // While the fate of a sent order is unknown, what was sent must stay what it was.
    let locked = Signal::derive(move || draft.read().intent.is_some());
    let no_address = company.addresses.is_empty();
    let addresses: Vec<Choice> = company
        .addresses
        .iter()
        .map(|address| Choice { value: address.id.clone(), label: address::words(&address.fields) })
        .collect();
    // Who is signed in has the settings: they came first.
    let settings = state.session.settings.read_untracked();
    let offered = settings.iter().flat_map(|settings| settings.incoterms.iter().copied());
    let terms: Vec<Choice> =
        offered.map(|term| Choice { value: term.code().to_owned(), label: incoterm::name(term) }).collect();
    let date_problem = move || {
        let typed = draft.read().requested_date.clone();
        let past = date(&typed).filter(|date| *date < clock::today()).map(|_| text::checkout_date_past());
        past.or_else(|| refused("/requested_date"))
    };
    let late = move || {
        let check = standing.check.read();
        let late = check.as_ref().map(|check| check.late.join(", ")).unwrap_or_default();
        (!late.is_empty()).then(|| text::checkout_late(late))
    };
    let po_number_problem = move || {
        let long = draft.read().po_number.trim().chars().count() > PO_NUMBER_LIMIT;
        long.then(text::checkout_po_number_long).or_else(|| refused("/po_number"))
    };
    let note_problem = move || {
        let length = draft.read().note.trim().chars().count();
        let long = (length > NOTE_LIMIT).then(|| text::checkout_note_long(NOTE_LIMIT, length));
        long.or_else(|| refused("/note"))
    };
    let ship_to_problem =
        move || if no_address { Some(text::checkout_no_address()) } else { refused("/ship_to") };
    view! {
        <fieldset class="panel fields" disabled=locked>
            <legend class="visually-hidden">{text::checkout_delivery()}</legend>
            <SelectField
                label=text::orders_ship_to()
                choices=addresses
                value=standing.ship_to
                on_change=Callback::new(move |id: String| change(&|draft| draft.ship_to.clone_from(&id)))
                problem=Signal::derive(ship_to_problem)
            />
            <SelectField
                label=text::order_incoterm()
                choices=terms
                value=Signal::derive(move || standing.incoterm.get().code().to_owned())
                on_change=Callback::new(move |code: String| {
                    change(&|draft| draft.incoterm = code.parse().ok());
                })
                hint=Signal::derive(move || Some(incoterm::explanation(standing.incoterm.get())))
            />
            <TextField
                label=text::order_requested_date()
                kind="date"
                name="requested_date"
                value=Signal::derive(move || draft.read().requested_date.clone())
                on_input=Callback::new(move |date: String| change(&|draft| draft.requested_date.clone_from(&date)))
                hint=Signal::derive(late)
                problem=Signal::derive(date_problem)
            />
            <TextField
                label=text::orders_po_number()
                name="po_number"
                value=Signal::derive(move || draft.read().po_number.clone())
                on_input=Callback::new(move |number: String| change(&|draft| draft.po_number.clone_from(&number)))
                problem=Signal::derive(po_number_problem)
            />
            <div class="whole-row">
                <TextArea
                    label=text::order_note()
                    value=Signal::derive(move || draft.read().note.clone())
                    on_input=Callback::new(move |note: String| change(&|draft| draft.note.clone_from(&note)))
                    problem=Signal::derive(note_problem)
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
