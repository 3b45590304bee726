//! Bad input gets its own answer and takes nothing else with it.

use wariate::draft::{CATEGORIES_MAX, Category, Column, Field, Input};
use wariate::grant::Problem;
use wariate::wording;
use wariate::{Draft, Grant, Language};

/// The problem with `text` in a field of the example; everything else must still be right.
fn problem(input: Input, text: &str) -> Option<Problem> {
    let mut draft = Draft::example();
    draft.enter(input, text.into());
    let grant = Grant::read(&draft);
    assert_eq!(&*draft.text(input), text, "what was typed stays");
    assert!(grant.problems.iter().all(|(place, _)| *place == input), "{text:?} spoils {:?}", grant.problems);
    for (_, problem) in &grant.problems {
        for language in Language::ALL {
            let sentence = wording::second::of(language).problem(problem);
            assert!(sentence.chars().count() >= 10, "{problem:?}: {sentence}");
        }
    }
    grant.problems.first().map(|(_, problem)| problem.clone())
}

#[track_caller]
fn wrong(input: impl Into<Input>, text: &str, kind: &str) {
    let found = problem(input.into(), text);
    assert_eq!(found.as_ref().map(Problem::name), Some(kind), "{text:?}: {found:?}");
}

#[track_caller]
fn right(input: impl Into<Input>, text: &str) {
    assert_eq!(problem(input.into(), text), None, "{text:?}");
}

const RIGHTS: Input = Input::Category(0, Column::Rights);
const LABEL: Input = Input::Category(0, Column::LabelEn);

#[test]
fn rights() {
    right(RIGHTS, "１０８個");
    right(RIGHTS, "1千万");
    wrong(RIGHTS, "many", "not_a_number");
    wrong(RIGHTS, "-5", "too_small");
    wrong(RIGHTS, "▲5", "too_small");
    wrong(RIGHTS, "0", "too_small");
    wrong(RIGHTS, "1.5", "not_whole");
    wrong(RIGHTS, "10,000,001", "too_large");
    wrong(RIGHTS, "1000000000000000000", "too_large");
    wrong(RIGHTS, &"9".repeat(60), "too_many_digits");
    wrong(RIGHTS, &"9".repeat(100_000), "too_long");
    wrong(RIGHTS, "1e3", "not_a_number");
    wrong(RIGHTS, "1,23", "grouping");
}

#[test]
fn prices() {
    right(Field::PricePerShare, "186.99");
    right(Field::PricePerShare, "999,999,999");
    wrong(Field::PricePerShare, "0", "too_small");
    wrong(Field::PricePerShare, "-1", "too_small");
    wrong(Field::PricePerShare, "0.00001", "too_many_decimals");
    wrong(Field::PricePerShare, &format!("1.{}", "1".repeat(30)), "too_many_decimals");
    right(Field::PricePerShare, &format!("1.{}", "0".repeat(20)));
    wrong(Field::PricePerShare, "1,000,000,000", "too_large");
    wrong(Field::SharesPerRight, "1,000,001", "too_large");
    right(Field::ExercisePrice, "なし");
    wrong(Field::ExercisePrice, "free", "not_a_number");
}

/// The word behind a number, or the sign before it, says what it counts.
#[test]
fn a_number_of_something_else() {
    right(Field::PricePerShare, "￥1,773");
    right(Field::PricePerShare, "1,773円");
    right(Field::ExercisePrice, "１円");
    right(Field::SharesPerRight, "200 shares");
    right(Input::Category(0, Column::Persons), "7人");
    right(RIGHTS, "108 units");
    for text in ["5%", "1,773株", "1,773 Rights", "¥1,773株", "７名"] {
        wrong(Field::PricePerShare, text, "other_counter");
    }
    wrong(Field::ExercisePrice, "1株", "other_counter");
    wrong(Field::SharesPerRight, "200円", "other_counter");
    wrong(RIGHTS, "7名", "other_counter");
    wrong(RIGHTS, "¥108", "other_counter");
    wrong(Input::Category(0, Column::Persons), "108個", "other_counter");
}

#[test]
fn labels() {
    right(LABEL, "Directors <script>alert(1)</script>");
    wrong(LABEL, &"x".repeat(10_000), "too_long");
    wrong(LABEL, "Directors\u{202E}srotceriD", "hidden_character");
    wrong(LABEL, "Directors\u{200F}", "hidden_character");
    wrong(LABEL, "Directors \u{FFFD}", "hidden_character");
    wrong(LABEL, "Directors\u{0007}", "hidden_character");
    right(Field::ContactJa, "経営企画部\n電話 03-0000-0000");
    wrong(Field::AboutEn, &"x".repeat(5_001), "too_long");
}

