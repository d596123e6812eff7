//! What the partners are promised: a yearly bonus by tier and currency, a quarterly one on growth for
//! three companies, and what was paid out of them.
//!
//! It owns `rebate_agreements.csv` and `rebate_settlements.csv`. It must never know what was bought.

use chrono::{Datelike, NaiveDate};

use super::sheet::{Writer, decimal};
use super::{DemoError, LANGUAGES};

/// The yearly bonus: partner tier, currency, thresholds of turnover in whole units of it, rates in
/// tenths of a per cent; thresholds in units of Fernholt's goods and what each pays in minor units.
type Yearly = (&'static str, &'static str, [u32; 4], [u32; 4], [u32; 3], [u32; 3]);

const YEARLY: [Yearly; 9] = [
    (
        "platinum",
        "USD",
        [100_000, 250_000, 400_000, 600_000],
        [15, 25, 35, 45],
        [2_000, 8_000, 16_000],
        [8, 14, 22],
    ),
    (
        "platinum",
        "CNY",
        [800_000, 2_000_000, 3_500_000, 5_000_000],
        [15, 25, 35, 45],
        [2_000, 8_000, 16_000],
        [60, 100, 160],
    ),
    (
        "gold",
        "EUR",
        [50_000, 150_000, 300_000, 450_000],
        [10, 20, 30, 40],
        [2_000, 8_000, 16_000],
        [6, 10, 18],
    ),
    (
        "gold",
        "GBP",
        [40_000, 120_000, 200_000, 320_000],
        [10, 20, 30, 40],
        [2_000, 8_000, 16_000],
        [5, 9, 15],
    ),
    (
        "gold",
        "USD",
        [60_000, 180_000, 360_000, 500_000],
        [10, 20, 30, 40],
        [2_000, 8_000, 16_000],
        [6, 10, 18],
    ),
    (
        "gold",
        "AED",
        [200_000, 700_000, 1_800_000, 2_600_000],
        [10, 20, 30, 40],
        [2_000, 8_000, 16_000],
        [24, 40, 70],
    ),
    (
        "silver",
        "EUR",
        [40_000, 120_000, 220_000, 350_000],
        [5, 10, 18, 25],
        [2_000, 6_000, 12_000],
        [4, 7, 12],
    ),
    (
        "silver",
        "USD",
        [50_000, 150_000, 280_000, 400_000],
        [5, 10, 18, 25],
        [2_000, 6_000, 12_000],
        [4, 7, 12],
    ),
    ("bronze", "EUR", [30_000, 100_000, 200_000, 300_000], [3, 6, 10, 15], [2_000, 6_000, 12_000], [3, 5, 8]),
];

/// The quarterly bonus on growth: company, currency, what the quarter is compared with; thresholds in per
/// cent above it, rates in per cent of all that was bought.
const GROWTH: [(&str, &str, u32); 3] =
    [("nordlicht", "EUR", 60_000), ("harrow-finch", "GBP", 45_000), ("pine-harbor", "USD", 90_000)];
const GROWTH_STEPS: [(u32, u32); 3] = [(0, 1), (10, 2), (25, 3)];

/// What was paid in advance in July: agreement, company, minor units.
const ADVANCES: [(&str, &str, u64); 5] = [
    ("gold-eur", "nordlicht", 150_000),
    ("gold-gbp", "harrow-finch", 120_000),
    ("platinum-usd", "pine-harbor", 350_000),
    ("silver-eur", "maison-alize", 40_000),
    ("bronze-eur", "casa-brisa", 30_000),
];

