//! The shipment as a whole: where to, on which term, how, when, who imports.

use domain::{
    Incoterm,
    landed_cost::{ImporterKind, Mode},
};
use leptos::prelude::*;

use super::{outcome::Outcome, words};
use crate::{
    components::{Choice, SelectField, TextField},
    state::{
        calculator::Desk,
        landed_cost::{
            rates::MarketRates,
            typed::{Place, ShipmentField, Typed},
        },
    },
    text,
    trade::incoterm,
};

const MODES: [Mode; 6] = [Mode::Sea, Mode::Air, Mode::Road, Mode::Rail, Mode::Courier, Mode::Post];
const IMPORTERS: [ImporterKind; 3] =
    [ImporterKind::RegisteredBusiness, ImporterKind::Unregistered, ImporterKind::Consumer];

#[component]
pub fn Shipment(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let rates = MarketRates::open().rates;
    let markets = Memo::new(move |_| {
        let codes: Vec<String> = rates
            .read()
            .as_ref()
            .map(|rates| {
                rates.markets().filter(|market| !market.template).map(|market| market.code.clone()).collect()
            })
            .unwrap_or_default();
        words::market_choices(&codes)
    });
    let value = |read: fn(&Typed) -> String| {
        let typed = desk.typed.clone();
        Signal::derive(move || read(&typed.read()))
    };
    let change = |write: fn(&mut Typed, String)| {
        let desk = desk.clone();
        Callback::new(move |typed| desk.change(|now| write(now, typed)))
    };
    let at = |field| outcome.fault(Place::Shipment(field));
    let terms = Incoterm::ALL.map(|term| choice(term.code(), incoterm::name(term))).to_vec();
    let modes = MODES.map(|mode| choice(mode_code(mode), words::mode(mode))).to_vec();
    let importers = IMPORTERS.map(|kind| choice(importer_code(kind), words::importer(kind))).to_vec();
    view! {
        <div class="field-grid">
            <SelectField
                label=text::calculators_market()
                choices=markets
                value=value(|typed| typed.market.clone())
                on_change=change(|typed, market| typed.market = market)
                problem=at(ShipmentField::Market)
            />
            <SelectField
                label=text::calculators_term()
                choices=terms
                value=value(|typed| typed.incoterm.code().to_owned())
                on_change=change(|typed, code| typed.incoterm = code.parse().unwrap_or(typed.incoterm))
                problem=at(ShipmentField::Incoterm)
            />
            <TextField
                label=text::calculators_place()
                value=value(|typed| typed.place.clone())
                on_input=change(|typed, place| typed.place = place)
            />
            <SelectField
                label=text::calculators_mode()
                choices=modes
                value=value(|typed| mode_code(typed.mode).to_owned())
                on_change=change(|typed, code| {
                    typed.mode = MODES.into_iter().find(|mode| mode_code(*mode) == code).unwrap_or(typed.mode);
                })
            />
            <TextField
                label=text::calculators_entry_date()
                kind="date"
                value=value(|typed| typed.entry_date.clone())
                on_input=change(|typed, date| typed.entry_date = date)
                problem=at(ShipmentField::EntryDate)
            />
            <SelectField
                label=text::calculators_importer()
                choices=importers
                value=value(|typed| importer_code(typed.importer).to_owned())
                on_change=change(|typed, code| {
                    let found = IMPORTERS.into_iter().find(|kind| importer_code(*kind) == code);
                    typed.importer = found.unwrap_or(typed.importer);
                })
            />
            <TextField
                label=text::calculators_currency()
                value=value(|typed| typed.currency.clone())
                on_input=change(|typed, code| typed.currency = code.trim().to_uppercase())
                problem=at(ShipmentField::Currency)
            />
        </div>
    }
}

fn choice(value: &str, label: String) -> Choice {
    Choice { value: value.to_owned(), label }
}

const fn mode_code(mode: Mode) -> &'static str {
    match mode {
        Mode::Sea => "sea",
        Mode::Air => "air",
        Mode::Road => "road",
        Mode::Rail => "rail",
        Mode::Courier => "courier",
        Mode::Post => "post",
    }
}

const fn importer_code(kind: ImporterKind) -> &'static str {
    match kind {
        ImporterKind::RegisteredBusiness => "registered",
        ImporterKind::Unregistered => "unregistered",
        ImporterKind::Consumer => "consumer",
    }
}
