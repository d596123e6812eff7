//! Pasted orders: the forms that people paste, and that no line is lost or misread. Source of the
//! forms: ordering.md, section 3, item 6, and section 0, "Excel paste".

use domain::number_entry::QuantityEntryError::{self, *};
use domain::order_entry::{EntryUnit, merge, parse};
use proptest::prelude::*;

type Read = (String, Result<u32, QuantityEntryError>, EntryUnit);

fn read(text: &str) -> Vec<Read> {
    parse(text).into_iter().map(|row| (row.sku, row.quantity, row.unit)).collect()
}

/// Every text reads as 48 units of LMP-2140-BK and 6 of A/B.1.
#[test]
fn forms_of_the_same_order() {
    let texts = [
        "LMP-2140-BK\t48\nA/B.1\t6",
        "LMP-2140-BK\t48\r\nA/B.1\t6\r\n",
        "LMP-2140-BK\t48\rA/B.1\t6",
        "\u{FEFF}LMP-2140-BK;48\nA/B.1;6",
        "LMP-2140-BK,48\n\nA/B.1, 6",
        "LMP-2140-BK 48\n  A/B.1   6 ",
        "LMP-2140-BK x 48\nA/B.1 × 6",
        "LMP-2140-BK x48\nA/B.1 6x",
        "48 LMP-2140-BK\n6 A/B.1",
        "48 x LMP-2140-BK\n6 x A/B.1",
        "48\tLMP-2140-BK\n6\tA/B.1",
        "48 pcs LMP-2140-BK\n6 pcs A/B.1",
        "LMP-2140-BK，48\nA/B.1，6",
        "LMP-2140-BK；48\nA/B.1；6",
        "LMP-2140-BK、48\nA/B.1、6",
        "LMP-2140-BK، ٤٨\nA/B.1، ٦",
        "LMP-2140-BK؛٤٨\nA/B.1؛٦",
        "LMP-2140-BK\t48\t\t\nA/B.1\t6\t\t",
        "\tLMP-2140-BK\t48\n\tA/B.1\t6",
        "LMP-2140-BK\t48,0\nA/B.1\t6,00",
        "LMP-2140-BK;48,0;pcs\nA/B.1;6,0;Stk.",
        "\"LMP-2140-BK\",\"48\"\n\"A/B.1\",\"6\"\n,,\n,,",
        "LMP-2140-BK\tDesk lamp\t48\nA/B.1\tBolt\t6",
        "Description\tQty\tSKU\nDesk lamp\t48\tLMP-2140-BK\nBolt\t6\tA/B.1",
        "Product\tItem no.\tPrice\tOrder Qty\nLamp\tLMP-2140-BK\t12\t48\nBolt\tA/B.1\t3\t6",
        "\u{200E}LMP-2140-BK\u{200E}\t48\nA/B.1\t6",
        "LMP-2140-BK, 48\nA/B.1 6",
    ];
    let expected = [("LMP-2140-BK", 48), ("A/B.1", 6)]
        .map(|(sku, quantity)| (sku.to_owned(), Ok(quantity), EntryUnit::Units));
    for text in texts {
        assert_eq!(read(text), expected, "{text:?}");
    }
}

#[test]
fn heads_in_every_language() {
    let heads = [
        "SKU\tQuantity",
        "Item No.\tQty",
        "Product code\tPieces",
        "货号\t数量",
        "产品编号\t订购数量",
        "Referencia\tCantidad",
        "Código\tUnidades",
        "Référence\tQuantité",
        "Réf.\tQté",
        "Artikelnummer\tMenge",
        "Artikel-Nr.\tStückzahl",
        "品番\t数量",
        "商品コード\t注文数",
        "Código\tQuantidade",
        "Referência\tQtd.",
        "الرمز\tالكمية",
        "رقم الصنف\tالعدد",
    ];
    for head in heads {
        for separator in ["\t", ";", ","] {
            let text = format!("{head}\nLMP 2140\t48").replace('\t', separator);
            assert_eq!(read(&text), [("LMP 2140".to_owned(), Ok(48), EntryUnit::Units)], "{text:?}");
        }
        let (sku, quantity) = head.split_once('\t').unwrap();
        let text = format!("{quantity}\t{sku}\n48\tABC");
        assert_eq!(read(&text), [("ABC".to_owned(), Ok(48), EntryUnit::Units)], "{text:?}");
    }
    assert_eq!(read("Item no. Qty\nABC 48").len(), 1);
}

