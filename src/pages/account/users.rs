//! The people of the company: who they are, what they may do, who is locked out.

use api::{company::CompanyUser, paths};
use leptos::prelude::*;

use super::{person_form::PersonForm, person_row::PersonRow};
use crate::{
    api::get,
    components::{Button, ButtonKind, Dialog},
    pages::load::Load,
    text,
};

#[component]
pub fn Users() -> impl IntoView {
    let people = LocalResource::new(|| async { get::<Vec<CompanyUser>>(paths::COMPANY_USERS).await });
    let adding = RwSignal::new(false);
    let added = Callback::new(move |()| {
        adding.set(false);
        people.refetch();
    });
    let list = move |people: Vec<CompanyUser>| {
        let row = |person: CompanyUser| view! { <PersonRow person /> };
        view! {
            <ul class="people" aria-label=text::account_users()>
                {people.into_iter().map(row).collect_view()}
            </ul>
        }
    };
    view! {
        <section class="stack">
            <div class="cluster part-head">
                <h2>{text::account_users()}</h2>
                <Button kind=ButtonKind::Primary on_press=move |_| adding.set(true)>
                    {text::account_user_add()}
                </Button>
            </div>
            <p class="muted">{text::account_last_admin()}</p>
            <Load resource=people ready=list />
        </section>
        <Dialog
            open=adding
            on_close=Callback::new(move |()| adding.set(false))
            title=text::account_user_add()
            close_label=text::common_close()
            modal_only=true
        >
            <PersonForm on_done=added />
        </Dialog>
    }
}
