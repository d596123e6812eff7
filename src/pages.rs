//! The places a person can go, one module each. Pages know `state`, `components`, `trade` and
//! `text`; what they know of the network is the functions of `api`.

pub mod account;
pub mod calculator;
pub mod calculator_links;
pub mod calculators;
pub mod cart;
pub mod catalogue;
pub mod checkout;
pub mod companies;
pub mod currency;
pub mod embed;
pub mod failure;
pub mod forbidden;
pub mod front_door;
pub mod import;
pub mod imports;
pub mod ladder;
pub mod landed_cost;
pub mod link;
pub mod load;
pub mod not_found;
pub mod order;
pub mod ordering;
pub mod orders;
pub mod paged;
pub mod painted;
pub mod planning;
pub mod price;
pub mod product;
pub mod quick_order;
pub mod rebates;
pub mod reorder;
pub mod sign_in;
pub mod theme_choice;
pub mod title;
