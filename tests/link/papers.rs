//! The grant of 12 July 2019 with its papers: one draft for each thing that came with version 3.

use std::rc::Rc;

use wariate::Language;
use wariate::draft::wording::{SectionText, Wording};
use wariate::draft::{Column, Draft, Field};

use crate::{features, seed};

const PAPERS: [(Field, &str); 17] = [
    (Field::ReasonJa, "中長期的な業績向上への意欲を高めるため、新株予約権を発行するものであります。"),
    (Field::ReasonEn, "To raise the motivation to improve results over the medium and long term."),
    (Field::ShareholdersResolutionDate, "2011-06-28"),
    (Field::PriceMethod, "amount"),
    (Field::ExerciseCondition, "position_held"),
    (Field::ConditionsJa, "新株予約権の質入れその他一切の処分は認めない。"),
    (Field::Acquisition, "none"),
    (Field::ApplicationDate, "2019-07-11"),
    (Field::ExercisePlaceJa, "当社人事部"),
    (Field::PaymentPlaceJa, "三井住友銀行本店営業部"),
    (Field::PaymentPlaceEn, "Sumitomo Mitsui Banking Corporation, Head Office"),
    (Field::NoticeScope, "exercise_price_only"),
    (Field::FurtherSeries, "第8回新株予約権\t207\t100\t25,800\t1\t12"),
    (Field::ReportFiledOn, "2019-06-28"),
    (Field::ReportBefore, "(2) 発行価格\n　未定\n"),
    (Field::ReportAddressee, "関東財務局長"),
    (Field::Recipients, "勝 栄二郎\t取締役\t108"),
];

/// What the papers say beyond the terms.
pub fn papers() -> Draft {
    let mut draft = seed::draft();
    for (field, text) in PAPERS {
        draft.set(field, text);
    }
    draft
}

/// Resolved, and not yet determined: at most 165 rights.
pub fn planned() -> Draft {
    let mut draft = seed::draft();
    for (field, text) in [
        (Field::Stage, "plan"),
        (Field::PricePerShare, ""),
        (Field::PriceBasis, "black_scholes"),
        (Field::NoticeDate, "2019-06-27"),
    ] {
        draft.set(field, text);
    }
    set_rights(&mut draft, "57");
    draft
}

/// Determined as it was, with the plan kept beside it.
pub fn determined() -> Draft {
    let mut draft = seed::draft();
    draft.set_plan(Some(Rc::new(planned())));
    draft
}

/// A company that words its notice itself.
pub fn worded() -> Draft {
    let mut draft = seed::draft();
    draft.set_wording(Rc::new(wording()));
    draft
}

/// All of it at once.
pub fn whole() -> Draft {
    let mut draft = features::whole();
    for (field, text) in PAPERS {
        draft.set(field, text);
    }
    let mut plan = features::whole();
    plan.set(Field::Stage, "plan");
    plan.set_categories(planned().categories().iter().take(1).cloned());
    draft.set_plan(Some(Rc::new(plan)));
    draft.set_wording(Rc::new(wording()));
    draft
}

fn wording() -> Wording {
    let mut wording = Wording::default();
    let text = |heading: &str, body: &str| SectionText { heading: heading.into(), body: body.into() };
    let done = [
        wording.leave_out("determination", "contact", true),
        wording.move_up("determination", "persons", &["heading", "terms", "persons"]),
        wording.add_section("determination", Some("terms")).map(drop),
        wording.set_text("determination", "own_1", Language::Japanese, text("その他", "{total_rights}のとおりです。")),
        wording.set_text("determination", "own_1", Language::English, text("Other", "As {total_rights}.\n")),
        wording.set_text("resolution", "reason", Language::Japanese, text("1. 目的", "<b>\u{0}}{")),
    ];
    assert_eq!(done, [Ok(()); 6]);
    wording
}

fn set_rights(draft: &mut Draft, rights: &str) {
    let mut categories = draft.categories().to_vec();
    if let Some(last) = categories.last_mut() {
        Rc::make_mut(last).set(Column::Rights, rights);
    }
    draft.set_categories(categories);
}
