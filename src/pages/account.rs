//! The account: the person, and their company with its addresses and people.

mod address_card;
mod address_form;
mod addresses;
mod company;
mod drafted;
mod handed_password;
mod intent;
mod new_password;
pub mod parts;
mod password;
mod person_form;
mod person_row;
mod profile;
mod sending;
mod short_link_row;
mod short_links;
mod users;

use leptos::prelude::*;

use super::{forbidden::ForbiddenPage, not_found::NotFoundPage, title::use_title};
use crate::{
    components::PageHeading,
    state::{State, use_state},
    text,
};
use addresses::Addresses;
use company::CompanyFacts;
use parts::{Part, PartLinks};
use password::PasswordForm;
use profile::ProfilePart;
use short_links::ShortLinks;
use users::Users;

#[component]
pub fn AccountPage() -> impl IntoView {
    use_title(text::common_account);
    let State { address, session, .. } = use_state();
    let part = Memo::new(move |before: Option<&Option<Part>>| {
        match address.page.read().strip_prefix("/account") {
            Some(rest) => Part::from_code(rest.strip_prefix('/')),
            // Another page is being opened.
            None => before.copied().flatten(),
        }
    });
    let open = Memo::new(move |_| part.get().is_some_and(|part| part.is_open_to(session)));
    move || match part.get() {
        None => view! { <NotFoundPage /> }.into_any(),
        Some(_) if !open.get() => view! { <ForbiddenPage /> }.into_any(),
        Some(part) => view! { <AccountPart part /> }.into_any(),
    }
}

#[component]
fn AccountPart(part: Part) -> impl IntoView {
    let body = match part {
        Part::Profile => {
            view! { <div class="account-columns"><ProfilePart /><PasswordForm /></div> }.into_any()
        }
        Part::Company => view! { <CompanyFacts /> }.into_any(),
        Part::Addresses => view! { <Addresses /> }.into_any(),
        Part::Users => view! { <Users /> }.into_any(),
        Part::ShortLinks => view! { <ShortLinks /> }.into_any(),
        // A page of its own.
        Part::Rebates => view! { <NotFoundPage /> }.into_any(),
    };
    view! {
        <PageHeading title=text::common_account() />
        <div class="stack">
            <PartLinks />
            {body}
        </div>
    }
}
