//! `GET /api/v1/products`: the catalogue searched by the same code as in the browser.

use std::sync::Arc;

use api::catalogue::{FacetValue, Facets, Offer, ProductList, ProductQuery, ProductSort, ProductSummary};
use api::{Page, Permission, ProblemKind};
use axum::Json;
use axum::extract::State;
use domain::{Country, Currency, Money, QuantityRule};
use search::{Facet, Query as Search, Results, Row, Sort};
use tokio::task::spawn_blocking;

use super::offer_of;
use crate::app::App;
use crate::cursor;
use crate::documentation::Problems;
use crate::extract::Query;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::{markets, offers};
use crate::terms::terms_of;
use crate::text::Message;

const MAXIMUM_TEXT: usize = 200;

/// One page of products and what each facet would give.
#[utoipa::path(get, path = api::paths::PRODUCTS, tag = "catalogue", operation_id = "products",
    params(ProductQuery), responses((status = 200, body = ProductList), Problems))]
pub async fn search(
    State(app): State<App>,
    reader: Reader,
    Query(query): Query<ProductQuery>,
) -> Outcome<Json<ProductList>> {
    let limit = usize::try_from(cursor::limit(query.limit)?).unwrap_or(usize::MAX);
    let skip = cursor::offset(query.cursor.as_deref())?;
    let market: Option<Country> = parsed("/market", query.market.as_deref(), "field-country")?;
    let currency: Option<Currency> = parsed("/currency", query.currency.as_deref(), "field-currency")?;
    let mut connection = app.database().read().await?;
    let terms = match &reader.user {
        Some(user) if reader.may(Permission::SeePrices) => {
            Some(terms_of(&app, &mut connection, user, market, currency).await?)
        }
        _ => None,
    };
    let search = search_of(&query, terms.as_ref().map(|terms| terms.currency))?;
    let warehouses = markets::warehouses(&mut connection, reader.language).await?;
    let catalogues = app.catalogues();
    let opened = catalogues.opened(&mut connection, reader.language, terms.as_ref()).await?;
    let searched = Arc::clone(&opened);
    let results =
        spawn_blocking(move || searched.catalogue.search(&search)).await.map_err(Failure::internal)?;
    let start = usize::try_from(skip).unwrap_or(usize::MAX);
    let rows = results.rows.iter().skip(start).take(limit);
    let rows: Vec<Row<'_>> = rows.map(|row| opened.catalogue.row(*row)).collect();
    let mut offers = match &terms {
        Some(terms) => {
            let skus: Vec<String> = rows.iter().map(|row| row.sku().to_owned()).collect();
            Some(offers::of_skus(&mut connection, terms, &skus).await?)
        }
        None => None,
    };
    let items = rows.iter().map(|row| {
        let offer = offers.as_mut().and_then(|offers| offers.remove(row.sku()));
        summary_of(*row, offer.map(offer_of))
    });
    let next = start.saturating_add(limit);
    let label = |code: &str| {
        let known = warehouses.iter().find(|warehouse| warehouse.code == code);
        known.map_or_else(|| code.to_owned(), |warehouse| warehouse.name.clone())
    };
    Ok(Json(ProductList {
        page: Page {
            items: items.collect(),
            next_cursor: (next < results.total).then(|| cursor::of_offset(wide(next))),
            total: wide(results.total),
        },
        facets: facets_of(&results, label),
    }))
}

fn wide(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

fn parsed<T: std::str::FromStr>(
    pointer: &str,
    text: Option<&str>,
    fault: &'static str,
) -> Outcome<Option<T>> {
    text.map(str::parse)
        .transpose()
        .map_err(|_| Failure::field(ProblemKind::InvalidRequest, pointer, Message::new(fault)))
}

fn search_of(query: &ProductQuery, currency: Option<Currency>) -> Outcome<Search> {
    let text = query.q.clone().unwrap_or_default();
    if text.chars().count() > MAXIMUM_TEXT {
        let too_long = Message::new("field-too-long").with("maximum", MAXIMUM_TEXT);
        return Err(Failure::field(ProblemKind::InvalidRequest, "/q", too_long));
    }
    let price = |pointer: &str, text: Option<&str>| match (text, currency) {
        (Some(text), Some(currency)) => Money::parse(text, currency)
            .map(|money| Some(money.minor()))
            .map_err(|_| Failure::field(ProblemKind::InvalidRequest, pointer, Message::new("field-amount"))),
        _ => Ok(None),
    };
    Ok(Search {
        text,
        categories: list(query.category.as_deref()),
        brands: list(query.brand.as_deref()),
        warehouses: list(query.warehouse.as_deref()),
        origins: list(query.origin.as_deref()),
        purchased_before: query.purchased.unwrap_or(false),
        price_minimum: price("/price_from", query.price_from.as_deref())?,
        price_maximum: price("/price_to", query.price_to.as_deref())?,
        sort: match query.sort.unwrap_or_default() {
            ProductSort::Relevance => Sort::Relevance,
            ProductSort::Name => Sort::Name,
            ProductSort::Sku => Sort::Sku,
            ProductSort::PriceUp => Sort::PriceUp,
            ProductSort::PriceDown => Sort::PriceDown,
            ProductSort::Newest => Sort::Newest,
        },
    })
}

fn list(text: Option<&str>) -> Vec<String> {
    let parts = text.unwrap_or_default().split(',').map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn facets_of(results: &Results, warehouse: impl Fn(&str) -> String) -> Facets {
    let plain = |facet: &Facet| FacetValue {
        value: facet.code.clone(),
        label: facet.code.clone(),
        count: wide(facet.count),
        parent: None,
    };
    let facets = &results.facets;
    let categories = facets.categories.iter().map(|facet| FacetValue {
        value: facet.code.clone(),
        label: facet.label.clone(),
        count: wide(facet.count),
        parent: facet.parent.clone(),
    });
    let warehouses =
        facets.warehouses.iter().map(|facet| FacetValue { label: warehouse(&facet.code), ..plain(facet) });
    Facets {
        categories: categories.collect(),
        brands: facets.brands.iter().map(plain).collect(),
        warehouses: warehouses.collect(),
        origins: facets.origins.iter().map(plain).collect(),
        purchased: wide(facets.purchased_before),
    }
}

fn summary_of(row: Row<'_>, offer: Option<Offer>) -> ProductSummary {
    let text = |text: &str| Some(text).filter(|text| !text.is_empty()).map(str::to_owned);
    ProductSummary {
        sku: row.sku().to_owned(),
        name: row.name().to_owned(),
        brand: row.brand().to_owned(),
        picture: text(row.picture()),
        rule: QuantityRule::new(row.minimum_quantity(), row.order_multiple(), row.maximum_quantity()),
        hs_code: row.hs_code().parse().ok(),
        origin: row.origin().parse().ok(),
        offer,
    }
}
