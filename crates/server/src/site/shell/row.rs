//! One product of the list, as `src/pages/catalogue/product_row.rs` draws it before anything is typed.

use api::Permission;
use api::catalogue::{Offer, ProductSummary};
use domain::{Money, WarehouseStock};
use rust_decimal::{Decimal, RoundingStrategy};

use super::Sight;
use super::markup::Html;
use crate::site::visit;
use crate::text::Message;

const BOX: &str = "M4 8l8-4 8 4v8l-8 4-8-4ZM4 8l8 4 8-4M12 12v8";

pub fn row(html: &mut Html, sight: &Sight<'_>, product: &ProductSummary) {
    html.raw("<div class=\"virtual-row\" role=\"row\">");
    if sight.may(Permission::SeePrices) {
        html.raw("<div class=\"grid-cell cell-check\" role=\"gridcell\"><label class=\"checkbox\">");
        html.raw("<input type=\"checkbox\" disabled></label></div>");
    }
    html.raw("<div class=\"grid-cell cell-picture\" role=\"gridcell\"><span class=\"picture\">");
    picture(html, product.picture.as_deref());
    html.raw("</span></div><div class=\"grid-cell cell-product\" role=\"gridcell\">");
    name(html, sight, product);
    html.raw("</div><div class=\"grid-cell cell-rule muted small\" role=\"gridcell\">");
    html.text(&rule(sight, product)).raw("</div>");
    if let Some(offer) = product.offer.as_ref().filter(|_| sight.may(Permission::SeePrices)) {
        prices(html, product, offer);
        html.raw("<div class=\"grid-cell cell-available\" role=\"gridcell\"><span class=\"available\">");
        available(html, sight, &offer.stock);
        html.raw("</span></div>");
    }
    if sight.may(Permission::Order) {
        html.raw("<div class=\"grid-cell cell-quantity\" role=\"gridcell\"><div class=\"quantity\">");
        html.raw("<button type=\"button\" tabindex=\"-1\" aria-hidden=\"true\">−</button>");
        html.raw("<input type=\"text\" value=\"0\" disabled aria-label=\"");
        let label = Message::new("trade-quantity-of").with("sku", &product.sku);
        html.text(&label.in_language(sight.visit.language));
        html.raw("\"><button type=\"button\" tabindex=\"-1\" aria-hidden=\"true\">+</button></div></div>");
        html.raw(
            "<div class=\"grid-cell cell-add\" role=\"gridcell\"><button type=\"button\" class=\"button\">",
        );
        html.text(&sight.say("catalogue-add")).raw("</button></div>");
    }
    html.raw("</div>");
}

/// A drawing out of a sheet of symbols, an image of its own, or a box where there is none.
fn picture(html: &mut Html, address: Option<&str>) {
    match address {
        None => html.icon(BOX),
        Some(address) if address.contains(".svg#") => {
            html.raw("<svg aria-hidden=\"true\" focusable=\"false\"><use href=\"").text(address);
            html.raw("\"></use></svg>")
        }
        Some(address) => html.raw("<img alt=\"\" decoding=\"async\" src=\"").text(address).raw("\">"),
    };
}

fn name(html: &mut Html, sight: &Sight<'_>, product: &ProductSummary) {
    let page = format!("/products/{}", visit::component(&product.sku));
    html.raw("<a class=\"product-name\" href=\"").text(&sight.visit.href(&page)).raw("\">");
    marked(html, &product.name, sight.words());
    html.raw("</a><span class=\"product-codes\"><span class=\"product-sku\">");
    marked(html, &product.sku, sight.words());
    html.raw("</span>");
    if let Some(code) = &product.hs_code {
        html.raw(" · ").text(code.digits());
    }
    if let Some(country) = product.origin {
        html.raw(" · ").text(country.code());
    }
    html.raw("</span>");
}

/// With the parts marked that the search found.
fn marked(html: &mut Html, text: &str, words: &str) {
    let mut shown = 0;
    for range in if words.is_empty() { Vec::new() } else { search::highlight(text, words) } {
        html.text(text.get(shown..range.start).unwrap_or_default());
        html.raw("<mark>").text(text.get(range.clone()).unwrap_or_default()).raw("</mark>");
        shown = range.end;
    }
    html.text(text.get(shown..).unwrap_or_default());
}

