//! The words by which a row says that it adds up others, in the languages of the storefront: English,
//! Chinese, Spanish, French, German, Japanese, Portuguese, Arabic. All in lower case.

const TOTALS: &[&str] = &[
    "total",
    "totals",
    "subtotal",
    "sum",
    "σ",
    "合计",
    "总计",
    "小计",
    "总和",
    "汇总",
    "suma",
    "totales",
    "somme",
    "totaux",
    "sous-total",
    "summe",
    "gesamt",
    "gesamtsumme",
    "zwischensumme",
    "insgesamt",
    "合計",
    "総計",
    "小計",
    "計",
    "soma",
    "totais",
    "المجموع",
    "مجموع",
    "الإجمالي",
    "الاجمالي",
    "إجمالي",
];

/// Whether a label names a total: "Total", "Total 2025:", "Grand total".
pub(super) fn is_total(label: &str) -> bool {
    let label = label.to_lowercase();
    let mut words = label.split_whitespace().map(|word| word.trim_matches([':', '：', '.', '=']));
    let first = words.next();
    let last = words.next_back();
    first.into_iter().chain(last).any(|word| TOTALS.contains(&word))
}
