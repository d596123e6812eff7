//! The kinds of files and the two modes, in words.

use api::import::{ImportKind, ImportMode};

use crate::text;

pub fn name(kind: ImportKind) -> String {
    match kind {
        ImportKind::Vocabulary => text::imports_vocabulary(),
        ImportKind::Catalogue => text::imports_catalogue(),
        ImportKind::ShopifyProducts => text::imports_shopify_products(),
        ImportKind::Prices => text::imports_prices(),
        ImportKind::Warehouses => text::imports_warehouses(),
        ImportKind::Markets => text::imports_markets(),
        ImportKind::Stock => text::imports_stock(),
        ImportKind::Companies => text::imports_companies(),
        ImportKind::Users => text::imports_users(),
        ImportKind::Orders => text::imports_orders(),
        ImportKind::InvoiceLines => text::imports_invoice_lines(),
        ImportKind::Tariff => text::imports_tariff(),
        ImportKind::ExchangeRates => text::imports_exchange_rates(),
        ImportKind::RebateAgreements => text::imports_rebate_agreements(),
        ImportKind::RebateSettlements => text::imports_rebate_settlements(),
    }
}

/// One line on what such a file holds.
pub fn explanation(kind: ImportKind) -> String {
    match kind {
        ImportKind::Vocabulary => text::imports_vocabulary_detail(),
        ImportKind::Catalogue => text::imports_catalogue_detail(),
        ImportKind::ShopifyProducts => text::imports_shopify_products_detail(),
        ImportKind::Prices => text::imports_prices_detail(),
        ImportKind::Warehouses => text::imports_warehouses_detail(),
        ImportKind::Markets => text::imports_markets_detail(),
        ImportKind::Stock => text::imports_stock_detail(),
        ImportKind::Companies => text::imports_companies_detail(),
        ImportKind::Users => text::imports_users_detail(),
        ImportKind::Orders => text::imports_orders_detail(),
        ImportKind::InvoiceLines => text::imports_invoice_lines_detail(),
        ImportKind::Tariff => text::imports_tariff_detail(),
        ImportKind::ExchangeRates => text::imports_exchange_rates_detail(),
        ImportKind::RebateAgreements => text::imports_rebate_agreements_detail(),
        ImportKind::RebateSettlements => text::imports_rebate_settlements_detail(),
    }
}

pub fn mode_name(mode: ImportMode) -> String {
    match mode {
        ImportMode::AllOrNothing => text::imports_all_or_nothing(),
        ImportMode::RowByRow => text::imports_row_by_row(),
    }
}
