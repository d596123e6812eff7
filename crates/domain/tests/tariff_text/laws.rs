//! The laws of duty expressions as text: what is printed is read again, and nothing panics.

use proptest::prelude::*;

use super::*;

fn amount() -> impl Strategy<Value = Decimal> {
    (0_i64..10_000_000_000, 0_u32..8).prop_map(|(digits, scale)| Decimal::new(digits, scale))
}

fn percent() -> impl Strategy<Value = Percent> {
    let thirds =
        (0_u32..200, 1_u32..3).prop_map(|(whole, part)| format!("{whole} {part}/3").parse().unwrap());
    prop_oneof![4 => amount().prop_map(Percent::new), 1 => thirds]
}

fn leaf() -> impl Strategy<Value = DutyExpression> {
    let base = prop::sample::select(vec![
        ValueBase::CustomsValue,
        ValueBase::EntireSet,
        ValueBase::FullValue,
        ValueBase::RetailPrice,
        ValueBase::Part("strap, band or bracelet".into()),
        ValueBase::Part("value of the non-U.S. content".into()),
    ]);
    let unit = prop::sample::select(MeasureUnit::ALL.to_vec());
    let basis = prop::sample::select(vec![
        Basis::Net,
        Basis::Named("lead content".into()),
        Basis::Named("of total sugars".into()),
        Basis::Named("including weight of container".into()),
    ]);
    let currency = prop::sample::select(vec![Currency::USD, Currency::EUR, Currency::GBP, Currency::JPY]);
    let per = prop::sample::select(vec![1_u32, 10, 100, 1_000]);
    let specific = (amount(), currency, per, unit, basis).prop_map(|(amount, currency, per, unit, basis)| {
        DutyExpression::Specific { amount, currency, per: per.into(), unit: DutyUnit { unit, basis } }
    });
    let references = vec![
        DutyReference::ApplicableSubheading,
        DutyReference::NoChange,
        DutyReference::InAbsenceOfThis,
        DutyReference::EachGarmentOfEnsemble,
        DutyReference::EachArticleOfSet,
        DutyReference::HighestInSet,
        DutyReference::ArticleOfPart,
        DutyReference::ArticleOfAccessory,
        DutyReference::CompleteMovement,
        DutyReference::NaturalJuice("2009".into()),
        DutyReference::Subheading("9903.45.21 or 9903.45.22".into()),
        DutyReference::AdditionalNote("3".into()),
    ];
    prop_oneof![
        1 => Just(DutyExpression::Free),
        4 => (percent(), base).prop_map(|(percent, on)| DutyExpression::AdValorem { percent, on }),
        4 => specific,
        1 => prop::sample::select(vec!["EA", "EA R", "AD S/Z", "AD S/Z R", "AD F/M", "AD F/M R"])
            .prop_map(|name| DutyExpression::Component(name.into())),
        1 => prop::sample::select(references).prop_map(DutyExpression::Reference),
    ]
}

