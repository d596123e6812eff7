//! `invoice_lines`: the invoices of another system, through a column mapping: companies, products,
//! list prices and orders out of one file. Every line is accounted for.
//!
//! What the catalogue or the companies have already is never changed: invoices fill gaps.

mod gaps;
mod services;

use std::collections::BTreeSet;

use api::import::ImportKind;
use api::order::OrderStatus;
use domain::{Currency, sku};

use self::gaps::Gaps;
use super::cells::{Cells, Given};
use super::columns::{Column, Header};
use super::companies::COMPANIES;
use super::country_names::country;
use super::kind::{Kind, Remark, Taken, Writing, borrowed, by};
use super::order_documents::{self, StatedLine, StatedOrder};
use super::orders::{PRODUCT_NAMES, add, name, quantity};
use super::rows::Row;
use super::value;
use crate::storage::StorageError;
use crate::storage::table::Record;

/// The company of lines that name no customer.
const UNNAMED: &str = "unnamed-customers";

#[derive(Default)]
pub struct InvoiceLines {
    gaps: Gaps,
}

impl Kind for InvoiceLines {
    const COLUMNS: &'static [Column] = ImportKind::InvoiceLines.columns();

    fn key(&self, header: &Header, row: &Row) -> String {
        header.value(row, "order").unwrap_or_default().to_owned()
    }

    fn observe(&mut self, header: &Header, row: &Row) {
        if row.flaw.is_some() || row.len() < header.width() {
            return;
        }
        let mut cells = Cells::new(header, row);
        let read = Invoiced::read(&mut cells);
        if let Ok(invoiced) = cells.finish(read) {
            self.gaps.observe(&invoiced, row.number);
        }
    }

    async fn prepare(&mut self, writing: &mut Writing<'_>) -> Result<(), StorageError> {
        self.gaps.fill(writing).await
    }

    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError> {
        let mut lines = Vec::new();
        for (position, taken) in rows.iter_mut().enumerate() {
            if taken.is_refused() {
                continue;
            }
            let mut cells = Cells::new(writing.header, &taken.row);
            let read = Invoiced::read(&mut cells);
            order_documents::refuse_out_of_time(&mut cells, &["placed_at"], writing.circumstances.at);
            match cells.finish(read) {
                Err(faults) => taken.faults.extend(faults),
                Ok(invoiced) => {
                    let unnamed = invoiced.company == UNNAMED;
                    taken.remark = unnamed.then_some(Remark::UnnamedCustomer);
                    lines.push((position, invoiced));
                }
            }
        }
        order_documents::refuse_incomplete(rows);
        super::companies::refuse_disagreement(rows, &["company", "currency"], writing.header);
        order_documents::refuse_incomplete(rows);
        lines.retain(|(position, _)| rows.get(*position).is_some_and(|taken| !taken.is_refused()));
        let orders = documents(lines, writing).await?;
        order_documents::take(rows, &orders, writing).await
    }
}

/// One invoice line, read.
pub(super) struct Invoiced {
    pub order: String,
    pub placed_at: chrono::DateTime<chrono::Utc>,
    pub company: String,
    pub company_name: String,
    pub country: Given<domain::Country>,
    pub tier: String,
    pub incoterm: Given<domain::Incoterm>,
    pub payment_terms_days: i64,
    pub po_number: Given<String>,
    pub currency: Currency,
    pub sku: String,
    pub is_service: bool,
    /// To the letter, spaces and line breaks included.
    pub description: Given<String>,
    pub language: &'static str,
    pub quantity: i64,
    pub unit_price: domain::Money,
    pub amount: domain::Money,
}

