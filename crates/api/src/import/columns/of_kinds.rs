//! The columns of each kind of file, in the order of its template: one list for the importers and for the
//! page that maps a file's own columns to these. Nothing but names.

use super::Column;
use crate::import::ImportKind;

impl ImportKind {
    /// The columns that a file of this kind may have.
    ///
    /// ```
    /// use api::import::{Column, ImportKind};
    /// let columns = ImportKind::Catalogue.columns();
    /// assert_eq!(columns[0], Column::Required("sku"));
    /// assert!(columns.contains(&Column::PerLanguage("name")));
    /// ```
    #[must_use]
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Self::Vocabulary => VOCABULARY,
            Self::Catalogue => CATALOGUE,
            Self::ShopifyProducts => SHOPIFY_PRODUCTS,
            Self::Prices => PRICES,
            Self::Warehouses => WAREHOUSES,
            Self::Markets => MARKETS,
            Self::Stock => STOCK,
            Self::Companies => COMPANIES,
            Self::Users => USERS,
            Self::Orders => ORDERS,
            Self::InvoiceLines => INVOICE_LINES,
            Self::Tariff => TARIFF,
            Self::ExchangeRates => EXCHANGE_RATES,
            Self::RebateAgreements => REBATE_AGREEMENTS,
            Self::RebateSettlements => REBATE_SETTLEMENTS,
        }
    }
}

const VOCABULARY: &[Column] = &[
    Column::Required("kind"),
    Column::Required("code"),
    Column::Optional("parent"),
    Column::Optional("position"),
    Column::PerLanguage("label"),
];

const CATALOGUE: &[Column] = &[
    Column::Required("sku"),
    Column::Optional("family"),
    Column::PerLanguage("name"),
    Column::PerLanguage("description"),
    Column::Optional("brand"),
    Column::Optional("category"),
    Column::Optional("picture"),
    Column::Optional("pictures"),
    Column::PerCode("option"),
    Column::PerCode("attribute"),
    Column::Optional("barcode"),
    Column::Optional("hs_code"),
    Column::Optional("origin"),
    Column::Optional("weight_g"),
    Column::Optional("length_mm"),
    Column::Optional("width_mm"),
    Column::Optional("height_mm"),
    Column::Optional("carton_units"),
    Column::Optional("carton_weight_g"),
    Column::Optional("carton_length_mm"),
    Column::Optional("carton_width_mm"),
    Column::Optional("carton_height_mm"),
    Column::Optional("pallet_cartons"),
    Column::Optional("minimum_quantity"),
    Column::Optional("order_multiple"),
    Column::Optional("maximum_quantity"),
    Column::PerCurrency("rrp"),
    Column::Optional("status"),
];

const SHOPIFY_PRODUCTS: &[Column] = &[
    Column::Required("Handle"),
    Column::Required("Title"),
    Column::Optional("Body (HTML)"),
    Column::Optional("Vendor"),
    Column::Optional("Product Category"),
    Column::Optional("Type"),
    Column::Optional("Option1 Name"),
    Column::Optional("Option1 Value"),
    Column::Optional("Option2 Name"),
    Column::Optional("Option2 Value"),
    Column::Optional("Option3 Name"),
    Column::Optional("Option3 Value"),
    Column::Required("Variant SKU"),
    Column::Optional("Variant Grams"),
    Column::Optional("Variant Inventory Qty"),
    Column::Optional("Variant Price"),
    Column::Optional("Variant Compare At Price"),
    Column::Optional("Variant Barcode"),
    Column::Optional("Image Src"),
    Column::Optional("Image Position"),
    Column::Optional("Variant Image"),
    Column::Optional("Status"),
    // Said beside the file.
    Column::Optional("language"),
    Column::Optional("currency"),
    Column::Optional("warehouse"),
];

const PRICES: &[Column] = &[
    Column::Required("price_list"),
    Column::Required("currency"),
    Column::Optional("tier"),
    Column::Optional("company"),
    Column::Required("sku"),
    Column::Optional("minimum_quantity"),
    Column::Required("unit_price"),
    Column::Optional("valid_from"),
    Column::Optional("valid_to"),
];

const WAREHOUSES: &[Column] = &[
    Column::Required("warehouse"),
    Column::Optional("country"),
    Column::Optional("city"),
    Column::PerLanguage("name"),
    Column::Optional("markets"),
];

const MARKETS: &[Column] =
    &[Column::Required("country"), Column::Optional("currency"), Column::Optional("warehouses")];

const STOCK: &[Column] = &[
    Column::Required("warehouse"),
    Column::Required("sku"),
    Column::Optional("on_hand"),
    Column::Optional("arrival_date"),
    Column::Optional("arrival_quantity"),
];

const COMPANIES: &[Column] = &[
    Column::Required("company"),
    Column::Optional("name"),
    Column::Optional("country"),
    Column::Optional("tier"),
    Column::Optional("currency"),
    Column::Optional("payment_terms_days"),
    Column::Optional("credit_limit"),
    Column::Optional("order_minimum"),
    Column::Optional("incoterm"),
    Column::Optional("sales_rep"),
    Column::Optional("address_label"),
    Column::Optional("address_line_1"),
    Column::Optional("address_line_2"),
    Column::Optional("city"),
    Column::Optional("region"),
    Column::Optional("postal_code"),
    Column::Optional("address_country"),
];

const USERS: &[Column] = &[
    Column::Required("email"),
    Column::Optional("name"),
    Column::Optional("role"),
    Column::Optional("company"),
    Column::Optional("language"),
];

