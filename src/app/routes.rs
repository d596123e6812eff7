//! Which address shows which page, and who may see it.

use api::Permission;
use leptos::prelude::*;
use leptos_router::{
    components::{Outlet, ParentRoute, Route, Routes},
    path,
};

use super::guard::Guard;
use crate::{
    pages::{
        account::AccountPage, cart::CartPage, catalogue::CataloguePage, checkout::CheckoutPage,
        companies::CompaniesPage, front_door::FrontDoor, import::ImportPage, imports::ImportsPage,
        not_found::NotFoundPage, order::OrderPage, orders::OrdersPage, product::ProductPage,
        quick_order::QuickOrderPage, sign_in::SignInPage,
    },
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
            <ParentRoute path=path!("/:language/:market") view=InMarket>
                <Route path=path!("") view=FrontDoor />
                <Route path=path!("catalogue") view=CataloguePage />
                <Route path=path!("products/:sku") view=ProductPage />
                <Route path=path!("sign-in") view=SignInPage />
                <Route path=path!("quick-order") view=|| view! { <Guard permissions=ORDERING><QuickOrderPage /></Guard> } />
                <Route path=path!("cart") view=|| view! { <Guard permissions=ORDERING><CartPage /></Guard> } />
                <Route path=path!("checkout") view=|| view! { <Guard permissions=ORDERING><CheckoutPage /></Guard> } />
                <Route path=path!("orders") view=|| view! { <Guard permissions=ORDERS><OrdersPage /></Guard> } />
                <Route path=path!("orders/:number") view=|| view! { <Guard permissions=ORDERS><OrderPage /></Guard> } />
                <Route path=path!("companies") view=|| view! { <Guard permissions=PARTNERS><CompaniesPage /></Guard> } />
                <Route path=path!("imports") view=|| view! { <Guard permissions=IMPORTS><ImportsPage /></Guard> } />
                <Route path=path!("imports/:id") view=|| view! { <Guard permissions=IMPORTS><ImportPage /></Guard> } />
                <Route path=path!("account") view=|| view! { <Guard permissions=ANYONE_SIGNED_IN><AccountPage /></Guard> } />
                <Route path=path!("account/:part") view=|| view! { <Guard permissions=ANYONE_SIGNED_IN><AccountPage /></Guard> } />
            </ParentRoute>
        </Routes>
    }
}

/// Below a language and a market that exist.
#[component]
fn InMarket() -> impl IntoView {
    let address = use_state().address;
    let known = Memo::new(move |_| address.language.get().is_some() && address.market.get().is_some());
    view! { <Show when=move || known.get() fallback=NotFoundPage><Outlet /></Show> }
}