impl Invoiced {
    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let order = cells.required("order", value::code);
        let placed_at = cells.required("placed_at", value::moment);
        let company = cells.optional("company", |text| value::code(customer(text)));
        let company_name = cells.optional("company_name", value::line);
        let tier = cells.optional("tier", value::code);
        let incoterm = cells.optional("incoterm", value::incoterm);
        let days = cells.optional("payment_terms_days", value::units);
        let po_number = cells.optional("po_number", value::code);
        let currency = cells.required("currency", value::currency);
        let sku = cells.required("sku", value::code);
        let described = cells.optional("description", value::text);
        let language = cells.optional("language", value::language);
        let quantity = cells.required("quantity", quantity);
        let unit_price = currency
            .and_then(|currency| cells.required("unit_price", |text| value::any_amount(text, currency)));
        let amount = unit_price.zip(quantity).and_then(|(price, quantity)| {
            let amount = price.times(quantity).ok();
            if amount.is_none() {
                cells.refuse("quantity", super::reason::Reason::NumberTooLarge);
            }
            amount
        });
        let services = cells.header().has("services").then(|| cells.verbatim("services"));
        let country = cells.text("country").and_then(country);
        let unnamed = || UNNAMED.to_owned();
        let company = company.value().unwrap_or_else(unnamed);
        let company_name = company_name.value().unwrap_or_else(|| {
            if company == UNNAMED { "Unnamed customers".to_owned() } else { format!("Customer {company}") }
        });
        Some(Self {
            order: order?,
            placed_at: placed_at?,
            company,
            company_name,
            country: country.map_or(Given::Empty, Given::Value),
            tier: tier.value().unwrap_or_else(|| "registered".to_owned()),
            incoterm,
            payment_terms_days: days.value().map_or(0, i64::from),
            po_number,
            currency: currency?,
            is_service: services::have(services, sku.as_deref()?),
            sku: sku?,
            description: described.map(|_| cells.verbatim("description").to_owned()),
            language: language.value().unwrap_or("en"),
            quantity: quantity?,
            unit_price: unit_price?,
            amount: amount?,
        })
    }
}

/// A customer's number without the fraction that spreadsheets give it: `12923.0` is `12923`.
fn customer(text: &str) -> &str {
    let whole = text.strip_suffix(".0").unwrap_or(text);
    if whole.bytes().all(|byte| byte.is_ascii_digit()) { whole } else { text }
}

/// A credit note is numbered `C…` or takes back every line that it has.
fn status(order: &StatedOrder) -> OrderStatus {
    let mut number = order.number.bytes();
    let numbered = number.next().is_some_and(|first| first.eq_ignore_ascii_case(&b'c'))
        && number.next().is_some_and(|second| second.is_ascii_digit());
    if numbered || order.lines.iter().all(|line| line.quantity < 0) {
        OrderStatus::CreditNote
    } else {
        OrderStatus::Delivered
    }
}

async fn documents(
    lines: Vec<(usize, Invoiced)>,
    writing: &mut Writing<'_>,
) -> Result<Vec<StatedOrder>, StorageError> {
    let keys: BTreeSet<String> = lines.iter().map(|(_, line)| sku::key(&line.sku)).collect();
    let keys: Vec<String> = keys.into_iter().collect();
    let products = PRODUCT_NAMES.find(writing.connection, &[], "sku_key", &borrowed(&keys)).await?;
    let products = by(products, "sku_key");
    let companies: BTreeSet<&str> = lines.iter().map(|(_, line)| line.company.as_str()).collect();
    let companies: Vec<&str> = companies.into_iter().collect();
    let companies = COMPANIES.find(writing.connection, &[], "id", &companies).await?;
    let companies = by(companies, "id");
    let mut orders = Vec::new();
    for (position, line) in lines {
        let product = products.get(&sku::key(&line.sku));
        let company = companies.get(&line.company);
        let (order, line) = document(line, product, company);
        let company = order.company.clone();
        add(&mut orders, order, line, position);
        // One line that names the customer names it for the invoice.
        if let Some(order) = orders.last_mut().filter(|order| order.company == UNNAMED) {
            order.company = company;
        }
    }
    for order in &mut orders {
        let status = status(order);
        order.status = Given::Value(status);
        if status == OrderStatus::Delivered {
            // The invoice is all that is known of it.
            order.events.push((status, order.placed_at));
        }
    }
    Ok(orders)
}

fn document(line: Invoiced, product: Option<&Record>, company: Option<&Record>) -> (StatedOrder, StatedLine) {
    let stated = StatedLine {
        sku: product.map_or(line.sku, |product| product.text("sku").to_owned()),
        description: line.description,
        name: product.map(|product| name(product, line.language)).unwrap_or_default(),
        quantity: line.quantity,
        unit_price: line.unit_price,
        amount: line.amount,
        warehouse: None,
    };
    let order = StatedOrder {
        number: line.order,
        company: line.company,
        currency: line.currency,
        placed_at: line.placed_at,
        status: Given::Absent,
        user: Given::Absent,
        po_number: line.po_number,
        incoterm: line.incoterm,
        payment_terms_days: company.and_then(|company| company.number("payment_terms_days")),
        ship_to_country: line.country,
        events: Vec::new(),
        lines: Vec::new(),
        first: 0,
    };
    (order, stated)
}
