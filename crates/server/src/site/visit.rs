//! What an address of the catalogue asks for, read as the storefront itself reads it.

use api::paths::PRODUCTS;
use domain::{Country, Currency};

use crate::text::Language;

/// The orders that an address may ask for; the first is meant where it names none.
pub const SORTS: [&str; 6] = ["relevance", "name", "sku", "price_up", "price_down", "newest"];

/// A visit of `/{language}/{market}/catalogue`.
#[derive(Clone, Debug)]
pub struct Visit {
    pub language: Language,
    pub country: Country,
    pub currency: Currency,
    query: Vec<(String, String)>,
}

impl Visit {
    /// `None` for any other page.
    #[must_use]
    pub fn of(path: &str, query: Option<&str>) -> Option<Self> {
        let mut segments = path.strip_prefix('/')?.split('/');
        let (language, market, page) = (segments.next()?, segments.next()?, segments.next()?);
        if page != "catalogue" || segments.next().is_some() {
            return None;
        }
        let market = market.to_uppercase();
        let (country, currency) = market.split_once('-')?;
        let query = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
        Some(Self {
            language: Language::all().find(|known| known.code() == language)?,
            country: country.parse().ok()?,
            currency: currency.parse().ok()?,
            query: query.map(|(name, value)| (name.into_owned(), value.into_owned())).collect(),
        })
    }

    /// A value of the query that says something.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// The chosen values of a facet. A comma within one is written `%2C`.
    #[must_use]
    pub fn values(&self, name: &str) -> Vec<String> {
        let joined = self.value(name).unwrap_or_default();
        let values = joined.split(',').filter(|value| !value.is_empty());
        values.map(|value| value.replace("%2C", ",").replace("%25", "%")).collect()
    }

    /// The order asked for.
    #[must_use]
    pub fn sort(&self) -> &'static str {
        let asked = self.value("sort");
        SORTS.into_iter().find(|sort| Some(*sort) == asked).unwrap_or(SORTS[0])
    }

    /// The address of a page in this language and market.
    #[must_use]
    pub fn href(&self, page: &str) -> String {
        let market = format!("{}-{}", self.country.code(), self.currency.code()).to_lowercase();
        format!("/{}/{market}{page}", self.language.code())
    }

    /// The page with its query, below language and market.
    #[must_use]
    pub fn here(&self) -> String {
        let mut here = "/catalogue".to_owned();
        for (at, (name, value)) in self.query.iter().enumerate() {
            here.push(if at == 0 { '?' } else { '&' });
            here += &format!("{}={}", component(name), component(value));
        }
        here
    }

    /// The question to the API, letter by letter as `Filter::to_path` of the storefront writes it: an
    /// answer that came with the page is taken for that very question only.
    #[must_use]
    pub fn question(&self) -> String {
        let joined = |name| {
            let values = self.values(name);
            (!values.is_empty()).then(|| values.join(","))
        };
        let plain = |name| self.value(name).map(str::to_owned);
        let values = [
            ("q", plain("q")),
            ("category", joined("category")),
            ("brand", joined("brand")),
            ("warehouse", joined("warehouse")),
            ("origin", joined("origin")),
            ("purchased", self.value("purchased").map(|_| "true".to_owned())),
            ("price_from", plain("price_from")),
            ("price_to", plain("price_to")),
            ("sort", Some(self.sort().to_owned())),
            ("market", Some(self.country.code().to_owned())),
            ("currency", Some(self.currency.code().to_owned())),
        ];
        let mut path = PRODUCTS.to_owned();
        let mut separator = '?';
        for (name, value) in values.into_iter().filter_map(|(name, value)| Some((name, value?))) {
            path += &format!("{separator}{name}={}", component(&value));
            separator = '&';
        }
        path
    }
}

/// A value as `encodeURIComponent` of the browser writes it.
#[must_use]
pub fn component(value: &str) -> String {
    let mut written = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte) {
            written.push(char::from(byte));
        } else {
            written += &format!("%{byte:02X}");
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_is_written_as_the_storefront_writes_it() {
        let visit = Visit::of(
            "/zh-CN/de-eur/catalogue",
            Some("q=+%E7%81%AF+%26&brand=A%252CB,C&purchased=1&sort=sku&x=y"),
        );
        let visit = visit.expect("a visit");
        assert_eq!(
            visit.question(),
            "/api/v1/products?q=%E7%81%AF%20%26&brand=A%2CB%2CC&purchased=true&sort=sku&market=DE&currency=EUR"
        );
        assert_eq!(visit.values("brand"), ["A,B", "C"]);
        assert_eq!(visit.href("/cart"), "/zh-CN/de-eur/cart");
        let bare = Visit::of("/en/ae-aed/catalogue", None).expect("a visit");
        assert_eq!(bare.question(), "/api/v1/products?sort=relevance&market=AE&currency=AED");
    }

    #[test]
    fn other_pages_are_no_visit() {
        for path in ["/", "/en/de-eur", "/en/de-eur/cart", "/xx/de-eur/catalogue", "/en/deeur/catalogue"] {
            assert!(Visit::of(path, None).is_none(), "{path}");
        }
        assert!(Visit::of("/en/de-eur/catalogue/more", None).is_none());
    }
}
