//! The changes that the server did not take, by name, so that none is lost unseen.

use domain::cart::CartChange;

use crate::browser::intl;

/// More are counted, not named.
const NAMED: usize = 20;

/// Changes by the reason why they were refused, in the server's words.
#[derive(Default)]
pub(super) struct Refused(Vec<(String, Vec<String>)>);

impl Refused {
    pub fn add(&mut self, reason: &str, changes: &[CartChange]) {
        let named = changes.iter().filter_map(name);
        match self.0.iter_mut().find(|(known, _)| known == reason) {
            Some((_, names)) => names.extend(named),
            None => self.0.push((reason.to_owned(), named.collect())),
        }
    }

    /// "24 × LMP-2140-BK and 12 × MUG-1: the cart holds at most 10,000 lines"
    pub fn words(self) -> impl Iterator<Item = String> {
        self.0.into_iter().map(|(reason, mut names)| {
            let more = names.len().saturating_sub(NAMED);
            names.truncate(NAMED);
            if more > 0 {
                names.push(format!("+ {}", intl::number(&more.to_string())));
            }
            if names.is_empty() { reason } else { format!("{}: {reason}", intl::list(&names)) }
        })
    }
}

fn name(change: &CartChange) -> Option<String> {
    match change {
        CartChange::Add { sku, quantity } | CartChange::Set { sku, quantity } => {
            Some(format!("{} × {sku}", intl::number(&quantity.to_string())))
        }
        CartChange::Remove { sku } | CartChange::SaveForLater { sku } | CartChange::MoveToCart { sku } => {
            Some(sku.clone())
        }
        CartChange::Replace { sku, with } => Some(format!("{sku} → {with}")),
        CartChange::Clear => None,
    }
}
