//! Every route with bodies and queries made from its own description, sensible and not: never a fault
//! of ours, and every answer as described (each answer is held to the description by the client).

use http::Method;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value, json};

use crate::support::{ADMIN, CHANNEL_MANAGER, TestApp, promise};

/// Requests for each route and person.
const EACH: usize = 40;

/// Texts that have broken something somewhere.
fn odd_text() -> impl Strategy<Value = String> {
    let known = [
        "",
        " ",
        "MUG-1",
        "LMP-2140-BK",
        "nordlicht-1",
        "N-1",
        "EUR",
        "DE",
        "DAP",
        "buyer",
        "en",
        "12.50",
        "-0",
        "1e3",
        "NaN",
        "9999999999999999999",
        "2026-12-01",
        "0000-00-00",
        "' OR 1=1 --",
        "%",
        "_",
        "\u{0}",
        "\u{FEFF}",
        "عربي",
        "💡",
        "../../etc/passwd",
        "<script>",
        "null",
    ];
    prop_oneof![
        8 => prop::sample::select(known.to_vec()).prop_map(str::to_owned),
        1 => ".{0,80}",
        1 => Just("x".repeat(5000)),
    ]
}

/// A file with something like a header and something like rows.
fn odd_file() -> impl Strategy<Value = String> {
    let cell = || odd_text().prop_map(|text| format!("\"{}\"", text.replace('"', "\"\"")));
    let row = prop::collection::vec(cell(), 1..6).prop_map(|cells| cells.join(","));
    let headers = [
        "sku,quantity",
        "sku,name@en,brand",
        "country,currency,warehouses",
        "kind,code,parent,position,label@en",
        "",
    ];
    (prop::sample::select(headers.to_vec()), prop::collection::vec(row, 0..4))
        .prop_map(|(header, rows)| format!("{header}\n{}\n", rows.join("\n")))
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        Just(json!(1.5)),
        Just(json!(1e300)),
        odd_text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((odd_text(), inner), 0..4)
                .prop_map(|pairs| Value::Object(Map::from_iter(pairs))),
        ]
    })
}

/// The name of the schema that this one refers to.
fn named(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.rsplit('/').next()
}

fn resolved(schema: &Value) -> Value {
    match named(schema) {
        Some(name) => promise::DESCRIPTION["components"]["schemas"][name].clone(),
        None => schema.clone(),
    }
}

/// Values that mostly fit a schema, with something else now and then. A schema within itself is given
/// anything at all.
fn fitting(schema: &Value, within: &[&str]) -> BoxedStrategy<Value> {
    let name = named(schema);
    if name.is_some_and(|name| within.contains(&name)) {
        return anything().boxed();
    }
    let within: Vec<&str> = within.iter().copied().chain(name).collect();
    prop_oneof![12 => right(&resolved(schema), &within), 1 => anything()].boxed()
}

fn right(schema: &Value, within: &[&str]) -> BoxedStrategy<Value> {
    if let Some(values) = schema["enum"].as_array() {
        return prop::sample::select(values.clone()).boxed();
    }
    for choice in ["oneOf", "anyOf"] {
        if let Some(choices) = schema[choice].as_array() {
            let choices: Vec<_> = choices.iter().map(|choice| fitting(choice, within)).collect();
            return prop::strategy::Union::new(choices).boxed();
        }
    }
    if let Some(parts) = schema["allOf"].as_array() {
        let parts: Vec<_> = parts.iter().map(|part| right(&resolved(part), within)).collect();
        return parts
            .prop_map(|parts| {
                let objects = parts.into_iter().filter_map(|part| part.as_object().cloned());
                Value::Object(objects.flatten().collect())
            })
            .boxed();
    }
    let kinds: Vec<&str> = match &schema["type"] {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => return anything().boxed(),
    };
    let strategies: Vec<_> = kinds.iter().map(|kind| of_kind(kind, schema, within)).collect();
    prop::strategy::Union::new(strategies).boxed()
}

