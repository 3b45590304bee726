//! What is paid for the rights and on their exercise, in English.

use super::{Item, Terms, date};
use crate::amount::{Rounding, RoundingMode, RoundingPlace, RoundingUnit};
use crate::calculation::FigureName;
use crate::grant::Category;
use crate::notice::writing::words;
use crate::notice::{Passage, Role};

pub(super) fn amount_paid(terms: &Terms) -> Option<Item> {
    let payments = &terms.payments;
    let mut text = Vec::new();
    if !terms.grant.is_gratis() {
        text.push(price(terms));
    }
    text.extend(terms.rounding().map(|rule| match rule {
        Ok(rule) => rounding(rule),
        Err(input) => Passage::default().missing([input]),
    }));
    if !payments.offset.is_empty() {
        text.push(sentence(terms, &payments.offset, ["The above amount", ", the above amount"]).words(
            " is not paid in money but is offset against the remuneration claim that each allottee holds against the \
             Company.",
        ));
    }
    if !payments.offset_of_subsidiary.is_empty() {
        let beginning = ["The above amount", ", the above amount"];
        text.push(sentence(terms, &payments.offset_of_subsidiary, beginning).words(
            " is not paid in money but is offset against the remuneration claim that each allottee holds against the \
             relevant subsidiary of the Company, the corresponding obligation having been assumed by the Company.",
        ));
    }
    if !payments.cash.is_empty() {
        let payment = sentence(terms, &payments.cash, ["Each allottee", ", each allottee"])
            .words(" pays the above amount in cash for every right allotted, no later than the payment date, ")
            .date(&terms.grant.payment_date, date);
        text.push(payment.words("."));
    }
    if !payments.gratis.is_empty() {
        let no = if payments.are_mixed() { "Notwithstanding the above, no" } else { "No" };
        let payment = words(no).words(" payment is required in exchange for ").then(concerned(terms, &payments.gratis));
        text.push(payment.words(
            ", because they are granted as remuneration itself. Their issuance without payment is therefore not an \
             issuance on favorable terms.",
        ));
    }
    if !payments.unknown.is_empty() {
        text.push(Passage::default().missing(payments.unknown.iter().copied()));
    }
    Item::new(
        "Amount to Be Paid for the Stock Acquisition Rights",
        text.into_iter().map(|passage| passage.line(Role::ItemText)),
    )
}

fn price(terms: &Terms) -> Passage {
    let price =
        words("¥").figure(terms.calculation, FigureName::PricePerRight).words(" for each Stock Acquisition Right");
    if !terms.calculation.price_per_share_is_exact {
        return price;
    }
    price.words(" (¥").figure(terms.calculation, FigureName::PricePerShare).words(" per share)")
}

fn rounding(rule: &Rounding) -> Passage {
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
    words(amount).words(before).words(place).words(after)
}

/// The beginning of a sentence about the rights of `categories`: `alone` where it holds for all rights, else `after`
/// their names.
fn sentence(terms: &Terms, categories: &[&Category], [alone, after]: [&'static str; 2]) -> Passage {
    if terms.payments.are_mixed() {
        words("For ").then(concerned(terms, categories)).words(after)
    } else {
        words(alone)
    }
}

/// The rights that a sentence is about: those of `categories`, named where others are treated differently.
///
/// “A”, “B”, and “C”: in quotation marks, because a label may itself hold commas and conjunctions.
fn concerned(terms: &Terms, categories: &[&Category]) -> Passage {
    let mut list = words("the Stock Acquisition Rights");
    if !terms.payments.are_mixed() {
        return list;
    }
    for (position, category) in categories.iter().enumerate() {
        list = list.words(match categories.len() - position {
            _ if position == 0 => " allotted to “",
            1 if categories.len() == 2 => "” and “",
            1 => "”, and “",
            _ => "”, “",
        });
        list = list.entered(&category.label.english);
    }
    list.words("”")
}

pub(super) fn exercise_payment(terms: &Terms) -> Option<Item> {
    let text = if terms.needs_no_exercise_payment() {
        let provision = if terms.is_of_committee_company() {
            " (Article 236, Paragraph 3 of the Companies Act, as applied with the changes set out in Paragraph 4 of \
             that Article)."
        } else {
            " (Article 236, Paragraph 3 of the Companies Act)."
        };
        words(
            "Neither payment of money nor contribution of any other property is required on exercise of the Stock \
             Acquisition Rights",
        )
        .words(provision)
    } else {
        words("¥")
            .figure(terms.calculation, FigureName::ExercisePerRight)
            .words(" for each Stock Acquisition Right (¥")
            .figure(terms.calculation, FigureName::ExercisePrice)
            .words(" per share)")
    };
    Item::new("Amount to Be Contributed on Exercise of the Stock Acquisition Rights", [text.line(Role::ItemText)])
}
