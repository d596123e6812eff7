//! A product to look at: three years of sales with a season, and what is on the shelf.

use domain::history_entry::Interval;

use super::typed::{Place, Source, Typed};

/// Units sold in each of 36 months.
const HISTORY: [u32; 36] = [
    109, 98, 121, 137, 140, 131, 116, 124, 155, 189, 241, 287, 118, 104, 132, 146, 151, 139, 127, 133, 168,
    205, 262, 311, 126, 117, 141, 158, 166, 147, 139, 150, 181, 224, 287, 335,
];

/// The form with the example.
pub(super) fn filled(typed: Typed) -> Typed {
    let history = HISTORY.map(|units| units.to_string()).join("\n");
    let mut example = Typed {
        source: Source::History,
        interval: Interval::Month,
        sku: String::new(),
        through: None,
        ..Typed::empty(typed.mark)
    };
    let fields = [
        (Place::History, history.as_str()),
        (Place::LeadTime, "45"),
        (Place::LeadTimeDeviation, "6"),
        (Place::OnHand, "120"),
        (Place::OnOrder, "48"),
        (Place::Minimum, "48"),
        (Place::Multiple, "24"),
        (Place::Carton, "24"),
    ];
    for (place, text) in fields {
        example.write(place, text.to_owned());
    }
    example
}
