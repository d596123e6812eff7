//! The paths of the API, in one place for both sides.

/// Every path begins with this.
pub const BASE: &str = "/api/v1";

pub const SESSION: &str = "/api/v1/session";
pub const SETTINGS: &str = "/api/v1/settings";

/// Binary snapshot of the catalogue's words and packaging: `?language=`.
pub const CATALOGUE_SNAPSHOT: &str = "/api/v1/catalogue/snapshot";
/// Binary snapshot of prices and stock: `?market=&currency=`.
pub const CATALOGUE_OFFERS: &str = "/api/v1/catalogue/offers";
/// The catalogue searched on the server: see [`crate::catalogue::ProductQuery`].
pub const PRODUCTS: &str = "/api/v1/products";

pub const CART: &str = "/api/v1/cart";
pub const ORDERS: &str = "/api/v1/orders";
/// What placing an order would be, without placing it.
pub const ORDERS_CHECK: &str = "/api/v1/orders/check";
/// Gives up an order whose fate is unknown.
pub const ORDERS_WITHDRAW: &str = "/api/v1/orders/withdraw";
/// Orders as CSV, with the same filters as the list.
pub const ORDERS_CSV: &str = "/api/v1/orders.csv";

pub const PROFILE: &str = "/api/v1/account/profile";
pub const PASSWORD: &str = "/api/v1/account/password";

pub const COMPANIES: &str = "/api/v1/companies";
pub const COMPANY: &str = "/api/v1/company";
pub const COMPANY_ADDRESSES: &str = "/api/v1/company/addresses";
pub const COMPANY_USERS: &str = "/api/v1/company/users";

pub const IMPORTS: &str = "/api/v1/imports";

/// Calculators: a scenario in, its result with the ledger out. Open to everyone.
pub const LANDED_COST: &str = "/api/v1/calculators/landed-cost";
pub const REBATE: &str = "/api/v1/calculators/rebate";
pub const PRICE: &str = "/api/v1/calculators/price";
pub const REORDER: &str = "/api/v1/calculators/reorder";
pub const FX: &str = "/api/v1/calculators/fx";
/// Up to [`crate::calculator::MOST_SCENARIOS`] at once, answered one by one.
pub const LANDED_COST_BATCH: &str = "/api/v1/calculators/landed-cost/batch";
pub const REBATE_BATCH: &str = "/api/v1/calculators/rebate/batch";
pub const PRICE_BATCH: &str = "/api/v1/calculators/price/batch";
pub const REORDER_BATCH: &str = "/api/v1/calculators/reorder/batch";
pub const FX_BATCH: &str = "/api/v1/calculators/fx/batch";

/// One's own short links; each is opened by its id, without signing in.
pub const SHORT_LINKS: &str = "/api/v1/short-links";

/// What landed costs are worked out with: markets, tariffs, exchange rates, with their dates.
pub const RATES: &str = "/api/v1/rates";
/// The tariff line and the measures of one code: see [`crate::calculator::TariffQuery`].
pub const TARIFF: &str = "/api/v1/tariff";
/// Codes by words: see [`crate::calculator::TariffSearchQuery`].
pub const TARIFF_SEARCH: &str = "/api/v1/tariff/search";

/// Where one stands in one's rebate agreements: see [`crate::rebate::RebateQuery`].
pub const REBATES: &str = "/api/v1/rebates";

/// `/api/v1/products/{sku}`; the SKU must be percent-encoded by the caller.
#[must_use]
pub fn product(encoded_sku: &str) -> String {
    format!("{PRODUCTS}/{encoded_sku}")
}

#[must_use]
pub fn order(number: &str) -> String {
    format!("{ORDERS}/{number}")
}

/// What ordering the same again would be today.
#[must_use]
pub fn reorder(number: &str) -> String {
    format!("{ORDERS}/{number}/reorder")
}

/// Every order line that an agreement counted: see [`crate::rebate::RebateStatementQuery`]. The id must
/// be percent-encoded by the caller.
#[must_use]
pub fn rebate_statement(encoded_id: &str) -> String {
    format!("{REBATES}/{encoded_id}/statement")
}

/// The same as CSV.
#[must_use]
pub fn rebate_statement_csv(encoded_id: &str) -> String {
    format!("{REBATES}/{encoded_id}/statement.csv")
}

#[must_use]
pub fn company_address(id: &str) -> String {
    format!("{COMPANY_ADDRESSES}/{id}")
}

#[must_use]
pub fn company_user(id: &str) -> String {
    format!("{COMPANY_USERS}/{id}")
}

#[must_use]
pub fn import(id: &str) -> String {
    format!("{IMPORTS}/{id}")
}

/// A file of only the refused rows.
#[must_use]
pub fn import_refused(id: &str) -> String {
    format!("{IMPORTS}/{id}/refused.csv")
}

#[must_use]
pub fn short_link(id: &str) -> String {
    format!("{SHORT_LINKS}/{id}")
}
