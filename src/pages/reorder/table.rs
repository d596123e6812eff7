//! The plan as rows: period by period, and as a file for a spreadsheet.

use std::collections::BTreeSet;

use domain::Figure;

use super::{figures::figures, outcome::Shown, words};
use crate::{text, trade::csv};

/// A period: sold, or to come.
pub struct Row {
    pub period: String,
    pub is_ahead: bool,
    sold: Option<Figure>,
    forecast: Option<Figure>,
    lower: Option<Figure>,
    upper: Option<Figure>,
}

impl Row {
    fn figures(&self) -> [Option<Figure>; 4] {
        [self.sold, self.forecast, self.lower, self.upper]
    }

    /// As a person reads them.
    pub fn shown(&self) -> [String; 4] {
        self.figures().map(|figure| figure.map(|figure| words::decimal(figure, 1)).unwrap_or_default())
    }
}

/// The history with what was forecast one period before, then what is to come.
pub fn rows(shown: &Shown) -> Vec<Row> {
    let plan = &shown.plan;
    let Some((request, forecast)) = plan.scenario.forecast.as_ref().zip(shown.outcome.forecast.as_ref())
    else {
        return Vec::new();
    };
    let fitted = forecast.fitted.iter().copied().chain(std::iter::repeat(None));
    let past = request.history.iter().zip(fitted).enumerate().map(|(step, (sold, forecast))| Row {
        period: words::period(plan, step),
        is_ahead: false,
        sold: Some(*sold),
        forecast,
        lower: None,
        upper: None,
    });
    let ahead = forecast.points.iter().enumerate().map(|(step, point)| Row {
        period: words::period(plan, request.history.len() + step),
        is_ahead: true,
        sold: None,
        forecast: Some(point.forecast),
        lower: point.lower,
        upper: point.upper,
    });
    past.chain(ahead).collect()
}

/// The figures with their names, but for those that would tell what is private, then the periods.
pub fn csv(shown: &Shown, private: &BTreeSet<String>) -> String {
    let mut file = String::new();
    for told in figures(shown).iter().filter(|told| !told.tells_any(private)) {
        file += &csv::row([told.name.as_str(), told.figure.to_string().as_str()]);
    }
    let rows = rows(shown);
    if !rows.is_empty() {
        let heading = [
            text::reorder_period(),
            text::reorder_sold(),
            text::reorder_forecast(),
            text::reorder_lower(),
            text::reorder_upper(),
        ];
        file += &csv::row(heading.iter().map(String::as_str));
    }
    for row in rows {
        let figures = row.figures().map(|figure| figure.map(|one| one.to_string()).unwrap_or_default());
        let cells = std::iter::once(row.period).chain(figures).collect::<Vec<_>>();
        file += &csv::row(cells.iter().map(String::as_str));
    }
    file
}
