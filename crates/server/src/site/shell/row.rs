//! One product of the list, as `src/pages/catalogue/product_row.rs` draws it before anything is typed.

use api::catalogue::ProductSummary;

use super::Sight;
use crate::site::markup::Html;
use crate::site::visit;
use crate::text::Message;

const BOX: &str = "M4 8l8-4 8 4v8l-8 4-8-4ZM4 8l8 4 8-4M12 12v8";

pub fn row(html: &mut Html, sight: &Sight<'_>, product: &ProductSummary) {
    html.raw("<div class=\"virtual-row\" role=\"row\">");
    html.raw("<div class=\"grid-cell cell-picture\" role=\"gridcell\"><span class=\"picture\">");
    picture(html, product.picture.as_deref());
    html.raw("</span></div><div class=\"grid-cell cell-product\" role=\"gridcell\">");
    name(html, sight, product);
    html.raw("</div><div class=\"grid-cell cell-rule muted small\" role=\"gridcell\">");
    html.text(&rule(sight, product)).raw("</div></div>");
}

/// A drawing out of a sheet of symbols, an image of its own, or a box where there is none.
fn picture(html: &mut Html, address: Option<&str>) {
    match address {
        None => html.icon(BOX),
        Some(address) if address.starts_with('/') && address.contains(".svg#") => {
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
    html.raw("</span><span class=\"product-origin\">");
    if let Some(code) = &product.hs_code {
        html.raw(" · ").text(code.digits());
    }
    if let Some(country) = product.origin {
        html.raw(" · ").text(country.code());
    }
    html.raw("</span></span>");
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
