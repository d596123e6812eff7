//! A calculation as a workbook with live formulas, which the server makes.

use leptos::{prelude::*, task::spawn_local};

use super::outcome::Worked;
use crate::{
    api::post_for_file,
    browser::files,
    components::Button,
    pages::failure,
    state::{
        calculator::{Desk, Shared, Typed},
        use_state,
    },
    text,
};

const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

#[component]
pub fn SaveWorkbook<T, R>(
    desk: Desk<T>,
    worked: Signal<Option<Worked<T, R>>>,
    /// The name of the file without its ending.
    file: &'static str,
) -> impl IntoView
where
    T: Typed,
    R: Send + Sync + 'static,
{
    let state = use_state();
    let busy = RwSignal::new(false);
    let none = Signal::derive(move || worked.read().is_none());
    let save = move |_| {
        // Its formulas would lead back to what is private.
        if !desk.secrets().is_empty() {
            state.notices.bad(text::calculators_save_excel_private());
            return;
        }
        let Some((scenario, _)) = worked.get_untracked() else { return };
        let Some(Shared { scenario, .. }) = T::shared(&scenario) else { return };
        busy.set(true);
        spawn_local(async move {
            match post_for_file(T::KIND.path(), &scenario, WORKBOOK).await {
                Ok(bytes) => files::download_bytes(&format!("{file}.xlsx"), WORKBOOK, &bytes),
                Err(error) => state.notices.bad(failure::words(&error).detail),
            }
            // The page may be left by now.
            let _ = busy.try_set(false);
        });
    };
    view! { <Button on_press=save disabled=none busy>{text::calculators_save_excel()}</Button> }
}
