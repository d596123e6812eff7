//! A JSON body. Anything that is not as described is the problem `invalid-request`, with a pointer.

use api::ProblemKind;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;

use super::{json_fault, nul};
use crate::problem::{Failure, Outcome};

/// The body of a request.
pub struct Json<T>(pub T);

/// A scenario as the body of a request: as [`Json`], but what is `null` counts as left out.
pub struct Scenario<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Json<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        Ok(Self(parse(&bytes(request, state).await?)?))
    }
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Scenario<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        Ok(Self(parse_scenario(&bytes(request, state).await?)?))
    }
}

/// The bytes of a body that says it is JSON.
///
/// # Errors
/// The problems `unsupported-media-type`, `too-large` and `invalid-request`.
pub async fn bytes<S: Send + Sync>(request: Request, state: &S) -> Outcome<Bytes> {
    let kind = request.headers().get(CONTENT_TYPE);
    let kind = kind.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    if !essence.eq_ignore_ascii_case("application/json") {
        return Err(Failure::new(ProblemKind::UnsupportedMediaType));
    }
    Bytes::from_request(request, state).await.map_err(|rejection| {
        use axum::extract::rejection::{BytesRejection, FailedToBufferBody};
        match rejection {
            BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_)) => {
                Failure::new(ProblemKind::TooLarge)
            }
            _ => Failure::new(ProblemKind::InvalidRequest),
        }
    })
}

/// Reads JSON as described.
///
/// # Errors
/// The problem `invalid-request`, at the field.
pub fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Outcome<T> {
    nul::refuse(bytes)?;
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| json_fault::failure::<T>(bytes, &error))?;
    deserializer.end().map_err(|error| json_fault::not_json(&error))?;
    Ok(value)
}

/// Reads a scenario. Clients that write every field they know write `null` for those that nobody filled
/// in: such a field counts as left out. One that is needed is then said to be missing.
///
/// # Errors
/// The problem `invalid-request`, at the field.
pub fn parse_scenario<T: DeserializeOwned>(bytes: &[u8]) -> Outcome<T> {
    let refused = match parse(bytes) {
        Ok(scenario) => return Ok(scenario),
        Err(refused) => refused,
    };
    let Ok(mut value) = serde_json::from_slice::<serde_json::Value>(bytes) else {
        return Err(refused);
    };
    if leave_nulls_out(&mut value) == 0 {
        return Err(refused);
    }
    parse(&serde_json::to_vec(&value).map_err(Failure::internal)?)
}

