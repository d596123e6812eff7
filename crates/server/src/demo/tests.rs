//! The demo data hold together: counts, languages, measures, rules, and the same every time.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::NaiveDate;

use super::{CURRENCIES, DemoFiles, LANGUAGES, TIERS, files};

type Record = BTreeMap<String, String>;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day")
}

static FILES: LazyLock<DemoFiles> = LazyLock::new(|| files(today()).expect("the authored files are sound"));
static CATALOGUE: LazyLock<Vec<Record>> = LazyLock::new(|| records(&FILES.catalogue));
static ORDERS: LazyLock<Vec<Record>> = LazyLock::new(|| records(&FILES.orders));

fn records(text: &str) -> Vec<Record> {
    csv::Reader::from_reader(text.as_bytes()).deserialize().collect::<Result<_, _>>().expect("sound CSV")
}

fn number(record: &Record, field: &str) -> i64 {
    record[field].parse().unwrap_or_else(|_| panic!("{field} of {record:?}"))
}

fn minor(record: &Record, field: &str) -> i64 {
    record[field].replace('.', "").parse().unwrap_or_else(|_| panic!("{field} of {record:?}"))
}

fn distinct<'a>(records: &'a [Record], field: &str) -> BTreeSet<&'a str> {
    records.iter().map(|record| record[field].as_str()).filter(|text| !text.is_empty()).collect()
}

#[test]
fn the_catalogue_is_as_large_as_promised() {
    assert!(distinct(&CATALOGUE, "family").len() >= 64);
    assert!(CATALOGUE.len() >= 900, "{} SKUs", CATALOGUE.len());
    assert_eq!(distinct(&CATALOGUE, "sku").len(), CATALOGUE.len(), "SKUs are unique");
    assert_eq!(distinct(&CATALOGUE, "barcode").len(), CATALOGUE.len(), "barcodes are unique");
    assert!((4..=6).contains(&distinct(&CATALOGUE, "brand").len()));
}

#[test]
fn every_sku_has_every_language_and_names_differ() {
    for language in LANGUAGES {
        for record in CATALOGUE.iter() {
            assert!(!record[&format!("name@{language}")].is_empty());
            assert!(!record[&format!("description@{language}")].is_empty());
        }
        let names = distinct(&CATALOGUE, &format!("name@{language}")).len();
        assert_eq!(names, CATALOGUE.len(), "two SKUs have one name in {language}");
    }
}

#[test]
fn names_follow_the_language() {
    let lamp = CATALOGUE.iter().find(|record| record["sku"] == "LMP-2140-BK-EU").expect("the desk lamp");
    assert_eq!(lamp["name@en"], "Desk lamp, dimmable, black, EU plug");
    assert_eq!(lamp["name@de"], "Schreibtischlampe, dimmbar, schwarz, EU-Stecker");
    assert_eq!(lamp["name@zh-CN"], "可调光台灯 黑色 欧规插头");
    assert_eq!(lamp["name@ar"], "مصباح مكتب قابل للتعتيم، أسود، قابس أوروبي");
    let jar = CATALOGUE.iter().find(|record| record["sku"] == "KIT-JAR-1.5L-BB").expect("the jar");
    assert_eq!(jar["name@fr"], "Bocal hermétique, 1,5 l, bambou");
}

#[test]
fn every_word_in_the_catalogue_is_explained() {
    let vocabulary = records(&FILES.vocabulary);
    let codes = |kind: &str| -> BTreeSet<&str> {
        vocabulary.iter().filter(|word| word["kind"] == kind).map(|word| word["code"].as_str()).collect()
    };
    let (categories, attributes, values) = (codes("category"), codes("attribute"), codes("value"));
    for word in &vocabulary {
        assert!(LANGUAGES.iter().all(|language| !word[&format!("label@{language}")].is_empty()), "{word:?}");
    }
    for record in CATALOGUE.iter() {
        assert!(categories.contains(record["category"].as_str()));
        for (column, cell) in record.iter().filter(|(_, cell)| !cell.is_empty()) {
            if let Some(code) = column.strip_prefix("option:").or_else(|| column.strip_prefix("attribute:")) {
                assert!(attributes.contains(code), "{code}");
                // Anything else must read the same in every language: E27, XL, QWERTZ DE.
                let is_literal = !cell.contains(|letter: char| letter.is_ascii_lowercase())
                    || cell == "1080p"
                    || cell == "1440p";
                assert!(
                    values.contains(cell.as_str()) || is_literal || cell.contains("AA"),
                    "{column} = {cell}"
                );
            }
        }
    }
}

