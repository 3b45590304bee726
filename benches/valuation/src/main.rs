//! Fair values per second and their error over 1,007 reference points: this program's two forms, and QuantLib in Python.
//!
//! `cargo run --release -p wariate-valuation-bench -- FILE.json` prints it and leaves it in the file; the first run makes
//! a Python environment beside the programs and installs QuantLib there.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use rust_decimal::Decimal;
use serde_json::{Value, json};
use wariate::valuation::{Assumptions, Point, decimal, fair_value};

mod quantlib;

const POINTS: &str = include_str!("../../../tests/valuation/bsm-grid.csv");

/// A round takes so long; the best of five counts, so that what else the machine does counts least.
const ROUND: Duration = Duration::from_millis(500);
const ROUNDS: usize = 5;

/// Values below this are told apart from nothing by no issuer: an error in proportion to them says nothing.
const SMALL: Decimal = Decimal::from_parts(1, 0, 0, false, 9);

fn main() -> ExitCode {
    let points = points();
    let exact = |point: &Reference| fair_value(&point.assumptions).ok().map(|value| value.value);
    let quick = |point: &Reference| decimal(point.point.price());
    let mut ways = vec![
        Way::of("Wariate, exact with its bound", &points, exact, per_second(&points, |it| fair_value(&it.assumptions))),
        Way::of("Wariate, in binary fractions", &points, quick, per_second(&points, |it| it.point.price())),
    ];
    let quantlib = quantlib::ways();
    let missing = quantlib.as_ref().err().cloned();
    for way in quantlib.iter().flatten() {
        let mut values = way.values.iter();
        let value = |_: &Reference| values.next().copied().flatten().and_then(decimal);
        ways.push(Way::of(&way.name, &points, value, way.per_second.clone()));
    }

    println!("Fair values of {} points, one processor, the best of {ROUNDS} rounds.\n", points.len());
    println!(
        "{:<36}{:>12}{:>18}{:>12}{:>15}{:>8}",
        "", "a second", "worst error, yen", "with X = 1", "in proportion", "points"
    );
    for way in &ways {
        println!("{}", way.in_words());
    }
    if let Some(reason) = &missing {
        eprintln!("QuantLib was not measured: {reason}");
    }
    let report = json!({ "ways": ways.iter().map(Way::as_json).collect::<Vec<_>>(), "missing": missing });
    match std::env::args().nth(1).map(|file| std::fs::write(&file, format!("{report:#}\n")).map_err(|e| (file, e))) {
        Some(Err((file, error))) => {
            eprintln!("{file}: {error}");
            ExitCode::FAILURE
        }
        Some(Ok(())) | None => ExitCode::SUCCESS,
    }
}

/// A point and its value to twenty digits.
struct Reference {
    assumptions: Assumptions,
    point: Point,
    value: Decimal,
    /// Among the 500 points of grants with an exercise price of one yen.
    is_one_yen: bool,
}

fn points() -> Vec<Reference> {
    let number = |text: &str| {
        let number = if text.contains('e') { Decimal::from_scientific(text) } else { text.parse() };
        // Below 28 decimals there is nothing to compare with.
        number.unwrap_or_default()
    };
    let read = |line: &str| {
        let cells: Vec<Decimal> = line.split(',').take(7).map(number).collect();
        let [share_price, exercise_price, term, volatility, dividend_yield, interest_rate, value] = cells[..] else {
            panic!("seven numbers in {line}");
        };
        let assumptions = Assumptions { share_price, exercise_price, term, volatility, dividend_yield, interest_rate };
        Reference { assumptions, point: Point::from(&assumptions), value, is_one_yen: line.ends_with("yen1") }
    };
    POINTS.lines().skip(1).map(read).collect()
}

/// The values of a second, round by round.
fn per_second<T>(points: &[Reference], value: impl Fn(&Reference) -> T) -> Vec<f64> {
    let round = |_| {
        let (begun, mut count) = (Instant::now(), 0_usize);
        while begun.elapsed() < ROUND {
            for point in points {
                black_box(value(black_box(point)));
            }
            count += points.len();
        }
        count as f64 / begun.elapsed().as_secs_f64()
    };
    (0..ROUNDS).map(round).collect()
}

/// A way to fair values: how quick it is, and how far it errs.
struct Way {
    name: String,
    per_second: Vec<f64>,
    worst: f64,
    worst_of_one_yen: f64,
    worst_in_proportion: f64,
    /// The points that it can take.
    count: usize,
}

impl Way {
    fn of(
        name: &str,
        points: &[Reference],
        mut value: impl FnMut(&Reference) -> Option<Decimal>,
        per_second: Vec<f64>,
    ) -> Way {
        let (mut worst, mut of_one_yen, mut in_proportion) = (Decimal::ZERO, Decimal::ZERO, Decimal::ZERO);
        let mut count = 0;
        for point in points {
            let Some(value) = value(point) else { continue };
            let error = (value - point.value).abs();
            worst = worst.max(error);
            if point.is_one_yen {
                of_one_yen = of_one_yen.max(error);
            }
            if point.value > SMALL {
                in_proportion = in_proportion.max(error / point.value);
            }
            count += 1;
        }
        let float = |value: Decimal| value.to_string().parse().unwrap_or_default();
        Way {
            name: name.to_owned(),
            per_second,
            worst: float(worst),
            worst_of_one_yen: float(of_one_yen),
            worst_in_proportion: float(in_proportion),
            count,
        }
    }

    /// A line of the report.
    fn in_words(&self) -> String {
        let Way { name, worst, worst_of_one_yen, worst_in_proportion, count, .. } = self;
        let per_second = self.per_second.iter().copied().fold(0.0, f64::max);
        format!(
            "{name:<36}{per_second:>12.0}{worst:>18.1e}{worst_of_one_yen:>12.1e}{worst_in_proportion:>15.1e}{count:>8}"
        )
    }

    fn as_json(&self) -> Value {
        let Way { name, per_second, worst, worst_of_one_yen, worst_in_proportion, count } = self;
        json!({
            "name": name, "per_second": per_second, "worst": worst, "worst_of_one_yen": worst_of_one_yen,
            "worst_in_proportion": worst_in_proportion, "count": count,
        })
    }
}
