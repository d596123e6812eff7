//! The character U+0000, which JSON can carry and PostgreSQL cannot keep, is nobody's text.

use api::ProblemKind;
use serde_json::Value;

use super::field_fault;
use crate::problem::{Failure, Outcome};
use crate::text::Message;

/// Refuses JSON that carries it, with a pointer to where.
///
/// # Errors
/// The problem `invalid-request`.
pub fn refuse(bytes: &[u8]) -> Outcome<()> {
    let suspicious = bytes.windows(6).any(|window| window == br"\u0000");
    if !suspicious {
        return Ok(());
    }
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else {
        return Ok(());
    };
    match pointer_to_nul(&value) {
        Some(pointer) => {
            let what = Message::new("field-control-character");
            Err(Failure::field(ProblemKind::InvalidRequest, pointer, what))
        }
        None => Ok(()),
    }
}

fn pointer_to_nul(value: &Value) -> Option<String> {
    let below = |name: String, value: &Value| Some(format!("/{name}{}", pointer_to_nul(value)?));
    match value {
        Value::String(text) => text.contains('\0').then(String::new),
        Value::Array(values) => {
            values.iter().enumerate().find_map(|(index, value)| below(index.to_string(), value))
        }
        Value::Object(fields) => fields.iter().find_map(|(name, value)| {
            if name.contains('\0') { Some(String::new()) } else { below(field_fault::escaped(name), value) }
        }),
        _ => None,
    }
}
