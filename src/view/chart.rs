//! Charts: lines and axes in the colours of the page, drawn by the program itself. Whatever one shows stands in a table
//! beside it as well.

use yew::prelude::*;

use crate::amount::{self, RoundingMode, RoundingPlace};
use crate::valuation;

mod closes;
mod prices;

pub use closes::{closes_chart, returns_chart};
pub use prices::prices_chart;

/// The size of a drawing, in units of which eight or so make a pixel: whole numbers are fine enough then.
const SIZE: &str = "0 0 4000 2380";
const RIGHT: i32 = 3_900;
const LEFT: i32 = 560;
const TOP: i32 = 240;
const BOTTOM: i32 = 1_980;

/// How many numbers stand along an axis, at most.
const TICKS_MAX: f64 = 6.0;

/// A drawing in its axes.
struct Frame {
    /// Unique on the page.
    id: &'static str,
    title: String,
    across: Axis,
    up: Axis,
    /// Where the drawing ends on the right: labels may stand behind it.
    right: i32,
}

/// From where to where an axis goes, with the numbers along it.
struct Axis {
    low: f64,
    high: f64,
    ticks: Vec<(f64, String)>,
    label: &'static str,
}

impl Axis {
    /// An axis for values between these, with round numbers along it.
    fn of(low: f64, high: f64, label: &'static str) -> Axis {
        let span = (high - low).max(0.02);
        let step = step(span / TICKS_MAX);
        // A line that runs along the edge is not seen.
        let (low, high) = ((low / step).floor() * step, ((high / step).ceil() * step).max(low + step));
        Axis { ticks: ticks(low, high, step), low, high, label }
    }

    /// The same without any room at its ends.
    fn exactly(low: f64, high: f64, label: &'static str) -> Axis {
        let span = (high - low).max(0.02);
        let step = step(span / TICKS_MAX);
        Axis { low, high: low + span, ticks: ticks((low / step).ceil() * step, low + span, step), label }
    }

    /// How far along the axis a value lies, from 0 to 1.
    fn part(&self, value: f64) -> f64 {
        ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }
}

/// The first of 0.01, 0.02, 0.05, 0.1, … that is not less.
fn step(least: f64) -> f64 {
    let mut unit = 0.01;
    while unit < 1e15 {
        for step in [unit, 2.0 * unit, 5.0 * unit] {
            if step >= least {
                return step;
            }
        }
        unit *= 10.0;
    }
    unit
}

fn ticks(first: f64, high: f64, step: f64) -> Vec<(f64, String)> {
    let count = ((high - first) / step + 1.001).clamp(0.0, TICKS_MAX + 2.0) as u32;
    (0..count)
        .map(|index| first + step * f64::from(index))
        .map(|value| {
            let number = valuation::decimal(value).unwrap_or_default();
            (value, amount::grouped(amount::round(number, RoundingMode::HalfUp, RoundingPlace::Hundredth)))
        })
        .collect()
}

impl Frame {
    fn x(&self, value: f64) -> i32 {
        LEFT.saturating_add((f64::from(self.right.saturating_sub(LEFT)) * self.across.part(value)) as i32)
    }

    fn y(&self, value: f64) -> i32 {
        BOTTOM.saturating_sub((f64::from(BOTTOM.saturating_sub(TOP)) * self.up.part(value)) as i32)
    }

    /// The drawing with its axes, its title for those who do not see it, and `marks` within.
    fn draw(&self, marks: Html) -> Html {
        let title = [self.id, ".title"].concat();
        let across = self.across.ticks.iter().map(|(value, label)| (self.x(*value), label)).map(|(x, label)| {
            html! {
                <>
                    <path class="grid" d={line(&[(x, TOP), (x, BOTTOM)])} />
                    { text(x, BOTTOM.saturating_add(190), "middle", label) }
                </>
            }
        });
        let up = self.up.ticks.iter().map(|(value, label)| (self.y(*value), label)).map(|(y, label)| {
            html! {
                <>
                    <path class="grid" d={line(&[(LEFT, y), (self.right, y)])} />
                    { text(LEFT.saturating_sub(50), y.saturating_add(45), "end", label) }
                </>
            }
        });
        html! {
            <svg class="chart" data-chart={self.id} viewBox={SIZE}
                role="img" aria-labelledby={title.clone()}>
                <title id={title}>{ &self.title }</title>
                { for across }
                { for up }
                { text(self.right, BOTTOM.saturating_add(350), "end", self.across.label) }
                { text(LEFT.saturating_sub(50), TOP.saturating_sub(110), "end", self.up.label) }
                { marks }
            </svg>
        }
    }
}

fn text(x: i32, y: i32, anchor: &'static str, words: &str) -> Html {
    html! { <text x={x.to_string()} y={y.to_string()} text-anchor={anchor}>{ words }</text> }
}

/// A line through these points.
fn line(points: &[(i32, i32)]) -> String {
    let mut path = String::new();
    for (x, y) in points {
        path.push_str(if path.is_empty() { "M" } else { "L" });
        path.push_str(&x.to_string());
        path.push(' ');
        path.push_str(&y.to_string());
    }
    path
}

/// A ring around a point.
fn ring(x: i32, y: i32) -> Html {
    html! { <circle class="ring" cx={x.to_string()} cy={y.to_string()} r="55" /> }
}
