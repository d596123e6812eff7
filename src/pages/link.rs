//! What somebody handed on, opened in the reader's own language and market: `/s/{id}` is a short link,
//! `/c/{calculator}` a long one.

mod long;
mod short;

use leptos::prelude::*;

use crate::state::use_state;
use long::LongLink;
use short::ShortLink;

#[component]
pub fn LinkPage() -> impl IntoView {
    let is_short = use_state().address.path.read_untracked().starts_with("/s/");
    if is_short { view! { <ShortLink /> }.into_any() } else { view! { <LongLink /> }.into_any() }
}
