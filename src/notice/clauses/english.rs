//! The clauses in English.

use crate::amount::{Rounding, RoundingMode, RoundingPlace, RoundingUnit};
use crate::notice::Section;
use crate::notice::named::{MISSING_PAYMENTS, MISSING_ROUNDING, label};
use crate::notice::terms::{Terms, is_entered};

/// What the options are called in a sentence.
pub fn options(terms: &Terms) -> &'static str {
    if terms.is_stock_compensation() { "stock-compensation-type stock options" } else { "stock options" }
}

/// How the rights are called from their first mention on.
pub const DEFINED: &str = " (the “Stock Acquisition Rights”, and each a “Stock Acquisition Right”)";

pub fn series_name(terms: &Terms) -> Option<Section> {
    let section = Section::item("series_name", "Name of the Stock Acquisition Rights", "{series_name}");
    Some(section).filter(|_| is_entered(&terms.grant.series_name))
}

/// The exercise period where a notice may leave it out.
pub fn exercise_period(terms: &Terms) -> Option<Section> {
    Some(exercise_period_owed()).filter(|_| terms.has_exercise_period())
}

/// The exercise period where a notice has to tell it.
pub fn exercise_period_owed() -> Section {
    Section::item("exercise_period", "Exercise Period", "From {exercise_from} through {exercise_to}")
}

/// The allotment date where a notice may leave it out.
pub fn allotment_date(terms: &Terms) -> Option<Section> {
    Some(allotment_date_owed()).filter(|_| !terms.grant.allotment_date.is_waiting())
}

/// The allotment date where a notice has to tell it.
pub fn allotment_date_owed() -> Section {
    Section::item("allotment_date", "Allotment Date", "{allotment_date}")
}

/// What is paid for the rights, and how.
pub fn amount_paid(terms: &Terms) -> Section {
    let lines = [price(terms), payments(terms)].concat();
    Section::item("amount_paid", "Amount to Be Paid for the Stock Acquisition Rights", lines.join("\n"))
}

/// The price as an amount, with the rule by which it was rounded; nothing where nobody pays it.
pub fn price(terms: &Terms) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    if !terms.grant.is_gratis() {
        lines.push(amount(terms).to_owned());
    }
    lines.extend(terms.rounding().map(|rule| match rule {
        Ok(rule) => rounding(rule),
        Err(_) => format!("{{{MISSING_ROUNDING}}}"),
    }));
    lines
}

/// How the price is paid, in a sentence for each way.
pub fn payments(terms: &Terms) -> Vec<String> {
    let payments = &terms.payments;
    let mut lines: Vec<String> = Vec::new();
    let above = ["The above amount", ", the above amount"];
    if !payments.offset.is_empty() {
        lines.push(
            sentence(terms, &payments.offset, above)
                + " is not paid in money but is offset against the remuneration claim that each allottee holds against \
                   the Company.",
        );
    }
    if !payments.offset_of_subsidiary.is_empty() {
        lines.push(
            sentence(terms, &payments.offset_of_subsidiary, above)
                + " is not paid in money but is offset against the remuneration claim that each allottee holds against \
                   the relevant subsidiary of the Company, the corresponding obligation having been assumed by the \
                   Company.",
        );
    }
    if !payments.cash.is_empty() {
        lines.push(
            sentence(terms, &payments.cash, ["Each allottee", ", each allottee"])
                + " pays the above amount in cash for every right allotted, no later than the payment date, \
                   {payment_date}.",
        );
    }
    if !payments.gratis.is_empty() {
        let no = if payments.are_mixed() { "Notwithstanding the above, no" } else { "No" };
        lines.push(
            [
                no,
                " payment is required in exchange for ",
                &concerned(terms, &payments.gratis),
                ", because they are granted as remuneration itself. Their issuance without payment is therefore not an \
                 issuance on favorable terms.",
            ]
            .concat(),
        );
    }
    if !payments.unknown.is_empty() {
        lines.push(format!("{{{MISSING_PAYMENTS}}}"));
    }
    lines
}

fn amount(terms: &Terms) -> &'static str {
    if terms.calculation.price_per_share_is_exact {
        "¥{price_per_right} for each Stock Acquisition Right (¥{price_per_share} per share)"
    } else {
        "¥{price_per_right} for each Stock Acquisition Right"
    }
}

fn rounding(rule: &Rounding) -> String {
    let amount = match rule.unit {
        RoundingUnit::Share => "The amount per share is the calculated value per share",
        RoundingUnit::Right => {
            "The amount for each Stock Acquisition Right is the calculated value per share multiplied by the number of \
             shares for each Stock Acquisition Right"
        }
    };
    let place = match rule.place {
        Some(RoundingPlace::Tenth) => "¥0.1",
        Some(RoundingPlace::Hundredth) => "¥0.01",
        Some(RoundingPlace::Yen) | None => "¥1",
    };
    let (before, after) = match rule.mode {
        RoundingMode::HalfUp => (", rounded to the nearest ", ", with one half rounded up."),
        RoundingMode::Up => (", with any fraction of less than ", " rounded up."),
        RoundingMode::Down => (", with any fraction of less than ", " disregarded."),
    };
    [amount, before, place, after].concat()
}

/// The beginning of a sentence about the rights of these categories: `alone` where it holds for all rights, else `after`
/// their names.
fn sentence(terms: &Terms, categories: &[usize], [alone, after]: [&str; 2]) -> String {
    if terms.payments.are_mixed() { ["For ", &concerned(terms, categories), after].concat() } else { alone.to_owned() }
}

/// The rights that a sentence is about: those of these categories, named where others are treated differently.
///
/// “A”, “B”, and “C”: in quotation marks, because a label may itself hold commas and conjunctions.
fn concerned(terms: &Terms, categories: &[usize]) -> String {
    let mut list = "the Stock Acquisition Rights".to_owned();
    if !terms.payments.are_mixed() {
        return list;
    }
    for (position, category) in categories.iter().enumerate() {
        list.push_str(match categories.len() - position {
            _ if position == 0 => " allotted to “",
            1 if categories.len() == 2 => "” and “",
            1 => "”, and “",
            _ => "”, “",
        });
        list.push_str(&label(*category));
    }
    list + "”"
}

/// What is due on exercise.
pub fn exercise_payment(terms: &Terms) -> Section {
    let text = match (terms.needs_no_exercise_payment(), terms.is_of_committee_company()) {
        (true, true) => {
            "Neither payment of money nor contribution of any other property is required on exercise of the Stock \
             Acquisition Rights (Article 236, Paragraph 3 of the Companies Act, as applied with the changes set out in \
             Paragraph 4 of that Article)."
        }
        (true, false) => {
            "Neither payment of money nor contribution of any other property is required on exercise of the Stock \
             Acquisition Rights (Article 236, Paragraph 3 of the Companies Act)."
        }
        (false, _) => "¥{exercise_per_right} for each Stock Acquisition Right (¥{exercise_price} per share)",
    };
    Section::item("exercise_payment", "Amount to Be Contributed on Exercise of the Stock Acquisition Rights", text)
}
