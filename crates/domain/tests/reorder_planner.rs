//! The reorder planner on published figures beyond the case file, and its laws on 10,000 scenarios.

use domain::planning::{Fault, InputError, mathematics, normal};
use domain::rebate::Figure;
use domain::reorder_planner::*;
use domain::{Carton, Packaging, QuantityRule};
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

#[test]
fn simple_smoothing_of_oil() {
    for (alpha, expected) in [("0.2", "484.8025"), ("0.6", "501.8375")] {
        let forecast = forecast(&OIL, 1, json!({ "smoothing": { "alpha": alpha } }));
        assert_eq!(forecast.method, Method::SimpleExponentialSmoothing);
        assert_eq!(points(&forecast, 4), [expected]);
    }
}

#[test]
fn holt_on_air_passengers() {
    let trend = json!({ "smoothing": { "of_level_change": "0.2" } });
    let model = json!({ "smoothing": { "alpha": "0.8", "trend": trend } });
    let found = forecast(&AUSAIR, 5, model);
    assert_eq!(points(&found, 3), ["43.757", "45.594", "47.430", "49.267", "51.103"]);
    // The trap: R prints β = α × β* = 0.16 for the same model. Said so, it is the same model.
    let trend = json!({ "smoothing": { "of_error": "0.16" } });
    let same = forecast(&AUSAIR, 5, json!({ "smoothing": { "alpha": "0.8", "trend": trend } }));
    assert_eq!(same.points, found.points);
}

#[test]
fn croston_and_its_corrections_on_product_c() {
    let of = |correction: &str| {
        let model = json!({ "croston": { "alpha": "0.1", "correction": correction } });
        forecast(&PRODUCT_C, 2, model)
    };
    assert_eq!(points(&of("none"), 3), ["0.985", "0.985"]);
    assert_eq!(points(&of("sba"), 4)[0], "0.9354");
    assert_eq!(points(&of("sbj"), 4)[0], "0.9328");
}

#[test]
fn rare_demand_with_parameters_of_its_own() {
    let of = |model: Value| points(&forecast(&["0", "2", "0", "4"], 1, model), 6).remove(0);
    // Sizes 2, then 2 + 0.5 × 2 = 3; intervals 2, then 2 + 0.2 × 0 = 2; corrected by 1 − 0.2 / 2.
    let apart = json!({ "alpha": "0.5", "interval_alpha": "0.2" });
    assert_eq!(of(json!({ "croston": apart })), "1.500000");
    let corrected = json!({ "alpha": "0.5", "interval_alpha": "0.2", "correction": "sba" });
    assert_eq!(of(json!({ "croston": corrected })), "1.350000");
    // From 4 in 4: sizes 3 and 3.5, intervals 3 and 2.5.
    let initial = json!({ "alpha": "0.5", "initial": { "size": "4", "interval": "4" } });
    assert_eq!(of(json!({ "croston": initial })), "1.400000");
    // TSB: 2 with 1/2; then 0.45, then 3 with 0.505. The forecast fades, Croston's stays.
    assert_eq!(of(json!({ "tsb": { "alpha": "0.5", "beta": "0.1" } })), "1.515000");
    let quiet = ["0", "2", "0", "4", "0", "0"];
    let fading = forecast(&quiet, 1, json!({ "tsb": { "alpha": "0.5", "beta": "0.1" } }));
    assert_eq!((fading.method, points(&fading, 5).remove(0)), (Method::Tsb, "1.22715".into()));
    let started = json!({ "alpha": "0.5", "beta": "0.1", "initial": { "size": "3", "probability": "0.4" } });
    // 0.36, then 2.5 with 0.424; 0.3816, then 3.25 with 0.44344.
    assert_eq!(of(json!({ "tsb": started })), "1.441180");
    assert_eq!(forecast(&quiet, 1, json!({ "tsb": {} })).method, Method::Tsb);
}

