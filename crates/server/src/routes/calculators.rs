//! `/api/v1/calculators`: a scenario in, its result with the ledger out. Open to everyone, and nothing
//! is kept.

pub mod examples;
pub mod fx;
pub mod fx_batch;
pub mod landed_cost;
pub mod landed_cost_batch;
pub mod price;
pub mod price_batch;
pub mod rebate;
pub mod rebate_batch;
pub mod reorder;
pub mod reorder_batch;
