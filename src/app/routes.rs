//! Which address shows which page, and who may see it.

use api::Permission;
use leptos::prelude::*;

use super::{
    chunks::{self, Chunk, ChunkPage},
    guard::Guard,
    turn::one_after_the_other,
};
use crate::{
    pages::{catalogue::CataloguePage, front_door::FrontDoor, not_found::NotFoundPage},
    state::{address::Address, use_state},
};

const ORDERING: &[Permission] = &[Permission::Order];
const ORDERS: &[Permission] = &[Permission::SeeCompanyOrders, Permission::SeePartnerOrders];
const PARTNERS: &[Permission] = &[Permission::SeePartnerOrders];
const IMPORTS: &[Permission] = &[Permission::Import];
const ANYONE_SIGNED_IN: &[Permission] = &[];

/// A page by itself: an order is another page than a list of orders, but not than another order.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// Before the application has begun.
    Nowhere,
    FrontDoor,
    Catalogue,
    /// Open to everyone.
    Open(ChunkPage),
    /// Open to those who have one of these permissions.
    Guarded(&'static [Permission], ChunkPage),
    Unknown,
}

impl Place {
    /// Tracked.
    fn of(address: Address) -> Self {
        let path = address.path.read();
        let only_language =
            || address.language.read().is_some() && path.trim_end_matches('/').rfind('/') == Some(0);
        if path.as_str() == "/" || only_language() {
            return Self::FrontDoor;
        }
        if ["/s/", "/c/"].iter().any(|of| path.strip_prefix(of).is_some_and(is_segment)) {
            return Self::Open(chunks::LINK);
        }
        if !address.is_in_market() {
            return Self::Unknown;
        }
        let page = address.page.read();
        let mut segments = page.trim_end_matches('/').split('/').skip(1);
        match (segments.next(), segments.next(), segments.next()) {
            (None, None, None) => Self::FrontDoor,
            (Some("catalogue"), None, None) => Self::Catalogue,
            (Some("products"), Some(_), None) => Self::Open(chunks::PRODUCT),
            (Some("calculators"), _, None) => Self::Open(chunks::CALCULATORS),
            (Some("sign-in"), None, None) => Self::Open(chunks::SIGN_IN),
            (Some("quick-order"), None, None) => Self::Guarded(ORDERING, chunks::QUICK_ORDER),
            (Some("cart"), None, None) => Self::Guarded(ORDERING, chunks::CART),
            (Some("checkout"), None, None) => Self::Guarded(ORDERING, chunks::CHECKOUT),
            (Some("orders"), None, None) => Self::Guarded(ORDERS, chunks::ORDERS),
            (Some("orders"), Some(_), None) => Self::Guarded(ORDERS, chunks::ORDER),
            (Some("rebates"), None, None) => Self::Guarded(ORDERS, chunks::REBATES),
            (Some("companies"), None, None) => Self::Guarded(PARTNERS, chunks::COMPANIES),
            (Some("imports"), None, None) => Self::Guarded(IMPORTS, chunks::IMPORTS),
            (Some("imports"), Some(_), None) => Self::Guarded(IMPORTS, chunks::IMPORT),
            (Some("account"), _, None) => Self::Guarded(ANYONE_SIGNED_IN, chunks::ACCOUNT),
            _ => Self::Unknown,
        }
    }

    /// In another site's frame: calculators alone, and no way to any other page. Tracked.
    fn in_frame(address: Address) -> Self {
        if address.path.read().strip_prefix("/embed/").is_some_and(is_segment) {
            return Self::FrontDoor;
        }
        let calculator = address.page.read().strip_prefix("/embed/").is_some_and(is_segment);
        if calculator && address.is_in_market() { Self::Open(chunks::EMBED) } else { Self::Unknown }
    }

    pub(super) fn draw(self) -> AnyView {
        match self {
            Self::Nowhere => ().into_any(),
            Self::FrontDoor => view! { <FrontDoor /> }.into_any(),
            Self::Catalogue => view! { <CataloguePage /> }.into_any(),
            Self::Open(page) => view! { <Chunk page /> }.into_any(),
            Self::Guarded(permissions, page) => {
                view! { <Guard permissions><Chunk page /></Guard> }.into_any()
            }
            Self::Unknown => view! { <NotFoundPage /> }.into_any(),
        }
    }
}

#[component]
pub fn PageRoutes(has_begun: RwSignal<bool>) -> impl IntoView {
    let address = use_state().address;
    let place = move |_: Option<&_>| if has_begun.get() { Place::of(address) } else { Place::Nowhere };
    one_after_the_other(Memo::new(place))
}

#[component]
pub fn EmbedRoutes() -> impl IntoView {
    let address = use_state().address;
    one_after_the_other(Memo::new(move |_| Place::in_frame(address)))
}

fn is_segment(text: &str) -> bool {
    !text.is_empty() && !text.contains('/')
}