#[test]
fn averages() {
    // 13, 14, 16: mean 14.33; weights 1, 2, 3: (13 + 28 + 48) / 6.
    let moving = forecast(&["12", "13", "14", "16"], 2, json!({ "moving_average": 3 }));
    assert_eq!(points(&moving, 3), ["14.333", "14.333"]);
    let weighted = json!({ "weighted_average": ["1", "2", "3"] });
    assert_eq!(points(&forecast(&["12", "13", "14", "16"], 1, weighted), 3), ["14.833"]);
}

#[test]
fn multiplicative_seasons_by_hand() {
    // Level 10, no slope, seasons 0.5 and 1.5. After 6: l = 10 + 0.5 (12 − 10) = 11, s = 0.5 + 0.1
    // (0.6 − 0.5) = 0.51. After 15: l = 11 + 0.5 (10 − 11) = 10.5, s = 1.5 + 0.1 (15/11 − 1.5).
    let model = json!({ "smoothing": { "alpha": "0.5",
        "season": { "length": 2, "kind": "multiplicative", "smoothing": { "of_error": "0.1" } },
        "initial": { "level": "10", "seasons": ["0.5", "1.5"] } } });
    let found = forecast(&["6", "15"], 3, model);
    assert_eq!(points(&found, 6), ["5.355000", "15.606818", "5.355000"]);
    assert_eq!(found.method, Method::SeasonalSmoothing);
}

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
fn multiplicative_seasons_of_the_new_level_are_those_of_r() {
    let season = |length: u32, share: &str| json!({ "length": length, "kind": "multiplicative", "smoothing": { "of_new_level": share } });
    // predict(HoltWinters(AirPassengers, seasonal = "mult")), 1961.
    let history: Vec<String> = AIR_PASSENGERS.iter().map(ToString::to_string).collect();
    let history: Vec<&str> = history.iter().map(String::as_str).collect();
    let model = json!({ "smoothing": { "alpha": "0.2755925",
        "trend": { "smoothing": { "of_level_change": "0.03269295" } }, "season": season(12, "0.8707292"),
        "initial": json!({ "level": "124.316919191919", "slope": "1.145687645688",
            "seasons": ["0.885377815022", "0.956702662008", "1.056047900051", "0.999991808553", "0.919180306022", "1.085134031807", "1.179508600961", "1.175260207179", "1.073990502897", "0.935173924205", "0.814655016856", "0.918977224439"] }) } });
    let found = points(&forecast(&history, 6, model), 2);
    assert_eq!(found, ["447.06", "419.71", "464.87", "496.08", "507.53", "575.45"]);
    // By hand: l = 10 + 0.5 (20 − 10) = 15, s = 1 + 0.5 (20 / 15 − 1).
    let model = json!({ "smoothing": { "alpha": "0.5", "season": season(2, "0.5"),
        "initial": { "level": "10", "seasons": ["1", "1"] } } });
    assert_eq!(points(&forecast(&["20"], 2, model), 2), ["15.00", "17.50"]);
}

#[test]
fn additive_seasons_of_the_new_level() {
    // l = 10 + 0.5 (19 − 10) = 14.5, s = 0.5 (20 − 14.5) + 0.5 × 1; γ = 0.25 of the error is the same.
    let season = |smoothing: Value| {
        let season = json!({ "length": 2, "kind": "additive", "smoothing": smoothing });
        let initial = json!({ "level": "10", "seasons": ["1", "-1"] });
        let model = json!({ "smoothing": { "alpha": "0.5", "season": season, "initial": initial } });
        points(&forecast(&["20"], 2, model), 2)
    };
    assert_eq!(season(json!({ "of_new_level": "0.5" })), ["13.50", "17.75"]);
    assert_eq!(season(json!({ "of_error": "0.25" })), ["13.50", "17.75"]);
}

