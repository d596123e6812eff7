//! What a catalogue promises, held against plain re-tellings of it over made-up products.

use std::collections::BTreeSet;

use proptest::{prelude::*, sample::select};
use search::{
    Arrival, Audience, Catalogue, CategoryStep, Offer, Offers, OffersDelta, PriceBreak, Product, Query,
    Results, Snapshot, SnapshotDelta, Sort, Stock, fold, fold_compact,
};

const WORDS: [&str; 14] = [
    "Lamp",
    "lámpara",
    "Straße",
    "可调光",
    "台灯",
    "バッグ",
    "ﾊﾞｯｸﾞ",
    "مِصباح",
    "أسود",
    "30×40",
    "806 lm",
    "D’Or",
    "desk-top",
    "Ёлка",
];
const CATEGORIES: [&[&str]; 4] = [&[], &["home"], &["home", "lamps"], &["toys"]];

fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(select(&WORDS[..]), 0..4).prop_map(|words| words.join(" "))
}

fn product() -> impl Strategy<Value = Product> {
    let names = (text(), proptest::collection::vec(text(), 0..3));
    let codes = (
        "[AB]-?[0-3]{1,2}-?[xY]?",
        select(&["", "4006381333931", "4006380"][..]),
        select(&["9405.21", "940540", ""][..]),
    );
    let shared = (
        select(&["", "Luma", "Nørd"][..]),
        select(&CATEGORIES[..]),
        select(&["CN", "DE", ""][..]),
        select(&["", "F1", "F2"][..]),
    );
    let attributes = proptest::collection::vec(
        (select(&["Power", "Größe"][..]), select(&["9 W", "10 W", "XL"][..])),
        0..3,
    );
    let rest = (any::<bool>(), 0..5_u32, proptest::option::of(0..9_u32), any::<bool>());
    (names, codes, shared, attributes, rest).prop_map(
        |(
            (name, other_names),
            (sku, barcode, hs_code),
            (brand, category, origin, family),
            attributes,
            rest,
        )| Product {
            sku,
            name,
            other_names,
            barcode: barcode.into(),
            hs_code: hs_code.into(),
            brand: brand.into(),
            category: category.iter().map(|code| CategoryStep::new(*code, code.to_uppercase())).collect(),
            origin: origin.into(),
            family: family.into(),
            attributes: attributes.into_iter().map(|(label, value)| (label.into(), value.into())).collect(),
            options: if rest.3 { vec![("colour".into(), "Noir".into())] } else { Vec::new() },
            listed_on: rest.1,
            maximum_quantity: rest.2,
            active: rest.0 || rest.3,
            ..Product::default()
        },
    )
}

fn offer() -> impl Strategy<Value = Offer> {
    let stock = |warehouse: &'static str| {
        let arrival = proptest::option::of((20_000..20_009_u32, 1..9_u32));
        proptest::option::of((0..3_u32, arrival).prop_map(move |(on_hand, arrival)| Stock {
            warehouse: warehouse.into(),
            on_hand,
            arrivals: arrival.map(|(date, quantity)| Arrival { date, quantity }).into_iter().collect(),
        }))
    };
    let prices = (proptest::option::of(1..9_i64), proptest::collection::vec((1..4_u32, 1..9_i64), 0..3));
    ("[AB]-?[0-3]{1,2}", prices, stock("rotterdam"), stock("dubai"), any::<bool>()).prop_map(
        |(sku, (list_price, breaks), rotterdam, dubai, purchased_before)| Offer {
            sku,
            list_price,
            breaks: breaks
                .into_iter()
                .map(|(minimum_quantity, unit_price)| PriceBreak { minimum_quantity, unit_price })
                .collect(),
            stock: rotterdam.into_iter().chain(dubai).collect(),
            purchased_before,
            ..Offer::default()
        },
    )
}

fn products() -> impl Strategy<Value = Vec<Product>> {
    proptest::collection::vec(product(), 0..12)
}

fn offers() -> impl Strategy<Value = Vec<Offer>> {
    proptest::collection::vec(offer(), 0..12)
}

fn some(values: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
    proptest::sample::subsequence(values, 0..=values.len())
        .prop_map(|values| values.into_iter().map(String::from).collect())
}

