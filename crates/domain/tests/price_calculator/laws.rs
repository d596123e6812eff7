//! The laws of the price calculator, on 10,000 scenarios each.

use proptest::option;
use proptest::prelude::*;

use super::*;

fn hundredths(range: std::ops::Range<i64>) -> impl Strategy<Value = Figure> {
    range.prop_map(|value| Decimal::new(value, 2).into())
}

prop_compose! {
    fn channel()(
        tax in hundredths(0..3_000), included: bool,
        discount in hundredths(0..6_000), off in prop_oneof![Just(Figure::ZERO), hundredths(0..2_000)],
        fee in hundredths(0..3_000), net_base: bool, fixed in hundredths(0..200),
        limits in option::of((0..500_i64, 0..5_000_i64)),
        payment in hundredths(0..500), advertising in hundredths(0..2_000),
        fulfilment in hundredths(0..1_000),
        returned in hundredths(0..3_000), return_cost in hundredths(0..1_000),
        refund in option::of((hundredths(0..10_001), hundredths(0..10_001))),
        tier in option::of((1..50_000_i64, hundredths(0..3_000))),
    ) -> Channel {
        let base = if net_base { FeeBase::Net } else { FeeBase::WithTax };
        let (minimum, maximum) = limits.map_or((None, None), |(low, more)| {
            (Some(Decimal::new(low, 2).into()), Some(Decimal::new(low + more, 2).into()))
        });
        // From an amount on another percentage, in the place of the one.
        let tiers = tier.map_or_else(Vec::new, |(from, percent)| {
            let from = Decimal::new(from, 2).into();
            vec![FeeTier { from: Figure::ZERO, percent: fee }, FeeTier { from, percent }]
        });
        let fee = if tiers.is_empty() { fee } else { Figure::ZERO };
        Channel {
            id: "channel".into(),
            tax: Tax { percent: tax, included, ..Tax::default() },
            discount_percent: discount,
            discount_amount: off,
            marketplace: MarketplaceFee { percent: fee, tiers, base, minimum, maximum, fixed, ..MarketplaceFee::default() },
            payment: PaymentFee { percent: payment, base, fixed, ..PaymentFee::default() },
            advertising_percent: advertising,
            fulfilment,
            returns: Returns {
                percent: returned,
                cost: return_cost,
                refund: refund.map(|(goods_lost_percent, fee_refunded_percent)| Refund {
                    goods_lost_percent, fee_refunded_percent,
                }),
            },
            ..Channel::default()
        }
    }
}

fn selling(channel: Channel, buying_price: Figure, question: Question) -> Scenario {
    Scenario {
        version: VERSION,
        currency: Currency::EUR,
        as_of: None,
        cost: Cost { buying_price, landed_per_unit: figure("1.25"), ..Cost::default() },
        question,
        channels: vec![channel],
        sensitivity: Vec::new(),
    }
}

fn answer(scenario: &Scenario) -> Answer {
    calculate(scenario).unwrap().channels.remove(0).answer
}

fn met(unit: &UnitEconomics, target: Target) -> bool {
    let dust = Decimal::new(1, 9);
    let aim = match target {
        Target::Margin(percent) => *unit.revenue * *percent / Decimal::ONE_HUNDRED,
        Target::MarkUp(percent) => *unit.cost * *percent / Decimal::ONE_HUNDRED,
        Target::Profit(amount) => *amount,
    };
    *unit.profit >= aim - dust
}

