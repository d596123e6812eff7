//! Eighteen months of orders: each company buys what it sells, again and again.
//!
//! It owns the file `orders.csv`, the order of its rows, and credit notes. It must never
//! invent a price: baskets ask [`super::prices`].

mod assortment;
mod basket;
mod particulars;

use std::collections::BTreeMap;

use chrono::{Days, Months, NaiveDate};

use self::assortment::assortment;
use self::basket::{Line, basket};
use self::particulars::{Milestone, day, milestones, person, po_number};
use super::DemoError;
use super::calendar::moment;
use super::catalogue::Product;
use super::partners::Company;
use super::prices::PriceBook;
use super::random::Random;
use super::sheet::{Writer, decimal};

/// The months of order history.
const MONTHS: u32 = 18;

/// One order before it has its number.
struct Order<'a> {
    placed_on: NaiveDate,
    /// Minutes after midnight UTC.
    placed_at: u64,
    company: &'a Company,
    user: &'a str,
    language: usize,
    is_credit_note: bool,
    milestones: Vec<Milestone>,
    po_number: String,
    ship_to: &'a str,
    warehouse: &'a str,
    lines: Vec<Line<'a>>,
}

impl Order<'_> {
    fn status(&self) -> &'static str {
        match self.milestones.last() {
            _ if self.is_credit_note => "credit_note",
            Some(milestone) => milestone.status,
            None => "placed",
        }
    }
}

pub(super) fn file(
    products: &[Product<'_>],
    companies: &[Company],
    warehouses: &BTreeMap<String, Vec<String>>,
    prices: &PriceBook,
    today: NaiveDate,
) -> Result<String, DemoError> {
    let mut orders: Vec<Order<'_>> =
        companies.iter().flat_map(|company| history(company, products, warehouses, prices, today)).collect();
    // The sort is stable, so that orders of one minute keep the companies' order.
    orders.sort_by_key(|order| (order.placed_on, order.placed_at));
    write(&orders)
}

fn history<'a>(
    company: &'a Company,
    products: &'a [Product<'a>],
    warehouses: &'a BTreeMap<String, Vec<String>>,
    prices: &PriceBook,
    today: NaiveDate,
) -> Vec<Order<'a>> {
    let mut random = Random::named(&format!("orders {}", company.code));
    let assortment = assortment(company, products, &mut random);
    let count = random.between(64, 96);
    let start = today.checked_sub_months(Months::new(MONTHS)).unwrap_or(today);
    let span = today.signed_duration_since(start).num_days().unsigned_abs();
    let mut days: Vec<NaiveDate> = (0..count).filter_map(|_| day(start, span, &mut random)).collect();
    // In order, so that purchase order numbers rise with the date.
    days.sort_unstable();
    let mut orders = Vec::new();
    for (number, placed_on) in (0..).zip(days) {
        let progress = placed_on.signed_duration_since(start).num_days().unsigned_abs() * 1000 / span.max(1);
        let lines = basket(company, &assortment, placed_on, progress, prices, &mut random);
        let Some((user, language)) = person(company, &mut random) else {
            continue;
        };
        let Some(ship_to) =
            (if random.chance(80) { company.ship_to.first() } else { random.pick(&company.ship_to) })
        else {
            continue;
        };
        let Some(served_by) = warehouses.get(ship_to) else {
            continue;
        };
        let Some(warehouse) = (if random.chance(88) { served_by.first() } else { random.pick(served_by) })
        else {
            continue;
        };
        orders.push(Order {
            placed_on,
            placed_at: random.between(7 * 60, 16 * 60 + 59),
            company,
            user,
            language,
            is_credit_note: false,
            milestones: milestones(placed_on, today, &mut random),
            po_number: po_number(company, placed_on, number, &mut random),
            ship_to,
            warehouse,
            lines,
        });
    }
    let credit_notes: Vec<Order<'_>> =
        orders.iter().filter_map(|order| credit_note(order, today, &mut random)).collect();
    orders.extend(credit_notes);
    orders
}

/// About one delivered order in thirty has units back: damaged, short or not wanted.
fn credit_note<'a>(order: &Order<'a>, today: NaiveDate, random: &mut Random) -> Option<Order<'a>> {
    let delivered = order.milestones.iter().find(|milestone| milestone.status == "delivered")?;
    if !random.chance(3) {
        return None;
    }
    let placed_on = delivered.on.checked_add_days(Days::new(random.between(3, 21)))?;
    if placed_on >= today {
        return None;
    }
    let mut lines = order.lines.clone();
    while lines.len() > random.between(1, 2) as usize {
        lines.swap_remove(random.below(lines.len() as u64) as usize);
    }
    for line in &mut lines {
        line.quantity = random.between(1, (line.quantity / 4).clamp(1, 12));
    }
    Some(Order {
        placed_on,
        placed_at: random.between(8 * 60, 15 * 60),
        is_credit_note: true,
        milestones: Vec::new(),
        po_number: order.po_number.clone(),
        lines,
        ..*order
    })
}

fn write(orders: &[Order<'_>]) -> Result<String, DemoError> {
    let header = [
        "order",
        "placed_at",
        "company",
        "user",
        "status",
        "po_number",
        "currency",
        "incoterm",
        "ship_to_country",
        "confirmed_at",
        "shipped_at",
        "delivered_at",
        "cancelled_at",
        "warehouse",
        "sku",
        "description",
        "quantity",
        "unit_price",
    ];
    let mut writer = Writer::new("orders.csv", &header)?;
    for (position, order) in orders.iter().enumerate() {
        let prefix = if order.is_credit_note { "CN" } else { "MG" };
        let number = format!("{prefix}-{}", 100_001 + position);
        let placed_at = moment(order.placed_on, order.placed_at);
        let reached = |status: &str| {
            let milestone = order.milestones.iter().find(|milestone| milestone.status == status);
            milestone.map_or(String::new(), |milestone| moment(milestone.on, milestone.at))
        };
        for line in &order.lines {
            let description = line.product.names.get(order.language).cloned().unwrap_or_default();
            let quantity =
                if order.is_credit_note { format!("-{}", line.quantity) } else { line.quantity.to_string() };
            writer.row(&[
                number.as_str(),
                &placed_at,
                &order.company.code,
                order.user,
                order.status(),
                &order.po_number,
                &order.company.currency,
                &order.company.incoterm,
                order.ship_to,
                &reached("confirmed"),
                &reached("shipped"),
                &reached("delivered"),
                &reached("cancelled"),
                order.warehouse,
                &line.product.sku,
                &description,
                &quantity,
                &decimal(line.unit_price),
            ])?;
        }
    }
    writer.finish()
}
