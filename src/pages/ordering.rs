//! Ordering straight from a row, a variant or a product: the quantity field with its refusal, the
//! bar that sums what is typed, and the way into the cart. Shared by catalogue and product pages.

mod adding;
pub mod availability;
pub mod entry;
mod order_bar;
mod other_market;
mod picture;
mod product_of;
mod quantity_entry;
mod refusal;

pub use adding::{add_lines, add_one};
pub use availability::{AvailabilityNote, Available, warehouse_name};
pub use order_bar::OrderBar;
pub use other_market::OtherMarket;
pub use picture::Picture;
pub use product_of::{of_detail, of_summary};
pub use quantity_entry::QuantityEntry;
pub use refusal::Refusal;
