//! What the server has yet to bring: a skeleton, then the thing itself, or a failure with a way to
//! try again. What failed for want of a network is asked for again once there is one.

use leptos::prelude::*;

use super::failure::Failure;
use crate::{api::ApiError, browser::online::online, components::SkeletonRows, text};

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
    when_online_again(move || resource.get_untracked()?.err(), move || resource.refetch());
    move || match resource.get() {
        None => match &skeleton {
            Some(skeleton) => skeleton.run(),
            None => view! { <SkeletonRows label=text::common_loading() /> }.into_any(),
        },
        Some(Ok(answer)) => ready(answer).into_any(),
        Some(Err(error)) => view! { <Failure error on_again=move |_| resource.refetch() /> }.into_any(),
    }
}

/// Asks again by itself for what failed for want of a network, once there is one.
pub fn when_online_again(failure: impl Fn() -> Option<ApiError> + 'static, again: impl Fn() + 'static) {
    let online = online();
    Effect::new(move || {
        if online.get() && matches!(untrack(&failure), Some(ApiError::Offline | ApiError::Timeout)) {
            untrack(&again);
        }
    });
}