#[test]
fn multiplicative_seasons_need_demand_above_zero() {
    for units in ["0", "-2"] {
        let mut history = ["1", "2", "3", "4"].repeat(3);
        history[6] = units;
        let season = json!({ "length": 4, "kind": "multiplicative" });
        let scenario = json!({ "version": 1, "forecast": { "history": history, "horizon": 3,
            "model": { "smoothing": { "season": season } } } });
        let error = calculate(&serde_json::from_value(scenario).unwrap()).unwrap_err();
        let pointer = "/forecast/model/smoothing/season/kind";
        assert_eq!(error, InputError::at(pointer, Fault::DemandNotAboveZero), "{units}");
    }
}

#[test]
fn what_was_fitted_takes_degrees_of_freedom() {
    // R's ets: σ² = SSE / (n − k), k the parameters and first states. Given ones keep SSE / n.
    let sigma = |history: &[&str], season: Option<u32>, model: Value| {
        let request = json!({ "history": history, "horizon": 1, "season_length": season,
            "band_percent": "95", "model": model });
        let found = outcome(json!({ "version": 1, "forecast": request })).forecast.unwrap();
        let accuracy = found.accuracy.unwrap();
        let squares = *accuracy.mean_squared_error * Decimal::from(accuracy.count);
        let width = *found.points[0].upper? - *found.points[0].forecast;
        let deviation = width / normal::point_of(Decimal::new(975, 3)).unwrap();
        Some(printed((squares / (deviation * deviation)).into(), 0))
    };
    let trend = json!({ "trend": {} });
    let seasons = json!({ "trend": {}, "season": { "length": 4, "kind": "additive" } });
    let given = json!({ "alpha": "0.6", "initial": { "level": "446.5868" } });
    let initial = json!({ "initial": { "level": "446.5868" } });
    for (model, degrees) in [
        (json!({}), "10"),    // 12 − α − l
        (trend.clone(), "8"), // 12 − α − β − l − b
        (seasons, "4"),       // 12 − α − β − γ − l − b − 3
        (initial, "11"),      // 12 − α
        (given, "12"),
        (json!({ "alpha": "0.6" }), "11"),
    ] {
        let found = sigma(&OIL, None, json!({ "smoothing": model }));
        assert_eq!(found.as_deref(), Some(degrees), "{model}");
    }
    // Four parameters and states from three periods: nothing is left to tell a band by.
    assert_eq!(sigma(&OIL[..3], None, json!({ "smoothing": trend })), None);
}

#[test]
fn a_single_sale_is_spread_over_all_periods() {
    let request = json!({ "history": ["0", "0", "5", "0", "0"], "horizon": 2, "band_percent": "90" });
    let found = outcome(json!({ "version": 1, "forecast": request,
        "supply": { "lead_time": "2", "service": { "cycle_level": "95" } } }));
    let forecast = found.forecast.unwrap();
    assert_eq!((forecast.method, forecast.choice.reason), (Method::Mean, Reason::RareDemand));
    assert_eq!(points(&forecast, 6), ["1.000000", "1.000000"]);
    assert_eq!(forecast.choice.candidates[0].impossible, Some(Impossible::TooFewDemands(2)));
    assert!(forecast.points[0].upper.is_some());
    assert_eq!(found.supply.unwrap().daily_demand.to_string(), "1");
}

#[test]
fn a_band_widens_as_the_variance_grows() {
    // σ² = MSE, and 1 + α² (h − 1) periods ahead (Hyndman et al., table 6.1).
    let request = json!({ "history": OIL, "horizon": 3, "band_percent": "95",
        "model": { "smoothing": { "alpha": "0.6" } } });
    let found = outcome(json!({ "version": 1, "forecast": request })).forecast.unwrap();
    let sigma = mathematics::square_root(*found.accuracy.unwrap().mean_squared_error).unwrap();
    let width = |place: usize| *found.points[place].upper.unwrap() - *found.points[place].forecast;
    let expected = |variance: Decimal| {
        let z = normal::point_of(Decimal::new(975, 3)).unwrap();
        z * sigma * mathematics::square_root(variance).unwrap()
    };
    for (place, variance) in [(0, "1"), (1, "1.36"), (2, "1.72")] {
        let gap = (width(place) - expected(variance.parse().unwrap())).abs();
        assert!(gap < Decimal::new(1, 9), "{gap}");
    }
}

