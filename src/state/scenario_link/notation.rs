//! JSON in fewer letters, written so that any beginning of it can be read: text stands without
//! quotation marks; objects of one kind stand as a table, whose heading names their fields once;
//! what is short stands before what is long, so that a cut costs rows and not the whole.
//!
//! `(version:!1,lines:{price,currency:EUR,origin;12.5,CN;8.94,})`: `!` begins what is no text, `\`
//! stands before a sign of the notation within text, an empty cell is a field that is not there, and
//! a field with its value in the heading has it in every row.

use serde_json::{Map, Value};

const SIGNS: &str = "()[]{},;:!\\";
/// No scenario is nested so deeply.
const DEEPEST: usize = 32;

pub fn write(value: &Value) -> String {
    match value {
        Value::Null => "!n".to_owned(),
        Value::Bool(true) => "!t".to_owned(),
        Value::Bool(false) => "!f".to_owned(),
        Value::Number(number) => format!("!{number}"),
        Value::String(text) if text.is_empty() => "!e".to_owned(),
        Value::String(text) => escaped(text),
        Value::Array(items) => table(items).unwrap_or_else(|| {
            let items: Vec<String> = items.iter().map(write).collect();
            format!("[{}]", items.join(","))
        }),
        Value::Object(fields) => {
            let filled = fields.iter().filter(|(_, value)| !value.is_null());
            let pairs: Vec<String> =
                filled.map(|(key, value)| format!("{}:{}", escaped(key), write(value))).collect();
            format!("({})", search::sorted(&pairs, |one, other| one.len().cmp(&other.len())).join(","))
        }
    }
}

/// Objects of one kind; `None` for anything else.
fn table(items: &[Value]) -> Option<String> {
    let rows: Vec<&Map<String, Value>> = items.iter().map(Value::as_object).collect::<Option<_>>()?;
    let (first, others) = rows.split_first().filter(|(_, others)| !others.is_empty())?;
    let mut keys: Vec<&String> = Vec::new();
    for key in rows.iter().flat_map(|row| row.keys()) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let is_constant = |key: &&String| {
        first.get(*key).is_some_and(|value| others.iter().all(|row| row.get(*key) == Some(value)))
    };
    let heading: Vec<String> = keys
        .iter()
        .map(|key| match first.get(*key).filter(|_| is_constant(key)) {
            Some(value) => format!("{}:{}", escaped(key), write(value)),
            None => escaped(key),
        })
        .collect();
    let varying: Vec<&String> = keys.into_iter().filter(|key| !is_constant(key)).collect();
    if varying.is_empty() {
        return None;
    }
    let mut out = format!("{{{}", heading.join(","));
    for row in rows {
        let cells: Vec<String> =
            varying.iter().map(|key| row.get(*key).map(write).unwrap_or_default()).collect();
        out.push(';');
        out += &cells.join(",");
    }
    out.push('}');
    Some(out)
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if SIGNS.contains(letter) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// What could be read of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    Leaf(Value),
    List(Vec<Part>),
    Fields(Vec<(String, Part)>),
}

impl Part {
    /// As JSON.
    pub fn value(&self) -> Value {
        match self {
            Self::Leaf(value) => value.clone(),
            Self::List(items) => Value::Array(items.iter().map(Self::value).collect()),
            Self::Fields(fields) => {
                Value::Object(fields.iter().map(|(key, part)| (key.clone(), part.value())).collect())
            }
        }
    }

    /// Gives up the last thing in it; `false` where there is none.
    pub fn shorten(&mut self) -> bool {
        match self {
            Self::Leaf(_) => false,
            Self::List(items) => match items.last_mut() {
                None => false,
                Some(last) => last.shorten() || items.pop().is_some(),
            },
            Self::Fields(fields) => match fields.last_mut() {
                None => false,
                Some((_, last)) => last.shorten() || fields.pop().is_some(),
            },
        }
    }
}

/// The longest beginning that makes sense, and whether it is all. Rows are whole or not there.
pub fn read(text: &str) -> (Part, bool) {
    let mut reader = Reader { letters: text.chars().collect(), at: 0, is_whole: true };
    let part = reader.part(0).unwrap_or(Part::Fields(Vec::new()));
    let is_whole = reader.is_whole && reader.at == reader.letters.len();
    (part, is_whole)
}

