//! Which address shows which page, and who may see it.

use api::Permission;
use leptos::prelude::*;
use leptos_router::{
    components::{Outlet, ParentRoute, Route, Routes},
    path,
};

use super::{
    chunks::{self, Chunk, ChunkPage},
    guard::Guard,
};
use crate::{
    pages::{catalogue::CataloguePage, front_door::FrontDoor, not_found::NotFoundPage, sign_in::SignInPage},
    state::use_state,
};

const ORDERING: &[Permission] = &[Permission::Order];
const ORDERS: &[Permission] = &[Permission::SeeCompanyOrders, Permission::SeePartnerOrders];
const PARTNERS: &[Permission] = &[Permission::SeePartnerOrders];
const IMPORTS: &[Permission] = &[Permission::Import];
const ANYONE_SIGNED_IN: &[Permission] = &[];

#[component]
pub fn PageRoutes() -> impl IntoView {
    view! {
        <Routes fallback=NotFoundPage>
            <Route path=path!("/") view=FrontDoor />
            <Route path=path!("/s/:id") view=|| view! { <Chunk page=chunks::SHORT_LINK /> } />
            <ParentRoute path=path!("/:language/:market") view=InMarket>
                <Route path=path!("") view=FrontDoor />
                <Route path=path!("catalogue") view=CataloguePage />
                <Route path=path!("products/:sku") view=|| view! { <Chunk page=chunks::PRODUCT /> } />
                <Route path=path!("calculators") view=|| view! { <Chunk page=chunks::CALCULATORS /> } />
                <Route path=path!("calculators/landed-cost") view=|| view! { <Chunk page=chunks::LANDED_COST /> } />
                <Route path=path!("calculators/rebates") view=|| view! { <Chunk page=chunks::LADDER /> } />
                <Route path=path!("calculators/reorder") view=|| view! { <Chunk page=chunks::REORDER /> } />
                <Route path=path!("calculators/currency") view=|| view! { <Chunk page=chunks::CURRENCY /> } />
                <Route path=path!("sign-in") view=SignInPage />
                <Route path=path!("quick-order") view=|| guarded(ORDERING, chunks::QUICK_ORDER) />
                <Route path=path!("cart") view=|| guarded(ORDERING, chunks::CART) />
                <Route path=path!("checkout") view=|| guarded(ORDERING, chunks::CHECKOUT) />
                <Route path=path!("orders") view=|| guarded(ORDERS, chunks::ORDERS) />
                <Route path=path!("orders/:number") view=|| guarded(ORDERS, chunks::ORDER) />
                <Route path=path!("rebates") view=|| guarded(ORDERS, chunks::REBATES) />
                <Route path=path!("companies") view=|| guarded(PARTNERS, chunks::COMPANIES) />
                <Route path=path!("imports") view=|| guarded(IMPORTS, chunks::IMPORTS) />
                <Route path=path!("imports/:id") view=|| guarded(IMPORTS, chunks::IMPORT) />
                <Route path=path!("account") view=|| guarded(ANYONE_SIGNED_IN, chunks::ACCOUNT) />
                <Route path=path!("account/:part") view=|| guarded(ANYONE_SIGNED_IN, chunks::ACCOUNT) />
            </ParentRoute>
        </Routes>
    }
}

/// In another site's frame: calculators alone, and no way to any other page.
#[component]
pub fn EmbedRoutes() -> impl IntoView {
    view! {
        <Routes fallback=NotFoundPage>
            <Route path=path!("/embed/:calculator") view=FrontDoor />
            <ParentRoute path=path!("/:language/:market") view=InMarket>
                <Route path=path!("embed/:calculator") view=|| view! { <Chunk page=chunks::EMBED /> } />
            </ParentRoute>
        </Routes>
    }
}

/// A page for those alone who have one of these permissions.
fn guarded(permissions: &'static [Permission], page: ChunkPage) -> AnyView {
    view! { <Guard permissions><Chunk page /></Guard> }.into_any()
}

/// Below a language and a market that exist.
#[component]
fn InMarket() -> impl IntoView {
    let address = use_state().address;
    let known = Memo::new(move |_| address.language.get().is_some() && address.market.get().is_some());
    view! { <Show when=move || known.get() fallback=NotFoundPage><Outlet /></Show> }
}
