//! When the rights can be exercised, and by whom.

use crate::grant::{ExerciseCondition, Kind};
use crate::notice::Section;
use crate::notice::resolution::{Exercise, Positions, Remuneration, numbered};
use crate::notice::terms::{Terms, is_entered};

pub fn section(terms: &Terms) -> Section {
    let papers = &terms.grant.papers;
    let mut lines = Vec::new();
    let restricted = Exercise::of(terms) == Exercise::Nothing;
    if restricted {
        lines.push(only_by_officers(terms));
    }
    let condition = papers.exercise_condition.value();
    match condition {
        Ok(ExerciseCondition::PositionLost) => lines.push(lost(&Positions::of(terms))),
        Ok(ExerciseCondition::PositionHeld) => lines.push(held(&Positions::of(terms))),
        Ok(ExerciseCondition::None) => {}
        Err(_) => lines.push("{missing_exercise_condition}".to_owned()),
    }
    let has_heirs =
        matches!(condition, Ok(ExerciseCondition::PositionLost | ExerciseCondition::PositionHeld)) && !restricted;
    if has_heirs {
        lines.push(HEIRS.to_owned());
    }
    if is_entered(&papers.conditions) {
        lines.push("{conditions}".to_owned());
    }
    let lines = if lines.is_empty() {
        vec![["The conditions of exercise shall be as provided in ", AGREEMENT, "."].concat()]
    } else {
        let agreement = if has_heirs { "the Allotment Agreement" } else { AGREEMENT };
        lines.push(["The other conditions of exercise shall be as provided in ", agreement, "."].concat());
        numbered(lines, " ")
    };
    Section::item("conditions", "Conditions of Exercise of the Stock Acquisition Rights", lines.join("\n"))
}

/// Not of rights for whose exercise nothing is due: the law lets nobody but the officer himself exercise them, and does not
/// name his heirs (Companies Act, art. 236(3)(ii)).
const HEIRS: &str = "If a holder dies, the holder’s heirs may exercise the Stock Acquisition Rights, notwithstanding (1), as \
    provided in the stock acquisition rights allotment agreement between the Company and the holder (the “Allotment \
    Agreement”).";

const AGREEMENT: &str = "the stock acquisition rights allotment agreement between the Company and each holder";

/// The law makes it a term of rights for whose exercise nothing is due (Companies Act, art. 236(3)(ii)).
fn only_by_officers(terms: &Terms) -> String {
    let items = match Remuneration::of(terms) {
        Remuneration::Itself => "Item 4",
        Remuneration::Pays => "Item 5, (b)",
        Remuneration::Both => "Item 4 or Item 5, (b)",
    };
    match terms.is_of_committee_company() {
        true => [
            "No person other than an executive officer (shikkoyaku) or director (including a former one) to whom the \
             decision of the Compensation Committee on the matters set out in Article 409, Paragraph 3, ",
            items,
            " of the Companies Act relates may exercise the Stock Acquisition Rights.",
        ],
        false => [
            "No person other than a director (including a former director) to whom the provisions of the articles of \
             incorporation or of a resolution of a shareholders’ meeting on the matters set out in Article 361, \
             Paragraph 1, ",
            items,
            " of the Companies Act relate may exercise the Stock Acquisition Rights.",
        ],
    }
    .concat()
}

fn lost(positions: &Positions) -> String {
    let (list, several) = listed(positions);
    [
        "A holder may exercise the Stock Acquisition Rights, within the exercise period set out above, only during the \
         {exercise_days} {exercise_days|day|days} beginning on the day following the day on which the holder ",
        if several { "no longer holds any position as " } else { "ceases to hold the position of " },
        &list,
        ".",
    ]
    .concat()
}

fn held(positions: &Positions) -> String {
    let (list, several) = listed(positions);
    [
        "A holder must hold ",
        if several { "a position as " } else { "the position of " },
        &list,
        " at the time of exercise of the Stock Acquisition Rights, except where the holder has retired on expiry of a \
         term of office or on reaching the retirement age, or where the Board of Directors of the Company finds another \
         just reason.",
    ]
    .concat()
}

/// Director or Executive Officer of the Company, or Director of a subsidiary of the Company; and whether these are
/// several positions.
fn listed(positions: &Positions) -> (String, bool) {
    let [company, subsidiary] = [&positions.company, &positions.subsidiary].map(|kinds| words(kinds));
    let list = match (company.len(), subsidiary.len()) {
        (0, 0) => {
            "officer, employee or the like that the holder had with the Company or a subsidiary of the Company on \
                   the allotment date"
                .to_owned()
        }
        (_, 0) => [&joined(&company), " of the Company"].concat(),
        (0, _) => [&joined(&subsidiary), " of a subsidiary of the Company"].concat(),
        _ => [&joined(&company), " of the Company, or ", &joined(&subsidiary), " of a subsidiary of the Company"]
            .concat(),
    };
    (list, company.len().saturating_add(subsidiary.len()) > 1)
}

fn joined(words: &[&str]) -> String {
    let mut list = String::new();
    for (position, word) in words.iter().enumerate() {
        list.push_str(match words.len() - position {
            _ if position == 0 => "",
            1 => " or ",
            _ => ", ",
        });
        list.push_str(word);
    }
    list
}

/// Each word once. 執行役 and 執行役員 are told apart, because the table has the same word for both.
fn words(kinds: &[Kind]) -> Vec<&'static str> {
    let mut words = Vec::new();
    for kind in kinds {
        let of_kind = match kind {
            Kind::Director | Kind::AuditCommitteeDirector | Kind::OutsideDirector | Kind::SubsidiaryDirector => {
                ["Director"].as_slice()
            }
            Kind::Auditor => &["Audit & Supervisory Board Member"],
            Kind::Shikkoyaku => &["Executive Officer (shikkoyaku)"],
            Kind::ExecutiveOfficer => &["Executive Officer"],
            Kind::Employee => &["Employee"],
            Kind::SubsidiaryEmployee => &["Officer", "Employee"],
            Kind::Retired | Kind::Outside => &[],
        };
        for word in of_kind {
            if !words.contains(word) {
                words.push(*word);
            }
        }
    }
    words
}
