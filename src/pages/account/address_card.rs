//! One address, as it stands on a parcel.

use api::company::Address;
use leptos::prelude::*;

use super::addresses::Deed;
use crate::{
    browser::intl,
    components::{Button, ButtonKind},
    text,
};

#[component]
pub fn AddressCard(address: Address, may_change: bool, deed: RwSignal<Option<Deed>>) -> impl IntoView {
    let fields = address.fields.clone();
    let town = [fields.postal_code, fields.city].join(" ");
    let lines = [fields.line_1, fields.line_2, town, fields.region, intl::country(fields.country.code())];
    let lines = lines.into_iter().filter(|line| !line.trim().is_empty());
    let (id, label) = (address.id.clone(), fields.label.clone());
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
