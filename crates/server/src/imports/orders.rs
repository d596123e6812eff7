//! `orders`: orders and credit notes of the past, one row a line.

use std::collections::{BTreeSet, HashMap};

use api::import::ImportKind;
use api::order::OrderStatus;
use chrono::{DateTime, Utc};
use domain::{Currency, sku};

use super::cells::{Cells, Given};
use super::columns::{Column, Header};
use super::companies::{COMPANIES, refuse_disagreement};
use super::kind::{Kind, Taken, Writing, by};
use super::order_documents::{self, Person, StatedLine, StatedOrder};
use super::reason::Reason;
use super::rows::Row;
use super::stock::WAREHOUSE_CODES;
use super::users::USERS;
use super::value;
use crate::storage::StorageError;
use crate::storage::table::{Field, Holds, Record, Table, text};

/// Products by what was typed, with their names.
pub static PRODUCT_NAMES: Table = Table {
    name: "products",
    key: 1,
    fields: &[text("sku"), text("sku_key"), Field { name: "names", holds: Holds::Text("{}") }],
};

/// Columns that are said once for the order: its rows must agree.
const OF_ORDER: [&str; 12] = [
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
];

/// Those that are moments.
const MOMENTS: [&str; 5] = ["placed_at", "confirmed_at", "shipped_at", "delivered_at", "cancelled_at"];

/// When an order came to a status.
const EVENTS: [(&str, OrderStatus); 4] = [
    ("confirmed_at", OrderStatus::Confirmed),
    ("shipped_at", OrderStatus::Shipped),
    ("delivered_at", OrderStatus::Delivered),
    ("cancelled_at", OrderStatus::Cancelled),
];

#[derive(Default)]
pub struct Orders;

impl Kind for Orders {
    const COLUMNS: &'static [Column] = ImportKind::Orders.columns();

    fn key(&self, header: &Header, row: &Row) -> String {
        header.value(row, "order").unwrap_or_default().to_owned()
    }

    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError> {
        refuse_disagreement(rows, &OF_ORDER, writing.header);
        let known = Known::load(rows, writing).await?;
        let mut orders: Vec<StatedOrder> = Vec::new();
        for (position, taken) in rows.iter_mut().enumerate() {
            if taken.is_refused() {
                continue;
            }
            let mut cells = Cells::new(writing.header, &taken.row);
            let read = read(&mut cells, &known);
            order_documents::refuse_out_of_time(&mut cells, &MOMENTS, writing.circumstances.at);
            match cells.finish(read) {
                Err(faults) => taken.faults.extend(faults),
                Ok((order, line)) => add(&mut orders, order, line, position),
            }
        }
        order_documents::refuse_incomplete(rows);
        orders.retain(|order| rows.get(order.first).is_some_and(|taken| !taken.is_refused()));
        order_documents::take(rows, &orders, writing).await
    }
}

/// Adds a line to its order, which is the last one or a new one.
pub fn add(orders: &mut Vec<StatedOrder>, stated: StatedOrder, line: StatedLine, position: usize) {
    match orders.last_mut().filter(|order| order.number == stated.number) {
        Some(order) => {
            order.join(stated);
            order.lines.push(line);
        }
        None => orders.push(StatedOrder { first: position, lines: vec![line], ..stated }),
    }
}

/// What is stored of everything that the rows name.
struct Known {
    companies: HashMap<String, Record>,
    users: HashMap<String, Record>,
    warehouses: HashMap<String, Record>,
    products: HashMap<String, Record>,
}

impl Known {
    async fn load(rows: &[Taken], writing: &mut Writing<'_>) -> Result<Self, StorageError> {
        let header = writing.header;
        let named = |column: &str| -> Vec<String> {
            let cells = rows.iter().filter_map(|taken| header.value(&taken.row, column));
            let set: BTreeSet<&str> = cells.filter(|cell| !cell.is_empty()).collect();
            set.into_iter().map(str::to_owned).collect()
        };
        let companies = named("company");
        let emails: Vec<String> = named("user").iter().map(|email| email.to_lowercase()).collect();
        let warehouses = named("warehouse");
        let keys: Vec<String> = named("sku").iter().map(|sku| sku::key(sku)).collect();
        let connection = &mut *writing.connection;
        let texts = super::kind::borrowed;
        let companies = COMPANIES.find(connection, &[], "id", &texts(&companies)).await?;
        let users = USERS.find(connection, &[], "email", &texts(&emails)).await?;
        let warehouses = WAREHOUSE_CODES.find(connection, &[], "code", &texts(&warehouses)).await?;
        let products = PRODUCT_NAMES.find(connection, &[], "sku_key", &texts(&keys)).await?;
        Ok(Self {
            companies: by(companies, "id"),
            users: by(users, "email"),
            warehouses: by(warehouses, "code"),
            products: by(products, "sku_key"),
        })
    }
}

