use super::*;

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a number")
}

/// S and X in yen, T in years, σ, q and r as fractions.
fn worked([share_price, exercise_price, term, volatility, dividend_yield, interest_rate]: [&str; 6]) -> (Form, String) {
    let value = valuation::fair_value(&Assumptions {
        share_price: decimal(share_price),
        exercise_price: decimal(exercise_price),
        term: decimal(term),
        volatility: decimal(volatility),
        dividend_yield: decimal(dividend_yield),
        interest_rate: decimal(interest_rate),
    });
    let value = value.expect("a value");
    (value.form, numbers(&value))
}

/// The lines behind the numbers that went in.
fn ends(text: &str) -> Vec<&str> {
    text.lines().skip(6).collect()
}

/// 2,000·e^(−0.225) = 1,597.03243751875…, without e^(−0.015) 1,596.04732557915…, and with d1 = 5.5454… and d2 = 3.9962…
/// a put of 0.00000828452…, as another program gives them to forty digits, and the probabilities to sixteen.
#[test]
fn in_the_money_the_put_and_the_bound_are_seen() {
    let (form, text) = worked(["2000", "1", "15", "0.4", "0.015", "0.001"]);
    assert_eq!((form, formula(form)), (Form::Parity, "S·e^(−qT) − X·e^(−rT) + P"));
    let lines = ends(&text);
    assert_eq!(lines[0], "S·e^(−qT) = 1,597.0324375187…");
    assert!(lines.contains(&"S·e^(−qT) − X·e^(−rT) = 1,596.0473255791…"), "{text}");
    assert!(lines.contains(&"P = X·e^(−rT)·N(−d2) − S·e^(−qT)·N(−d1) = 8.3 × 10⁻⁶"), "{text}");
    let last = lines.last().expect("a line");
    assert!(last.starts_with("C = S·e^(−qT) − X·e^(−rT) + P = 1,596.0473338636… ± "), "{last}");
    let (_, bound) = last.split_once(" ± ").expect("a bound");
    assert!(bound.contains(" × 10⁻") && bound.len() < 20, "{bound}");
}

/// Hull, Options, Futures, and Other Derivatives: S = 42, X = 40, r = 10 %, σ = 20 %, half a year: c = 4.76, p = 0.81.
#[test]
fn the_put_of_a_textbook() {
    let (form, text) = worked(["42", "40", "0.5", "0.2", "0", "0.1"]);
    assert_eq!(form, Form::Parity);
    assert!(text.contains("N(−d1) = 0.80") && text.contains("+ P = 4.75"), "{text}");
}

#[test]
fn each_form_has_its_formula() {
    for (assumptions, wanted, end) in [
        (["1000", "1000", "1", "0.3", "0.05", "0.01"], Form::Direct, "C = S·e^(−qT)·N(d1) − X·e^(−rT)·N(d2) = "),
        (["1000", "400", "0", "0.3", "0", "0"], Form::Intrinsic, "C = max(S·e^(−qT) − X·e^(−rT), 0) = 600"),
        (["1000", "0", "10", "0.3", "0", "0"], Form::NothingDue, "C = S·e^(−qT) = 1,000"),
    ] {
        let (form, text) = worked(assumptions);
        assert_eq!(form, wanted);
        assert!(ends(&text).last().is_some_and(|line| line.starts_with(end)), "{text}");
        assert!(!text.contains("P = ") && end.contains(formula(form)));
    }
}

#[test]
fn small_numbers_keep_their_first_digits() {
    for (value, up, half_up) in [
        ("0.00000000000000048123", "4.9 × 10⁻¹⁶", "4.8 × 10⁻¹⁶"),
        ("0.0000000000000000000000000001", "1 × 10⁻²⁸", "1 × 10⁻²⁸"),
        ("0.00098", "9.8 × 10⁻⁴", "9.8 × 10⁻⁴"),
        ("0.00996", "10 × 10⁻³", "10 × 10⁻³"),
        ("3.14", "3.2", "3.1"),
        ("123456", "1.3 × 10⁵", "1.2 × 10⁵"),
        ("0", "0", "0"),
    ] {
        let value = decimal(value);
        assert_eq!([RoundingMode::Up, RoundingMode::HalfUp].map(|mode| scientific(value, mode)), [up, half_up]);
    }
    let most = Decimal::MAX;
    assert!(!scientific(most, RoundingMode::Up).is_empty() && !scientific(Decimal::MIN, RoundingMode::Up).is_empty());
    assert_eq!(number(decimal("0.00001")), "1 × 10⁻⁵");
    assert_eq!(number(decimal("0.0001")), "0.0001");
    assert_eq!(number(Decimal::ZERO), "0");
}
