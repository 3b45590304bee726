//! The ceilings of the shareholders' meeting.

use wariate::calculation::Measure;
use wariate::checks::{Breach, CheckName, breaches};
use wariate::draft::{Ceiling, CeilingColumn, Column, Field, Input};
use wariate::{Draft, Grant, calculate};

use crate::{ceiling, example_with, of_rights, says, verdict, with};

const NAMES: [CheckName; 3] = [CheckName::CeilingsKept, CheckName::EveryKindHasACeiling, CheckName::CeilingsApart];

fn held(mut draft: Draft, ceilings: impl IntoIterator<Item = Ceiling>) -> Draft {
    draft.set_ceilings(ceilings.into_iter().map(Into::into));
    draft
}

/// Astellas, 2009: ¥125 million and 485 rights a year.
#[test]
fn the_ceilings_of_astellas_are_kept_up_to_the_last_right() {
    let astellas = || ceiling([(CeilingColumn::Yen, "1億2,500万円"), (CeilingColumn::Rights, "485")]);
    let draft = |rights| with(of_rights(rights), [(Field::PricePerShare, "1,250")]);
    let kept = "0 + 121,250,000 = 121,250,000 · Yen, approved (ceiling 1) 125,000,000 | 0 + 485 = 485 · Rights, approved (ceiling 1) 485";
    says(&held(draft("485"), [astellas()]), CheckName::CeilingsKept, "holds", kept);
    let passed =
        "Ceiling 1 is passed by 1 right. | 0 + 486 = 486 · Rights, approved (ceiling 1) 485 | category.0.rights";
    says(&held(draft("486"), [astellas()]), CheckName::CeilingsKept, "fails", passed);
    let grant = Grant::read(&held(draft("501"), [astellas()]));
    let breach = |measure, by: i64| Breach { ceiling: 0, measure, rows: vec![0], by: by.into() };
    // 501 × 250,000 = 125,250,000
    assert_eq!(breaches(&calculate(&grant)), [breach(Measure::Yen, 250_000), breach(Measure::Rights, 16)]);
}

/// Mitsubishi Corporation, 2009: 3,418 rights or 341,800 shares.
#[test]
fn a_ceiling_counts_shares_and_what_the_year_has_used() {
    let shares = |used| ceiling([(CeilingColumn::Shares, "341,800"), (CeilingColumn::UsedShares, used)]);
    let draft = || with(of_rights("3,418"), [(Field::SharesPerRight, "100")]);
    let kept = "0 + 341,800 = 341,800 · Shares, approved (ceiling 1) 341,800";
    says(&held(draft(), [shares("0")]), CheckName::CeilingsKept, "holds", kept);
    let passed = "Ceiling 1 is passed by 1 share. | 1 + 341,800 = 341,801 · Shares, approved (ceiling 1) 341,800 | category.0.rights";
    says(&held(draft(), [shares("1")]), CheckName::CeilingsKept, "fails", passed);
}

/// 執行役員 are no directors: their 55 rights do not count.
#[test]
fn a_breach_names_the_categories_that_take_part() {
    let draft = held(Draft::example(), [ceiling([(CeilingColumn::Rights, "107")])]);
    assert_eq!(breaches(&calculate(&Grant::read(&draft)))[0].rows, [0]);
    let both = [(CeilingColumn::Rights, "162"), (CeilingColumn::Binds, "director executive_officer")];
    let draft = held(Draft::example(), [ceiling([(CeilingColumn::Rights, "108")]), ceiling(both)]);
    let passed = "Ceiling 2 is passed by 1 right. | 0 + 163 = 163 · Rights, approved (ceiling 2) 162 | category.0.rights category.1.rights";
    says(&draft, CheckName::CeilingsKept, "fails", passed);
}

/// The field it leads to is the one that the form shows for the category.
#[test]
fn a_breach_leads_to_what_the_rights_follow_from() {
    for (basis, column, text) in [
        ("rights", Column::Rights, "108"),
        ("rights_per_person", Column::RightsPerPerson, "20"),
        ("pay_per_person", Column::PayPerPerson, "10,000,000"),
        ("pay_in_all", Column::PayInAll, "50,000,000"),
        ("weight", Column::Weight, "3"),
    ] {
        let draft = held(Draft::example(), [ceiling([(CeilingColumn::Rights, "107")])]);
        let draft = with(draft, [(Input::Category(0, Column::RightsBasis), basis), (Input::Category(0, column), text)]);
        let draft = with(draft, [(Field::RightsToShare, "108")]);
        let verdict = verdict(&draft, CheckName::CeilingsKept);
        assert_eq!(verdict.name(), "fails", "{basis}");
        let said = crate::said(&verdict, wariate::Language::English);
        assert!(said.ends_with(&format!(" | {}", Input::Category(0, column))), "{basis}: {said}");
    }
}

