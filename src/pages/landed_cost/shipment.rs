//! The shipment as a whole: where to, on which term, how, when, who imports.

use domain::{
    Incoterm,
    landed_cost::{DeliveredPrice, ImporterKind, PlaceKind},
};
use leptos::prelude::*;

use super::{outcome::Outcome, route::Route, words};
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

const PLACES: [PlaceKind; 4] =
    [PlaceKind::SellerPremises, PlaceKind::ExportTerminal, PlaceKind::ImportTerminal, PlaceKind::Inland];
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
    let at = |field| outcome.fault(Place::Shipment(field));
    let terms = Incoterm::ALL.map(|term| Choice::new(term.code(), incoterm::name(term))).to_vec();
    let mut places = vec![Choice::new("", text::calculators_as_the_term_says())];
    places.extend(PLACES.map(|kind| Choice::new(place_key(kind), words::place_kind(kind))));
    let prices = vec![
        Choice::new("with", text::calculators_delivered_with_taxes()),
        Choice::new("without", text::calculators_delivered_without_taxes()),
    ];
    let typed = desk.typed.clone();
    let is_delivered = Memo::new(move |_| typed.read().incoterm == Incoterm::Ddp);
    let (price, set_price) = (
        desk.value(|typed| match typed.delivered_price {
            DeliveredPrice::WithTaxes => "with".to_owned(),
            DeliveredPrice::WithoutTaxes => "without".to_owned(),
        }),
        desk.write(|typed, key| {
            typed.delivered_price = match key.as_str() {
                "without" => DeliveredPrice::WithoutTaxes,
                _ => DeliveredPrice::WithTaxes,
            };
        }),
    );
    let importers = IMPORTERS.map(|kind| Choice::new(importer_code(kind), words::importer(kind))).to_vec();
    view! {
        <div class="field-grid shipment-fields">
            <SelectField
                label=text::calculators_market()
                choices=markets
                value=desk.value(|typed| typed.market.clone())
                on_change=desk.write(|typed, market| typed.market = market)
                problem=at(ShipmentField::Market)
            />
            <div class="wide">
                <SelectField
                    label=text::calculators_term()
                    choices=terms
                    value=desk.value(|typed| typed.incoterm.code().to_owned())
                    on_change=desk.write(|typed, code| typed.incoterm = code.parse().unwrap_or(typed.incoterm))
                    problem=at(ShipmentField::Incoterm)
                />
            </div>
            <TextField
                label=text::calculators_place()
                value=desk.value(|typed| typed.place.clone())
                on_input=desk.write(|typed, place| typed.place = place)
            />
            <SelectField
                label=text::calculators_mode()
                choices=words::mode_choices()
                value=desk.value(|typed| words::mode_key(typed.mode).to_owned())
                on_change=desk.write(|typed, key| typed.mode = words::mode_of(&key).unwrap_or(typed.mode))
            />
            <TextField
                label=text::calculators_entry_date()
                kind="date"
                value=desk.value(|typed| typed.entry_date.clone())
                on_input=desk.write(|typed, date| typed.entry_date = date)
                problem=at(ShipmentField::EntryDate)
            />
            <div class="wide">
                <SelectField
                    label=text::calculators_importer()
                    choices=importers
                    value=desk.value(|typed| importer_code(typed.importer).to_owned())
                    on_change=desk.write(|typed, code| {
                        let found = IMPORTERS.into_iter().find(|kind| importer_code(*kind) == code);
                        typed.importer = found.unwrap_or(typed.importer);
                    })
                />
            </div>
            <TextField
                label=text::calculators_currency()
                value=desk.value(|typed| typed.currency.clone())
                on_input=desk.write(|typed, code| typed.currency = code.trim().to_uppercase())
                problem=at(ShipmentField::Currency)
            />
            <Show when=move || is_delivered.get()>
                <SelectField
                    label=text::calculators_delivered_price()
                    choices=prices.clone()
                    value=price
                    on_change=set_price
                />
            </Show>
        </div>
        <details class="more-fields">
            <summary>{text::calculators_more_shipment()}</summary>
            <div class="stack">
                <div class="field-grid">
                    <SelectField
                        label=text::calculators_place_kind()
                        choices=places
                        value=desk.value(|typed| typed.place_kind.map(place_key).unwrap_or_default().to_owned())
                        on_change=desk.write(|typed, key| {
                            typed.place_kind = PLACES.into_iter().find(|kind| place_key(*kind) == key);
                        })
                    />
                    <TextField
                        label=text::calculators_export_date()
                        kind="date"
                        value=desk.value(|typed| typed.export_date.clone())
                        on_input=desk.write(|typed, date| typed.export_date = date)
                        problem=at(ShipmentField::ExportDate)
                    />
                </div>
                <Route desk outcome />
            </div>
        </details>
    }
}

const fn place_key(kind: PlaceKind) -> &'static str {
    match kind {
        PlaceKind::SellerPremises => "seller",
        PlaceKind::ExportTerminal => "export",
        PlaceKind::ImportTerminal => "import",
        PlaceKind::Inland => "inland",
    }
}

const fn importer_code(kind: ImporterKind) -> &'static str {
    match kind {
        ImporterKind::RegisteredBusiness => "registered",
        ImporterKind::Unregistered => "unregistered",
        ImporterKind::Consumer => "consumer",
    }
}
