//! Which of a file's own columns is which of ours: guessed from their names, mended by the person,
//! written as the API takes it.

use std::collections::BTreeMap;

use api::import::{Column, ImportKind};

use super::header::FileColumn;

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

/// Our name for each column of the file, by its position; `None` is left aside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    pub ours: Vec<Option<String>>,
    /// One value for all rows, by our name.
    pub constants: BTreeMap<String, String>,
}

/// Our names that a column of theirs may mean, likeliest first.
type Guess<'a> = &'a dyn Fn(&str) -> Vec<String>;

impl Mapping {
    /// What the names suggest, after what was chosen the last time for a column of that name.
    pub fn guessed(kind: ImportKind, file: &[FileColumn], last: &BTreeMap<String, String>) -> Self {
        let mut ours: Vec<Option<String>> = file.iter().map(|column| canonical(kind, &column.name)).collect();
        let steps: [Guess; 2] =
            [&|name| last.get(name).cloned().into_iter().collect(), &|name| others(kind, name)];
        for step in steps {
            for (position, column) in file.iter().enumerate() {
                if ours[position].is_none() {
                    ours[position] = step(&column.name)
                        .into_iter()
                        .find(|name| canonical(kind, name).is_some() && !ours.contains(&Some(name.clone())));
                }
            }
        }
        Self { ours, constants: BTreeMap::new() }
    }

    /// Says which of ours a column is; another column that was the same is left aside.
    pub fn choose(&mut self, position: usize, name: Option<String>) {
        if name.is_some() {
            for other in self.ours.iter_mut().filter(|other| **other == name) {
                *other = None;
            }
        }
        if let Some(name) = &name {
            self.constants.remove(name);
        }
        if let Some(place) = self.ours.get_mut(position) {
            *place = name;
        }
    }

    /// Whether a column of the file or a constant says something about our column.
    pub fn has(&self, name: &str) -> bool {
        self.ours.iter().flatten().any(|ours| ours == name) || self.constants.contains_key(name)
    }

    /// Columns that must be there and are not.
    pub fn missing(&self, kind: ImportKind) -> Vec<&'static str> {
        let required = kind.columns().iter().filter_map(|column| match column {
            Column::Required(name) => Some(*name),
            _ => None,
        });
        let said = |name: &str| {
            let constant = self.constants.get(name).is_some_and(|value| !value.trim().is_empty());
            constant || self.ours.iter().flatten().any(|ours| ours == name)
        };
        required.filter(|name| !said(name)).collect()
    }

    /// `ours=theirs` for the columns that the server would not know by their own names.
    pub fn columns(&self, kind: ImportKind, file: &[FileColumn]) -> Option<String> {
        let pairs = self.ours.iter().zip(file).filter_map(|(ours, column)| {
            let ours = ours.as_ref()?;
            (canonical(kind, &column.name).as_ref() != Some(ours)).then(|| pair(ours, &column.name))
        });
        joined(pairs)
    }

    pub fn constants(&self) -> Option<String> {
        let given = self.constants.iter().filter(|(_, value)| !value.trim().is_empty());
        joined(given.map(|(name, value)| pair(name, value.trim())))
    }

    /// What to remember: our name by theirs.
    pub fn chosen(&self, file: &[FileColumn]) -> BTreeMap<String, String> {
        let pairs = self.ours.iter().zip(file);
        pairs.filter_map(|(ours, column)| Some((column.name.clone(), ours.clone()?))).collect()
    }
}

fn joined(pairs: impl Iterator<Item = String>) -> Option<String> {
    let pairs: Vec<String> = pairs.collect();
    (!pairs.is_empty()).then(|| pairs.join(","))
}

fn pair(ours: &str, theirs: &str) -> String {
    if theirs.contains([',', '"']) {
        format!("{ours}=\"{}\"", theirs.replace('"', "\"\""))
    } else {
        format!("{ours}={theirs}")
    }
}

/// Our name for a column that bears it already, in whatever case.
pub fn canonical(kind: ImportKind, name: &str) -> Option<String> {
    api::import::canonical(kind.columns(), name)
}

/// Our names that a column of this name could mean, best first.
fn others(kind: ImportKind, name: &str) -> Vec<String> {
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

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    fn file(names: &[&str]) -> Vec<FileColumn> {
        names.iter().map(|name| FileColumn { name: (*name).to_owned(), sample: String::new() }).collect()
    }

    fn guess(kind: ImportKind, names: &[&str]) -> (Option<String>, Vec<&'static str>) {
        let file = file(names);
        let mapping = Mapping::guessed(kind, &file, &BTreeMap::new());
        (mapping.columns(kind, &file), mapping.missing(kind))
    }

    #[wasm_bindgen_test]
    fn invoices_of_another_system_are_guessed() {
        let names = [
            "InvoiceNo",
            "StockCode",
            "Description",
            "Quantity",
            "InvoiceDate",
            "UnitPrice",
            "CustomerID",
            "Country",
        ];
        let (columns, missing) = guess(ImportKind::InvoiceLines, &names);
        let expected =
            "order=InvoiceNo,sku=StockCode,placed_at=InvoiceDate,unit_price=UnitPrice,company=CustomerID";
        assert_eq!(columns.as_deref(), Some(expected));
        assert_eq!(missing, ["currency"]);
    }

    #[wasm_bindgen_test]
    fn our_own_names_need_no_mapping() {
        let names = ["SKU", "Name@zh-cn", "rrp@eur", "option:colour", "attribute:power"];
        assert_eq!(guess(ImportKind::Catalogue, &names), (None, Vec::new()));
    }

    #[wasm_bindgen_test]
    fn a_name_is_given_once_and_may_hold_commas() {
        let file = file(&["Code", "Price, \"net\"", "price"]);
        let mut mapping = Mapping::guessed(ImportKind::Prices, &file, &BTreeMap::new());
        assert_eq!(mapping.ours, [None, None, Some("unit_price".to_owned())]);
        mapping.choose(1, Some("unit_price".to_owned()));
        assert_eq!(mapping.ours, [None, Some("unit_price".to_owned()), None]);
        let columns = mapping.columns(ImportKind::Prices, &file);
        assert_eq!(columns.as_deref(), Some("unit_price=\"Price, \"\"net\"\"\""));
    }

    #[wasm_bindgen_test]
    fn a_constant_stands_in_for_a_column() {
        let file = file(&["sku", "unit_price", "price_list"]);
        let mut mapping = Mapping::guessed(ImportKind::Prices, &file, &BTreeMap::new());
        assert_eq!(mapping.missing(ImportKind::Prices), ["currency"]);
        mapping.constants.insert("currency".to_owned(), " GBP ".to_owned());
        assert!(mapping.missing(ImportKind::Prices).is_empty());
        assert_eq!(mapping.constants().as_deref(), Some("currency=GBP"));
    }
}
