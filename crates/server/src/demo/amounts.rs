//! What the demo brand asks in each currency, and how its amounts end.
//!
//! It owns the price of a euro and natural endings. Amounts are minor units and every step is integer
//! arithmetic, rounded half up. It must never know a product, a tier or a company.

/// What the brand asks in each currency for 1000 EUR. A price policy, not an exchange rate.
const PRICE_OF_1000_EUR: [(&str, u64); 5] =
    [("USD", 1090), ("EUR", 1000), ("GBP", 870), ("CNY", 7800), ("AED", 4000)];

/// The RRP in a currency: tax included, with the ending that shops there use.
pub(super) fn rrp(eur: u64, currency: &str) -> u64 {
    let amount = converted(eur, currency);
    match currency {
        "EUR" | "USD" | "GBP" if amount < 10_000 => {
            let below_whole = if currency == "EUR" { 10 } else { 1 };
            natural(amount + below_whole, 1, 100).max(100) - below_whole
        }
        // 119, 249, 1089: whole amounts that end in 9.
        _ => natural(amount + 100, 1, 1000).max(1000) - 100,
    }
}

/// What the brand asks in a currency for an amount in EUR.
pub(super) fn converted(eur: u64, currency: &str) -> u64 {
    let rate = PRICE_OF_1000_EUR.iter().find(|(code, _)| *code == currency).map_or(1000, |(_, rate)| *rate);
    (eur * rate + 500) / 1000
}

/// `numerator / denominator`, rounded half up to a multiple of `step`, never 0.
pub(super) fn natural(numerator: u64, denominator: u64, step: u64) -> u64 {
    let unit = denominator * step;
    ((numerator + unit / 2) / unit).max(1) * step
}
