//! The file's own columns, what their first row holds, and what each of them is here.

use api::import::{Column, ImportKind};
use leptos::prelude::*;

use super::{header::FileColumn, mapping::Mapping, mapping::canonical, sample, template};
use crate::{
    components::{Choice, Column as Head, SelectField, Table},
    state::use_state,
    text,
};

#[component]
pub fn MappingTable(kind: ImportKind, file: Vec<FileColumn>, mapping: RwSignal<Mapping>) -> impl IntoView {
    let state = use_state();
    let currencies = state.session.settings.read_untracked();
    let currencies = currencies.as_ref().map(|settings| settings.currencies.clone()).unwrap_or_default();
    let ours = StoredValue::new(template::columns(kind, &currencies));
    let row = move |(position, column): (usize, FileColumn)| {
        // The importers know this name without being told: it cannot be left aside.
        let own = canonical(kind, &column.name);
        let chosen = move || mapping.read().ours.get(position).cloned().flatten();
        let choices = move || {
            let aside = Choice { value: String::new(), label: text::imports_column_aside() };
            let mut names = ours.get_value();
            names.extend(chosen().filter(|name| !names.contains(name)));
            let names = names.into_iter().map(|name| Choice { label: shown(kind, &name), value: name });
            own.is_none().then_some(aside).into_iter().chain(names).collect::<Vec<_>>()
        };
        view! {
            <tr>
                <td><code dir="auto">{column.name.clone()}</code></td>
                <td class="muted import-sample" dir="auto">{column.sample}</td>
                <td>
                    <SelectField
                        label=text::imports_column_is(&column.name)
                        hide_label=true
                        choices=Signal::derive(choices)
                        value=Signal::derive(move || chosen().unwrap_or_default())
                        on_change=Callback::new(move |name: String| {
                            mapping.update(|mapping| mapping.choose(position, (!name.is_empty()).then_some(name)));
                        })
                    />
                </td>
            </tr>
        }
    };
    let heads = vec![
        Head::start(text::imports_column_theirs()),
        Head::start(text::imports_column_sample()),
        Head::start(text::imports_column_ours()),
    ];
    view! {
        <Table label=text::imports_columns() columns=heads>
            {file.into_iter().enumerate().map(row).collect_view()}
        </Table>
    }
}

/// "unit_price * (12.50)": required ones marked, with an example.
fn shown(kind: ImportKind, name: &str) -> String {
    let is_this = |column: &Column| matches!(column, Column::Required(own) if *own == name);
    let mark = if kind.columns().iter().any(is_this) { " *" } else { "" };
    match sample::of(name) {
        "" => format!("{name}{mark}"),
        example => format!("{name}{mark} ({example})"),
    }
}