fn target() -> impl Strategy<Value = Target> {
    prop_oneof![
        hundredths(0..5_000).prop_map(Target::Margin),
        hundredths(0..20_000).prop_map(Target::MarkUp),
        hundredths(0..10_000).prop_map(Target::Profit),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// The price found leaves the target, and its ledger adds up.
    #[test]
    fn a_price_is_never_below_its_target(
        channel in channel(), buying in hundredths(0..1_000_000), target in target()
    ) {
        let scenario = selling(channel, buying, Question::PriceFor { target });
        if let Answer::Found(found) = answer(&scenario) {
            prop_assert!(met(&found.unit, target), "{found:?}");
            let total: Decimal = found.unit.ledger.iter().map(|step| *step.amount).sum();
            prop_assert_eq!(total, *found.unit.profit);
            let back = found.unit.list_price.minus(found.unit.discount).unwrap();
            prop_assert_eq!(back, found.unit.price);
            prop_assert_eq!(found.solution.unwrap().price, found.unit.price);
        }
    }

    /// From a price to its margin and back is within a cent of the price, or lower where limits or
    /// tiers of the fee let a lower price leave the same.
    #[test]
    fn price_and_margin_round_trip(channel in channel(), buying in hundredths(0..100_000), price in 1..1_000_000_i64) {
        let limited = channel.marketplace.minimum.is_some() || !channel.marketplace.tiers.is_empty();
        let list = Money::from_minor(price, Currency::EUR);
        let scenario = selling(channel.clone(), buying, Question::ProfitAt { price: list });
        let Answer::Found(there) = answer(&scenario) else { panic!() };
        prop_assume!(there.unit.price.minor() > 0);
        if let Some(margin) = there.unit.margin_percent.filter(|margin| **margin >= Decimal::ZERO) {
            let target = Target::Margin(margin);
            let scenario = selling(channel, buying, Question::PriceFor { target });
            let Answer::Found(back) = answer(&scenario) else {
                return Err(TestCaseError::fail("no price"));
            };
            let gap = back.unit.price.minor() - there.unit.price.minor();
            // A unit without any cost has the same margin at every price.
            prop_assert!(gap <= 1 && (gap >= -1 || limited || scenario_is_flat(&scenario)), "{gap}");
        }
    }

    /// At the highest buying price the target is met, and at a cent more it is not.
    #[test]
    fn a_buying_price_is_the_highest(channel in channel(), price in 1..1_000_000_i64, target in target()) {
        let price = Money::from_minor(price, Currency::EUR);
        let asked = Question::HighestBuyingPrice { price, target };
        let scenario = selling(channel.clone(), Figure::ZERO, asked);
        if let Answer::Found(found) = answer(&scenario) {
            prop_assert!(met(&found.unit, target));
            let more = found.solution.unwrap().price.minor() + 1;
            let at = selling(channel, Decimal::new(more, 2).into(), Question::ProfitAt { price });
            let Answer::Found(beyond) = answer(&at) else { panic!() };
            let dust = Decimal::new(1, 9);
            let unit = &beyond.unit;
            let aim = match target {
                Target::Margin(percent) => *unit.revenue * *percent / Decimal::ONE_HUNDRED,
                Target::MarkUp(percent) => *unit.cost * *percent / Decimal::ONE_HUNDRED,
                Target::Profit(amount) => *amount,
            };
            prop_assert!(*unit.profit < aim + dust);
        }
    }

    /// Whatever is typed: a result or a fault with a name, never a panic.
    #[test]
    fn nothing_panics(
        mut channel in channel(), figures in prop::collection::vec(any_figure(), 12), price in any::<i64>(),
        target in target(), which in 0..4_u8, step in any_figure()
    ) {
        channel.tax.percent = figures[0];
        channel.marketplace.percent = figures[1];
        channel.marketplace.fixed = figures[2];
        channel.fulfilment = figures[3];
        channel.returns.cost = figures[4];
        channel.volume = Some(figures[5]);
        channel.fixed_costs = figures[6];
        let price = Money::from_minor(price, Currency::EUR);
        let question = match which {
            0 => Question::ProfitAt { price },
            1 => Question::PriceFor { target },
            2 => Question::PriceByMarkUp { on: CostBasis::NetNetCost, mark_up: MarkUp::Percent(figures[7]) },
            _ => Question::HighestBuyingPrice { price, target },
        };
        let mut scenario = selling(channel, figures[8], question);
        scenario.cost.landed_percent = figures[9];
        scenario.cost.rebate_percent = figures[10];
        scenario.cost.rebate_per_unit = figures[11];
        scenario.sensitivity.push(Variation { factor: Factor::Cost, steps: vec![step] });
        let _ = calculate(&scenario);
    }
}

/// Nothing but percentages: the margin does not depend on the price.
fn scenario_is_flat(scenario: &Scenario) -> bool {
    let channel = &scenario.channels[0];
    scenario.cost.buying_price == Figure::ZERO && channel.fulfilment == Figure::ZERO
}

fn any_figure() -> impl Strategy<Value = Figure> {
    prop_oneof![
        4 => hundredths(0..10_000),
        1 => (any::<i64>(), 0..29_u32).prop_map(|(value, scale)| Decimal::new(value, scale).into()),
        1 => Just(Decimal::MAX.into()),
        1 => Just(Decimal::MIN.into()),
    ]
}
