//! Forecasts on published series.

use super::*;

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

/// Demand every fourth period, and none any more: the method whose forecast fades does best, and each of the
/// family is held against "as the last period".
#[test]
fn rare_demand_compares_its_family() {
    let mut history: Vec<&str> = ["0", "0", "0", "8"].repeat(6);
    history.extend(["0"; 12]);
    let found = outcome(json!({ "version": 1, "forecast": { "history": history, "horizon": 1 } }));
    let found = found.forecast.unwrap();
    let methods: Vec<Method> = found.choice.candidates.iter().map(|candidate| candidate.method).collect();
    assert_eq!(methods, [Method::Sba, Method::Croston, Method::Tsb]);
    assert!(found.choice.candidates.iter().all(|candidate| candidate.backtest.is_some()));
    assert_eq!((found.method, found.choice.reason), (Method::Tsb, Reason::RareDemand));
    let chosen = found.backtest.unwrap();
    let errors = found.choice.candidates.iter().map(|candidate| candidate.backtest.unwrap());
    assert!(
        errors
            .map(|tested| tested.root_mean_squared_error)
            .all(|error| error >= chosen.root_mean_squared_error)
    );
    // Nothing was sold in the periods held back, so "as the last period" is off by the last demand alone.
    assert_eq!(chosen.held_back, 12);
    assert_eq!(printed(chosen.naive_error, 4), "0.6667");
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
    assert_eq!((rare.choice.reason, rare.method), (Reason::RareDemand, Method::Tsb));
    assert!(rare.backtest.unwrap().beats_naive);
    assert_eq!(rare.choice.pattern.unwrap().pattern, Pattern::Lumpy);
    // As rare, of like size: Croston's own is too high there as well.
    let even = choose(owned(&["0", "4", "0", "0", "5", "0", "0", "4", "0", "5", "0", "0"]), None);
    assert_eq!((even.choice.reason, even.method), (Reason::RareDemand, Method::Sba));
    assert_eq!(even.choice.pattern.unwrap().pattern, Pattern::Intermittent);
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