fn read(cells: &mut Cells<'_>, known: &Known) -> Option<(StatedOrder, StatedLine)> {
    let number = cells.required("order", value::code);
    let placed_at = cells.required("placed_at", value::moment);
    let company =
        cells.required("company", |company| known.companies.get(company).ok_or(Reason::UnknownCompany));
    let user =
        cells.optional("user", |email| known.users.get(&email.to_lowercase()).ok_or(Reason::UnknownUser));
    let states = OrderStatus::ALL.map(|status| (status.code(), status));
    let status = cells.optional("status", |text| value::one_of(text, &states));
    let po_number = cells.optional("po_number", value::code);
    let currency = cells.required("currency", value::currency);
    let incoterm = cells.optional("incoterm", value::incoterm);
    let ship_to_country = cells.optional("ship_to_country", value::country);
    let mut events: Vec<(OrderStatus, DateTime<Utc>)> = Vec::new();
    for (column, status) in EVENTS {
        let at = cells.optional(column, value::moment).value();
        events.extend(at.map(|at| (status, at)));
    }
    let language = user.value().map_or("en", |user| user.text("language"));
    let line = currency.and_then(|currency| read_line(cells, known, currency, language));
    if let (Some(line), true) = (&line, cells.is_sound()) {
        let is_credit_note = status == Given::Value(OrderStatus::CreditNote);
        if is_credit_note && line.quantity > 0 {
            cells.refuse("quantity", Reason::CreditNoteIsNegative);
        } else if !is_credit_note && line.quantity < 0 {
            cells.refuse("quantity", Reason::OrderIsPositive);
        }
    }
    let order = StatedOrder {
        number: number?,
        company: company?.text("id").to_owned(),
        currency: currency?,
        placed_at: placed_at?,
        status,
        user: user.map(|user| Person { id: user.text("id").to_owned(), name: user.text("name").to_owned() }),
        po_number,
        incoterm,
        payment_terms_days: company?.number("payment_terms_days"),
        ship_to_country,
        events,
        lines: Vec::new(),
        first: 0,
    };
    Some((order, line?))
}

fn read_line(cells: &mut Cells<'_>, known: &Known, currency: Currency, language: &str) -> Option<StatedLine> {
    let typed = cells.required("sku", value::code);
    let product = typed.as_ref().and_then(|sku| known.products.get(&sku::key(sku)));
    let description = cells.optional("description", value::text);
    if product.is_none() && typed.is_some() && !matches!(description, Given::Value(_)) {
        cells.refuse("sku", Reason::UnknownSku);
    }
    let warehouse = cells.optional("warehouse", |code| {
        let known = known.warehouses.contains_key(code);
        known.then(|| code.to_owned()).ok_or(Reason::UnknownWarehouse)
    });
    let quantity = cells.required("quantity", quantity);
    let unit_price = cells.required("unit_price", |text| value::amount(text, currency));
    let (quantity, unit_price) = quantity.zip(unit_price)?;
    let Ok(amount) = unit_price.times(quantity) else {
        cells.refuse("quantity", Reason::NumberTooLarge);
        return None;
    };
    Some(StatedLine {
        sku: product.map(|product| product.text("sku").to_owned()).or(typed)?,
        description,
        name: product.map(|product| name(product, language)).unwrap_or_default(),
        quantity,
        unit_price,
        amount,
        warehouse: warehouse.value(),
    })
}

/// A number of units of either sign, never none.
pub fn quantity(text: &str) -> Result<i64, Reason> {
    let quantity = value::whole(text)?;
    if quantity == 0 {
        return Err(Reason::ZeroQuantity);
    }
    if u32::try_from(quantity.unsigned_abs()).is_err() {
        return Err(Reason::NumberTooLarge);
    }
    Ok(quantity)
}

/// A product's name in a language, or in whichever there is.
pub fn name(product: &Record, language: &str) -> String {
    let names: std::collections::BTreeMap<String, String> =
        serde_json::from_str(product.text("names")).unwrap_or_default();
    let found = names.get(language).or_else(|| names.get("en"));
    found.or_else(|| names.values().next()).cloned().unwrap_or_default()
}
