//! One agreement: what is earned, paid, due, set aside and expected, line by line, and the statement.

use api::rebate::{LeftAside, RebateStanding};
use leptos::prelude::*;

use super::{line::LinePanel, statement::Statement, words};
use crate::{
    browser::intl::{self, DateStyle},
    components::{Badge, BadgeTone, Banner, Definition, DefinitionList},
    text,
    trade::money::money,
};

#[component]
pub fn AgreementPanel(
    standing: RebateStanding,
    /// Whose it is, where the reader has none of their own.
    company: Option<String>,
) -> impl IntoView {
    let heading = format!("rebate-{}", standing.id);
    let labelled = heading.clone();
    let aside =
        standing.left_aside.iter().map(|aside| view! { <Aside aside=aside.clone() /> }).collect_view();
    let lines = standing
        .lines
        .iter()
        .map(|line| view! { <LinePanel line=line.clone() standing=standing.clone() /> })
        .collect_view();
    let partners = words::partners(&standing.partners);
    let (period, version) = (words::period(standing.period), words::version(&standing));
    view! {
        <section class="panel stack rebate-agreement" aria-labelledby=labelled>
            <div class="cluster">
                <h2 id=heading>{standing.name.clone()}</h2>
                <Badge>{partners}</Badge>
                <span class="muted small">{period}" · "{version}</span>
            </div>
            {aside}
            <Figures standing=standing.clone() />
            {lines}
            <Statement id=standing.id.clone() company />
        </section>
    }
}

#[component]
fn Figures(standing: RebateStanding) -> impl IntoView {
    let end = intl::date(&standing.period.to.to_string(), DateStyle::Date);
    let amended =
        (standing.amendments > 0).then(|| view! { <p class="muted small">{text::rebates_amended()}</p> });
    let owed = (!standing.brought_forward.is_zero()).then(|| {
        view! {
            <Definition name=text::rebates_brought_forward()>
                <span class="numeric">{money(standing.brought_forward)}</span>
            </Definition>
        }
    });
    view! {
        <div class="rebate-figures">
            <div>
                <p class="muted">{text::rebates_earned()}</p>
                <p class="calculator-total">{money(standing.earned)}</p>
            </div>
            <DefinitionList>
                <Definition name=text::rebates_settled()>
                    <span class="numeric">{money(standing.settled)}</span>
                </Definition>
                {owed}
                <Definition name=text::rebates_due()>
                    <strong class="numeric">{money(standing.due)}</strong>
                </Definition>
                <Definition name=text::rebates_accrued()>
                    <span class="numeric">{money(standing.accrued)}</span>
                </Definition>
                <Definition name=text::rebates_expected(end)>
                    <span class="numeric">{money(standing.expected)}</span>" "<Badge>{text::rebates_estimate()}</Badge>
                </Definition>
            </DefinitionList>
        </div>
        <p class="muted small">{words::method(&standing.forecast)}" "{text::rebates_accrued_detail()}</p>
        {amended}
    }
}

/// Currencies are never mixed: what is in another one without a known rate is named instead of counted.
#[component]
fn Aside(aside: LeftAside) -> impl IntoView {
    view! {
        <Banner tone=BadgeTone::Warn>
            {text::rebates_left_aside(aside.documents, aside.currency.code(), money(aside.value))}
        </Banner>
    }
}
