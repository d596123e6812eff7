//! The head of the list and its first rows, as `src/pages/catalogue/list.rs` draws them.

use super::Sight;
use super::row::row;
use crate::site::markup::Html;

/// More than a tall screen shows; the rest comes with the application.
const ROWS: usize = 24;

pub fn list(html: &mut Html, sight: &Sight<'_>) {
    let items = &sight.list.page.items;
    if items.is_empty() {
        return;
    }
    html.raw("<div class=\"grid catalogue-grid\" data-density=\"standard\" data-columns=\"names\" role=\"grid\" aria-label=\"").text(&sight.say("common-catalogue")).raw("\">");
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
    html.raw("<div class=\"grid-head grid-row\" role=\"row\">");
    html.raw("<div class=\"cell-picture\" role=\"columnheader\"><span class=\"visually-hidden\">");
    html.text(&sight.say("catalogue-column-picture")).raw("</span></div>");
    column(html, "product", "catalogue-column-product");
    column(html, "rule", "catalogue-column-rule");
    html.raw("</div>");
}
