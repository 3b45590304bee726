//! The notice of the number allotted in English.

use crate::grant::{PriceMethod, TransferRestricted};
use crate::notice::Section;
use crate::notice::clauses::english as clauses;
use crate::notice::letter::{Open, english as letter};
use crate::notice::section::Place;
use crate::notice::terms::Terms;

pub fn sections(terms: &Terms) -> Vec<Option<Section>> {
    let mut sections = letter::opening("{day_before_allotment}");
    let title = "Notice of Allotment of Stock Acquisition Rights";
    sections.push(Some(Section::new("title_of_letter", Place::Title, title)));
    sections.push(Some(Section::new("lead", Place::Body, lead(terms))));
    sections.extend(letter::allotted("Number of Stock Acquisition Rights to Be Allotted"));
    let open = Open::of(terms);
    if open.shares_per_right {
        sections.push(Some(letter::open_shares()));
    } else {
        sections.extend(letter::underlying_shares());
    }
    sections.extend([
        Some(Section::item("price_later", AMOUNT_PAID, price(terms))),
        Some(Section::item("gratis", AMOUNT_PAID, GRATIS)),
        Some(Section::item("allotment_date", "Allotment Date", "{allotment_date}")),
        Some(exercise_payment(terms, &open)),
        clauses::exercise_period(terms),
        transfer(terms),
    ]);
    sections
}

fn lead(terms: &Terms) -> String {
    [
        "{issuer_name} (the “Company”) has decided, in response to the application received, to make the allotment set out \
         below of ",
        &letter::rights(terms),
        ", which are issued by resolution of its Board of Directors of {resolution_date}, and gives notice of it pursuant to \
         Article 243, Paragraph 3 of the Companies Act.",
    ]
    .concat()
}

const AMOUNT_PAID: &str = "Amount to Be Paid for the Stock Acquisition Rights";
const PRICE_LATER: &str = "An amount based on the fair value of the Stock Acquisition Rights calculated on the allotment date, \
    of which a further notice will be given once it is determined.";
const GRATIS: &str = "No payment is required in exchange for the Stock Acquisition Rights.";

/// The price, where the board resolved an amount; else it is not known before the allotment date.
fn price(terms: &Terms) -> &'static str {
    match terms.grant.papers.price_method.known() {
        Some(PriceMethod::Amount) => letter::price(terms),
        Some(PriceMethod::Formula) | None => PRICE_LATER,
    }
}

/// What is due on exercise, as far as it is known before the allotment date.
fn exercise_payment(terms: &Terms, open: &Open) -> Section {
    let due = clauses::exercise_payment(terms);
    let text = match (open.exercise_price, open.shares_per_right) {
        (true, _) => EXERCISE_PRICE_LATER,
        (false, true) if !terms.needs_no_exercise_payment() => EXERCISE_PRICE_PER_SHARE,
        (false, _) => return due,
    };
    Section::item("exercise_payment", due.heading, text)
}

const EXERCISE_PRICE_LATER: &str = "For each Stock Acquisition Right, the exercise price per share determined on the allotment date \
    multiplied by the number of shares for each Stock Acquisition Right, of which a further notice will be given once it is \
    determined.";
const EXERCISE_PRICE_PER_SHARE: &str = "¥{exercise_price} per share (for each Stock Acquisition Right, that amount multiplied by \
    the number of shares for each Stock Acquisition Right)";

fn transfer(terms: &Terms) -> Option<Section> {
    let text = "Acquisition of the Stock Acquisition Rights by transfer requires approval by resolution of the Board of \
        Directors of the Company.";
    let section = Section::item("transfer", "Restriction on Transfer of the Stock Acquisition Rights", text);
    let is_free = terms.grant.procedure.transfer_restricted.known() == Some(&TransferRestricted::No);
    Some(section).filter(|_| !is_free)
}
