//! When the rights can be exercised (行使の条件), and by whom.

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
        vec![["本新株予約権の行使の条件は、", AGREEMENT, "に定めるところによります。"].concat()]
    } else {
        let agreement = if has_heirs { "割当契約" } else { AGREEMENT };
        lines.push(["その他の行使の条件は、", agreement, "に定めるところによります。"].concat());
        numbered(lines, "　")
    };
    Section::item("conditions", "新株予約権の行使の条件", lines.join("\n"))
}

/// Not of rights for whose exercise nothing is due: the law lets nobody but the officer himself exercise them, and does not
/// name his heirs (会社法236条3項2号).
const HEIRS: &str = "新株予約権者が死亡した場合には、(1)にかかわらず、その相続人が、当社と新株予約権者との間で締結する新株予約権割当契約\
    （以下「割当契約」といいます。）に定めるところにより、本新株予約権を行使することができるものとします。";

const AGREEMENT: &str = "当社と新株予約権者との間で締結する新株予約権割当契約";

/// The law makes it a term of rights for whose exercise nothing is due (会社法236条3項2号).
fn only_by_officers(terms: &Terms) -> String {
    let items = match Remuneration::of(terms) {
        Remuneration::Itself => "第4号",
        Remuneration::Pays => "第5号ロ",
        Remuneration::Both => "第4号又は第5号ロ",
    };
    match terms.is_of_committee_company() {
        true => [
            "報酬委員会による会社法第409条第3項",
            items,
            "に定める事項についての決定に係る執行役又は取締役（これらであった者を含みます。）以外の者は、本新株予約権を行使することが\
             できません。",
        ],
        false => [
            "定款又は株主総会の決議による会社法第361条第1項",
            items,
            "に掲げる事項についての定めに係る取締役（取締役であった者を含みます。）以外の者は、本新株予約権を行使することができません。",
        ],
    }
    .concat()
}

fn lost(positions: &Positions) -> String {
    let (list, several) = listed(positions);
    [
        "新株予約権者は、上記の行使することができる期間内において、",
        &list,
        if several { "のいずれの地位をも" } else { "の地位を" },
        "喪失した日の翌日から{exercise_days}日を経過する日までの間に限り、本新株予約権を行使することができるものとします。",
    ]
    .concat()
}

fn held(positions: &Positions) -> String {
    let (list, several) = listed(positions);
    [
        "新株予約権者は、本新株予約権の行使時において、",
        &list,
        if several { "のいずれかの地位" } else { "の地位" },
        "にあることを要するものとします。ただし、任期満了による退任、定年による退職その他当社取締役会が正当な理由があると認めた場合は、\
         この限りではありません。",
    ]
    .concat()
}

/// 当社の取締役及び執行役員並びに当社子会社の取締役, and whether these are several positions.
fn listed(positions: &Positions) -> (String, bool) {
    let [company, subsidiary] = [&positions.company, &positions.subsidiary].map(|kinds| words(kinds));
    let list = match (company.len(), subsidiary.len()) {
        (0, 0) => "割当日において有する当社又は当社子会社の役員、従業員等".to_owned(),
        (_, 0) => ["当社の", &joined(&company)].concat(),
        (0, _) => ["当社子会社の", &joined(&subsidiary)].concat(),
        (1, 1) => ["当社の", &joined(&company), "及び当社子会社の", &joined(&subsidiary)].concat(),
        _ => ["当社の", &joined(&company), "並びに当社子会社の", &joined(&subsidiary)].concat(),
    };
    (list, company.len().saturating_add(subsidiary.len()) > 1)
}

fn joined(words: &[&str]) -> String {
    let mut list = String::new();
    for (position, word) in words.iter().enumerate() {
        list.push_str(match words.len() - position {
            _ if position == 0 => "",
            1 => "及び",
            _ => "、",
        });
        list.push_str(word);
    }
    list
}

fn words(kinds: &[Kind]) -> Vec<&'static str> {
    let words = kinds.iter().map(|kind| match kind {
        Kind::Director | Kind::AuditCommitteeDirector | Kind::OutsideDirector | Kind::SubsidiaryDirector => {
            ["取締役"].as_slice()
        }
        Kind::Auditor => &["監査役"],
        Kind::Shikkoyaku => &["執行役"],
        Kind::ExecutiveOfficer => &["執行役員"],
        Kind::Employee => &["従業員"],
        Kind::SubsidiaryEmployee => &["役員", "従業員"],
        Kind::Retired | Kind::Outside => &[],
    });
    words.flatten().copied().collect()
}
