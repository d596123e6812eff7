//! One line as a row of fields.

use leptos::prelude::*;
use rust_decimal::RoundingStrategy;

use super::outcome::Outcome;
use crate::{
    browser::intl,
    components::{Button, ButtonKind, Icon, Symbol, TextField},
    state::{
        calculator::Desk,
        landed_cost::typed::{LineField, Place, Typed, TypedLine, UNIT_PRICE},
    },
    text,
};

type Part = fn(&mut TypedLine) -> &mut String;

#[component]
pub fn LineFields(desk: Desk<Typed>, outcome: Outcome, key: u32) -> impl IntoView {
    let typed = desk.typed.clone();
    let place = Memo::new(move |_| typed.read().lines.iter().position(|line| line.key == key));
    let field = |label: String, of: LineField, part: Part| {
        let (typed, writing) = (desk.typed.clone(), desk.clone());
        let value = Signal::derive(move || {
            let line = typed.read().lines.iter().find(|line| line.key == key).cloned();
            line.map(|mut line| std::mem::take(part(&mut line))).unwrap_or_default()
        });
        let write = Callback::new(move |text: String| {
            writing.change(|typed| {
                if let Some(line) = typed.lines.iter_mut().find(|line| line.key == key) {
                    *part(line) = text;
                }
            });
        });
        let faults = outcome.faults;
        let problem = Signal::derive(move || {
            let at = Place::Line(place.get()?, of);
            faults.read().iter().find(|(place, _)| *place == at).map(|(_, words)| words.clone())
        });
        view! { <TextField label hide_label=true value on_input=write problem /> }
    };
    let per_unit = {
        let typed = desk.typed.clone();
        move || {
            let result = outcome.result.get()?;
            let before = typed.read().lines.iter().take(place.get()?).filter(|line| !line.is_empty()).count();
            let cost = result.lines.get(before)?.per_unit_after_recovery?;
            Some(intl::money(
                &cost.exact.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero).to_string(),
                result.currency.code(),
            ))
        }
    };
    let private = desk.private.clone();
    let is_private = move || private.read().contains(UNIT_PRICE);
    let removing = desk.clone();
    let remove = move |_| removing.change(|typed| typed.lines.retain(|line| line.key != key));
    view! {
        <tr>
            <td class="line-product">{field(text::calculators_product(), LineField::Description, |line| &mut line.description)}</td>
            <td>{field(text::calculators_hs_code(), LineField::HsCode, |line| &mut line.hs_code)}</td>
            <td class="line-origin">{field(text::calculators_origin(), LineField::Origin, |line| &mut line.origin)}</td>
            <td>{field(text::calculators_quantity(), LineField::Quantity, |line| &mut line.quantity)}</td>
            <td class:not-on-paper=is_private>{field(text::calculators_unit_price(), LineField::Price, |line| &mut line.price)}</td>
            <td>{field(text::calculators_weight(), LineField::Weight, |line| &mut line.weight)}</td>
            <td>{field(text::calculators_volume(), LineField::Volume, |line| &mut line.volume)}</td>
            <td>{field(text::calculators_duty_rate(), LineField::Duty, |line| &mut line.duty)}</td>
            <td class="numeric strong">{per_unit}</td>
            <td>
                <Button kind=ButtonKind::Quiet label=text::calculators_remove_line() on_press=remove>
                    <Icon symbol=Symbol::Close />
                </Button>
            </td>
        </tr>
    }
}
