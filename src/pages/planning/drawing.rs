//! Places in a drawing: shares of its width and height, in whole units.

use rust_decimal::Decimal;

/// In the units of every drawing here.
pub const WIDTH: i64 = 1000;
pub const HEIGHT: i64 = 240;

/// From the lowest to the highest value that is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    low: Decimal,
    span: Decimal,
}

impl Scale {
    /// With zero in it, so that heights compare.
    pub fn from_zero(values: impl IntoIterator<Item = Decimal>) -> Self {
        Self::over(values.into_iter().chain([Decimal::ZERO]))
    }

    /// As narrow as the values are.
    pub fn over(values: impl IntoIterator<Item = Decimal>) -> Self {
        let (low, high) = values
            .into_iter()
            .fold((Decimal::MAX, Decimal::MIN), |(low, high), value| (low.min(value), high.max(value)));
        let span = high.checked_sub(low).unwrap_or(Decimal::ONE).max(Decimal::new(1, 6));
        Self { low, span }
    }

    /// The height of a value, counted from the top; a little room is left at both ends.
    pub fn down(self, value: Decimal) -> i64 {
        let room = HEIGHT - 16;
        let share = value
            .checked_sub(self.low)
            .and_then(|above| above.checked_mul(room.into()))
            .and_then(|above| above.checked_div(self.span));
        let above = share.and_then(|share| i64::try_from(share.trunc()).ok()).unwrap_or(room);
        HEIGHT - 8 - above.clamp(0, room)
    }
}

/// The place of one of several steps from one end to the other.
pub fn across(step: usize, last: usize) -> i64 {
    let (step, last) = (i64::try_from(step).unwrap_or_default(), i64::try_from(last).unwrap_or(1).max(1));
    step.saturating_mul(WIDTH) / last
}

/// Points as SVG writes them.
pub fn points(points: impl IntoIterator<Item = (i64, i64)>) -> String {
    let points: Vec<String> = points.into_iter().map(|(x, y)| format!("{x},{y}")).collect();
    points.join(" ")
}
