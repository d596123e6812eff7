//! Agreements, purchases and figures of every kind, sound or absurd, to hold the laws against.

use proptest::option;

use super::*;

/// Rising thresholds with rates of up to 30 per cent, in hundredths.
pub fn tiers() -> impl Strategy<Value = Vec<Tier>> {
    vec((1..1_000_000_i64, 0..3_000_i64), 1..6).prop_map(|steps| {
        let mut threshold = 0;
        let tiers = steps.into_iter().map(|(gap, rate)| {
            threshold += gap;
            Tier { threshold: cents(threshold), rate: cents(rate), ..Tier::default() }
        });
        tiers.collect()
    })
}

pub fn rising_rates() -> impl Strategy<Value = Vec<Tier>> {
    tiers().prop_map(|mut tiers| {
        let mut rates: Vec<Figure> = tiers.iter().map(|tier| tier.rate).collect();
        rates.sort();
        for (tier, rate) in tiers.iter_mut().zip(rates) {
            tier.rate = rate;
        }
        tiers
    })
}

pub fn earned(agreement: &Agreement, value: Figure) -> Decimal {
    let facts = Facts::of_every_line(agreement, value, Figure::ZERO);
    *earn(agreement, &facts).unwrap().exact
}

pub fn purchases() -> impl Strategy<Value = Vec<Purchase>> {
    let purchase = (0..365_u64, -50_000..200_000_i64, -20..90_i64, 0..3_usize, 0..3_usize);
    vec(purchase, 0..12).prop_map(|all| {
        let all = all.into_iter().enumerate();
        all.map(|(index, (day, value, quantity, sku, brand))| Purchase {
            document: index.to_string(),
            date: first_day() + Days::new(day),
            kind: if value < 0 {
                PurchaseKind::CreditNote { invoice_date: None }
            } else {
                PurchaseKind::Invoice
            },
            sku: ["A", "B", "C"][sku].into(),
            brand: ["X", "Y", "Z"][brand].into(),
            categories: Vec::new(),
            region: String::new(),
            channel: String::new(),
            quantity: Decimal::from(quantity).into(),
            value: Money::from_minor(value, Currency::EUR),
            exchange_rate: None,
        })
        .collect()
    })
}

pub fn scope() -> impl Strategy<Value = Scope> {
    let names = |all: [&'static str; 3]| {
        vec(prop::sample::select(all.to_vec()), 0..3)
            .prop_map(|names| names.into_iter().map(str::to_owned).collect::<Vec<String>>())
    };
    let selection = || {
        (names(["A", "B", "C"]), names(["X", "Y", "Z"])).prop_map(|(skus, brands)| Selection {
            skus,
            brands,
            ..Selection::default()
        })
    };
    (selection(), selection()).prop_map(|(include, exclude)| Scope { include, exclude })
}

/// Any figure at all, sensible, absurd or refused.
pub fn any_figure() -> impl Strategy<Value = Figure> {
    prop_oneof![
        4 => (0..100_000_i64).prop_map(cents),
        1 => Just(Figure::ZERO),
        1 => (any::<i64>(), 0..13_u32).prop_map(|(digits, scale)| Decimal::new(digits, scale).into()),
        1 => (any::<i128>(), 0..29_u32).prop_map(|(digits, scale)| {
            let digits = digits >> 32;
            Decimal::try_from_i128_with_scale(digits, scale).unwrap_or_default().into()
        }),
    ]
}

pub fn sound_figure() -> BoxedStrategy<Figure> {
    (0..100_000_i64).prop_map(cents).boxed()
}

pub fn any_line() -> impl Strategy<Value = Line> {
    line_with(|| any_figure().boxed())
}