/// "48 · ×24"
fn rule(sight: &Sight<'_>, product: &ProductSummary) -> String {
    let rule = product.rule;
    Message::new("trade-rule-short")
        .count("minimum", rule.smallest().unwrap_or(rule.minimum()).into())
        .count("multiple", rule.multiple().into())
        .in_language(sight.visit.language)
}

fn prices(html: &mut Html, product: &ProductSummary, offer: &Offer) {
    let smallest = product.rule.smallest().unwrap_or_default();
    let price = offer.price.as_ref().and_then(|breaks| breaks.at(smallest)).map(|step| step.unit_price);
    let amount = |html: &mut Html, price: Option<Money>| {
        if let Some(price) = price {
            let (how, plain) = money(price);
            html.intl(&how, &plain);
        }
    };
    html.raw("<div class=\"grid-cell cell-list numeric muted\" role=\"gridcell\">");
    amount(html, offer.list_price);
    html.raw("</div><div class=\"grid-cell cell-price numeric strong\" role=\"gridcell\">");
    amount(html, price);
    html.raw("</div><div class=\"grid-cell cell-saved numeric muted\" role=\"gridcell\">");
    let saved = price.zip(offer.list_price).and_then(|(price, list)| price.percent_below(list));
    if let Some(percent) = saved.filter(|percent| *percent > Decimal::ZERO) {
        let percent = percent.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
        let ratio = (percent / Decimal::ONE_HUNDRED).normalize();
        html.intl(&format!("percent {ratio}"), &format!("{percent} %"));
    }
    html.raw("</div>");
}

/// How the browser writes an amount, and how it reads without.
pub fn money(amount: Money) -> (String, String) {
    let (figure, currency) = (amount.amount(), amount.currency());
    (format!("money {figure} {}", currency.code()), format!("{figure} {}", currency.code()))
}

/// How soon it can be had, and from where: as `Available::of` in `src/pages/ordering/availability.rs`.
fn available(html: &mut Html, sight: &Sight<'_>, stock: &[WarehouseStock]) {
    let say = |message: Message| message.in_language(sight.visit.language);
    if let Some((rank, ready)) = stock.iter().enumerate().find(|(_, stock)| stock.on_hand > 0) {
        let on_hand = u64::from(ready.on_hand);
        match ready.arrivals.first().filter(|arrival| ready.on_hand < arrival.quantity) {
            Some(arrival) => {
                let day = arrival.date.to_string();
                let words = Message::new("trade-ready-part").count("ready", on_hand);
                let words = words.count("later", arrival.quantity.into()).with("date", &day);
                html.raw("<span class=\"badge warn\">").text_around(&say(words), &format!("day {day}"), &day);
            }
            None => {
                html.raw(if rank == 0 {
                    "<span class=\"badge good\">"
                } else {
                    "<span class=\"badge neutral\">"
                });
                html.intl(&format!("number {on_hand}"), &on_hand.to_string());
            }
        }
        html.raw("</span><span class=\"muted small\">")
            .text(sight.warehouse(&ready.warehouse))
            .raw("</span>");
        return;
    }
    let arrival = |stock: &WarehouseStock| stock.arrivals.iter().map(|arrival| arrival.date).min();
    let next = stock.iter().filter_map(|stock| Some((arrival(stock)?, stock))).min_by_key(|(date, _)| *date);
    html.raw("<span class=\"badge bad\">");
    match next {
        Some((date, stock)) => {
            let day = date.to_string();
            let words = say(Message::new("trade-back-on").with("date", &day));
            html.text_around(&words, &format!("day {day}"), &day);
            html.raw("</span><span class=\"muted small\">").text(sight.warehouse(&stock.warehouse));
        }
        None => {
            html.text(&sight.say("trade-out-of-stock")).raw("</span><span class=\"muted small\">");
        }
    }
    html.raw("</span>");
}
