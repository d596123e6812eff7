//! A product to look at: what it costs, sold in a shop of one's own and on a marketplace.

use std::collections::BTreeMap;

use super::{Asked, Typed};
use crate::state::price::field::{ChannelFigure, Figured};

/// The form with the example, fractions after a point.
pub(super) fn filled(typed: Typed) -> Typed {
    let figures = [
        (Figured::BuyingPrice, "8.94"),
        (Figured::LandedPercent, "4.7"),
        (Figured::LandedPerUnit, "1.25"),
        (Figured::RebatePercent, "3"),
        (Figured::Price, "24.9"),
    ];
    let shop = [
        (ChannelFigure::TaxPercent, "19"),
        (ChannelFigure::PaymentPercent, "1.9"),
        (ChannelFigure::PaymentFixed, "0.35"),
        (ChannelFigure::AdvertisingPercent, "8"),
        (ChannelFigure::Fulfilment, "3.2"),
        (ChannelFigure::ReturnsPercent, "4"),
    ];
    let marketplace = [
        (ChannelFigure::TaxPercent, "19"),
        (ChannelFigure::FeePercent, "15"),
        (ChannelFigure::AdvertisingPercent, "5"),
        (ChannelFigure::Fulfilment, "4.1"),
        (ChannelFigure::ReturnsPercent, "6"),
    ];
    let mut example = Typed {
        mark: '.',
        // Cents, whatever the reader's own currency has.
        currency: "EUR".to_owned(),
        buying_currency: String::new(),
        asked: Asked::Profit,
        figures: written(figures),
        rest: None,
        ..typed
    };
    while example.channels.len() < 2 {
        example.add_channel();
    }
    for (channel, figures) in example.channels.iter_mut().zip([written(shop), written(marketplace)]) {
        channel.figures = figures;
        channel.rest = None;
    }
    example.channels.truncate(2);
    example
}

fn written<K: Ord, const N: usize>(figures: [(K, &str); N]) -> BTreeMap<K, String> {
    figures.map(|(figure, text)| (figure, text.to_owned())).into()
}
