//! Laws that hold for every shipment, every market and every charge, 10,000 cases each.

use std::path::Path;
use std::sync::LazyLock;

use domain::landed_cost::*;
use domain::tariff::table::{OriginGroups, TariffRow, TariffTable};
use domain::tariff::{MeasureKind, MeasureUnit, Quantities};
use domain::{Currency, Incoterm, Money};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

const CASES: u32 = 10_000;

static RATES: LazyLock<Rates> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("rates");
    let read = |path: &Path| std::fs::read_to_string(path).unwrap();
    let files = std::fs::read_dir(root.join("markets")).unwrap();
    let markets = files.map(|entry| serde_json::from_str(&read(&entry.unwrap().path())).unwrap());
    let ecb = "Date,USD,JPY,CZK,DKK,GBP,HUF,PLN,RON,SEK,CHF,NOK,AUD,BRL,CAD,CNY,INR,KRW,MXN,NZD,SGD,AED,SAR\n\
        2026-01-02,1.1587,181.05,24.1,7.46,0.8533,401.7,4.2531,5.09,11.02,0.95,11.49,1.65,6.03,1.51,7.83,92.4,1503,19.2,1.8,1.45,4.04,4.125\n";
    let conventions = serde_json::from_str(&read(&root.join("conventions.json"))).unwrap();
    Rates::new(conventions)
        .with_markets(markets.collect())
        .unwrap()
        .with_exchange(ExchangeSeries::from_ecb(ecb).unwrap())
        .with_tariff("EU", tariff([("95030041", "4.7 %"), ("610910", "12 %"), ("640399", "8 EUR / 100 kg")]))
        .with_tariff("UK", tariff([("95030041", "4 %"), ("610910", "12 %"), ("640399", "7 GBP / 100 kg")]))
});

/// Ordinary duties on some of the codes, so that markets between two tariffs have something to compare.
fn tariff(duties: [(&str, &str); 3]) -> TariffTable {
    let rows = duties.map(|(code, expression)| TariffRow {
        code: code.into(),
        origin: "all".into(),
        kind: "mfn".into(),
        expression: expression.into(),
        valid_from: "2026-01-01".into(),
        source: "test".into(),
        ..TariffRow::default()
    });
    let (table, problems) = TariffTable::from_rows(&rows, OriginGroups::new());
    assert!(problems.is_empty(), "{problems:?}");
    table
}

fn market() -> impl Strategy<Value = String> {
    select(RATES.markets().map(|market| market.code.clone()).collect::<Vec<_>>())
}

fn cents(most: i64) -> impl Strategy<Value = Decimal> {
    (0..=most).prop_map(|cents| Decimal::new(cents, 2))
}

fn kind() -> impl Strategy<Value = MeasureKind> {
    select(MeasureKind::ALL.to_vec())
}

fn duty() -> impl Strategy<Value = TypedDuty> {
    let rate = prop_oneof![
        (0..=4_000_i64).prop_map(|percent| format!("{} %", Decimal::new(percent, 2))),
        (0..=900_i64).prop_map(|amount| format!("{} EUR / 100 kg", Decimal::new(amount, 2))),
        (0..=900_i64, 0..=2_000_i64, select(vec!['+', '-'])).prop_map(|(percent, amount, sign)| format!(
            "{} % {sign} {} USD / kg",
            Decimal::new(percent, 2),
            Decimal::new(amount, 2)
        )),
    ];
    (kind(), rate).prop_map(|(kind, rate)| TypedDuty { kind, rate })
}

