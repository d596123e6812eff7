//! What the schedule says on a line and no sum has: rates that are only words, and provisions of
//! chapters 98 and 99. A person judges them and types what is due.

use std::sync::Arc;

use api::calculator::{TariffEntry, TariffProvision, TextRate};
use domain::tariff::schedule::Column;
use leptos::prelude::*;

use crate::text;

#[component]
pub fn OpenProvisions(entry: Memo<Option<Arc<TariffEntry>>>) -> impl IntoView {
    move || {
        let entry = entry.get()?;
        let rates = (!entry.text_only.is_empty()).then(|| {
            view! { <ul class="found-duties small">{entry.text_only.iter().map(rate).collect_view()}</ul> }
        });
        let open = || entry.provisions.iter().filter(|provision| !provision.measured);
        let provisions = open().next().is_some().then(|| {
            view! {
                <details class="more-fields small" open>
                    <summary>{text::calculators_provisions_open()}</summary>
                    <ul class="found-duties">{open().map(provision).collect_view()}</ul>
                </details>
            }
        });
        Some(view! { {rates}{provisions} })
    }
}

fn rate(of: &TextRate) -> impl IntoView + use<> {
    let column = match of.column {
        Column::General => text::calculators_duty_ordinary(),
        Column::Special => text::calculators_duty_preference(),
        Column::Other => text::calculators_duty_not_favoured(),
        Column::Additional => text::calculators_duty_additional(),
    };
    view! {
        <li>
            <span>{column}</span>
            " "
            <span class="strong"><bdi>{of.rate.text.clone()}</bdi></span>
            " "
            <span class="muted small">{text::calculators_rate_in_words()}</span>
        </li>
    }
}

fn provision(of: &TariffProvision) -> impl IntoView + use<> {
    let rate = of.rate.clone().map(|rate| view! { " "<span class="strong"><bdi>{rate}</bdi></span> });
    view! {
        <li>
            <bdi class="strong">{of.code.clone()}</bdi>
            {rate}
            " "
            <bdi class="muted">{of.description.clone()}</bdi>
        </li>
    }
}
