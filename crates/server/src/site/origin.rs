//! The origin of another site, as it stands in a policy. Whatever is not exactly one is refused: a blank
//! or a semicolon would be another policy.

use std::fmt;
use std::str::FromStr;

/// `https://brand.example`, with a port where it is not the usual one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

impl FromStr for Origin {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fault = || format!("{text:?} is no origin such as https://brand.example");
        let host =
            text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).ok_or_else(fault)?;
        let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
        let letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
        let sound = !name.is_empty()
            && name.bytes().all(letter)
            && port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
        if sound { Ok(Self(text.to_ascii_lowercase())) } else { Err(fault()) }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn only_an_origin_is_one() {
        for good in ["https://brand.example", "http://localhost:4100", "https://Shop.Brand.example"] {
            assert!(good.parse::<Origin>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "brand.example",
            "https://",
            "*",
            "https://*",
            "https://brand.example/",
            "https://brand.example; script-src *",
            "https://brand.example https://evil.example",
            "https://brand.example:0",
            "https://brand.example:port",
            "'self'",
        ] {
            assert!(bad.parse::<Origin>().is_err(), "{bad}");
        }
    }
}