const ORDERS: &[Column] = &[
    Column::Required("order"),
    Column::Required("placed_at"),
    Column::Required("company"),
    Column::Optional("user"),
    Column::Optional("status"),
    Column::Optional("po_number"),
    Column::Required("currency"),
    Column::Optional("incoterm"),
    Column::Optional("ship_to_country"),
    Column::Optional("confirmed_at"),
    Column::Optional("shipped_at"),
    Column::Optional("delivered_at"),
    Column::Optional("cancelled_at"),
    Column::Optional("warehouse"),
    Column::Required("sku"),
    Column::Optional("description"),
    Column::Required("quantity"),
    Column::Required("unit_price"),
];

const INVOICE_LINES: &[Column] = &[
    Column::Required("order"),
    Column::Required("placed_at"),
    Column::Optional("company"),
    Column::Optional("company_name"),
    Column::Optional("country"),
    Column::Optional("tier"),
    Column::Optional("incoterm"),
    Column::Optional("payment_terms_days"),
    Column::Optional("po_number"),
    Column::Required("currency"),
    Column::Required("sku"),
    Column::Optional("description"),
    Column::Optional("language"),
    Column::Required("quantity"),
    Column::Required("unit_price"),
    // Codes that are no goods.
    Column::Optional("services"),
];

const TARIFF: &[Column] = &[
    // Which tariff the rows are of: `EU`, `GB`.
    Column::Required("tariff"),
    Column::Required("code"),
    Column::Required("origin"),
    Column::Required("kind"),
    Column::Required("expression"),
    Column::Required("valid_from"),
    Column::Optional("valid_to"),
    Column::Optional("programme"),
    Column::Optional("proof"),
    Column::Optional("legal_base"),
    Column::Optional("quota"),
    Column::Optional("excludes"),
    Column::Required("source"),
    Column::Optional("verified_on"),
];

const REBATE_AGREEMENTS: &[Column] = &[
    Column::Required("agreement"),
    Column::Required("version"),
    Column::PerLanguage("name"),
    Column::Optional("company"),
    Column::Optional("tier"),
    Column::Required("currency"),
    Column::Required("valid_from"),
    Column::Required("valid_to"),
    Column::Optional("effective"),
    Column::Optional("amendment"),
    Column::Optional("period"),
    Column::Optional("boundary"),
    Column::Optional("credit_notes"),
    Column::Optional("clawback"),
    Column::Optional("carry_forward"),
    Column::Optional("rounding"),
    Column::Optional("rounding_digits"),
    // The line that the tier is of.
    Column::Required("line"),
    Column::PerLanguage("line_name"),
    Column::Optional("measure"),
    Column::Optional("measure_of"),
    Column::Optional("baseline"),
    Column::Optional("without_baseline"),
    Column::Optional("growth_thresholds"),
    Column::Optional("target"),
    Column::Optional("method"),
    Column::Optional("amount_at_target"),
    Column::Optional("package_every"),
    Column::Optional("package_amount"),
    Column::Optional("package_round"),
    Column::Optional("free_every"),
    Column::Optional("free_units"),
    Column::Optional("free_rule"),
    Column::Optional("rate_unit"),
    Column::Optional("pays_on"),
    Column::Optional("lumps"),
    Column::Optional("lump_at_zero"),
    Column::Optional("minimum_volume"),
    Column::Optional("cap"),
    Column::Optional("floor"),
    Column::Optional("below_zero"),
    Column::Optional("order"),
    Column::Optional("stacking"),
    Column::Optional("stacking_with"),
    Column::Optional("reduces_later"),
    Column::Optional("include_skus"),
    Column::Optional("include_brands"),
    Column::Optional("include_categories"),
    Column::Optional("include_regions"),
    Column::Optional("exclude_skus"),
    Column::Optional("exclude_brands"),
    Column::Optional("exclude_categories"),
    Column::Optional("exclude_regions"),
    // The tier itself.
    Column::Optional("threshold"),
    Column::Optional("rate"),
    Column::Optional("lump"),
    Column::Optional("tier_minimum"),
];

const REBATE_SETTLEMENTS: &[Column] = &[
    Column::Required("agreement"),
    Column::Required("company"),
    Column::Required("document"),
    // A day of the period that it was paid for.
    Column::Required("period"),
    Column::Optional("paid_on"),
    Column::Required("currency"),
    Column::Required("amount"),
];

/// Every currency that the European Central Bank has ever published.
const EXCHANGE_RATES: &[Column] = &[
    Column::Required("Date"),
    Column::Optional("USD"),
    Column::Optional("JPY"),
    Column::Optional("BGN"),
    Column::Optional("CYP"),
    Column::Optional("CZK"),
    Column::Optional("DKK"),
    Column::Optional("EEK"),
    Column::Optional("GBP"),
    Column::Optional("HUF"),
    Column::Optional("LTL"),
    Column::Optional("LVL"),
    Column::Optional("MTL"),
    Column::Optional("PLN"),
    Column::Optional("ROL"),
    Column::Optional("RON"),
    Column::Optional("SEK"),
    Column::Optional("SIT"),
    Column::Optional("SKK"),
    Column::Optional("CHF"),
    Column::Optional("ISK"),
    Column::Optional("NOK"),
    Column::Optional("HRK"),
    Column::Optional("RUB"),
    Column::Optional("TRL"),
    Column::Optional("TRY"),
    Column::Optional("AUD"),
    Column::Optional("BRL"),
    Column::Optional("CAD"),
    Column::Optional("CNY"),
    Column::Optional("HKD"),
    Column::Optional("IDR"),
    Column::Optional("ILS"),
    Column::Optional("INR"),
    Column::Optional("KRW"),
    Column::Optional("MXN"),
    Column::Optional("MYR"),
    Column::Optional("NZD"),
    Column::Optional("PHP"),
    Column::Optional("SGD"),
    Column::Optional("THB"),
    Column::Optional("ZAR"),
];
