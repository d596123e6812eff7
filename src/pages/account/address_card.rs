//! One address, as it stands on a parcel.

use api::company::Address;
use leptos::prelude::*;

use super::addresses::Deed;
use crate::{
    components::{Button, ButtonKind},
    text,
    trade::address,
};

#[component]
pub fn AddressCard(address: Address, may_change: bool, deed: RwSignal<Option<Deed>>) -> impl IntoView {
    let lines = address::lines(&address.fields).into_iter();
    let (id, label) = (address.id.clone(), address.fields.label.clone());
    let (change_label, remove_label) =
        (text::account_address_change_one(&label), text::account_address_remove_one(&label));
    let buttons = may_change.then(|| {
        view! {
            <div class="cluster">
                <Button label=change_label on_press=move |_| deed.set(Some(Deed::Change(id.clone())))>
                    {text::account_change()}
                </Button>
                <Button
                    kind=ButtonKind::Quiet
                    label=remove_label
                    on_press=move |_| deed.set(Some(Deed::Remove(address.clone())))
                >
                    {text::account_remove()}
                </Button>
            </div>
        }
    });
    view! {
        <li class="panel stack address-card">
            <h3>{label}</h3>
            // Street names keep their own direction.
            <address dir="auto">{lines.map(|line| view! { <span>{line}</span> }).collect_view()}</address>
            {buttons}
        </li>
    }
}
