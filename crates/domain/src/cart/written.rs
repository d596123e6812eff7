//! A change as JSON has it. It is read field by field, so that of a fault its field is known: a choice that
//! one of its fields makes would be read as a whole.

use std::fmt;

use serde::Deserialize;

use super::CartChange;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    change: Kind,
    sku: Option<String>,
    quantity: Option<u32>,
    with: Option<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Add,
    Set,
    Remove,
    SaveForLater,
    MoveToCart,
    Replace,
    Clear,
}

/// In the words of serde, which tell the field to whoever reads them.
pub(super) enum Fault {
    Missing(&'static str),
    Unknown(&'static str),
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(formatter, "missing field `{name}`"),
            Self::Unknown(name) => write!(formatter, "unknown field `{name}`"),
        }
    }
}

impl TryFrom<Written> for CartChange {
    type Error = Fault;

    fn try_from(written: Written) -> Result<Self, Fault> {
        let Written { change, mut sku, mut quantity, mut with } = written;
        let mut its_sku = || sku.take().ok_or(Fault::Missing("sku"));
        let mut its_quantity = || quantity.take().ok_or(Fault::Missing("quantity"));
        let change = match change {
            Kind::Add => Self::Add { sku: its_sku()?, quantity: its_quantity()? },
            Kind::Set => Self::Set { sku: its_sku()?, quantity: its_quantity()? },
            Kind::Remove => Self::Remove { sku: its_sku()? },
            Kind::SaveForLater => Self::SaveForLater { sku: its_sku()? },
            Kind::MoveToCart => Self::MoveToCart { sku: its_sku()? },
            Kind::Replace => {
                Self::Replace { sku: its_sku()?, with: with.take().ok_or(Fault::Missing("with"))? }
            }
            Kind::Clear => Self::Clear,
        };
        let left = [("sku", sku.is_some()), ("quantity", quantity.is_some()), ("with", with.is_some())];
        match left.into_iter().find(|(_, is_left)| *is_left) {
            Some((name, _)) => Err(Fault::Unknown(name)),
            None => Ok(change),
        }
    }
}
