//! The working of a fair value: the form of the formula that was taken, every number of it, and how far it may err.

use rust_decimal::Decimal;

use super::grouped;
use crate::amount::{self, RoundingMode, RoundingPlace, exact};
use crate::valuation::{self, Assumptions, FairValue, Form};

/// The formula in the form in which the value was worked out.
pub fn formula(form: Form) -> &'static str {
    match form {
        Form::Parity => PARITY,
        Form::Direct => MODEL,
        Form::Intrinsic => "max(S·e^(−qT) − X·e^(−rT), 0)",
        Form::NothingDue => SHARE,
    }
}

/// The model, as its authors write it.
const MODEL: &str = "S·e^(−qT)·N(d1) − X·e^(−rT)·N(d2)";

/// The same, with little to lose where the exercise price is small: P is the right to sell (プット).
const PARITY: &str = "S·e^(−qT) − X·e^(−rT) + P";

const PUT: &str = "X·e^(−rT)·N(−d2) − S·e^(−qT)·N(−d1)";
const SHARE: &str = "S·e^(−qT)";
const EXERCISE: &str = "X·e^(−rT)";
const FORWARD: &str = "S·e^(−qT) − X·e^(−rT)";

/// Every number of the model, one a line: what went in, what stood between, and what it comes to.
pub fn numbers(value: &FairValue) -> String {
    let Assumptions { share_price, exercise_price, term, volatility, dividend_yield, interest_rate } =
        value.assumptions;
    let percent = |rate: Decimal| [&grouped(rate.saturating_mul(Decimal::ONE_HUNDRED)), " %"].concat();
    let [share, exercise] = [value.discounted_share_price, value.discounted_exercise_price];
    let mut lines = vec![
        line("S", &grouped(share_price)),
        line("X", &grouped(exercise_price)),
        line("T", &grouped(term)),
        line("σ", &percent(volatility)),
        line("q", &percent(dividend_yield)),
        line("r", &percent(interest_rate)),
        line(SHARE, &grouped(share)),
        line(EXERCISE, &grouped(exercise)),
    ];
    if let Some(standardised) = value.standardised {
        let parts =
            [("d1", standardised.d1), ("d2", standardised.d2), ("N(d1)", standardised.n1), ("N(d2)", standardised.n2)];
        lines.extend(parts.map(|(name, part)| line(name, &valuation::decimal(part).map(number).unwrap_or_default())));
    }
    if let Some(put) = value.put() {
        lines.push(line(FORWARD, &exact::difference(share, exercise).map(grouped).unwrap_or_default()));
        let put = valuation::decimal(put).map(number).unwrap_or_default();
        lines.push(line("P", &[PUT, " = ", &put].concat()));
    }
    let shown = grouped(value.value);
    lines.push(line("C", &[formula(value.form), " = ", &shown, &within(value.bound)].concat()));
    lines.join("\n")
}

fn line(name: &str, number: &str) -> String {
    [name, " = ", number].concat()
}

/// " ± 4.8 × 10⁻¹⁶"; nothing where the value is exact.
fn within(bound: Decimal) -> String {
    if bound.is_zero() { String::new() } else { [" ± ", &scientific(bound, RoundingMode::Up)].concat() }
}

/// A number whose first digits are seen, however small it is.
fn number(value: Decimal) -> String {
    let is_small = !value.is_zero() && value.trunc_with_scale(4).is_zero();
    if is_small { scientific(value, RoundingMode::HalfUp) } else { grouped(value) }
}

/// Two digits and a power of ten: 4.8 × 10⁻¹⁶.
fn scientific(value: Decimal, mode: RoundingMode) -> String {
    let value = value.normalize();
    let behind = value.mantissa().unsigned_abs().checked_ilog10().unwrap_or(0);
    let mut lead = value;
    if lead.set_scale(behind).is_err() {
        return grouped(value);
    }
    let lead = amount::round(lead, mode, RoundingPlace::Tenth);
    let power = i64::from(behind).saturating_sub(i64::from(value.scale()));
    match power {
        0 => grouped(lead),
        _ => [&*grouped(lead), " × 10", &raised(power)].concat(),
    }
}

/// An exponent: ⁻¹⁶.
fn raised(power: i64) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let digit = |sign: char| {
        let digit = sign.to_digit(10).and_then(|digit| DIGITS.get(usize::try_from(digit).ok()?).copied());
        digit.unwrap_or('⁻')
    };
    power.to_string().chars().map(digit).collect()
}

#[cfg(test)]
mod tests;