#[test]
fn the_choice_explains_itself() {
    let choose = |history: Vec<String>, season: Option<u32>| {
        let request = json!({ "history": history, "horizon": 4, "season_length": season });
        outcome(json!({ "version": 1, "forecast": request })).forecast.unwrap()
    };
    let owned = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>();
    // Twelve demands in 36 periods, of 1 to 11: lumpy.
    let rare = choose(owned(&PRODUCT_C), None);
    assert_eq!((rare.choice.reason, rare.method), (Reason::RareDemand, Method::Sba));
    assert_eq!(rare.choice.pattern.unwrap().pattern, Pattern::Lumpy);
    // A clear season on a clear trend.
    let seasonal: Vec<String> =
        (0..24_i64).map(|t| (100 + 3 * t + [20, -10, -25, 15][t as usize % 4]).to_string()).collect();
    let found = choose(seasonal.clone(), Some(4));
    assert_eq!((found.choice.reason, found.method), (Reason::LeastError, Method::HoltWintersAdditive));
    assert!(found.backtest.unwrap().beats_naive);
    let next: Vec<i64> = (24..28_i64).map(|t| 100 + 3 * t + [20, -10, -25, 15][t as usize % 4]).collect();
    for (point, expected) in found.points.iter().zip(next) {
        assert!((*point.forecast - Decimal::from(expected)).abs() < Decimal::from(2), "{point:?}");
    }
    // Eleven periods: three are held back, so that two seasons are left to learn from.
    let just = choose(seasonal[..11].to_vec(), Some(4));
    assert_eq!((just.backtest.unwrap().held_back, just.method), (3, Method::HoltWintersAdditive));
    // Too short a season falls back, and says why.
    let short = choose(seasonal[..7].to_vec(), Some(4));
    assert_eq!(short.choice.candidates[0].impossible, Some(Impossible::HistoryTooShort(8)));
    // One value: simple smoothing, with nothing to compare.
    let one = choose(owned(&["5"]), None);
    assert_eq!(one.choice.reason, Reason::FirstPossible);
    assert_eq!(points(&one, 0), ["5", "5", "5", "5"]);
}

#[test]
fn the_backtest_is_against_naive() {
    // Held back 3: naive misses by 2, 2, 2; before by 1 on average. A mean of two misses by 3.
    let request = json!({ "history": ["1", "2", "3", "2", "4", "6", "8"], "horizon": 1, "held_back": 3,
        "model": { "moving_average": 2 } });
    let found = outcome(json!({ "version": 1, "forecast": request }));
    let backtest = found.forecast.unwrap().backtest.unwrap();
    // Means 2.5, 3, 5 against 4, 6, 8.
    assert_eq!(printed(backtest.mean_absolute_error, 1), "2.5");
    assert_eq!(printed(backtest.naive_error, 1), "2.0");
    assert_eq!(printed(backtest.scaled_error.unwrap(), 1), "2.5");
    assert!(!backtest.beats_naive);
    assert!(found.warnings.contains(&Warning::WorseThanNaive));
}

