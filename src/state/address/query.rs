//! What stands behind the `?` of an address: names and values in their order.

use crate::api::encode;

/// Each name at most once; the last one counts where an address repeats it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Reads `q=lamp&page=2`, without the `?`.
    pub(super) fn parse(text: &str) -> Self {
        let mut query = Self::default();
        for pair in text.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            query.set(&decode(name), Some(decode(value)));
        }
        query
    }

    pub fn get(&self, name: &str) -> Option<String> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
    }

    /// `None` takes the value out.
    pub fn set(&mut self, name: &str, value: Option<String>) {
        self.0.retain(|(known, _)| known != name);
        if let Some(value) = value {
            self.0.push((name.to_owned(), value));
        }
    }

    /// As an address has it, with the `?`; nothing where there is nothing.
    pub fn to_query_string(&self) -> String {
        let mut out = String::new();
        for (name, value) in &self.0 {
            out.push(if out.is_empty() { '?' } else { '&' });
            out += &encode(name);
            out.push('=');
            out += &encode(value);
        }
        out
    }
}

fn decode(text: &str) -> String {
    crate::api::decode(&text.replace('+', " "))
}
