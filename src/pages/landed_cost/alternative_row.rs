//! The row of one alternative. It stays while numbers change: at a key only its texts are written.

use leptos::prelude::*;

use super::{
    alternative::{Alternative, Column, Figures},
    sides::Side,
};
use crate::{
    components::{Button, ButtonKind, Icon, Symbol},
    text,
};

#[component]
pub fn AlternativeRow(
    side: Side,
    alternatives: Memo<Vec<Alternative>>,
    take: Callback<String>,
    remove: Callback<String>,
) -> impl IntoView {
    let Side { key, name, .. } = side;
    let (own_key, removed) = (key.clone(), key.clone());
    let alternative = Memo::new(move |_| {
        alternatives.read().iter().find(|alternative| alternative.side.key == own_key).cloned()
    });
    let is_own = Memo::new(move |_| alternative.read().as_ref().is_some_and(|one| one.side.is_own));
    let figures = Memo::new(move |_| alternative.read().as_ref().and_then(|one| one.figures.clone().ok()));
    let refused = Memo::new(move |_| alternative.read().as_ref().and_then(|one| one.figures.clone().err()));
    // The way without a route is called after its mode, which may change.
    let heading = move || alternative.read().as_ref().map(|one| one.side.name.clone());
    let label = text::calculators_remove_alternative(&name);
    // The last one stays: without any the usual ones would come back.
    let is_removable = Memo::new(move |_| !is_own.get() && alternatives.read().len() > 1);
    let press = Callback::new(move |_| remove.run(removed.clone()));
    let cells = move || match refused.get() {
        Some(words) => view! { <td colspan="7" class="problem">{words}</td> }.into_any(),
        None => {
            let side = Side { key: key.clone(), name: name.clone(), is_own: is_own.get() };
            view! { <Cells side figures take /> }.into_any()
        }
    };
    view! {
        <tr class:own=move || is_own.get()>
            <th scope="row">
                {heading}
                <Show when=move || is_removable.get()>
                    <Button kind=ButtonKind::Quiet label=label.clone() on_press=press>
                        <Icon symbol=Symbol::Close />
                    </Button>
                </Show>
            </th>
            {cells}
        </tr>
    }
}

#[component]
fn Cells(side: Side, figures: Memo<Option<Figures>>, take: Callback<String>) -> impl IntoView {
    let Side { key, name, is_own } = side;
    let column = move |place: usize| {
        let read = move || figures.read().as_ref().and_then(|figures| figures.columns.get(place).cloned());
        let decides = move || read().is_some_and(|Column { decides, .. }| decides);
        let amount = move || read().map(|Column { amount, .. }| amount);
        view! { <td class="numeric" class:deciding=decides>{amount}</td> }
    };
    let per_unit = move || figures.read().as_ref().and_then(|figures| figures.per_unit.clone());
    let length = move || figures.read().as_ref().map(|figures| figures.length.clone());
    let note = move || figures.read().as_ref().map(|figures| figures.note.clone());
    let figure = if is_own {
        view! { <span>{per_unit}</span> }.into_any()
    } else {
        let title = text::calculators_make_own(name);
        let press = move |_| take.run(key.clone());
        view! { <button type="button" class="figure strong" title=title on:click=press>{per_unit}</button> }
            .into_any()
    };
    view! {
        {std::array::from_fn::<_, 5, _>(column)}
        <td class="numeric strong">{figure}</td>
        <td>
            <svg class="unit-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class=if is_own { "bar-goods" } else { "bar-charge" } width=length height="8" rx="1" />
            </svg>
            <span class="muted small">{note}</span>
        </td>
    }
}
