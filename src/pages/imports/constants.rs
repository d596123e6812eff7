//! One value for all rows, where the file has no column of its own: the currency of a price list,
//! the warehouse of a stock count.

use api::import::{Column, ImportKind};
use leptos::prelude::*;

use super::{mapping::Mapping, sample};
use crate::{
    components::{Button, ButtonKind, Choice, Icon, SelectField, Symbol, TextField},
    text,
};

#[component]
pub fn Constants(kind: ImportKind, mapping: RwSignal<Mapping>) -> impl IntoView {
    // What must be there and is not asks for a value by itself.
    let names = Memo::new(move |_| {
        let mapping = mapping.read();
        let mut names: Vec<String> = mapping.missing(kind).into_iter().map(str::to_owned).collect();
        names.extend(mapping.constants.keys().cloned());
        let mut names = search::sorted(&names, String::cmp);
        names.dedup();
        names
    });
    let choices = move || {
        let mapping = mapping.read();
        let first = Choice { value: String::new(), label: text::imports_constant_choose() };
        let others = plain(kind).filter(|name| !mapping.has(name));
        let others = others.map(|name| Choice { value: name.to_owned(), label: name.to_owned() });
        std::iter::once(first).chain(others).collect::<Vec<_>>()
    };
    view! {
        <div class="stack">
            <h3>{text::imports_constants()}</h3>
            <div class="fields">
                <For each=move || names.get() key=String::clone let:name>
                    <Constant name mapping kind />
                </For>
                <SelectField
                    label=text::imports_constant_add()
                    choices=Signal::derive(choices)
                    value=""
                    on_change=Callback::new(move |name: String| {
                        if !name.is_empty() {
                            mapping.update(|mapping| drop(mapping.constants.insert(name, String::new())));
                        }
                    })
                />
            </div>
        </div>
    }
}

#[component]
fn Constant(name: String, mapping: RwSignal<Mapping>, kind: ImportKind) -> impl IntoView {
    let needed = is_required(kind, &name);
    let example = sample::of(&name);
    let name = StoredValue::new(name);
    let value =
        move || name.with_value(|name| mapping.read().constants.get(name).cloned().unwrap_or_default());
    let problem = move || (needed && value().trim().is_empty()).then(text::imports_constant_needed);
    let remove =
        move |_| mapping.update(|mapping| drop(name.with_value(|name| mapping.constants.remove(name))));
    let removal = (!needed).then(|| {
        view! {
            <Button kind=ButtonKind::Quiet label=text::imports_constant_remove(name.get_value()) on_press=remove>
                <Icon symbol=Symbol::Close />
            </Button>
        }
    });
    view! {
        <div class="import-constant">
            <TextField
                label=name.get_value()
                placeholder=example
                value=Signal::derive(value)
                on_input=Callback::new(move |typed: String| {
                    mapping.update(|mapping| drop(mapping.constants.insert(name.get_value(), typed)));
                })
                problem=Signal::derive(problem)
            />
            {removal}
        </div>
    }
}

fn plain(kind: ImportKind) -> impl Iterator<Item = &'static str> {
    kind.columns().iter().filter_map(|column| match column {
        Column::Required(name) | Column::Optional(name) => Some(*name),
        _ => None,
    })
}

fn is_required(kind: ImportKind, name: &str) -> bool {
    kind.columns().iter().any(|column| matches!(column, Column::Required(own) if *own == name))
}
