//! The fair value over the expected term, for some dividend yields.

use yew::prelude::*;

use super::{Axis, Frame, line, ring, text};
use crate::language::Language;
use crate::valuation::{self, Around, Assumptions, Point};
use crate::wording::{self, PanelPhrase, panel};

/// The parts into which a line is cut.
const PARTS: u32 = 60;

/// Which columns of the table are drawn.
const COLUMNS: [usize; 5] = [0, 5, 10, 15, 20];

/// Where the lines end, and how far apart their labels stand at least.
const RIGHT: i32 = 3_050;
const LABEL: i32 = 150;

/// The value over T with each of five yields of the table, the present value in a ring.
pub fn prices_chart(assumptions: &Assumptions, around: &Around, language: Language) -> Html {
    let words = wording::second::of(language);
    let point = Point::from(assumptions);
    let ends = around.terms.first().zip(around.terms.last());
    let (low, high) = ends.map_or((0.0, 1.0), |(low, high)| (valuation::float(*low), valuation::float(*high)));
    let lines: Vec<_> = COLUMNS
        .into_iter()
        .filter_map(|column| around.yields.get(column))
        .map(|dividend_yield| {
            let class = if *dividend_yield == assumptions.dividend_yield { "line present" } else { "line" };
            let at = Point { dividend_yield: valuation::float(*dividend_yield), ..point };
            let term = |part| low + (high - low) * f64::from(part) / f64::from(PARTS);
            let values = (0..=PARTS).map(|part| (term(part), Point { term: term(part), ..at }.price()));
            (
                class,
                panel::percent(words, *dividend_yield),
                values.filter(|(_, price)| price.is_finite()).collect::<Vec<_>>(),
            )
        })
        .collect();
    let prices = || lines.iter().flat_map(|(_, _, values)| values).map(|(_, price)| *price);
    let (least, most) = (prices().fold(f64::INFINITY, f64::min), prices().fold(0.0, f64::max));
    let frame = Frame {
        id: "prices_chart",
        title: words.panels().phrase(PanelPhrase::PricesChart).to_owned(),
        across: Axis::exactly(low, high, words.panels().phrase(PanelPhrase::YearsAxis)),
        up: Axis::of(least.min(most), most, "¥"),
        right: RIGHT,
    };
    let (x, y) = (frame.x(point.term), frame.y(point.price()));
    let mut lowest = i32::MIN;
    frame.draw(html! {
        <>
            { for lines.iter().map(|(class, label, values)| {
                let points: Vec<(i32, i32)> = values.iter().map(|(term, price)| (frame.x(*term), frame.y(*price))).collect();
                // The lines come from the highest down; a label that would stand on the one before moves down.
                let end = points.last().map_or(0, |(_, y)| *y).max(lowest.saturating_add(LABEL));
                lowest = end;
                html! {
                    <>
                        <path class={*class} d={line(&points)} />
                        { text(RIGHT.saturating_add(60), end.saturating_add(45), "start", &["q = ", label].concat()) }
                    </>
                }
            }) }
            { ring(x, y) }
            { text(x, y.saturating_sub(90), "middle", words.panels().phrase(PanelPhrase::Now)) }
        </>
    })
}
