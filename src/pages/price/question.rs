//! What is asked: what a price leaves, the price for a target, or the highest buying price.

use domain::price_calculator::CostBasis;
use leptos::prelude::*;

use super::{fields::FigureField, outcome::Outcome};
use crate::{
    components::{Choice, SelectField, TextField},
    state::{
        calculator::Desk,
        price::{
            field::{Figured, Place},
            typed::{Asked, StatedIn, Typed},
        },
    },
    text,
};

const ASKED: [(&str, Asked); 4] = [
    ("profit", Asked::Profit),
    ("price", Asked::Price),
    ("mark-up", Asked::MarkUp),
    ("buying-price", Asked::BuyingPrice),
];
const STATED_IN: [(&str, StatedIn); 3] =
    [("margin", StatedIn::Margin), ("mark-up", StatedIn::MarkUp), ("amount", StatedIn::Amount)];
const BASES: [(&str, CostBasis); 3] = [
    ("buying-price", CostBasis::BuyingPrice),
    ("landed", CostBasis::LandedCost),
    ("net-net", CostBasis::NetNetCost),
];

fn code<T: PartialEq>(all: &[(&'static str, T)], one: &T) -> String {
    all.iter().find(|(_, other)| other == one).map_or("", |(code, _)| *code).to_owned()
}

fn named<T: Copy>(all: &[(&str, T)], code: &str, before: T) -> T {
    all.iter().find(|(other, _)| *other == code).map_or(before, |(_, one)| *one)
}

#[component]
pub fn QuestionFields(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let asked = vec![
        Choice::new("profit", text::price_asked_profit()),
        Choice::new("price", text::price_asked_price()),
        Choice::new("mark-up", text::price_asked_mark_up()),
        Choice::new("buying-price", text::price_asked_buying()),
    ];
    let asks = |what: fn(Asked) -> bool| {
        let typed = desk.typed.clone();
        Memo::new(move |_| what(typed.read().asked))
    };
    let has_price = asks(|asked| matches!(asked, Asked::Profit | Asked::BuyingPrice));
    let has_target = asks(|asked| matches!(asked, Asked::Price | Asked::BuyingPrice));
    let has_mark_up = asks(|asked| asked == Asked::MarkUp);
    let currency = desk.value(|typed| typed.currency.clone());
    let target_unit = desk.value(|typed| match typed.target_in {
        StatedIn::Amount => typed.currency.clone(),
        StatedIn::Margin | StatedIn::MarkUp => "%".to_owned(),
    });
    let mark_up_unit =
        desk.value(|typed| if typed.mark_up_is_percent { "%".to_owned() } else { typed.currency.clone() });
    let target_in = desk.value(|typed| code(&STATED_IN, &typed.target_in));
    let state_target = desk.write(|typed, code| typed.target_in = named(&STATED_IN, &code, typed.target_in));
    let mark_up_in =
        desk.value(|typed| if typed.mark_up_is_percent { "percent" } else { "amount" }.to_owned());
    let state_mark_up = desk.write(|typed, code| typed.mark_up_is_percent = code == "percent");
    let basis = desk.value(|typed| code(&BASES, &typed.mark_up_on));
    let choose_basis = desk.write(|typed, code| typed.mark_up_on = named(&BASES, &code, typed.mark_up_on));
    let (pricing, aiming, marking) = (desk.clone(), desk.clone(), desk.clone());
    view! {
        <fieldset class="panel stack">
            <legend>{text::price_question()}</legend>
            <div class="field-grid">
                <SelectField
                    label=text::price_asked()
                    choices=asked
                    value=desk.value(|typed| code(&ASKED, &typed.asked))
                    on_change=desk.write(|typed, code| typed.asked = named(&ASKED, &code, typed.asked))
                />
                <TextField
                    label=text::calculators_currency()
                    value=currency
                    on_input=desk.write(|typed, code| typed.currency = code.trim().to_uppercase())
                    problem=outcome.fault(Place::Currency)
                />
                <Show when=move || has_price.get()>
                    <FigureField desk=pricing.clone() outcome figure=Figured::Price unit=currency />
                </Show>
                <Show when=move || has_target.get()>
                    <SelectField
                        label=text::price_target_in()
                        choices=vec![
                            Choice::new("margin", text::price_margin()),
                            Choice::new("mark-up", text::price_in_mark_up()),
                            Choice::new("amount", text::price_profit()),
                        ]
                        value=target_in
                        on_change=state_target
                    />
                    <FigureField desk=aiming.clone() outcome figure=Figured::Target unit=target_unit />
                </Show>
                <Show when=move || has_mark_up.get()>
                    <SelectField
                        label=text::price_mark_up_on()
                        choices=vec![
                            Choice::new("buying-price", text::price_buying_price()),
                            Choice::new("landed", text::calculators_landed()),
                            Choice::new("net-net", text::price_net_net()),
                        ]
                        value=basis
                        on_change=choose_basis
                    />
                    <SelectField
                        label=text::price_mark_up_in()
                        choices=vec![
                            Choice::new("percent", text::price_in_percent()),
                            Choice::new("amount", text::price_in_amount()),
                        ]
                        value=mark_up_in
                        on_change=state_mark_up
                    />
                    <FigureField desk=marking.clone() outcome figure=Figured::MarkUp unit=mark_up_unit />
                </Show>
            </div>
        </fieldset>
    }
}
