//! The words that people use for units, in the languages of the storefront: English, Chinese, Spanish,
//! French, German, Japanese, Portuguese, Arabic. All in lower case.

use super::EntryUnit;

const CARTONS: &[&str] = &[
    "ctn",
    "ctns",
    "carton",
    "cartons",
    "case",
    "cases",
    "cs",
    "箱",
    "箱子",
    "纸箱",
    "件箱",
    "caja",
    "cajas",
    "colis",
    "caisse",
    "caisses",
    "karton",
    "kartons",
    "kartonage",
    "ktn",
    "ケース",
    "カートン",
    "cx",
    "caixa",
    "caixas",
    "كرتون",
    "كراتين",
    "كرتونة",
    "صندوق",
    "صناديق",
];

const UNITS: &[&str] = &[
    "unit",
    "units",
    "pc",
    "pcs",
    "piece",
    "pieces",
    "ea",
    "each",
    "个",
    "個",
    "件",
    "只",
    "台",
    "支",
    "盏",
    "单位",
    "unidad",
    "unidades",
    "ud",
    "uds",
    "pieza",
    "piezas",
    "pza",
    "pzas",
    "pièce",
    "pièces",
    "pce",
    "pces",
    "unité",
    "unités",
    "st",
    "stk",
    "stück",
    "stueck",
    "einheit",
    "einheiten",
    "本",
    "枚",
    "点",
    "ピース",
    "unidade",
    "un",
    "und",
    "peça",
    "peças",
    "pç",
    "قطعة",
    "قطع",
    "حبة",
    "وحدة",
    "وحدات",
];

/// Units that are neither: a quantity of them is refused, never taken for units.
const OTHER_UNITS: &[&str] = &[
    "pallet",
    "pallets",
    "plt",
    "dozen",
    "dozens",
    "dz",
    "doz",
    "pair",
    "pairs",
    "托",
    "托盘",
    "打",
    "palet",
    "palets",
    "palés",
    "docena",
    "docenas",
    "palette",
    "palettes",
    "douzaine",
    "douzaines",
    "paletten",
    "dutzend",
    "パレット",
    "ダース",
    "palete",
    "paletes",
    "dúzia",
    "dúzias",
    "طبلية",
    "طبليات",
    "درزن",
    "دزينة",
];

/// The unit that a word names; `None` where it names none of the two.
pub(super) fn unit(text: &str) -> Option<EntryUnit> {
    let word = plain(text);
    if CARTONS.contains(&word.as_str()) {
        Some(EntryUnit::Cartons)
    } else if UNITS.contains(&word.as_str()) {
        Some(EntryUnit::Units)
    } else {
        None
    }
}

/// Whether the word names a unit that nothing can be ordered in.
pub(super) fn is_other_unit(text: &str) -> bool {
    OTHER_UNITS.contains(&plain(text).as_str())
}

/// Whether it could name a unit at all: letters alone, perhaps abbreviated with a point.
pub(super) fn is_word(text: &str) -> bool {
    let word = text.trim().trim_end_matches('.');
    !word.is_empty() && word.chars().all(char::is_alphabetic)
}

fn plain(text: &str) -> String {
    text.trim().trim_end_matches('.').to_lowercase()
}
