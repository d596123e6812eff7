//! What crosses the wire has a description, recursive types included.
#![cfg(feature = "openapi")]

use domain::tariff::table::TariffTable;
use domain::tariff::{DutyAmount, DutyExpression, Quantities};
use utoipa::ToSchema;

#[test]
fn recursive_types_are_described_once() {
    let mut schemas = Vec::new();
    DutyAmount::schemas(&mut schemas);
    DutyExpression::schemas(&mut schemas);
    Quantities::schemas(&mut schemas);
    TariffTable::schemas(&mut schemas);
    for name in ["DutyStep", "DutyRule", "Term", "Percent", "DutyUnit", "TariffMeasure", "MeasureSelector"] {
        assert!(schemas.iter().any(|(known, _)| known == name), "{name}");
    }
}