#[test]
fn safety_stock_three_ways() {
    let stock = |demand: Value, lead_time: &str, deviation: &str, service: Value| {
        outcome(json!({ "version": 1, "supply": { "demand": demand, "lead_time": lead_time,
            "lead_time_deviation": deviation, "service": service } }))
        .supply
        .unwrap()
    };
    // Stevenson, Operations Management, chapter 12: demand 50 tons, ROP 59.40 at z = 1.88 and a
    // deviation of 5 tons over the lead time.
    let demand = json!({ "mean": "50", "deviation": "5" });
    let sand = stock(demand.clone(), "1", "0", json!({ "factor": "1.88" }));
    assert_eq!(
        (printed(sand.safety_stock, 2), printed(sand.reorder_point, 2)),
        ("9.40".into(), "59.40".into())
    );
    // The same at the exact 97 %: 9.404.
    let exact = stock(demand, "1", "0", json!({ "cycle_level": "97" }));
    assert_eq!(printed(exact.safety_stock, 3), "9.404");
    // z × d × sL alone, and both together: √(4 × 5² + 20² × 2²) = √1700.
    let steady = json!({ "mean": "20" });
    assert_eq!(printed(stock(steady, "4", "2", json!({ "factor": "2" })).safety_stock, 0), "80");
    let both = json!({ "mean": "20", "deviation": "5" });
    let both = stock(both, "4", "2", json!({ "factor": "1" }));
    assert_eq!(printed(both.safety_stock, 4), "41.2311");
    // By the week: a deviation of 7 in 7 days is one of √7 in a day.
    let weekly = json!({ "mean": "140", "per_days": "7", "deviation": "7" });
    let weekly = stock(weekly, "28", "0", json!({ "factor": "1" }));
    assert_eq!(
        (printed(weekly.safety_stock, 0), printed(weekly.reorder_point, 0)),
        ("14".into(), "574".into())
    );
    // Cost-based: 0.7 / (0.7 + 0.18), Snyder and Shen, example 4.3: z = 0.8255.
    let service = json!({ "critical_ratio": { "shortage_cost": "0.7", "holding_cost": "0.18" } });
    let ratio = stock(json!({ "mean": "50", "deviation": "8" }), "1", "0", service);
    assert_eq!(printed(ratio.reorder_point, 6), "56.603956");
}

#[test]
fn all_units_discount() {
    // Snyder and Shen by way of the stockpyl tests: 800 units, 978.60 a year, which is
    // 0.68 × 1,300 + 8 × 1,300 / 800 + 0.204 × 400.
    let breaks = json!([{ "from": "0", "unit_cost": "0.75" }, { "from": "400", "unit_cost": "0.72" },
        { "from": "800", "unit_cost": "0.68" }]);
    let terms = json!({ "demand": "1300", "order_cost": "8", "holding_percent": "30", "breaks": breaks });
    let lot = outcome(json!({ "version": 1, "lot": { "all_units_discount": terms } })).lot.unwrap();
    assert_eq!((lot.quantity.to_string(), lot.cost_break), ("800".into(), Some(2)));
    assert_eq!(printed(lot.cost.unwrap(), 2), "978.60");
    assert_eq!(lot.compared.len(), 3);
}

#[test]
fn lots_of_a_given_quantity() {
    // Snyder and Shen by way of the stockpyl tests (test_eoq.py, test_newsvendor.py): the cost of a
    // quantity that is not the best one.
    let cost = |kind: &str, terms: Value| {
        let lot = outcome(json!({ "version": 1, "lot": { kind: terms } })).lot.unwrap();
        (lot.quantity.to_string(), printed(lot.cost.unwrap(), 6))
    };
    // Problem 3.2 (b), Q = 100 of which 30 % wait.
    let waiting = |quantity: Value, share: Value| {
        cost(
            "backorders",
            json!({ "demand": "2080", "order_cost": "40", "holding_cost": "40.05",
            "shortage_cost": "60", "quantity": quantity, "shortage_share": share }),
        )
    };
    assert_eq!(waiting(json!("100"), json!("0.3")), ("100".into(), "2083.225000".into()));
    // At the best share of its own the same quantity costs less, and the best of both least.
    assert_eq!(waiting(json!("100"), Value::Null).1, "2032.899550");
    assert_eq!(waiting(Value::Null, Value::Null).1, "1999.148244");
    // Problem 3.1 with a production rate of 2,000, Q = 350.
    let produced = json!({ "demand": "1300", "order_cost": "8", "holding_cost": "0.225",
        "production_rate": "2000", "quantity": "350" });
    assert_eq!(cost("production", produced).1, "43.495536");
    let season = |holding: &str, shortage: &str, mean: &str, deviation: &str, quantity: Value| {
        cost(
            "single_period",
            json!({ "holding_cost": holding, "shortage_cost": shortage, "mean": mean,
            "deviation": deviation, "quantity": quantity }),
        )
    };
    // Example 4.3, S = 40; problem 4.1, S = 1,040.
    assert_eq!(season("0.18", "0.7", "50", "8", json!("40")).1, "7.356132");
    assert_eq!(season("43", "79", "900", "60", json!("1040")).1, "6044.298415");
    // No order is below zero, and its cost is that of no order: 99 E[(0 − D)⁺] + E[(D − 0)⁺].
    let none = season("99", "1", "10", "30", Value::Null);
    assert_eq!(none, ("0".into(), "772.708343".into()));
    // Without variation what is missing is known: 1 × (10 − 4).
    assert_eq!(season("99", "1", "10", "0", json!("4")).1, "6.000000");
}

