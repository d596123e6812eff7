//! The pages that come in files of their own, fetched when they are first wanted, so that the first
//! visit to the catalogue does not pay for them. See `docs/decisions/chunks.md`.
//!
//! Only a released storefront is split (the feature `split`, which `cargo xtask` turns on). Otherwise
//! everything is in one file, and fetching is over before it has begun.

use std::time::Duration;

use futures::{FutureExt, future::LocalBoxFuture};
use leptos::{prelude::*, wasm_split::SplitLoaderError};
use wasm_bindgen_futures::spawn_local;

use super::styles;
use crate::{
    api::{ApiError, messages},
    browser::timer,
    components::SkeletonRows,
    pages::{
        account::AccountPage,
        calculators::CalculatorsPage,
        cart::CartPage,
        checkout::CheckoutPage,
        companies::CompaniesPage,
        embed::EmbedPage,
        failure::Failure,
        import::ImportPage,
        imports::ImportsPage,
        link::LinkPage,
        order::OrderPage,
        orders::OrdersPage,
        product::ProductPage,
        quick_order::QuickOrderPage,
        rebates::RebatesPage,
        sign_in::{SignInAgain, SignInPage},
    },
    state::{State, session::Standing},
    text,
};

/// Before a page that did not come is asked for again.
const AGAIN_AFTER: Duration = Duration::from_secs(3);

/// How long the first page has the network and the processor to itself.
const AFTER_THE_FIRST_PAGE: Duration = Duration::from_secs(3);

type Fetch = LocalBoxFuture<'static, Result<(), ApiError>>;

/// The code of a page, the words on it and its looks.
async fn whole(code: impl Future<Output = Result<(), SplitLoaderError>>) -> Result<(), ApiError> {
    let (code, words, looks) = futures::join!(code, messages::complete(), styles::complete());
    code.map_err(|_| ApiError::Offline).and(words).and(looks)
}

/// A page in a file that may have to be fetched first, as may its messages.
#[derive(Clone, Copy)]
pub struct ChunkPage {
    name: &'static str,
    fetch: fn() -> Fetch,
    draw: fn() -> Option<AnyView>,
}

impl PartialEq for ChunkPage {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// `chunk: PAGE = function, fetching function => Component`: pages of one chunk share their file.
macro_rules! chunk_pages {
    ($($chunk:ident: $page:ident = $draw:ident, $fetch:ident => $component:ident;)*) => { $(
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split(
            $chunk,
            wasm_split_path = ::leptos::wasm_split,
            fallible,
            preload($fetch),
        )]
        fn $draw() -> Result<AnyView, SplitLoaderError> {
            Ok(view! { <$component /> }.into_any())
        }

        #[cfg(not(feature = "split"))]
        async fn $draw() -> Result<AnyView, SplitLoaderError> {
            Ok(view! { <$component /> }.into_any())
        }

        #[cfg(not(feature = "split"))]
        async fn $fetch() -> Result<(), SplitLoaderError> {
            Ok(())
        }

        pub const $page: ChunkPage = ChunkPage {
            name: stringify!($draw),
            fetch: || whole($fetch()).boxed_local(),
            draw: || $draw().now_or_never()?.ok(),
        };
    )* };
}

chunk_pages! {
    product: PRODUCT = product, fetch_product => ProductPage;
    ordering: QUICK_ORDER = quick_order, fetch_quick_order => QuickOrderPage;
    ordering: CART = cart, fetch_cart => CartPage;
    ordering: CHECKOUT = checkout, fetch_checkout => CheckoutPage;
    ordering: ORDERS = orders, fetch_orders => OrdersPage;
    ordering: ORDER = order, fetch_order => OrderPage;
    calculators: CALCULATORS = calculators, fetch_calculators => CalculatorsPage;
    calculators: LINK = link, fetch_link => LinkPage;
    calculators: EMBED = embed, fetch_embed => EmbedPage;
    rebates: REBATES = rebates, fetch_rebates => RebatesPage;
    sign_in: SIGN_IN = sign_in, fetch_sign_in => SignInPage;
    sign_in: SIGN_IN_AGAIN = sign_in_again, fetch_sign_in_again => SignInAgain;
    account: ACCOUNT = account, fetch_account => AccountPage;
    account: COMPANIES = companies, fetch_companies => CompaniesPage;
    imports: IMPORTS = imports, fetch_imports => ImportsPage;
    imports: IMPORT = import, fetch_import => ImportPage;
}

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Fetching,
    Here,
    Failed,
}

/// The page, once its file is there; until then its outline, and where it does not come, that it is
/// asked for again, by itself and at once by a press.
#[component]
pub fn Chunk(page: ChunkPage) -> impl IntoView {
    let ChunkPage { fetch, draw, .. } = page;
    let stage = RwSignal::new(Stage::Fetching);
    let ask = move || {
        let mut fetching = fetch();
        // A file that is here already costs no frame with an outline.
        let at_once = fetching.as_mut().now_or_never();
        if at_once == Some(Ok(())) {
            return stage.set(Stage::Here);
        }
        stage.set(Stage::Fetching);
        leptos::task::spawn_local_scoped_with_cancellation(async move {
            let mut outcome = match at_once {
                Some(outcome) => outcome,
                None => fetching.await,
            };
            while outcome.is_err() {
                stage.set(Stage::Failed);
                timer::sleep(AGAIN_AFTER).await;
                outcome = fetch().await;
            }
            stage.set(Stage::Here);
        });
    };
    ask();
    move || match stage.get() {
        Stage::Fetching => view! { <SkeletonRows label=text::common_loading() /> }.into_any(),
        Stage::Here => untrack(draw).into_any(),
        Stage::Failed => view! { <Failure error=ApiError::Offline on_again=move |_| ask() /> }.into_any(),
    }
}

/// Fetches what this person is likely to open next, when the first page is done.
pub fn fetch_ahead(state: State) {
    let signed_in = Memo::new(move |_| state.session.standing.get() == Standing::SignedIn);
    Effect::new(move || {
        let pages: &[ChunkPage] =
            if signed_in.get() { &[PRODUCT, CART, ACCOUNT, SIGN_IN] } else { &[SIGN_IN, PRODUCT] };
        spawn_local(async move {
            timer::sleep(AFTER_THE_FIRST_PAGE).await;
            for page in pages {
                // Failing now is no loss: the page asks again when it is opened.
                drop((page.fetch)().await);
            }
        });
    });
}
