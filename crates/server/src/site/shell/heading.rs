//! What stands above the list: its name, how much it holds, the tools, the invitation, the filters that
//! are on. As `src/pages/catalogue/{heading,toolbar,notes,active_filters}.rs` draw it.

use domain::Money;

use super::Sight;
use crate::country_names::country_name;
use crate::site::markup::Html;
use crate::site::visit::{self, SORTS};
use crate::text::Message;

const FILTER: &str = "M4 6h16M7 12h10M10 18h4";
const INFO: &str = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5M12 8h.01";
const CLOSE: &str = "M6 6l12 12M18 6L6 18";

/// In the order of [`SORTS`].
const SORT_NAMES: [&str; 6] = [
    "catalogue-sort-relevance",
    "catalogue-sort-name",
    "catalogue-sort-sku",
    "catalogue-sort-price-up",
    "catalogue-sort-price-down",
    "catalogue-sort-newest",
];
const DENSITIES: [(&str, &str); 3] = [
    ("comfortable", "catalogue-density-comfortable"),
    ("standard", "catalogue-density-standard"),
    ("compact", "catalogue-density-compact"),
];

/// The one category chosen, or the catalogue.
#[must_use]
pub fn title(sight: &Sight<'_>) -> String {
    let chosen = sight.visit.values("category");
    let label = match chosen.as_slice() {
        [one] => sight.category(one),
        _ => None,
    };
    label.map_or_else(|| sight.say("common-catalogue"), str::to_owned)
}

pub fn heading(html: &mut Html, sight: &Sight<'_>) {
    html.raw("<div class=\"page-heading\"><div><h1 tabindex=\"-1\" data-page-heading=\"\">");
    html.text(&title(sight)).raw("</h1><p class=\"page-detail\" role=\"status\">");
    html.text(&detail(sight)).raw("</p></div><div class=\"cluster\">");
    toolbar(html, sight);
    html.raw("</div></div>");
    invitation(html, sight);
    active_filters(html, sight);
}

/// "214 products"
fn detail(sight: &Sight<'_>) -> String {
    let id = if sight.words().is_empty() { "catalogue-count" } else { "catalogue-from-server" };
    Message::new(id).count("count", sight.list.page.total).in_language(sight.visit.language)
}

fn toolbar(html: &mut Html, sight: &Sight<'_>) {
    html.raw("<span class=\"phone-only\"><button class=\"button\" type=\"button\">").icon(FILTER);
    html.text(&sight.say("catalogue-filters")).raw("</button></span>");
    html.raw("<div class=\"field\"><label class=\"visually-hidden\" for=\"sort\">");
    html.text(&sight.say("catalogue-sort")).raw("</label><select id=\"sort\" class=\"input\">");
    for (sort, name) in SORTS.into_iter().zip(SORT_NAMES) {
        // Who sees no prices does not sort by them.
        if sort.starts_with("price") {
            continue;
        }
        html.raw(if sort == sight.visit.sort() { "<option selected>" } else { "<option>" });
        html.text(&sight.say(name)).raw("</option>");
    }
    html.raw("</select><div class=\"field-notes\"></div></div>");
    html.raw("<div class=\"segmented\" role=\"group\" aria-label=\"").text(&sight.say("catalogue-density"));
    html.raw("\">");
    for (density, name) in DENSITIES {
        html.raw("<button type=\"button\" class=\"segment\" data-density-choice=\"").text(density);
        html.raw("\" aria-pressed=\"").text(if density == "standard" { "true" } else { "false" });
        html.raw("\">").text(&sight.say(name)).raw("</button>");
    }
    html.raw("</div>");
    html.raw("<span class=\"wide-only\"><button class=\"button quiet\" type=\"button\" aria-label=\"");
    html.text(&sight.say("catalogue-keys")).raw("\"><kbd aria-hidden=\"true\">?</kbd></button></span>");
}

fn invitation(html: &mut Html, sight: &Sight<'_>) {
    let next = format!("/sign-in?next={}", visit::component(&sight.visit.here()));
    html.raw("<div class=\"banner neutral\" role=\"status\">").icon(INFO);
    html.raw("<div class=\"banner-body\"><div class=\"banner-invitation\"><span>");
    html.text(&sight.say("catalogue-invitation")).raw("</span><a class=\"button\" href=\"");
    html.text(&sight.visit.href(&next)).raw("\">").text(&sight.say("common-sign-in"));
    html.raw("</a></div></div></div>");
}

fn active_filters(html: &mut Html, sight: &Sight<'_>) {
    let mut chips = Html::default();
    let mut count = 0;
    let mut chip = |write: &dyn Fn(&mut Html)| {
        chips.raw("<li><button type=\"button\" class=\"chip\">");
        write(&mut chips);
        chips.icon(CLOSE).raw("</button></li>");
        count += 1;
    };
    let visit = sight.visit;
    for code in visit.values("category") {
        chip(&|html| _ = html.text(sight.category(&code).unwrap_or(&code)));
    }
    for code in visit.values("warehouse") {
        let words = Message::new("catalogue-in-stock-chip").with("warehouse", sight.warehouse(&code));
        chip(&|html| _ = html.text(&words.in_language(visit.language)));
    }
    for brand in visit.values("brand") {
        chip(&|html| _ = html.text(&brand));
    }
    for code in visit.values("origin") {
        let name = code.parse().map(|country| country_name(country, visit.language));
        chip(&|html| _ = html.text(name.as_deref().unwrap_or(&code)));
    }
    for (name, id) in [("price_from", "catalogue-from-price"), ("price_to", "catalogue-to-price")] {
        let price = visit.value(name).and_then(|price| Money::parse(price, visit.currency).ok());
        if let Some(price) = price {
            let amount = format!("{} {}", price.amount(), visit.currency.code());
            let words = Message::new(id).with("price", &amount).in_language(visit.language);
            chip(&|html| _ = html.text_around_money(&words, &amount));
        }
    }
    if visit.value("purchased").is_some() {
        chip(&|html| _ = html.text(&sight.say("catalogue-purchased")));
    }
    if count == 0 {
        return;
    }
    html.raw("<div class=\"cluster chips\"><ul class=\"cluster\" aria-label=\"");
    html.text(&sight.say("catalogue-active-filters")).raw("\">").append(chips);
    html.raw("</ul><button class=\"button quiet\" type=\"button\">");
    html.text(&sight.say("catalogue-clear-filters")).raw("</button></div>");
}