#[test]
fn single_periods_of_whole_units() {
    // stockpyl, test_newsvendor.py: example 4.7, problems 4.8 (a) and 4.7 (b).
    let season = |holding: &str, shortage: &str, rest: Value| {
        let mut terms = json!({ "holding_cost": holding, "shortage_cost": shortage });
        terms.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        let lot = outcome(json!({ "version": 1, "lot": { "single_period": terms } })).lot.unwrap();
        (lot.quantity.to_string(), printed(lot.cost.unwrap(), 6))
    };
    let buyers = |mean: &str, quantity: Value| json!({ "distribution": "poisson", "mean": mean, "quantity": quantity });
    let same = |quantity: &str, cost: &str| (quantity.to_owned(), cost.to_owned());
    assert_eq!(season("1", "4", buyers("6", Value::Null)), same("8", "3.570107"));
    assert_eq!(season("200", "270", buyers("18", Value::Null)), same("19", "786.088441"));
    assert_eq!(season("200", "270", buyers("18", json!("13"))), same("13", "1445.751063"));
    let chances: Vec<Value> = [25, 5, 10, 20, 15, 10, 10, 5]
        .iter()
        .zip(1..)
        .map(|(percent, demand)| {
            let probability = Decimal::new(*percent, 2).to_string();
            json!({ "demand": demand.to_string(), "probability": probability })
        })
        .collect();
    let discrete = json!({ "distribution": { "discrete": chances } });
    assert_eq!(season("500000", "1000000", discrete), same("5", "1225000.000000"));
    // Many buyers are as good as normal: 10,000 with a deviation of 100.
    let many = season("1", "3", buyers("10000", Value::Null));
    assert_eq!(many.0, "10067");
}

#[test]
fn holding_at_the_same_cost_whatever_the_goods_cost() {
    // Russell and Taylor, Operations Management, Comptek: 200 workstations a year, 2,500 an order.
    let breaks = json!([{ "from": "0", "unit_cost": "1400" }, { "from": "50", "unit_cost": "1100" },
        { "from": "90", "unit_cost": "900" }]);
    let lot = |holding: Value| {
        let mut terms = json!({ "demand": "200", "order_cost": "2500", "breaks": breaks });
        terms.as_object_mut().unwrap().extend(holding.as_object().unwrap().clone());
        let scenario = json!({ "version": 1, "lot": { "all_units_discount": terms } });
        calculate(&serde_json::from_value(scenario).unwrap())
    };
    let found = lot(json!({ "holding_cost": "190" })).unwrap().lot.unwrap();
    assert_eq!((found.quantity.to_string(), printed(found.cost.unwrap(), 0)), ("90".into(), "194106".into()));
    let error = |name: &str, fault| InputError::at(format!("/lot/all_units_discount/{name}"), fault);
    assert_eq!(lot(json!({})).unwrap_err(), error("holding_percent", Fault::Missing));
    let both = json!({ "holding_cost": "190", "holding_percent": "20" });
    assert_eq!(lot(both).unwrap_err(), error("holding_cost", Fault::GivenTwice));
}

