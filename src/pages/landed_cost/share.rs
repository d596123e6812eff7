//! The shipment handed on: as a link that holds all of it, as a file, on paper; and a shipment that
//! came in a link, beside what has become of it.

use leptos::{prelude::*, task::spawn_local};

use super::outcome::Outcome;
use crate::{
    browser::{clipboard, document, files, share},
    components::{Badge, BadgeTone, Banner, Button, ButtonKind},
    state::{
        landed_cost::{
            Desk,
            link::{self, LinkFault},
        },
        use_state,
    },
    text,
    trade::csv,
};

#[component]
pub fn Share(desk: Desk, outcome: Outcome) -> impl IntoView {
    let state = use_state();
    let none = Signal::derive(move || outcome.scenario.read().is_none());
    let markets = desk.typed.clone();
    let hand_on = move |_| {
        let Some(scenario) = outcome.scenario.get_untracked() else { return };
        let markets = markets.read_untracked().markets.clone();
        spawn_local(async move {
            let Some(fragment) = link::write((*scenario).clone(), markets).await else {
                state.notices.bad(text::calculators_link_impossible());
                return;
            };
            let address = document::set_fragment(&fragment);
            if share::is_offered() && share::share(&text::calculators_landed_cost(), &address).await {
                return;
            }
            if clipboard::copy(&address).await {
                state.notices.good(text::calculators_link_copied());
            } else {
                state.notices.warn(text::calculators_link_in_address());
            }
        });
    };
    let save = move |_| {
        if let Some(result) = outcome.result.get_untracked() {
            let heading = [
                text::calculators_line(),
                text::calculators_customs_value(),
                text::calculators_duties(),
                text::calculators_taxes(),
                text::calculators_fees(),
                text::calculators_landed(),
                text::calculators_currency(),
            ];
            let mut file = csv::row(heading.iter().map(String::as_str));
            for (index, line) in result.lines.iter().enumerate() {
                let costs = &line.costs;
                let amounts = [
                    costs.customs_value,
                    costs.duties,
                    costs.taxes,
                    costs.fees,
                    costs.landed_cost_after_recovery,
                ];
                let mut cells = vec![(index + 1).to_string()];
                cells.extend(amounts.map(|amount| amount.amount()));
                cells.push(result.currency.code().to_owned());
                file += &csv::row(cells.iter().map(String::as_str));
            }
            files::download("landed-cost.csv", "text/csv", &file);
        }
    };
    view! {
        <Button on_press=save disabled=none>{text::calculators_save_csv()}</Button>
        <Button on_press=move |_| document::print()>{text::calculators_print()}</Button>
        <Button kind=ButtonKind::Primary on_press=hand_on disabled=none>{text::calculators_share()}</Button>
    }
}

/// Opens what the address holds, once; afterwards tells whether it has been changed since.
#[component]
pub fn Sent(desk: Desk, outcome: Outcome) -> impl IntoView {
    let fault = RwSignal::new(None);
    let opening = desk.clone();
    leptos::task::spawn_local_scoped_with_cancellation(async move {
        match link::read(&document::fragment()).await {
            None => {}
            Some(Ok(typed)) => {
                opening.sent.set(Some(typed.clone()));
                opening.change(|now| *now = typed);
            }
            Some(Err(damage)) => fault.set(Some(damage)),
        }
    });
    let sent = desk.sent.clone();
    let is_changed = Memo::new(move |_| {
        let before = sent.read().as_ref().and_then(|sent| sent.scenario().ok());
        before.map(|before| outcome.scenario.read().as_deref() != Some(&before))
    });
    let back = desk.clone();
    let restore = Callback::new(move |_| {
        if let Some(sent) = back.sent.get_untracked() {
            back.change(|typed| *typed = sent);
        }
    });
    view! {
        {move || fault.get().map(|fault| {
            let words = match fault {
                LinkFault::Damaged => text::calculators_link_damaged(),
                LinkFault::LaterVersion => text::calculators_link_later(),
            };
            view! { <Banner tone=BadgeTone::Bad>{words}</Banner> }
        })}
        {move || is_changed.get().map(|changed| {
            if changed {
                view! {
                    <Banner tone=BadgeTone::Neutral>
                        {text::calculators_changed_since()}" "
                        <Button on_press=restore>{text::calculators_as_sent()}</Button>
                    </Banner>
                }
                .into_any()
            } else {
                view! { <p><Badge>{text::calculators_sent_to_you()}</Badge></p> }.into_any()
            }
        })}
    }
}
