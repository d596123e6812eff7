//! The reorder planner on published figures beyond the case file, and its laws on 10,000 scenarios.

#[path = "reorder_planner/forecast.rs"]
mod forecast;
#[path = "reorder_planner/lots.rs"]
mod lots;
#[path = "reorder_planner/supply.rs"]
mod supply;

use domain::planning::{Fault, InputError, Operand, Rule, mathematics, normal};
use domain::reorder_planner::*;
use domain::{Carton, Figure, Packaging, QuantityRule};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Value, json};

fn outcome(scenario: Value) -> Outcome {
    calculate(&serde_json::from_value(scenario).unwrap()).unwrap()
}

fn forecast(history: &[&str], horizon: u32, model: Value) -> ForecastOutcome {
    let request = json!({ "history": history, "horizon": horizon, "model": model });
    outcome(json!({ "version": 1, "forecast": request })).forecast.unwrap()
}

fn figure(text: &str) -> Figure {
    Figure::parse(text).unwrap()
}

/// Half away from zero, as textbooks print.
fn printed(value: Figure, digits: u32) -> String {
    format!(
        "{:.*}",
        digits as usize,
        value.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero)
    )
}

fn points(forecast: &ForecastOutcome, digits: u32) -> Vec<String> {
    forecast.points.iter().map(|point| printed(point.forecast, digits)).collect()
}

/// Oil production in Saudi Arabia, Hyndman and Athanasopoulos, Forecasting: principles and practice,
/// section 7.1, initial state y1.
const OIL: [&str; 12] = [
    "446.6565", "454.4733", "455.6630", "423.6322", "456.2713", "440.5881", "425.3325", "485.1494",
    "506.0482", "526.7920", "514.2689", "494.2110",
];
/// Air passengers of Australia, section 7.2, initial state l = y1, b = y2 − y1.
const AUSAIR: [&str; 15] = [
    "17.5534",
    "21.8601",
    "23.8866",
    "26.9293",
    "26.8885",
    "28.8314",
    "30.0751",
    "30.9535",
    "30.1857",
    "31.5797",
    "32.577569",
    "33.477398",
    "39.021581",
    "41.386432",
    "41.596552",
];
/// Intermittent product C of the same book, section 2.
const PRODUCT_C: [&str; 36] = [
    "0", "2", "0", "1", "0", "11", "0", "0", "0", "0", "2", "0", "6", "3", "0", "0", "0", "0", "0", "7", "0",
    "0", "0", "0", "0", "0", "0", "3", "1", "0", "0", "1", "0", "1", "0", "0",
];

/// R's `AirPassengers` (Box, Jenkins and Reinsel, series G): 1950 to 1960, of which the first state knows
/// what R's `HoltWinters` reads from the first two years.
const AIR_PASSENGERS: [u32; 132] = [
    115, 126, 141, 135, 125, 149, 170, 170, 158, 133, 114, 140, 145, 150, 178, 163, 172, 178, 199, 199, 184,
    162, 146, 166, 171, 180, 193, 181, 183, 218, 230, 242, 209, 191, 172, 194, 196, 196, 236, 235, 229, 243,
    264, 272, 237, 211, 180, 201, 204, 188, 235, 227, 234, 264, 302, 293, 259, 229, 203, 229, 242, 233, 267,
    269, 270, 315, 364, 347, 312, 274, 237, 278, 284, 277, 317, 313, 318, 374, 413, 405, 355, 306, 271, 306,
    315, 301, 356, 348, 355, 422, 465, 467, 404, 347, 305, 336, 340, 318, 362, 348, 363, 435, 491, 505, 404,
    359, 310, 337, 360, 342, 406, 396, 420, 472, 548, 559, 463, 407, 362, 405, 417, 391, 419, 461, 472, 535,
    622, 606, 508, 461, 390, 432,
];