/// Any expression that has a text: sums have two terms or more and begin with a plus.
fn expression() -> impl Strategy<Value = DutyExpression> {
    leaf().prop_recursive(4, 24, 4, |inner| {
        let sign = prop::sample::select(vec![Sign::Plus, Sign::Minus]);
        let more = prop::collection::vec((sign, inner.clone()), 1..4);
        let sum = (inner.clone(), more).prop_map(|(first, more)| {
            let mut terms = vec![Term { sign: Sign::Plus, duty: first }];
            terms.extend(more.into_iter().map(|(sign, duty)| Term { sign, duty }));
            DutyExpression::Sum(terms)
        });
        let pair = (any::<bool>(), inner.clone(), inner).prop_map(|(least, duty, bound)| {
            let (duty, bound) = (Box::new(duty), Box::new(bound));
            if least {
                DutyExpression::AtLeast { duty, minimum: bound }
            } else {
                DutyExpression::AtMost { duty, maximum: bound }
            }
        });
        prop_oneof![sum, pair]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn what_is_printed_is_read_as_the_same(duty in expression()) {
        for notation in [Notation::UnitedStates, Notation::Taric] {
            let text = duty.print(notation);
            let again: DutyExpression = text.parse().map_err(|error| TestCaseError::fail(format!("{text}: {error:?}")))?;
            prop_assert_eq!(&again, &duty, "{}", text);
            prop_assert_eq!(again.print(notation), text);
        }
    }

    #[test]
    fn what_crosses_the_wire_is_the_same(duty in expression()) {
        let json = serde_json::to_string(&duty).unwrap();
        prop_assert_eq!(serde_json::from_str::<DutyExpression>(&json).unwrap(), duty);
    }

    #[test]
    fn no_text_is_too_much(text in "\\PC{0,40}") {
        let _ = text.parse::<DutyExpression>();
    }

    #[test]
    fn no_text_of_the_grammar_is_too_much(
        words in prop::collection::vec(prop::sample::select(vec![
            "6", "1/3", "%", "¢", "$", "EUR", "/", "kg", "100", "each", "on the", "case", "+", "-", "less",
            "MIN", "MAX", "but not", "than", "(", ")", "EA", "AD", "S/Z", "hl", "% vol", "Free", ",", ".", "- ",
            "The duty provided in the applicable subheading", "9999999999999", "0.000000000001", "²", "\u{A0}",
        ]), 0..24),
        spaced in any::<bool>(),
    ) {
        let text = words.join(if spaced { " " } else { "" });
        if let Ok(duty) = text.parse::<DutyExpression>() {
            let printed = duty.print(Notation::Taric);
            prop_assert_eq!(printed.parse::<DutyExpression>().ok(), Some(duty), "{} > {}", text, printed);
        }
    }

    /// Evaluation never panics, a bound is kept, and a sum is the sum of its parts.
    #[test]
    fn evaluation_is_total_and_explained(duty in expression(), value in amount(), quantity in amount()) {
        let mut facts = DutyFacts::new(value, Currency::USD, Quantities::default());
        for (unit, quantity) in duty.needs().units.into_iter().zip(std::iter::repeat(quantity)) {
            facts.quantities.set(unit, quantity);
        }
        facts.part_values.extend(duty.needs().parts.into_iter().map(|part| (part, value)));
        facts.retail_price = Some(value);
        facts.references.extend(duty.needs().references.into_iter().map(|reference| (reference, quantity)));
        for currency in duty.needs().currencies {
            facts.exchange_rates.insert(currency, Decimal::new(11, 1));
        }
        for name in duty.needs().components {
            facts.components.insert(name, DutyExpression::ad_valorem(Percent::new(2.into())));
        }
        match duty.evaluate(&facts) {
            Ok(amount) => {
                prop_assert_eq!(amount.amount, amount.working.amount);
                prop_assert!(!amount.amount.is_sign_negative() || amount.amount.is_zero());
                check(&amount.working)?;
                let json = serde_json::to_string(&amount).unwrap();
                prop_assert_eq!(serde_json::from_str::<DutyAmount>(&json).unwrap(), amount);
            }
            Err(error) => prop_assert_eq!(error, DutyError::Overflow),
        }
    }
}

fn check(step: &DutyStep) -> Result<(), TestCaseError> {
    let amounts: Vec<Decimal> = step.parts.iter().map(|part| *part.amount).collect();
    match &step.rule {
        DutyRule::Sum { signs } => {
            let sum: Decimal = amounts
                .iter()
                .zip(signs)
                .map(|(amount, sign)| if *sign == Sign::Plus { *amount } else { -*amount })
                .sum();
            prop_assert_eq!(*step.amount, sum);
        }
        DutyRule::NotBelowZero => prop_assert!(step.amount.is_zero() && amounts[0] < Decimal::ZERO),
        DutyRule::AtLeast { .. } => prop_assert_eq!(*step.amount, amounts[0].max(amounts[1])),
        DutyRule::AtMost { .. } => prop_assert_eq!(*step.amount, amounts[0].min(amounts[1])),
        _ => {}
    }
    step.parts.iter().try_for_each(check)
}
