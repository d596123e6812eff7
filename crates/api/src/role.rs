//! Who may do what. The server checks permissions on every route; the browser draws its menu by them.

use serde::{Deserialize, Serialize};

/// What a person is in their company, or in the brand's own house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Role {
    /// Browses and orders for their company.
    Buyer,
    /// A buyer who will also approve others' orders.
    Approver,
    /// A buyer who also keeps the company's addresses and users.
    CompanyAdmin,
    /// Of the brand: sees the companies they serve and their orders.
    SalesRep,
    /// Of the brand: keeps catalogue, prices, stock, companies by import; sees all orders.
    ChannelManager,
    /// Of the brand: teaches; sees the catalogue.
    Trainer,
}

/// One thing that may be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Permission {
    /// See prices and stock of one's own company.
    SeePrices,
    /// Keep a cart and place orders for one's own company.
    Order,
    /// See the orders of one's own company.
    SeeCompanyOrders,
    /// See the orders of the companies one serves (sales rep) or of all (channel manager).
    SeePartnerOrders,
    /// Add and change addresses and users of one's own company.
    ManageCompany,
    /// Upload imports and read their reports.
    Import,
}

impl Role {
    /// All of them, those of a company first.
    pub const ALL: [Self; 6] = [
        Self::Buyer,
        Self::Approver,
        Self::CompanyAdmin,
        Self::SalesRep,
        Self::ChannelManager,
        Self::Trainer,
    ];

    /// Roles that a company admin may give to people of their company.
    pub const OF_A_COMPANY: [Self; 3] = [Self::Buyer, Self::Approver, Self::CompanyAdmin];

    /// The name on the wire and in files.
    ///
    /// ```
    /// use api::Role;
    /// assert_eq!(Role::CompanyAdmin.code(), "company_admin");
    /// assert_eq!(Role::from_code("sales_rep"), Some(Role::SalesRep));
    /// assert_eq!(Role::from_code("owner"), None);
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Buyer => "buyer",
            Self::Approver => "approver",
            Self::CompanyAdmin => "company_admin",
            Self::SalesRep => "sales_rep",
            Self::ChannelManager => "channel_manager",
            Self::Trainer => "trainer",
        }
    }

    /// The role with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether people of this role belong to a partner company.
    ///
    /// ```
    /// use api::Role;
    /// assert!(Role::Approver.is_of_a_company());
    /// assert!(!Role::SalesRep.is_of_a_company());
    /// ```
    #[must_use]
    pub fn is_of_a_company(self) -> bool {
        Self::OF_A_COMPANY.contains(&self)
    }

    /// Whether this role carries the permission.
    ///
    /// ```
    /// use api::{Permission, Role};
    /// assert!(Role::Buyer.may(Permission::Order));
    /// assert!(!Role::Trainer.may(Permission::Import));
    /// ```
    #[must_use]
    pub fn may(self, permission: Permission) -> bool {
        match permission {
            Permission::SeePrices => self != Self::Trainer,
            Permission::Order | Permission::SeeCompanyOrders => self.is_of_a_company(),
            Permission::SeePartnerOrders => matches!(self, Self::SalesRep | Self::ChannelManager),
            Permission::ManageCompany => self == Self::CompanyAdmin,
            Permission::Import => self == Self::ChannelManager,
        }
    }
}