#[test]
fn planned_orders_where_costs_change() {
    // stockpyl, test_wagner_whitin.py: the homework of purchase costs, and periods without demand.
    let plan = |terms: Value| {
        let lot = outcome(json!({ "version": 1, "lot": { "planned_orders": terms } })).lot.unwrap();
        let orders: Vec<String> = lot.planned_orders.iter().map(ToString::to_string).collect();
        (orders.join(" "), lot.cost.unwrap().to_string())
    };
    let bought = json!({ "order_cost": "100", "holding_cost": "0.1",
        "demand": ["400", "500", "500", "1100", "900"], "unit_costs": ["3", "1", "4", "6", "6"] });
    assert_eq!(plan(bought), ("400 3000 0 0 0".into(), "4940".into()));
    let waiting = json!({ "order_costs": ["110", "108", "110", "120", "125", "134"], "holding_cost": "1",
        "demand": ["0", "0", "0", "0", "0", "7"] });
    assert_eq!(plan(waiting), ("0 0 7 0 0 0".into(), "131".into()));
}

#[test]
fn what_a_service_comes_to() {
    // Chopra and Meindl, Supply Chain Management, chapter 12, by the week.
    let weekly = |mean: &str, deviation: &str, service: Value, lot: &str| {
        outcome(json!({ "version": 1, "lot": { "fixed": lot },
            "supply": { "demand": { "mean": mean, "deviation": deviation }, "lead_time": "2",
                "service": service } }))
        .supply
        .unwrap()
    };
    let share = |percent: Option<Figure>| printed((*percent.unwrap() / Decimal::ONE_HUNDRED).into(), 4);
    // Example 12-1 to 12-3: 6,000 of 10,000.
    let walmart = weekly("2500", "500", json!({ "reorder_point": "6000" }), "10000");
    assert_eq!(
        (printed(walmart.safety_stock, 0), walmart.reorder_at.to_string()),
        ("1000".into(), "6000".into())
    );
    assert_eq!((share(walmart.cycle_level), share(walmart.fill_rate)), ("0.9214".into(), "0.9975".into()));
    assert_eq!(printed(walmart.expected_shortage.unwrap(), 0), "25");
    // The exercise on printers: 600 of 1,000.
    let printers = weekly("250", "150", json!({ "reorder_point": "600" }), "1000");
    assert_eq!(printed(printers.safety_stock, 0), "100");
    assert_eq!((&share(printers.cycle_level)[..4], &share(printers.fill_rate)[..4]), ("0.68", "0.95"));
    assert_eq!(printed(printers.expected_shortage.unwrap(), 2), "43.86");
    // Example 12-5: a fill rate of 97.5 per cent takes a safety stock of 67.
    let filled = weekly("2500", "500", json!({ "fill_rate": "97.5" }), "10000");
    assert_eq!(printed(filled.safety_stock, 0), "67");
    assert_eq!(
        (share(filled.fill_rate), printed(filled.expected_shortage.unwrap(), 6)),
        ("0.9750".into(), "250.000000".into())
    );
    // A cycle level is what it was asked to be.
    let level = weekly("2500", "500", json!({ "cycle_level": "90" }), "10000");
    assert_eq!((printed(level.safety_stock, 0), share(level.cycle_level)), ("906".into(), "0.9000".into()));
    // What does not vary is missed by what is not there.
    let steady = weekly("2500", "0", json!({ "reorder_point": "4000" }), "10000");
    assert_eq!((share(steady.cycle_level), share(steady.fill_rate)), ("0.0000".into(), "0.9000".into()));
    assert_eq!(share(weekly("2500", "0", json!({ "fill_rate": "90" }), "10000").fill_rate), "1.0000");
    let alone = json!({ "version": 1, "supply": { "demand": { "mean": "1", "deviation": "1" },
        "lead_time": "1", "service": { "fill_rate": "95" } } });
    let error = calculate(&serde_json::from_value(alone).unwrap()).unwrap_err();
    assert_eq!(error, InputError::at("/lot", Fault::Missing));
}

