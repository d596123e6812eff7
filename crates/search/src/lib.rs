//! The catalogue in memory and how it is searched, in the browser and on the server.
//!
//! The server [builds](Snapshot::build) a [`Snapshot`] of what a partner may see and [`Offers`] of
//! what it pays; the browser keeps their bytes, [opens](Catalogue::open) them and answers each
//! keystroke by one pass over the folded text that may hold it. Deltas bring both up to date. Before they have arrived
//! the server answers the same [`Query`] with the same code.
//!
//! Owns: the bytes of snapshots, how text is folded, what matches, how it is ranked and counted.
//! Must never know: the network, the screen, where data come from, what an order costs.
//!
//! ```
//! use search::{Audience, Catalogue, CategoryStep, Offer, Offers, Product, Query, Snapshot};
//!
//! let lamp = Product {
//!     sku: "LMP-2140-BK".into(),
//!     name: "Desk lamp, dimmable, black".into(),
//!     other_names: vec!["可调光台灯 黑色".into(), "مصباح مكتب قابل للتعتيم، أسود".into()],
//!     category: vec![CategoryStep::new("lighting", "Lighting")],
//!     ..Product::default()
//! };
//! let audience = Audience { company: "nordlicht".into(), market: "DE".into(), currency: "EUR".into() };
//! let offer = Offer { sku: "LMP-2140-BK".into(), list_price: Some(11_80), ..Offer::default() };
//! let catalogue = Catalogue::open(Snapshot::build(1, [lamp])?, Some(Offers::build(audience, 1, [offer])?));
//!
//! for text in ["lamp black", "lmp2140bk", "台灯", "اسود", "lighting"] {
//!     let results = catalogue.search(&Query { text: text.into(), ..Query::default() });
//!     assert_eq!(results.total, 1, "{text}");
//!     assert_eq!(results.facets.categories[0].label, "Lighting");
//! }
//! # Ok::<(), search::SnapshotError>(())
//! ```

#![deny(missing_docs)]

mod catalogue;
mod categories;
mod columns;
mod delta;
mod dictionaries;
mod edit_distance;
mod filter;
mod fold;
mod folded;
mod grams;
mod highlight;
mod joined;
mod letters;
mod matching;
mod natural;
mod offers;
mod order;
mod product;
mod query;
mod ranking;
mod results;
mod row;
mod scan;
mod skus;
mod snapshot;
mod snapshot_error;
mod sorted;
mod wire;
mod words;

pub use catalogue::Catalogue;
pub use delta::Delta;
pub use fold::{fold, fold_compact};
pub use highlight::highlight;
pub use offers::{Arrival, Audience, Offer, Offers, OffersDelta, PriceBreak, Stock};
pub use product::{CategoryStep, Product};
pub use query::{Query, Sort};
pub use results::{CategoryFacet, Facet, Facets, Results};
pub use row::{Row, StockView};
pub use snapshot::{Snapshot, SnapshotDelta};
pub use snapshot_error::SnapshotError;
pub use sorted::sorted;
