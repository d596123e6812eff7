//! A list that comes page by page: its first rows, then more of them when they are asked for. Has no words
//! of its own, because the lists come in files of their own.

use api::Page;
use leptos::{prelude::*, task::spawn_local};

use super::failure::Failure;
use crate::{
    api::ApiError,
    browser::intl,
    components::{LoadMore, SkeletonRows},
    text,
};

/// Copied freely; dies with the list.
pub struct Paged<T: Send + Sync + 'static> {
    pub rows: RwSignal<Vec<T>>,
    /// How many there are on all pages; unknown until the first page is here.
    pub total: RwSignal<Option<u64>>,
    /// Of the whole list.
    pub failure: RwSignal<Option<ApiError>>,
    /// Of what comes behind the rows that are here: these stay.
    failure_of_more: RwSignal<Option<ApiError>>,
    busy: RwSignal<bool>,
    cursor: RwSignal<Option<String>>,
    turn: StoredValue<u32>,
    /// The turn that brought the first page.
    first: RwSignal<u32>,
}

impl<T: Send + Sync + 'static> Clone for Paged<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Paged<T> {}

impl<T: Send + Sync + 'static> Paged<T> {
    /// Of which nothing has been asked for yet.
    pub fn empty() -> Self {
        Self {
            rows: RwSignal::new(Vec::new()),
            total: RwSignal::new(None),
            failure: RwSignal::new(None),
            failure_of_more: RwSignal::new(None),
            busy: RwSignal::new(false),
            cursor: RwSignal::new(None),
            turn: StoredValue::new(0),
            first: RwSignal::new(0),
        }
    }

    /// Asks for the first page, or for the one behind the rows that are here. `ask` is given where that
    /// begins.
    pub fn fetch<F: Future<Output = Result<Page<T>, ApiError>> + 'static>(
        self,
        more: bool,
        ask: impl FnOnce(Option<String>) -> F,
    ) {
        self.turn.update_value(|turn| *turn += 1);
        let turn = self.turn.get_value();
        self.busy.set(true);
        self.failure.set(None);
        self.failure_of_more.set(None);
        let asked = ask(self.cursor.get_untracked().filter(|_| more));
        spawn_local(async move {
            let answer = asked.await;
            // What was asked for since, or another page, has made this answer stale.
            if self.turn.try_get_value() != Some(turn) {
                return;
            }
            self.busy.set(false);
            match answer {
                Ok(page) => {
                    if more {
                        self.rows.update(|rows| rows.extend(page.items));
                    } else {
                        self.rows.set(page.items);
                        self.first.set(turn);
                    }
                    self.total.set(Some(page.total));
                    self.cursor.set(page.next_cursor);
                }
                Err(error) if more => self.failure_of_more.set(Some(error)),
                Err(error) => self.failure.set(Some(error)),
            }
        });
    }
}

#[component]
pub fn PagedList<T: Send + Sync + 'static>(
    list: Paged<T>,
    /// Asks for the next page, or for the first one again.
    fetch: Callback<bool>,
    /// How many are shown of how many.
    shown: fn(String, String) -> String,
    /// On the button for more.
    label: fn() -> String,
    /// Where there is nothing.
    #[prop(into)]
    none: ViewFn,
    children: ChildrenFn,
) -> impl IntoView {
    // A first page is drawn anew; what comes behind it leaves its rows as they are.
    let filled = Memo::new(move |_| list.total.get().map(|total| (total > 0).then(|| list.first.get())));
    let has_failed = Memo::new(move |_| list.failure.read().is_some());
    let shown = move || {
        let number = |count: u64| intl::number(&count.to_string());
        shown(number(list.rows.read().len() as u64), number(list.total.get().unwrap_or_default()))
    };
    let of_more = move || {
        let error = list.failure_of_more.get()?;
        Some(view! { <Failure error on_again=move |_| fetch.run(true) /> })
    };
    move || {
        if has_failed.get()
            && let Some(error) = list.failure.get_untracked()
        {
            return view! { <Failure error on_again=move |_| fetch.run(false) /> }.into_any();
        }
        match filled.get() {
            None => view! { <SkeletonRows label=text::common_loading() /> }.into_any(),
            Some(None) => none.run(),
            Some(Some(_)) => view! {
                {children()}
                {of_more}
                <LoadMore
                    shown=Signal::derive(shown)
                    more=Signal::derive(move || list.cursor.read().is_some())
                    busy=list.busy
                    label=label()
                    on_more=Callback::new(move |_| fetch.run(true))
                />
            }
            .into_any(),
        }
    }
}
