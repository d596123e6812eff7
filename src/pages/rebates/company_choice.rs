//! Whose rebates the brand's people look at.

use api::{Page, company::PartnerCompany, paths};
use leptos::prelude::*;

use crate::{
    api::{get, with_query},
    components::{Choice, SelectField},
    state::use_state,
    text,
};

/// As many as a list may hold at once: more partners are found by the page of companies.
const MOST: &str = "200";

#[component]
pub fn CompanyChoice(company: Memo<Option<String>>) -> impl IntoView {
    let address = use_state().address;
    let companies = LocalResource::new(|| async {
        get::<Page<PartnerCompany>>(&with_query(paths::COMPANIES, &[("limit", Some(MOST))])).await
    });
    let choices = move || {
        let mut choices = vec![Choice { value: String::new(), label: text::rebates_choose() }];
        if let Some(Ok(page)) = companies.get() {
            choices.extend(
                page.items
                    .into_iter()
                    .map(|company| Choice { value: company.summary.id, label: company.summary.name }),
            );
        }
        choices
    };
    let choose =
        Callback::new(move |id: String| address.set_query(&[("company", (!id.is_empty()).then_some(id))]));
    view! {
        <div class="one-field">
            <SelectField
                label=text::rebates_company()
                choices=Signal::derive(choices)
                value=Signal::derive(move || company.get().unwrap_or_default())
                on_change=choose
            />
        </div>
    }
}
