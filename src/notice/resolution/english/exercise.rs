//! What is due on exercise, and how a price that follows the market is adjusted.

use crate::notice::Section;
use crate::notice::resolution::{Exercise, Remuneration, shares_per_right_are_open};
use crate::notice::terms::Terms;

pub fn payment(terms: &Terms) -> Section {
    let amount = match Exercise::of(terms) {
        Exercise::Nothing => return nothing(terms),
        Exercise::Open => [DUE, ", multiplied by the Number of Shares per Right.\n", OPEN].concat(),
        Exercise::Nominal | Exercise::Market if shares_per_right_are_open(terms) => {
            [DUE, ", which is ¥{exercise_price}, multiplied by the Number of Shares per Right."].concat()
        }
        Exercise::Nominal | Exercise::Market => [
            DUE,
            ", which is ¥{exercise_price}, multiplied by the Number of Shares per Right (initially ¥{exercise_per_right}).",
        ]
        .concat(),
    };
    let adjusted = match Exercise::of(terms) {
        Exercise::Nominal => {
            "The Exercise Price shall remain ¥{exercise_price} and shall not be adjusted, even if the Number of Shares \
             per Right is adjusted."
                .to_owned()
        }
        _ => [ADJUSTED, SPLITS, BELOW_MARKET, MEANINGS, WHEN, OTHERWISE].join("\n"),
    };
    item([amount, adjusted].join("\n"))
}

fn item(text: String) -> Section {
    Section::item("exercise_payment", "Amount to Be Contributed on Exercise of the Stock Acquisition Rights", text)
}

/// What takes the place of a price in the terms of the rights (Companies Act, art. 236(3)(i)).
fn nothing(terms: &Terms) -> Section {
    let (who, provision) = match terms.is_of_committee_company() {
        true => (
            "executive officers (shikkoyaku) or directors",
            "Article 236, Paragraph 3 of the Companies Act, as applied with the changes set out in Paragraph 4 of that \
             Article",
        ),
        false => ("directors", "Article 236, Paragraph 3 of the Companies Act"),
    };
    let how = match Remuneration::of(terms) {
        Remuneration::Itself => "as remuneration of ",
        Remuneration::Pays => "in exchange for payment by means of the remuneration of ",
        Remuneration::Both => "as remuneration, or in exchange for payment by means of the remuneration, of ",
    };
    item(
        [
            "The Stock Acquisition Rights are issued ",
            how,
            who,
            ". Under ",
            provision,
            ", neither payment of money nor contribution of any other property shall be required on their exercise.",
        ]
        .concat(),
    )
}

const DUE: &str = "The amount to be contributed on exercise of each Stock Acquisition Right shall be the amount for each \
    share that can be obtained by the exercise (the “Exercise Price”)";

/// The usual formula: the average close of the month before, and 5 % more, but no less than the close of the day.
const OPEN: &str = "The Exercise Price shall be the average of the closing prices of the Company’s common stock in \
    regular trading on the days of the month preceding the month of the allotment \
    date (excluding days without trading), multiplied by 1.05, with any fraction of less than ¥1 rounded up. However, if \
    that amount is lower than the closing price on the allotment date (or, if there is no trading on that day, on the \
    most recent trading day before it), the Exercise Price shall be that closing price.";

const ADJUSTED: &str = "If an event described in (1) or (2) below occurs after the allotment date, the Exercise Price \
    shall be adjusted by the formula given there, and any resulting fraction of less than ¥1 shall be rounded up.";

const SPLITS: &str = "(1) If the Company splits or consolidates its common stock:\n\
    Exercise Price after adjustment = Exercise Price before adjustment × 1 / Ratio of the share split or share \
    consolidation";

const BELOW_MARKET: &str = "(2) If the Company issues new shares of, or disposes of treasury shares of, its common stock \
    at a price below the market price (except on exercise of stock acquisition rights, and except in response to \
    requests by holders of less than one unit of shares for the sale of shares to them):\n\
    Exercise Price after adjustment = Exercise Price before adjustment × [Number of issued shares + (Number of newly \
    issued shares × Amount paid per share / Market price per share)] / (Number of issued shares + Number of newly issued \
    shares)";

const MEANINGS: &str = "In the formula in (2), “Number of issued shares” means the total number of issued shares of the \
    Company less the number of treasury shares held by it; where treasury shares are disposed of, “Number of newly \
    issued shares” is read as “number of treasury shares disposed of”. “Market price per share” means the average of the \
    closing prices of the Company’s common stock in regular trading on the 30 consecutive trading days (excluding days \
    without a closing price) beginning on the 45th trading day before the day from which the adjusted Exercise Price \
    applies.";

const WHEN: &str = "The adjusted Exercise Price shall apply, in the case of (1), from the same time as the adjusted \
    Number of Shares per Right and, in the case of (2), from the day following the payment date of the issuance or \
    disposal (or, where a payment period is set, following its last day). Notice or public notice of an adjustment of \
    the Exercise Price shall be given in the same manner as for the Number of Shares per Right.";

const OTHERWISE: &str = "In addition, if, after the allotment date, the Company carries out a merger, a company split or \
    a share exchange, or if a comparable event otherwise requires an adjustment of the Exercise Price, the Company may \
    adjust it appropriately within reasonable limits.";
