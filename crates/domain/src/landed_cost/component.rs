//! What a price may contain beside the goods, which delivery term puts what into it, and what counts
//! towards the customs value. Knows no amount.

use serde::{Deserialize, Serialize};

use crate::incoterm::Incoterm;

/// A cost on the way from the seller's floor to the buyer's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Component {
    /// Packing for export.
    ExportPacking,
    /// From the seller's floor to the place of export.
    OriginInland,
    /// Clearance for export.
    ExportClearance,
    /// Terminal and loading at the place of export.
    OriginTerminal,
    /// Commissions, royalties, assists: part of the customs value wherever they are paid.
    DutiableAddition,
    /// Carriage to the market.
    MainFreight,
    /// Insurance of that carriage.
    Insurance,
    /// Terminal and unloading at the place of import.
    DestinationTerminal,
    /// Carriage within the market.
    OnCarriage,
    /// Brokerage, bank charges and whatever else is no part of a customs value.
    Other,
}

/// Up to where costs count towards the customs value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ValuePoint {
    /// On board in the country of export: without international freight and insurance.
    Fob,
    /// At the border of the market: with both.
    Cif,
}

/// What kind of place a delivery term names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum PlaceKind {
    /// The seller's premises.
    SellerPremises,
    /// A port, airport or terminal in the country of export.
    ExportTerminal,
    /// A port, airport or terminal of the market.
    ImportTerminal,
    /// A place within the market.
    Inland,
}

impl Component {
    /// All of them, from the seller's floor onwards.
    pub const ALL: [Self; 10] = [
        Self::ExportPacking,
        Self::OriginInland,
        Self::ExportClearance,
        Self::OriginTerminal,
        Self::DutiableAddition,
        Self::MainFreight,
        Self::Insurance,
        Self::DestinationTerminal,
        Self::OnCarriage,
        Self::Other,
    ];

    /// What moving the goods to the border of the market costs in every shipment, whoever pays for it.
    pub(super) const ON_THE_WAY: [Self; 5] =
        [Self::OriginInland, Self::ExportClearance, Self::OriginTerminal, Self::MainFreight, Self::Insurance];

    /// Its place in [`Self::ALL`].
    pub(super) const fn index(self) -> usize {
        self as usize
    }

    /// Whether it counts towards a customs value at this point.
    ///
    /// ```
    /// use domain::landed_cost::{Component, ValuePoint};
    /// assert!(Component::MainFreight.counts_at(ValuePoint::Cif));
    /// assert!(!Component::MainFreight.counts_at(ValuePoint::Fob));
    /// assert!(Component::OriginInland.counts_at(ValuePoint::Fob));
    /// ```
    #[must_use]
    pub const fn counts_at(self, point: ValuePoint) -> bool {
        match self {
            Self::ExportPacking
            | Self::OriginInland
            | Self::ExportClearance
            | Self::OriginTerminal
            | Self::DutiableAddition => true,
            Self::MainFreight | Self::Insurance => matches!(point, ValuePoint::Cif),
            Self::DestinationTerminal | Self::OnCarriage | Self::Other => false,
        }
    }

    /// Whether it may be below zero, as a credit: what counts towards no customs value anywhere.
    ///
    /// ```
    /// use domain::landed_cost::Component;
    /// assert!(Component::OnCarriage.may_be_credit());
    /// assert!(!Component::MainFreight.may_be_credit(), "it would take duty off");
    /// ```
    #[must_use]
    pub const fn may_be_credit(self) -> bool {
        !self.counts_at(ValuePoint::Cif)
    }

    /// Whether it is transport, insurance or handling: no part of the goods' intrinsic value.
    ///
    /// ```
    /// use domain::landed_cost::Component;
    /// assert!(Component::Insurance.is_transport());
    /// assert!(!Component::DutiableAddition.is_transport(), "a royalty is part of what the goods are worth");
    /// ```
    #[must_use]
    pub const fn is_transport(self) -> bool {
        matches!(self, Self::MainFreight | Self::Insurance | Self::DestinationTerminal | Self::OnCarriage)
    }
}

impl Incoterm {
    /// Whether a price on this term contains the component.
    ///
    /// Free carrier at the seller's premises leaves the way to the terminal to the buyer. Carriage
    /// paid to an inland place contains the on-carriage. Insurance is the seller's duty under CIF and
    /// CIP alone; under the D terms it is the seller's choice, which the charge itself states.
    ///
    /// ```
    /// use domain::Incoterm;
    /// use domain::landed_cost::{Component, PlaceKind};
    /// assert!(Incoterm::Cfr.price_contains(Component::MainFreight, PlaceKind::ImportTerminal));
    /// assert!(!Incoterm::Cfr.price_contains(Component::Insurance, PlaceKind::ImportTerminal));
    /// ```
    #[must_use]
    pub const fn price_contains(self, component: Component, place: PlaceKind) -> bool {
        let seller_ships = !matches!(self, Self::Exw | Self::Fca | Self::Fas | Self::Fob);
        match component {
            Component::ExportPacking => true,
            Component::OriginInland => match self {
                Self::Exw => false,
                Self::Fca => !matches!(place, PlaceKind::SellerPremises),
                _ => true,
            },
            Component::ExportClearance => !matches!(self, Self::Exw),
            Component::OriginTerminal => seller_ships || matches!(self, Self::Fob),
            Component::MainFreight => seller_ships,
            Component::Insurance => matches!(self, Self::Cif | Self::Cip),
            Component::DestinationTerminal => matches!(self, Self::Dpu | Self::Ddp),
            Component::OnCarriage => match self {
                Self::Cpt | Self::Cip => matches!(place, PlaceKind::Inland),
                Self::Dap | Self::Dpu | Self::Ddp => !matches!(place, PlaceKind::ImportTerminal),
                _ => false,
            },
            Component::DutiableAddition | Component::Other => false,
        }
    }

    /// The kind of place that a term names where nothing is said.
    ///
    /// ```
    /// use domain::Incoterm;
    /// use domain::landed_cost::PlaceKind;
    /// assert_eq!(Incoterm::Fob.usual_place(), PlaceKind::ExportTerminal);
    /// assert_eq!(Incoterm::Dap.usual_place(), PlaceKind::Inland);
    /// ```
    #[must_use]
    pub const fn usual_place(self) -> PlaceKind {
        match self {
            Self::Exw | Self::Fca => PlaceKind::SellerPremises,
            Self::Fas | Self::Fob => PlaceKind::ExportTerminal,
            Self::Cfr | Self::Cif | Self::Cpt | Self::Cip => PlaceKind::ImportTerminal,
            Self::Dap | Self::Dpu | Self::Ddp => PlaceKind::Inland,
        }
    }

    /// Whether the term is for carriage by sea and inland waterway alone.
    ///
    /// ```
    /// use domain::Incoterm;
    /// assert!(Incoterm::Fob.is_sea_only());
    /// assert!(!Incoterm::Fca.is_sea_only());
    /// ```
    #[must_use]
    pub const fn is_sea_only(self) -> bool {
        matches!(self, Self::Fas | Self::Fob | Self::Cfr | Self::Cif)
    }
}
