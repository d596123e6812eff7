//! What the server has yet to bring: a skeleton, then the thing itself, or a failure with a way to
//! try again.

use leptos::prelude::*;

use super::failure::Failure;
use crate::{api::ApiError, components::SkeletonRows, text};

/// What a resource brings.
pub type Loaded<T> = LocalResource<Result<T, ApiError>>;

/// `ready` draws the answer. While the resource loads again, the former answer stays.
#[component]
pub fn Load<T, F, V>(
    resource: Loaded<T>,
    /// A skeleton of the same shape as the answer; rows by default.
    #[prop(optional, into)]
    skeleton: Option<ViewFn>,
    ready: F,
) -> impl IntoView
where
    T: Clone + 'static,
    F: Fn(T) -> V + Send + 'static,
    V: IntoView + 'static,
{
    move || match resource.get() {
        None => match &skeleton {
            Some(skeleton) => skeleton.run(),
            None => view! { <SkeletonRows label=text::common_loading() /> }.into_any(),
        },
        Some(Ok(answer)) => ready(answer).into_any(),
        Some(Err(error)) => view! { <Failure error on_again=move |_| resource.refetch() /> }.into_any(),
    }
}
