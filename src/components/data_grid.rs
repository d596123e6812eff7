//! A grid of cells to type in, of any length, worked by keyboard: arrows move between cells, Enter
//! goes down, Escape gives a cell its old value back, a paste comes out as text.
//!
//! Knows where the keyboard is, not what is in the cells: the owner draws each row out of
//! [`GridCell`]s.

use leptos::{
    ev::{ClipboardEvent, KeyboardEvent},
    prelude::*,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::{Reveal, VirtualRows, quantity_field::QuantityStep, table::Column};
use crate::browser::{clipboard, focus};

/// The head of a column, and whether the keyboard stops in it.
#[derive(Clone, Debug)]
pub struct GridColumn {
    pub head: Column,
    /// Arrow keys go to the next column that takes them.
    pub editable: bool,
}

/// Text pasted while the keyboard is in a cell.
#[derive(Clone, Debug)]
pub struct GridPaste {
    pub row: usize,
    pub column: usize,
    pub text: String,
}

impl GridPaste {
    /// More than one line or cell; a plain word goes into the cell as usual.
    pub fn is_many(&self) -> bool {
        self.text.trim().contains(['\n', '\t'])
    }
}

/// `row` draws the cells of one row, in the order of `columns`. See [`VirtualRows`] for how often
/// it runs. The columns' widths are set in CSS by `grid-template-columns` of `.grid-row`.
#[component]
pub fn DataGrid<F, V>(
    #[prop(into)] label: String,
    /// A class for the widths of the columns.
    class: &'static str,
    columns: Vec<GridColumn>,
    /// Words above the first column, where they are known only later.
    #[prop(optional, into)]
    corner: MaybeProp<String>,
    #[prop(into)] count: Signal<usize>,
    #[prop(default = 49.0)] row_height: f64,
    #[prop(optional)] reveal: Reveal,
    /// Whether the owner takes what is pasted; else it goes into the cell.
    on_paste: Callback<GridPaste, bool>,
    /// Shift and an arrow in a row.
    #[prop(optional, into)]
    on_step: Option<Callback<(usize, QuantityStep)>>,
    /// Escape in a row.
    #[prop(optional, into)]
    on_escape: Option<Callback<usize>>,
    row: F,
) -> impl IntoView
where
    F: Fn(Signal<usize>) -> V + Copy + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let grid_label = label.clone();
    let stops: Vec<usize> =
        columns.iter().enumerate().filter(|(_, column)| column.editable).map(|(at, _)| at).collect();
    let heads = columns
        .into_iter()
        .enumerate()
        .map(|(number, GridColumn { head, .. })| {
            let class = head.class();
            let words = move || corner.get().filter(|_| number == 0).unwrap_or_else(|| head.label.clone());
            view! { <div role="columnheader" class=class>{words}</div> }
        })
        .collect_view();

    let go = move |row: usize, column: usize| {
        let cell = format!("[data-cell=\"{row}:{column}\"]");
        // What is typed in, or where there is none what is pressed.
        let cell = format!("{cell} input, {cell}:not(:has(input)) :is(button, a)");
        // At once where the row is drawn, so that the very next key goes into it.
        let is_there = focus::focus_first(&cell);
        reveal.row(row);
        if is_there && focus::active().is_some_and(|active| active.matches(&cell).unwrap_or_default()) {
            return;
        }
        // The row's elements follow the scrolling one frame later.
        request_animation_frame(move || {
            focus::focus_first(&cell);
        });
    };
    let keydown = move |event: KeyboardEvent| {
        let Some((row, column)) = cell_of(&event) else {
            return;
        };
        if belongs_to_list(&event) {
            return;
        }
        let up = match event.key().as_str() {
            "ArrowUp" => Some(true),
            "ArrowDown" => Some(false),
            _ => None,
        };
        if let (Some(up), true) = (up, event.shift_key()) {
            if let Some(on_step) = on_step {
                event.prevent_default();
                on_step.run((row, QuantityStep { up, carton: true }));
            }
            return;
        }
        let last = count.get_untracked().saturating_sub(1);
        let target = match event.key().as_str() {
            "ArrowUp" => Some((row.saturating_sub(1), column)),
            "ArrowDown" | "Enter" => Some(((row + 1).min(last), column)),
            "Home" if event.ctrl_key() => Some((0, column)),
            "End" if event.ctrl_key() => Some((last, column)),
            key @ ("ArrowLeft" | "ArrowRight") if at_edge(&event) => {
                next_stop(&stops, column, focus::goes_along(key)).map(|column| (row, column))
            }
            "Escape" => {
                if let Some(on_escape) = on_escape {
                    event.prevent_default();
                    on_escape.run(row);
                }
                None
            }
            _ => None,
        };
        if let Some((row, column)) = target {
            event.prevent_default();
            go(row, column);
        }
    };
    let paste = move |event: ClipboardEvent| {
        let pasted = cell_of(&event).zip(clipboard::pasted_text(&event));
        if let Some(((row, column), text)) = pasted
            && on_paste.run(GridPaste { row, column, text })
        {
            event.prevent_default();
        }
    };
    view! {
        <div
            class=format!("grid {class}")
            role="grid"
            aria-label=grid_label
            aria-rowcount=move || (count.get() + 1).to_string()
            on:keydown:capture=keydown
            on:paste=paste
        >
            <div class="grid-head grid-row" role="row" aria-rowindex="1">{heads}</div>
            <VirtualRows count row_height reveal label row />
        </div>
    }
}

