//! The head of a page: its name, a line below it and the page's own deeds. The keyboard is moved
//! here when the route changes.

use leptos::prelude::*;

#[component]
pub fn PageHeading(
    #[prop(into)] title: Signal<String>,
    #[prop(optional, into)] detail: MaybeProp<String>,
    /// Buttons at the end.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let has_detail = Memo::new(move |_| detail.get().is_some());
    let line = move || {
        has_detail.get().then(|| view! { <p class="page-detail" role="status">{move || detail.get()}</p> })
    };
    view! {
        <div class="page-heading">
            <div>
                <h1 tabindex="-1" data-page-heading="">{title}</h1>
                {line}
            </div>
            {children.map(|children| view! { <div class="cluster">{children()}</div> })}
        </div>
    }
}