fn query() -> impl Strategy<Value = Query> {
    let texts =
        &["", "lamp", "la", "灯", "9405", "400638", "b-1", "b1", "w", "noir", "luma 1", "home", "a", "0"][..];
    let sorts = &[Sort::Relevance, Sort::Name, Sort::Sku, Sort::PriceUp, Sort::PriceDown, Sort::Newest][..];
    let chosen = (
        some(&["home", "lamps", "gone"]),
        some(&["Luma", "Nørd"]),
        some(&["rotterdam", "dubai"]),
        some(&["CN", "DE"]),
    );
    let prices = (proptest::option::of(1..9_i64), proptest::option::of(1..9_i64));
    (select(texts), chosen, any::<bool>(), prices, select(sorts)).prop_map(
        |(text, (categories, brands, warehouses, origins), purchased_before, prices, sort)| Query {
            text: text.into(),
            categories,
            brands,
            warehouses,
            origins,
            purchased_before,
            price_minimum: prices.0,
            price_maximum: prices.1,
            sort,
        },
    )
}

fn audience() -> Audience {
    Audience { company: "nordlicht".into(), market: "DE".into(), currency: "EUR".into() }
}

fn open(products: Vec<Product>, offers: Vec<Offer>) -> Catalogue {
    let offers = Offers::build(audience(), 1, offers).expect("small");
    Catalogue::open(Snapshot::build(1, products).expect("small"), Some(offers))
}

/// Whether a word is in a row, as the documentation has it.
fn is_in(catalogue: &Catalogue, product: &Product, row: u32, word: &str) -> bool {
    let view = catalogue.row(row);
    let fields = [&product.sku, &product.name, &product.brand].into_iter().chain(&product.other_names);
    let digits: String = word.chars().filter(char::is_ascii_digit).collect();
    let is_number = word.chars().all(|character| character.is_ascii_digit() || ".-".contains(character));
    fields.map(|field| fold(field)).any(|field| field.contains(word))
        || fold_compact(&product.sku).contains(word)
        || fold_compact(&product.sku).starts_with(&fold_compact(word))
        || view
            .attributes()
            .chain(view.options())
            .any(|(label, value)| fold(label).contains(word) || fold(value).contains(word))
        || view.category().any(|(_, label)| fold(label).contains(word))
        || is_number && digits.len() >= 4 && product.hs_code.replace('.', "").starts_with(&digits)
        || is_number && digits.len() >= 6 && product.barcode.starts_with(&digits)
}

/// The filters of a query, by name.
const FILTERS: [&str; 6] = ["category", "brand", "warehouse", "origin", "purchased", "price"];

fn passes(catalogue: &Catalogue, row: u32, query: &Query, filter: &str) -> bool {
    let row = catalogue.row(row);
    let any = |chosen: &[String], value: &str| chosen.is_empty() || chosen.iter().any(|code| code == value);
    match filter {
        "category" => {
            query.categories.is_empty() || row.category().any(|(code, _)| any(&query.categories, code))
        }
        "brand" => any(&query.brands, row.brand()),
        "origin" => any(&query.origins, row.origin()),
        "warehouse" => {
            let mut ready = row.stock().filter(|stock| stock.on_hand > 0);
            query.warehouses.is_empty() || ready.any(|stock| any(&query.warehouses, stock.warehouse))
        }
        "purchased" => !query.purchased_before || row.purchased_before(),
        _ => {
            let low =
                query.price_minimum.is_none_or(|minimum| row.price().is_some_and(|price| price >= minimum));
            low && query.price_maximum.is_none_or(|maximum| row.price().is_some_and(|price| price <= maximum))
        }
    }
}

fn product_of<'a>(catalogue: &Catalogue, products: &'a [Product], row: u32) -> &'a Product {
    let sku = catalogue.row(row).sku();
    products.iter().rev().find(|product| product.sku == sku).expect("the row was put in")
}

/// The SKUs that a text finds, best first.
fn found(catalogue: &Catalogue, text: &str) -> Vec<String> {
    let rows = catalogue.search(&Query { text: text.into(), ..Query::default() }).rows;
    rows.into_iter().map(|row| catalogue.row(row).sku().to_owned()).collect()
}

