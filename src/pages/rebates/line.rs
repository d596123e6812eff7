//! One line of an agreement: its ladder with the place on it, the next tier, and the way there in
//! cartons of what is bought most.

use api::rebate::{RebateLineStanding, RebateStanding, RebateWay};
use leptos::prelude::*;

use super::ladder_link::LadderLink;
use crate::{
    browser::intl,
    components::{Definition, DefinitionList},
    pages::ladder::cliffs::CliffTable,
    state::use_state,
    text,
    trade::{
        ladder::{self, LadderView, drawing::Drawing},
        money::money,
    },
};

#[component]
pub fn LinePanel(line: RebateLineStanding, standing: RebateStanding) -> impl IntoView {
    let agreement = &standing.scenario.agreement;
    let terms = agreement.line(&line.line)?.clone();
    let until = standing.period.to.to_string();
    let shown = LadderView::new(&terms, line.ladder.clone(), &line.volume, agreement.currency, until);
    let tier = |tier: Option<u32>| match tier {
        Some(tier) => text::rebates_tier(tier),
        None => text::rebates_no_tier(),
    };
    let (now, expected) = (tier(line.ladder.earnings.tier), tier(line.expected_tier));
    let bought = ladder::volume(shown.volume, &shown);
    let drawn = (!shown.ladder.rungs.is_empty()).then(|| view! { <Drawing shown=shown.clone() /> });
    let ways = (!line.ways.is_empty()).then(|| view! { <Ways ways=line.ways.clone() /> });
    let cliffs = (!shown.ladder.cliffs.is_empty()).then(|| view! { <Cliffs shown=shown.clone() /> });
    Some(view! {
        <section class="stack rebate-line">
            <h3>{line.name.clone()}</h3>
            <div class="rebate-line-body">
                <div class="stack">
                    <DefinitionList>
                        <Definition name=text::rebates_bought()><span class="numeric">{bought}</span>" · "{now}</Definition>
                        <Definition name=text::rebates_earned()><span class="numeric">{money(line.earned)}</span></Definition>
                        <Definition name=text::rebates_accrued()><span class="numeric">{money(line.accrued)}</span></Definition>
                        <Definition name=text::rebates_at_the_end()>
                            <span class="numeric">{money(line.expected)}</span>" · "{expected}
                        </Definition>
                    </DefinitionList>
                    <LadderLink scenario=standing.scenario.clone() line=line.line.clone() name=line.name.clone() />
                </div>
                <div class="stack">
                    <p class="ladder-next">{ladder::next(&shown)}</p>
                    {ways}
                    {drawn}
                    {cliffs}
                </div>
            </div>
        </section>
    })
}

/// Each alone reaches the next tier.
#[component]
fn Ways(ways: Vec<RebateWay>) -> impl IntoView {
    let address = use_state().address;
    let items = ways
        .into_iter()
        .map(|way| {
            let reach = way.reach;
            let path = format!("/products/{}", crate::api::encode(&reach.sku));
            let units = intl::number(&reach.units.to_string());
            let words = match reach.cartons {
                Some(cartons) => text::rebates_way_cartons(cartons, units, money(reach.value)),
                None => text::rebates_way_units(units, money(reach.value)),
            };
            view! { <li><a href=move || address.href(&path)>{way.name}</a>" "<span class="muted">{words}</span></li> }
        })
        .collect_view();
    view! {
        <div>
            <p class="small">{text::rebates_ways()}</p>
            <ul class="rebate-ways">{items}</ul>
        </div>
    }
}

/// Where the amount jumps, as a table.
#[component]
fn Cliffs(shown: LadderView) -> impl IntoView {
    view! {
        <details>
            <summary>{text::ladder_cliffs()}</summary>
            <CliffTable shown />
        </details>
    }
}