#[test]
fn faults_are_at_their_field() {
    let refused = |scenario: Value| calculate(&serde_json::from_value(scenario).unwrap()).unwrap_err();
    let lot = |breaks: Value| {
        refused(json!({ "version": 1, "lot": { "incremental_discount": { "demand": "1", "order_cost": "1",
            "holding_percent": "1", "breaks": breaks } } }))
    };
    let rising = json!([{ "from": "0", "unit_cost": "2" }, { "from": "0", "unit_cost": "1" }]);
    let error = InputError::at("/lot/incremental_discount/breaks/1/from", Fault::NotRising);
    assert_eq!(lot(rising), error);
    let model = json!({ "smoothing": { "trend": { "smoothing": { "of_error": "1.1" } } } });
    let scenario =
        json!({ "version": 1, "forecast": { "history": ["1", "2"], "horizon": 1, "model": model } });
    let pointer = "/forecast/model/smoothing/trend/smoothing/of_error";
    assert_eq!(refused(scenario), InputError::at(pointer, Fault::AboveLimit { limit: 1 }));
    let negative = json!({ "version": 1,
        "forecast": { "history": ["1", "-2", "3"], "horizon": 1, "model": { "croston": {} } } });
    let error = InputError::at("/forecast/model/croston", Fault::TooFewDemands { needed: 2 });
    assert_eq!(refused(negative), error);
    for (change, pointer, fault) in [
        (json!({ "horizon": 0 }), "/horizon", Fault::BelowLimit { limit: 1 }),
        (json!({ "season_length": 0 }), "/season_length", Fault::BelowLimit { limit: 2 }),
        (
            json!({ "model": { "moving_average": 0 } }),
            "/model/moving_average",
            Fault::BelowLimit { limit: 1 },
        ),
        (
            json!({ "model": { "moving_average": 5 } }),
            "/model/moving_average",
            Fault::HistoryTooShort { needed: 5, periods: 4 },
        ),
        (
            json!({ "model": { "weighted_average": ["1", "1", "1", "1", "1"] } }),
            "/model/weighted_average",
            Fault::HistoryTooShort { needed: 5, periods: 4 },
        ),
        (
            json!({ "model": { "weighted_average": [] } }),
            "/model/weighted_average",
            Fault::TooFew { needed: 1 },
        ),
        (
            json!({ "model": { "smoothing": { "season": { "length": 12, "kind": "additive" } } } }),
            "/model/smoothing/season/length",
            Fault::HistoryTooShort { needed: 24, periods: 4 },
        ),
    ] {
        let mut request = json!({ "history": ["1", "2", "3", "4"], "horizon": 3 });
        request.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let error = refused(json!({ "version": 1, "forecast": request }));
        assert_eq!(error, InputError::at(format!("/forecast{pointer}"), fault));
    }
    let produced = json!({ "version": 1, "lot": { "production": { "demand": "1000", "order_cost": "10",
        "holding_cost": "0.5", "production_rate": "1000" } } });
    let error = InputError::at("/lot/production/production_rate", Fault::NotAboveDemand);
    assert_eq!(refused(produced), error);
    let error = InputError::at("/lot/incremental_discount/breaks/0/from", Fault::FirstNotZero);
    assert_eq!(lot(json!([{ "from": "1", "unit_cost": "2" }])), error);
    let chances = json!([{ "demand": "1", "probability": "0.5" }, { "demand": "2", "probability": "0.4" }]);
    let uncertain = json!({ "version": 1, "lot": { "single_period": { "holding_cost": "1",
        "shortage_cost": "1", "distribution": { "discrete": chances } } } });
    let fault = Fault::SharesDoNotAddUp { found: Decimal::new(9, 1).into() };
    let error = InputError::at("/lot/single_period/distribution/discrete", fault);
    assert_eq!(refused(uncertain), error);
    let service = json!({ "version": 1, "supply": { "demand": { "mean": "1" }, "lead_time": "1",
        "service": { "cycle_level": "100" } } });
    let review = json!({ "version": 1, "supply": { "demand": { "mean": "0", "deviation": "3" },
        "lead_time": "1", "review_period": "7", "service": { "fill_rate": "95" } } });
    assert_eq!(refused(review), InputError::at("/supply/demand/mean", Fault::NotPositive));
    let fault = Fault::NotWithin { above: 0, below: 100 };
    assert_eq!(refused(service), InputError::at("/supply/service/cycle_level", fault));
}

