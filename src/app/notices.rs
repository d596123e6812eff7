//! Shows the notices of `state/`.

use leptos::prelude::*;

use crate::{
    components::{BadgeTone, NoticeCard, NoticeRegion},
    state::{
        notices::{Notice, Tone},
        use_state,
    },
    text,
};

#[component]
pub fn NoticeList() -> impl IntoView {
    let notices = use_state().notices;
    let card = move |notice: Notice| {
        let tone = match notice.tone {
            Tone::Good => BadgeTone::Good,
            Tone::Warn => BadgeTone::Warn,
            Tone::Bad => BadgeTone::Bad,
        };
        let action = notice.action.map(|(words, deed)| (words, Callback::new(move |()| deed())));
        view! {
            <NoticeCard
                tone
                text=notice.text
                close_label=text::common_close()
                on_close=Callback::new(move |()| notices.close(notice.id))
                action
            />
        }
    };
    view! {
        <NoticeRegion label=text::common_notices()>
            <For each=move || notices.list.get() key=|notice| notice.id children=card />
        </NoticeRegion>
    }
}