struct Reader {
    letters: Vec<char>,
    at: usize,
    is_whole: bool,
}

impl Reader {
    fn peek(&self) -> Option<char> {
        self.letters.get(self.at).copied()
    }

    /// Whether `letter` is next; then it is taken.
    fn takes(&mut self, letter: char) -> bool {
        let is_next = self.peek() == Some(letter);
        self.at += usize::from(is_next);
        is_next
    }

    fn broken<T>(&mut self) -> Option<T> {
        self.is_whole = false;
        None
    }

    /// `None` where nothing of it can be used.
    fn part(&mut self, depth: usize) -> Option<Part> {
        if depth > DEEPEST {
            return self.broken();
        }
        if self.takes('(') {
            return Some(self.fields(depth));
        }
        if self.takes('[') {
            return Some(self.list(depth));
        }
        if self.takes('{') {
            return Some(self.table(depth));
        }
        if self.takes('!') {
            let word = self.text()?;
            let value = match word.as_str() {
                "n" => Value::Null,
                "t" => Value::Bool(true),
                "f" => Value::Bool(false),
                "e" => Value::String(String::new()),
                number => match number.parse() {
                    Ok(number) => Value::Number(number),
                    Err(_) => return self.broken(),
                },
            };
            return Some(Part::Leaf(value));
        }
        self.text().map(|text| Part::Leaf(Value::String(text)))
    }

    /// Up to the next sign; `None` where the text ends first, since the rest of it may be missing.
    fn text(&mut self) -> Option<String> {
        let mut out = String::new();
        loop {
            match self.peek() {
                None => return self.broken(),
                Some('\\') => {
                    self.at += 1;
                    match self.peek() {
                        None => return self.broken(),
                        Some(letter) => out.push(letter),
                    }
                }
                Some(letter) if SIGNS.contains(letter) => return Some(out),
                Some(letter) => out.push(letter),
            }
            self.at += 1;
        }
    }

    fn fields(&mut self, depth: usize) -> Part {
        let mut fields = Vec::new();
        if self.takes(')') {
            return Part::Fields(fields);
        }
        while self.is_whole {
            let Some(key) = self.text() else { break };
            if !self.takes(':') {
                self.is_whole = false;
                break;
            }
            fields.extend(self.part(depth + 1).map(|part| (key, part)));
            if self.takes(')') {
                break;
            }
            self.is_whole &= self.takes(',');
        }
        Part::Fields(fields)
    }

    fn list(&mut self, depth: usize) -> Part {
        let mut items = Vec::new();
        if self.takes(']') {
            return Part::List(items);
        }
        while self.is_whole {
            items.extend(self.part(depth + 1));
            if self.takes(']') {
                break;
            }
            self.is_whole &= self.takes(',');
        }
        Part::List(items)
    }

    fn table(&mut self, depth: usize) -> Part {
        let mut columns = Vec::new();
        let mut rows = Vec::new();
        while self.is_whole {
            let Some(key) = self.text() else { break };
            let constant = if self.takes(':') { self.part(depth + 1) } else { None };
            columns.push((key, constant));
            if self.takes(';') {
                while let Some(row) = self.row(&columns, depth) {
                    rows.push(row);
                    if !self.takes(';') {
                        self.is_whole &= self.takes('}');
                        break;
                    }
                }
                break;
            }
            self.is_whole &= self.takes(',');
        }
        Part::List(rows)
    }

    /// `None` unless it is whole.
    fn row(&mut self, columns: &[(String, Option<Part>)], depth: usize) -> Option<Part> {
        let mut fields = Vec::new();
        let mut is_first = true;
        for (key, constant) in columns {
            if let Some(part) = constant {
                fields.push((key.clone(), part.clone()));
                continue;
            }
            if !is_first && !self.takes(',') {
                return self.broken();
            }
            is_first = false;
            // An empty cell is a field that is not there.
            if !matches!(self.peek(), Some(',' | ';' | '}')) {
                fields.push((key.clone(), self.part(depth + 1)?));
            }
        }
        matches!(self.peek(), Some(';' | '}')).then_some(Part::Fields(fields)).or_else(|| self.broken())
    }
}