fn any_figure() -> impl Strategy<Value = Figure> {
    prop_oneof![
        4 => (-1_000..10_000_i64).prop_map(|value| Decimal::new(value, 1).into()),
        1 => Just(Figure::ZERO),
        1 => (any::<i64>(), 0..13_u32).prop_map(|(value, scale)| Decimal::new(value, scale).into()),
        1 => Just(Decimal::MAX.into()),
    ]
}

fn any_model() -> impl Strategy<Value = Model> {
    let share = || option::of((0..=10_i64).prop_map(|tenths| Figure::from(Decimal::new(tenths, 1))));
    let kind = prop_oneof![Just(SeasonKind::Additive), Just(SeasonKind::Multiplicative)];
    let smoothing = (share(), option::of((share(), share())), option::of((0..6_u32, kind, share())));
    prop_oneof![
        Just(Model::Naive),
        Just(Model::Mean),
        (0..6_u32).prop_map(Model::MovingAverage),
        vec(any_figure(), 0..4).prop_map(Model::WeightedAverage),
        share().prop_map(|alpha| {
            Model::Croston(Croston { alpha, correction: Correction::Sba, ..Croston::default() })
        }),
        (share(), share()).prop_map(|(alpha, beta)| Model::Tsb(Tsb { alpha, beta, initial: None })),
        smoothing.prop_map(|(alpha, trend, season)| Model::Smoothing(Smoothing {
            alpha,
            trend: trend
                .map(|(beta, damping)| Trend { smoothing: beta.map(TrendSmoothing::OfLevelChange), damping }),
            season: season.map(|(length, kind, gamma)| Season {
                length,
                kind,
                smoothing: gamma.map(SeasonSmoothing::OfNewLevel)
            }),
            initial: None,
        })),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is ordered is at least what is needed, and may be ordered.
    #[test]
    fn an_order_is_lawful_and_enough(
        need in 0..100_000_i64, minimum in 0..500_u32, multiple in 0..50_u32,
        maximum in option::of(0..5_000_u32), carton in 0..50_u32, full_cartons: bool
    ) {
        let carton = Carton { units: carton, weight_grams: 1, volume_cubic_millimetres: 1 };
        let rule = QuantityRule::new(minimum, multiple, maximum);
        let packaging = Packaging { carton: Some(carton), ..Packaging::default() };
        let need = Decimal::new(need, 1);
        let scenario = Scenario {
            order_rule: OrderRule { quantity: Some(rule), packaging: Some(packaging), full_cartons },
            ..serde_json::from_value(json!({ "version": 1,
                "supply": { "demand": { "mean": need.to_string() }, "lead_time": "0", "review_period": "1" },
                "stock": {} })).unwrap()
        };
        let order = calculate(&scenario).unwrap().order.unwrap();
        prop_assert_eq!(*order.need, need);
        match order.quantity {
            LawfulQuantity::Nothing => prop_assert!(need.is_zero()),
            LawfulQuantity::Orderable { units, .. } => {
                prop_assert!(Decimal::from(units) >= need);
                prop_assert_eq!(rule.check(units), Ok(()));
                prop_assert!(!full_cartons || units % carton.units.max(1) == 0);
            }
            LawfulQuantity::AboveMaximum { largest } => {
                prop_assert!(Decimal::from(largest) < need);
                prop_assert_eq!(rule.check(largest), Ok(()));
            }
            LawfulQuantity::NothingOrderable => {
                let step = if full_cartons { multiple.max(1) * carton.units.max(1) } else { multiple.max(1) };
                prop_assert!(maximum.is_some_and(|maximum| maximum < step.max(minimum) + step));
            }
        }
    }

    /// The root squared is the number, to 24 digits.
    #[test]
    fn a_root_squares_back(mantissa in 1..i64::MAX, scale in 0..20_u32) {
        let value = Decimal::new(mantissa, scale);
        let root = mathematics::square_root(value).unwrap();
        let gap = (root * root - value).abs();
        prop_assert!(gap <= value * Decimal::new(1, 23) + Decimal::new(1, 25), "{gap}");
    }

    /// A share's point lies above just that share, in order.
    #[test]
    fn shares_and_points_are_inverse(parts in 1..999_999_i64) {
        let share = Decimal::new(parts, 6);
        let point = normal::point_of(share).unwrap();
        let back = normal::share_below(point).unwrap();
        prop_assert!((back - share).abs() < Decimal::new(1, 17), "{share}: {back}");
        prop_assert!(point < normal::point_of(share + Decimal::new(1, 7)).unwrap());
    }

    /// ln and e are inverse.
    #[test]
    fn logarithm_and_exponential_are_inverse(mantissa in 1..i64::MAX, scale in 0..14_u32) {
        let value = Decimal::new(mantissa, scale);
        let back = mathematics::exponential(mathematics::logarithm(value).unwrap()).unwrap();
        prop_assert!((back - value).abs() <= value * Decimal::new(1, 22) + Decimal::new(1, 24));
    }

    /// No figure makes the mathematics panic.
    #[test]
    fn mathematics_is_total(value in any_figure(), other in any_figure()) {
        let _ = mathematics::square_root(*value);
        let _ = mathematics::exponential(*value);
        let _ = mathematics::power(*value, *other);
        let _ = normal::density(*value);
        let _ = normal::share_below(*value);
        let _ = normal::point_of(*value);
    }

    /// Any history, any model: a forecast or a fault with a name.
    #[test]
    fn forecasts_never_panic(
        history in vec(any_figure(), 0..14), model in option::of(any_model()), season_length in option::of(0..6_u32),
        horizon in 0..8_u32, held_back in option::of(0..20_u32), band in option::of(any_figure())
    ) {
        let scenario = Scenario {
            forecast: Some(ForecastRequest {
                history: history.clone(), period_days: Decimal::ONE.into(), horizon, season_length, model,
                band_percent: band, held_back, pattern_cuts: PatternCuts::default(),
            }),
            ..serde_json::from_value(json!({ "version": 1,
                "supply": { "lead_time": "3", "service": { "cycle_level": "95" } } })).unwrap()
        };
        if let Ok(outcome) = calculate(&scenario) {
            let forecast = outcome.forecast.unwrap();
            prop_assert_eq!(forecast.points.len(), horizon as usize);
            prop_assert_eq!(forecast.fitted.len(), history.len());
        }
    }

    /// A level history of any length is forecast to go on.
    #[test]
    fn what_never_changes_goes_on(units in 1..10_000_i64, periods in 1..30_usize, season in option::of(2..8_u32)) {
        let history = vec![Figure::from(Decimal::from(units)); periods];
        let request = json!({ "history": history, "horizon": 3, "season_length": season });
        let found = outcome(json!({ "version": 1, "forecast": request })).forecast.unwrap();
        for point in &found.points {
            prop_assert_eq!(*point.forecast, Decimal::from(units));
        }
    }

    /// Any lot, supply and stock: a result or a fault with a name.
    #[test]
    fn plans_never_panic(figures in vec(any_figure(), 12), which in 0..10_u8, service in 0..3_u8) {
        let [a, b, c, d, e] = [figures[0], figures[1], figures[2], figures[3], figures[4]];
        let breaks = vec![
            CostBreak { from: Figure::ZERO, unit_cost: a },
            CostBreak { from: b, unit_cost: c },
        ];
        let lot = match which {
            0 => Lot::Fixed(a),
            1 => Lot::Economic {
                demand: a, order_cost: b, holding_cost: c, period_days: Some(d), quantity: Some(e),
            },
            2 => Lot::AllUnitsDiscount {
                demand: d, order_cost: e, holding_percent: Some(a), holding_cost: None, breaks,
            },
            3 => Lot::IncrementalDiscount {
                demand: d, order_cost: e, holding_percent: None, holding_cost: Some(a), breaks,
            },
            4 => Lot::Backorders {
                demand: a, order_cost: b, holding_cost: c, shortage_cost: d, quantity: Some(e), shortage_share: None,
            },
            5 => Lot::Production {
                demand: a, order_cost: b, holding_cost: c, production_rate: d, quantity: None,
            },
            6 => Lot::SinglePeriod {
                holding_cost: a, shortage_cost: b, distribution: Distribution::Normal, mean: Some(c),
                deviation: Some(d), quantity: None,
            },
            7 => Lot::MinMax { order_cost: a, holding_cost: b, shortage_cost: c, mean: d, deviation: e },
            8 => Lot::SinglePeriod {
                holding_cost: a, shortage_cost: b, distribution: Distribution::Poisson, mean: Some(c),
                deviation: None, quantity: None,
            },
            _ => Lot::PlannedOrders {
                order_cost: None, order_costs: figures.clone(), unit_costs: Vec::new(), holding_cost: b,
                demand: figures.clone(),
            },
        };
        let scenario = Scenario {
            version: VERSION,
            forecast: None,
            supply: Some(Supply {
                demand: Some(Demand {
                    mean: figures[5], per_days: figures[6], deviation: figures[7], deviation_per_days: None,
                }),
                lead_time: figures[8],
                lead_time_deviation: figures[9],
                review_period: Some(figures[10]),
                service: Some(match service {
                    0 => Service::FillRate(a),
                    1 => Service::ReorderPoint(a),
                    _ => Service::CriticalRatio { shortage_cost: a, holding_cost: b },
                }),
            }),
            lot: Some(lot),
            stock: Some(Stock { on_hand: figures[11], on_order: c, committed: d }),
            order_rule: OrderRule::default(),
            turnover: Some(Turnover { cost_of_goods_sold: a, opening_stock: b, closing_stock: c, days: d }),
            limits: Limits::default(),
        };
        let _ = calculate(&scenario);
        let _ = calculate(&Scenario { supply: None, stock: None, turnover: None, ..scenario });
    }

    /// No plan is cheaper than that of Wagner and Whitin: not ordering each time, not ordering once.
    #[test]
    fn planned_orders_are_the_cheapest(demand in vec(0..200_i64, 1..8), order_cost in 0..500_i64, holding in 0..10_i64) {
        let terms = json!({ "order_cost": order_cost.to_string(), "holding_cost": holding.to_string(),
            "demand": demand.iter().map(ToString::to_string).collect::<Vec<_>>() });
        let lot = outcome(json!({ "version": 1, "lot": { "planned_orders": terms } })).lot.unwrap();
        let total: Decimal = lot.planned_orders.iter().map(|order| **order).sum();
        prop_assert_eq!(total, Decimal::from(demand.iter().sum::<i64>()));
        // Every way to order at some periods for all until the next.
        let plans = 1_u32 << (demand.len() - 1);
        let cheapest = (0..plans).map(|plan| {
            let (mut cost, mut since, mut ordered) = (0, 0, false);
            for (period, units) in demand.iter().enumerate() {
                if period > 0 && plan & (1 << (period - 1)) != 0 {
                    (since, ordered) = (period, false);
                }
                if *units > 0 && !ordered {
                    cost += order_cost;
                    ordered = true;
                }
                cost += units * holding * (period - since) as i64;
            }
            cost
        }).min().unwrap();
        prop_assert_eq!(*lot.cost.unwrap(), Decimal::from(cheapest));
    }
}
