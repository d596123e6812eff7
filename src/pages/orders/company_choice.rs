//! Whose orders: a company among those that the reader serves, found by its name or code.

use std::time::Duration;

use api::{Page, company::PartnerCompany, paths};
use leptos::prelude::*;

use crate::{
    api::{get, with_query},
    browser::timer::Debounce,
    components::{Combobox, ComboboxOption},
    text,
};

const PAUSE: Duration = Duration::from_millis(200);

/// What the address names is a code; the field shows the company's name. An empty field is any company.
#[component]
pub fn CompanyChoice(#[prop(into)] value: Signal<String>, on_change: Callback<String>) -> impl IntoView {
    // `None` while the field shows what is chosen.
    let typed = RwSignal::new(None::<String>);
    let asked = RwSignal::new(String::new());
    let pause = StoredValue::new_local(Debounce::new(PAUSE));
    on_cleanup(move || {
        pause.try_with_value(Debounce::cancel);
    });
    let found = LocalResource::new(move || companies(asked.get()));
    let chosen = LocalResource::new(move || {
        let code = value.get();
        async move {
            let companies = if code.is_empty() { Vec::new() } else { companies(code.clone()).await };
            let name = companies.into_iter().find(|company| company.summary.id == code);
            name.map_or(code, |company| company.summary.name)
        }
    });
    let words = move || typed.get().or_else(|| chosen.get()).unwrap_or_default();
    let options = move || {
        let found = found.get().unwrap_or_default();
        let option = |company: PartnerCompany| ComboboxOption {
            value: company.summary.id.clone(),
            label: company.summary.name,
            detail: company.summary.id,
        };
        found.into_iter().map(option).collect::<Vec<_>>()
    };
    let on_text = Callback::new(move |words: String| {
        if words.is_empty() {
            on_change.run(String::new());
        }
        typed.set(Some(words.clone()));
        pause.with_value(|pause| pause.call(move || asked.set(words.trim().to_owned())));
    });
    let choose = Callback::new(move |code: String| {
        typed.set(None);
        on_change.run(code);
    });
    view! {
        <Combobox
            label=text::orders_company()
            placeholder=text::orders_any_company()
            text=Signal::derive(words)
            on_text
            options=Signal::derive(options)
            on_choose=choose
        />
    }
}

/// Those that bear these words in name or code; the first page of all without words.
async fn companies(words: String) -> Vec<PartnerCompany> {
    let path = with_query(paths::COMPANIES, &[("q", (!words.is_empty()).then_some(words.as_str()))]);
    get::<Page<PartnerCompany>>(&path).await.map(|page| page.items).unwrap_or_default()
}
