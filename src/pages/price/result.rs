//! What it comes to: the answer of each channel, side by side and one in full, and what a change
//! would do.

use std::sync::Arc;

use domain::{
    Currency,
    price_calculator::{Answer, ChannelOutcome, CostOutcome, Found, Outcome as Answers, SolvedFor, Warning},
};
use leptos::prelude::*;

use super::{
    outcome::Outcome,
    sensitivity::Sensitivity,
    waterfall::{self, Waterfall},
    words,
};
use crate::{
    browser::intl,
    components::{Choice, Column, Definition, DefinitionList, SelectField, Table},
    pages::calculator::{nothing_yet::NothingYet, stale::stale_note, warnings::Warnings},
    state::{calculator::Desk, price::typed::Typed},
    text,
    trade::money::money,
};

#[component]
pub fn ResultPanel(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let chosen = RwSignal::new(0_usize);
    let has_private = desk.has_private();
    move || {
        let (Some(answers), Some(scenario)) = (outcome.result.get(), outcome.scenario.get()) else {
            return view! { <NothingYet desk=desk.clone() detail=text::price_empty() wrong=outcome.wrong() /> }.into_any();
        };
        let currency = scenario.currency;
        let stale = move || outcome.is_stale();
        let place = chosen.get().min(answers.channels.len().saturating_sub(1));
        let own = answers.channels.get(place).cloned();
        view! {
            // On paper, what is left would tell what is private.
            <div class="stack" class:no-print=move || has_private.get()>
                <section class="panel stack" class:stale=stale>
                    <Choose answers=answers.clone() chosen place />
                    {own.clone().map(|own| view! { <ChannelAnswer outcome own cost=answers.cost.clone() currency /> })}
                </section>
                <SideBySide answers=answers.clone() currency />
                {own.map(|own| view! { <Sensitivity rows=own.sensitivity currency /> })}
                <Warnings said=warnings(&answers) />
            </div>
        }
        .into_any()
    }
}

#[component]
fn Choose(answers: Arc<Answers>, chosen: RwSignal<usize>, place: usize) -> impl IntoView {
    let choices: Vec<_> = answers
        .channels
        .iter()
        .enumerate()
        .map(|(place, channel)| Choice::new(&place.to_string(), words::channel(&channel.channel)))
        .collect();
    (choices.len() > 1).then(|| {
        view! {
            <SelectField
                label=text::price_channel()
                choices
                value=place.to_string()
                on_change=Callback::new(move |code: String| chosen.set(code.parse().unwrap_or_default()))
            />
        }
    })
}

/// Read out when it changes.
#[component]
fn ChannelAnswer(
    outcome: Outcome,
    own: ChannelOutcome,
    cost: CostOutcome,
    currency: Currency,
) -> impl IntoView {
    let found = match own.answer {
        Answer::Found(found) => *found,
        Answer::NoPriceIsEnough => {
            return view! { <div role="status">{stale_note(outcome)}<p>{text::price_no_price()}</p></div> }
                .into_any();
        }
        Answer::NoBuyingPriceIsLowEnough => {
            return view! { <div role="status">{stale_note(outcome)}<p>{text::price_no_buying()}</p></div> }
                .into_any();
        }
        Answer::EveryBuyingPriceWorks => {
            return view! { <div role="status">{stale_note(outcome)}<p>{text::price_any_buying()}</p></div> }
                .into_any();
        }
    };
    let (name, shown) = match &found.solution {
        None => (text::price_profit(), words::amount(found.unit.profit, currency)),
        Some(solution) if solution.of == SolvedFor::BuyingPrice => {
            (text::price_asked_buying(), money(solution.price))
        }
        Some(_) => (text::price_list_price(), money(found.unit.list_price)),
    };
    let how = found.solution.iter().flat_map(|solution| &solution.ledger);
    let how: Vec<String> = how.flat_map(|step| waterfall::notes(step, currency)).collect();
    let of_margin = text::price_margin_of(words::share(found.unit.margin_percent));
    view! {
        <div role="status">
            {stale_note(outcome)}
            <p class="muted">{name}</p>
            <p class="calculator-total">{shown}</p>
            <p class="muted small">{of_margin}</p>
            <p class="muted small">{how.join(" · ")}</p>
        </div>
        <Waterfall unit=found.unit.clone() cost=cost.clone() currency />
        <Figures found cost currency />
    }
    .into_any()
}

#[component]
fn Figures(found: Found, cost: CostOutcome, currency: Currency) -> impl IntoView {
    let unit = &found.unit;
    let mut rows = vec![
        (text::price_net_price(), words::amount(unit.net_price, currency)),
        (text::calculators_landed(), words::amount(cost.landed, currency)),
        (text::price_net_net(), words::amount(unit.cost, currency)),
        (text::price_margin(), words::share(unit.margin_percent)),
        (text::price_in_mark_up(), words::share(unit.mark_up_percent)),
        (text::price_gross_margin(), words::share(unit.gross_margin_percent)),
    ];
    if let Some(roas) = unit.break_even_roas {
        rows.push((text::price_break_even_roas(), intl::fixed(&roas.to_string(), 2)));
    }
    if let Some(period) = &found.period {
        rows.push((text::price_period_revenue(), money(period.revenue)));
        rows.push((text::price_period_profit(), money(period.profit)));
        let units = period.break_even_volume.map(|units| intl::number(&units.to_string()));
        rows.push((text::price_break_even(), units.unwrap_or_else(|| "–".to_owned())));
    }
    let rows = rows
        .into_iter()
        .map(|(name, shown)| view! { <Definition name><span class="numeric">{shown}</span></Definition> })
        .collect_view();
    view! { <DefinitionList>{rows}</DefinitionList> }
}

#[component]
fn SideBySide(answers: Arc<Answers>, currency: Currency) -> impl IntoView {
    if answers.channels.len() < 2 {
        return None;
    }
    let columns = vec![
        Column::start(text::price_channel()),
        Column::end(text::price_list_price()),
        Column::end(text::price_net_price()),
        Column::end(text::price_profit()),
        Column::end(text::price_margin()),
    ];
    let row = |channel: &ChannelOutcome| {
        let cells = match &channel.answer {
            Answer::Found(found) => [
                money(found.unit.list_price),
                words::amount(found.unit.net_price, currency),
                words::amount(found.unit.profit, currency),
                words::share(found.unit.margin_percent),
            ],
            _ => ["–"; 4].map(str::to_owned),
        };
        let cells = cells.map(|cell| view! { <td class="numeric">{cell}</td> }).collect_view();
        view! { <tr><th scope="row">{words::channel(&channel.channel)}</th>{cells}</tr> }
    };
    let rows = answers.channels.iter().map(row).collect_view();
    Some(view! {
        <section class="stack">
            <h2>{text::price_side_by_side()}</h2>
            <Table label=text::price_side_by_side() columns>{rows}</Table>
        </section>
    })
}

fn warnings(answers: &Answers) -> Vec<String> {
    let words = |warning: &Warning| match warning {
        Warning::Loss { channel } => text::price_warn_loss(words::channel(channel)),
        Warning::NotInForce { .. } => text::price_warn_out_of_force(),
    };
    answers.warnings.iter().map(words).collect()
}
