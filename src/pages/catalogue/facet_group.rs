//! One facet: its values with how many products each would give.

use leptos::prelude::*;

use super::{filter::choose, listing::Listing};
use crate::{
    browser::intl,
    components::{Button, ButtonKind, Checkbox},
    text,
};

/// More values than this are folded away.
const FEW: usize = 10;

/// One value of a facet.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    pub code: String,
    pub label: String,
    pub count: usize,
    /// How many categories are above it.
    pub depth: u32,
}

#[component]
pub fn FacetGroup(
    listing: Listing,
    title: String,
    /// The facet's name in the address.
    facet: &'static str,
    values: Signal<Vec<Value>>,
) -> impl IntoView {
    let title = StoredValue::new(title);
    let values = Memo::new(move |_| values.get());
    let all = RwSignal::new(false);
    let is_shown = move |place: usize, value: &Value| {
        all.get() || place < FEW || listing.filter.read().chosen(facet).contains(&value.code)
    };
    let shown = move || {
        let values = values.read();
        let shown = values.iter().enumerate().filter(|(place, value)| is_shown(*place, value));
        // A value keeps its elements, and the keyboard, while only its count changes.
        shown.map(|(_, value)| (value.code.clone(), value.label.clone(), value.depth)).collect::<Vec<_>>()
    };
    let row = move |(code, label, depth): (String, String, u32)| {
        let count = {
            let code = code.clone();
            move || {
                let values = values.read();
                let count = values.iter().find(|value| value.code == code).map_or(0, |value| value.count);
                Some(intl::number(&count.to_string()))
            }
        };
        let checked = {
            let code = code.clone();
            move || listing.filter.read().chosen(facet).contains(&code)
        };
        let change = Callback::new(move |chosen| choose(listing.state.address, facet, &code, chosen));
        view! {
            <li class="facet-value" style:--depth=depth.to_string()>
                <Checkbox label checked=Signal::derive(checked) count=Signal::derive(count) on_change=change />
            </li>
        }
    };
    view! {
        <Show when=move || !values.read().is_empty()>
            <section class="facet">
                <h2 class="facet-title">{title.get_value()}</h2>
                <ul><For each=shown key=|shown| shown.clone() children=row /></ul>
                <Show when=move || values.read().get(FEW).is_some()>
                    <Button kind=ButtonKind::Quiet on_press=move |_| all.update(|all| *all = !*all)>
                        {move || {
                            if all.get() {
                                text::catalogue_facet_fewer()
                            } else {
                                text::catalogue_facet_all(values.read().len() as u64)
                            }
                        }}
                    </Button>
                </Show>
            </section>
        </Show>
    }
}