fn line() -> impl Strategy<Value = Line> {
    let codes =
        [None, Some("95030041"), Some("22042179"), Some("61091000"), Some("640399"), Some("0901210000")];
    let texts = (
        select(codes.to_vec()),
        select(vec![None, Some("CN"), Some("US"), Some("CH"), Some("VN")]),
        select(vec!["EUR", "USD", "JPY", "GBP"]),
    );
    let claim = select(vec![PreferenceClaim::Unclaimed, PreferenceClaim::Claimed, PreferenceClaim::Proven]);
    let quota = option::weighted(0.2, option::of(cents(200_000)));
    let figures =
        (0..=500_i64, cents(500_000), option::weighted(0.9, cents(90_000)), option::of(cents(9_000)));
    (texts, figures, claim, quota, vec(duty(), 0..4)).prop_map(
        |((code, origin, currency), (quantity, price, weight, volume), preference, quota, typed_duties)| {
            Line {
                sku: None,
                description: None,
                quantity: Decimal::from(quantity).into(),
                unit: None,
                price: price.into(),
                currency: currency.parse().unwrap(),
                hs_code: code.map(|code| code.parse().unwrap()),
                origin: origin.map(|origin| origin.parse().unwrap()),
                net_weight: weight.map(Into::into),
                gross_weight: weight.map(Into::into),
                volume: volume.map(Into::into),
                quantities: Quantities::default().with(MeasureUnit::Litre, price),
                retail_price: None,
                preference,
                quota: quota.map(|balance| QuotaClaim {
                    balance: balance
                        .map(|amount| Balance { amount: amount.into(), unit: MeasureUnit::Kilogram.into() }),
                }),
                typed_duties,
            }
        },
    )
}

fn basis() -> impl Strategy<Value = Basis> {
    select(vec![
        Basis::Value,
        Basis::Quantity,
        Basis::GrossWeight,
        Basis::Volume,
        Basis::Equally,
        Basis::ChargeableWeight { divisor: None },
    ])
}

fn charge() -> impl Strategy<Value = Charge> {
    let flags = (option::weighted(0.2, any::<bool>()), any::<bool>(), option::weighted(0.2, cents(10_000)));
    (select(Component::ALL.to_vec()), cents(500_000), basis(), flags).prop_map(
        |(component, amount, basis, (in_price, shown_separately, percent))| Charge {
            component,
            label: None,
            amount: amount.into(),
            currency: Currency::EUR,
            basis,
            lines: Vec::new(),
            in_price,
            shown_separately,
            percent_to_border: percent.map(Into::into),
        },
    )
}

fn scenario() -> impl Strategy<Value = Scenario> {
    let importer =
        select(vec![ImporterKind::RegisteredBusiness, ImporterKind::Unregistered, ImporterKind::Consumer]);
    let mode = select(vec![Mode::Sea, Mode::Air, Mode::Road, Mode::Rail, Mode::Courier, Mode::Post]);
    let terms = (select(Incoterm::ALL.to_vec()), mode, any::<bool>(), any::<bool>());
    let days = 0..=700_u64;
    (market(), importer, terms, days, vec(line(), 1..6), vec(charge(), 0..5)).prop_map(
        |(market, importer, (incoterm, mode, with_taxes, scheme), days, lines, charges)| Scenario {
            version: SCENARIO_VERSION,
            market,
            entry_date: chrono::NaiveDate::from_ymd_opt(2026, 1, 10).unwrap() + chrono::Days::new(days),
            export_date: None,
            importer,
            incoterm,
            place: NamedPlace::default(),
            delivered_price: if with_taxes {
                DeliveredPrice::WithTaxes
            } else {
                DeliveredPrice::WithoutTaxes
            },
            mode,
            route: Vec::new(),
            schemes: if scheme {
                ["ioss", "voec", "ukims", "remessa_conforme"].map(String::from).to_vec()
            } else {
                Vec::new()
            },
            lines,
            charges,
            exchange_rates: Vec::new(),
            overrides: Vec::new(),
            without_reliefs: false,
            rules: None,
        },
    )
}

