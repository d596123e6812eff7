//! Costs and margin in the cart: for each line what it costs in the end, for the whole cart what a little
//! more would change. Estimates say that they are; what is missing says why.

mod effects;
mod goods;
mod line;
mod shipment_link;
mod worked;

use std::sync::Arc;

use leptos::prelude::*;

pub use effects::CartEffects;
pub use line::LineCosts;
pub use shipment_link::ShipmentLink;
use worked::Worked;

use crate::{
    components::Checkbox,
    state::{cart_costs::CartCosts, landed_cost::rates::MarketRates, use_state},
    text,
};

/// Handed to the lines and the summary by the page; dies with it.
#[derive(Clone, Copy)]
pub struct Costs {
    pub is_shown: Signal<bool>,
    /// `None` while they are hidden or the rates have not come.
    worked: Memo<Option<Arc<Worked>>>,
    /// The rates did not come, and none were kept.
    no_rates: Signal<bool>,
}

impl Costs {
    pub fn provide() -> Self {
        let state = use_state();
        let kept = CartCosts::open();
        let is_shown: Signal<bool> = {
            let shown = kept.is_shown.clone();
            Signal::derive(move || shown.get())
        };
        let work = move |_: Option<&Option<Arc<Worked>>>| {
            if !is_shown.get() {
                return None;
            }
            let rates = kept.rates().rates.get()?;
            let own = state.session.user.read().as_ref()?.company.clone()?;
            let rebates = kept.rebates.get().filter(|rebates| rebates.company_id == own.id);
            let failed = kept.failure.read().is_some();
            let warehouses = state.session.settings.read().as_ref()?.warehouses.clone();
            let opened = state.catalogue.opened.get()?;
            let goods = goods::of_cart(state, opened.as_ref(), &warehouses, &rates)?;
            let known = (rebates.is_some() || failed).then_some(rebates)?;
            Worked::of(&goods, opened.as_ref(), own.incoterm, &rates, known.as_deref()).map(Arc::new)
        };
        let worked = Memo::new_with_compare(work, |_, _| true);
        let no_rates = Signal::derive(move || {
            let rates = is_shown.get().then(MarketRates::open);
            rates.is_some_and(|rates| rates.rates.read().is_none() && rates.failure.read().is_some())
        });
        let costs = Self { is_shown, worked, no_rates };
        provide_context(costs);
        costs
    }
}

/// Whether costs are shown; remembered in this browser.
#[component]
pub fn CostsToggle() -> impl IntoView {
    let costs = expect_context::<Costs>();
    let kept = CartCosts::open();
    view! {
        <Checkbox
            label=text::cart_costs()
            checked=costs.is_shown
            on_change=Callback::new(move |shown| kept.show(shown))
        />
    }
}
