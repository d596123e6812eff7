//! Holds answers to the description of the API: a status that is described, a media type that is
//! described, a body that fits its schema.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

use http::Method;
use jsonschema::{Registry, Validator};
use serde_json::Value;

use super::Answer;

pub static DESCRIPTION: LazyLock<Value> =
    LazyLock::new(|| serde_json::to_value(server::routes::description()).expect("the description is JSON"));

/// Where the description's schemas are found by those that refer to them.
const PLACE: &str = "urn:entrepot:description";

static SCHEMAS: LazyLock<Registry<'static>> = LazyLock::new(|| {
    let schemas = jsonschema::Draft::Draft202012.create_resource_ref(&DESCRIPTION);
    Registry::new().add(PLACE, schemas).and_then(jsonschema::RegistryBuilder::prepare).expect("schemas")
});

type Validators = HashMap<String, Arc<Validator>>;

static VALIDATORS: LazyLock<Mutex<Validators>> = LazyLock::new(Mutex::default);

/// The described path that an address is of: a template's braces take one segment; one without any
/// comes first.
pub fn template_of(path: &str) -> Option<String> {
    let segments: Vec<&str> = path.split('/').collect();
    let paths = DESCRIPTION["paths"].as_object()?;
    let fits = |template: &&String| {
        let parts: Vec<&str> = template.split('/').collect();
        parts.len() == segments.len()
            && parts.iter().zip(&segments).all(|(part, segment)| part.starts_with('{') || part == segment)
    };
    let mut found: Vec<&String> = paths.keys().filter(fits).collect();
    found.sort_by_key(|template| template.matches('{').count());
    found.first().map(|template| (*template).clone())
}

/// A schema of the description, able to find those that it refers to.
pub fn validator(schema: &Value) -> Arc<Validator> {
    let key = schema.to_string();
    let mut validators = VALIDATORS.lock().expect("no test broke this");
    if let Some(validator) = validators.get(&key) {
        return validator.clone();
    }
    let elsewhere = key.replace("\"#/components/", &format!("\"{PLACE}#/components/"));
    let schema = serde_json::from_str(&elsewhere).expect("it was JSON");
    let validator = Arc::new(jsonschema::options().with_registry(&SCHEMAS).build(&schema).expect("a schema"));
    validators.insert(key, validator.clone());
    validator
}

/// Fails the test where the answer is not as described.
pub fn check(method: &Method, path: &str, answer: &Answer) {
    let Some(template) = template_of(path) else { return };
    let operation = &DESCRIPTION["paths"][&template][method.as_str().to_lowercase()];
    if operation.is_null() {
        assert_eq!(answer.status.as_u16(), 405, "{method} {path} is not described");
        return;
    }
    let responses = &operation["responses"];
    let status = answer.status.as_str();
    let place = format!("{method} {template} {status}");
    let described = match &responses[status] {
        Value::Null if answer.status.as_u16() >= 400 => &responses["default"],
        Value::Null if status == "304" => return,
        found => found,
    };
    assert!(!described.is_null(), "{place} is not described");
    let Some(content) = described["content"].as_object() else {
        assert!(answer.bytes.is_empty(), "{place} has a body that is not described");
        return;
    };
    let media = answer.header("content-type").split(';').next().unwrap_or_default().to_owned();
    if media == "application/vnd.entrepot.delta" {
        return;
    }
    let schema = content.get(&media).unwrap_or_else(|| panic!("{place}: {media} is not described"));
    if !media.ends_with("json") || answer.headers.contains_key("content-encoding") {
        return;
    }
    // Of a batch, each line is an answer.
    let bodies = if media.ends_with("ndjson") { answer.lines() } else { vec![answer.json()] };
    let validator = validator(&schema["schema"]);
    for body in bodies {
        let faults: Vec<String> =
            validator.iter_errors(&body).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        assert!(faults.is_empty(), "{place}: {faults:#?}\n{body:#}");
    }
}
