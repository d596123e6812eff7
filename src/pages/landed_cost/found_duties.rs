//! The duties found on a line, each with its source, the line of the schedule that its code is, and
//! what that line says and no sum has. Codes that the rates at hand do not have are asked for.

use std::sync::Arc;

use api::calculator::TariffEntry;
use domain::{HsCode, landed_cost::Questions};
use leptos::prelude::*;

use super::{open_provisions::OpenProvisions, source::SourceName, words};
use crate::{
    browser::intl::{self, DateStyle},
    state::{
        calculator::Desk,
        landed_cost::{rates::MarketRates, tariff::Tariffs, typed::Typed},
    },
    text,
};

#[component]
pub fn FoundDuties(desk: Desk<Typed>, asked: Memo<Questions>, current: RwSignal<usize>) -> impl IntoView {
    let tariffs = Tariffs::open();
    let (typed, rates, entries) = (desk.typed.clone(), MarketRates::open().rates, tariffs.entries.clone());
    let entry = Memo::new(move |_| -> Option<Arc<TariffEntry>> {
        let typed = typed.read();
        let code: HsCode = typed.lines.get(current.get())?.hs_code.parse().ok()?;
        let rates = rates.read();
        let tariff = rates.as_ref()?.market(&typed.market)?.tariff.clone()?;
        entries.read().get(&(tariff, code.digits().to_owned())).cloned()
    });
    let path = move || {
        let entry = entry.read();
        let line = entry.as_ref()?.line.as_ref()?;
        Some(format!("{} · {}", line.printed_code, line.path.join(" › ")))
    };
    let rows = move || {
        let row = |measure: &domain::tariff::table::TariffMeasure| {
            let name = words::duty(measure.kind);
            let programme = measure.programme.clone().map(|programme| format!(" {programme}"));
            let verified = match measure.verified_on {
                Some(day) => text::calculators_verified(intl::date(&day.to_string(), DateStyle::Date)),
                None => text::calculators_unverified(),
            };
            // The one word among the expressions of a tariff.
            let rate =
                if measure.text == "Free" { text::calculators_rate_free() } else { measure.text.clone() };
            view! {
                <li>
                    <span>{name}{programme}</span>
                    " "
                    <span class="strong"><bdi>{rate}</bdi></span>
                    " "
                    <span class="muted small"><SourceName source=measure.source.clone() /> " · " {verified}</span>
                </li>
            }
        };
        asked.read().measures.iter().map(row).collect_view()
    };
    view! {
        <p class="small">{path}</p>
        <ul class="found-duties small" aria-label=text::calculators_duties_found()>{rows}</ul>
        <OpenProvisions entry />
    }
}

/// Asks for every code typed in the tariffs of the markets on the screen, whenever either changes.
pub fn ask_for_codes(desk: &Desk<Typed>, markets: Signal<Vec<String>>) {
    let tariffs = Tariffs::open();
    let (typed, rates) = (desk.typed.clone(), MarketRates::open().rates);
    let codes = Memo::new(move |_| {
        let typed = typed.read();
        let codes = typed.lines.iter().filter_map(|line| line.hs_code.parse::<HsCode>().ok());
        codes.map(|code| code.digits().to_owned()).collect::<std::collections::BTreeSet<_>>()
    });
    // Only that they have come matters: what is learned changes them.
    let is_ready = {
        let rates = rates.clone();
        Memo::new(move |_| rates.read().is_some())
    };
    Effect::new(move || {
        let (codes, markets) = (codes.read(), markets.read());
        if !is_ready.get() {
            return;
        }
        let rates = rates.read_untracked();
        let Some(rates) = rates.as_ref() else { return };
        let tariff_of = |market: &String| Some((market.clone(), rates.market(market)?.tariff.clone()?));
        // The other tariff of a market is asked for as that of a market whose own it is.
        let other_of = |market: &String| {
            let others = rates.market(market).into_iter().flat_map(|market| &market.other_tariff);
            let owner = |name: &String| {
                let owner = rates.markets().find(|market| market.tariff.as_ref() == Some(name))?;
                Some((owner.code.clone(), name.clone()))
            };
            others.filter_map(|other| owner(&other.tariff)).collect::<Vec<_>>()
        };
        let own = markets.iter().filter_map(tariff_of);
        let wanted: Vec<(String, String)> = own.chain(markets.iter().flat_map(other_of)).collect();
        for code in codes.iter() {
            for (market, tariff) in &wanted {
                tariffs.want(market, tariff, code);
            }
        }
    });
}
