//! Roles by their names.

use api::Role;

use crate::text;

pub fn name(role: Role) -> String {
    match role {
        Role::Buyer => text::common_role_buyer(),
        Role::Approver => text::common_role_approver(),
        Role::CompanyAdmin => text::common_role_company_admin(),
        Role::SalesRep => text::common_role_sales_rep(),
        Role::ChannelManager => text::common_role_channel_manager(),
        Role::Trainer => text::common_role_trainer(),
    }
}
