//! Where demand comes from: a history, typed or pasted, and how it is projected; or a mean that is
//! known.

use domain::history_entry::Interval;
use leptos::prelude::*;

use super::{
    field::{PlanField, value, write},
    outcome::Outcome,
    words,
};
use crate::{
    components::{Choice, Segment, Segmented, SelectField, TextArea},
    state::{
        calculator::Desk,
        reorder::{
            approach::Approach,
            typed::{Place, Source, Typed},
        },
    },
    text,
};

const HISTORY: &str = "history";
const KNOWN: &str = "known";
const GIVEN: &str = "given";

#[component]
pub fn HistoryFields(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let (reading, choosing) = (desk.typed.clone(), desk.clone());
    let source = Memo::new(move |_| reading.read().source);
    let segments = vec![
        Segment { value: HISTORY.to_owned(), label: text::reorder_from_history() },
        Segment { value: KNOWN.to_owned(), label: text::reorder_from_mean() },
    ];
    let choose = Callback::new(move |value: String| {
        let source = if value == KNOWN { Source::Known } else { Source::History };
        choosing.change(|typed| typed.source = source);
    });
    let fields = move || match source.get() {
        Source::History => view! { <Projected desk=desk.clone() outcome /> }.into_any(),
        Source::Known => view! { <Known desk=desk.clone() outcome /> }.into_any(),
    };
    view! {
        <Segmented
            label=text::reorder_demand_from()
            segments
            value=Signal::derive(move || match source.get() {
                Source::History => HISTORY.to_owned(),
                Source::Known => KNOWN.to_owned(),
            })
            on_change=choose
        />
        {fields}
    }
}

#[component]
fn Projected(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let typed = desk.typed.clone();
    let count = Memo::new(move |_| typed.read().history().map(|history| history.units.len()).unwrap_or(0));
    let found = move || {
        let count = count.get();
        if count == 0 { text::reorder_history_hint() } else { text::reorder_history_read(count as u64) }
    };
    let typed = desk.typed.clone();
    let approach = Memo::new(move |_| typed.read().approach);
    view! {
        <TextArea
            label=text::reorder_history()
            rows=8
            value=value(&desk, Place::History)
            on_input=write(&desk, Place::History)
            hint=Signal::derive(move || Some(found()))
            problem=outcome.fault(Place::History)
        />
        <div class="field-grid">
            <IntervalField desk=desk.clone() label=text::reorder_interval() />
            <PlanField desk=desk.clone() outcome at=Place::Season label=text::reorder_season() unit=text::reorder_periods() />
            <ApproachField desk=desk.clone() approach />
            {
                let desk = desk.clone();
                move || (approach.get() == Approach::MovingAverage).then(|| view! {
                    <PlanField desk=desk.clone() outcome at=Place::Averaged label=text::reorder_averaged() unit=text::reorder_periods() />
                })
            }
            <PlanField desk=desk.clone() outcome at=Place::Horizon label=text::reorder_horizon() unit=text::reorder_periods() />
            <PlanField desk outcome at=Place::Band label=text::reorder_band() unit="%" />
        </div>
    }
}

#[component]
fn Known(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let typed = desk.typed.clone();
    // The form takes both of one period; a deviation that came along for other days says so.
    let days = Signal::derive(move || {
        typed.read().beside.deviation_days.map(|days| text::reorder_deviation_days(words::decimal(days, 4)))
    });
    view! {
        <div class="field-grid">
            <PlanField desk=desk.clone() outcome at=Place::Mean label=text::reorder_mean() unit=text::reorder_unit() />
            <PlanField desk=desk.clone() outcome at=Place::Deviation label=text::reorder_deviation() unit=text::reorder_unit() hint=days />
            <IntervalField desk label=text::reorder_interval() />
        </div>
    }
}

#[component]
fn IntervalField(desk: Desk<Typed>, label: String) -> impl IntoView {
    let typed = desk.typed.clone();
    let given = Memo::new(move |_| typed.read().beside.period_days);
    let choices = move || {
        let offered = Interval::ALL.into_iter().map(|interval| {
            let value = words::interval_code(interval).to_owned();
            Choice { label: text::reorder_interval_of(value.as_str()), value }
        });
        // What came with a scenario can only be kept.
        let given = given.get().map(|days| Choice {
            value: GIVEN.to_owned(),
            label: text::reorder_interval_days(words::decimal(days, 4)),
        });
        offered.chain(given).collect::<Vec<_>>()
    };
    let typed = desk.typed.clone();
    let change = Callback::new(move |code: String| {
        let found = Interval::ALL.into_iter().find(|interval| words::interval_code(*interval) == code);
        if let Some(interval) = found {
            desk.change(|typed| typed.count_in(interval));
        }
    });
    view! {
        <SelectField
            label
            choices=Signal::derive(choices)
            value=Signal::derive(move || match given.get() {
                Some(_) => GIVEN.to_owned(),
                None => words::interval_code(typed.read().interval).to_owned(),
            })
            on_change=change
        />
    }
}

#[component]
fn ApproachField(desk: Desk<Typed>, approach: Memo<Approach>) -> impl IntoView {
    let choices = move || {
        // What came with a scenario can only be kept.
        let given = (approach.get() == Approach::Given).then_some(Approach::Given);
        let choice = |approach| {
            let value = words::approach_code(approach).to_owned();
            Choice { label: text::reorder_method_of(value.as_str()), value }
        };
        Approach::OFFERED.into_iter().chain(given).map(choice).collect::<Vec<_>>()
    };
    let change = Callback::new(move |code: String| {
        let found = Approach::OFFERED.into_iter().find(|approach| words::approach_code(*approach) == code);
        desk.change(|typed| typed.approach = found.unwrap_or(typed.approach));
    });
    view! {
        <SelectField
            label=text::reorder_method()
            choices=Signal::derive(choices)
            value=Signal::derive(move || words::approach_code(approach.get()).to_owned())
            on_change=change
        />
    }
}