#[test]
fn units() {
    let cases = [
        ("A\t6 ctn", Ok(6), EntryUnit::Cartons),
        ("A\t6ctns.", Ok(6), EntryUnit::Cartons),
        ("A\t6\tCarton", Ok(6), EntryUnit::Cartons),
        ("A 6 箱", Ok(6), EntryUnit::Cartons),
        ("A\t٦ كراتين", Ok(6), EntryUnit::Cartons),
        ("6 cajas A", Ok(6), EntryUnit::Cartons),
        ("SKU\tCartons\nA\t6", Ok(6), EntryUnit::Cartons),
        ("SKU\tQty\tUnit\nA\t6\tcaisses", Ok(6), EntryUnit::Cartons),
        ("A\t6 Stück", Ok(6), EntryUnit::Units),
        ("A\t6\t12.50", Ok(6), EntryUnit::Units),
        ("A\t6 pallets", Err(UnknownUnit), EntryUnit::Units),
        ("A\t6\tpallet", Err(UnknownUnit), EntryUnit::Units),
        ("SKU\tQty\tUnit\nA\t6\tgross", Err(UnknownUnit), EntryUnit::Units),
    ];
    for (text, quantity, unit) in cases {
        assert_eq!(read(text), [("A".to_owned(), quantity, unit)], "{text:?}");
    }
}

/// What could be read in two ways is refused, unless the rest of the text tells.
#[test]
fn never_guesses() {
    let cases = [
        ("LMP-2140 1,200", "LMP-2140", Err(Ambiguous)),
        ("LMP 1 200", "LMP 1", Err(Ambiguous)),
        ("A,1,200", "A", Err(Ambiguous)),
        ("A,1,5", "A", Err(Ambiguous)),
        ("B 48\nLMP-2140 1,200", "LMP-2140", Ok(1200)),
        ("B 48\nLMP-2140 1,5", "LMP-2140", Err(Fraction)),
        ("SKU,Qty\nLMP 214,480", "LMP 214", Ok(480)),
        ("SKU,Qty,Price\nA,1,200", "A", Ok(1)),
        ("B,2\nA,\"1,200\"", "A", Ok(1200)),
        ("A\t1,200", "A", Ok(1200)),
        ("A;1.5", "A", Err(Fraction)),
        ("A -3", "A", Err(Negative)),
        ("A\t1e3", "A", Err(NotANumber)),
        ("A\tsoon", "A", Err(NotANumber)),
        ("A", "A", Err(Missing)),
        ("A\t", "A", Err(Missing)),
        ("B\t1\nLMP 2140", "LMP 2140", Err(Missing)),
        ("LMP-2140-BK BLACK", "LMP-2140-BK BLACK", Err(Missing)),
        ("ITEM-1001", "ITEM-1001", Err(Missing)),
        ("CODE-5\tabc", "CODE-5", Err(NotANumber)),
        ("Item ABC", "Item ABC", Err(Missing)),
        ("10023 48", "10023", Ok(48)),
        ("A\t99999999999", "A", Err(TooLarge)),
    ];
    for (text, sku, quantity) in cases {
        let rows = read(text);
        assert_eq!(rows.last().map(|row| (row.0.as_str(), row.1)), Some((sku, quantity)), "{text:?}");
    }
}

/// Rows of a spreadsheet with others typed below them, each in its own way: no quantity is lost.
#[test]
fn a_line_without_the_separator_of_the_others_is_cut_by_its_own() {
    let typed = "app-bne-cr 48\nAPP-BNE-GN ; 36\nAPP-BNE-GY,24\nAPP-BNE-NV x 12";
    let expected =
        [("APP-BNE-BK", 60), ("app-bne-cr", 48), ("APP-BNE-GN", 36), ("APP-BNE-GY", 24), ("APP-BNE-NV", 12)];
    let expected = expected.map(|(sku, quantity)| (sku.to_owned(), Ok(quantity), EntryUnit::Units));
    let first =
        ["APP-BNE-BK\t60", "60\tAPP-BNE-BK", "SKU\tName\tQty\nAPP-BNE-BK\tBeanie\t60", "\tAPP-BNE-BK\t60"];
    for first in first {
        assert_eq!(read(&format!("{first}\n{typed}")), expected, "{first:?}");
    }
    let by_semicolons = format!("APP-BNE-BK;60\n{typed}");
    assert_eq!(read(&by_semicolons), expected);

    let cases = [
        // A head says what every bare number counts.
        ("SKU\tCartons\nB-1\t2\nA-1;6", "A-1", Ok(6), EntryUnit::Cartons),
        ("B-1\t2\nA-1;6 ctn", "A-1", Ok(6), EntryUnit::Cartons),
        ("B-1\t2\nA-1 1,200", "A-1", Err(Ambiguous), EntryUnit::Units),
        ("B-1\t2\nA-1,1,200", "A-1", Err(Ambiguous), EntryUnit::Units),
        ("B-1\t2\nA-1;1,5", "A-1", Err(Fraction), EntryUnit::Units),
        // Not an amount, or perhaps all of it the SKU: one cell, as a spreadsheet writes it.
        ("B-1\t2\nA-1;soon", "A-1;soon", Err(Missing), EntryUnit::Units),
        ("B-1\t2\nA 1 48", "A 1 48", Err(Missing), EntryUnit::Units),
    ];
    for (text, sku, quantity, unit) in cases {
        assert_eq!(read(text).pop(), Some((sku.to_owned(), quantity, unit)), "{text:?}");
    }
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let rows = parse("SKU\tQty\r\n\r\nA\t1\r\n \r\nB\t2");
    assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 5]);
}

