//! The notice of the price in English.

use crate::notice::Section;
use crate::notice::clauses::english as clauses;
use crate::notice::letter::{Open, english as letter};
use crate::notice::section::Place;
use crate::notice::terms::Terms;

pub fn sections(terms: &Terms) -> Vec<Option<Section>> {
    let mut sections = letter::opening("{notice_date}");
    let title = |name, title: &'static str| Some(Section::new(name, Place::Title, title));
    sections.extend([
        title("title_of_offset", OF_OFFSET),
        title("title_of_offset_of_subsidiary", OF_OFFSET),
        title("title_of_cash", OF_PRICE),
        title("title", OF_PRICE),
        Some(Section::new("lead", Place::Body, lead(terms))),
    ]);
    sections.extend(letter::allotted("Number of Stock Acquisition Rights Allotted"));
    let open = Open::of(terms);
    if open.shares_per_right {
        sections.extend(letter::underlying_shares());
    }
    sections.push(Some(Section::item(
        "price",
        "Amount to Be Paid for the Stock Acquisition Rights",
        letter::price(terms),
    )));
    sections.extend(amount());
    sections.extend(letter::payment(terms));
    sections.extend([payment_date(terms), exercise_payment(terms, &open)]);
    sections
}

const OF_OFFSET: &str = "Notice of Determination and Offset of the Amount to Be Paid for Stock Acquisition Rights";
const OF_PRICE: &str = "Notice of Determination of the Amount to Be Paid for Stock Acquisition Rights";

/// The one sentence where nobody pays.
pub fn nothing_due() -> Vec<Section> {
    vec![
        Section::new("title", Place::Title, OF_PRICE),
        Section::new(
            "nothing_due",
            Place::Body,
            "No payment is required in exchange for the Stock Acquisition Rights. There is therefore no amount to be paid, \
             and no notice of its determination and offset is needed.",
        ),
    ]
}

fn lead(terms: &Terms) -> String {
    let [amount, determined] = match Open::of(terms).exercise_price {
        true => ["The amount to be paid for, and the exercise price of, ", "have been determined as set out below."],
        false => ["The amount to be paid for ", "has been determined as set out below."],
    };
    [
        amount,
        &letter::rights(terms),
        ", allotted on {allotment_date} by {issuer_name} (the “Company”) pursuant to the resolution of its Board of Directors \
         of {resolution_date}, ",
        determined,
    ]
    .concat()
}

/// What is paid for all of the rights, and what is left of the pay that they were found from.
fn amount() -> [Option<Section>; 5] {
    let section = |name, heading: &'static str, body: &'static str| Some(Section::item(name, heading, body));
    let [total, remainder] =
        ["Total Amount to Be Paid", "Remuneration Remaining after Deduction of the Amount to Be Paid"];
    [
        section("amount", total, "¥{recipient_price}"),
        section(
            "amount_each",
            total,
            "¥{recipient_price_each} for each person (¥{recipient_price} in all for “{recipient}”)",
        ),
        section(
            "amount_in_all",
            total,
            "¥{recipient_price} in all for “{recipient}”\nThe amount for each person is the amount for each Stock \
             Acquisition Right multiplied by the number of Stock Acquisition Rights allotted to that person.",
        ),
        section("remainder", remainder, "¥{recipient_unspent}"),
        section("remainder_each", remainder, "¥{recipient_unspent_each} for each person"),
    ]
}

fn payment_date(terms: &Terms) -> Option<Section> {
    let section = Section::item("payment_date", "Payment Date", "{payment_date}");
    Some(section).filter(|_| !terms.grant.payment_date.is_waiting())
}

/// What is due on exercise, where it was not known yet when the number was told.
fn exercise_payment(terms: &Terms, open: &Open) -> Option<Section> {
    let is_told_now = open.exercise_price || (open.shares_per_right && !terms.needs_no_exercise_payment());
    is_told_now.then(|| clauses::exercise_payment(terms))
}