#[test]
fn dates() {
    right(Field::ResolutionDate, "令和元年6月27日");
    wrong(Field::ResolutionDate, "2019-02-29", "no_such_day");
    wrong(Field::ResolutionDate, "令和元年4月1日", "era_not_begun");
    wrong(Field::ResolutionDate, "令和0年4月1日", "no_such_year");
    wrong(Field::ResolutionDate, "soon", "not_a_date");
    wrong(Field::ResolutionDate, "9999-01-01", "year_out_of_range");
    right(Field::ExerciseTo, "平成61年7月12日");
}

/// 平成52年 is 2040: readable, and the page says that the era had ended by then.
#[test]
fn an_era_that_had_ended_is_read_and_said() {
    let mut draft = Draft::example();
    draft.set(Field::ExerciseTo, "平成52年6月30日");
    let grant = Grant::read(&draft);
    let date = *grant.exercise_to.known().expect("read");
    assert_eq!(date.to_string(), "2040-06-30");
    let say = |language| wording::second::of(language).both_calendars(date, "平成52年6月30日");
    assert_eq!(say(Language::English), "= June 30, 2040 · 令和22年6月30日 (Heisei had ended by then)");
    assert_eq!(say(Language::Japanese), "= 2040年6月30日・令和22年6月30日（平成はこの日より前に終わっています）");
}

/// Both dates stay known; the later field says which one it stands before.
#[test]
fn dates_that_run_backwards() {
    let mut draft = Draft::example();
    draft.set(Field::ExerciseFrom, "2049-07-12");
    draft.set(Field::ExerciseTo, "2019-07-13");
    let grant = Grant::read(&draft);
    assert!(grant.exercise_from.known().is_some() && grant.exercise_to.known().is_some());
    let [(input, Problem::Before(Field::ExerciseFrom, _))] = &grant.problems[..] else {
        panic!("{:?}", grant.problems)
    };
    assert_eq!(*input, Input::from(Field::ExerciseTo));
    wrong(Field::AllotmentDate, "2019-06-26", "before");
    wrong(Field::ExerciseTo, "2010-06-30", "before");
    wrong(Field::NoticeDate, "2019-07-11", "before");
}

#[test]
fn codes_and_choices() {
    right(Field::SecurityCode, "130A");
    right(Field::SecurityCode, "３７７４");
    right(Field::SecurityCode, "25935");
    wrong(Field::SecurityCode, "IIJ", "not_a_security_code");
    wrong(Field::SecurityCode, "37", "not_a_security_code");
    wrong(Input::Category(0, Column::Kind), "king", "unknown_choice");
    wrong(Input::Category(1, Column::Payment), "barter", "unknown_choice");
    wrong(Field::RoundingMode, "bankers", "unknown_choice");
    wrong(Field::RoundingPlace, "10", "unknown_choice");
    wrong(Field::ReleaseState, "secret", "unknown_choice");
    for field in [Field::Stage, Field::PriceMethod, Field::ExerciseCondition, Field::Acquisition, Field::NoticeScope] {
        wrong(field, "secret", "unknown_choice");
    }
}

#[test]
fn more_categories_than_a_grant_has_are_not_taken() {
    let mut draft = Draft::blank();
    draft.set_categories((0..201).map(|_| Category::blank().into()));
    assert_eq!(draft.categories().len(), CATEGORIES_MAX);
    assert_eq!(Grant::read(&draft).categories.len(), CATEGORIES_MAX);
}

#[test]
fn papers() {
    for days in ["1", "10", "１０", "3,650"] {
        right(Field::ExerciseDays, days);
    }
    wrong(Field::ExerciseDays, "0", "too_small");
    wrong(Field::ExerciseDays, "3651", "too_large");
    wrong(Field::ExerciseDays, "1.5", "not_whole");
    right(Field::ReportBefore, &"取".repeat(50_000));
    for field in [Field::ReportBefore, Field::FurtherSeries, Field::Recipients] {
        wrong(field, &"取".repeat(50_001), "too_long");
        wrong(field, "a\u{202E}b", "hidden_character");
        right(field, "a\tb\nc");
    }
    wrong(Field::ReasonJa, &"取".repeat(5_001), "too_long");
    wrong(Field::ReportAddressee, "関東財務局長\n殿", "hidden_character");
    // The example was resolved on 27 June and allotted on 12 July 2019.
    right(Field::ApplicationDate, "2019-07-11");
    wrong(Field::ApplicationDate, "2019-06-26", "before");
    wrong(Field::ReportFiledOn, "2019-06-26", "before");
    right(Field::ShareholdersResolutionDate, "2011-06-28");
}
