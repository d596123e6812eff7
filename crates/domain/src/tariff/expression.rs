//! What a duty expression says, as a tree. Knows neither its text nor its facts.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::percent::Percent;
use super::unit::DutyUnit;
use crate::currency::Currency;

/// How deep expressions may be nested.
pub const MAXIMUM_DEPTH: usize = 32;

/// A rate of duty of any form that a tariff prints.
///
/// `A MIN B` in TARIC's words is [`Self::AtLeast`], `A MAX B` is [`Self::AtMost`]. An amount of money
/// per unit keeps its own currency; it is converted when it is evaluated.
///
/// ```
/// use domain::Currency;
/// use domain::tariff::{DutyExpression, DutyFacts, MeasureUnit, Quantities};
/// let rate = DutyExpression::sum([
///     DutyExpression::ad_valorem("6".parse().unwrap()),
///     DutyExpression::specific("0.044".parse().unwrap(), Currency::USD, MeasureUnit::Kilogram),
/// ]);
/// let goods = Quantities::default().with(MeasureUnit::Kilogram, 100.into());
/// let duty = rate.evaluate(&DutyFacts::new(1_000.into(), Currency::USD, goods)).unwrap();
/// assert_eq!(duty.amount.to_string(), "64.4");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DutyExpression {
    /// No duty.
    Free,
    /// A percentage of a value.
    AdValorem {
        /// How much of it.
        percent: Percent,
        /// Of which value.
        #[serde(default)]
        on: ValueBase,
    },
    /// An amount of money per so many units.
    Specific {
        /// For `per` units; exact, digits as printed.
        #[serde(with = "crate::decimal")]
        #[cfg_attr(feature = "openapi", schema(value_type = String, example = "176.80"))]
        amount: Decimal,
        /// Of the amount.
        currency: Currency,
        /// How many units the amount is for: 100 in `EUR / 100 kg`. Above zero.
        #[serde(with = "crate::decimal")]
        #[cfg_attr(feature = "openapi", schema(value_type = String, example = "100"))]
        per: Decimal,
        /// What is counted.
        unit: DutyUnit,
    },
    /// All terms together.
    Sum(Vec<Term>),
    /// The higher of two.
    #[cfg_attr(feature = "openapi", schema(no_recursion))]
    AtLeast {
        /// What is due,
        duty: Box<DutyExpression>,
        /// but never less than this.
        minimum: Box<DutyExpression>,
    },
    /// The lower of two.
    #[cfg_attr(feature = "openapi", schema(no_recursion))]
    AtMost {
        /// What is due,
        duty: Box<DutyExpression>,
        /// but never more than this.
        maximum: Box<DutyExpression>,
    },
    /// An amount that a table of its own gives, such as TARIC's agricultural component `EA` or the
    /// additional duty on sugar `AD S/Z`, by its name there.
    Component(String),
    /// The duty that another provision gives.
    Reference(DutyReference),
}

/// One addend of a sum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Term {
    /// Whether it is added or taken off.
    #[serde(default)]
    pub sign: Sign,
    /// How much.
    #[cfg_attr(feature = "openapi", schema(no_recursion))]
    pub duty: DutyExpression,
}

/// Whether a term is added or taken off.
#[expect(missing_docs, reason = "the names say it")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Sign {
    #[default]
    Plus,
    Minus,
}

/// The value a percentage is of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ValueBase {
    /// The customs value of the line.
    #[default]
    CustomsValue,
    /// The same, printed as `on the entire set`.
    EntireSet,
    /// The same, printed as `on the full value of the imported article`.
    FullValue,
    /// The value of a part, in the tariff's words: `case`, `strap, band or bracelet`.
    Part(String),
    /// The recommended retail price: excise on tobacco.
    RetailPrice,
}

/// Whose duty is meant where a provision points to another one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DutyReference {
    /// The subheading in chapters 1 to 97 that the goods fall in.
    ApplicableSubheading,
    /// The same, printed as `No change`.
    NoChange,
    /// The subheading that the goods would fall in without this one.
    InAbsenceOfThis,
    /// Each garment of an ensemble, as if entered alone; the duties add up.
    EachGarmentOfEnsemble,
    /// Each article of a set, as if entered alone; the duties add up.
    EachArticleOfSet,
    /// The article of a set with the highest rate; that rate is on the whole set.
    HighestInSet,
    /// The article that this is a part or accessory of.
    ArticleOfPart,
    /// The article that this is an accessory of.
    ArticleOfAccessory,
    /// The complete, assembled watch or clock movement.
    CompleteMovement,
    /// The natural juice of a heading.
    NaturalJuice(String),
    /// One or more subheadings by code, as printed: `9903.45.21, 9903.45.22 or 9903.45.25`.
    Subheading(String),
    /// An additional U.S. note of the chapter, by number.
    AdditionalNote(String),
    /// The rate of the subheading that the goods fall in, on another value than the customs value,
    /// in the tariff's words: `value of the repairs or alterations`.
    OnOtherValue(String),
}

impl DutyExpression {
    /// A percentage of the customs value.
    #[must_use]
    pub const fn ad_valorem(percent: Percent) -> Self {
        Self::AdValorem { percent, on: ValueBase::CustomsValue }
    }

    /// An amount of money for each unit.
    #[must_use]
    pub fn specific(amount: Decimal, currency: Currency, unit: impl Into<DutyUnit>) -> Self {
        Self::Specific { amount, currency, per: Decimal::ONE, unit: unit.into() }
    }

    /// All of them added up.
    #[must_use]
    pub fn sum(duties: impl IntoIterator<Item = Self>) -> Self {
        let term = |duty| Term { sign: Sign::Plus, duty };
        Self::Sum(duties.into_iter().map(term).collect())
    }

    /// How many expressions are nested in each other, this one included.
    pub(super) fn depth(&self) -> usize {
        let mut level: Vec<&Self> = self.children().collect();
        let mut depth: usize = 1;
        while !level.is_empty() {
            depth = depth.saturating_add(1);
            level = level.into_iter().flat_map(Self::children).collect();
        }
        depth
    }

    /// The parts directly below this one, in order.
    ///
    /// ```
    /// use domain::tariff::{DutyExpression, Notation};
    /// let rate: DutyExpression = "12.80 % + 176.80 EUR / 100 kg".parse()?;
    /// let parts: Vec<String> = rate.children().map(|part| part.print(Notation::Taric)).collect();
    /// assert_eq!(parts, ["12.80 %", "176.80 EUR / 100 kg"]);
    /// # Ok::<(), domain::tariff::DutyTextError>(())
    /// ```
    pub fn children(&self) -> impl Iterator<Item = &Self> {
        let (terms, pair): (&[Term], [Option<&Self>; 2]) = match self {
            Self::Sum(terms) => (terms, [None, None]),
            Self::AtLeast { duty, minimum: bound } | Self::AtMost { duty, maximum: bound } => {
                (&[], [Some(&**duty), Some(&**bound)])
            }
            _ => (&[], [None, None]),
        };
        terms.iter().map(|term| &term.duty).chain(pair.into_iter().flatten())
    }
}