/// How many there were.
fn leave_nulls_out(value: &mut serde_json::Value) -> usize {
    use serde_json::Value;
    match value {
        Value::Array(values) => values.iter_mut().map(leave_nulls_out).sum(),
        Value::Object(fields) => {
            let before = fields.len();
            fields.retain(|_, value| !value.is_null());
            let left_out = before.saturating_sub(fields.len());
            left_out.saturating_add(fields.values_mut().map(leave_nulls_out).sum())
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use api::order::PlaceOrder;

    use super::*;
    use crate::text::Language;

    fn fault(json: &str) -> (String, String) {
        let failure = parse::<PlaceOrder>(json.as_bytes()).expect_err("a fault");
        let problem = failure.written(Language::ENGLISH, None);
        let field = problem.errors.first().expect("a field");
        (field.pointer.clone(), field.detail.clone())
    }

    const ORDER: &str = r#"{"lines": [{"sku": "A", "quantity": 1}], "currency": "EUR", "ship_to": "1",
        "incoterm": "FOB", "confirmed_total": {"amount": "1.00", "currency": "EUR"}}"#;

    #[test]
    fn the_pointer_names_the_field() {
        assert!(parse::<PlaceOrder>(ORDER.as_bytes()).is_ok());
        let number = fault(&ORDER.replace("\"1.00\"", "1.00"));
        assert_eq!(number.0, "/confirmed_total/amount");
        assert!(number.1.contains("\"12.50\""), "{}", number.1);
        let pointer = |from: &str, to: &str| fault(&ORDER.replacen(from, to, 1)).0;
        assert_eq!(pointer("1}]", "1.5}]"), "/lines/0/quantity");
        assert_eq!(pointer("1}]", "-1}]"), "/lines/0/quantity");
        assert_eq!(pointer("1}]", "4294967296}]"), "/lines/0/quantity");
        assert_eq!(pointer("\"quantity\"", "\"qty\""), "/lines/0/qty");
        for (from, to, words) in [
            ("1}]", "4294967296}]", "from 0 to 4,294,967,295"),
            ("1}]", "1000000000000000000000000000000}]", "from 0 to 4,294,967,295"),
            ("1}]", "-1}]", "not negative"),
            ("1}]", "1.0}]", "whole number"),
            ("\"A\"", "4006381333931", "Give a text"),
            ("\"1\"", "1", "Give a text"),
            ("\"1\"", "\"\\ud800\"", "cannot be shown"),
        ] {
            let (_, told) = fault(&ORDER.replacen(from, to, 1));
            assert!(told.contains(words), "{to}: {told}");
        }
        assert_eq!(pointer("\"EUR\"", "\"EURO\""), "/currency");
        assert_eq!(pointer("\"FOB\"", "\"FREE\""), "/incoterm");
        assert_eq!(pointer("\"ship_to\": \"1\",", ""), "/ship_to");
    }

    #[test]
    fn a_number_says_what_is_taken() {
        let told = |from: &str, to: &str| fault(&ORDER.replacen(from, to, 1));
        for number in ["4294967296", "1000000000000000000000000000000", "1e30", "1e400"] {
            let found = told("1}]", &format!("{number}}}]"));
            assert_eq!(found.0, "/lines/0/quantity");
            assert_eq!(found.1, "Give a number from 0 to 4,294,967,295.", "{number}");
        }
        assert!(told("1}]", "1.5}]").1.contains("whole number"));
        assert!(told("1}]", "-4294967296}]").1.contains("not negative"));
        for number in ["1.00", "1e400", "-1e999"] {
            let found = told("\"1.00\"", number);
            assert_eq!(found.0, "/confirmed_total/amount");
            assert!(found.1.contains("\"12.50\""), "{found:?}");
        }
        for (from, pointer) in [("\"A\"", "/lines/0/sku"), ("\"EUR\"", "/currency"), ("\"1\"", "/ship_to")] {
            let found = told(from, "4006381333931");
            assert_eq!(found, (pointer.to_owned(), "Give a text in quotes.".to_owned()));
        }
        // Where any JSON is taken, a number still has to be one.
        let read = parse::<serde_json::Value>(b"[1e400, 1e400]").expect_err("a fault");
        assert_eq!(read.written(Language::ENGLISH, None).errors.len(), 1);
    }

    #[test]
    fn half_a_character_is_said_where_it_stands() {
        let note = |note: &[u8]| {
            let mut order = ORDER.trim_end_matches('}').as_bytes().to_vec();
            order.extend_from_slice(b"}, \"note\": \"");
            order.extend_from_slice(note);
            order.extend_from_slice(b"\"}");
            let problem = parse::<PlaceOrder>(&order)
                .map(|_| ())
                .map_err(|fault| fault.written(Language::ENGLISH, None));
            problem.map_err(|problem| {
                problem.errors.into_iter().map(|field| (field.pointer, field.detail)).collect::<Vec<_>>()
            })
        };
        assert_eq!(note(br"\ud83d\ude00"), Ok(()));
        for half in [br"\ud800".as_slice(), br"\ude00", br"\ud800\u0041", b"\xff\xfe"] {
            let found = note(half).expect_err("a fault");
            assert!(
                found.len() == 1 && found[0].0 == "/note" && found[0].1.contains("cannot be shown"),
                "{found:?}"
            );
        }
    }

    #[test]
    fn a_choice_and_a_figure_say_what_they_need() {
        let told = |json: &str| {
            let failure = parse::<domain::reorder_planner::Scenario>(json.as_bytes()).expect_err("a fault");
            let problem = failure.written(Language::ENGLISH, None);
            let field = problem.errors.first().unwrap_or_else(|| panic!("{json}: {}", problem.detail));
            (field.pointer.clone(), field.detail.clone())
        };
        let lot = |lot: &str| format!(r#"{{"version": 1, "lot": {lot}}}"#);
        let nines = format!(r#"{{"fixed": "{}"}}"#, "9".repeat(30));
        for (json, pointer, words) in [
            (lot("{}"), "/lot", "exactly one"),
            (
                lot(r#"{"fixed": "3", "economic": {"demand": "1", "order_cost": "1", "holding_cost": "1"}}"#),
                "/lot",
                "exactly one",
            ),
            (lot("7"), "/lot", "exactly one"),
            (r#"{"version": 1, "supply": {"service": {}}}"#.to_owned(), "/supply/service", "exactly one"),
            (r#"{"version": 1, "version": 1}"#.to_owned(), "/version", "given twice"),
            (
                r#"{"version": 1, "forecast": {"history": [], "horizon": 1, "model": "croston"}}"#.to_owned(),
                "/forecast/model/croston",
                "an empty one",
            ),
            (r#"{"version": 1, "supply": "5"}"#.to_owned(), "/supply", "with its fields"),
            (lot(r#"{"fixed": null}"#), "/lot/fixed", "in quotes"),
            (lot(r#"{"fixed": 3.5}"#), "/lot/fixed", "in quotes"),
            (lot(r#"{"fixed": "1e3"}"#), "/lot/fixed", "without an exponent"),
            (lot(&nines), "/lot/fixed", "Too many digits"),
        ] {
            let found = told(&json);
            assert!(found.0 == pointer && found.1.contains(words), "{json}: {found:?}");
        }
    }

    #[test]
    fn what_is_null_in_a_scenario_counts_as_left_out() {
        let read = |json: &str| parse_scenario::<domain::landed_cost::Scenario>(json.as_bytes());
        let told = |json: &str| {
            let problem = read(json).expect_err("a fault").written(Language::ENGLISH, None);
            let field = problem.errors.first().unwrap_or_else(|| panic!("{json}: {}", problem.detail));
            (field.pointer.clone(), field.detail.clone())
        };
        let line =
            r#"{"quantity": "1", "price": "2", "currency": "EUR", "preference": null, "typed_duties": null}"#;
        let shipment = format!(
            r#"{{"version": 1, "market": "DE", "entry_date": "2026-11-23", "importer": "consumer",
            "incoterm": "FOB", "mode": "sea", "place": null, "charges": null, "lines": [{line}]}}"#
        );
        let scenario = read(&shipment).expect("a scenario");
        assert!(
            scenario.charges.is_empty() && scenario.lines.iter().all(|line| line.typed_duties.is_empty())
        );
        for (from, to, pointer, words) in [
            (r#""quantity": "1""#, r#""quantity": null"#, "/lines/0/quantity", "needed"),
            (r#""price": "2""#, r#""price": 2"#, "/lines/0/price", "in quotes"),
            (r#""mode": "sea""#, r#""mode": "ocean""#, "/mode", "sea, air"),
            (line, "null", "/lines/0", "with its fields"),
        ] {
            let found = told(&shipment.replace(from, to));
            assert!(found.0 == pointer && found.1.contains(words), "{to}: {found:?}");
        }
        assert!(read("null").is_err());
    }

    #[test]
    fn what_is_no_json_says_where() {
        let failure = parse::<PlaceOrder>(b"{\"lines\": [}").expect_err("a fault");
        let problem = failure.written(Language::ENGLISH, None);
        assert!(problem.detail.contains("line 1"), "{}", problem.detail);
        assert!(parse::<PlaceOrder>(format!("{ORDER} {{}}").as_bytes()).is_err());
    }
}
