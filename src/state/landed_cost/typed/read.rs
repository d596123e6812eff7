//! A shipment out of what is typed; what cannot be read is named by its field.

use domain::{
    Currency,
    landed_cost::{NamedPlace, SCENARIO_VERSION, Scenario},
};

use super::{Place, ShipmentField, Typed, leg, text::filled};
use crate::state::{
    calculator::{Reader, Unread, Unreadable},
    landed_cost::Shipment,
};

impl Typed {
    pub(super) fn read(&self) -> Result<Shipment, Unread<Self>> {
        let mut reader = Reader::<Self>::new(self.mark);
        let at = Place::Shipment;
        let currency = reader.parsed(at(ShipmentField::Currency), &self.currency, Unreadable::NotACurrency);
        let entry_date =
            reader.parsed(at(ShipmentField::EntryDate), self.entry_date.trim(), Unreadable::NotADate);
        let export_date =
            reader.optional(at(ShipmentField::ExportDate), &self.export_date, Unreadable::NotADate);
        let own = currency.unwrap_or(Currency::EUR);
        let (lines, keys) = self.read_lines(own, &mut reader);
        let mut charges = Vec::new();
        for (index, charge) in self.charges.iter().enumerate().filter(|(_, charge)| !charge.is_empty()) {
            charges.extend(charge.read(index, own, &self.basis, &keys, &mut reader));
        }
        let exchange_rates = self.exchange_rates(&mut reader);
        let overrides = self.read_overrides(&mut reader);
        let route = leg::read_route(&self.route, &mut reader);
        let entry_date = reader.finish(entry_date)?;
        Ok(Shipment {
            markets: self.markets.clone(),
            beside: self.beside.clone(),
            scenario: Scenario {
                version: SCENARIO_VERSION,
                market: self.market.clone(),
                entry_date,
                export_date,
                importer: self.importer,
                incoterm: self.incoterm,
                place: NamedPlace { name: filled(&self.place), kind: self.place_kind },
                delivered_price: self.delivered_price,
                mode: self.mode,
                route,
                schemes: self.schemes.clone(),
                lines,
                charges,
                exchange_rates,
                overrides,
                without_reliefs: self.without_reliefs,
                rules: self.rules.clone().filter(|rules| rules.code == self.market),
            },
        })
    }
}
