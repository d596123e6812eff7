//! `GET /api/v1/products/{sku}`: one product in full, with the offer to the reader's company.

use api::Permission;
use api::cart::CartQuery;
use api::catalogue::{Attribute, Label, Offer, Product, Variant};
use axum::Json;
use axum::extract::{Path, State};

use super::offer_of;
use crate::app::App;
use crate::documentation::Problems;
use crate::extract::Query;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::offers;
use crate::storage::products::{self, Product as StoredProduct};
use crate::storage::vocabulary::{self, Vocabulary};
use crate::terms::terms_of;
use crate::text::Language;

/// One product in full; letter case of the SKU aside.
#[utoipa::path(get, path = api::paths::PRODUCT, tag = "catalogue", operation_id = "product",
    params(("sku" = String, Path), CartQuery),
    responses((status = 200, body = Product), Problems))]
pub async fn read(
    State(app): State<App>,
    reader: Reader,
    Path(sku): Path<String>,
    Query(query): Query<CartQuery>,
) -> Outcome<Json<Product>> {
    let mut connection = app.database().read().await?;
    let product = products::find(&mut connection, &sku).await?.ok_or_else(Failure::not_found)?;
    let vocabulary = vocabulary::load(&mut connection, reader.language).await?;
    let family = match product.family.as_str() {
        "" => Vec::new(),
        family => products::of_family(&mut connection, family).await?,
    };
    let mut offer = None;
    if reader.may(Permission::SeePrices) {
        let user = reader.signed_in()?;
        let terms = terms_of(&app, &mut connection, user, query.market, query.currency).await?;
        let skus = [product.sku.clone()];
        let mut offers = offers::of_skus(&mut connection, &terms, &skus).await?;
        offer = offers.remove(&product.sku).map(offer_of);
    }
    Ok(Json(product_of(product, &family, offer, &vocabulary, reader.language)))
}

fn product_of(
    product: StoredProduct,
    family: &[StoredProduct],
    offer: Option<Offer>,
    vocabulary: &Vocabulary,
    language: Language,
) -> Product {
    let attribute = |(code, value): &(String, String)| Attribute {
        label: vocabulary.attribute(code).to_owned(),
        value: vocabulary.value(value).to_owned(),
        code: code.clone(),
    };
    let variants = family.iter().filter(|_| family.len() > 1);
    let path = vocabulary.path(&product.category).into_iter();
    let attributes = product.options.iter().chain(&product.attributes);
    Product {
        name: product.names.in_language(language, &product.sku).to_owned(),
        description: product.descriptions.in_language(language, "").to_owned(),
        categories: path.map(|(code, label)| Label { code, label }).collect(),
        attributes: attributes.map(attribute).collect(),
        variants: variants
            .map(|variant| Variant {
                sku: variant.sku.clone(),
                name: variant.names.in_language(language, &variant.sku).to_owned(),
                options: variant.options.iter().map(attribute).collect(),
            })
            .collect(),
        sku: product.sku,
        family: product.family,
        brand: product.brand,
        pictures: products::pictures(product.picture.as_deref(), product.further_pictures),
        picture: product.picture,
        barcode: product.barcode,
        hs_code: product.hs_code,
        origin: product.origin,
        rule: product.rule,
        packaging: product.packaging,
        active: product.active,
        offer,
    }
}
