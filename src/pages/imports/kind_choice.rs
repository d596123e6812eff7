//! What the file holds, in one line each, with a template to begin with.

use api::import::ImportKind;
use leptos::prelude::*;

use super::{kinds, template};
use crate::{
    browser::files,
    components::{Button, Choice, Icon, SelectField, Symbol},
    state::use_state,
    text,
};

#[component]
pub fn KindChoice(kind: Memo<ImportKind>) -> impl IntoView {
    let state = use_state();
    let choices: Vec<Choice> = ImportKind::ALL
        .into_iter()
        .map(|kind| Choice { value: kind.code().to_owned(), label: kinds::name(kind) })
        .collect();
    let download = move |_| {
        let kind = kind.get_untracked();
        let currencies = state.session.settings.read_untracked();
        let currencies = currencies.as_ref().map(|settings| settings.currencies.clone()).unwrap_or_default();
        files::download(&format!("{}.csv", kind.code()), "text/csv", &template::csv(kind, &currencies));
    };
    view! {
        <section class="panel stack">
            <SelectField
                label=text::imports_kind()
                choices
                value=Signal::derive(move || kind.get().code().to_owned())
                on_change=Callback::new(move |code| state.address.set_query(&[("kind", Some(code))]))
                hint=Signal::derive(move || Some(kinds::explanation(kind.get())))
            />
            // Shopify writes its own file: there is nothing to fill in.
            <Show when=move || kind.get() != ImportKind::ShopifyProducts>
                <div>
                    <Button on_press=download>
                        <Icon symbol=Symbol::Download />
                        {text::imports_template()}
                    </Button>
                </div>
            </Show>
        </section>
    }
}
