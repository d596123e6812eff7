//! The storefront's header and bottom bar, as `src/app/header.rs` draws them.

use super::Sight;
use crate::country_names::country_name;
use crate::site::markup::Html;

const LOGO: &str = "M12 3l9 5-9 5-9-5ZM3 12.5l9 5 9-5M3 17l9 5 9-5";
const SEARCH: &str = "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5L20 20";
const ACCOUNT: &str = "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21c0-4 3.5-6 8-6s8 2 8 6";

/// The places that everybody can go to, as in `src/app/navigation.rs`: page, label and icon.
const PLACES: [(&str, &str, &str); 2] = [
    ("/catalogue", "common-catalogue", "M4 5h6v6H4ZM14 5h6v6h-6ZM4 15h6v4H4ZM14 15h6v4h-6Z"),
    (
        "/calculators",
        "ladder-calculators",
        "M6 3h12v18H6ZM9 7h6M9 12h.01M12 12h.01M15 12h.01M9 16h.01M12 16h.01M15 16h.01",
    ),
];

fn place(html: &mut Html, sight: &Sight<'_>, page: &'static str, label: &'static str, icon: &'static str) {
    html.raw("<a class=\"place\" href=\"").text(&sight.visit.href(page)).raw("\"");
    if page == "/catalogue" {
        html.raw(" aria-current=\"page\"");
    }
    html.raw(">").icon(icon).raw("<span>").text(&sight.say(label)).raw("</span></a>");
}

/// The bar at the top.
pub fn header(html: &mut Html, sight: &Sight<'_>) {
    html.raw("<header class=\"header\"><a class=\"brand\" href=\"").text(&sight.visit.href("/catalogue"));
    html.raw("\">").icon(LOGO).raw("<span>").text(sight.brand).raw("</span></a>");
    html.raw("<nav class=\"header-navigation\" aria-label=\"")
        .text(&sight.say("common-navigation"))
        .raw("\">");
    for (page, label, icon) in PLACES {
        place(html, sight, page, label, icon);
    }
    html.raw("</nav>");
    search_field(html, sight);
    html.raw("<div class=\"header-end\">");
    menu(html, |html| {
        html.raw("<span class=\"muted menu-prefix\">").text(&sight.say("common-ship-to"));
        html.raw("</span> <span class=\"menu-face\">");
        html.text(country_name(sight.visit.country, sight.visit.language)).raw("</span>");
    });
    menu(html, |html| {
        hidden(html, &sight.say("common-currency"));
        html.raw("<span>").text(sight.visit.currency.code()).raw("</span>");
    });
    html.raw("<div class=\"cluster wide-only\">");
    html.raw("<a class=\"button primary\" href=\"").text(&sight.visit.href("/sign-in")).raw("\">");
    html.text(&sight.say("common-sign-in")).raw("</a>");
    menu(html, |html| {
        hidden(html, &sight.say("common-account"));
        html.icon(ACCOUNT);
    });
    html.raw("</div>");
    menu(html, |html| {
        hidden(html, &sight.say("common-language"));
        html.text(short_name(sight.visit.language.code()));
    });
    html.raw("</div></header>");
}

/// A form, so that it searches before any script runs and without one.
fn search_field(html: &mut Html, sight: &Sight<'_>) {
    let words = sight.say("common-search");
    html.raw("<form class=\"search on-catalogue\" role=\"search\"><label class=\"search-field\">")
        .icon(SEARCH);
    hidden(html, &words);
    html.raw("<input type=\"search\" name=\"q\" autocomplete=\"off\" spellcheck=\"false\" ");
    html.raw("enterkeyhint=\"search\" placeholder=\"").text(&words).raw("\" value=\"");
    html.text(sight.words()).raw("\"><kbd aria-hidden=\"true\">/</kbd></label></form>");
}

/// The places at the bottom of a phone's screen.
pub fn bottom_bar(html: &mut Html, sight: &Sight<'_>) {
    html.raw("<nav class=\"bottom-bar\" aria-label=\"").text(&sight.say("common-navigation")).raw("\">");
    for (page, label, icon) in PLACES {
        place(html, sight, page, label, icon);
    }
    place(html, sight, "/sign-in", "common-sign-in", ACCOUNT);
    html.raw("</nav>");
}

/// A menu's button; the menu opens once the storefront runs.
fn menu(html: &mut Html, face: impl FnOnce(&mut Html)) {
    html.raw(
        "<div class=\"menu\"><button class=\"button menu-button\" type=\"button\" aria-expanded=\"false\">",
    );
    face(html);
    html.raw("</button></div>");
}

fn hidden(html: &mut Html, words: &str) {
    html.raw("<span class=\"visually-hidden\">").text(words).raw("</span>");
}

/// As in `src/state/language.rs`.
fn short_name(language: &str) -> &'static str {
    match language {
        "zh-CN" => "中文",
        "es" => "ES",
        "fr" => "FR",
        "de" => "DE",
        "ja" => "日本語",
        "pt-BR" => "PT",
        "ar" => "ع",
        _ => "EN",
    }
}
