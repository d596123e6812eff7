//! `/s/{id}`: opens what somebody keeps under a short link, in the reader's own language and market,
//! as if it had come in a long one. Open to everyone; what the reader changes is a copy.

use api::{calculator::CalculatorKind, paths, short_link::SharedScenario};
use leptos::{prelude::*, task::spawn_local};

use super::super::{failure::Failure, title::use_title};
use crate::{
    api::{ApiError, decode, encode, get},
    browser::location,
    components::{LinkButton, PageHeading, SkeletonRows},
    state::{
        calculator::{Shared, Typed},
        currency, ladder, landed_cost,
        language::Language,
        market::Market,
        price, reorder,
        scenario_link::{self, Sent},
        session::Standing,
        use_state,
    },
    text,
    trade::calculator,
};

#[component]
pub fn ShortLink() -> impl IntoView {
    use_title(text::sharing_short);
    let state = use_state();
    let failure = RwSignal::new(None::<ApiError>);
    // The company's market is known once the server has said who is signed in.
    let market = Memo::new(move |_| {
        let known = state.session.standing.get() != Standing::Unknown;
        state.session.home_market().filter(|_| known)
    });
    let path = state.address.path;
    let id = Memo::new(move |_| decode(path.read().strip_prefix("/s/").unwrap_or_default()));
    let asked = Memo::new(move |_| market.get().map(|market| (id.get(), market)));
    let ask = move |id: String, market: Market| {
        failure.set(None);
        spawn_local(async move {
            if let Err(error) = open(&id, market).await {
                let _ = failure.try_set(Some(error));
            }
        });
    };
    Effect::new(move || {
        if let Some((id, market)) = asked.get() {
            ask(id, market);
        }
    });
    let again = move |_| {
        if let Some((id, market)) = asked.get_untracked() {
            ask(id, market);
        }
    };
    let outcome = move || match failure.get() {
        None => view! { <SkeletonRows label=text::common_loading() /> }.into_any(),
        Some(error @ ApiError::Problem(_)) => {
            let page = calculator::page(CalculatorKind::LandedCost);
            view! {
                <Failure error />
                <div class="cluster">
                    <LinkButton href=state.address.href(page)>{text::sharing_to_calculators()}</LinkButton>
                </div>
            }
            .into_any()
        }
        Some(error) => view! { <Failure error on_again=again /> }.into_any(),
    };
    view! {
        <PageHeading title=text::sharing_short() />
        {outcome}
    }
}

/// Goes on to the calculator with the scenario in the address.
async fn open(id: &str, market: Market) -> Result<(), ApiError> {
    let shared: SharedScenario = get(&paths::to(paths::SHORT_LINK, &encode(id))).await?;
    let (kind, title) = (shared.calculator, shared.title.clone());
    let fragment = fragment(shared).await.ok_or(ApiError::Unreadable)?;
    let (language, page) = (Language::of_visit().code(), calculator::page(kind));
    let title = encode(&title);
    location::replace(&format!("/{language}/{}{page}?opened={title}#{fragment}", market.code()));
    Ok(())
}

async fn fragment(shared: SharedScenario) -> Option<String> {
    match shared.calculator {
        CalculatorKind::LandedCost => written::<landed_cost::typed::Typed>(shared).await,
        CalculatorKind::Rebate => written::<ladder::typed::Typed>(shared).await,
        CalculatorKind::Price => written::<price::typed::Typed>(shared).await,
        CalculatorKind::Reorder => written::<reorder::typed::Typed>(shared).await,
        CalculatorKind::Fx => written::<currency::typed::Typed>(shared).await,
    }
}

async fn written<T: Typed>(shared: SharedScenario) -> Option<String> {
    let SharedScenario { scenario, markets, beside, withheld, .. } = shared;
    let scenario = T::of_shared(Shared { scenario, markets, beside })?;
    scenario_link::write(&Sent { scenario, withheld }).await
}
