//! The places that the person signed in can go to.

use api::Permission;
use leptos::prelude::*;

use crate::{
    components::{Icon, Symbol},
    state::{State, use_state},
    text,
};

/// One place: where it is, what it is called, who sees it.
pub struct Place {
    pub page: &'static str,
    pub symbol: Symbol,
    label: fn() -> String,
    permission: Option<Permission>,
}

/// In the order of the work. The cart has its own button in the header.
pub const PLACES: [Place; 6] = [
    Place { page: "/catalogue", symbol: Symbol::Catalogue, label: text::common_catalogue, permission: None },
    Place {
        page: "/quick-order",
        symbol: Symbol::QuickOrder,
        label: text::common_quick_order,
        permission: Some(Permission::Order),
    },
    Place {
        page: "/calculators",
        symbol: Symbol::Calculator,
        label: text::ladder_calculators,
        permission: None,
    },
    Place { page: "/orders", symbol: Symbol::Orders, label: text::common_orders, permission: None },
    Place {
        page: "/companies",
        symbol: Symbol::Company,
        label: text::common_companies,
        permission: Some(Permission::SeePartnerOrders),
    },
    Place {
        page: "/imports",
        symbol: Symbol::Upload,
        label: text::common_imports,
        permission: Some(Permission::Import),
    },
];

impl Place {
    pub fn label(&self) -> String {
        (self.label)()
    }

    pub fn is_open_to(&self, state: State) -> bool {
        match self.permission {
            None if self.page == "/orders" => {
                state.session.may(Permission::SeeCompanyOrders)
                    || state.session.may(Permission::SeePartnerOrders)
            }
            None => true,
            Some(permission) => state.session.may(permission),
        }
    }
}

#[component]
pub fn Navigation(class: &'static str) -> impl IntoView {
    let state = use_state();
    let links = move || {
        let open = PLACES.iter().filter(|place| place.is_open_to(state));
        open.map(|place| view! { <PlaceLink page=place.page symbol=place.symbol label=place.label() /> })
            .collect_view()
    };
    view! { <nav class=class aria-label=text::common_navigation()>{links}</nav> }
}

/// A link that knows whether it leads to the present page.
#[component]
pub fn PlaceLink(page: &'static str, symbol: Symbol, label: String) -> impl IntoView {
    let address = use_state().address;
    let current = move || address.page.read().starts_with(page).then_some("page");
    view! {
        <a class="place" href=move || address.href(page) aria-current=current>
            <Icon symbol />
            <span>{label}</span>
        </a>
    }
}
