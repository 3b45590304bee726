//! What is paid for a right: an amount, or the formula by which it is found.

use crate::amount::{Rounding, RoundingMode, RoundingPlace, RoundingUnit};
use crate::grant::PriceMethod;
use crate::notice::Section;
use crate::notice::clauses::english as clauses;
use crate::notice::named::MISSING_ROUNDING;
use crate::notice::resolution::{Exercise, ExpectedTerm};
use crate::notice::terms::Terms;

pub fn amount_paid(terms: &Terms) -> Section {
    let mut heading = "Amount to Be Paid for the Stock Acquisition Rights";
    let mut lines = match terms.grant.papers.price_method.value() {
        _ if terms.grant.is_gratis() => Vec::new(),
        Ok(PriceMethod::Formula) => {
            heading = "Method of Calculating the Amount to Be Paid for the Stock Acquisition Rights";
            formula(terms)
        }
        Ok(PriceMethod::Amount) => [clauses::price(terms), vec![FAIR.to_owned()]].concat(),
        Err(_) => vec!["{missing_price_method}".to_owned()],
    };
    lines.extend(clauses::payments(terms));
    Section::item("amount_paid", heading, lines.join("\n"))
}

/// Why the issue needs no resolution of the shareholders (Companies Act, art. 238(3)(ii), 240(1)).
const FAIR: &str = "The amount set out above is based on the fair value of the Stock Acquisition Rights, and their issuance \
    for that amount is not an issuance on favorable terms.";

/// The formula of Black and Scholes with the meaning of each letter, and the rule for fractions.
fn formula(terms: &Terms) -> Vec<String> {
    let exercise = Exercise::of(terms);
    let mut lines = vec![amount(terms)];
    if exercise == Exercise::Nothing {
        lines.push("C = S·e^(−qT)".to_owned());
    } else {
        lines.push("C = S·e^(−qT)·N(d1) − X·e^(−rT)·N(d2)".to_owned());
        lines.push("d1 = [ln(S/X) + (r − q + σ²/2)T] / (σ√T)".to_owned());
        lines.push("d2 = d1 − σ√T".to_owned());
    }
    lines.push("where:".to_owned());
    let term = match ExpectedTerm::of(terms) {
        ExpectedTerm::Stated => "T: expected remaining term ({expected_term} {expected_term|year|years})",
        ExpectedTerm::Described => {
            "T: expected remaining term (the period, in years, from the allotment date until the day on which the Stock \
             Acquisition Rights are expected to be exercised)"
        }
    };
    let strike = match exercise {
        Exercise::Open => {
            "X: exercise price (the amount per share set out under “Amount to Be Contributed on Exercise of the Stock \
             Acquisition Rights”)"
        }
        _ => "X: exercise price (¥{exercise_price} per share)",
    };
    const SHARE_PRICE: &str = "S: share price (the closing price of the Company’s common stock in regular trading on the \
        financial instruments exchange that lists it, on the allotment date or, if there is no closing price on that day, the base \
        price of the next trading day)";
    const DIVIDEND: &str = "q: expected dividend yield (the dividends per share paid over the most recent year before the \
        allotment date, adjusted for any later share split or the like, divided by S)";
    lines.extend(["C: option price per share", SHARE_PRICE].map(str::to_owned));
    if exercise == Exercise::Nothing {
        lines.extend([term, DIVIDEND].map(str::to_owned));
    } else {
        const VOLATILITY: &str = "σ: volatility of the share price (an annual rate calculated from the movements of the \
            price of the Company’s common stock over a period going back from the allotment date for as long as the \
            expected remaining term)";
        const RATE: &str = "r: risk-free interest rate (the yield on Japanese government bonds whose remaining term \
            corresponds to the expected remaining term)";
        const NORMAL: &str =
            "N(·): cumulative distribution function of the standard normal distribution; ln: natural logarithm";
        lines.extend([strike, term, VOLATILITY, DIVIDEND, RATE, NORMAL].map(str::to_owned));
    }
    lines.push("e: base of the natural logarithm".to_owned());
    lines.push(
        "The amount calculated in this way is the fair value of the Stock Acquisition Rights on the allotment date, and \
         their issuance for that amount is not an issuance on favorable terms."
            .to_owned(),
    );
    lines
}

fn amount(terms: &Terms) -> String {
    const BY: &str = "The amount to be paid for each Stock Acquisition Right shall be the option price per share \
        calculated on the allotment date by the following formula";
    let rule = match (terms.missing_rounding(), terms.grant.rounding.known()) {
        (None, Some(rule)) => rule,
        _ => return [BY, ", multiplied by the Number of Shares per Right. {", MISSING_ROUNDING, "}"].concat(),
    };
    let fractions = fractions(rule);
    match rule.unit {
        RoundingUnit::Share => [BY, " (", &fractions, "), multiplied by the Number of Shares per Right."].concat(),
        RoundingUnit::Right => [BY, ", multiplied by the Number of Shares per Right (", &fractions, ")."].concat(),
    }
}

fn fractions(rule: &Rounding) -> String {
    let place = match rule.place {
        Some(RoundingPlace::Tenth) => "¥0.1",
        Some(RoundingPlace::Hundredth) => "¥0.01",
        Some(RoundingPlace::Yen) | None => "¥1",
    };
    let (before, after) = match rule.mode {
        RoundingMode::HalfUp => ("rounded to the nearest ", ", with one half rounded up"),
        RoundingMode::Up => ("with any fraction of less than ", " rounded up"),
        RoundingMode::Down => ("with any fraction of less than ", " disregarded"),
    };
    [before, place, after].concat()
}
