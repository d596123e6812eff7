//! The eleven Incoterms 2020. What each one puts into a price is landed cost's business.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A delivery term of Incoterms 2020.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Incoterm {
    /// Ex works.
    Exw,
    /// Free carrier.
    Fca,
    /// Free alongside ship.
    Fas,
    /// Free on board.
    Fob,
    /// Cost and freight.
    Cfr,
    /// Cost, insurance and freight.
    Cif,
    /// Carriage paid to.
    Cpt,
    /// Carriage and insurance paid to.
    Cip,
    /// Delivered at place.
    Dap,
    /// Delivered at place unloaded.
    Dpu,
    /// Delivered duty paid.
    Ddp,
}

impl Incoterm {
    /// From the least to the most that the seller bears.
    pub const ALL: [Self; 11] = [
        Self::Exw,
        Self::Fca,
        Self::Fas,
        Self::Fob,
        Self::Cfr,
        Self::Cif,
        Self::Cpt,
        Self::Cip,
        Self::Dap,
        Self::Dpu,
        Self::Ddp,
    ];

    /// The three letters.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Exw => "EXW",
            Self::Fca => "FCA",
            Self::Fas => "FAS",
            Self::Fob => "FOB",
            Self::Cfr => "CFR",
            Self::Cif => "CIF",
            Self::Cpt => "CPT",
            Self::Cip => "CIP",
            Self::Dap => "DAP",
            Self::Dpu => "DPU",
            Self::Ddp => "DDP",
        }
    }
}

/// The text is not one of the eleven codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownIncoterm(pub String);

impl FromStr for Incoterm {
    type Err = UnknownIncoterm;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|term| term.code() == text).ok_or_else(|| UnknownIncoterm(text.to_owned()))
    }
}

impl fmt::Display for Incoterm {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl fmt::Display for UnknownIncoterm {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "“{}” is not one of the Incoterms 2020", self.0)
    }
}

impl std::error::Error for UnknownIncoterm {}
