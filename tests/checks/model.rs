//! What is asked of the numbers that enter a fair value.

use wariate::Draft;
use wariate::checks::CheckName;
use wariate::draft::Field;

use crate::{says, with};

/// The example with a price that is worked out: C = 1,773 yen.
pub fn of_model() -> Draft {
    with(
        Draft::example(),
        [
            (Field::PriceBasis, "black_scholes"),
            (Field::SharePrice, "2,140"),
            (Field::Term, "15"),
            (Field::Volatility, "35"),
            (Field::DividendYield, "1.25"),
            (Field::InterestRate, "-0.109"),
        ],
    )
}

#[test]
fn a_rate_with_its_point_in_the_wrong_place_is_looked_at() {
    let name = CheckName::InterestRatePlausible;
    says(&of_model(), name, "holds", "Risk-free rate (r) −0.109 % · limit: within ±5 %");
    let far = "Is the decimal point right? −0.109 stands for −0.109 %. | Risk-free rate (r) −10.9 % · limit: within ±5 % | interest_rate";
    says(&with(of_model(), [(Field::InterestRate, "-10.9")]), name, "warns", far);
    says(&with(of_model(), [(Field::InterestRate, "5.01")]), name, "warns", &far.replace("−10.9", "5.01"));
    says(&with(of_model(), [(Field::InterestRate, "")]), name, "waits", "interest_rate");
    says(&Draft::example(), name, "holds", "No price is worked out by the model.");
}

#[test]
fn a_yield_above_a_fifth_is_looked_at() {
    let name = CheckName::DividendYieldPlausible;
    says(&of_model(), name, "holds", "Dividend yield (q) 1.25 % · limit: at most 20 %");
    let high = with(of_model(), [(Field::DividendYield, "20.1")]);
    let reason = "Few dividends are that high. Is it typed in percent, and adjusted for splits?";
    let text = [reason, " | Dividend yield (q) 20.1 % · limit: at most 20 % | dividend_yield"].concat();
    says(&high, name, "warns", &text);
    says(&with(of_model(), [(Field::DividendYield, "")]), name, "waits", "dividend_yield");
    says(&Draft::example(), name, "holds", "No price is worked out by the model.");
    // 500 yen on a share of 2,140, before it became ten.
    let yen = with(of_model(), [(Field::DividendBasis, "yen"), (Field::DividendPerShare, "500")]);
    let text = [reason, " | Dividend yield (q) 23.3644859813… % · limit: at most 20 % | dividend_per_share"].concat();
    says(&yen, name, "warns", &text);
    assert_eq!(crate::verdict(&with(yen, [(Field::DividendSplitRatio, "10")]), name).name(), "holds");
}

#[test]
fn months_for_years_and_a_term_beyond_exercise_are_looked_at() {
    let name = CheckName::TermPlausible;
    says(&of_model(), name, "holds", "Expected term (T) 15 years · limit: at most 30 years");
    says(
        &with(of_model(), [(Field::Term, "30")]),
        name,
        "holds",
        "Expected term (T) 30 years · limit: at most 30 years",
    );
    let months = "Are these months? A number alone is read as years. | Expected term (T) 42 years · limit: at most 30 years | term";
    says(&with(of_model(), [(Field::Term, "42")]), name, "warns", months);
    let dates = [(Field::TermBasis, "dates"), (Field::TermTo, "2099-07-12")];
    says(&with(of_model(), dates), name, "waits", "term_to");
    let dates = [(Field::TermBasis, "dates"), (Field::TermTo, "2059-07-12")];
    says(&with(of_model(), dates), name, "warns", &months.replace("42", "40").replace("| term", "| term_to"));
    // IIJ's rights can be exercised for thirty years from the day after the allotment.
    let thirty = with(of_model(), [(Field::Term, "30"), (Field::ExerciseTo, "2049-07-12")]);
    assert_eq!(crate::verdict(&thirty, name).name(), "holds");
    let short = with(of_model(), [(Field::ExerciseTo, "2029-07-12")]);
    let text = "The expected term ends after the exercise period. | Expected term (T) 15 years · limit: at most 30 years | The expected term ends July 11, 2034 (Tue) · Exercise period to July 12, 2029 (Thu)";
    says(&short, name, "warns", text);
    // Two years that were typed in months, of rights that can be exercised for ten.
    let ten = |term| {
        let dates = [(Field::ExerciseFrom, "2019-07-13"), (Field::ExerciseTo, "2029-07-12")];
        with(with(of_model(), [(Field::Term, term)]), dates)
    };
    let text = "Are these months? A number alone is read as years. | Expected term (T) 24 years · limit: at most 30 years | Exercise period from July 13, 2019 (Sat) · Exercise period to July 12, 2029 (Thu) | term";
    says(&ten("24"), name, "warns", text);
    let reason = |term| crate::said(&crate::verdict(&ten(term), name), wariate::Language::English);
    assert!(reason("12").starts_with("Are these months?"));
    assert!(reason("24年0か月").starts_with("The expected term ends after"), "it says that these are years");
    assert!(reason("15").starts_with("The expected term ends after"));
    for term in ["10", "5.5", "0"] {
        assert_eq!(crate::verdict(&ten(term), name).name(), "holds", "{term}");
    }
    let thirty = with(ten("24"), [(Field::ExerciseTo, "2049-07-12")]);
    assert_eq!(crate::verdict(&thirty, name).name(), "holds", "such a term is possible");
    assert_eq!(crate::verdict(&with(of_model(), [(Field::Term, "24")]), name).name(), "holds", "of no known period");
    says(&with(of_model(), [(Field::Term, "")]), name, "waits", "term");
    says(&Draft::example(), name, "holds", "No price is worked out by the model.");
}

#[test]
fn a_fraction_for_a_percentage_is_looked_at() {
    let name = CheckName::VolatilityPlausible;
    says(&of_model(), name, "holds", "Volatility (σ) 35 % · limit: at most 150 %");
    let fraction = "Is it typed in percent? 30 stands for 30 %, and 0.3 for 0.3 %. | Volatility (σ) 0.3 % · limit: at least 1 % | volatility";
    says(&with(of_model(), [(Field::Volatility, "0.3")]), name, "warns", fraction);
    let high = "Few shares move that much. Is the volatility that of a year? | Volatility (σ) 151 % · limit: at most 150 % | volatility";
    says(&with(of_model(), [(Field::Volatility, "151")]), name, "warns", high);
    says(&with(of_model(), [(Field::Volatility, "")]), name, "waits", "volatility");
    says(&Draft::example(), name, "holds", "No price is worked out by the model.");
}
