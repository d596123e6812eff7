//! Every step from the cost of a unit to what each channel leaves, for paper.

use domain::{
    planning::Step,
    price_calculator::{Answer, ChannelOutcome},
};
use leptos::prelude::*;

use super::{outcome::Outcome, waterfall::notes, words};
use crate::{pages::calculator::on_paper::step, text};

#[component]
pub fn Ledger(outcome: Outcome) -> impl IntoView {
    move || {
        let (answers, scenario) = (outcome.result.get()?, outcome.scenario.get()?);
        let currency = scenario.currency;
        let row =
            |of: &Step| step(words::rule(of.rule), words::amount(of.amount, currency), &notes(of, currency));
        let part = |heading: String, steps: Vec<&Step>| {
            view! {
                <section>
                    <h3>{heading}</h3>
                    <ol class="steps">{steps.into_iter().map(row).collect_view()}</ol>
                </section>
            }
        };
        let channel = |channel: &ChannelOutcome| {
            let Answer::Found(found) = &channel.answer else { return None };
            let solved = found.solution.iter().flat_map(|solution| &solution.ledger);
            let steps = solved.chain(&found.unit.ledger).collect();
            Some(part(words::channel(&channel.channel), steps))
        };
        let cost = part(text::price_net_net(), answers.cost.ledger.iter().collect());
        let channels = answers.channels.iter().filter_map(channel).collect_view();
        Some(view! { {cost}{channels} })
    }
}
