//! Lines of a shipment pasted from a spreadsheet or a file. Loses nothing that has a column: what
//! stands in a cell is handed on as it was written, read or not. Knows no number format, no tariff
//! and no screen.

mod heads;

use std::borrow::Cow;

use crate::delimited::{cells, is_comma, is_semicolon, numbered};
use heads::Head;

/// A line, each field as it stood there; empty where the row has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShipmentRow {
    /// Of the catalogue.
    pub sku: String,
    /// What the goods are.
    pub description: String,
    /// The tariff code.
    pub hs_code: String,
    /// Where they were made.
    pub origin: String,
    /// How many.
    pub quantity: String,
    /// Of what.
    pub unit: String,
    /// Of one.
    pub price: String,
    /// Of the price.
    pub currency: String,
    /// In kilograms, with packing.
    pub gross_weight: String,
    /// In kilograms, without.
    pub net_weight: String,
    /// In cubic metres.
    pub volume: String,
    /// A duty typed by hand.
    pub duty: String,
}

/// The columns of a text without heads.
const USUAL: [Head; 8] = [
    Head::Description,
    Head::HsCode,
    Head::Origin,
    Head::Quantity,
    Head::Price,
    Head::GrossWeight,
    Head::Volume,
    Head::Duty,
];

/// Reads pasted text. Tabs separate cells if there is any, else the semicolons or else the commas of the
/// first line; a quoted cell may hold the separator.
///
/// A first row of heads in any language of the storefront names the columns, and columns that no line
/// of a shipment has are passed over. Without one they are: description, tariff code, origin,
/// quantity, price, gross weight, volume, duty. A first row without a single digit is passed over.
///
/// ```
/// use domain::shipment_entry::parse;
/// let rows = parse("Qty,Product,Unit price,Cur\n12,\"Lamp, brass\",9.50,EUR");
/// assert_eq!((rows[0].description.as_str(), rows[0].quantity.as_str()), ("Lamp, brass", "12"));
/// assert_eq!((rows[0].price.as_str(), rows[0].currency.as_str()), ("9.50", "EUR"));
/// assert_eq!(parse("Lampe;940521;CN;12;9,50")[0].price, "9,50");
/// ```
#[must_use]
pub fn parse(text: &str) -> Vec<ShipmentRow> {
    let is_separator = separator_of(text);
    let mut rows: Vec<Vec<Cow<'_, str>>> =
        numbered(text).map(|(_, line)| cells(line, is_separator)).collect();
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    let named: Option<Vec<Option<Head>>> =
        rows.first().map(|row| row.iter().map(|cell| Head::of(cell)).collect());
    let named = named.filter(|heads| heads.iter().flatten().count() > 1);
    let is_heading = rows.len() > 1 && rows.first().is_some_and(|row| row.iter().all(|cell| is_words(cell)));
    let mut heads = named.clone().unwrap_or_else(|| USUAL.map(Some).to_vec());
    // In a calculation's own file, what stands from the customs value on came out of the lines.
    if heads.first() == Some(&Some(Head::LineNumber))
        && let Some(end) = heads.iter().position(|head| *head == Some(Head::CustomsValue))
    {
        heads.truncate(end);
    }
    let above = usize::from(named.is_some() || is_heading);
    // Numbers of lines named again begin another table, such as the steps of a calculation.
    let is_other_table =
        |row: &&Vec<Cow<'_, str>>| row.first().is_some_and(|cell| Head::of(cell) == Some(Head::LineNumber));
    let lines = rows.iter().skip(above).take_while(|row| !is_other_table(row));
    lines.map(|row| ShipmentRow::of(row, &heads)).filter(|row| *row != ShipmentRow::default()).collect()
}