#[test]
fn cartons_hold_what_they_say() {
    for record in CATALOGUE.iter() {
        let volume = |prefix: &str| -> i64 {
            ["length_mm", "width_mm", "height_mm"]
                .iter()
                .map(|side| number(record, &format!("{prefix}{side}")))
                .product()
        };
        let units = number(record, "carton_units");
        assert!(volume("carton_") >= units * volume(""), "{}", record["sku"]);
        assert!(number(record, "carton_weight_g") >= units * number(record, "weight_g"), "{}", record["sku"]);
        assert!(number(record, "carton_weight_g") <= 30_000, "{} is too heavy to lift", record["sku"]);
        assert!(number(record, "pallet_cartons") >= 1);
        assert_eq!(units % number(record, "order_multiple"), 0, "{} breaks cartons", record["sku"]);
        assert_eq!(
            number(record, "minimum_quantity") % number(record, "order_multiple"),
            0,
            "{}",
            record["sku"]
        );
    }
}

#[test]
fn barcodes_have_their_check_digit() {
    for record in CATALOGUE.iter() {
        let digits: Vec<u32> = record["barcode"].chars().filter_map(|digit| digit.to_digit(10)).collect();
        let sum: u32 =
            digits.iter().zip([1, 3].into_iter().cycle()).map(|(digit, weight)| digit * weight).sum();
        assert_eq!((digits.len(), sum % 10), (13, 0), "{}", record["barcode"]);
    }
}

#[test]
fn every_picture_is_drawn() {
    let pictures = include_str!("../../../../public/pictures.svg");
    for picture in distinct(&CATALOGUE, "picture").union(&distinct(&CATALOGUE, "pictures")) {
        let symbol = picture.strip_prefix("/pictures.svg#").expect("a symbol");
        assert!(pictures.contains(&format!("<symbol id=\"{symbol}\" ")), "{symbol}");
    }
}

#[test]
fn prices_fall_with_tier_and_quantity() {
    let prices = records(&FILES.prices);
    assert_eq!(distinct(&prices, "currency"), BTreeSet::from(CURRENCIES));
    assert_eq!(distinct(&prices, "tier"), BTreeSet::from(TIERS));
    assert!(distinct(&prices, "company").len() >= 2);
    for pair in prices.windows(2) {
        let [one, next] = pair else { continue };
        if (&one["price_list"], &one["sku"]) == (&next["price_list"], &next["sku"]) {
            assert!(number(one, "minimum_quantity") < number(next, "minimum_quantity"));
            assert!(minor(one, "unit_price") > minor(next, "unit_price"), "{next:?}");
        }
    }
    let base: BTreeMap<(&str, &str), i64> = prices
        .iter()
        .filter(|price| price["minimum_quantity"] == "1")
        .map(|price| ((price["price_list"].as_str(), price["sku"].as_str()), minor(price, "unit_price")))
        .collect();
    for record in CATALOGUE.iter() {
        let sku = record["sku"].as_str();
        for currency in CURRENCIES {
            let list = base[&(format!("list-{currency}").as_str(), sku)];
            assert!(list < minor(record, &format!("rrp@{currency}")), "{sku} leaves no margin in {currency}");
            assert_eq!(list, base[&(format!("registered-{currency}").as_str(), sku)]);
            for tiers in TIERS.windows(2) {
                let [lower, higher] = tiers else { continue };
                let price = |tier: &str| base[&(format!("{tier}-{currency}").as_str(), sku)];
                assert!(price(lower) > price(higher), "{sku} {currency} {higher}");
            }
        }
    }
}

