//! Medians with their spread.

use serde_json::{Value, json};

/// What a row of measurements comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    pub count: usize,
    pub min: f64,
    pub p25: f64,
    pub median: f64,
    pub p75: f64,
    pub p99: f64,
    pub max: f64,
}

impl Spread {
    /// Of any number of measurements; not a number where there is none.
    pub fn of(measured: &[f64]) -> Spread {
        let mut sorted = measured.to_vec();
        sorted.sort_by(f64::total_cmp);
        let at = |share: f64| quantile(&sorted, share);
        Spread {
            count: sorted.len(),
            min: at(0.0),
            p25: at(0.25),
            median: at(0.5),
            p75: at(0.75),
            p99: at(0.99),
            max: at(1.0),
        }
    }

    pub fn as_json(&self) -> Value {
        let Spread { count, min, p25, median, p75, p99, max } = self;
        json!({ "count": count, "min": min, "p25": p25, "median": median, "p75": p75, "p99": p99, "max": max })
    }
}

/// Between two measurements the value lies on the line between them.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return f64::NAN };
    let place = share * last as f64;
    let (below, above) = (place.floor() as usize, place.ceil() as usize);
    let (Some(low), Some(high)) = (sorted.get(below), sorted.get(above)) else { return f64::NAN };
    low + (high - low) * (place - place.floor())
}

#[cfg(test)]
mod tests {
    use super::Spread;

    #[test]
    fn quantiles_stand_between_the_measurements() {
        let spread = Spread::of(&[40.0, 10.0, 30.0, 20.0]);
        assert_eq!((spread.min, spread.p25, spread.median, spread.p75, spread.max), (10.0, 17.5, 25.0, 32.5, 40.0));
        let hundred: Vec<f64> = (0..=100).map(f64::from).collect();
        assert_eq!(Spread::of(&hundred).p99, 99.0);
    }

    #[test]
    fn one_measurement_is_all_of_them_and_none_is_no_number() {
        let one = Spread::of(&[7.0]);
        assert_eq!((one.count, one.min, one.median, one.p99), (1, 7.0, 7.0, 7.0));
        assert!(Spread::of(&[]).median.is_nan());
    }
}