fn of_kind(kind: &str, schema: &Value, within: &[&str]) -> BoxedStrategy<Value> {
    match kind {
        "null" => Just(Value::Null).boxed(),
        "boolean" => any::<bool>().prop_map(Value::from).boxed(),
        "integer" | "number" => prop_oneof![
            6 => (0u32..600).prop_map(Value::from),
            1 => Just(json!(u32::MAX)),
            1 => any::<i64>().prop_map(Value::from),
        ]
        .boxed(),
        "array" => {
            prop::collection::vec(fitting(&schema["items"], within), 0..5).prop_map(Value::from).boxed()
        }
        "object" => object(schema, within),
        _ => match schema["example"].as_str() {
            Some(example) => {
                let example = example.to_owned();
                prop_oneof![3 => Just(Value::from(example)), 2 => odd_text().prop_map(Value::from)].boxed()
            }
            None => odd_text().prop_map(Value::from).boxed(),
        },
    }
}

fn object(schema: &Value, within: &[&str]) -> BoxedStrategy<Value> {
    let Some(properties) = schema["properties"].as_object() else {
        return Just(json!({})).boxed();
    };
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let fields: Vec<_> = properties
        .iter()
        .map(|(name, schema)| {
            let weight = if required.contains(&name.as_str()) { 0.98 } else { 0.6 };
            let name = name.clone();
            prop::option::weighted(
                weight,
                fitting(schema, within).prop_map(move |value| (name.clone(), value)),
            )
        })
        .collect();
    fields.prop_map(|fields| Value::Object(fields.into_iter().flatten().collect())).boxed()
}

fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

/// One request for an operation.
fn request(path: &str, operation: &Value) -> BoxedStrategy<(String, Option<Value>)> {
    let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
    let (mut in_path, mut in_query) = (Vec::new(), Vec::new());
    for parameter in parameters {
        let name = parameter["name"].as_str().unwrap_or_default().to_owned();
        match parameter["in"].as_str() {
            Some("path") => in_path.push(odd_text().prop_map(move |text| (name.clone(), text))),
            Some("query") => {
                let value = fitting(&parameter["schema"], &[]).prop_map(move |value| {
                    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    format!("{name}={}", encoded(&text))
                });
                in_query.push(prop::option::weighted(0.3, value));
            }
            _ => {}
        }
    }
    let content = &operation["requestBody"]["content"];
    let body = match (&content["application/json"]["schema"], &content["text/csv"]) {
        (Value::Null, Value::Null) => Just(None).boxed(),
        // A text by itself is sent as a file.
        (Value::Null, _) => odd_file().prop_map(|text| Some(Value::from(text))).boxed(),
        (schema, _) => fitting(schema, &[]).prop_map(Some).boxed(),
    };
    let path = path.to_owned();
    (in_path, in_query, body)
        .prop_map(move |(in_path, in_query, body)| {
            let mut path = path.clone();
            for (name, text) in in_path {
                let text = if text.is_empty() { "-".to_owned() } else { encoded(&text) };
                path = path.replace(&format!("{{{name}}}"), &text);
            }
            let query: Vec<String> = in_query.into_iter().flatten().collect();
            (format!("{path}?{}", query.join("&")), body)
        })
        .boxed()
}

on_both_engines! {
    async fn never_a_fault_of_ours(app: TestApp) {
        // Signed in anew where a request signed out or was told a wrong password.
        let config = Config::default();
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
        let mut runner = TestRunner::new_with_rng(config, rng);
        for email in [None, Some(ADMIN), Some(CHANNEL_MANAGER)] {
            for (path, item) in promise::DESCRIPTION["paths"].as_object().expect("paths") {
                for (method, operation) in item.as_object().expect("operations") {
                    let method: Method = method.to_uppercase().parse().expect("a method");
                    // Wrong passwords close accounts, right ones end sessions.
                    if path.ends_with("/session") && method != Method::GET || path.ends_with("/password") {
                        continue;
                    }
                    let client = match email {
                        Some(email) => app.signed_in(email).await,
                        None => app.nobody(),
                    };
                    let strategy = request(path, operation);
                    for number in 0..EACH {
                        let (path, body) = strategy.new_tree(&mut runner).expect("a request").current();
                        let key = format!("{path} {number}");
                        let key = [("idempotency-key", &key[key.len().saturating_sub(20)..])];
                        let key = if key[0].1.is_ascii() { key.as_slice() } else { &[] };
                        let answer = client.send(method.clone(), &path, body.clone(), key).await;
                        let text = String::from_utf8_lossy(&answer.bytes);
                        assert!(
                            answer.status.as_u16() < 500,
                            "{method} {path} as {email:?} with {body:?}: {} {text}",
                            answer.status
                        );
                    }
                }
            }
        }
    }
}
