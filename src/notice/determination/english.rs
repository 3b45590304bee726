//! The determination notice in English.

use super::Scope;
use crate::notice::Section;
use crate::notice::clauses::english as clauses;
use crate::notice::frame::english as frame;
use crate::notice::section::Place;
use crate::notice::terms::{Settled, Terms};

pub fn sections(terms: &Terms) -> Vec<Section> {
    let scope = Scope::of(terms);
    let title = match (&scope, terms.is_stock_compensation()) {
        (Scope::Full | Scope::Several, true) => {
            "Notice of Determination of the Terms of Stock-Compensation-Type Stock Options (Stock Acquisition Rights)"
        }
        (Scope::Full | Scope::Several, false) => {
            "Notice of Determination of the Terms of Stock Options (Stock Acquisition Rights)"
        }
        (Scope::ExercisePriceOnly, true) => {
            "Notice of Determination of the Exercise Price of Stock-Compensation-Type Stock Options (Stock Acquisition \
             Rights)"
        }
        (Scope::ExercisePriceOnly, false) => {
            "Notice of Determination of the Exercise Price of Stock Options (Stock Acquisition Rights)"
        }
    };
    let mut sections = frame::opening(title.into());
    sections.push(Section::new("lead", Place::Body, lead(terms, &scope)));
    let items = match scope {
        Scope::Full => full(terms),
        Scope::Several => several(terms),
        Scope::ExercisePriceOnly => exercise_price_only(terms),
    };
    sections.extend(items.into_iter().flatten());
    sections.extend(frame::closing(terms));
    sections
}

fn full(terms: &Terms) -> Vec<Option<Section>> {
    vec![
        clauses::series_name(terms),
        Some(Section::item("total_rights", "Total Number of Stock Acquisition Rights", TOTAL_RIGHTS)),
        Some(Section::item("underlying_shares", "Class and Total Number of Underlying Shares", UNDERLYING_SHARES)),
        Some(clauses::amount_paid(terms)),
        exercise_payment(terms),
        clauses::exercise_period(terms),
        clauses::allotment_date(terms),
        Some(allottees()),
    ]
}

/// All series in a table, whose shares are of one class; then what was entered of the grant alone.
fn several(terms: &Terms) -> Vec<Option<Section>> {
    let series = Section::item(
        "series",
        "Terms of the Stock Acquisition Rights as Determined",
        "{series_table}\n\
         The shares underlying each series are common stock of the Company.\n\
         The following items concern, of the above, the {series_name} (the “Stock Acquisition Rights”, \
         and each a “Stock Acquisition Right”).",
    );
    vec![
        Some(series),
        Some(clauses::amount_paid(terms)),
        exercise_payment(terms),
        clauses::exercise_period(terms),
        clauses::allotment_date(terms),
        Some(allottees()),
    ]
}

/// What is due on exercise, unless it was fixed from the beginning.
fn exercise_payment(terms: &Terms) -> Option<Section> {
    (!terms.is_stock_compensation()).then(|| clauses::exercise_payment(terms))
}

fn exercise_price_only(terms: &Terms) -> Vec<Option<Section>> {
    let (name, price) = if terms.series.is_empty() {
        (clauses::series_name(terms), clauses::exercise_payment(terms))
    } else {
        let heading = "Amount per Share to Be Contributed on Exercise of Each Series";
        (None, Section::item("exercise_payment", heading, "{series_price_table}"))
    };
    vec![name, Some(price), clauses::allotment_date(terms)]
}

fn allottees() -> Section {
    let heading = "Allottees, Number of Persons and Number of Stock Acquisition Rights Allotted";
    Section::item("allottees", heading, "{allotment_table}")
}

const TOTAL_RIGHTS: &str = "{total_rights} {total_rights|right|rights}";
const UNDERLYING_SHARES: &str = "Common stock of the Company: {total_shares} {total_shares|share|shares} in total, \
    being {shares_per_right} {shares_per_right|share|shares} for each Stock Acquisition Right";

fn lead(terms: &Terms, scope: &Scope) -> String {
    let prices = matches!(scope, Scope::ExercisePriceOnly);
    let one = prices && terms.series.is_empty();
    let settled = match (terms.settled(), one) {
        (Settled::Today, false) => " were determined today, as set out below.",
        (Settled::Today, true) => " was determined today, as set out below.",
        (Settled::OnAllotmentDate, false) => {
            " were determined on the allotment date, {allotment_date}, as set out below."
        }
        (Settled::OnAllotmentDate, true) => {
            " was determined on the allotment date, {allotment_date}, as set out below."
        }
        (Settled::Unsaid, false) => " have been determined, as set out below.",
        (Settled::Unsaid, true) => " has been determined, as set out below.",
    };
    let open = match (prices, one) {
        (true, true) => "the exercise price",
        (true, false) => "the exercise prices",
        (false, _) => "the terms",
    };
    let issue = match terms.series.is_empty() {
        true => "to issue stock acquisition rights as ",
        false => "to issue several series of stock acquisition rights as ",
    };
    let defined = if terms.series.is_empty() { clauses::DEFINED } else { "" };
    [
        "{issuer_name} (the “Company”) announces that ",
        open,
        " which its Board of Directors left open when it resolved, on {resolution_date}, ",
        issue,
        clauses::options(terms),
        defined,
        settled,
    ]
    .concat()
}