#[test]
fn an_order_is_due_where_it_says_so() {
    let due = |on_hand: &str| {
        let found = outcome(json!({ "version": 1, "stock": { "on_hand": on_hand },
            "supply": { "demand": { "mean": "30", "deviation": "5" }, "lead_time": "10",
                "service": { "cycle_level": "95" } } }));
        (found.supply.unwrap().reorder_at.to_string(), found.order.unwrap().due)
    };
    // The point itself is 326.01.
    assert_eq!(due("327"), ("327".to_owned(), true));
    assert!(!due("327.01").1);
}

#[test]
fn turnover_and_its_limits() {
    let found = outcome(json!({ "version": 1,
        "turnover": { "cost_of_goods_sold": "240", "opening_stock": "60", "closing_stock": "80", "days": "90" },
        "limits": { "turnover_below": "4" } }));
    let turnover = found.turnover.unwrap();
    assert_eq!(printed(turnover.turnover.unwrap(), 2), "3.43");
    assert_eq!(printed(turnover.days_of_stock.unwrap(), 2), "26.25");
    assert!(matches!(found.warnings[..], [Warning::TurnoverBelow { .. }]));
    let empty = outcome(json!({ "version": 1, "turnover": { "cost_of_goods_sold": "5",
        "opening_stock": "0", "closing_stock": "0", "days": "90" } }));
    assert_eq!(empty.turnover.unwrap().turnover, None);
}

#[test]
fn an_order_is_raised_to_full_cartons() {
    let order = |on_hand: &str, rule: Value| {
        outcome(json!({ "version": 1,
            "supply": { "demand": { "mean": "10" }, "lead_time": "7", "review_period": "7" },
            "stock": { "on_hand": on_hand, "on_order": "20", "committed": "5" }, "order_rule": rule }))
        .order
        .unwrap()
    };
    let carton = json!({ "units": 16, "weight_grams": 1, "volume_cubic_millimetres": 1 });
    let rule = json!({ "quantity": { "minimum": 48, "multiple": 12, "maximum": 200 }, "full_cartons": true,
        "packaging": { "unit_weight_grams": 1, "unit_volume_cubic_millimetres": 1, "carton": carton,
            "cartons_per_pallet": null } });
    // 140 − (40.5 + 20 − 5) = 84.5; the common multiple of 12 and 16 is 48.
    let found = order("40.5", rule.clone());
    let LawfulQuantity::Orderable { units, raised_by, load } = found.quantity else { panic!() };
    assert_eq!((units, load.unwrap().cartons), (96, 6));
    assert_eq!(raised_by, [RaisedBy::WholeUnit, RaisedBy::Multiple]);
    assert_eq!(printed(found.cover_days.unwrap(), 2), "5.55");
    assert_eq!(order("130", rule.clone()).quantity, LawfulQuantity::Nothing);
    let small = json!({ "quantity": { "minimum": 1, "multiple": 1, "maximum": 60 } });
    assert_eq!(order("0", small).quantity, LawfulQuantity::AboveMaximum { largest: 60 });
}

#[test]
fn a_forecast_feeds_the_supply() {
    let history: Vec<&str> = vec!["100"; 12];
    let found = outcome(json!({ "version": 1,
        "forecast": { "history": history, "horizon": 6, "period_days": "10" },
        "supply": { "lead_time": "25", "service": { "cycle_level": "95" } } }));
    let supply = found.supply.unwrap();
    assert_eq!(
        (supply.daily_demand.to_string(), supply.reorder_point.to_string()),
        ("10".into(), "250".into())
    );
    let short = Scenario {
        forecast: serde_json::from_value(json!({ "history": ["5"], "horizon": 1 })).unwrap(),
        ..serde_json::from_value(json!({ "version": 1,
            "supply": { "lead_time": "2", "service": { "cycle_level": "95" } } }))
        .unwrap()
    };
    let error = InputError::at("/forecast/history", Fault::TooFew { needed: 2 });
    assert_eq!(calculate(&short), Err(error));
}

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
