//! What a column holds, by an example: the same in every language.

/// An example for one of our columns, by its name without language, currency or code.
pub fn of(column: &str) -> &'static str {
    let name = column.split(['@', ':']).next().unwrap_or_default();
    match name {
        "sku" | "Variant SKU" => "LMP-2140-BK",
        "family" => "LMP-2140",
        "brand" | "Vendor" => "Lumora",
        "category" => "lighting",
        "barcode" | "Variant Barcode" => "4006381333931",
        "hs_code" => "9405.21",
        "origin" | "country" | "ship_to_country" | "address_country" => "DE",
        "currency" => "EUR",
        "warehouse" | "warehouses" => "RTM",
        "markets" => "DE FR NL",
        "tier" => "gold",
        "incoterm" => "DAP",
        "language" => "en",
        "email" | "user" | "sales_rep" => "buyer@company.example",
        "role" => "buyer",
        "company" => "nordlicht",
        "order" => "SO-100042",
        "price_list" => "gold-EUR",
        "valid_from" | "valid_to" | "arrival_date" => "2026-12-14",
        "placed_at" | "confirmed_at" | "shipped_at" | "delivered_at" | "cancelled_at" => "2026-12-14 16:20",
        "unit_price" | "rrp" | "Variant Price" => "12.50",
        "credit_limit" | "order_minimum" => "25000",
        "payment_terms_days" => "30",
        "services" => "FREIGHT;FEE-*",
        "quantity" | "minimum_quantity" | "on_hand" | "arrival_quantity" | "Variant Inventory Qty" => "48",
        "order_multiple" | "carton_units" => "24",
        _ => "",
    }
}
