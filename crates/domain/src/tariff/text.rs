//! Duty expressions as text: one grammar that reads what the United States schedule, TARIC and the
//! UK tariff print, and a printer for each of the two styles. Knows no facts and no schedule.
//!
//! | | United States | TARIC, UK |
//! |---|---|---|
//! | Percentage | `6%`, `8.5% on the case` | `12.80 %`, `16.50 % RSP` |
//! | Amount per unit | `4.4¢/kg`, `$1.646/kg`, `40¢ each` | `176.80 EUR / 100 kg`, `0.50 GBP / % vol / hl` |
//! | Sum | `+`, `less` | `+`, `-` |
//! | Not less, not more | `but not less than`, `but not more than` | `MIN`, `MAX` |
//! | Of two, as other tariffs print it | `or 60 INR / piece, whichever is higher` | |
//! | Component | | `EA`, `AD S/Z` |
//! | Elsewhere | `The duty provided in the applicable subheading` | |
//!
//! The last `MIN` or `MAX` splits first, and everything behind it up to the end belongs to its right
//! side: `A MIN B MAX C + D` is at most `C + D` of at least `B` of `A`. Brackets override this; no
//! tariff prints them, but every expression can be printed with them.
//!
//! What is read and printed again is the same expression. A sum of fewer than two terms, a first
//! term with a minus, and names that hold signs of the grammar have no text of their own.

mod cursor;
mod entry;
mod error;
mod notation;
mod parse;
mod per_unit;
mod print;
mod references;
mod units;

pub use entry::{as_typed, as_written};
pub use error::{DutyTextError, Expected};
pub use notation::Notation;
pub(crate) use units::unit_named;