#[test]
fn partners_are_as_many_as_promised() {
    let companies = records(&FILES.companies);
    let users = records(&FILES.users);
    assert!(distinct(&companies, "company").len() >= 12);
    assert!(distinct(&companies, "country").len() >= 12);
    assert_eq!(distinct(&companies, "tier"), BTreeSet::from(TIERS));
    assert_eq!(distinct(&companies, "currency"), BTreeSet::from(CURRENCIES));
    for company in distinct(&companies, "company") {
        let roles: BTreeSet<&str> = users
            .iter()
            .filter(|user| user["company"] == company)
            .map(|user| user["role"].as_str())
            .collect();
        assert_eq!(roles, BTreeSet::from(["approver", "buyer", "company_admin"]), "{company}");
    }
    let emails = distinct(&users, "email");
    assert_eq!(emails.len(), users.len());
    assert!(distinct(&companies, "sales_rep").is_subset(&emails));
    assert_eq!(distinct(&users, "language").len(), LANGUAGES.len(), "somebody reads every language");
}

#[test]
fn markets_and_warehouses_know_each_other() {
    let markets = records(&FILES.markets);
    let warehouses = records(&FILES.warehouses);
    assert!(markets.len() >= 20);
    assert_eq!(warehouses.len(), 4);
    let countries = distinct(&markets, "country");
    for company in records(&FILES.companies) {
        assert!(countries.contains(company["address_country"].as_str()));
    }
    for market in &markets {
        for code in market["warehouses"].split(' ') {
            let warehouse = warehouses.iter().find(|warehouse| warehouse["warehouse"] == code).expect(code);
            assert!(
                warehouse["markets"].split(' ').any(|country| country == market["country"]),
                "{code} {market:?}"
            );
        }
    }
}

#[test]
fn stock_is_plenty_short_and_on_its_way() {
    let stock = records(&FILES.stock);
    let skus = distinct(&CATALOGUE, "sku");
    let on_hand = |test: &dyn Fn(i64) -> bool| {
        stock.iter().filter(|row| !row["on_hand"].is_empty() && test(number(row, "on_hand"))).count()
    };
    assert!(on_hand(&|quantity| quantity == 0) > 200);
    assert!(on_hand(&|quantity| quantity > 200) > 500);
    let mut arrivals = 0;
    for row in &stock {
        assert!(skus.contains(row["sku"].as_str()));
        if !row["arrival_date"].is_empty() {
            let date: NaiveDate = row["arrival_date"].parse().expect("a date");
            assert!((1..=92).contains(&date.signed_duration_since(today()).num_days()), "{row:?}");
            arrivals += 1;
        }
    }
    assert!(arrivals > 300);
}

#[test]
fn orders_keep_the_rules() {
    let products: BTreeMap<&str, &Record> =
        CATALOGUE.iter().map(|record| (record["sku"].as_str(), record)).collect();
    let companies: BTreeMap<String, Record> =
        records(&FILES.companies).into_iter().map(|company| (company["company"].clone(), company)).collect();
    let mut totals: BTreeMap<&str, (usize, i64, &Record)> = BTreeMap::new();
    for line in ORDERS.iter() {
        let quantity = number(line, "quantity");
        assert!(line["placed_at"].as_str() < "2026-11-23", "{line:?}");
        if line["status"] == "credit_note" {
            assert!(quantity < 0);
            continue;
        }
        let product = products[line["sku"].as_str()];
        assert!(quantity >= number(product, "minimum_quantity"), "{line:?}");
        assert_eq!(quantity % number(product, "order_multiple"), 0, "{line:?}");
        if !product["maximum_quantity"].is_empty() {
            assert!(quantity <= number(product, "maximum_quantity"), "{line:?}");
        }
        let total = totals.entry(&line["order"]).or_insert((0, 0, line));
        total.0 += 1;
        total.1 += quantity * minor(line, "unit_price");
    }
    for (order, (lines, amount, line)) in &totals {
        assert!((3..=15).contains(lines), "{order} has {lines} lines");
        assert!(
            *amount >= minor(&companies[&line["company"]], "order_minimum"),
            "{order} is below the minimum"
        );
    }
    for company in companies.keys() {
        let count = totals.values().filter(|(_, _, line)| line["company"] == *company).count();
        assert!((60..=100).contains(&count), "{company} has {count} orders");
        let open: i64 = totals
            .values()
            .filter(|(_, _, line)| line["company"] == *company)
            .filter(|(_, _, line)| matches!(line["status"].as_str(), "placed" | "confirmed" | "shipped"))
            .map(|(_, amount, _)| amount)
            .sum();
        assert!(open * 10 <= minor(&companies[company], "credit_limit") * 9, "{company} owes {open}");
    }
    let statuses = distinct(&ORDERS, "status");
    assert_eq!(
        statuses,
        BTreeSet::from(["cancelled", "confirmed", "credit_note", "delivered", "placed", "shipped"])
    );
}

