//! What a column of a file is, and by which names a file may call it. Which columns a kind of file has is
//! said in [`of_kinds`].

mod of_kinds;

use crate::settings::LANGUAGES;

/// A column that a kind of file knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Must be there, as a column or a constant.
    Required(&'static str),
    /// May be left out.
    Optional(&'static str),
    /// One column a language: `name@zh-CN`.
    PerLanguage(&'static str),
    /// One column a currency: `rrp@EUR`.
    PerCurrency(&'static str),
    /// One column a code of the vocabulary: `option:colour`.
    PerCode(&'static str),
}

impl Column {
    /// The name as it stands in a file, with an example of what comes behind `@` or `:`.
    ///
    /// ```
    /// use api::import::Column;
    /// assert_eq!(Column::PerLanguage("name").shown(), "name@en");
    /// ```
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Required(name) | Self::Optional(name) => (*name).to_owned(),
            Self::PerLanguage(name) => format!("{name}@en"),
            Self::PerCurrency(name) => format!("{name}@EUR"),
            Self::PerCode(name) => format!("{name}:…"),
        }
    }
}

/// What a file may call a column of ours too: Shopify writes its export with other names since 2025.
const OTHER_NAMES: [(&str, &str); 10] = [
    ("Handle", "URL handle"),
    ("Body (HTML)", "Description"),
    ("Variant SKU", "SKU"),
    ("Variant Grams", "Weight value (grams)"),
    ("Variant Inventory Qty", "Inventory quantity"),
    ("Variant Price", "Price"),
    ("Variant Compare At Price", "Compare-at price"),
    ("Variant Barcode", "Barcode"),
    ("Image Src", "Product image URL"),
    ("Variant Image", "Variant image URL"),
];

/// How we write a name that a file or a person gave a column, in whatever case; `None` where these
/// columns have none of that name.
///
/// ```
/// use api::import::{ImportKind, canonical};
/// let known = ImportKind::Catalogue.columns();
/// assert_eq!(canonical(known, "Name@ZH-cn").as_deref(), Some("name@zh-CN"));
/// assert_eq!(canonical(known, "name@xx"), None);
/// let shopify = ImportKind::ShopifyProducts.columns();
/// assert_eq!(canonical(shopify, "SKU").as_deref(), Some("Variant SKU"));
/// ```
#[must_use]
pub fn canonical(known: &[Column], name: &str) -> Option<String> {
    let name = name.trim();
    known.iter().find_map(|column| match column {
        Column::Required(own) | Column::Optional(own) => {
            let mut others = OTHER_NAMES.iter().filter(|(ours, _)| ours == own);
            let bears_it =
                own.eq_ignore_ascii_case(name) || others.any(|(_, other)| other.eq_ignore_ascii_case(name));
            bears_it.then(|| (*own).to_owned())
        }
        Column::PerLanguage(own) => {
            let language = suffix(name, own, '@')?;
            let mut codes = LANGUAGES.iter().map(|(code, _)| *code);
            let code = codes.find(|code| code.eq_ignore_ascii_case(language))?;
            Some(format!("{own}@{code}"))
        }
        Column::PerCurrency(own) => {
            let code = suffix(name, own, '@')?.to_ascii_uppercase();
            code.parse::<domain::Currency>().ok()?;
            Some(format!("{own}@{code}"))
        }
        Column::PerCode(own) => {
            let code = suffix(name, own, ':')?;
            (!code.is_empty()).then(|| format!("{own}:{code}"))
        }
    })
}

fn suffix<'a>(name: &'a str, own: &str, mark: char) -> Option<&'a str> {
    let (base, suffix) = name.split_once(mark)?;
    base.trim().eq_ignore_ascii_case(own).then(|| suffix.trim())
}
