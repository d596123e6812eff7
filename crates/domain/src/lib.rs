//! The rules of the trade: money, quantities, packaging, prices, stock, orders, credit, rebates,
//! planning.
//!
//! Owns every rule about money or quantity that a partner sees. Pure and total: no I/O, no clock
//! (dates are arguments), no randomness, no floating point, no panic. It must never know HTTP,
//! storage, a screen or who reads it. What people paste is in words of any language, so the readers
//! of pasted text (`order_entry`, `shipment_entry`) know those of all languages at once.

#![deny(missing_docs)]
#![cfg_attr(
    not(test),
    deny(
        clippy::arithmetic_side_effects,
        clippy::expect_used,
        clippy::float_arithmetic,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::unwrap_used
    )
)]

pub mod allocation;
pub mod cart;
pub mod container;
pub mod country;
pub mod credit;
pub mod currency;
pub mod currency_planner;
pub mod day;
pub mod decimal;
pub mod decimal_entry;
mod delimited;
pub mod document_exchange;
mod exact;
pub mod figure;
pub mod history_entry;
pub mod hs_code;
pub mod incoterm;
pub mod landed_cost;
pub mod money;
pub mod net_cost;
pub mod number_entry;
pub mod order;
pub mod order_entry;
pub mod packaging;
pub mod planning;
pub mod price;
pub mod price_calculator;
pub mod price_list;
pub mod quantity;
pub mod rebate;
pub mod reorder_planner;
pub mod rounding_mode;
pub mod shipment_entry;
pub mod size;
pub mod sku;
pub mod stock;
pub mod tariff;

pub use cart::{CartChange, CartLines};
pub use container::{Container, ContainerFill};
pub use country::Country;
pub use credit::{CreditLine, CreditRefusal};
pub use currency::Currency;
pub use figure::Figure;
pub use hs_code::HsCode;
pub use incoterm::Incoterm;
pub use money::{Money, MoneyError};
pub use order::{LineProblem, OrderEvaluation, OrderLine, OrderableProduct, RequestedLine};
pub use packaging::{Carton, Load, Packaging};
pub use price::{NextBreak, PriceBreak, PriceBreaks};
pub use quantity::{QuantityReason, QuantityRefusal, QuantityRule};
pub use rounding_mode::RoundingMode;
pub use stock::{Arrival, Portion, Promise, WarehouseStock};
