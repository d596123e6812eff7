//! What has been bought so far, added up by line: all that [`super::earn`] looks at.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::agreement::Agreement;
use super::measure::VolumeUnit;
use crate::figure::Figure;

/// Cumulative volumes by line id since the period began. A line that is not named has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Facts {
    /// By line id.
    pub volumes: BTreeMap<String, Volume>,
}

/// What one line counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Volume {
    /// In the agreement's currency; below zero where credit notes outweigh invoices.
    pub value: Figure,
    /// In stock units.
    pub quantity: Figure,
    /// Value that an earlier line counts too, by that line's id: only the rebate on this part is
    /// deducted when lines are net of each other. An earlier line that is not named shares all.
    pub shared: BTreeMap<String, Figure>,
    /// By how much earlier periods earned more than their floor, where that is carried forward.
    pub floor_excess: Figure,
}

impl Facts {
    /// The volume of one line, as typed in a simulation.
    ///
    /// ```
    /// use domain::Figure;
    /// use domain::rebate::Facts;
    /// let facts = Facts::of_line("all", Figure::parse("48760").unwrap(), Figure::parse("4063").unwrap());
    /// assert_eq!(facts.volumes["all"].quantity.to_string(), "4063");
    /// ```
    #[must_use]
    pub fn of_line(line: &str, value: Figure, quantity: Figure) -> Self {
        let volume = Volume { value, quantity, ..Volume::default() };
        Self { volumes: BTreeMap::from([(line.to_owned(), volume)]) }
    }

    /// The same volume for every line of an agreement: one order that all of them count.
    ///
    /// ```
    /// use domain::Figure;
    /// use domain::rebate::{Agreement, Facts, earn};
    /// let agreement: Agreement = serde_json::from_str(r#"{
    ///     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
    ///     "window": { "from": "2026-01-01", "to": "2026-12-31" },
    ///     "lines": [
    ///         { "id": "base", "measure": "value", "method": "whole_volume",
    ///             "tiers": [{ "threshold": "0", "rate": "3" }] },
    ///         { "id": "units", "measure": "quantity", "method": "lump_sum",
    ///             "tiers": [{ "threshold": "100", "rate": "0", "lump": "25" }] }
    ///     ]
    /// }"#)?;
    /// let order = Facts::of_every_line(&agreement, Figure::parse("1200")?, Figure::parse("120")?);
    /// // 3 % of 1,200, and 25 for 100 units or more.
    /// assert_eq!(earn(&agreement, &order)?.exact, Figure::parse("61")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of_every_line(agreement: &Agreement, value: Figure, quantity: Figure) -> Self {
        agreement.lines.iter().map(|line| Self::of_line(&line.id, value, quantity)).fold(
            Self::default(),
            |mut all, facts| {
                all.volumes.extend(facts.volumes);
                all
            },
        )
    }

    pub(super) fn volume(&self, line: &str) -> Volume {
        self.volumes.get(line).cloned().unwrap_or_default()
    }
}

impl Volume {
    /// Its value or its quantity.
    pub(super) fn in_unit(&self, unit: VolumeUnit) -> Decimal {
        match unit {
            VolumeUnit::Value => *self.value,
            VolumeUnit::Quantity => *self.quantity,
        }
    }
}
