//! A plan out of what is typed; what cannot be read is named by its field.

use chrono::NaiveDate;
use domain::{
    Carton, Figure, Packaging, QuantityRule,
    history_entry::History,
    number_entry,
    reorder_planner::{
        Demand, ForecastRequest, Limits, Lot, OrderRule, Scenario, Service, Stock, Supply, Turnover, VERSION,
    },
};
use rust_decimal::Decimal;

use super::{super::approach::Approach, LotKind, Place, Plan, ServiceKind, Source, Typed, Unreadable};
use crate::state::calculator::{self, Unread};

type Reader = calculator::Reader<Typed>;

impl Typed {
    pub(super) fn read(&self) -> Result<Plan, Unread<Self>> {
        let mut reader = Reader::new(self.mark);
        let (forecast, first) = self.forecast(&mut reader);
        let supply = self.supply(&mut reader);
        // Without demand there is nothing to supply yet.
        let supply = supply.filter(|supply| forecast.is_some() || supply.demand.is_some());
        let lot = self.read_lot(&mut reader);
        let stock = Stock {
            on_hand: self.figure(&mut reader, Place::OnHand).unwrap_or_default(),
            on_order: self.figure(&mut reader, Place::OnOrder).unwrap_or_default(),
            committed: self.figure(&mut reader, Place::Committed).unwrap_or_default(),
        };
        let is_stocked =
            [Place::OnHand, Place::OnOrder, Place::Committed].iter().any(|place| self.is_filled(*place));
        let order_rule = self.order_rule(&mut reader);
        let turnover = self.turnover(&mut reader);
        let limits = Limits {
            turnover_below: self.figure(&mut reader, Place::TurnoverBelow),
            turnover_above: self.beside.turnover_above,
            cover_days_above: self.figure(&mut reader, Place::CoverAbove),
            periods_without_sale: self.whole(&mut reader, Place::IdlePeriods),
        };
        let stock = Some(stock).filter(|_| is_stocked && supply.is_some());
        let scenario =
            Scenario { version: VERSION, forecast, supply, lot, stock, order_rule, turnover, limits };
        reader.finish(Some(Plan { scenario, sku: self.sku.trim().to_owned(), first }))
    }

    fn figure(&self, reader: &mut Reader, at: Place) -> Option<Figure> {
        reader.figure(at, self.entry(at))
    }

    fn needed(&self, reader: &mut Reader, at: Place) -> Figure {
        reader.needed(at, self.entry(at)).unwrap_or_default()
    }

    fn whole(&self, reader: &mut Reader, at: Place) -> Option<u32> {
        let text = Some(self.entry(at)).filter(|text| !text.trim().is_empty())?;
        let read = number_entry::quantity(text);
        reader.take(at, read.map_err(|_| calculator::Unreadable::NotAWholeNumber))
    }

    fn forecast(&self, reader: &mut Reader) -> (Option<ForecastRequest>, Option<NaiveDate>) {
        if self.source == Source::Known {
            return (self.beside.forecast.as_deref().cloned(), None);
        }
        let history = self.history().unwrap_or_else(|fault| {
            reader.fault(Place::History, Unreadable::History(fault));
            History::default()
        });
        let season = self.whole(reader, Place::Season);
        if self.approach.has_seasons() && season.is_none() && !self.is_filled(Place::Season) {
            reader.fault(Place::Season, calculator::Unreadable::Missing);
        }
        let averaged = match self.approach {
            Approach::MovingAverage => self.whole(reader, Place::Averaged).unwrap_or(1),
            _ => 1,
        };
        let horizon = self.whole(reader, Place::Horizon).unwrap_or(1);
        let band_percent = self.figure(reader, Place::Band);
        if history.units.is_empty() {
            return (None, None);
        }
        let model = match self.approach {
            Approach::Given => self.beside.model.clone(),
            approach => approach.model(season.unwrap_or_default(), averaged),
        };
        let request = ForecastRequest {
            history: history.units,
            period_days: self.period_days(),
            horizon,
            season_length: season,
            model,
            band_percent,
            held_back: self.beside.held_back,
            pattern_cuts: self.beside.pattern_cuts,
        };
        (Some(request), history.first)
    }

