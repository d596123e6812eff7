//! What happens to a file with refused rows.

use api::import::ImportMode;
use leptos::prelude::*;

use super::kinds;
use crate::{
    components::{Segment, Segmented},
    state::use_state,
    text,
};

const ROW_BY_ROW: &str = "row_by_row";

#[component]
pub fn ModeChoice(mode: Memo<ImportMode>) -> impl IntoView {
    let address = use_state().address;
    let segments = vec![
        Segment { value: String::new(), label: kinds::mode_name(ImportMode::AllOrNothing) },
        Segment { value: ROW_BY_ROW.to_owned(), label: kinds::mode_name(ImportMode::RowByRow) },
    ];
    let value = move || match mode.get() {
        ImportMode::AllOrNothing => String::new(),
        ImportMode::RowByRow => ROW_BY_ROW.to_owned(),
    };
    let explanation = move || match mode.get() {
        ImportMode::AllOrNothing => text::imports_all_or_nothing_detail(),
        ImportMode::RowByRow => text::imports_row_by_row_detail(),
    };
    view! {
        <section class="panel stack">
            <div class="cluster">
                <span class="field-label">{text::imports_mode()}</span>
                <Segmented
                    label=text::imports_mode()
                    segments
                    value=Signal::derive(value)
                    on_change=Callback::new(move |mode: String| {
                        address.set_query(&[("mode", (!mode.is_empty()).then_some(mode))]);
                    })
                />
            </div>
            <p class="muted small" role="status">{explanation}</p>
        </section>
    }
}
