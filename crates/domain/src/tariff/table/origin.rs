//! Of which origins goods must be for a measure to concern them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::OriginGroups;
use crate::country::Country;

/// Origins as a table names them: `all`, `all except CN RU`, `VN`, `CH NO`, or the name of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum OriginScope {
    /// Every country but these.
    All {
        /// Mostly none.
        #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
        except: BTreeSet<Country>,
    },
    /// These.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    Countries(BTreeSet<Country>),
    /// The members of a group.
    Group(String),
}

/// Why origins cannot be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum OriginError {
    /// Nothing stands there.
    Missing,
    /// Neither a country nor a group that is known.
    Unknown(String),
}

impl OriginScope {
    /// Reads one; a group must be among those given.
    ///
    /// # Errors
    /// [`OriginError`] names the word.
    ///
    /// ```
    /// use domain::tariff::table::{OriginError, OriginGroups, OriginScope};
    /// let (china, vietnam) = ("CN".parse()?, "VN".parse()?);
    /// let groups = OriginGroups::from([("GSP".to_owned(), [vietnam].into())]);
    /// let scope = |text| OriginScope::parse(text, &groups);
    /// assert_eq!(scope("all except CN RU").map(|all| all.includes(china, &groups)), Ok(false));
    /// assert_eq!(scope("GSP").map(|group| group.includes(vietnam, &groups)), Ok(true));
    /// assert_eq!(scope("EPA"), Err(OriginError::Unknown("EPA".into())));
    /// # Ok::<(), domain::country::UnknownCountry>(())
    /// ```
    pub fn parse(text: &str, groups: &OriginGroups) -> Result<Self, OriginError> {
        let text = text.trim();
        if groups.contains_key(text) {
            return Ok(Self::Group(text.to_owned()));
        }
        let words: Vec<&str> = text.split([' ', ',', ';', '|']).filter(|word| !word.is_empty()).collect();
        match words.as_slice() {
            [] => Err(OriginError::Missing),
            ["all"] => Ok(Self::All { except: BTreeSet::new() }),
            ["all", "except", rest @ ..] if !rest.is_empty() => Ok(Self::All { except: countries(rest)? }),
            words => countries(words).map(Self::Countries),
        }
    }

    /// Whether goods of this origin are concerned. A group that is not known has no members.
    #[must_use]
    pub fn includes(&self, origin: Country, groups: &OriginGroups) -> bool {
        match self {
            Self::All { except } => !except.contains(&origin),
            Self::Countries(countries) => countries.contains(&origin),
            Self::Group(name) => groups.get(name).is_some_and(|members| members.contains(&origin)),
        }
    }

    /// Countries by name are narrower than a group, and a group than all.
    pub(super) const fn narrowness(&self) -> u8 {
        match self {
            Self::All { .. } => 0,
            Self::Group(_) => 1,
            Self::Countries(_) => 2,
        }
    }
}

fn countries(codes: &[&str]) -> Result<BTreeSet<Country>, OriginError> {
    let unknown = |code: &str| OriginError::Unknown(code.to_owned());
    codes.iter().map(|code| code.parse().map_err(|_| unknown(code))).collect()
}
