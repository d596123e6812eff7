//! Where the goods are sold: a group of fields for every channel.

use domain::price_calculator::{FeeBase, MAXIMUM_CHANNELS};
use leptos::prelude::*;

use super::{outcome::Outcome, words};
use crate::{
    components::{Button, ButtonKind, Checkbox, Choice, NumberField, SelectField, TextField},
    state::{
        calculator::Desk,
        price::{
            field::{ChannelFigure, Place},
            typed::{Asked, Typed, TypedChannel},
        },
    },
    text,
};

#[component]
pub fn Channels(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let typed = desk.typed.clone();
    let keys =
        Memo::new(move |_| typed.read().channels.iter().map(|channel| channel.key).collect::<Vec<_>>());
    let most = usize::try_from(MAXIMUM_CHANNELS).unwrap_or(usize::MAX);
    let full = Signal::derive(move || keys.read().len() >= most);
    let whole = outcome.fault(Place::Whole);
    let each = desk.clone();
    view! {
        <For each=move || keys.get() key=|key| *key let(key)>
            <ChannelFields desk=each.clone() outcome key />
        </For>
        <p class="field-problem" role="alert">{move || whole.get()}</p>
        <div class="cluster no-print">
            <Button disabled=full on_press=move |_| desk.change(Typed::add_channel)>{text::price_add_channel()}</Button>
        </div>
    }
}

#[component]
fn ChannelFields(desk: Desk<Typed>, outcome: Outcome, key: u32) -> impl IntoView {
    use ChannelFigure::{
        AdvertisingPercent, DiscountPercent, FeeFixed, FeeMaximum, FeeMinimum, FeePercent,
        FeeRefundedPercent, FixedCosts, Fulfilment, GoodsLostPercent, PaymentFixed, PaymentPercent, Price,
        ReturnCost, ReturnsPercent, TaxPercent, Volume,
    };
    let read = {
        let typed = desk.typed.clone();
        move || typed.read().channels.iter().find(|channel| channel.key == key).cloned()
    };
    let place = {
        let typed = desk.typed.clone();
        Memo::new(move |_| typed.read().channels.iter().position(|channel| channel.key == key))
    };
    let write = {
        let desk = desk.clone();
        move |write: &dyn Fn(&mut TypedChannel)| {
            desk.change(|typed| {
                typed.channels.iter_mut().filter(|channel| channel.key == key).for_each(write);
            });
        }
    };
    let problem = move |at: fn(usize) -> Place| outcome.fault_at(move || place.get().map(at));
    let field = |figure: ChannelFigure| {
        let (read, writing, typed) = (read.clone(), write.clone(), desk.typed.clone());
        let problem = outcome.fault_at(move || Some(Place::Channel(place.get()?, figure)));
        let unit = Signal::derive(move || match figure {
            Volume => None,
            _ if figure.is_percent() => Some("%".to_owned()),
            _ => Some(typed.read().currency.clone()),
        });
        view! {
            <NumberField
                label=words::channel_figure(figure)
                value=Signal::derive(move || read().map(|channel| channel.figure(figure).to_owned()).unwrap_or_default())
                on_input=Callback::new(move |text: String| {
                    writing(&|channel| {
                        channel.figures.insert(figure, text.clone());
                    });
                })
                unit
                problem
            />
        }
    };
    let flag = |label: String, get: fn(&TypedChannel) -> bool, set: fn(&mut TypedChannel, bool)| {
        let (read, writing) = (read.clone(), write.clone());
        view! {
            <Checkbox
                label
                checked=Signal::derive(move || read().is_some_and(|channel| get(&channel)))
                on_change=Callback::new(move |is: bool| writing(&|channel| set(channel, is)))
            />
        }
    };
    let (named, naming) = (read.clone(), write.clone());
    let (based, basing) = (read.clone(), write.clone());
    let title = {
        let read = read.clone();
        move || {
            let name = read().map(|channel| channel.name).filter(|name| !name.trim().is_empty());
            name.unwrap_or_else(|| text::price_channel_of(place.get().unwrap_or_default() + 1))
        }
    };
    let has_price = {
        let typed = desk.typed.clone();
        Memo::new(move |_| matches!(typed.read().asked, Asked::Profit | Asked::BuyingPrice))
    };
    let removing = desk.clone();
    let remove = move |_| removing.change(|typed| typed.channels.retain(|channel| channel.key != key));
    let bases = vec![Choice::new("with-tax", text::price_with_tax()), Choice::new("net", text::price_net())];
    view! {
        <fieldset class="panel stack channel">
            <legend>{title.clone()}</legend>
            <div class="field-grid">
                <TextField
                    label=text::price_channel_name()
                    value=Signal::derive(move || named().map(|channel| channel.name).unwrap_or_default())
                    on_input=Callback::new(move |name: String| naming(&|channel| channel.name.clone_from(&name)))
                    problem=problem(Place::Name)
                />
                {field(TaxPercent)}
                {field(FeePercent)}
                {field(FeeFixed)}
                {field(PaymentPercent)}
                {field(PaymentFixed)}
                {field(AdvertisingPercent)}
                {field(Fulfilment)}
                {field(ReturnsPercent)}
            </div>
            {flag(text::price_tax_included(), |channel| channel.tax_included, |channel, is| channel.tax_included = is)}
            <details>
                <summary>{text::price_more()}</summary>
                <div class="stack">
                    <div class="field-grid">
                        <div hidden=move || !has_price.get()>{field(Price)}</div>
                        {field(DiscountPercent)}
                        <SelectField
                            label=text::price_fee_on()
                            choices=bases
                            value=Signal::derive(move || {
                                let net = based().is_some_and(|channel| channel.fee_on == FeeBase::Net);
                                if net { "net" } else { "with-tax" }.to_owned()
                            })
                            on_change=Callback::new(move |code: String| {
                                basing(&|channel| {
                                    channel.fee_on = if code == "net" { FeeBase::Net } else { FeeBase::WithTax };
                                });
                            })
                        />
                        {field(FeeMinimum)}
                        {field(FeeMaximum)}
                        {field(ReturnCost)}
                        {field(GoodsLostPercent)}
                        {field(FeeRefundedPercent)}
                        {field(Volume)}
                        {field(FixedCosts)}
                    </div>
                    {flag(text::price_refunds(), |channel| channel.refunds, |channel, is| channel.refunds = is)}
                </div>
            </details>
            <div class="cluster no-print">
                <Button
                    kind=ButtonKind::Quiet
                    label=Signal::derive(move || text::price_remove_channel(title()))
                    on_press=remove
                >
                    {text::calculators_remove()}
                </Button>
            </div>
        </fieldset>
    }
}
