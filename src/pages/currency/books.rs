//! In which currency the books are kept, and the day of the rates.

use domain::{currency_planner::Quotation, planning::Provenance};
use leptos::prelude::*;

use super::{outcome::Outcome, words};
use crate::{
    components::{Choice, NumberField, SelectField, TextField},
    state::{
        calculator::Desk,
        currency::typed::{Place, Typed},
    },
    text,
};

const HOME_PER_FOREIGN: &str = "home";
const FOREIGN_PER_HOME: &str = "foreign";

#[component]
pub fn BookFields(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let quotations = vec![
        Choice::new(HOME_PER_FOREIGN, text::currency_home_per_foreign()),
        Choice::new(FOREIGN_PER_HOME, text::currency_foreign_per_home()),
    ];
    view! {
        <div class="field-grid">
            <TextField
                label=text::currency_home()
                value=desk.value(|typed| typed.home.clone())
                on_input=desk.write(|typed, code| typed.home = code.trim().to_uppercase())
                problem=outcome.fault(Place::Home)
            />
            <TextField
                label=text::currency_as_of()
                kind="date"
                value=desk.value(|typed| typed.as_of.clone())
                on_input=desk.write(|typed, date| typed.as_of = date)
                problem=outcome.fault(Place::AsOf)
            />
            <TextField
                label=text::currency_spot_date()
                kind="date"
                hint=text::currency_spot_date_hint()
                value=desk.value(|typed| typed.spot_date.clone())
                on_input=desk.write(|typed, date| typed.spot_date = date)
                problem=outcome.fault(Place::SpotDate)
            />
            <div class="wide">
                <SelectField
                    label=text::currency_quotation()
                    choices=quotations
                    value=desk.value(|typed| match typed.quotation {
                        Quotation::HomePerForeign => HOME_PER_FOREIGN.to_owned(),
                        Quotation::ForeignPerHome => FOREIGN_PER_HOME.to_owned(),
                    })
                    on_change=desk.write(|typed, code| {
                        typed.quote_as(
                            if code == HOME_PER_FOREIGN { Quotation::HomePerForeign } else { Quotation::ForeignPerHome },
                        );
                    })
                />
            </div>
            <NumberField
                label=text::currency_home_interest()
                value=desk.value(|typed| typed.home_interest.clone())
                on_input=desk.write(|typed, percent| {
                    typed.home_interest = percent;
                    // Typed by hand from now on.
                    typed.home_provenance = Provenance::default();
                })
                unit="%"
                problem=outcome.fault(Place::HomeInterest)
            />
            <SelectField
                label=text::currency_day_count()
                choices=words::day_counts()
                value=desk.value(|typed| words::day_count_code(typed.home_day_count).to_owned())
                on_change=desk.write(|typed, code| {
                    typed.home_day_count = words::day_count(&code).unwrap_or(typed.home_day_count);
                })
            />
            <div class="wide">
                <SelectField
                    label=text::currency_compounding()
                    choices=words::compoundings()
                    value=desk.value(|typed| words::compounding_code(typed.home_compounding).to_owned())
                    on_change=desk.write(|typed, code| {
                        typed.compound_as(words::compounding(&code).unwrap_or(typed.home_compounding));
                    })
                />
            </div>
        </div>
    }
}
