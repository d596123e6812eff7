//! The pictures of a handle: any of its rows may bring one more, whatever else it says. All of its
//! products have them, each behind its own picture where it has one.

use std::collections::HashSet;

use super::super::cells::Cells;
use super::super::columns::Header;
use super::super::kind::{Outcome, Remark, Taken};
use super::super::value;
use crate::storage::products;
use crate::storage::table::Record;

const SOURCE: &str = "Image Src";
const POSITION: &str = "Image Position";
const OWN: &str = "Variant Image";
/// More than any product shows: the first, the further ones, and one that is its own already.
const ENOUGH: usize = value::MOST_PICTURES + 2;

/// The pictures that a handle's rows bring, and what became of them.
#[derive(Default)]
pub struct Pictures {
    /// In order of position, each once; those that no product can show are left out.
    addresses: Vec<String>,
    /// Those that a product of the handle has now.
    shown: HashSet<String>,
    /// Those that a product of the handle had before.
    known: HashSet<String>,
}

impl Pictures {
    #[must_use]
    pub fn of(rows: &[Taken], header: &Header) -> Self {
        let sound = rows.iter().filter(|taken| taken.faults.is_empty());
        let mut placed: Vec<(u32, String)> = sound
            .filter_map(|taken| {
                let address = value::picture(header.value(&taken.row, SOURCE)?).ok()?;
                let position = match header.value(&taken.row, POSITION) {
                    // Behind those that say where they stand, in the order of the file.
                    None | Some("") => u32::MAX,
                    Some(position) => value::units(position).ok()?,
                };
                Some((position, address))
            })
            .collect();
        placed.sort_by_key(|(position, _)| *position);
        let mut addresses = Vec::with_capacity(ENOUGH);
        for (_, address) in placed {
            if addresses.len() < ENOUGH && !addresses.contains(&address) {
                addresses.push(address);
            }
        }
        Self { addresses, ..Self::default() }
    }

    /// Reads what a row says of pictures, whatever else it brings.
    pub fn check(cells: &mut Cells<'_>) {
        cells.optional(SOURCE, value::picture);
        cells.optional(POSITION, value::units);
    }

    /// Gives a product its pictures; a file without any column of them leaves them as they are.
    pub fn read(&self, cells: &mut Cells<'_>, record: &mut Record) {
        Self::check(cells);
        let own = cells.optional(OWN, value::picture).value();
        if ![SOURCE, OWN].iter().any(|column| cells.header().has(column)) {
            return;
        }
        let others = self.addresses.iter().filter(|address| own.as_ref() != Some(address));
        let mut pictures = own.iter().chain(others).take(1 + value::MOST_PICTURES);
        record.set("picture", pictures.next().cloned());
        let further: Vec<&String> = pictures.collect();
        record.set("further_pictures", serde_json::to_string(&further).unwrap_or_default());
    }

    /// Notes what a product shows, and what it showed before.
    pub fn note(&mut self, before: Option<&Record>, now: &Record) {
        self.shown.extend(addresses(now));
        self.known.extend(before.into_iter().flat_map(addresses));
    }

    /// Settles a row once all products of the handle are noted. One that only brings a picture has
    /// added it where no product had it; a picture that no product shows is left aside.
    pub fn settle(&self, taken: &mut Taken, header: &Header, is_product: bool) {
        let address = header.value(&taken.row, SOURCE).unwrap_or_default();
        if address.is_empty() {
            return;
        }
        if !self.shown.contains(address) {
            taken.remark.get_or_insert(Remark::Picture);
        } else if !is_product && !self.known.contains(address) {
            taken.became(Outcome::Added);
        }
    }
}

fn addresses(product: &Record) -> Vec<String> {
    let further = serde_json::from_str(product.text("further_pictures")).unwrap_or_default();
    products::pictures(Some(product.text("picture")), further)
}
