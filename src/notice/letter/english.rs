//! What the letters have in common, in English.

use super::MISSING_PAYMENT;
use crate::notice::clauses::english as clauses;
use crate::notice::section::{Place, Section};
use crate::notice::terms::{Terms, is_entered};

/// Date, addressee and sender.
pub fn opening(date: &'static str) -> Vec<Option<Section>> {
    vec![
        Some(Section::new("date", Place::Date, date)),
        Some(Section::new("addressee", Place::Addressee, "To: {recipient}")),
        Some(Section::new("addressees", Place::Addressee, "To: {recipient}")),
        Some(Section::new("sender", Place::Sender, "{issuer_name}\n{representative}, {representative_title}")),
    ]
}

/// What the rights are called in a lead.
pub fn rights(terms: &Terms) -> String {
    let name = if terms.grant.series_name.english.is_waiting() {
        ["stock acquisition rights as ", clauses::options(terms)].concat()
    } else {
        "{series_name}".to_owned()
    };
    name + clauses::DEFINED
}

/// The number of rights and of their shares.
pub fn allotted(heading: &'static str) -> [Option<Section>; 3] {
    let section = |name, body: &'static str| Some(Section::item(name, heading, body));
    [
        section("allotted", "{recipient_rights} {recipient_rights|right|rights}"),
        section(
            "allotted_each",
            "{recipient_rights_each} {recipient_rights_each|right|rights} to each person ({recipient_rights} \
             {recipient_rights|right|rights} in all to “{recipient}”)",
        ),
        section(
            "allotted_in_all",
            "{recipient_rights} {recipient_rights|right|rights} in all to “{recipient}”\nThe number allotted to each person \
             is set out in the attachment delivered to that person individually.",
        ),
    ]
}

const SHARES: &str = "Class and Number of Underlying Shares";

pub fn underlying_shares() -> [Option<Section>; 3] {
    let section = |name, number: &str| {
        let being = ", being {shares_per_right} {shares_per_right|share|shares} for each Stock Acquisition Right";
        let body = ["Common stock of the Company: ", number, being].concat();
        Some(Section::item(name, SHARES, body))
    };
    [
        section("underlying_shares", "{recipient_shares} {recipient_shares|share|shares}"),
        section(
            "underlying_shares_each",
            "{recipient_shares_each} {recipient_shares_each|share|shares} for each person, {recipient_shares} \
             {recipient_shares|share|shares} in all",
        ),
        section("underlying_shares_in_all", "{recipient_shares} {recipient_shares|share|shares} in all"),
    ]
}

/// The shares, while their number still follows from the price.
pub fn open_shares() -> Section {
    Section::item(
        "underlying_shares_later",
        SHARES,
        "Common stock of the Company, in a number equal to the number of Stock Acquisition Rights allotted multiplied by the \
         number of shares for each Stock Acquisition Right determined on the allotment date, of which a further notice will be \
         given once it is determined.",
    )
}

/// What is paid for one right.
pub fn price(terms: &Terms) -> &'static str {
    if terms.calculation.price_per_share_is_exact {
        "¥{price_per_right} for each Stock Acquisition Right (¥{price_per_share} per share)"
    } else {
        "¥{price_per_right} for each Stock Acquisition Right"
    }
}

/// How and by when the amount is paid.
pub fn payment(terms: &Terms) -> [Option<Section>; 5] {
    let section = |name, body: String| Some(Section::item(name, "Method of Payment", body));
    // The claim is set off at the latest when payment would be due (Companies Act, art. 246(3)).
    let day = match terms.grant.payment_date.is_waiting() {
        true => "as of the date of this notice",
        false => "as of the payment date set out below",
    };
    let offset = [
        "In place of payment of the full amount, the obligation to pay is offset, ",
        day,
        " and pursuant to Article 246, Paragraph 2 of the Companies Act, against a remuneration claim of the same amount that \
         the allottee holds against ",
    ]
    .concat();
    let consent = ". The Company consents to that offset. No payment in money is therefore required.";
    [
        section("offset", [&offset, "the Company", consent].concat()),
        section(
            "offset_of_subsidiary",
            [
                &offset,
                "the relevant subsidiary of the Company, the corresponding obligation having been assumed by the Company",
                consent,
            ]
            .concat(),
        ),
        section("cash", "Please pay the full amount in cash no later than the payment date, {payment_date}.".to_owned()),
        section("payment", format!("{{{MISSING_PAYMENT}}}")),
        Some(Section::item("payment_place", "Place of Payment", "{payment_place}"))
            .filter(|_| is_entered(&terms.grant.papers.payment_place)),
    ]
}