#[test]
fn ranks_code_before_name_before_the_rest() {
    let product = |sku: &str, name: &str, other: &str, brand: &str| Product {
        sku: sku.into(),
        name: name.into(),
        other_names: vec![other.into()],
        brand: brand.into(),
        ..Product::default()
    };
    let catalogue = open(
        vec![
            product("E-1", "A shelf", "", "Lamp & Co"),
            product("D-1", "A chair", "lamp stand", ""),
            product("C-2", "Headlamp 10 W", "", ""),
            product("C-1", "Headlamp 9 W", "", ""),
            product("B-1", "Desk lamp", "", ""),
            product("LAMP-2", "Bulb", "", ""),
            product("LAMP", "Zebra", "", ""),
        ],
        Vec::new(),
    );
    assert_eq!(found(&catalogue, "lamp"), ["LAMP", "LAMP-2", "B-1", "C-1", "C-2", "D-1", "E-1"]);
    assert_eq!(found(&catalogue, "LAMP 2"), ["LAMP-2", "C-2"]);
    assert_eq!(found(&catalogue, "lamp w"), ["C-1", "C-2"]);
    assert_eq!(found(&catalogue, "lamp nothing"), [""; 0]);
}

#[test]
fn codes_are_found_as_they_are_written_and_scanned() {
    let catalogue = open(
        vec![
            Product { sku: "LMP.2140/BK".into(), barcode: "4006381333931".into(), ..Product::default() },
            Product { sku: "LMP2141BK".into(), hs_code: "9405.21".into(), ..Product::default() },
        ],
        Vec::new(),
    );
    for text in ["lmp-2140-bk", "LMP2140BK", "lmp.2140", "2140/b", "4006381333931", "400638"] {
        assert_eq!(found(&catalogue, text), ["LMP.2140/BK"], "{text}");
    }
    for text in ["LMP-2141", "9405.21", "940521", "9405"] {
        assert_eq!(found(&catalogue, text), ["LMP2141BK"], "{text}");
    }
    let nearest = |sku| catalogue.suggest_sku(sku).map(|row| catalogue.row(row).sku());
    assert_eq!(nearest("LMP-2410-BK"), Some("LMP.2140/BK"));
    assert_eq!(nearest("LMP-2141-B"), Some("LMP2141BK"));
    assert_eq!(nearest("CHR-9"), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_search_finds_what_the_documentation_says(products in products(), offers in offers(), query in query()) {
        let catalogue = open(products.clone(), offers);
        let results = catalogue.search(&query);
        let folded = fold(&query.text);
        let matches: Vec<u32> = (0..catalogue.len() as u32)
            .filter(|row| catalogue.row(*row).active())
            .filter(|row| folded.split(' ').all(|word| is_in(&catalogue, product_of(&catalogue, &products, *row), *row, word)))
            .collect();
        let but = |left_out: &str| -> Vec<u32> {
            let pass = |row: &&u32| FILTERS.iter().all(|filter| *filter == left_out || passes(&catalogue, **row, &query, filter));
            matches.iter().filter(pass).copied().collect()
        };

        let expected: BTreeSet<u32> = but("nothing").into_iter().collect();
        prop_assert_eq!(results.rows.iter().copied().collect::<BTreeSet<_>>(), expected);
        prop_assert_eq!(results.total, results.rows.len());

        for facet in &results.facets.categories {
            let within = |row: &&u32| catalogue.row(**row).category().any(|(code, _)| code == facet.code);
            prop_assert_eq!(facet.count, but("category").iter().filter(within).count(), "{}", facet.code);
        }
        for facet in &results.facets.brands {
            let same = |row: &&u32| catalogue.row(**row).brand() == facet.code;
            prop_assert_eq!(facet.count, but("brand").iter().filter(same).count());
        }
        for facet in &results.facets.origins {
            let same = |row: &&u32| catalogue.row(**row).origin() == facet.code;
            prop_assert_eq!(facet.count, but("origin").iter().filter(same).count());
        }
        for facet in &results.facets.warehouses {
            let ready = |row: &&u32| catalogue.row(**row).stock().any(|stock| stock.warehouse == facet.code && stock.on_hand > 0);
            prop_assert_eq!(facet.count, but("warehouse").iter().filter(ready).count());
        }
        let bought = but("purchased").iter().filter(|row| catalogue.row(**row).purchased_before()).count();
        prop_assert_eq!(results.facets.purchased_before, bought);
        let prices: Vec<i64> = but("price").iter().filter_map(|row| catalogue.row(*row).price()).collect();
        prop_assert_eq!(results.facets.prices, prices.iter().min().copied().zip(prices.iter().max().copied()));
        // No facet is forgotten: whatever would give something is listed.
        let brands: BTreeSet<&str> = but("brand").iter().map(|row| catalogue.row(*row).brand()).filter(|brand| !brand.is_empty()).collect();
        prop_assert!(brands.iter().all(|brand| results.facets.brands.iter().any(|facet| facet.code == *brand)));
    }

    #[test]
    fn rows_stand_in_the_order_asked_for(products in products(), offers in offers(), query in query()) {
        let catalogue = open(products, offers);
        let rows = catalogue.search(&query).rows;
        for pair in rows.windows(2) {
            let (first, second) = (catalogue.row(pair[0]), catalogue.row(pair[1]));
            let by_name = pair[0] < pair[1];
            match query.sort {
                Sort::Relevance => {}
                Sort::Name => prop_assert!(by_name),
                Sort::Sku => {}
                Sort::Newest => prop_assert!((second.listed_on(), by_name) < (first.listed_on(), true) || by_name && first.listed_on() == second.listed_on()),
                Sort::PriceUp => match (first.price(), second.price()) {
                    (Some(low), Some(high)) => prop_assert!(low < high || low == high && by_name),
                    (None, Some(_)) => prop_assert!(false, "no price comes last"),
                    (_, None) => {}
                },
                Sort::PriceDown => match (first.price(), second.price()) {
                    (Some(high), Some(low)) => prop_assert!(high > low || low == high && by_name),
                    (None, Some(_)) => prop_assert!(false, "no price comes last"),
                    (_, None) => {}
                },
            }
        }
    }

    #[test]
    fn any_part_of_a_name_finds_its_product(products in products(), pick in any::<prop::sample::Index>(), from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>()) {
        prop_assume!(!products.is_empty());
        let catalogue = open(products, Vec::new());
        let row = pick.index(catalogue.len()) as u32;
        prop_assume!(catalogue.row(row).active());
        let name: Vec<char> = fold(catalogue.row(row).name()).chars().collect();
        prop_assume!(!name.is_empty());
        let (start, end) = (from.index(name.len()), to.index(name.len()));
        let part: String = name[start.min(end)..=start.max(end)].iter().collect();
        let results = catalogue.search(&Query { text: part.clone(), ..Query::default() });
        prop_assert!(results.rows.contains(&row), "{part}");
    }

    #[test]
    fn an_answer_after_another_is_the_same(products in products(), offers in offers(), queries in proptest::collection::vec(query(), 1..6), typed in "[lamp0-9 b.-]{0,6}") {
        let catalogue = open(products, offers);
        let mut earlier = Results::default();
        let typing = (0..=typed.len()).map(|length| Query { text: typed[..length].into(), ..Query::default() });
        for query in queries.into_iter().chain(typing) {
            earlier = catalogue.search_after(&query, &earlier);
            prop_assert_eq!(&earlier, &catalogue.search(&query), "{}", query.text);
        }
    }

    #[test]
    fn a_delta_gives_the_bytes_of_a_snapshot_built_anew(before in products(), changed in products(), removed in proptest::collection::vec("[AB]-?[0-3]{1,2}", 0..9)) {
        let mut snapshot = Snapshot::build(1, before.clone()).expect("small");
        let delta = SnapshotDelta { from: 1, to: 2, changed: changed.clone(), removed: removed.clone() };
        snapshot.apply(delta).expect("it fits");
        let kept = before.into_iter().filter(|product| !removed.contains(&product.sku));
        let anew = Snapshot::build(2, kept.chain(changed)).expect("small");
        prop_assert_eq!(snapshot.to_bytes(), anew.to_bytes());
        prop_assert_eq!(Snapshot::from_bytes(anew.to_bytes()), Ok(snapshot));
    }

    #[test]
    fn a_delta_of_offers_gives_the_bytes_of_offers_built_anew(before in offers(), changed in offers(), removed in proptest::collection::vec("[AB]-?[0-3]{1,2}", 0..9)) {
        let mut offers = Offers::build(audience(), 1, before.clone()).expect("small");
        let delta = OffersDelta { from: 1, to: 2, changed: changed.clone(), removed: removed.clone() };
        offers.apply(delta).expect("it fits");
        let kept = before.into_iter().filter(|offer| !removed.contains(&offer.sku));
        let anew = Offers::build(audience(), 2, kept.chain(changed)).expect("small");
        prop_assert_eq!(offers.to_bytes(), anew.to_bytes());
        prop_assert_eq!(Offers::from_bytes(anew.to_bytes()), Ok(offers));
    }

    #[test]
    fn a_row_gives_back_what_was_put_in(products in products(), offers in offers()) {
        let catalogue = open(products.clone(), offers.clone());
        for product in &products {
            let row = catalogue.row(catalogue.find_sku(&product.sku).expect("it was put in"));
            prop_assert_eq!(row.sku(), &product.sku);
            let product = product_of(&catalogue, &products, row.id());
            let steps: Vec<CategoryStep> = row.category().map(|(code, label)| CategoryStep::new(code, label)).collect();
            let pairs = |pairs: Vec<(&str, &str)>| -> Vec<(String, String)> { pairs.into_iter().map(|(a, b)| (a.into(), b.into())).collect() };
            let given = Product {
                sku: row.sku().into(),
                family: row.family().into(),
                name: row.name().into(),
                other_names: product.other_names.clone(),
                brand: row.brand().into(),
                category: steps,
                attributes: pairs(row.attributes().collect()),
                options: pairs(row.options().collect()),
                picture: row.picture().into(),
                barcode: row.barcode().into(),
                hs_code: row.hs_code().into(),
                origin: row.origin().into(),
                weight_grams: row.weight_grams(),
                volume_cubic_millimetres: row.volume_cubic_millimetres(),
                carton_units: row.carton_units(),
                carton_weight_grams: row.carton_weight_grams(),
                carton_volume_cubic_millimetres: row.carton_volume_cubic_millimetres(),
                minimum_quantity: row.minimum_quantity(),
                order_multiple: row.order_multiple(),
                maximum_quantity: row.maximum_quantity(),
                listed_on: row.listed_on(),
                active: row.active(),
            };
            prop_assert_eq!(&given, product);

            let offer = offers.iter().rev().find(|offer| offer.sku == product.sku).cloned().unwrap_or_default();
            let stock: Vec<Stock> = row.stock().map(|stock| Stock { warehouse: stock.warehouse.into(), on_hand: stock.on_hand, arrivals: stock.arrivals().collect() }).collect();
            let mut breaks = offer.breaks.clone();
            breaks.sort_by_key(|price_break| price_break.minimum_quantity);
            prop_assert_eq!((row.list_price(), row.breaks(), stock), (offer.list_price, &breaks[..], offer.stock));
            prop_assert_eq!(row.purchased_before(), offer.purchased_before);
        }
    }

    #[test]
    fn a_suggestion_is_a_slip_or_two_away(products in products(), sku in "[AB]-?[0-3]{1,2}-?[xY]?") {
        let catalogue = open(products, Vec::new());
        if let Some(row) = catalogue.suggest_sku(&sku) {
            let (left, right) = (fold_compact(&sku), fold_compact(catalogue.row(row).sku()));
            prop_assert!(left.len().abs_diff(right.len()) <= 2);
            prop_assert!(catalogue.row(row).active());
        }
        if let Some(row) = catalogue.find_sku(&sku) && catalogue.row(row).active() {
            let suggested = catalogue.suggest_sku(&sku).expect("itself at least");
            prop_assert_eq!(fold_compact(catalogue.row(suggested).sku()), fold_compact(&sku));
        }
    }

    #[test]
    fn highlights_lie_between_characters(text in text(), query in text(), any_text in any::<String>(), any_query in any::<String>()) {
        for (text, query) in [(&text, &query), (&any_text, &any_query), (&text, &any_query)] {
            let mut end = 0;
            for (index, range) in search::highlight(text, query).into_iter().enumerate() {
                prop_assert!(range.start < range.end && (index == 0 || range.start > end));
                prop_assert!(text.get(range.clone()).is_some());
                end = range.end;
            }
        }
    }

    #[test]
    fn a_found_word_is_highlighted(text in text(), pick in any::<prop::sample::Index>()) {
        let folded = fold(&text);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        prop_assume!(!words.is_empty());
        let word = words[pick.index(words.len())];
        let ranges = search::highlight(&text, word);
        prop_assert!(ranges.iter().any(|range| fold(&text[range.clone()]).contains(word)), "{text} {word}");
    }
}
