//! What happened, what is safe, what to try.

use leptos::{ev::MouseEvent, prelude::*};

use super::{Button, Icon, Symbol};

#[component]
pub fn ErrorState(
    #[prop(into)] title: String,
    #[prop(into)] detail: String,
    #[prop(optional, into)] again_label: String,
    #[prop(optional, into)] on_again: Option<Callback<MouseEvent>>,
) -> impl IntoView {
    view! {
        <div class="state" role="alert">
            <Icon symbol=Symbol::Warning />
            <p class="state-title">{title}</p>
            <p class="muted">{detail}</p>
            {on_again.map(|on_again| view! { <Button on_press=on_again>{again_label}</Button> })}
        </div>
    }
}
