//! Business values as people read them: what several pages show alike. Between `components`, which
//! know no business, and `pages`.

pub mod address;
pub mod availability;
pub mod calculator;
pub mod container;
pub mod credit;
pub mod csv;
pub mod incoterm;
pub mod ladder;
pub mod line_problem;
pub mod load;
pub mod money;
pub mod next_break;
pub mod order_status;
pub mod percent;
pub mod quantity_entry;
pub mod quantity_rule;
pub mod quantity_step;
pub mod role;
pub mod text_file;
pub mod tier;