/// In the order of [`LANGUAGES`].
type Words = [&'static str; 8];

const YEARLY_BONUS: Words = [
    "Annual bonus",
    "年度返利",
    "Rápel anual",
    "Remise annuelle",
    "Jahresbonus",
    "年間リベート",
    "Rebate anual",
    "الحسم السنوي",
];
const GROWTH_BONUS: Words = [
    "Quarterly growth bonus",
    "季度增长返利",
    "Rápel trimestral por crecimiento",
    "Remise trimestrielle de croissance",
    "Quartalsbonus auf Wachstum",
    "四半期成長リベート",
    "Rebate trimestral por crescimento",
    "حسم النمو الفصلي",
];
const ALL_GOODS: Words = [
    "All goods",
    "全部商品",
    "Todas las mercancías",
    "Toutes les marchandises",
    "Alle Waren",
    "全商品",
    "Todas as mercadorias",
    "جميع البضائع",
];
const FERNHOLT: Words = [
    "Fernholt, per unit",
    "Fernholt（按件）",
    "Fernholt, por unidad",
    "Fernholt, à l’unité",
    "Fernholt, je Stück",
    "Fernholt（1 個あたり）",
    "Fernholt, por unidade",
    "Fernholt لكل وحدة",
];

const PLAIN: [&str; 20] = [
    "agreement",
    "version",
    "tier",
    "company",
    "currency",
    "valid_from",
    "valid_to",
    "effective",
    "amendment",
    "period",
    "line",
    "measure",
    "measure_of",
    "baseline",
    "method",
    "rate_unit",
    "order",
    "include_brands",
    "threshold",
    "rate",
];

/// One row: cells by column; the rest are empty.
struct Row<'a> {
    cells: Vec<(&'static str, String)>,
    name: &'a Words,
    line_name: &'a Words,
}

pub(super) fn agreements(today: NaiveDate) -> Result<String, DemoError> {
    let mut header: Vec<String> = PLAIN.iter().map(|name| (*name).to_owned()).collect();
    for of in ["name", "line_name"] {
        header.extend(LANGUAGES.iter().map(|language| format!("{of}@{language}")));
    }
    let mut writer = Writer::new("rebate_agreements.csv", &header)?;
    for row in yearly(today).into_iter().chain(growth(today)) {
        let plain = PLAIN.iter().map(|column| {
            let cell = row.cells.iter().find(|(name, _)| name == column);
            cell.map(|(_, text)| text.as_str()).unwrap_or_default()
        });
        let cells: Vec<&str> = plain.chain(*row.name).chain(*row.line_name).collect();
        writer.row(&cells)?;
    }
    writer.finish()
}

/// Two versions: last year's thresholds were a tenth lower.
fn yearly(today: NaiveDate) -> Vec<Row<'static>> {
    let (last, this) = (today.year() - 1, today.year());
    let mut rows = Vec::new();
    for (tier, currency, thresholds, rates, units, amounts) in YEARLY {
        for (version, effective, tenths) in [(1, last, 9), (2, this, 10)] {
            let of_agreement = |line: &str, order: u32| {
                vec![
                    ("agreement", format!("{tier}-{}", currency.to_lowercase())),
                    ("version", version.to_string()),
                    ("tier", tier.to_owned()),
                    ("currency", currency.to_owned()),
                    ("valid_from", format!("{last}-01-01")),
                    ("valid_to", format!("{this}-12-31")),
                    ("effective", format!("{effective}-01-01")),
                    ("amendment", "recomputed".to_owned()),
                    ("period", "year".to_owned()),
                    ("line", line.to_owned()),
                    ("order", order.to_string()),
                ]
            };
            for (threshold, rate) in thresholds.into_iter().zip(rates) {
                let mut cells = of_agreement("turnover", 1);
                cells.extend([
                    ("measure", "value".to_owned()),
                    ("method", "whole_volume".to_owned()),
                    ("rate_unit", "percent".to_owned()),
                    ("threshold", (threshold / 10 * tenths).to_string()),
                    ("rate", format!("{}.{}", rate / 10, rate % 10)),
                ]);
                rows.push(Row { cells, name: &YEARLY_BONUS, line_name: &ALL_GOODS });
            }
            for (threshold, amount) in units.into_iter().zip(amounts) {
                let mut cells = of_agreement("fernholt", 2);
                cells.extend([
                    ("measure", "quantity".to_owned()),
                    ("method", "marginal".to_owned()),
                    ("rate_unit", "per_unit".to_owned()),
                    ("include_brands", "Fernholt".to_owned()),
                    ("threshold", threshold.to_string()),
                    ("rate", decimal(amount.into())),
                ]);
                rows.push(Row { cells, name: &YEARLY_BONUS, line_name: &FERNHOLT });
            }
        }
    }
    rows
}

fn growth(today: NaiveDate) -> Vec<Row<'static>> {
    let (last, this) = (today.year() - 1, today.year());
    let mut rows = Vec::new();
    for (company, currency, baseline) in GROWTH {
        for (threshold, rate) in GROWTH_STEPS {
            let cells = vec![
                ("agreement", format!("growth-{company}")),
                ("version", "1".to_owned()),
                ("company", company.to_owned()),
                ("currency", currency.to_owned()),
                ("valid_from", format!("{last}-01-01")),
                ("valid_to", format!("{this}-12-31")),
                ("period", "quarter".to_owned()),
                ("line", "growth".to_owned()),
                ("measure", "growth".to_owned()),
                ("measure_of", "value".to_owned()),
                ("baseline", baseline.to_string()),
                ("method", "whole_volume".to_owned()),
                ("rate_unit", "percent".to_owned()),
                ("order", "1".to_owned()),
                ("threshold", threshold.to_string()),
                ("rate", rate.to_string()),
            ];
            rows.push(Row { cells, name: &GROWTH_BONUS, line_name: &ALL_GOODS });
        }
    }
    rows
}

/// Only what has been paid by today.
pub(super) fn settlements(today: NaiveDate) -> Result<String, DemoError> {
    let header = ["agreement", "company", "document", "period", "paid_on", "currency", "amount"];
    let mut writer = Writer::new("rebate_settlements.csv", &header)?;
    for year in [today.year() - 1, today.year()] {
        let (Some(period), Some(paid_on)) =
            (NaiveDate::from_ymd_opt(year, 6, 30), NaiveDate::from_ymd_opt(year, 7, 15))
        else {
            continue;
        };
        if paid_on > today {
            continue;
        }
        for (agreement, company, amount) in ADVANCES {
            let currency = agreement.rsplit('-').next().unwrap_or_default().to_uppercase();
            let document = format!("RB-{year}-{company}");
            writer.row(&[
                agreement,
                company,
                &document,
                &period.to_string(),
                &paid_on.to_string(),
                &currency,
                &decimal(amount),
            ])?;
        }
    }
    writer.finish()
}
