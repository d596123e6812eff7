//! Email and password.

use api::session::SignIn;
use leptos::{ev::SubmitEvent, prelude::*};
use wasm_bindgen_futures::spawn_local;

use crate::{
    components::{BadgeTone, Banner, Button, ButtonKind, TextField},
    pages::failure,
    state::use_state,
    text,
};

#[component]
pub fn SignInForm(#[prop(optional, into)] email: String, on_done: Callback<()>) -> impl IntoView {
    let session = use_state().session;
    let email = RwSignal::new(email);
    let password = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(None::<failure::Words>);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        problem.set(None);
        let request =
            SignIn { email: email.get_untracked().trim().to_owned(), password: password.get_untracked() };
        spawn_local(async move {
            let answer = session.sign_in(&request).await;
            // The form may be gone by now; what belongs to it must not be asked for then.
            let _ = busy.try_set(false);
            match answer {
                Ok(()) => {
                    let _ = on_done.try_run(());
                }
                Err(error) => {
                    let _ = problem.try_set(Some(failure::words(&error)));
                }
            }
        });
    };
    view! {
        <form class="stack" on:submit=submit>
            {move || problem.get().map(|words| view! {
                <Banner tone=BadgeTone::Bad>
                    <p class="strong">{words.title}</p>
                    <p>{words.detail}</p>
                </Banner>
            })}
            <TextField
                label=text::sign_in_email()
                kind="email"
                name="email"
                autocomplete="username"
                required=true
                value=email
                on_input=Callback::new(move |value| email.set(value))
            />
            <TextField
                label=text::sign_in_password()
                kind="password"
                name="password"
                autocomplete="current-password"
                required=true
                value=password
                on_input=Callback::new(move |value| password.set(value))
            />
            <Button kind=ButtonKind::Primary kind_of_press="submit" busy>{text::sign_in_submit()}</Button>
        </form>
    }
}