#[test]
fn what_was_used_of_no_ceiling_is_looked_at() {
    let name = CheckName::CeilingsKept;
    let reason = "Something is used of a ceiling, and what was approved is not entered: nothing is held to it. | ";
    for (used, text, approved) in [
        (CeilingColumn::UsedYen, "900,000,000", "ceiling.0.yen"),
        (CeilingColumn::UsedRights, "1", "ceiling.0.rights"),
        (CeilingColumn::UsedShares, "200", "ceiling.0.shares"),
    ] {
        let alone = held(Draft::example(), [ceiling([(used, text)])]);
        says(&alone, name, "warns", &[reason, approved].concat());
        let none = held(Draft::example(), [ceiling([(used, "0")])]);
        assert_eq!(verdict(&none, name).name(), "waits", "nothing was used");
    }
    let beside = ceiling([(CeilingColumn::Rights, "200"), (CeilingColumn::UsedYen, "900,000,000")]);
    says(&held(Draft::example(), [beside]), name, "warns", &[reason, "ceiling.0.yen"].concat());
}

#[test]
fn without_a_ceiling_all_wait_where_one_is_needed() {
    for name in NAMES {
        says(&Draft::example(), name, "waits", "ceiling.0.yen ceiling.0.rights ceiling.0.shares");
        says(&example_with(Input::Category(0, Column::Kind), ""), name, "waits", "category.0.kind");
        let committees = example_with(Field::Organisation, "committees");
        let reason = "The compensation committee decides; no ceiling of the meeting is needed.";
        says(&committees, name, "holds", reason);
        let officers = example_with(Input::Category(0, Column::Kind), "executive_officer");
        says(&officers, name, "holds", "No category is concerned.");
    }
    let waiting = held(Draft::example(), [ceiling([(CeilingColumn::Yen, "1億円")])]);
    says(&with(waiting, [(Field::PricePerShare, "")]), CheckName::CeilingsKept, "waits", "price_per_share");
}

#[test]
fn a_kind_without_a_ceiling_is_looked_at() {
    let name = CheckName::EveryKindHasACeiling;
    let directors = || ceiling([(CeilingColumn::Rights, "200")]);
    let draft = held(Draft::example(), [directors()]);
    says(&draft, name, "holds", "A ceiling binds each of them.");
    let reason = "No ceiling binds these people; the shareholders’ meeting has to have approved their pay.";
    for kind in ["auditor", "audit_committee_director"] {
        let draft = with(draft.clone(), [(Input::Category(1, Column::Kind), kind)]);
        says(&draft, name, "warns", &[reason, " | category.1.kind"].concat());
        let own = ceiling([(CeilingColumn::Rights, "200"), (CeilingColumn::Binds, kind)]);
        assert_eq!(verdict(&held(draft, [directors(), own]), name).name(), "holds");
    }
    // Where a compensation committee decides, a ceiling that is typed all the same is held to, and none is missed.
    let committees = with(
        held(
            Draft::example(),
            [ceiling([(CeilingColumn::Rights, "107"), (CeilingColumn::Binds, "outside_director director")])],
        ),
        [(Field::Organisation, "committees")],
    );
    let committees = with(committees, [(Input::Category(1, Column::Kind), "audit_committee_director")]);
    says(&committees, name, "holds", "The compensation committee decides; no ceiling of the meeting is needed.");
    let passed = "The compensation committee decides; no ceiling of the meeting is needed. | Ceiling 1 is passed by 1 right. | 0 + 108 = 108 · Rights, approved (ceiling 1) 107 | category.0.rights";
    says(&committees, CheckName::CeilingsKept, "warns", passed);
    let of_auditors = with(committees, [(Field::Organisation, "auditors")]);
    assert_eq!(verdict(&of_auditors, CheckName::CeilingsKept).name(), "fails");
    let unread = ceiling([(CeilingColumn::Rights, "200"), (CeilingColumn::Binds, "nobody")]);
    says(&held(draft, [unread]), name, "waits", "ceiling.0.binds");
}

/// 会社法361条2項、387条1項
#[test]
fn one_ceiling_for_what_is_resolved_apart_is_looked_at() {
    let name = CheckName::CeilingsApart;
    let of = |binds| ceiling([(CeilingColumn::Rights, "200"), (CeilingColumn::Binds, binds)]);
    for (binds, status) in [
        ("director outside_director", "holds"),
        ("auditor", "holds"),
        ("director executive_officer", "holds"),
        ("director audit_committee_director", "warns"),
        ("outside_director auditor", "warns"),
        ("?", "waits"),
    ] {
        assert_eq!(verdict(&held(Draft::example(), [of(binds)]), name).name(), status, "{binds}");
    }
}