#[test]
fn orders_have_a_timeline() {
    for line in ORDERS.iter() {
        let columns = ["confirmed_at", "shipped_at", "delivered_at"];
        let mut reached: Vec<&str> = vec![&line["placed_at"]];
        reached.extend(columns.map(|column| line[column].as_str()));
        let count = reached.iter().filter(|moment| !moment.is_empty()).count();
        assert!(reached[..count].is_sorted_by(|one, next| one < next), "{line:?}");
        assert!(reached[count..].iter().all(|moment| moment.is_empty()), "{line:?}");
        assert!(reached.iter().all(|moment| *moment < "2026-11-23"), "{line:?}");
        let is_cancelled = !line["cancelled_at"].is_empty();
        let expected = match (count, line["status"].as_str()) {
            (1, "credit_note") => "credit_note",
            (1, _) if is_cancelled => "cancelled",
            (1, _) => "placed",
            (2, _) => "confirmed",
            (3, _) => "shipped",
            _ => "delivered",
        };
        assert_eq!(line["status"], expected, "{line:?}");
    }
}

#[test]
fn orders_are_priced_from_the_price_lists() {
    let prices = records(&FILES.prices);
    let mut lists: BTreeMap<(&str, &str), Vec<&Record>> = BTreeMap::new();
    for price in &prices {
        lists.entry((&price["price_list"], &price["sku"])).or_default().push(price);
    }
    let contracts: Vec<&Record> = prices.iter().filter(|price| !price["company"].is_empty()).collect();
    let tiers: BTreeMap<String, String> = records(&FILES.companies)
        .into_iter()
        .map(|company| (company["company"].clone(), company["tier"].clone()))
        .collect();
    for line in ORDERS.iter().filter(|line| line["status"] != "credit_note") {
        let list = format!("{}-{}", tiers[&line["company"]], line["currency"]);
        let of_quantity = |list: &str| {
            let rows = lists.get(&(list, line["sku"].as_str()))?;
            let reached =
                rows.iter().filter(|row| number(row, "minimum_quantity") <= number(line, "quantity"));
            reached.map(|row| minor(row, "unit_price")).min()
        };
        let contract = contracts.iter().find(|price| {
            price["company"] == line["company"]
                && price["sku"] == line["sku"]
                && price["valid_from"].as_str() <= &line["placed_at"][..10]
                && &line["placed_at"][..10] <= price["valid_to"].as_str()
        });
        let list = contract.map_or(list.as_str(), |price| price["price_list"].as_str());
        assert_eq!(of_quantity(list), Some(minor(line, "unit_price")), "{line:?}");
    }
}

#[test]
fn companies_buy_again_what_they_bought() {
    let mut bought: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for line in ORDERS.iter() {
        bought.entry((&line["company"], &line["sku"])).or_default().insert(&line["order"]);
    }
    let again = bought.values().filter(|orders| orders.len() > 1).count();
    assert!(again * 2 > bought.len(), "{again} of {} bought again", bought.len());
}

#[test]
fn the_same_day_gives_the_same_files() {
    assert_eq!(files(today()).expect("sound"), *FILES);
    let next = today().succ_opt().expect("a day");
    assert_ne!(files(next).expect("sound").orders, FILES.orders);
}