fn sum(amounts: impl Iterator<Item = Money>, currency: Currency) -> Money {
    Money::sum(currency, amounts).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, ..ProptestConfig::default() })]

    /// Nothing panics, and whatever is answered adds up in every direction.
    #[test]
    fn everything_adds_up(scenario in scenario()) {
        let Ok(result) = calculate(&scenario, &RATES) else {
            prop_assert!(totals(&scenario, &RATES).is_err());
            return Ok(());
        };
        let currency = result.currency;
        prop_assert_eq!(totals(&scenario, &RATES).unwrap(), result.totals);
        let figures: [fn(&Costs) -> Money; 12] = [
            |costs| costs.price, |costs| costs.charges, |costs| costs.customs_value, |costs| costs.duties,
            |costs| costs.excises, |costs| costs.taxes, |costs| costs.fees, |costs| costs.in_price,
            |costs| costs.cash_at_border, |costs| costs.landed_cost, |costs| costs.recoverable,
            |costs| costs.landed_cost_after_recovery,
        ];
        for figure in figures {
            let lines = sum(result.lines.iter().map(|line| figure(&line.costs)), currency);
            prop_assert_eq!(lines, figure(&result.totals));
        }
        for (place, cost) in result.import_costs.iter().enumerate() {
            let parts = result.lines.iter().flat_map(|line| &line.import_costs).filter(|part| part.cost == place);
            prop_assert_eq!(sum(parts.map(|part| part.amount), currency), cost.amount);
        }
        for costs in result.lines.iter().map(|line| &line.costs).chain([&result.totals]) {
            let due = sum([costs.duties, costs.excises, costs.taxes, costs.fees].into_iter(), currency);
            let paid = sum([costs.price, costs.charges, due].into_iter(), currency);
            prop_assert_eq!(paid.minus(costs.in_price).unwrap(), costs.landed_cost);
            prop_assert!(costs.in_price.minor() <= due.minor());
            prop_assert!(!costs.customs_value.is_negative());
            prop_assert!(!due.is_negative());
            prop_assert!(!costs.duties.is_negative() && !costs.excises.is_negative());
        }
        prop_assert!(result.import_costs.iter().all(|cost| !cost.amount.is_negative()));
        // Places that steps and warnings name are there.
        for step in result.lines.iter().flat_map(|line| &line.steps).chain(&result.steps) {
            prop_assert!(step.rule.is_none_or(|rule| rule < result.rules.len()));
            prop_assert!(step.exchange.is_none_or(|exchange| exchange < result.exchange.len()));
        }
        for (line, given) in result.lines.iter().zip(&scenario.lines) {
            let quantity = u32::try_from(given.quantity.mantissa()).unwrap();
            if quantity > 0 {
                let units = sum(releases(line.costs.landed_cost, quantity), currency);
                prop_assert_eq!(units, line.costs.landed_cost);
                let first = releases(line.costs.landed_cost, quantity).next();
                prop_assert_eq!(first, line.per_unit.map(|unit| unit.first));
                // The split has the same units, whatever their order.
                let split = line.per_unit.and_then(|unit| unit.split).unwrap();
                let mut at: Vec<UnitsAt> = [Some(split.lower), split.higher].into_iter().flatten().collect();
                at.retain(|at| at.units > 0);
                for known in &at {
                    let so_many = releases(line.costs.landed_cost, quantity).filter(|one| *one == known.amount);
                    prop_assert_eq!(so_many.count(), usize::try_from(known.units).unwrap());
                }
                let units: i64 = at.iter().map(|at| at.units).sum();
                prop_assert_eq!(units, i64::from(quantity));
            }
        }
    }

    /// Figures that no shipment has are errors with a name, never a panic.
    #[test]
    fn no_figure_is_too_large(
        scenario in scenario(),
        huge in select(vec!["999999999999999.999999999999", "0.000000000001", "-1", "0"]),
        place in 0..6_usize,
    ) {
        let mut scenario = scenario;
        let huge: domain::Figure = huge.parse::<Decimal>().unwrap().into();
        let line = &mut scenario.lines[0];
        match place {
            0 => line.price = huge,
            1 => line.quantity = huge,
            2 => line.net_weight = Some(huge),
            3 => line.volume = Some(huge),
            4 => line.typed_duties = vec![TypedDuty { kind: MeasureKind::Excise, rate: format!("{huge} %") }],
            _ => {
                let rate = LevyRate::Ratio { numerator: huge, denominator: Decimal::new(1, 12).into() };
                scenario.overrides = vec![Override { levy: "vat".into(), line: None, rate, minimum: None, maximum: None }];
            }
        }
        let _ = calculate(&scenario, &RATES);
        let _ = compare(&[scenario], &RATES, Currency::EUR);
    }

    /// Shares add up, have the sign of the charge, rise with the basis, and belong to their line.
    #[test]
    fn shares_keep_the_laws(
        charge in -1_000_000..1_000_000_i64,
        values in vec(0..100_000_i64, 1..12),
        turn in 0..12_usize,
    ) {
        let charge = Money::from_minor(charge, Currency::EUR);
        let line = |value: &i64| Weights { value: Decimal::new(*value, 2), ..Weights::default() };
        let lines: Vec<Weights> = values.iter().map(line).collect();
        let shares = match apportion(charge, &Basis::Value, &lines, None) {
            Ok(shares) => shares,
            Err(problem) => {
                let suggested = BasisKind::Equally;
                prop_assert_eq!(problem, Problem::ZeroBasis { basis: BasisKind::Value, suggested });
                prop_assert!(values.iter().all(|value| *value == 0));
                return Ok(());
            }
        };
        prop_assert_eq!(sum(shares.iter().copied(), Currency::EUR), charge);
        for (share, value) in shares.iter().zip(&values) {
            prop_assert!(share.is_zero() || share.is_negative() == charge.is_negative());
            prop_assert!(*value > 0 || share.is_zero());
            for (other, value_of_other) in shares.iter().zip(&values) {
                if value < value_of_other {
                    prop_assert!(share.minor().abs() <= other.minor().abs());
                }
            }
        }
        // In another order every line has the same share, but for lines that tie for the last cents:
        // there the earlier one has it.
        let turn = turn % lines.len();
        let mut turned = lines.clone();
        turned.rotate_left(turn);
        let mut of_turned = apportion(charge, &Basis::Value, &turned, None).unwrap();
        of_turned.rotate_right(turn);
        let total: i128 = values.iter().map(|value| i128::from(*value)).sum();
        let remainder = |value: i64| i128::from(charge.minor().abs()) * i128::from(value) % total;
        let moved: Vec<usize> = (0..lines.len()).filter(|line| shares[*line] != of_turned[*line]).collect();
        for line in &moved {
            prop_assert_eq!((shares[*line].minor() - of_turned[*line].minor()).abs(), 1);
            prop_assert_eq!(remainder(values[*line]), remainder(values[moved[0]]));
        }
    }

    /// What is bought at a price and pays its duties costs the same as what is bought at that cost,
    /// delivered duty paid.
    #[test]
    fn delivered_duty_paid_leads_back_to_the_customs_value(
        price in 1..100_000_000_i64,
        percent in 0..5_000_i64,
        per_kilogram in 0..500_i64,
        with_taxes in any::<bool>(),
    ) {
        let market = "DE";
        let rate = format!("{} % + {} EUR / 100 kg", Decimal::new(percent, 2), Decimal::new(per_kilogram, 2));
        let mut line: Line = serde_json::from_value(serde_json::json!({ "quantity": "1", "price": "0",
            "currency": "EUR", "net_weight": "50" })).unwrap();
        line.price = Decimal::new(price, 2).into();
        line.typed_duties = vec![TypedDuty { kind: MeasureKind::MostFavouredNation, rate }];
        let base: Scenario = serde_json::from_value(serde_json::json!({ "version": 1, "market": market,
            "entry_date": "2026-11-23", "importer": "registered_business", "incoterm": "CIF", "mode": "sea",
            "lines": [] })).unwrap();
        let forward = Scenario { lines: vec![line.clone()], ..base.clone() };
        let forward = calculate(&forward, &RATES).unwrap();
        let delivered = if with_taxes { forward.totals.landed_cost } else {
            forward.totals.landed_cost.minus(forward.totals.taxes).unwrap()
        };
        line.price = delivered.decimal().into();
        let delivered_price = if with_taxes { DeliveredPrice::WithTaxes } else { DeliveredPrice::WithoutTaxes };
        let back = Scenario { lines: vec![line], incoterm: Incoterm::Ddp, delivered_price, ..base };
        let back = calculate(&back, &RATES).unwrap();
        // Rounding to the cent on the way there leaves at most two cents to choose from.
        let miss = back.totals.customs_value.minor() - forward.totals.customs_value.minor();
        prop_assert!(miss.abs() <= 2, "{} for {}", back.totals.customs_value.amount(), forward.totals.customs_value.amount());
        if with_taxes {
            prop_assert_eq!(back.totals.landed_cost, delivered);
        }
    }

    /// Duties on top are on the customs value, not on each other: together they are what each is alone.
    #[test]
    fn duties_do_not_compound(price in 0..10_000_000_i64, one in 0..10_000_i64, two in 0..10_000_i64) {
        let duty = |duties: &[(MeasureKind, i64)]| {
            let mut scenario: Scenario = serde_json::from_value(serde_json::json!({ "version": 1,
                "market": "GB", "entry_date": "2026-11-23", "importer": "registered_business",
                "incoterm": "CIF", "mode": "sea",
                "lines": [{ "quantity": "1", "price": "0", "currency": "GBP" }] })).unwrap();
            let line = &mut scenario.lines[0];
            line.price = (Decimal::new(price, 2) + Decimal::from(200)).into();
            line.typed_duties = duties
                .iter()
                .map(|(kind, percent)| TypedDuty { kind: *kind, rate: format!("{} %", Decimal::new(*percent, 2)) })
                .collect();
            calculate(&scenario, &RATES).unwrap().totals.duties.minor()
        };
        let (first, second) = ((MeasureKind::MostFavouredNation, one), (MeasureKind::Additional, two));
        let free = (MeasureKind::MostFavouredNation, 0);
        prop_assert_eq!(duty(&[first, second]), duty(&[first]) + duty(&[free, second]));
    }

    /// More paid for the goods never makes them cheaper, where no threshold lies between.
    #[test]
    fn the_landed_cost_rises_with_the_price(price in 20_000..10_000_000_i64, more in 1..1_000_000_i64, percent in 0..5_000_i64) {
        let landed = |price: i64| {
            let mut scenario: Scenario = serde_json::from_value(serde_json::json!({ "version": 1,
                "market": "DE", "entry_date": "2026-11-23", "importer": "consumer", "incoterm": "CIF",
                "mode": "sea", "lines": [{ "quantity": "1", "price": "0", "currency": "EUR" }] })).unwrap();
            scenario.lines[0].price = Decimal::new(price, 2).into();
            let rate = format!("{} %", Decimal::new(percent, 2));
            scenario.lines[0].typed_duties = vec![TypedDuty { kind: MeasureKind::MostFavouredNation, rate }];
            calculate(&scenario, &RATES).unwrap().totals.landed_cost.minor()
        };
        prop_assert!(landed(price + more) > landed(price));
    }
}

#[test]
fn the_files_of_the_european_central_bank_are_read_or_refused_by_row() {
    let series = ExchangeSeries::from_ecb("Date, USD, JPY, \n20 November 2026, 1.1587, 181.05, \n").unwrap();
    assert_eq!(series.rates[&Currency::JPY].keys().next().unwrap().to_string(), "2026-11-20");
    let problem = |text: &str| ExchangeSeries::from_ecb(text).unwrap_err();
    assert_eq!(problem(""), EcbError::NotTheFile);
    assert_eq!(problem("<html>"), EcbError::NotTheFile);
    assert_eq!(problem("Date,USD\n2026-13-01,1\n"), EcbError::InvalidDate { row: 2 });
    assert_eq!(
        problem("Date,USD\n2026-01-02,1\n2026-01-03,-1\n"),
        EcbError::InvalidRate { row: 3, column: 2 }
    );
    assert_eq!(problem("Date,USD\n2026-01-02,1,2\n"), EcbError::TooManyCells { row: 2 });
}
