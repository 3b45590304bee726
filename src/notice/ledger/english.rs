//! The ledger in English.

use super::differing;
use crate::grant::{Fact, Kind, Payment};
use crate::notice::Passage;
use crate::notice::clauses::english as clauses;
use crate::notice::frame::english::noun;
use crate::notice::letter::Addressee;
use crate::notice::named::label;
use crate::notice::section::{Place, Section};
use crate::notice::terms::Terms;
use crate::notice::writing::words;

pub const CONFIDENTIAL: &str = "CONFIDENTIAL";
pub const TOTAL: &str = "Total";

pub fn sections(terms: &Terms) -> Vec<Section> {
    let item = |name, heading: &'static str, body: &'static str| Some(Section::item(name, heading, body));
    let is_paid = !terms.grant.is_gratis();
    let sections = [
        Some(Section::new("sender", Place::Sender, "{issuer_name}")),
        Some(Section::new("title", Place::Title, "Ledger of Allotment of Stock Acquisition Rights")),
        clauses::series_name(terms),
        item("resolution_date", "Date of Resolution of the Board of Directors", "{resolution_date}"),
        clauses::allotment_date(terms),
        item("payment_date", "Payment Date", "{payment_date}")
            .filter(|_| is_paid && !terms.grant.payment_date.is_waiting()),
        item(
            "shares_per_right",
            "Number of Shares Underlying Each Stock Acquisition Right",
            "{shares_per_right} {shares_per_right|share|shares}",
        ),
        item("price", "Amount to Be Paid for Each Stock Acquisition Right", "¥{price_per_right}").filter(|_| is_paid),
        item("exercise_price", "Exercise Price per Share", "¥{exercise_price}")
            .filter(|_| !terms.needs_no_exercise_payment()),
        item("allotments", "Allotments", "{ledger_table}"),
        Some(Section::item("totals", "Total Amounts", totals(terms))),
        difference(terms),
    ];
    sections.into_iter().flatten().collect()
}

fn totals(terms: &Terms) -> String {
    let mut lines = Vec::new();
    if !terms.grant.is_gratis() {
        lines.push("Total amount paid: ¥{total_paid}");
    }
    if !(terms.payments.offset.is_empty() && terms.payments.offset_of_subsidiary.is_empty()) {
        lines.push("Of which by offset of remuneration claims: ¥{offset_total}");
    }
    lines.push(match terms.needs_no_exercise_payment() {
        true => "Total issue value: ¥{issue_total}",
        false => "Total issue value, including the amount due on exercise: ¥{issue_total}",
    });
    lines.join("\n")
}

/// Where the list of people does not tie to the figures of the grant.
fn difference(terms: &Terms) -> Option<Section> {
    let lines: Vec<String> = differing(terms)
        .into_iter()
        .map(|category| {
            let number = category.saturating_add(1);
            let listed = format!(
                "the list has {{listed_rights_{number}}} {{listed_rights_{number}|right|rights}}, but \
                 {{rights_{number}}} {{rights_{number}|is|are}} allotted."
            );
            ["For “", &label(category), "”, ", &listed].concat()
        })
        .collect();
    (!lines.is_empty()).then(|| Section::item("difference", "Differences from the List of Persons", lines.join("\n")))
}

pub fn head(by_person: bool) -> [&'static str; 9] {
    let whom = if by_person { "Name" } else { "Persons" };
    [
        "Category",
        whom,
        "Kind",
        "Rights",
        "Shares",
        "Amount per right",
        "Amount paid or offset",
        "Remainder",
        "Method of payment",
    ]
}

pub fn kind(kind: &Fact<Kind>) -> Passage {
    match kind.value() {
        // The same words stand for an organ of a committee company and for an employee.
        Ok(Kind::Shikkoyaku) => words("Executive Officer (shikkoyaku)"),
        Ok(kind) => words(noun(*kind).0),
        Err(input) => Passage::default().missing([input]),
    }
}

pub fn payment(of: &Addressee) -> Passage {
    match of.payment() {
        Ok((Payment::Offset, true)) => words("Offset of remuneration claims (subsidiary’s obligation assumed)"),
        Ok((Payment::Offset, false)) => words("Offset of remuneration claims"),
        Ok((Payment::Cash, _)) => words("Cash"),
        Ok((Payment::Gratis, _)) => words("No payment required"),
        Err(input) => Passage::default().missing([input]),
    }
}
