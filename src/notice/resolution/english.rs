//! The resolution notice in English.

use super::{has_payment_date, is_money_due, is_of_today};
use crate::grant::TransferRestricted;
use crate::notice::Section;
use crate::notice::clauses::english as clauses;
use crate::notice::frame::english as frame;
use crate::notice::section::Place;
use crate::notice::terms::{Terms, is_entered};

mod conditions;
mod exercise;
mod price;
mod reorganisation;
mod shares;

pub fn sections(terms: &Terms) -> Vec<Section> {
    let title = if terms.is_stock_compensation() {
        "Notice of the Issuance of Stock-Compensation-Type Stock Options (Stock Acquisition Rights)"
    } else {
        "Notice of the Issuance of Stock Options (Stock Acquisition Rights)"
    };
    let mut sections = frame::opening(title.into());
    sections.push(Section::new("lead", Place::Body, lead(terms)));
    sections.push(Section::item("reason", "Reason for Issuing the Stock Acquisition Rights", reason(terms)));
    sections.extend(clauses::series_name(terms));
    sections.push(Section::item("total_rights", "Total Number of Stock Acquisition Rights", TOTAL_RIGHTS));
    sections.push(shares::underlying(terms));
    sections.push(price::amount_paid(terms));
    sections.push(exercise::payment(terms));
    sections.push(clauses::exercise_period_owed());
    sections.push(Section::item(
        "capital",
        "Stated Capital and Capital Reserve to Be Increased When Shares Are Issued on Exercise",
        CAPITAL,
    ));
    sections.extend(transfer(terms));
    sections.push(conditions::section(terms));
    sections.extend(reorganisation::acquisition(terms));
    sections.push(reorganisation::section(terms));
    sections.push(Section::item("fractions", "Fractions of a Share on Exercise", FRACTIONS));
    sections.push(Section::item("certificates", "Certificates", CERTIFICATES));
    sections.extend(schedule(terms));
    sections.push(Section::item(
        "allottees",
        "Allottees, Number of Persons and Number of Stock Acquisition Rights to Be Allotted",
        "{allotment_table}",
    ));
    sections.extend(frame::closing(terms));
    sections
}

fn lead(terms: &Terms) -> String {
    let meeting = if is_of_today(terms) { "held today" } else { "held on {resolution_date}" };
    let approved = match terms.grant.papers.shareholders_resolution_date.is_waiting() {
        true => ",",
        false => " and on the basis of what the shareholders’ meeting held on {shareholders_resolution_date} approved,",
    };
    [
        "{issuer_name} (the “Company”) announces that its Board of Directors, at a meeting ",
        meeting,
        ", resolved, under Articles 236, 238 and 240 of the Companies Act",
        approved,
        " to issue stock acquisition rights as ",
        clauses::options(terms),
        clauses::DEFINED,
        ", as set out below.",
    ]
    .concat()
}

fn reason(terms: &Terms) -> &'static str {
    if is_entered(&terms.grant.papers.reason) {
        return "{reason}";
    }
    if terms.is_stock_compensation() {
        "The Stock Acquisition Rights are issued to tie the remuneration of the allottees more closely to the value of \
         the Company’s shares. As the allottees share with the shareholders not only the benefit of a rise in the share \
         price but also the loss from a fall, they are further motivated to improve results and to raise corporate \
         value over the medium to long term."
    } else {
        "The Stock Acquisition Rights are issued to strengthen the motivation and the morale of the allottees with \
         regard to the results of the Company and its share price, and thereby to raise corporate value over the medium \
         to long term."
    }
}

const TOTAL_RIGHTS: &str = "{total_rights} {total_rights|right|rights}\n\
    The above is the number planned for allotment. If fewer Stock Acquisition Rights are allotted, for example because \
    some are not applied for, the total number allotted shall be the total number issued.";

const CAPITAL: &str = "(1) The stated capital to be increased when shares are issued on exercise of the Stock Acquisition \
    Rights shall be one half of the maximum amount of increase in stated capital and the like as calculated under Article 17, \
    Paragraph 1 of the Regulation on Corporate Accounting, with any fraction of less than ¥1 rounded up.\n\
    (2) The capital reserve to be increased in the case of (1) shall be the maximum amount referred to in (1) less the \
    increase in stated capital set out in (1).";

const FRACTIONS: &str = "If the number of shares to be delivered to a holder who has exercised Stock Acquisition \
    Rights includes a fraction of less than one share, that fraction shall be disregarded.";

const CERTIFICATES: &str = "No certificates shall be issued for the Stock Acquisition Rights.";

fn transfer(terms: &Terms) -> Option<Section> {
    let text = match terms.grant.procedure.transfer_restricted.value() {
        Ok(TransferRestricted::Yes) => {
            "Acquisition of the Stock Acquisition Rights by transfer requires approval by resolution of the Board of \
             Directors of the Company."
        }
        Ok(TransferRestricted::No) => return None,
        Err(_) => "{missing_transfer_restricted}",
    };
    Some(Section::item("transfer", "Restriction on Acquisition of the Stock Acquisition Rights by Transfer", text))
}

/// The days, and the places where one exercises and pays.
fn schedule(terms: &Terms) -> impl Iterator<Item = Section> {
    let papers = &terms.grant.papers;
    let payment_date = if terms.payments.offset.is_empty() && terms.payments.offset_of_subsidiary.is_empty() {
        "{payment_date}"
    } else {
        "{payment_date} (remuneration claims are offset on the same day)"
    };
    let sections = [
        (!papers.application_date.is_waiting())
            .then(|| Section::item("application_date", "Due Date for Applications", "{application_date}")),
        Some(clauses::allotment_date_owed()),
        has_payment_date(terms).then(|| Section::item("payment_date", "Payment Date", payment_date)),
        is_entered(&papers.exercise_place)
            .then(|| Section::item("exercise_place", "Place for Requests for Exercise", "{exercise_place}")),
        (is_entered(&papers.payment_place) && is_money_due(terms))
            .then(|| Section::item("payment_place", "Place for Payment", "{payment_place}")),
    ];
    sections.into_iter().flatten()
}
