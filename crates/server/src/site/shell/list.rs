//! The head of the list and its first rows, as `src/pages/catalogue/list.rs` draws them.

use api::Permission;

use super::Sight;
use super::markup::Html;
use super::row::row;

/// More than a tall screen shows; the rest comes with the application.
const ROWS: usize = 24;

pub fn list(html: &mut Html, sight: &Sight<'_>) {
    let items = &sight.list.page.items;
    if items.is_empty() {
        return;
    }
    let columns = match (sight.may(Permission::SeePrices), sight.may(Permission::Order)) {
        (true, true) => "order",
        (true, false) => "prices",
        _ => "names",
    };
    html.raw("<div class=\"grid catalogue-grid\" data-density=\"standard\" data-columns=\"").text(columns);
    html.raw("\" role=\"grid\" aria-label=\"").text(&sight.say("common-catalogue")).raw("\">");
    head(html, sight);
    html.raw("<div class=\"virtual-rows as-sent\" role=\"rowgroup\">");
    for product in items.iter().take(ROWS) {
        row(html, sight, product);
    }
    html.raw("</div></div>");
}

fn head(html: &mut Html, sight: &Sight<'_>) {
    let column = |html: &mut Html, class: &'static str, id: &'static str| {
        html.raw("<div class=\"cell-").raw(class).raw("\" role=\"columnheader\">");
        html.text(&sight.say(id)).raw("</div>");
    };
    let unseen = |html: &mut Html, class: &'static str, id: &'static str| {
        html.raw("<div class=\"cell-")
            .raw(class)
            .raw("\" role=\"columnheader\"><span class=\"visually-hidden\">");
        html.text(&sight.say(id)).raw("</span></div>");
    };
    html.raw("<div class=\"grid-head grid-row\" role=\"row\">");
    if sight.may(Permission::SeePrices) {
        html.raw("<div class=\"cell-check\" role=\"columnheader\"><label class=\"checkbox\">");
        html.raw("<input type=\"checkbox\" disabled></label></div>");
    }
    unseen(html, "picture", "catalogue-column-picture");
    column(html, "product", "catalogue-column-product");
    column(html, "rule", "catalogue-column-rule");
    if sight.may(Permission::SeePrices) {
        column(html, "list numeric", "catalogue-column-list");
        column(html, "price numeric", "catalogue-column-price");
        column(html, "saved numeric", "catalogue-column-saved");
        column(html, "available", "catalogue-column-available");
    }
    if sight.may(Permission::Order) {
        column(html, "quantity", "catalogue-column-quantity");
        unseen(html, "add", "catalogue-add");
    }
    html.raw("</div>");
}
