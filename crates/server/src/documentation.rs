//! The description of the API, OpenAPI 3.1: made from the routes themselves, so that it cannot lag.

pub mod wording;

use std::collections::BTreeMap;

use utoipa::openapi::security::{ApiKey, ApiKeyValue, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{ContentBuilder, Ref, RefOr, Response, ResponseBuilder};
use utoipa::{IntoResponses, Modify, OpenApi};

/// What every description begins with.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Entrepot",
        description = "The JSON API of a partner storefront. Money is an object of decimal text and \
            currency, dates are ISO 8601. Problems are RFC 9457, in the reader's language. Sign in by \
            POST /api/v1/session; the session is an HttpOnly cookie. A write is refused when a \
            browser says that it comes from another site. Send an Idempotency-Key with a write that \
            names the header, and it may safely be sent again.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0")
    ),
    modifiers(&SessionCookie),
    components(schemas(api::Problem, api::order::OrderProblem, api::catalogue::ProductSort)),
    tags(
        (name = "session", description = "Signing in and out"),
        (name = "settings", description = "What everyone may know"),
        (name = "catalogue", description = "Products, prices and stock"),
        (name = "cart", description = "One for each person and company"),
        (name = "orders", description = "Checking, placing, finding, ordering again"),
        (name = "calculators", description = "Landed cost, rebate, price, reorder, currency; their rates. A field of a scenario that is null counts as left out"),
        (name = "short links", description = "Scenarios kept under an address that fits on a slide"),
        (name = "rebates", description = "Where a partner stands in their rebate agreements"),
        (name = "account", description = "One's own profile and password"),
        (name = "company", description = "One's own company, or those one serves"),
        (name = "imports", description = "Files of the channel manager"),
    )
)]
pub struct Description;

/// Says how somebody is known. Routes that are open to everyone answer without it, too.
struct SessionCookie;

impl Modify for SessionCookie {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let about =
            "Given by POST /api/v1/session. On plain HTTP at a loopback address its name is `session`.";
        let cookie = ApiKey::Cookie(ApiKeyValue::with_description("__Host-session", about));
        if let Some(components) = &mut document.components {
            components.add_security_scheme("session", SecurityScheme::ApiKey(cookie));
        }
        let nobody = SecurityRequirement::default();
        let somebody = SecurityRequirement::new("session", Vec::<String>::new());
        document.security = Some(vec![nobody, somebody]);
    }
}

/// What any route may answer besides.
pub struct Problems;

impl IntoResponses for Problems {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        let problem = problem("A problem, in the reader's language", "Problem");
        BTreeMap::from([("default".to_owned(), problem)])
    }
}

/// Problems that carry what placing the order would be today.
pub struct OrderProblems;

impl IntoResponses for OrderProblems {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        let changed = problem("Not what was confirmed, or past the credit line", "OrderProblem");
        let refused = problem("A line or the total breaks a rule", "OrderProblem");
        BTreeMap::from([("409".to_owned(), changed), ("422".to_owned(), refused)])
    }
}

fn problem(description: &str, schema: &str) -> RefOr<Response> {
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name(schema)));
    let response =
        ResponseBuilder::new().description(description).content("application/problem+json", content.build());
    RefOr::T(response.build())
}
