//! What the partners are promised: a yearly bonus by tier and currency, a quarterly one on growth for
//! three companies, and what was paid out of them.
//!
//! It owns `rebate_agreements.csv` and `rebate_settlements.csv`. It must never know what was bought.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::sheet::{Writer, decimal};
use super::{DemoError, LANGUAGES};

/// The yearly bonus of a partner tier: on turnover, and on Fernholt's goods by the unit.
struct Yearly {
    tier: &'static str,
    /// What each step of turnover pays, in tenths of a per cent.
    rates: [u32; 4],
    /// Where each step of Fernholt's goods begins, in units.
    units: [u32; 3],
    /// By currency: where each step of turnover begins, in whole units of it; what each step of units
    /// pays, in minor units.
    currencies: &'static [(&'static str, [u32; 4], [u32; 3])],
}

const YEARLY: [Yearly; 4] = [
    Yearly {
        tier: "platinum",
        rates: [15, 25, 35, 45],
        units: [2_000, 8_000, 16_000],
        currencies: &[
            ("USD", [100_000, 250_000, 400_000, 600_000], [8, 14, 22]),
            ("CNY", [800_000, 2_000_000, 3_500_000, 5_000_000], [60, 100, 160]),
        ],
    },
    Yearly {
        tier: "gold",
        rates: [10, 20, 30, 40],
        units: [2_000, 8_000, 16_000],
        currencies: &[
            ("EUR", [50_000, 150_000, 300_000, 450_000], [6, 10, 18]),
            ("GBP", [40_000, 120_000, 200_000, 320_000], [5, 9, 15]),
            ("USD", [60_000, 180_000, 360_000, 500_000], [6, 10, 18]),
            ("AED", [200_000, 700_000, 1_800_000, 2_600_000], [24, 40, 70]),
        ],
    },
    Yearly {
        tier: "silver",
        rates: [5, 10, 18, 25],
        units: [2_000, 6_000, 12_000],
        currencies: &[
            ("EUR", [40_000, 120_000, 220_000, 350_000], [4, 7, 12]),
            ("USD", [50_000, 150_000, 280_000, 400_000], [4, 7, 12]),
        ],
    },
    Yearly {
        tier: "bronze",
        rates: [3, 6, 10, 15],
        units: [2_000, 6_000, 12_000],
        currencies: &[("EUR", [30_000, 100_000, 200_000, 300_000], [3, 5, 8])],
    },
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
#[derive(Clone)]
struct Row {
    cells: BTreeMap<&'static str, String>,
    name: &'static Words,
    line_name: &'static Words,
}

impl Row {
    /// A row of an agreement, with names of it and of its line.
    fn of(name: &'static Words, line_name: &'static Words) -> Self {
        Self { cells: BTreeMap::new(), name, line_name }
    }

    /// The same row with more said in it.
    fn with(&self, cells: &[(&'static str, &dyn ToString)]) -> Self {
        let mut row = self.clone();
        row.cells.extend(cells.iter().map(|(column, cell)| (*column, cell.to_string())));
        row
    }
}

pub(super) fn agreements(today: NaiveDate) -> Result<String, DemoError> {
    let mut header: Vec<String> = PLAIN.iter().map(|name| (*name).to_owned()).collect();
    for of in ["name", "line_name"] {
        header.extend(LANGUAGES.iter().map(|language| format!("{of}@{language}")));
    }
    let mut writer = Writer::new("rebate_agreements.csv", &header)?;
    for row in yearly(today).into_iter().chain(growth(today)) {
        let plain = PLAIN.iter().map(|column| row.cells.get(column).map_or("", String::as_str));
        let cells: Vec<&str> = plain.chain(*row.name).chain(*row.line_name).collect();
        writer.row(&cells)?;
    }
    writer.finish()
}

/// Two versions: last year's thresholds were a tenth lower.
fn yearly(today: NaiveDate) -> Vec<Row> {
    let (last, this) = (today.year() - 1, today.year());
    let versions = [(1, last, 9), (2, this, 10)];
    let mut rows = Vec::new();
    for Yearly { tier, rates, units, currencies } in YEARLY {
        for &(currency, thresholds, amounts) in currencies {
            for (version, effective, tenths) in versions {
                let agreement: [(&str, &dyn ToString); 9] = [
                    ("agreement", &format!("{tier}-{}", currency.to_lowercase())),
                    ("version", &version),
                    ("tier", &tier),
                    ("currency", &currency),
                    ("valid_from", &format!("{last}-01-01")),
                    ("valid_to", &format!("{this}-12-31")),
                    ("effective", &format!("{effective}-01-01")),
                    ("amendment", &"recomputed"),
                    ("period", &"year"),
                ];
                let turnover = Row::of(&YEARLY_BONUS, &ALL_GOODS).with(&agreement).with(&[
                    ("line", &"turnover"),
                    ("measure", &"value"),
                    ("method", &"whole_volume"),
                    ("rate_unit", &"percent"),
                    ("order", &1),
                ]);
                rows.extend(thresholds.into_iter().zip(rates).map(|(threshold, rate)| {
                    let rate = format!("{}.{}", rate / 10, rate % 10);
                    turnover.with(&[("threshold", &(threshold / 10 * tenths)), ("rate", &rate)])
                }));
                let fernholt = Row::of(&YEARLY_BONUS, &FERNHOLT).with(&agreement).with(&[
                    ("line", &"fernholt"),
                    ("measure", &"quantity"),
                    ("method", &"marginal"),
                    ("rate_unit", &"per_unit"),
                    ("order", &2),
                    ("include_brands", &"Fernholt"),
                ]);
                rows.extend(units.into_iter().zip(amounts).map(|(threshold, amount)| {
                    fernholt.with(&[("threshold", &threshold), ("rate", &decimal(amount.into()))])
                }));
            }
        }
    }
    rows
}

fn growth(today: NaiveDate) -> Vec<Row> {
    let (last, this) = (today.year() - 1, today.year());
    let mut rows = Vec::new();
    for (company, currency, baseline) in GROWTH {
        let line = Row::of(&GROWTH_BONUS, &ALL_GOODS).with(&[
            ("agreement", &format!("growth-{company}")),
            ("version", &1),
            ("company", &company),
            ("currency", &currency),
            ("valid_from", &format!("{last}-01-01")),
            ("valid_to", &format!("{this}-12-31")),
            ("period", &"quarter"),
            ("line", &"growth"),
            ("measure", &"growth"),
            ("measure_of", &"value"),
            ("baseline", &baseline),
            ("method", &"whole_volume"),
            ("rate_unit", &"percent"),
            ("order", &1),
        ]);
        let steps = GROWTH_STEPS.into_iter();
        rows.extend(steps.map(|(from, rate)| line.with(&[("threshold", &from), ("rate", &rate)])));
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
