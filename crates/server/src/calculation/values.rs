//! The JSON values of a batch, each by itself: one on each line, or one after another, or those of one
//! list. A batch of any length is read in the memory of its longest scenario. Knows where a value
//! ends, not what is in it.

use std::io::{self, BufRead, BufReader, Read};

/// The longest value that is taken.
const LONGEST: usize = 8 << 20;

/// What parts values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// The end of a line, whatever stands in it: one that is broken leaves the others whole.
    Lines,
    /// Their own brackets.
    Brackets,
}

/// The values of a text.
pub struct Values<R> {
    text: BufReader<R>,
    framing: Framing,
    /// Whether they stand in a list: known with the first sign.
    list: Option<bool>,
    ended: bool,
}

/// Why there is no further value.
#[derive(Debug)]
pub enum ValuesError {
    /// The list has no end, or something stands behind it.
    List,
    TooLong,
    Io(io::Error),
}

impl<R: Read> Values<R> {
    pub fn new(text: R, framing: Framing) -> Self {
        Self { text: BufReader::new(text), framing, list: None, ended: false }
    }

    /// The bytes of the next value, or of what stands where one should.
    ///
    /// # Errors
    /// [`ValuesError`].
    pub fn next_value(&mut self) -> Result<Option<Vec<u8>>, ValuesError> {
        if self.framing == Framing::Lines {
            return self.next_line();
        }
        loop {
            let Some(sign) = self.peek()? else {
                let open = self.list == Some(true) && !self.ended;
                return if open { Err(ValuesError::List) } else { Ok(None) };
            };
            match sign {
                b' ' | b'\t' | b'\r' | b'\n' => self.text.consume(1),
                _ if self.ended => return Err(ValuesError::List),
                b'[' if self.list.is_none() => {
                    self.list = Some(true);
                    self.text.consume(1);
                }
                b',' if self.list == Some(true) => self.text.consume(1),
                b']' if self.list == Some(true) => {
                    self.ended = true;
                    self.text.consume(1);
                }
                _ => {
                    self.list.get_or_insert(false);
                    return self.value().map(Some);
                }
            }
        }
    }

    /// The next line that is not empty.
    fn next_line(&mut self) -> Result<Option<Vec<u8>>, ValuesError> {
        // One more than is taken, to know that there is more.
        let most = u64::try_from(LONGEST).unwrap_or(u64::MAX).saturating_add(1);
        loop {
            let mut line = Vec::new();
            let read = self.text.by_ref().take(most).read_until(b'\n', &mut line).map_err(ValuesError::Io)?;
            if read == 0 {
                return Ok(None);
            }
            if line.len() > LONGEST && line.last() != Some(&b'\n') {
                return Err(ValuesError::TooLong);
            }
            let value = line.trim_ascii();
            if !value.is_empty() {
                return Ok(Some(value.to_vec()));
            }
        }
    }

    fn peek(&mut self) -> Result<Option<u8>, ValuesError> {
        self.text.fill_buf().map(|bytes| bytes.first().copied()).map_err(ValuesError::Io)
    }

    fn value(&mut self) -> Result<Vec<u8>, ValuesError> {
        let mut value = Vec::new();
        let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
        while let Some(sign) = self.peek()? {
            // A word outside of brackets ends where the next thing begins; it has one sign at least, so
            // that the text comes to its end.
            if depth == 0
                && !quoted
                && !value.is_empty()
                && matches!(sign, b',' | b']' | b'\n' | b' ' | b'\t' | b'\r')
            {
                return Ok(value);
            }
            self.text.consume(1);
            value.push(sign);
            if value.len() > LONGEST {
                return Err(ValuesError::TooLong);
            }
            if quoted {
                quoted = escaped || sign != b'"';
                escaped = !escaped && sign == b'\\';
                continue;
            }
            match sign {
                b'"' => quoted = true,
                b'{' | b'[' => depth += 1,
                b'}' | b']' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return Ok(value);
                    }
                }
                _ => {}
            }
        }
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn all(text: &str) -> Result<Vec<String>, ValuesError> {
        framed(text, Framing::Brackets)
    }

    fn framed(text: &str, framing: Framing) -> Result<Vec<String>, ValuesError> {
        let mut values = Values::new(text.as_bytes(), framing);
        let mut found = Vec::new();
        while let Some(value) = values.next_value()? {
            found.push(String::from_utf8(value).expect("UTF-8"));
        }
        Ok(found)
    }

    #[test]
    fn lines_and_lists() {
        for text in [
            "{\"a\":1}\n{\"b\":\"}\\\"{\"}\n",
            "[{\"a\":1}, {\"b\":\"}\\\"{\"}]",
            " {\"a\":1}{\"b\":\"}\\\"{\"}",
        ] {
            assert_eq!(all(text).expect("values"), ["{\"a\":1}", "{\"b\":\"}\\\"{\"}"], "{text}");
        }
        assert_eq!(all("").expect("nothing"), <[&str; 0]>::default());
        assert_eq!(all("[]").expect("nothing"), <[&str; 0]>::default());
        assert_eq!(all("1 x\n{").expect("words"), ["1", "x", "{"]);
        assert_eq!(all(", ] {}").expect("words"), [",", "]", "{}"]);
        assert!(matches!(all("[{}"), Err(ValuesError::List)));
        assert!(matches!(all("[{}] {}"), Err(ValuesError::List)));
    }

    #[test]
    fn a_broken_line_leaves_the_others_whole() {
        let text = "{\"a\":1}\r\n{\"b\":\n\n  \n\"{\n[\n{\"c\":3}";
        let lines = framed(text, Framing::Lines).expect("lines");
        assert_eq!(lines, ["{\"a\":1}", "{\"b\":", "\"{", "[", "{\"c\":3}"]);
        let long = " ".repeat(LONGEST + 1);
        assert!(matches!(framed(&long, Framing::Lines), Err(ValuesError::TooLong)));
    }

    proptest! {
        #[test]
        fn every_value_comes_back(texts in proptest::collection::vec(".{0,12}", 0..8)) {
            let values: Vec<Value> = texts.iter().map(|text| json!({ text: [text, { "x": text }] })).collect();
            let read = |text: &str, framing| -> Vec<Value> {
                let found = framed(text, framing).expect("values");
                found.iter().map(|value| serde_json::from_str(value).expect("JSON")).collect()
            };
            let lines: String = values.iter().map(|value| format!("{value}\n")).collect();
            prop_assert_eq!(&read(&lines, Framing::Lines), &values);
            prop_assert_eq!(&read(&lines, Framing::Brackets), &values);
            let list = Value::from(values.clone()).to_string();
            prop_assert_eq!(&read(&list, Framing::Brackets), &values);
        }

        #[test]
        fn no_text_is_too_odd(text in "[\\[\\]{}\",\\\\ a1\n]{0,40}") {
            drop(all(&text));
            drop(framed(&text, Framing::Lines));
        }
    }
}
