//! A new address, or one that changes: refused if somebody else changed it meanwhile.

use api::{
    company::{Address, AddressFields},
    paths,
};
use domain::Country;
use leptos::{ev::SubmitEvent, prelude::*};
use serde::{Deserialize, Serialize};

use super::{
    intent::Intent,
    sending::{FormFailure, Sending},
};
use crate::{
    api::{ApiError, Bytes, get_bytes, post_once, put_if_match},
    browser::intl,
    components::{Button, ButtonKind, Choice, SelectField, TextField},
    pages::load::Load,
    state::{drafts::Draft, use_state},
    text,
};

/// What stands in the fields, and the ETag of what it changes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Typed {
    fields: Option<AddressFields>,
    tag: String,
}

#[component]
pub fn AddressForm(
    /// Of the address that changes; a new one without.
    #[prop(optional, into)]
    id: Option<String>,
    on_done: Callback<()>,
) -> impl IntoView {
    let state = use_state();
    let draft = Draft::of(state.session, &format!("address.{}", id.as_deref().unwrap_or("new")));
    let home = state.session.user.get_untracked().and_then(|user| user.company?.country);
    let market = state.address.market.get_untracked().map(|market| market.country);
    let country = home.or(market).or_else(|| Country::all().next());
    let (kept, asked) = (draft.read::<Typed>(), id.clone());
    let typed = LocalResource::new(move || {
        let (kept, id) = (kept.clone(), asked.clone());
        async move {
            match (kept, id) {
                (Some(kept), _) => Ok(kept),
                (None, Some(id)) => fetch(&id).await,
                (None, None) => Ok(Typed { fields: country.map(empty), tag: String::new() }),
            }
        }
    });
    let (id, draft) = (StoredValue::new(id), StoredValue::new(draft));
    view! {
        <Load
            resource=typed
            ready=move |typed: Typed| {
                view! { <Form id=id.get_value() draft=draft.get_value() typed on_done /> }
            }
        />
    }
}

/// The address as it is now, with the ETag to change it by.
async fn fetch(id: &str) -> Result<Typed, ApiError> {
    match get_bytes(&paths::to(paths::COMPANY_ADDRESS, id), None).await? {
        Bytes::Fresh { bytes, tag, .. } => {
            let address: Address = serde_json::from_slice(&bytes).map_err(|_| ApiError::Unreadable)?;
            Ok(Typed { fields: Some(address.fields), tag })
        }
        Bytes::Unchanged => Err(ApiError::Unreadable),
    }
}

fn empty(country: Country) -> AddressFields {
    let none = String::new;
    AddressFields {
        label: none(),
        line_1: none(),
        line_2: none(),
        city: none(),
        region: none(),
        postal_code: none(),
        country,
    }
}

/// A field of text: its label, its name on the wire, what browsers know it by, and its place.
type Line = (String, &'static str, &'static str, fn(&mut AddressFields) -> &mut String);

#[component]
fn Form(id: Option<String>, draft: Draft, typed: Typed, on_done: Callback<()>) -> impl IntoView {
    let Typed { fields: Some(fields), tag } = typed else {
        return ().into_any();
    };
    let fields = RwSignal::new(fields);
    let sending = Sending::new();
    let intent = StoredValue::new(Intent::<AddressFields>::new());
    let (draft, tag, id) = (StoredValue::new(draft), StoredValue::new(tag), StoredValue::new(id));
    let keep = move || {
        let typed = Typed { fields: Some(fields.get_untracked()), tag: tag.get_value() };
        draft.with_value(|draft| draft.keep(&typed));
    };
    let line = move |(label, name, autocomplete, place): Line| {
        let value = Signal::derive(move || place(&mut fields.get()).clone());
        let problem = sending.problem(format!("/{name}"));
        let input = Callback::new(move |text: String| {
            fields.update(|fields| *place(fields) = text);
            keep();
        });
        view! { <TextField label name autocomplete value problem on_input=input /> }
    };
    let save = move |event: SubmitEvent| {
        if !sending.begin(&event) {
            return;
        }
        let (body, kept, tag, id) =
            (fields.get_untracked(), draft.get_value(), tag.get_value(), id.get_value());
        let key = intent.try_update_value(|intent| intent.key_for(&body)).unwrap_or_default();
        let request = async move {
            match id {
                Some(id) => {
                    put_if_match::<Address>(&paths::to(paths::COMPANY_ADDRESS, &id), &body, &tag).await
                }
                None => post_once::<Address>(paths::COMPANY_ADDRESSES, &body, &key).await,
            }
        };
        sending.send(request, move |_| {
            kept.forget();
            // The page may have been left meanwhile.
            let _ = on_done.try_run(());
        });
    };
    let lines: [Line; 6] = [
        (text::account_address_label(), "label", "off", |fields| &mut fields.label),
        (text::account_address_line_1(), "line_1", "address-line1", |fields| &mut fields.line_1),
        (text::account_address_line_2(), "line_2", "address-line2", |fields| &mut fields.line_2),
        (text::account_address_postal_code(), "postal_code", "postal-code", |fields| &mut fields.postal_code),
        (text::account_address_city(), "city", "address-level2", |fields| &mut fields.city),
        (text::account_address_region(), "region", "address-level1", |fields| &mut fields.region),
    ];
    view! {
        <form class="stack" on:submit=save novalidate>
            <FormFailure sending />
            <div class="fields">
                {lines.map(line).into_iter().collect_view()}
                <SelectField
                    label=text::account_country()
                    choices=countries()
                    value=Signal::derive(move || fields.read().country.code().to_owned())
                    on_change=Callback::new(move |code: String| {
                        if let Ok(country) = code.parse() {
                            fields.update(|fields| fields.country = country);
                            keep();
                        }
                    })
                />
            </div>
            <div class="cluster">
                <Button kind=ButtonKind::Primary kind_of_press="submit" busy=sending.busy>{text::account_save()}</Button>
                <Button
                    kind=ButtonKind::Quiet
                    on_press=move |_| {
                        draft.with_value(Draft::forget);
                        on_done.run(());
                    }
                >
                    {text::account_discard()}
                </Button>
            </div>
        </form>
    }
    .into_any()
}

/// All countries by their names, in the order of the reader's language.
fn countries() -> Vec<Choice> {
    let choice = |country: Country| Choice::new(country.code(), intl::country(country.code()));
    let countries: Vec<Choice> = Country::all().map(choice).collect();
    search::sorted(&countries, |one, other| intl::compare(&one.label, &other.label))
}
