//! A plain table with a sticky head. The body's rows are the caller's `tr`.

use leptos::prelude::*;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    #[default]
    Start,
    /// For numbers: their decimals line up.
    End,
}

/// The head of one column.
#[derive(Clone, Debug, Default)]
pub struct Column {
    pub label: String,
    pub align: Align,
}

impl Column {
    pub fn start(label: impl Into<String>) -> Self {
        Self { label: label.into(), align: Align::Start }
    }

    pub fn end(label: impl Into<String>) -> Self {
        Self { label: label.into(), align: Align::End }
    }

    pub(super) fn class(&self) -> &'static str {
        match self.align {
            Align::Start => "",
            Align::End => "numeric",
        }
    }
}

#[component]
pub fn Table(
    /// Names the table for screen readers.
    #[prop(into)]
    label: String,
    columns: Vec<Column>,
    /// For the layout on a phone.
    #[prop(optional)]
    class: &'static str,
    children: Children,
) -> impl IntoView {
    let heads = columns
        .into_iter()
        .map(|column| {
            let class = column.class();
            view! { <th scope="col" class=class>{column.label}</th> }
        })
        .collect_view();
    let table_label = label.clone();
    view! {
        // Wide tables scroll by keyboard too.
        <div class=format!("table-frame {class}") role="region" tabindex="0" aria-label=label>
            <table class="table" aria-label=table_label>
                <thead><tr>{heads}</tr></thead>
                <tbody>{children()}</tbody>
            </table>
        </div>
    }
}
