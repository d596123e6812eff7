//! One's own short links: how often each was opened, until when it opens, and a way to end it.

use api::{Page, paths, short_link::ShortLink};
use leptos::{prelude::*, task::spawn_local};

use super::short_link_row::ShortLinkRow;
use crate::{
    api::{ApiError, delete, get, with_query},
    components::{Button, ButtonKind, Column, Dialog, EmptyState, Symbol, Table},
    pages::{failure, load::Load},
    state::use_state,
    text,
};

/// As many as a page of the API takes; newer ones come first.
const MOST: &str = "200";

#[component]
pub fn ShortLinks() -> impl IntoView {
    let links = LocalResource::new(|| async {
        get::<Page<ShortLink>>(&with_query(paths::SHORT_LINKS, &[("limit", Some(MOST))])).await
    });
    let ending = RwSignal::new(None::<ShortLink>);
    let ended = Callback::new(move |()| {
        ending.set(None);
        links.refetch();
    });
    let list = move |page: Page<ShortLink>| {
        if page.items.is_empty() {
            return view! {
                <EmptyState
                    symbol=Symbol::Share
                    title=text::sharing_none()
                    detail=text::sharing_none_detail()
                />
            }
            .into_any();
        }
        let columns = vec![
            Column::start(text::sharing_name()),
            Column::end(text::sharing_opens()),
            Column::start(text::sharing_expires()),
            Column::start(text::sharing_standing()),
            Column::start(text::sharing_link()),
        ];
        let row = move |link: ShortLink| view! { <ShortLinkRow link ending /> };
        view! {
            <Table label=text::sharing_mine() columns>
                {page.items.into_iter().map(row).collect_view()}
            </Table>
        }
        .into_any()
    };
    view! {
        <section class="stack">
            <h2>{text::sharing_mine()}</h2>
            <Load resource=links ready=list />
        </section>
        <Dialog
            open=Signal::derive(move || ending.read().is_some())
            on_close=Callback::new(move |()| ending.set(None))
            title=Signal::derive(text::sharing_revoke)
            close_label=text::common_close()
        >
            {move || ending.get().map(|link| view! { <Ending link ended /> })}
        </Dialog>
    }
}

#[component]
fn Ending(link: ShortLink, ended: Callback<()>) -> impl IntoView {
    let state = use_state();
    let busy = RwSignal::new(false);
    let words = text::sharing_revoke_confirm(&link.title);
    let revoke = move |_| {
        busy.set(true);
        let path = paths::to(paths::SHORT_LINK, &link.id);
        spawn_local(async move {
            let answer = delete(&path).await;
            let _ = busy.try_set(false);
            match answer {
                Ok(()) => state.notices.good(text::sharing_revoked()),
                // It has gone by itself meanwhile.
                Err(ApiError::Problem(problem)) if problem.kind == api::ProblemKind::NotFound => {}
                Err(error) => return state.notices.bad(failure::words(&error).detail),
            }
            // The page may have been left meanwhile.
            let _ = ended.try_run(());
        });
    };
    view! {
        <p>{words}</p>
        <div class="cluster">
            <Button kind=ButtonKind::Danger busy on_press=revoke>{text::sharing_revoke()}</Button>
        </div>
    }
}
