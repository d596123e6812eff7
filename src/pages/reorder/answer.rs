//! The answer: how much to order now, or when.

use domain::{
    planning::Rule,
    reorder_planner::{LawfulQuantity, Order, RaisedBy},
};
use leptos::prelude::*;

use super::{
    outcome::{Outcome, Shown},
    words,
};
use crate::{
    browser::intl,
    pages::{calculator::stale::stale_note, planning::explanation::Figure},
    text,
    trade::{load, quantity_rule::in_cartons},
};

/// What is said: what it is, the figure, what else to know.
struct Words {
    name: String,
    figure: String,
    detail: String,
    rules: &'static [Rule],
}

const ORDER: &[Rule] = &[
    Rule::ServiceFactor,
    Rule::SafetyStock,
    Rule::ReorderPoint,
    Rule::OrderUpTo,
    Rule::EconomicOrderQuantity,
    Rule::StockPosition,
    Rule::ReviewOrder,
    Rule::ReorderQuantity,
    Rule::LawfulQuantity,
];

/// Read out when it changes.
#[component]
pub fn Answer(outcome: Outcome, shown: Shown) -> impl IntoView {
    let Words { name, figure, detail, rules } = of(&shown);
    let steps = words::steps(&shown, rules);
    let sku = shown.plan.sku.clone();
    view! {
        <div role="status">
            {stale_note(outcome)}
            <p class="muted">{name.clone()}{(!sku.is_empty()).then(|| view! { " · "<bdi>{sku}</bdi> })}</p>
            <p class="calculator-total"><Figure name words=figure steps /></p>
            <p class="muted small">{detail}</p>
        </div>
    }
}

fn of(shown: &Shown) -> Words {
    let outcome = &shown.outcome;
    if let Some(order) = &outcome.order {
        return ordered(shown, order);
    }
    if let Some(supply) = &outcome.supply {
        return Words {
            name: text::reorder_reorder_point(),
            figure: words::units(supply.reorder_at),
            detail: text::reorder_type_stock(),
            rules: &[Rule::ServiceFactor, Rule::SafetyStock, Rule::ReorderPoint],
        };
    }
    if let Some(point) = outcome.forecast.as_ref().and_then(|forecast| forecast.points.first()) {
        return Words {
            name: text::reorder_next_period(),
            figure: words::units(point.forecast),
            detail: text::reorder_type_lead_time(),
            rules: &[],
        };
    }
    if let Some(lot) = &outcome.lot {
        return Words {
            name: text::reorder_lot(),
            figure: words::units(lot.quantity),
            detail: String::new(),
            rules: &[Rule::EconomicOrderQuantity],
        };
    }
    let turnover = outcome.turnover.as_ref().and_then(|turnover| turnover.turnover);
    Words {
        name: text::reorder_turns(),
        figure: turnover.map(|turnover| words::decimal(turnover, 2)).unwrap_or_default(),
        detail: String::new(),
        rules: &[Rule::AverageStock, Rule::StockTurnover],
    }
}

fn ordered(shown: &Shown, order: &Order) -> Words {
    let supply = shown.outcome.supply.as_ref();
    let not_yet = supply.map(|supply| match supply.order_up_to {
        Some(level) => text::reorder_not_at_this_review(words::units(level)),
        None => text::reorder_not_yet(words::units(supply.reorder_at)),
    });
    let (figure, detail) = match &order.quantity {
        LawfulQuantity::Nothing => (text::trade_units(0), not_yet.unwrap_or_default()),
        LawfulQuantity::Orderable { units, raised_by, load: filled } => {
            let packaging = shown.plan.scenario.order_rule.packaging;
            let carton = packaging.and_then(|packaging| packaging.carton).map(|carton| carton.units);
            let raised = (!raised_by.is_empty())
                .then(|| text::reorder_raised_by(intl::list(raised_by.iter().map(|by| reason(*by)))));
            // Only a catalogue's packaging knows what it weighs.
            let weighed = filled.filter(|load| load.weight_grams > 0).map(load::words);
            let packed = weighed.or_else(|| carton.map(|_| in_cartons(*units, carton)));
            let parts = [packed, raised].into_iter().flatten().collect::<Vec<_>>();
            (text::trade_units(*units), parts.join(" · "))
        }
        LawfulQuantity::AboveMaximum { largest } => {
            (text::trade_units(*largest), text::reorder_above_maximum(words::units(order.need)))
        }
        LawfulQuantity::NothingOrderable => (text::trade_units(0), text::trade_refused_nothing()),
    };
    Words { name: text::reorder_order_now(), figure, detail, rules: ORDER }
}

fn reason(by: RaisedBy) -> String {
    match by {
        RaisedBy::WholeUnit => text::reorder_raised_whole(),
        RaisedBy::Minimum => text::reorder_minimum(),
        RaisedBy::Multiple => text::reorder_multiple(),
        RaisedBy::Carton => text::reorder_full_cartons(),
    }
}
