//! Spot rate and interest of every currency that is exposed: typed, or as published, with its date.

use domain::{Currency, currency_planner::Quotation, planning::Provenance};
use leptos::prelude::*;

use super::{outcome::Outcome, words};
use crate::{
    components::{Button, NumberField, SelectField},
    pages::planning::step::source,
    state::{
        calculator::Desk,
        currency::{
            published::{self, PublishedRate},
            typed::{Place, Typed, TypedRate},
        },
        landed_cost::rates::MarketRates,
    },
    text,
};

#[component]
pub fn SpotRates(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let typed = desk.typed.clone();
    let currencies = Memo::new(move |_| typed.read().currencies());
    let (typed, rates) = (desk.typed.clone(), MarketRates::open().rates);
    let at_hand = Memo::new(move |_| {
        let (typed, rates) = (typed.read(), rates.read());
        let (Some(rates), Ok(home), Ok(day)) = (rates.as_ref(), typed.home.parse(), typed.as_of.parse())
        else {
            return Vec::new();
        };
        let find = |foreign: &Currency| {
            published::find(rates, home, *foreign, typed.quotation_of(*foreign), day)
                .map(|found| (*foreign, found))
        };
        currencies.read().iter().filter_map(find).collect::<Vec<(Currency, PublishedRate)>>()
    });
    let taking = desk.clone();
    let take = Callback::new(move |_| {
        taking.change(|typed| {
            for (currency, published) in &*at_hand.read_untracked() {
                typed.take_published(*currency, published);
            }
        });
    });
    let fields = {
        move || {
            let desk = desk.clone();
            view! {
                <For each=move || currencies.get() key=|currency| *currency let(currency)>
                    <RateFields desk=desk.clone() outcome currency />
                </For>
            }
        }
    };
    view! {
        <Show when=move || !currencies.read().is_empty()>
            <section class="panel stack" aria-label=text::currency_rates()>
                <div class="cluster spread">
                    <h2>{text::currency_rates()}</h2>
                    <Show when=move || !at_hand.read().is_empty()>
                        <Button on_press=take>{text::currency_take_published()}</Button>
                    </Show>
                </div>
                {fields.clone()}
            </section>
        </Show>
    }
}

#[component]
fn RateFields(desk: Desk<Typed>, outcome: Outcome, currency: Currency) -> impl IntoView {
    let value = |read: fn(&TypedRate) -> String| {
        let typed = desk.typed.clone();
        Signal::derive(move || read(&typed.read().rate(currency)))
    };
    let change = |write: fn(&mut TypedRate, String)| {
        let desk = desk.clone();
        Callback::new(move |text| desk.change(|typed| typed.change_rate(currency, |rate| write(rate, text))))
    };
    let typed = desk.typed.clone();
    let unit = Signal::derive(move || {
        let typed = typed.read();
        Some(match typed.quotation_of(currency) {
            Quotation::HomePerForeign => format!("{}/{}", typed.home, currency.code()),
            Quotation::ForeignPerHome => format!("{}/{}", currency.code(), typed.home),
        })
    });
    let typed = desk.typed.clone();
    let from = Signal::derive(move || {
        let rate = typed.read().rate(currency);
        let is_typed = rate.provenance == Provenance::default();
        (!rate.spot.trim().is_empty())
            .then(|| if is_typed { text::calculators_typed() } else { source(&rate.provenance) })
    });
    view! {
        <div class="field-grid" role="group" aria-label=currency.code().to_owned()>
            <NumberField
                label=text::currency_spot_of(currency.code())
                value=value(|rate| rate.spot.clone())
                on_input=change(|rate, spot| {
                    rate.spot = spot;
                    // Typed by hand from now on.
                    rate.provenance = Provenance::default();
                })
                unit
                hint=from
                problem=outcome.fault(Place::Spot(currency))
            />
            <NumberField
                label=text::currency_interest_of(currency.code())
                value=value(|rate| rate.interest.clone())
                on_input=change(|rate, percent| {
                    rate.interest = percent;
                    rate.interest_provenance = Provenance::default();
                })
                unit="%"
                problem=outcome.fault(Place::Interest(currency))
            />
            <SelectField
                label=text::currency_day_count_of(currency.code())
                choices=words::day_counts()
                value=value(|rate| words::day_count_code(rate.day_count).to_owned())
                on_change=change(|rate, code| {
                    rate.day_count = words::day_count(&code).unwrap_or(rate.day_count);
                })
            />
        </div>
    }
}
