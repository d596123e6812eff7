//! The parts of the account, each with an address of its own.

use api::Permission;
use leptos::prelude::*;

use crate::{
    state::{session::Session, use_state},
    text,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Profile,
    Company,
    Addresses,
    Users,
    ShortLinks,
    /// A page of its own, beside the account's.
    Rebates,
}

impl Part {
    const ALL: [Self; 6] =
        [Self::Profile, Self::Company, Self::Addresses, Self::Users, Self::ShortLinks, Self::Rebates];

    pub fn from_code(code: Option<&str>) -> Option<Self> {
        match code {
            None => Some(Self::Profile),
            Some("company") => Some(Self::Company),
            Some("addresses") => Some(Self::Addresses),
            Some("users") => Some(Self::Users),
            Some("links") => Some(Self::ShortLinks),
            Some(_) => None,
        }
    }

    fn page(self) -> &'static str {
        match self {
            Self::Profile => "/account",
            Self::Company => "/account/company",
            Self::Addresses => "/account/addresses",
            Self::Users => "/account/users",
            Self::ShortLinks => "/account/links",
            Self::Rebates => "/rebates",
        }
    }

    fn label(self) -> String {
        match self {
            Self::Profile => text::account_profile(),
            Self::Company => text::account_company(),
            Self::Addresses => text::account_addresses(),
            Self::Users => text::account_users(),
            Self::ShortLinks => text::sharing_mine(),
            Self::Rebates => text::rebates_title(),
        }
    }

    /// Tracked. The brand's own people have no company.
    pub fn is_open_to(self, session: Session) -> bool {
        match self {
            Self::Profile | Self::ShortLinks => true,
            Self::Company | Self::Addresses => session.may(Permission::SeeCompanyOrders),
            Self::Users => session.may(Permission::ManageCompany),
            Self::Rebates => {
                session.may(Permission::SeeCompanyOrders) || session.may(Permission::SeePartnerOrders)
            }
        }
    }
}

/// Links between the parts; none where there is only one.
#[component]
pub fn PartLinks() -> impl IntoView {
    let state = use_state();
    let link = move |part: Part| {
        let current = move || (*state.address.page.read() == part.page()).then_some("page");
        view! {
            <a class="part" href=move || state.address.href(part.page()) aria-current=current>{part.label()}</a>
        }
    };
    move || {
        let open: Vec<Part> = Part::ALL.into_iter().filter(|part| part.is_open_to(state.session)).collect();
        (open.len() > 1).then(|| {
            view! {
                <nav class="parts" aria-label=text::account_parts()>
                    {open.into_iter().map(link).collect_view()}
                </nav>
            }
        })
    }
}
