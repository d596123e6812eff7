//! Duty expressions as text: published forms, their meaning, errors with their place; the laws beside
//! them.

#[path = "tariff_text/laws.rs"]
mod laws;

use domain::Currency;
use domain::tariff::*;
use rust_decimal::Decimal;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn read(text: &str) -> DutyExpression {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

/// As printed in the Harmonized Tariff Schedule of the United States, 2026 revision 10.
const UNITED_STATES: [&str; 34] = [
    "Free",
    "6%",
    "33 1/3%",
    "4.4¢/kg + 6%",
    "$1.646/kg",
    "68¢/head",
    "37.2¢/kg on drained weight",
    "12.8¢/liter + 3.8¢/pf. liter",
    "1.9¢/liter + 13.9¢/pf. liter on ethyl alcohol content",
    "52.5¢/bbl",
    "18.7¢/clean kg",
    "33¢/kg of total sugars + 5.8%",
    "2.5¢/kg on entire contents of container",
    "1.1¢/kg on copper content + 1.1¢/kg on lead content",
    "1.1% on the value of the lead content",
    "40¢ each + 8.5% on the case + 2.8% on the strap, band or bracelet",
    "3.9% on the movement and case + 5.3% on the battery",
    "43¢ each + 2.8¢/jewel over 7 + 3.7% on the case",
    "36¢ each + 5.6% + 2¢/jewel",
    "1.7% on the value of the rifle + 2% on the value of the telescopic sight, if any",
    "6.5% on the entire set",
    "89.6¢/1000",
    "$1.43/t, including weight of container",
    "90¢/pr. + 37.5%",
    "0.3¢/line/gross + 4.6%",
    "1.4606¢/kg less 0.020668¢/kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less than 0.943854¢/kg",
    "The rate applicable to each garment in the ensemble if separately entered",
    "The rate of duty applicable to that article in the set subject to the highest rate of duty",
    "The rate applicable to the natural juice in heading 2009",
    "See additional U.S. note 1",
    "The duty provided in the applicable subheading + 25%",
    "The duty provided in subheadings 9903.45.21, 9903.45.22 or 9903.45.25 + 15%",
    "No change",
    "11¢/m² + 4.9%",
];

/// As printed in TARIC and the UK tariff.
const TARIC: [&str; 12] = [
    "Free",
    "12.80 % + 176.80 EUR / 100 kg",
    "9.00 % + EA MAX 18.70 % + AD S/Z",
    "10.00 % MIN 1.60 EUR / 100 kg",
    "9.60 % MIN 1.60 EUR / 100 kg MAX 3.20 EUR / 100 kg",
    "0.50 GBP / % vol / hl + 2.60 GBP / hl",
    "144.10 GBP / 1000 kg",
    "16.50 % RSP",
    "0.40 EUR / 100 kg drained",
    "8.30 % + EA R MAX 24.20 % + AD F/M R",
    "35.00 EUR / 1000 p/st",
    "20.00 % - 1.50 EUR / l alc. 100%",
];

#[test]
fn canonical_text_is_printed_back_the_same() {
    for text in UNITED_STATES {
        assert_eq!(read(text).print(Notation::UnitedStates), text);
    }
    for text in TARIC {
        assert_eq!(read(text).print(Notation::Taric), text);
    }
}

#[test]
fn other_spellings_say_the_same() {
    for (other, canonical) in [
        ("37.2¢/pf.liter", "37.2¢/pf. liter"),
        ("1.9% + 2.3¢/each", "1.9% + 2.3¢ each"),
        ("6.5% 1/", "6.5%"),
        ("Free 2/", "Free"),
        ("  4.4¢ /kg  +6%\n", "4.4¢/kg + 6%"),
        ("0.3¢/line/ gross + 4.6%", "0.3¢/line/gross + 4.6%"),
        ("45% on thebattery", "45% on the battery"),
        ("$1/1,000 pins + 35%", "$1/1000 pins + 35%"),
        ("5% on case and strap, band or bracelet", "5% on the case and strap, band or bracelet"),
        ("$1.65/thou- sand", "$1.65/thousand"),
        ("11¢/m2", "11¢/m²"),
        (
            "The rate applicable to the complete, assembled",
            "The rate applicable to the complete, assembled movement",
        ),
        ("No change.", "No change"),
        (
            "The duty provided inthe applicable subheading+ 10%",
            "The duty provided in the applicable subheading + 10%",
        ),
        (
            "The duty provided in the applicable subheading + a duty of 10%",
            "The duty provided in the applicable subheading + 10%",
        ),
        ("4 percent of the fair retail value", "4% on the fair retail value"),
    ] {
        assert_eq!(read(other).print(Notation::UnitedStates), canonical, "{other}");
    }
    for (other, canonical) in [
        ("12.80%+176.80EUR/100kg", "12.80 % + 176.80 EUR / 100 kg"),
        ("35.10 GBP / DTN", "35.10 GBP / 100 kg"),
        ("0.40 EUR / DTN E", "0.40 EUR / 100 kg drained"),
        ("0.40 EUR/100 kg/net eda", "0.40 EUR / 100 kg drained"),
        ("0.50 GBP/% vol/hl", "0.50 GBP / % vol / hl"),
        ("0.50 GBP / ASVX", "0.50 GBP / % vol / hl"),
        ("9 % + EA MAX 24.2 % + ADSZ", "9 % + EA MAX 24.2 % + AD S/Z"),
        ("£1.20 / LPA", "1.20 GBP / l alc. 100%"),
        ("1.50 EUR / TNE", "1.50 EUR / t"),
        ("35.00 EUR / 1 000 p/st", "35.00 EUR / 1000 p/st"),
        ("0.40 GBP / 100 kg / net drained wt", "0.40 GBP / 100 kg drained"),
        ("41.90 EUR / 100 kg / std qual", "41.90 EUR / 100 kg on standard quality"),
        ("0.40 EUR/100 kg/net/% sacchar.", "0.40 EUR / 100 kg / % sacchar."),
        // Customs Tariff of India, heading 6601 (budget of 2026); Japan's and the Republic of Korea's tariff.
        ("20% or 60 INR per piece, whichever is higher", "20 % MIN 60 INR / p/st"),
        ("8.5% or 2.9 yen/kg, whichever is the greater", "8.5 % MIN 2.9 JPY / kg"),
        ("(40% or 1,000 JPY/kg, whichever is the less) + 5 %", "(40 % MAX 1000 JPY / kg) + 5 %"),
        ("16.50% RET + 334.58 GBP / 1000 pieces", "16.50 % RSP + 334.58 GBP / 1000 p/st"),
        ("5 % retail price", "5 % RSP"),
        ("12 EUR / 1000 kgs", "12 EUR / 1000 kg"),
    ] {
        assert_eq!(read(other).print(Notation::Taric), canonical, "{other}");
    }
}

#[test]
fn an_error_names_its_place_and_what_belongs_there() {
    for (text, position, expected) in [
        ("", 0, Expected::Duty),
        ("   ", 3, Expected::Duty),
        ("6% +", 4, Expected::Duty),
        ("6", 1, Expected::PercentOrCurrency),
        ("4.4¢", 4, Expected::Per),
        ("4.4¢/furlong", 5, Expected::Unit),
        ("12.80 % + 176.80 EUR / 0 kg", 23, Expected::PositiveNumber),
        ("1,23 %", 0, Expected::Number),
        ("1.234,56 EUR / kg", 0, Expected::Number),
        ("-5%", 0, Expected::Duty),
        ("6% + -5%", 5, Expected::Duty),
        ("$-5/kg", 1, Expected::Number),
        ("1e3%", 1, Expected::PercentOrCurrency),
        ("(6% + 2%", 8, Expected::ClosingBracket),
        ("6% on", 5, Expected::Name),
        ("6% 7%", 3, Expected::End),
        ("9999999999999999%", 0, Expected::SmallerNumber),
        ("Free, under bond", 4, Expected::End),
    ] {
        let error = text.parse::<DutyExpression>().unwrap_err();
        assert_eq!((error.position, error.expected), (position, expected), "{text}: {error:?}");
    }
    let deep = format!("{}6%{}", "(".repeat(10_000), ")".repeat(10_000));
    assert_eq!(deep.parse::<DutyExpression>().unwrap_err().expected, Expected::LessNesting);
    let long = format!("6%{}", " MIN 5%".repeat(10_000));
    assert_eq!(long.parse::<DutyExpression>().unwrap_err().expected, Expected::LessNesting);
}

/// What an expression comes to for 1,000 EUR of goods with a few quantities.
fn due(text: &str) -> String {
    let goods = Quantities::default()
        .with(MeasureUnit::Kilogram, decimal("250"))
        .with(MeasureUnit::Litre, decimal("45"))
        .with(MeasureUnit::PercentVolume, decimal("40"))
        .with(MeasureUnit::Number, decimal("24"));
    let mut facts = DutyFacts::new(decimal("1000"), Currency::EUR, goods);
    facts.components.insert("EA".into(), read("20.00 EUR / 100 kg"));
    facts.components.insert("AD S/Z".into(), read("4.00 EUR / 100 kg"));
    facts.exchange_rates.insert(Currency::GBP, decimal("1.2"));
    facts.exchange_rates.insert(Currency::USD, decimal("0.9"));
    facts.part_values.insert("case".into(), decimal("300"));
    facts.retail_price = Some(decimal("1000"));
    let duty = read(text);
    let due = duty.evaluate(&facts).unwrap_or_else(|error| panic!("{text}: {error:?}"));
    // The working says what it was worked out by.
    assert_eq!(due.working.duty(), Some(duty), "{text}");
    due.amount.to_string()
}

/// Numbers are read as in every other field; what is none is left for the grammar to refuse.
#[test]
fn typed_expressions_have_the_readers_numbers() {
    for (typed, mark, written) in [
        ("1.600 EUR / 100 kg", ',', "1600 EUR / 100 kg"),
        ("1.234 EUR / p/st", ',', "1234 EUR / p/st"),
        ("1,234 EUR / p/st", ',', "1.234 EUR / p/st"),
        ("12,5 %", ',', "12.5 %"),
        ("12,80 % + 176,80 EUR / 100 kg", ',', "12.80 % + 176.80 EUR / 100 kg"),
        ("12.80 % + 176.80 EUR / 100 kg", ',', "12.80 % + 176.80 EUR / 100 kg"),
        ("12.80 % + 176.80 EUR / 100 kg", '.', "12.80 % + 176.80 EUR / 100 kg"),
        ("1.234,50 EUR / 1.000 kg", ',', "1234.50 EUR / 1000 kg"),
        ("1\u{202F}600 EUR / 1 000 p/st", ',', "1600 EUR / 1000 p/st"),
        ("1’600 CHF / 100 kg", '.', "1600 CHF / 100 kg"),
        ("$1,646/kg", '.', "$1646/kg"),
        ("4.4¢/kg", '.', "4.4¢/kg"),
        ("33 1/3%", '.', "33 1/3%"),
        ("6 125/1000%", '.', "6 125/1000%"),
        ("1.00 EUR / l alc. 100%", '.', "1.00 EUR / l alc. 100%"),
        ("\u{661}\u{662}\u{66B}\u{665}\u{66A}", '.', "12.5%"),
        ("１２．５％", '.', "12.5%"),
        ("Free", ',', "Free"),
        ("", ',', ""),
    ] {
        assert_eq!(as_written(typed, mark), written, "{typed}");
    }
    for typed in ["1,2,3 %", "1.2.3 %", "1.234,5,6 EUR / kg", "1,23.456,7 %"] {
        for mark in ['.', ','] {
            assert!(as_written(typed, mark).parse::<DutyExpression>().is_err(), "{typed}");
        }
    }
}

#[test]
fn an_expression_comes_back_from_how_it_would_be_typed() {
    assert_eq!(as_typed("12.80 % + 1,176.80 EUR / 100 kg", ','), "12,80 % + 1176,80 EUR / 100 kg");
    for text in UNITED_STATES.iter().chain(&["1.234 EUR / p/st", "0.125 EUR / l", "1234.567 JPY / kg"]) {
        for mark in ['.', ','] {
            let again: Result<DutyExpression, _> = as_written(&as_typed(text, mark), mark).parse();
            assert_eq!(again, text.parse(), "{text}");
        }
    }
}

/// Splitting at the last `MIN` or `MAX` and the meaning of both: evaluator of the UK tariff,
/// `../shared/reference/landed-cost.md`, “Duty expression semantics”.
#[test]
fn bounds_split_at_the_last_and_take_all_behind() {
    for (text, amount) in [
        ("10.00 % MIN 30.00 EUR / 100 kg", "100"),
        ("2.00 % MIN 30.00 EUR / 100 kg", "75"),
        ("10.00 % MAX 30.00 EUR / 100 kg", "75"),
        // at most (5 % + 40) of at least (75) of 20: 75 against 90
        ("2.00 % MIN 30.00 EUR / 100 kg MAX 5.00 % + 16.00 EUR / 100 kg", "75"),
        // at least 90 of at most 75 of 200
        ("20.00 % MAX 30.00 EUR / 100 kg MIN 5.00 % + 16.00 EUR / 100 kg", "90"),
        // 90 + 50 = 140 against 187 + 10
        ("9.00 % + EA MAX 18.70 % + AD S/Z", "140"),
        // 90 + 50 = 140 against 40 + 10
        ("9.00 % + EA MAX 4.00 % + AD S/Z", "50"),
        ("9.00 % - 4.00 EUR / 100 kg", "80"),
        ("(2.00 % MIN 30.00 EUR / 100 kg) + 1.00 %", "85"),
    ] {
        assert_eq!(due(text), amount, "{text}");
    }
}

#[test]
fn specific_duties_find_their_quantity() {
    for (text, amount) in [
        ("0.50 GBP / % vol / hl", "10.8"), // 0.50 x 40 x 0.45 = 9.00 GBP (UK-10) at 1.2
        ("1.00 EUR / l alc. 100%", "18"),
        ("1.00 EUR / pf. l", "36"),
        ("1.00 EUR / pf. liter on ethyl alcohol content", "36"),
        ("2.60 EUR / hl", "1.17"),
        ("10 EUR / t", "2.5"),
        ("3 EUR / dozen", "6"),
        ("1 EUR / 1000 p/st", "0.024"),
        ("40¢ each + 8.5% on the case", "34.14"), // 0.40 x 24 x 0.9 + 25.5
        ("16.50 % RSP", "165"),                   // UK-14
        ("33 1/3%", "333.33333333333333333333333333"),
    ] {
        assert_eq!(due(text), amount, "{text}");
    }
}

/// Sugar of 96 degrees: 1.4606 less 4 times 0.020668 is 1.377928 cents; at 70 degrees the minimum
/// of the line holds (1701.13.05, general).
#[test]
fn sugar_pays_by_its_degrees() {
    let rate = read(UNITED_STATES[25]);
    for (degrees, cents_for_100_kg) in
        [("96", "137.7928"), ("96.5", "138.8262"), ("70", "94.3854"), ("100", "146.06"), ("101", "146.06")]
    {
        let goods = Quantities::default()
            .with(MeasureUnit::Kilogram, decimal("100"))
            .with(MeasureUnit::SugarDegree, decimal(degrees));
        let duty = rate.evaluate(&DutyFacts::new(Decimal::ZERO, Currency::USD, goods)).unwrap();
        assert_eq!(*duty.amount * decimal("100"), decimal(cents_for_100_kg), "{degrees}");
    }
}

#[test]
fn jewels_beyond_the_seventh_of_each_movement() {
    let goods = Quantities::default()
        .with(MeasureUnit::Number, decimal("10"))
        .with(MeasureUnit::Jewel, decimal("170"));
    let mut facts = DutyFacts::new(decimal("500"), Currency::USD, goods);
    facts.part_values.insert("case".into(), decimal("100"));
    // 10 x 0.43 + 100 x 0.028 + 3.70
    let duty = read("43¢ each + 2.8¢/jewel over 7 + 3.7% on the case").evaluate(&facts).unwrap();
    assert_eq!(*duty.amount, decimal("10.8"));
}

#[test]
fn what_is_missing_is_named() {
    let facts = DutyFacts::new(decimal("1000"), Currency::EUR, Quantities::default());
    let error = |text: &str| read(text).evaluate(&facts).unwrap_err();
    assert_eq!(error("1 EUR / kg"), DutyError::QuantityMissing { unit: MeasureUnit::Kilogram.into() });
    assert_eq!(error("5% on the case"), DutyError::PartValueMissing { part: "case".into() });
    assert_eq!(error("9 % + EA"), DutyError::ComponentMissing { name: "EA".into() });
    assert_eq!(error("5 % RSP"), DutyError::RetailPriceMissing);
    let no_change = DutyReference::NoChange;
    assert_eq!(error("No change"), DutyError::ReferenceMissing { reference: no_change });
    let mut facts = facts;
    facts.quantities.set(MeasureUnit::Kilogram, 1.into());
    assert_eq!(
        read("1 GBP / kg").evaluate(&facts).unwrap_err(),
        DutyError::ExchangeRateMissing { from: Currency::GBP, to: Currency::EUR }
    );
    // Net weight is never taken for drained weight.
    assert!(read("1 EUR / kg drained").evaluate(&facts).is_err());
    for rate in [
        DutyExpression::ad_valorem(Percent::new(decimal("-5"))),
        DutyExpression::specific(decimal("-5"), Currency::EUR, MeasureUnit::Kilogram),
    ] {
        assert_eq!(rate.evaluate(&facts), Err(DutyError::RateNegative));
    }
    facts.quantities.set(MeasureUnit::Kilogram, decimal("-1"));
    assert!(matches!(read("1 EUR / kg").evaluate(&facts), Err(DutyError::QuantityNegative { .. })));
    facts.components.insert("EA".into(), read("EA + EA"));
    assert!(matches!(read("EA").evaluate(&facts), Err(DutyError::ComponentOfComponent { .. })));
}

#[test]
fn every_unit_is_read_as_it_is_printed() {
    for unit in MeasureUnit::ALL {
        for basis in [Basis::Net, Basis::Gross, Basis::Drained, Basis::Named("lead content".into())] {
            let weight = matches!(unit, MeasureUnit::Gram | MeasureUnit::Kilogram | MeasureUnit::Tonne);
            if !weight && matches!(basis, Basis::Gross | Basis::Drained) {
                continue;
            }
            let duty = DutyExpression::specific(decimal("1.50"), Currency::USD, DutyUnit::of(unit, basis));
            for notation in [Notation::UnitedStates, Notation::Taric] {
                let text = duty.print(notation);
                assert_eq!(text.parse(), Ok(duty.clone()), "{text}");
            }
        }
    }
}
