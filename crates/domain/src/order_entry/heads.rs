//! The words over the columns of a pasted order, in the languages of the storefront: English, Chinese, Spanish,
//! French, German, Japanese, Portuguese, Arabic. All in lower case.

/// What a column holds, by its head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    Sku,
    /// A SKU column, or one of names.
    Item,
    Quantity,
    Cartons,
    Unit,
}

/// Heads of a SKU column that say nothing else.
const SKU_HEADS: &[&str] = &[
    "sku",
    "skus",
    "code",
    "reference",
    "partno",
    "编号",
    "货号",
    "商品编号",
    "产品编号",
    "产品编码",
    "商品编码",
    "商品货号",
    "型号",
    "物料号",
    "物料编码",
    "sku编码",
    "código",
    "codigo",
    "referencia",
    "ref",
    "référence",
    "artikelnummer",
    "artikelnr",
    "artnr",
    "bestellnummer",
    "bestellnr",
    "materialnummer",
    "品番",
    "商品コード",
    "商品番号",
    "型番",
    "製品番号",
    "referência",
    "الرمز",
    "رمز",
    "رمز المنتج",
    "رمز الصنف",
    "رقم الصنف",
    "رقم المنتج",
    "كود",
    "الكود",
];

/// Heads that name a SKU column only where no plainer one stands beside: it may hold names.
const ITEM_HEADS: &[&str] = &[
    "item",
    "items",
    "article",
    "artículo",
    "articulo",
    "artikel",
    "product",
    "producto",
    "produit",
    "produkt",
    "produto",
    "material",
    "part",
    "style",
    "商品",
    "产品",
    "製品",
    "المنتج",
    "منتج",
    "الصنف",
    "صنف",
];

const QUANTITY_HEADS: &[&str] = &[
    "quantity",
    "quantities",
    "qty",
    "units",
    "pcs",
    "pieces",
    "数量",
    "订购数量",
    "订货数量",
    "订单数量",
    "件数",
    "cantidad",
    "cant",
    "unidades",
    "piezas",
    "quantité",
    "quantite",
    "qté",
    "qte",
    "pièces",
    "menge",
    "bestellmenge",
    "anzahl",
    "stück",
    "stückzahl",
    "注文数",
    "注文数量",
    "個数",
    "発注数",
    "quantidade",
    "qtd",
    "qtde",
    "الكمية",
    "كمية",
    "العدد",
];

const CARTON_HEADS: &[&str] = &[
    "cartons",
    "ctns",
    "cases",
    "箱数",
    "cajas",
    "cartones",
    "colis",
    "kartons",
    "ケース数",
    "箱數",
    "caixas",
    "كراتين",
    "الكراتين",
    "عدد الكراتين",
];

const UNIT_HEADS: &[&str] =
    &["unit", "uom", "um", "单位", "unidad", "unité", "einheit", "me", "単位", "unidade", "الوحدة", "وحدة"];

/// Words that a head may carry besides.
const QUALIFIERS: &[&str] = &[
    "no",
    "nr",
    "num",
    "number",
    "id",
    "your",
    "our",
    "order",
    "ordered",
    "de",
    "del",
    "do",
    "da",
    "du",
    "la",
    "le",
    "commande",
    "commandée",
    "pedido",
    "pedida",
    "produit",
    "producto",
    "produto",
    "article",
    "artikel",
    "product",
    "item",
    "part",
    "material",
    "número",
    "numero",
    "numéro",
    "n",
    "º",
    "ref",
    "measure",
    "of",
];

/// Words that turn a name into a number: `Item no.` is a SKU column beyond doubt.
const NUMBER_WORDS: &[&str] = &["no", "nr", "num", "number", "id", "número", "numero", "numéro", "n"];

/// What the head of a column says; `None` where it is no head that matters here.
pub(super) fn head(text: &str) -> Option<Head> {
    let text = text.to_lowercase();
    let words: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let whole = words.join(" ");
    let made_of = |heads: &[&str]| {
        heads.contains(&whole.as_str())
            || (words.iter().any(|word| heads.contains(word))
                && words.iter().all(|word| heads.contains(word) || QUALIFIERS.contains(word)))
    };
    if made_of(SKU_HEADS) {
        Some(Head::Sku)
    } else if made_of(CARTON_HEADS) {
        Some(Head::Cartons)
    } else if made_of(QUANTITY_HEADS) {
        Some(Head::Quantity)
    } else if made_of(UNIT_HEADS) {
        Some(Head::Unit)
    } else if made_of(ITEM_HEADS) {
        let numbered = words.iter().any(|word| NUMBER_WORDS.contains(word));
        Some(if numbered { Head::Sku } else { Head::Item })
    } else {
        None
    }
}

/// Whether the word is a head or may be part of one.
pub(super) fn is_head_word(word: &str) -> bool {
    head(word).is_some()
        || QUALIFIERS
            .contains(&word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase().as_str())
}
