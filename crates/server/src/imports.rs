//! Imports: from a file that someone has to rows that the database holds, and a report in which
//! every row is accounted for: rows in = added + changed + unchanged + refused.
//!
//! Owns reading files, what each kind of file means, and the report. The rules that values are held
//! to are `domain`'s; SQL is `storage`'s. It must never know HTTP. The formats are described in
//! `docs/imports.md`.
//!
//! Every kind of file goes the same way: [`encoding`](self) tells bytes into text, `rows` text into
//! rows, `sorter` brings together rows that belong together, the kind takes them batch by batch, and
//! `tally` counts what became of them.

mod catalogue;
mod cells;
mod columns;
mod companies;
mod country_names;
pub mod demo;
mod encoding;
mod exchange_rates;
mod file_fault;
mod finished;
mod gathered;
mod import_error;
mod invoice_lines;
mod kind;
mod later;
mod markets;
mod order_documents;
mod orders;
mod plain_text;
mod prices;
mod progress;
mod reason;
mod rebate_agreements;
mod rebate_settlements;
mod request;
mod rows;
mod run;
mod shopify_products;
mod sorter;
mod stock;
mod stock_changes;
mod tally;
mod tariff;
mod users;
mod value;
mod vocabulary;
mod warehouses;

pub use columns::Mapping;
pub use file_fault::FileFault;
pub use import_error::ImportError;
pub use kind::Circumstances;
pub use request::Request;
pub use run::run;
