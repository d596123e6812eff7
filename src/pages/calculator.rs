//! What all calculators have in common on the screen: their page, the outcome of what is typed, handing
//! it on, and what came in a link. Knows no calculator.

pub mod calculator_link;
mod embed_snippet;
pub mod nothing_yet;
pub mod on_paper;
pub mod outcome;
pub mod page;
pub mod private;
mod put_aside;
pub mod result_aside;
pub mod result_panel;
mod save_workbook;
pub mod sent;
pub mod share;
mod share_dialog;
pub mod short_link_form;
pub mod stale;
pub mod unreadable;
pub mod warnings;
