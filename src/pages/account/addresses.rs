//! Where the company receives goods: seen by all of its people, kept by its admins.

use api::{Permission, company::Address, paths};
use leptos::{prelude::*, task::spawn_local};

use super::{address_card::AddressCard, address_form::AddressForm};
use crate::{
    api::{ApiError, delete, get},
    components::{Button, ButtonKind, Dialog, EmptyState},
    pages::{failure, load::Load},
    state::use_state,
    text,
};

/// What is being done to an address.
#[derive(Clone, PartialEq)]
pub enum Deed {
    Add,
    /// By its id.
    Change(String),
    Remove(Address),
}

#[component]
pub fn Addresses() -> impl IntoView {
    let session = use_state().session;
    let may_change = untrack(|| session.may(Permission::ManageCompany));
    let addresses = LocalResource::new(|| async { get::<Vec<Address>>(paths::COMPANY_ADDRESSES).await });
    let deed = RwSignal::new(None::<Deed>);
    let done = Callback::new(move |()| {
        deed.set(None);
        addresses.refetch();
    });
    let list = move |addresses: Vec<Address>| {
        if addresses.is_empty() {
            let detail =
                if may_change { text::account_address_none_admin() } else { text::checkout_no_address() };
            return view! { <EmptyState title=text::account_address_none() detail /> }.into_any();
        }
        let card = move |address: Address| view! { <AddressCard address may_change deed /> };
        view! { <ul class="address-list">{addresses.into_iter().map(card).collect_view()}</ul> }.into_any()
    };
    let title = move || match deed.get() {
        Some(Deed::Change(_)) => text::account_address_change(),
        Some(Deed::Remove(_)) => text::account_address_remove(),
        _ => text::checkout_add_address(),
    };
    let form = move || match deed.get() {
        Some(Deed::Add) => view! { <AddressForm on_done=done /> }.into_any(),
        Some(Deed::Change(id)) => view! { <AddressForm id on_done=done /> }.into_any(),
        Some(Deed::Remove(address)) => view! { <Removal address on_done=done /> }.into_any(),
        None => ().into_any(),
    };
    view! {
        <section class="stack">
            <div class="cluster part-head">
                <h2>{text::account_addresses()}</h2>
                <Show when=move || may_change>
                    <Button kind=ButtonKind::Primary on_press=move |_| deed.set(Some(Deed::Add))>
                        {text::checkout_add_address()}
                    </Button>
                </Show>
            </div>
            <Show when=move || !may_change>
                <p class="muted">{text::account_address_by_admin()}</p>
            </Show>
            <Load resource=addresses ready=list />
        </section>
        <Dialog
            open=Signal::derive(move || deed.read().is_some())
            on_close=Callback::new(move |()| deed.set(None))
            title=Signal::derive(title)
            close_label=text::common_close()
            modal_only=true
        >
            {form}
        </Dialog>
    }
}

#[component]
fn Removal(address: Address, on_done: Callback<()>) -> impl IntoView {
    let state = use_state();
    let busy = RwSignal::new(false);
    let words = text::account_address_remove_confirm(&address.fields.label);
    let remove = move |_| {
        busy.set(true);
        let path = paths::to(paths::COMPANY_ADDRESS, &address.id);
        spawn_local(async move {
            let answer = delete(&path).await;
            let _ = busy.try_set(false);
            match answer {
                // The page may have been left meanwhile.
                Ok(()) => {
                    let _ = on_done.try_run(());
                }
                // Somebody else was quicker: it is gone.
                Err(ApiError::Problem(problem)) if problem.kind == api::ProblemKind::NotFound => {
                    let _ = on_done.try_run(());
                }
                Err(error) => state.notices.bad(failure::words(&error).detail),
            }
        });
    };
    view! {
        <p>{words}</p>
        <div class="cluster">
            <Button kind=ButtonKind::Danger busy on_press=remove>{text::account_address_remove()}</Button>
        </div>
    }
}
