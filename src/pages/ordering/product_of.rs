//! What the rules need to know of a product, out of the server's answers. The catalogue in the
//! browser gives the same by `OpenCatalogue::orderable`.

use std::sync::Arc;

use api::catalogue::{Offer, Product, ProductSummary};
use domain::{OrderableProduct, Packaging, QuantityRule};

use crate::state::catalogue::ListedProduct;

pub fn of_detail(product: &Product) -> OrderableProduct {
    orderable(&product.sku, product.active, product.rule, product.packaging, product.offer.as_ref())
}

pub fn of_summary(product: &ProductSummary) -> ListedProduct {
    let packaging = Packaging {
        unit_weight_grams: 0,
        unit_volume_cubic_millimetres: 0,
        carton: None,
        cartons_per_pallet: None,
    };
    let orderable = orderable(&product.sku, true, product.rule, packaging, product.offer.as_ref());
    ListedProduct {
        sku: product.sku.clone(),
        name: product.name.clone(),
        picture: product.picture.clone().unwrap_or_default(),
        hs_code: product.hs_code.as_ref().map(|code| code.digits().to_owned()).unwrap_or_default(),
        origin: product.origin.map(|country| country.code().to_owned()).unwrap_or_default(),
        orderable: Some(Arc::new(orderable)),
        ..ListedProduct::default()
    }
}

fn orderable(
    sku: &str,
    active: bool,
    rule: QuantityRule,
    packaging: Packaging,
    offer: Option<&Offer>,
) -> OrderableProduct {
    OrderableProduct {
        sku: sku.to_owned(),
        active,
        rule,
        packaging,
        price: offer.and_then(|offer| offer.price.clone()),
        list_price: offer.and_then(|offer| offer.list_price),
        rrp: offer.and_then(|offer| offer.rrp),
        price_list: offer.and_then(|offer| offer.price_list.as_ref()).map(|list| list.code.clone()),
        stock: offer.map(|offer| offer.stock.clone()).unwrap_or_default(),
    }
}
