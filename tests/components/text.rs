//! The text runtime: plurals, exact numbers, isolation, and the files that the build writes.

use entrepot::{
    browser::intl,
    state::language::Language,
    text::{self, Argument, Messages, resolve},
};
use wasm_bindgen_test::wasm_bindgen_test;

const UNUSED: &[&str] = &include!(concat!(env!("OUT_DIR"), "/unused_messages.rs"));

const LINES: &str = "{0|0|empty|one|one line|two|two lines|few|{0} few|many|{0} many|{0} lines}";

fn lines(count: u32) -> String {
    resolve(LINES, &[count.into()]).replace(['\u{2068}', '\u{2069}'], "")
}

#[wasm_bindgen_test]
fn arabic_has_six_forms() {
    intl::set_locale("ar-u-nu-latn");
    let expected = ["empty", "one line", "two lines", "3 few", "11 many", "100 lines"];
    assert_eq!([0, 1, 2, 3, 11, 100].map(lines), expected);
    assert_eq!(lines(1003), "1,003 few");
}

#[wasm_bindgen_test]
fn an_exact_number_wins_over_its_plural_category() {
    intl::set_locale("en");
    let pattern = "{0|one|one|1|just this one|{0} of them}";
    assert_eq!(resolve(pattern, &[1u32.into()]), "just this one");
    assert_eq!(resolve(pattern, &[1200u32.into()]), "1,200 of them");
}

#[wasm_bindgen_test]
fn words_select_by_their_key() {
    intl::set_locale("en");
    let pattern = "{0|shipped|on its way|delivered|there|{0|x|never|elsewhere}}, {1}";
    let say = |status: &str| resolve(pattern, &[status.into(), "LMP".into()]);
    assert_eq!(say("shipped"), "on its way, LMP");
    assert_eq!(say("delivered"), "there, LMP");
    assert_eq!(say("lost"), "elsewhere, LMP");
}

#[wasm_bindgen_test]
fn signs_of_the_pattern_can_be_written() {
    intl::set_locale("en");
    assert_eq!(resolve(r"\{{0}\} \| \\", &["a|b".into()]), r"{a|b} | \");
}

#[wasm_bindgen_test]
fn broken_patterns_end_without_harm() {
    intl::set_locale("en");
    for pattern in ["{", "{0", "{0|", "{0|one", "{0|one|", "{9}", "}", "|", r"\", "{x|y|z}"] {
        resolve(pattern, &[Argument::from(1u32)]);
    }
}

#[wasm_bindgen_test]
fn arguments_are_isolated_in_arabic() {
    intl::set_locale("ar-u-nu-latn");
    assert_eq!(resolve("الصنف {0}", &["LMP-2140-BK".into()]), "الصنف \u{2068}LMP-2140-BK\u{2069}");
    // A sentence of ours is in the reader's direction, whatever it begins with.
    let cartons = resolve("{0} + {1}", &["كرتون".into(), "24".into()]);
    assert!(resolve("{0} = 96", &[cartons.as_str().into()]).starts_with('\u{2067}'));
    intl::set_locale("en");
    assert_eq!(resolve("SKU {0}", &["LMP-2140-BK".into()]), "SKU LMP-2140-BK");
}

#[wasm_bindgen_test]
fn every_language_speaks() {
    let files = [
        ("en", include_str!("../../public/messages/en.json"), "Cart"),
        ("zh-CN", include_str!("../../public/messages/zh-CN.json"), "购物车"),
        ("es", include_str!("../../public/messages/es.json"), "Carrito"),
        ("fr", include_str!("../../public/messages/fr.json"), "Panier"),
        ("de", include_str!("../../public/messages/de.json"), "Warenkorb"),
        ("ja", include_str!("../../public/messages/ja.json"), "カート"),
        ("pt-BR", include_str!("../../public/messages/pt-BR.json"), "Carrinho"),
        ("ar", include_str!("../../public/messages/ar.json"), "السلة"),
    ];
    assert_eq!(files.len(), Language::all().count());
    for (code, json, cart) in files {
        let language = Language::from_code(code).unwrap();
        Messages::read(json).unwrap().speak(None, language);
        assert_eq!(text::language(), language);
        assert_eq!(text::common_cart(), cart);
    }
}

#[wasm_bindgen_test]
fn messages_of_another_build_are_refused() {
    assert!(Messages::read(r#"["0000000000000000","a","b"]"#).is_err());
    assert!(Messages::read("[]").is_err());
    assert!(Messages::read("<html>").is_err());
}

#[wasm_bindgen_test]
fn no_message_is_stale() {
    assert!(UNUSED.is_empty(), "used nowhere: {UNUSED:?}");
}
