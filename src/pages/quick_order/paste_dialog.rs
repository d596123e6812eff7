//! Rows pasted into a field of their own: on a phone, or by somebody who likes to look first.

use leptos::prelude::*;

use crate::{
    components::{Button, ButtonKind, Dialog, TextArea},
    state::{
        quick_order::{MAXIMUM_ROWS, TooManyRows},
        use_state,
    },
    text,
};

#[component]
pub fn PasteDialog(open: RwSignal<bool>) -> impl IntoView {
    let state = use_state();
    let rows = RwSignal::new(String::new());
    let take = move |_| {
        let order = state.quick_order();
        match order.paste(untrack(|| order.count()), &rows.get_untracked()) {
            Ok(_) => {
                rows.set(String::new());
                open.set(false);
            }
            Err(TooManyRows(count)) => {
                state.notices.bad(text::quick_order_too_many_rows(count, MAXIMUM_ROWS))
            }
        }
    };
    view! {
        <Dialog
            open
            on_close=Callback::new(move |()| open.set(false))
            title=text::quick_order_paste()
            close_label=text::common_close()
        >
            <div class="stack">
                <TextArea
                    label=text::quick_order_paste_label()
                    hint=text::quick_order_paste_hint()
                    value=rows
                    rows=10
                    on_input=Callback::new(move |text| rows.set(text))
                />
                <Button
                    kind=ButtonKind::Primary
                    disabled=Signal::derive(move || rows.read().trim().is_empty())
                    on_press=take
                >
                    {text::quick_order_paste_check()}
                </Button>
            </div>
        </Dialog>
    }
}
