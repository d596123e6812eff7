//! All lines of the cart worked out together, by `domain`, and what more would change.

use std::collections::BTreeMap;

use api::rebate::{RebateStanding, Rebates};
use domain::{
    Currency, Figure, Incoterm, Money, OrderLine,
    document_exchange::{ReferenceRates, counted, expected_in_own_currency},
    landed_cost::{Rates, Scenario},
    net_cost::{Agreed, Goods, NetCost, OrderTerms, net_costs, shipment},
    rebate::{Ladder, Outlook, Purchase, earn, simulate},
};

use crate::{browser::clock, state::catalogue::OpenCatalogue, trade::ladder::LadderView};

pub struct Worked {
    /// By SKU as the catalogue writes it.
    pub lines: BTreeMap<String, LineWorked>,
    pub tiers: Vec<TierEffect>,
    /// Whether the company's rebates are known; where not, what depends on them is missing.
    pub knows_rebates: bool,
    pub currency: Currency,
    /// The code of the market in the rates.
    pub market: String,
    /// What is imported of it.
    pub shipment: Option<Scenario>,
}

pub struct LineWorked {
    pub cost: NetCost,
    /// Served from within the customs territory: nothing is imported.
    pub cleared: bool,
    pub carton: Option<CartonEffect>,
}

/// What one more carton brings.
pub struct CartonEffect {
    pub units: u32,
    pub adds: Money,
    /// Where the unit price changes.
    pub unit_price: Option<Money>,
    /// What is expected back on it.
    pub rebate: Option<Money>,
}

/// What the cart does to one line of an agreement.
pub struct TierEffect {
    pub agreement: String,
    pub line: String,
    /// What the order as it stands earns more, at once.
    pub earns: Figure,
    /// From where it leads.
    pub tier_before: Option<u32>,
    /// The ladder with the order counted.
    pub then: LadderView,
}

/// An agreement and its end of the period.
struct Known<'a> {
    standing: &'a RebateStanding,
    outlook: Outlook,
}

impl Worked {
    pub fn of(
        lines: &[(OrderLine, Goods)],
        opened: &dyn OpenCatalogue,
        incoterm: Incoterm,
        rates: &Rates,
        rebates: Option<&Rebates>,
    ) -> Option<Self> {
        let known: Vec<Known<'_>> = rebates
            .into_iter()
            .flat_map(|rebates| &rebates.agreements)
            .filter_map(|standing| {
                let outlook = simulate(&standing.scenario).ok()?.outlook?;
                Some(Known { standing, outlook })
            })
            .collect();
        let agreed: Vec<Agreed<'_>> = known
            .iter()
            .map(|known| Agreed {
                agreement: &known.standing.scenario.agreement,
                volumes: &known.outlook.volumes,
                earnings: &known.outlook.earnings,
            })
            .collect();
        let market = opened.country().code().to_owned();
        let terms = OrderTerms { market: market.clone(), incoterm, entry_date: clock::today() };
        let goods: Vec<Goods> = lines.iter().map(|(_, goods)| goods.clone()).collect();
        let costs = net_costs(&goods, &terms, rates, &agreed);
        let reference = ReferenceRates::of(rates);
        let worked = lines.iter().zip(costs).map(|((line, goods), cost)| {
            let carton = carton(line, goods, opened, &agreed, reference);
            (line.sku.clone(), LineWorked { cost, cleared: goods.cleared, carton })
        });
        let bought: Vec<Purchase> = goods.iter().map(|goods| goods.purchase.clone()).collect();
        let tiers = known.iter().flat_map(|known| tiers(known.standing, &bought, reference)).collect();
        Some(Self {
            lines: worked.collect(),
            tiers,
            knows_rebates: rebates.is_some(),
            currency: opened.currency(),
            shipment: shipment(&goods, &terms),
            market,
        })
    }
}

fn carton(
    line: &OrderLine,
    goods: &Goods,
    opened: &dyn OpenCatalogue,
    agreed: &[Agreed<'_>],
    reference: Option<ReferenceRates<'_>>,
) -> Option<CartonEffect> {
    let product = opened.orderable(&line.sku)?;
    let units = product.packaging.carton?.units;
    let more = opened.evaluate_line(&line.sku, line.quantity.checked_add(units)?);
    let adds = more.amount?.minus(line.amount?).ok()?;
    let mut purchase = goods.purchase.clone();
    purchase.value = adds;
    purchase.quantity = Figure::from(rust_decimal::Decimal::from(units));
    let expected = agreed.iter().try_fold(Money::zero(adds.currency()), |total, agreed| {
        let Agreed { agreement, volumes, earnings } = agreed;
        let earns = expected_in_own_currency(agreement, volumes, earnings, &purchase, reference);
        let earns = Money::round_half_up(*earns.ok()?, adds.currency()).ok()?;
        total.plus(earns).ok()
    });
    Some(CartonEffect {
        units,
        adds,
        unit_price: more.unit_price.filter(|price| line.unit_price != Some(*price)),
        rebate: expected.filter(|expected| !expected.is_zero()),
    })
}

/// The lines of an agreement that count something of the cart.
fn tiers(
    standing: &RebateStanding,
    bought: &[Purchase],
    reference: Option<ReferenceRates<'_>>,
) -> Vec<TierEffect> {
    let agreement = &standing.scenario.agreement;
    let countable = bought.iter().filter_map(|purchase| counted(agreement, purchase, reference).ok()?);
    let counted: Vec<Purchase> = countable.map(|counted| counted.purchase).collect();
    let now = &standing.scenario.volumes;
    let Ok(then) = now.with(agreement, &counted) else { return Vec::new() };
    let (Ok(before), Ok(after)) = (earn(agreement, now), earn(agreement, &then)) else { return Vec::new() };
    let of_line = |line: &domain::rebate::Line| {
        let members = line.scope.members();
        if !counted.iter().any(|purchase| members.counts(purchase)) {
            return None;
        }
        let volume = then.volumes.get(&line.id).cloned().unwrap_or_default();
        let ladder = Ladder::of(agreement, &line.id, &volume).ok()?;
        let earned = |all: &domain::rebate::Earnings| {
            let own = all.lines.iter().find(|earned| earned.line == line.id)?;
            Some((own.exact, own.tier))
        };
        let ((was, tier_before), (is, _)) = (earned(&before)?, earned(&after)?);
        let name = standing.lines.iter().find(|known| known.line == line.id).map(|known| known.name.clone());
        Some(TierEffect {
            agreement: standing.name.clone(),
            line: name.unwrap_or_else(|| line.id.clone()),
            earns: is.checked_sub(*was)?.into(),
            tier_before,
            then: LadderView::new(line, ladder, &volume, agreement.currency, standing.period.to.to_string()),
        })
    };
    agreement.lines.iter().filter_map(of_line).collect()
}
