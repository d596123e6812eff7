//! The paths of the API, in one place for both sides.

/// Who is signed in; signing in and out.
pub const SESSION: &str = "/api/v1/session";
/// What everyone may know before signing in.
pub const SETTINGS: &str = "/api/v1/settings";

/// Binary snapshot of the catalogue's words and packaging: `?language=`.
pub const CATALOGUE_SNAPSHOT: &str = "/api/v1/catalogue/snapshot";
/// Binary snapshot of prices and stock: `?market=&currency=`.
pub const CATALOGUE_OFFERS: &str = "/api/v1/catalogue/offers";
/// The catalogue searched on the server: see [`crate::catalogue::ProductQuery`].
pub const PRODUCTS: &str = "/api/v1/products";
/// One product in full, by its SKU.
pub const PRODUCT: &str = "/api/v1/products/{sku}";

/// The cart of the person signed in.
pub const CART: &str = "/api/v1/cart";
/// Orders, newest first; placing one.
pub const ORDERS: &str = "/api/v1/orders";
/// One order in full, by its number.
pub const ORDER: &str = "/api/v1/orders/{number}";
/// What ordering the same again would be today.
pub const ORDER_AGAIN: &str = "/api/v1/orders/{number}/reorder";
/// What placing an order would be, without placing it.
pub const ORDERS_CHECK: &str = "/api/v1/orders/check";
/// Gives up an order whose fate is unknown.
pub const ORDERS_WITHDRAW: &str = "/api/v1/orders/withdraw";
/// Orders as CSV, with the same filters as the list.
pub const ORDERS_CSV: &str = "/api/v1/orders.csv";

/// A person's own name and language.
pub const PROFILE: &str = "/api/v1/account/profile";
/// A person's own password.
pub const PASSWORD: &str = "/api/v1/account/password";

/// Partner companies, for the brand's people.
pub const COMPANIES: &str = "/api/v1/companies";
/// The company of the person signed in.
pub const COMPANY: &str = "/api/v1/company";
/// Its addresses; adding one.
pub const COMPANY_ADDRESSES: &str = "/api/v1/company/addresses";
/// One of its addresses: read, changed or removed.
pub const COMPANY_ADDRESS: &str = "/api/v1/company/addresses/{id}";
/// Its people; adding one.
pub const COMPANY_USERS: &str = "/api/v1/company/users";
/// One of its people: another role, blocked, a new password.
pub const COMPANY_USER: &str = "/api/v1/company/users/{id}";

/// Reports of imports, newest first; uploading a file.
pub const IMPORTS: &str = "/api/v1/imports";
/// The report of one import.
pub const IMPORT: &str = "/api/v1/imports/{id}";
/// A file of only the refused rows.
pub const IMPORT_REFUSED: &str = "/api/v1/imports/{id}/refused.csv";

/// Calculators: a scenario in, its result with the ledger out. Open to everyone.
pub const LANDED_COST: &str = "/api/v1/calculators/landed-cost";
/// What an agreement pays.
pub const REBATE: &str = "/api/v1/calculators/rebate";
/// A price, its margin and its markup.
pub const PRICE: &str = "/api/v1/calculators/price";
/// When to order again, and how much.
pub const REORDER: &str = "/api/v1/calculators/reorder";
/// What to hold, cover and convert of foreign currency.
pub const FX: &str = "/api/v1/calculators/fx";
/// Up to [`crate::calculator::MOST_SCENARIOS`] at once, answered one by one.
pub const LANDED_COST_BATCH: &str = "/api/v1/calculators/landed-cost/batch";
/// Many rebates at once.
pub const REBATE_BATCH: &str = "/api/v1/calculators/rebate/batch";
/// Many prices at once.
pub const PRICE_BATCH: &str = "/api/v1/calculators/price/batch";
/// Many reorder plans at once.
pub const REORDER_BATCH: &str = "/api/v1/calculators/reorder/batch";
/// Many currency plans at once.
pub const FX_BATCH: &str = "/api/v1/calculators/fx/batch";

/// One's own short links; each is opened by its id, without signing in.
pub const SHORT_LINKS: &str = "/api/v1/short-links";
/// What one holds, for whoever has its id; revoking one's own.
pub const SHORT_LINK: &str = "/api/v1/short-links/{id}";

/// What landed costs are worked out with: markets, tariffs, exchange rates, with their dates.
pub const RATES: &str = "/api/v1/rates";
/// The tariff line and the measures of one code: see [`crate::calculator::TariffQuery`].
pub const TARIFF: &str = "/api/v1/tariff";
/// Codes by words: see [`crate::calculator::TariffSearchQuery`].
pub const TARIFF_SEARCH: &str = "/api/v1/tariff/search";

/// Where one stands in one's rebate agreements: see [`crate::rebate::RebateQuery`].
pub const REBATES: &str = "/api/v1/rebates";
/// Every order line that an agreement counted: see [`crate::rebate::RebateStatementQuery`].
pub const REBATE_STATEMENT: &str = "/api/v1/rebates/{id}/statement";
/// The same as CSV.
pub const REBATE_STATEMENT_CSV: &str = "/api/v1/rebates/{id}/statement.csv";

/// A path with what stands in its braces, which must be percent-encoded where it may hold more than
/// letters, digits and hyphens.
///
/// ```
/// use api::paths;
///
/// assert_eq!(paths::to(paths::PRODUCT, "LMP%202140"), "/api/v1/products/LMP%202140");
/// assert_eq!(paths::to(paths::IMPORT_REFUSED, "7f3a"), "/api/v1/imports/7f3a/refused.csv");
/// ```
#[must_use]
pub fn to(path: &str, which: &str) -> String {
    let (before, rest) = path.split_once('{').unwrap_or((path, ""));
    let after = rest.split_once('}').map_or("", |(_, after)| after);
    [before, which, after].concat()
}