/// One cell; `column` counts from 0.
#[component]
pub fn GridCell(
    row: Signal<usize>,
    column: usize,
    #[prop(optional)] numeric: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <div
            class="grid-cell"
            class:numeric=numeric
            role="gridcell"
            aria-colindex=(column + 1).to_string()
            data-cell=move || format!("{}:{column}", row.get())
        >
            {children()}
        </div>
    }
}

fn cell_of(event: &web_sys::Event) -> Option<(usize, usize)> {
    let cell: Element = focus::target(event)?.closest("[data-cell]").ok()??;
    let (row, column) = cell.get_attribute("data-cell").and_then(|at| {
        let (row, column) = at.split_once(':')?;
        Some((row.parse().ok()?, column.parse().ok()?))
    })?;
    Some((row, column))
}

/// Whether a list of suggestions is open in the cell and the key moves in it, takes from it or
/// closes it.
fn belongs_to_list(event: &KeyboardEvent) -> bool {
    let Some(target) = focus::target(event)
        .filter(|target| target.get_attribute("aria-expanded").as_deref() == Some("true"))
    else {
        return false;
    };
    match event.key().as_str() {
        "ArrowUp" | "ArrowDown" => !event.shift_key(),
        "Enter" => target.has_attribute("aria-activedescendant"),
        "Escape" => true,
        _ => false,
    }
}

/// Whether the arrow would leave the text: the caret is at that end, or all of it is selected.
fn at_edge(event: &KeyboardEvent) -> bool {
    let Some(input) = focus::target(event).and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
    else {
        return true;
    };
    let length = input.value().encode_utf16().count() as u32;
    let position = |found: Result<Option<u32>, _>| found.ok().flatten().unwrap_or_default();
    let (start, end) = (position(input.selection_start()), position(input.selection_end()));
    if start != end {
        return start == 0 && end == length;
    }
    // What is typed into these cells (SKUs, quantities) runs from left to right in every language.
    match event.key().as_str() {
        "ArrowLeft" => start == 0,
        _ => end == length,
    }
}

fn next_stop(stops: &[usize], column: usize, forward: bool) -> Option<usize> {
    if forward {
        stops.iter().copied().find(|stop| *stop > column)
    } else {
        stops.iter().rev().copied().find(|stop| *stop < column)
    }
}