    fn demand(&self, reader: &mut Reader) -> Option<Demand> {
        (self.source == Source::Known).then(|| Demand {
            mean: self.needed(reader, Place::Mean),
            per_days: self.period_days(),
            deviation: self.figure(reader, Place::Deviation).unwrap_or_default(),
            deviation_per_days: self.beside.deviation_days,
        })
    }

    fn supply(&self, reader: &mut Reader) -> Option<Supply> {
        self.is_filled(Place::LeadTime).then(|| Supply {
            demand: self.demand(reader),
            lead_time: self.needed(reader, Place::LeadTime),
            lead_time_deviation: self.figure(reader, Place::LeadTimeDeviation).unwrap_or_default(),
            review_period: self.figure(reader, Place::Review),
            service: self.read_service(reader),
        })
    }

    fn read_service(&self, reader: &mut Reader) -> Option<Service> {
        match self.service {
            ServiceKind::CycleLevel => self.figure(reader, Place::Service).map(Service::CycleLevel),
            ServiceKind::FillRate => {
                let percent = self.figure(reader, Place::Service)?;
                if self.lot == LotKind::Missing && !self.is_filled(Place::Review) {
                    reader.fault(Place::Service, Unreadable::NothingDelivered);
                }
                Some(Service::FillRate(percent))
            }
            ServiceKind::Given => self.beside.service,
        }
    }

    fn read_lot(&self, reader: &mut Reader) -> Option<Lot> {
        match self.lot {
            LotKind::Missing => None,
            LotKind::Given => self.beside.lot.clone(),
            LotKind::Fixed => Some(Lot::Fixed(self.needed(reader, Place::LotQuantity))),
            LotKind::Economic => Some(Lot::Economic {
                demand: self.needed(reader, Place::YearlyDemand),
                order_cost: self.needed(reader, Place::OrderCost),
                holding_cost: self.needed(reader, Place::HoldingCost),
                period_days: Some(Decimal::from(365).into()),
                quantity: None,
            }),
        }
    }

    fn order_rule(&self, reader: &mut Reader) -> OrderRule {
        let minimum = self.whole(reader, Place::Minimum);
        let multiple = self.whole(reader, Place::Multiple);
        let maximum = self.whole(reader, Place::Maximum);
        let ruled = minimum.is_some() || multiple.is_some() || maximum.is_some();
        let carton = self.whole(reader, Place::Carton).filter(|units| *units > 0);
        let known = self.beside.packaging.filter(|known| known.carton.map(|carton| carton.units) == carton);
        let packaging = known.or_else(|| {
            let carton = Carton { units: carton?, weight_grams: 0, volume_cubic_millimetres: 0 };
            Some(Packaging { carton: Some(carton), ..Packaging::default() })
        });
        OrderRule {
            quantity: ruled.then(|| QuantityRule::new(minimum.unwrap_or(1), multiple.unwrap_or(1), maximum)),
            packaging,
            full_cartons: self.full_cartons && packaging.is_some(),
        }
    }

    fn turnover(&self, reader: &mut Reader) -> Option<Turnover> {
        let filled = [Place::CostOfGoodsSold, Place::OpeningStock, Place::ClosingStock];
        filled.iter().any(|place| self.is_filled(*place)).then(|| Turnover {
            cost_of_goods_sold: self.needed(reader, Place::CostOfGoodsSold),
            opening_stock: self.needed(reader, Place::OpeningStock),
            closing_stock: self.needed(reader, Place::ClosingStock),
            days: self.needed(reader, Place::TurnoverDays),
        })
    }
}