pub fn line_with(figure: impl Fn() -> BoxedStrategy<Figure>) -> impl Strategy<Value = Line> {
    let rule = prop::sample::select(vec![
        FreeGoodsRule::FullSteps,
        FreeGoodsRule::Proportional,
        FreeGoodsRule::WholeOnly,
    ]);
    let method = prop_oneof![
        Just(Method::WholeVolume),
        Just(Method::Marginal),
        Just(Method::Rolling),
        Just(Method::CumulativeTiers),
        Just(Method::Gate),
        Just(Method::LumpSum),
        Just(Method::ExcessOnly),
        figure().prop_map(|amount_at_target| Method::Accelerator { amount_at_target }),
        Just(Method::Interpolated),
        (figure(), figure(), any::<bool>()).prop_map(|(every, amount, up)| {
            let round = if up { PackageRounding::Up } else { PackageRounding::Down };
            Method::Package { every, amount, round }
        }),
        (figure(), figure(), rule).prop_map(|(every, free, rule)| Method::FreeGoods { every, free, rule }),
    ];
    let unit = || prop::sample::select(vec![VolumeUnit::Value, VolumeUnit::Quantity]);
    let without = prop::sample::select(vec![WithoutBaseline::EarnsNothing, WithoutBaseline::AllIsGrowth]);
    let thresholds = prop::sample::select(vec![GrowthThresholds::Percent, GrowthThresholds::Absolute]);
    let measure = prop_oneof![
        Just(Measure::Value),
        Just(Measure::Quantity),
        (unit(), option::of(figure()), without, thresholds).prop_map(
            |(of, baseline, without_baseline, thresholds)| {
                Measure::Growth { of, baseline, without_baseline, thresholds }
            }
        ),
        (unit(), option::of(figure())).prop_map(|(of, target)| Measure::Attainment { of, target }),
    ];
    let tier = (figure(), figure(), figure(), option::weighted(0.2, figure()))
        .prop_map(|(threshold, rate, lump, minimum)| Tier { threshold, rate, lump, minimum });
    let tiers = vec(tier, 0..5).prop_map(|mut tiers| {
        tiers.sort_by_key(|tier| tier.threshold);
        tiers.dedup_by_key(|tier| tier.threshold);
        tiers
    });
    let name = || prop::sample::select(vec!["0", "1", "2", "none"]).prop_map(str::to_owned);
    let kind = prop_oneof![
        Just(StackingKind::Independent),
        Just(StackingKind::Additive),
        Just(StackingKind::Compound),
        vec(name(), 0..3).prop_map(|lines| StackingKind::NetOfEarlier { lines }),
        name().prop_map(|group| StackingKind::BestOf { group }),
        Just(StackingKind::Exclusive),
    ];
    let bounds =
        (option::weighted(0.2, figure()), option::weighted(0.2, figure()), option::weighted(0.2, figure()));
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    (scope(), measure, method, tiers, kind, bounds, flags).prop_map(
        |(scope, measure, method, mut tiers, kind, bounds, flags)| {
            // Make most lines pass the check, so that the arithmetic is reached.
            match method {
                Method::Gate => tiers.truncate(1),
                Method::FreeGoods { .. } => tiers.clear(),
                Method::LumpSum | Method::Package { .. } => {
                    tiers.iter_mut().for_each(|tier| tier.rate = Figure::ZERO)
                }
                _ => {}
            }
            let growth = matches!(measure, Measure::Growth { .. });
            Line {
                scope,
                measure,
                rate_unit: if flags.0 { RateUnit::Percent } else { RateUnit::PerUnit },
                pays_on: if growth && flags.1 { PaysOn::Increment } else { PaysOn::Whole },
                lumps: if flags.2 { Lumps::HighestTier } else { Lumps::EachTier },
                lump_at_zero: flags.3,
                minimum_volume: bounds.0,
                cap: bounds.1,
                floor: bounds.2,
                below_zero: flags.5,
                stacking: Stacking { order: 0, kind, reduces_later: flags.4 },
                ..line("", method, tiers)
            }
        },
    )
}

pub fn any_agreement() -> impl Strategy<Value = Agreement> {
    agreement_with(any_line().boxed())
}

/// Of any shape, and free of faults: the arithmetic itself is reached in every case.
pub fn sound_agreement() -> impl Strategy<Value = Agreement> {
    agreement_with(line_with(sound_figure).boxed())
        .prop_filter("free of faults", |agreement| agreement.check().is_ok())
}

pub fn agreement_with(line: BoxedStrategy<Line>) -> impl Strategy<Value = Agreement> {
    let modes = prop::sample::select(vec![
        RoundingMode::HalfUp,
        RoundingMode::HalfEven,
        RoundingMode::Down,
        RoundingMode::Up,
    ]);
    let clawback = prop::sample::select(vec![Clawback::PaidBack, Clawback::CarriedForward, Clawback::Waived]);
    let rounding = (modes, option::of(0..4_u32));
    let lines = vec(line, 0..4);
    (lines, rounding, clawback, any::<bool>(), any::<bool>()).prop_map(
        |(lines, (mode, digits), clawback, above, carried)| {
            let lines = lines.into_iter().zip(0_u32..).map(|(mut line, order)| {
                line.id = order.to_string();
                line.stacking.order = order;
                line
            });
            Agreement {
                boundary: if above { Boundary::Above } else { Boundary::FromInclusive },
                carry_forward: if carried { CarryForward::FloorExcess } else { CarryForward::Nothing },
                rounding: Rounding { mode, digits },
                clawback,
                ..agreement(lines.collect())
            }
        },
    )
}
