//! What can be wrong with a field, as data: each language words it in its own file.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Fact, Grant};
use crate::draft::{Field, Input};
use crate::reading::Misread;

/// What is wrong with the text of one field.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// The text is no number and no date.
    Unreadable(Misread),
    /// A count that has to be whole has a fraction.
    NotWhole,
    /// Below the least value.
    TooSmall(Bound),
    /// Above the greatest value.
    TooLarge(Bound),
    /// More decimals than the field takes; the number is the most it takes.
    TooManyDecimals(u32),
    /// More characters than the field takes; the number is the most it takes.
    TooLong(usize),
    /// A control character, or one that changes the direction of the text around it.
    HiddenCharacter(char),
    /// No choice of this list.
    UnknownChoice,
    /// Not a code of four or five digits or capital letters, such as 3774 or 130A.
    NotASecurityCode,
    /// Earlier than a date that it has to follow, which stands in this field.
    Before(Field, NaiveDate),
}

/// The least or greatest value of a field.
pub type Bound = Decimal;

impl Problem {
    /// The name in `data-problem`.
    pub fn name(&self) -> &'static str {
        match self {
            Problem::Unreadable(misread) => misread.name(),
            Problem::NotWhole => "not_whole",
            Problem::TooSmall(_) => "too_small",
            Problem::TooLarge(_) => "too_large",
            Problem::TooManyDecimals(_) => "too_many_decimals",
            Problem::TooLong(_) => "too_long",
            Problem::HiddenCharacter(_) => "hidden_character",
            Problem::UnknownChoice => "unknown_choice",
            Problem::NotASecurityCode => "not_a_security_code",
            Problem::Before(..) => "before",
        }
    }
}

/// Every problem of the grant, in the order of the form.
pub(super) fn all(grant: &Grant) -> Vec<(Input, Problem)> {
    let mut problems = Vec::new();
    for texts in [
        &grant.issuer_name,
        &grant.market,
        &grant.representative_title,
        &grant.representative,
        &grant.about,
        &grant.contact,
        &grant.series_name,
    ] {
        collect(&mut problems, &texts.english);
        collect(&mut problems, &texts.japanese);
    }
    collect(&mut problems, &grant.security_code);
    for (_, date) in dates(grant) {
        collect(&mut problems, date);
    }
    collect(&mut problems, &grant.shares_per_right);
    collect(&mut problems, &grant.price_per_share);
    collect(&mut problems, &grant.fair_value_per_share);
    collect(&mut problems, &grant.exercise_price);
    collect(&mut problems, &grant.rounding);
    collect(&mut problems, &grant.release_state);
    for category in &grant.categories {
        collect(&mut problems, &category.label.english);
        collect(&mut problems, &category.label.japanese);
        collect(&mut problems, &category.kind);
        collect(&mut problems, &category.payment);
        collect(&mut problems, &category.persons);
        collect(&mut problems, &category.rights);
    }
    for (input, problem) in out_of_order(grant) {
        add(&mut problems, input, problem);
    }
    problems
}

fn collect<T>(problems: &mut Vec<(Input, Problem)>, fact: &Fact<T>) {
    if let Fact::Wrong(input, problem) = fact {
        add(problems, *input, problem.clone());
    }
}

/// Puts a problem where it stands in the order of the form, behind those of the same input.
fn add(problems: &mut Vec<(Input, Problem)>, input: Input, problem: Problem) {
    let place = problems.partition_point(|(known, _)| *known <= input);
    problems.insert(place, (input, problem));
}

fn dates(grant: &Grant) -> [(Field, &Fact<NaiveDate>); 7] {
    [
        (Field::ResolutionDate, &grant.resolution_date),
        (Field::ShareholderNoticeDate, &grant.shareholder_notice_date),
        (Field::AllotmentDate, &grant.allotment_date),
        (Field::PaymentDate, &grant.payment_date),
        (Field::NoticeDate, &grant.notice_date),
        (Field::ExerciseFrom, &grant.exercise_from),
        (Field::ExerciseTo, &grant.exercise_to),
    ]
}

/// Which date follows which: the board resolves, the shareholders are told, the rights are allotted, then exercised.
///
/// The payment date is held to the resolution alone: where the terms fix one, it takes the place of the day before the
/// exercise period (会社法246条1項), so that it may lie in that period.
const ORDER: [(Field, Field); 9] = [
    (Field::ResolutionDate, Field::ShareholderNoticeDate),
    (Field::ResolutionDate, Field::AllotmentDate),
    (Field::ShareholderNoticeDate, Field::AllotmentDate),
    (Field::ResolutionDate, Field::PaymentDate),
    (Field::ResolutionDate, Field::NoticeDate),
    // The notice says what was determined, and the last of it is determined on the allotment date.
    (Field::AllotmentDate, Field::NoticeDate),
    (Field::AllotmentDate, Field::ExerciseFrom),
    (Field::ExerciseFrom, Field::ExerciseTo),
    (Field::AllotmentDate, Field::ExerciseTo),
];

/// Dates that run backwards: each stays known, the problem stands with the later field, once.
fn out_of_order(grant: &Grant) -> Vec<(Input, Problem)> {
    let dates = dates(grant);
    let date = |wanted| dates.iter().find(|(field, _)| *field == wanted).and_then(|(_, fact)| fact.known().copied());
    let mut problems: Vec<(Input, Problem)> = Vec::new();
    for (earlier, later) in ORDER {
        let (Some(first), Some(second)) = (date(earlier), date(later)) else { continue };
        let input = Input::from(later);
        if second < first && problems.iter().all(|(known, _)| *known != input) {
            problems.push((input, Problem::Before(earlier, first)));
        }
    }
    problems
}