/// A refused quantity goes back into its field alone, without what the file says of the product.
#[test]
fn a_named_quantity_is_known_as_it_stood() {
    let cell = |text: &str| parse(text).pop().and_then(|row| row.quantity_cell);
    let headed = "Article No.\tDescription\tQty\tRemark\n";
    assert_eq!(cell(&format!("{headed}A-1\tHoodie\t1e3\tsoon")).as_deref(), Some("1e3"));
    assert_eq!(cell(&format!("{headed}A-1\tCap, \"grey\"\t24,5\t")).as_deref(), Some("24,5"));
    assert_eq!(cell("SKU;Unit;Qty\nA-1;ctn;-5").as_deref(), Some("-5 ctn"));
    assert_eq!(cell("A-1\t8.10\t24"), None, "without heads nobody says which of the two it is");
}

#[test]
fn merged_rows_keep_every_line_and_its_text() {
    let merged = merge(parse("a-1\t5\nB\t1\nA-1\t7\nA-1\t2 ctn\na-1\ty\n\t5\n\t6\nB\t4294967295"));
    let summary: Vec<_> =
        merged.iter().map(|row| (row.sku.as_str(), row.quantity, row.lines.clone())).collect();
    assert_eq!(
        summary,
        [
            ("a-1", Ok(12), vec![1, 3]),
            ("B", Err(TooLarge), vec![2, 8]),
            ("A-1", Ok(2), vec![4]),
            ("a-1", Err(NotANumber), vec![5]),
            ("", Ok(5), vec![6]),
            ("", Ok(6), vec![7]),
        ]
    );
    assert_eq!(merged[0].raw, "a-1\t5\nA-1\t7");
}

#[test]
fn amounts_of_one_product_together() {
    use domain::order_entry::{EntryUnit, together};
    let (units, cartons) = (|number| (number, EntryUnit::Units), |number| (number, EntryUnit::Cartons));
    let cases = [
        (units(12), units(12), None, Some(units(24))),
        (cartons(2), cartons(1), None, Some(cartons(3))),
        (cartons(2), units(12), Some(24), Some(units(60))),
        (units(12), cartons(2), Some(24), Some(units(60))),
        (units(12), cartons(2), None, None),
        (units(u32::MAX), units(1), None, None),
        (units(1), cartons(u32::MAX), Some(2), None),
    ];
    for (one, other, carton, sum) in cases {
        assert_eq!(together(one, other, carton), sum, "{one:?} and {other:?}");
    }
}

/// Lines with anything beside blanks, separators and quotes in them.
fn filled(text: &str) -> usize {
    text.replace("\r\n", "\n").split(['\n', '\r']).filter(|line| line.contains(char::is_alphanumeric)).count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn any_text_is_read_without_panic_or_loss(text in "(?s).{0,30}|[ \t\r\n\"',;x×0-9A-c\u{0}\u{FEFF}，；、٤]{0,30}") {
        let rows = parse(&text);
        prop_assert!(rows.len() + 1 >= filled(&text), "{:?}", rows);
        prop_assert!(rows.is_sorted_by_key(|row| row.line));
        let lines = rows.len();
        let merged = merge(rows);
        prop_assert_eq!(merged.iter().map(|row| row.lines.len()).sum::<usize>(), lines);
    }

    #[test]
    fn rows_come_back_in_every_separation(rows in prop::collection::vec(("[A-Z]{2,4}-[0-9]{2,5}[A-Z/.]{1,2}", 0..1_000_000u32), 1..6), separator in prop::sample::select(vec!["\t", ";", ",", " ", ", ", " x ", "，", "；", "،"]), headed in any::<bool>()) {
        let mut text = if headed { format!("SKU{}Qty\n", if separator == " x " { " " } else { separator }) } else { String::new() };
        for (sku, quantity) in &rows {
            text += &format!("{sku}{separator}{quantity}\r\n");
        }
        let back: Vec<(String, u32)> = parse(&text).into_iter().map(|row| (row.sku, row.quantity.unwrap())).collect();
        prop_assert_eq!(&back, &rows);
        let merged = merge(parse(&text));
        let mut sums = std::collections::BTreeMap::new();
        for (sku, quantity) in rows {
            *sums.entry(sku.to_uppercase()).or_insert(0) += quantity;
        }
        let got: std::collections::BTreeMap<_, _> = merged.into_iter().map(|row| (row.sku.to_uppercase(), row.quantity.unwrap())).collect();
        prop_assert_eq!(got, sums);
    }
}
