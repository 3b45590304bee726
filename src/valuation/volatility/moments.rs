//! Mean and deviation, without losing digits over long lists.

use super::Deviation;

/// The returns in two numbers.
pub(super) struct Moments {
    pub count: usize,
    pub mean: f64,
    pub deviation: f64,
}

impl Moments {
    /// In two passes: the mean, then the squares of what lies beside it. `None` for fewer than two values.
    pub fn of<I: Iterator<Item = f64>>(values: impl Fn() -> I, deviation: Deviation) -> Option<Moments> {
        let (mut sum, mut count) = (Sum::default(), 0_usize);
        for value in values() {
            sum.add(value);
            count = count.saturating_add(1);
        }
        let mean = sum.value() / count as f64;
        let (mut beside, mut squares) = (Sum::default(), Sum::default());
        for value in values() {
            beside.add(value - mean);
            squares.add((value - mean) * (value - mean));
        }
        let divisor = match deviation {
            Deviation::Sample => count.checked_sub(1)?,
            Deviation::Population => count,
        };
        // The mean is rounded; what is left beside it makes up for that.
        let variance = (squares.value() - beside.value() * beside.value() / count as f64) / divisor as f64;
        (count >= 2).then(|| Moments { count, mean, deviation: variance.max(0.0).sqrt() })
    }
}

/// A sum that keeps what each addition cuts off (Neumaier).
#[derive(Default)]
struct Sum {
    sum: f64,
    lost: f64,
}

impl Sum {
    fn add(&mut self, value: f64) {
        let next = self.sum + value;
        self.lost += match self.sum.abs() >= value.abs() {
            true => (self.sum - next) + value,
            false => (value - next) + self.sum,
        };
        self.sum = next;
    }

    fn value(&self) -> f64 {
        self.sum + self.lost
    }
}
