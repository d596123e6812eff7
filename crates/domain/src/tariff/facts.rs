//! What must be known about a line to work out its duty. Handed in; nothing is looked up.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::expression::{DutyExpression, DutyReference};
use super::quantities::Quantities;
use crate::currency::Currency;

/// The facts of one line. Amounts are unrounded and in [`Self::currency`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyFacts {
    /// The value that percentages are of.
    pub customs_value: Decimal,
    /// Of every amount here and of the result.
    pub currency: Currency,
    /// How much of the goods there is.
    pub quantities: Quantities,
    /// The value of each part that a rate names, by the tariff's words for it.
    pub part_values: BTreeMap<String, Decimal>,
    /// The recommended retail price of the whole line.
    pub retail_price: Option<Decimal>,
    /// What each component from a table of its own comes to for these goods, such as `EA`.
    pub components: BTreeMap<String, DutyExpression>,
    /// What the duty under another provision is, for the whole line.
    pub references: BTreeMap<DutyReference, Decimal>,
    /// What one unit of another currency is worth in [`Self::currency`].
    pub exchange_rates: BTreeMap<Currency, Decimal>,
}

impl DutyFacts {
    /// A line with nothing but value and quantities; the rest is filled in where a rate needs it.
    ///
    /// ```
    /// use domain::Currency;
    /// use domain::tariff::{DutyExpression, DutyFacts, MeasureUnit, Quantities};
    /// let goods = Quantities::default().with(MeasureUnit::Kilogram, 100.into());
    /// let mut facts = DutyFacts::new(1_000.into(), Currency::EUR, goods);
    /// facts.exchange_rates.insert(Currency::USD, "0.8".parse()?);
    /// let rate: DutyExpression = "$1.50/kg".parse()?;
    /// assert_eq!(rate.evaluate(&facts)?.amount.to_string(), "120");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn new(customs_value: Decimal, currency: Currency, quantities: Quantities) -> Self {
        Self {
            customs_value,
            currency,
            quantities,
            part_values: BTreeMap::new(),
            retail_price: None,
            components: BTreeMap::new(),
            references: BTreeMap::new(),
            exchange_rates: BTreeMap::new(),
        }
    }
}
