//! What other systems call the columns that we have a name for.

use api::import::{Column, ImportKind};

/// Our names that a column of this name could mean, best first.
pub fn meant_by(kind: ImportKind, name: &str) -> Vec<String> {
    let bare = |text: &str| -> String {
        text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let name = bare(name);
    let same = kind.columns().iter().filter_map(|column| match column {
        Column::Required(own) | Column::Optional(own) => (bare(own) == name).then(|| (*own).to_owned()),
        _ => None,
    });
    let meant = OTHER_NAMES.iter().filter(|(_, names)| names.iter().any(|other| bare(other) == name));
    same.chain(meant.map(|(ours, _)| (*ours).to_owned())).collect()
}

/// Names that other systems give to what we name on the left, lower case and without marks.
const OTHER_NAMES: [(&str, &[&str]); 16] = [
    (
        "sku",
        &[
            "stockcode",
            "itemno",
            "itemnumber",
            "itemcode",
            "article",
            "articleno",
            "articlenumber",
            "productcode",
            "productid",
            "partnumber",
            "artikel",
            "artikelnummer",
            "artikelnr",
            "référence",
            "reference",
            "ref",
            "referencia",
            "código",
            "codigo",
            "货号",
            "商品编码",
            "商品コード",
            "品番",
            "رمزالمنتج",
        ],
    ),
    (
        "description",
        &["text", "bezeichnung", "beschreibung", "désignation", "descripción", "descrição", "描述", "説明"],
    ),
    ("name@en", &["name", "title", "productname"]),
    (
        "quantity",
        &[
            "qty",
            "units",
            "pieces",
            "menge",
            "anzahl",
            "quantité",
            "cantidad",
            "quantidade",
            "数量",
            "الكمية",
        ],
    ),
    (
        "on_hand",
        &[
            "stock",
            "quantity",
            "qty",
            "onhand",
            "available",
            "bestand",
            "existencias",
            "estoque",
            "库存",
            "在庫",
        ],
    ),
    (
        "unit_price",
        &[
            "price",
            "unitprice",
            "netprice",
            "preis",
            "einzelpreis",
            "prix",
            "prixunitaire",
            "precio",
            "preço",
            "单价",
            "価格",
            "単価",
            "السعر",
        ],
    ),
    (
        "order",
        &[
            "invoice",
            "invoiceno",
            "invoicenumber",
            "orderno",
            "ordernumber",
            "document",
            "rechnung",
            "rechnungsnummer",
            "facture",
            "factura",
            "fatura",
            "订单号",
            "発票号",
            "注文番号",
        ],
    ),
    (
        "placed_at",
        &[
            "date",
            "invoicedate",
            "orderdate",
            "datum",
            "rechnungsdatum",
            "fecha",
            "data",
            "日期",
            "日付",
            "التاريخ",
        ],
    ),
    (
        "company",
        &[
            "customer",
            "customerid",
            "customerno",
            "customernumber",
            "client",
            "kunde",
            "kundennummer",
            "cliente",
            "客户",
            "得意先",
        ],
    ),
    (
        "company_name",
        &["customername", "companyname", "kundenname", "nomduclient", "nombredelcliente", "客户名称"],
    ),
    ("country", &["land", "pays", "país", "pais", "国家", "国", "البلد"]),
    ("warehouse", &["location", "store", "lager", "entrepôt", "depot", "almacén", "仓库", "倉庫"]),
    ("barcode", &["ean", "ean13", "gtin", "upc", "条码", "バーコード"]),
    ("hs_code", &["hscode", "hs", "tariff", "tariffcode", "taric", "zolltarifnummer", "海关编码"]),
    ("origin", &["countryoforigin", "ursprung", "ursprungsland", "origine", "origen", "原产地", "原産国"]),
    ("email", &["mail", "emailaddress", "correo", "courriel", "邮箱", "メール"]),
];