impl ShipmentRow {
    fn of(row: &[Cow<'_, str>], heads: &[Option<Head>]) -> Self {
        let mut all = Self::default();
        for (cell, head) in row.iter().zip(heads) {
            let Some(field) = head.and_then(|head| all.field(head)) else {
                continue;
            };
            // The first column of a kind counts.
            if field.is_empty() {
                cell.as_ref().clone_into(field);
            }
        }
        all
    }

    const fn field(&mut self, head: Head) -> Option<&mut String> {
        Some(match head {
            Head::Sku => &mut self.sku,
            Head::Description => &mut self.description,
            Head::HsCode => &mut self.hs_code,
            Head::Origin => &mut self.origin,
            Head::Quantity => &mut self.quantity,
            Head::Unit => &mut self.unit,
            Head::Price => &mut self.price,
            Head::Currency => &mut self.currency,
            Head::GrossWeight => &mut self.gross_weight,
            Head::NetWeight => &mut self.net_weight,
            Head::Volume => &mut self.volume,
            Head::Duty => &mut self.duty,
            Head::LineNumber | Head::CustomsValue => return None,
        })
    }
}

/// By the first line that is parted at all: a semicolon inside a quoted cell, or in a line further
/// down, parts nothing.
fn separator_of(text: &str) -> fn(char) -> bool {
    let is_tab: fn(char) -> bool = |letter| letter == '\t';
    let parts = |line: &str, is: fn(char) -> bool| line.contains(is) && cells(line, is).len() > 1;
    let lines = || numbered(text).map(|(_, line)| line);
    if lines().any(|line| parts(line, is_tab)) {
        return is_tab;
    }
    let by = |line| [is_semicolon, is_comma].into_iter().find(|is| parts(line, *is));
    lines().find_map(by).unwrap_or(is_comma)
}

/// Whether a cell holds no digit; `m³` has none.
fn is_words(cell: &str) -> bool {
    !cell.chars().any(|letter| letter.is_numeric() && !matches!(letter, '²' | '³'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_the_calculator_comes_back() {
        let file = "Line,Product,HS code,Origin,Quantity,Unit price,Price currency,Gross kg,m³,Customs value,Landed cost\r\n\
                    1,\"Lamp, 30\"\" wide\",94052100,CN,100,12.50,EUR,80,0.6,1250.00,1500.00\r\n\
                    Whole shipment,,,,,,,,,1250.00,1500.00\r\n\r\n\
                    Line,Step,Base,Rate,Amount\r\n1,Price,100,12.50,1250\r\n";
        let rows = parse(file);
        let row = rows.first().unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!(row.description, "Lamp, 30\" wide");
        assert_eq!(
            [
                &row.hs_code,
                &row.origin,
                &row.quantity,
                &row.price,
                &row.currency,
                &row.gross_weight,
                &row.volume
            ],
            ["94052100", "CN", "100", "12.50", "EUR", "80", "0.6"]
        );
        assert_eq!(row.duty, "");
    }

    #[test]
    fn what_a_calculation_says_of_its_sources_is_no_goods() {
        for (line, customs_value, duties, currency) in [
            ("Line", "Customs value", "Duties", "Currency"),
            ("Position", "Zollwert", "Zölle", "Währung"),
            ("行", "完税价格", "关税", "币种"),
        ] {
            let file = format!(
                "{line},Product,HS code,Origin,Quantity,Unit price,Price currency,Gross kg,m³,{customs_value},{duties},{currency}\r\n\
                 1,Lamp,940521,CN,100,12.50,USD,80,0.6,1250.00,58.75,EUR\r\n\
                 Total,,,,,,,,,1250.00,58.75,EUR\r\n\r\n\
                 {line},Step,Base,Rate,Amount,Source\r\n\
                 1,Duty,1250,4.7 %,58.75,\"TARIC; Regulation (EEC) 2658/87, Annex I\"\r\n"
            );
            let rows = parse(&file);
            assert_eq!(rows.len(), 1, "{rows:?}");
            let row = rows.first().unwrap();
            assert_eq!((row.description.as_str(), row.quantity.as_str()), ("Lamp", "100"), "{line}");
            assert_eq!((row.duty.as_str(), row.currency.as_str()), ("", "USD"), "{line}");
        }
        // A semicolon further down parts nothing.
        assert_eq!(parse("Lamp,940521,CN,12\nMug; white,691110,CN,3").len(), 2);
        assert_eq!(
            parse("Lamp,940521,CN,12\nMug; white,691110,CN,3").last().unwrap().description,
            "Mug; white"
        );
    }

    #[test]
    fn heads_are_known_in_every_language() {
        for heads in [
            "Product\tHS code\tOrigin\tQuantity\tUnit price\tGross kg\tm³\tDuty by hand",
            "商品\tHS 编码\t原产地\t数量\t单价\t毛重 kg\tm³\t手填税率",
            "Producto\tCódigo SA\tOrigen\tCantidad\tPrecio unitario\tBruto kg\tm³\tArancel manual",
            "Produit\tCode SH\tOrigine\tQuantité\tPrix unitaire\tBrut kg\tm³\tDroit saisi",
            "Ware\tHS-Code\tUrsprung\tMenge\tStückpreis\tBrutto kg\tm³\tZoll von Hand",
            "商品\tHSコード\t原産地\t数量\t単価\t総重量 kg\tm³\t手入力の税率",
            "Produto\tCódigo SH\tOrigem\tQuantidade\tPreço unitário\tBruto kg\tm³\tImposto manual",
            "السلعة\tرمز النظام المنسق\tالمنشأ\tالكمية\tسعر الوحدة\tالإجمالي كغ\tم³\tرسم يدوي",
        ] {
            let columns: Vec<&str> = heads.split('\t').collect();
            assert!(columns.iter().all(|head| Head::of(head).is_some()), "{columns:?}");
            // Turned round, the columns are still found.
            let turned: Vec<&str> = columns.iter().rev().copied().collect();
            let rows = parse(&format!("{}\n5 %\t0.6\t80\t9\t12\tCN\t940521\tLamp", turned.join("\t")));
            assert_eq!(rows.len(), 1, "{heads}");
            let row = rows.first().unwrap();
            assert_eq!((row.description.as_str(), row.quantity.as_str()), ("Lamp", "12"), "{heads}");
            assert_eq!((row.duty.as_str(), row.gross_weight.as_str()), ("5 %", "80"), "{heads}");
        }
    }

    #[test]
    fn without_heads_the_columns_are_the_usual_ones() {
        let rows = parse("Lamp\t940521\tCN\t12\t9.50\t80\t0.6\t5 %\nMug\t691110\t\t3\n\n");
        assert_eq!(rows.len(), 2);
        assert_eq!(rows.last().map(|row| (row.origin.as_str(), row.quantity.as_str())), Some(("", "3")));
        // A heading in words that nobody knows is none of the lines; a line alone is one.
        assert_eq!(parse("foo\tbar\nLamp\t940521").len(), 1);
        assert_eq!(parse("Lamp\tbrass").len(), 1);
        assert_eq!(parse(" \n\t\t\n"), []);
    }
}
