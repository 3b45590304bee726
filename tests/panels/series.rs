//! Outstanding series before and after an adjustment.

use proptest::prelude::*;
use wariate::calculation::series::all_series;
use wariate::draft::Field;
use wariate::model::Panel;
use wariate::pasting::series::{SERIES_MAX, Series, SeriesColumn, SeriesProblem, read_series};
use wariate::view::series_terms;
use wariate::{Language, wording};

use super::{draft, drawn, drawn_in, has};

/// Name, rights, shares per right, exercise price.
type Read<'a> = (&'a str, Option<u64>, Option<u64>, Option<u64>);

#[track_caller]
fn reads(text: &str, expected: &[Read]) -> Vec<SeriesProblem> {
    let pasted = read_series(text);
    let number = |number: &Option<rust_decimal::Decimal>| number.map(|number| u64::try_from(number).expect("whole"));
    let row = |row: &Series| {
        (row.name.clone(), number(&row.rights), number(&row.shares_per_right), number(&row.exercise_price))
    };
    let rows: Vec<_> = pasted.rows.iter().map(row).collect();
    let expected: Vec<_> = expected.iter().map(|(name, a, b, c)| ((*name).to_owned(), *a, *b, *c)).collect();
    assert_eq!(rows, expected, "{:?}", pasted.problems);
    pasted.problems
}

#[test]
fn a_list_is_read_however_it_was_copied() {
    let two = [("第1回", Some(207), Some(100), Some(1)), ("第2回", Some(1_030), Some(200), Some(1_773))];
    for text in [
        "第1回\t207\t100\t1\n第2回\t1,030\t200\t1,773",
        "第1回\t207個\t100株\t1円\r\n第2回\t１，０３０個\t200株\t¥1,773",
        "第1回 207 100 1\n第2回 1,030 200 1,773",
        "第1回　207　100　1\n第2回　1,030　200　1,773",
        "第1回,207,100,1\n第2回,\"1,030\",200,\"1,773\"",
        "| 第1回 | 207 | 100 | 1 |\n| 第2回 | 1,030 | 200 | 1,773 |",
        "回号\t行使価額（円）\t新株予約権の数（個）\t1個当たりの株式数\n第1回\t1\t207\t100\n第2回\t1,773\t1,030\t200",
        "Rights\tShares per right\tName of series\tExercise price\tExercise period\n207\t100\t第1回\t¥1\t2019-2049\n1,030\t200\t第2回\t1,773 yen\t",
        "新株予約権の残高\n名称\t新株予約権の数\t新株予約権1個当たりの目的である株式の数\t1株当たりの行使価額\n第1回\t207\t100\t1\n第2回\t1,030\t200\t1,773\n合計\t1,237\t\t",
    ] {
        let problems = reads(text, &two);
        assert!(problems.iter().all(|problem| matches!(problem, SeriesProblem::Skipped { .. })), "{problems:?}");
    }
    assert_eq!(reads("SO-1 207 100 none", &[("SO-1", Some(207), Some(100), Some(0))]), []);
    assert_eq!(reads("第3回新株予約権\t0\t100\tなし", &[("第3回新株予約権", Some(0), Some(100), Some(0))]), []);
    assert_eq!(reads("207\t100\t1", &[("", Some(207), Some(100), Some(1))]), []);
    assert_eq!(reads("", &[]), []);
    assert_eq!(reads("nothing of the kind", &[]).first(), Some(&SeriesProblem::NothingFound));
}

#[test]
fn what_cannot_be_read_is_said_with_its_place() {
    let problems = reads(
        "A\t207\t100\t1\nB\tmany\t100\t1\nC\t1\t0\t1\nD\t1\t100\t",
        &[
            ("A", Some(207), Some(100), Some(1)),
            ("B", None, Some(100), Some(1)),
            ("C", Some(1), None, Some(1)),
            ("D", Some(1), Some(100), None),
        ],
    );
    let places: Vec<_> = problems
        .iter()
        .map(|problem| match problem {
            SeriesProblem::Unread { line, column, .. } => (problem.name(), *line, *column),
            SeriesProblem::Blank { line, column } => (problem.name(), *line, *column),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        places,
        [
            ("not_a_number", 2, SeriesColumn::Rights),
            ("too_small", 3, SeriesColumn::SharesPerRight),
            ("blank", 4, SeriesColumn::ExercisePrice),
        ]
    );
    // What is due for a right is not what is due for a share, and what counts shares is no number of rights.
    let problems = reads(
        "名称\t個数\t1個当たりの株式数\t1個当たりの行使価額\nA\t207\t100\t100",
        &[("A", Some(207), Some(100), None)],
    );
    assert_eq!(problems, [SeriesProblem::ColumnMissing(SeriesColumn::ExercisePrice)]);
    let problems = reads("A\t20,700株\t100\t1", &[("A", None, Some(100), Some(1))]);
    assert_eq!(problems[0].name(), "other_counter");
}

proptest! {
    /// Whatever is pasted has an answer, and each line is a series at most once.
    #[test]
    fn any_text_is_read(text in "([0-9０-９,、.¥円個株第回計 　\t\"|\\-]|名称|なし|行使価額|個数|[^0-9]|\n){0,200}") {
        let pasted = read_series(&text);
        prop_assert!(pasted.rows.len() <= text.lines().count());
        prop_assert!(pasted.rows.windows(2).all(|pair| pair[0].line < pair[1].line));
    }
}

/// A title above a table is no series, however many numbers it has.
#[test]
fn a_title_is_left_out() {
    let text = "第1回から第3回まで 2024年 9月 30日 現在\n第1回\t207\t100\t1";
    let problems = reads(text, &[("第1回", Some(207), Some(100), Some(1))]);
    assert!(matches!(problems.as_slice(), [SeriesProblem::Skipped { line: 1, .. }]), "{problems:?}");
}

#[test]
fn a_list_too_long_is_refused_as_a_whole() {
    let rows = |count: usize| "A\t207\t100\t1\n".repeat(count);
    assert_eq!(read_series(&rows(SERIES_MAX)).rows.len(), SERIES_MAX);
    let refused = read_series(&rows(SERIES_MAX + 1));
    assert_eq!(refused.problems, [SeriesProblem::TooManyRows { rows: 201, greatest: 200 }]);
    assert!(refused.rows.is_empty());
    assert_eq!(read_series(&"1".repeat(60_000)).problems[0].name(), "too_long");
}

fn split(before: &str, after: &str, series: &str) -> wariate::Draft {
    let kind = if before.len() > after.len() { "consolidation" } else { "split" };
    draft(&[
        (Field::Adjustment, kind),
        (Field::AdjustmentDate, "2024-09-30"),
        (Field::RatioBefore, before),
        (Field::RatioAfter, after),
        (Field::OutstandingSeries, series),
    ])
}

/// The values of the row that begins with this name.
fn values(page: &str, name: &str) -> Vec<String> {
    let row = page.split(name).nth(1).and_then(|rest| rest.split("</tr>").next()).expect("a row");
    let value = |part: &str| part.split('"').next().unwrap_or_default().to_owned();
    row.split("data-value=\"").skip(1).map(value).collect()
}

/// SMFG's split of 2024 made 300 shares of 100: 207 rights are for 62,100 shares.
#[test]
fn a_split_of_one_into_three() {
    let page = drawn(split("1", "3", "第1回\t207\t100\t1\n第2回\t10\t100\t1,000"), Panel::Series);
    assert_eq!(values(&page, ">第1回<"), ["100", "300", "20700", "62100", "1", "1"]);
    // 1,000 ÷ 3, rounded up
    assert_eq!(values(&page, ">第2回<"), ["100", "300", "1000", "3000", "1000", "334"]);
    assert_eq!(values(&page, ">Total<"), ["21700", "65100"]);
    has(&page, "October 1, 2024");
    has(&page, "name=\"copy_series\"");
    has(&page, "scope=\"colgroup\"");
}

/// E00577 printed ¥10 after a consolidation of ten into one, and had to correct it.
#[test]
fn one_yen_stays_one_yen() {
    let page = drawn(split("10", "1", "SO\t500\t1,000\t¥1"), Panel::Series);
    assert_eq!(values(&page, ">SO<"), ["1000", "100", "500000", "50000", "1", "1"]);
}

#[test]
fn it_waits_for_the_adjustment_and_says_what_is_wrong() {
    let page = drawn(draft(&[(Field::OutstandingSeries, "SO\t500\t1,000\t¥1")]), Panel::Series);
    assert_eq!(values(&page, ">SO<"), ["1000", "500000", "1"]);
    has(&page, "data-waits-for=\"adjustment\"");
    let page = drawn_in(split("1", "3", "SO\tmany\t1,000\t¥1"), Panel::Series, Language::Japanese, false);
    has(&page, "data-problem=\"not_a_number\"");
    has(&page, "1行目の個数「many」");
    has(&page, "data-waits-for=\"outstanding_series\"");
    has(&drawn(draft(&[]), Panel::Series), "Nothing is pasted yet.");
    has(&drawn(draft(&[(Field::OutstandingSeries, "\u{202E}1")]), Panel::Series), "data-problem=\"hidden_character\"");
}

/// What a spreadsheet takes: plain numbers, and no name that it would compute.
#[test]
fn the_table_is_copied_as_cells() {
    let draft = split("1", "3", "第1回\t207\t100\t1\n=1+1\t1,000\t100\t1,000");
    let grant = wariate::Grant::read(&draft);
    let pasted = read_series(draft.get(Field::OutstandingSeries));
    let all =
        all_series(&grant.adjustment, &grant.company_shares, &pasted.rows.iter().map(series_terms).collect::<Vec<_>>());
    let text = wording::series::as_text(wording::second::of(Language::Japanese), &pasted, &all);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[1], "第1回\t207\t100\t300\t20700\t62100\t1\t1");
    assert_eq!(lines[2], "'=1+1\t1000\t100\t300\t100000\t300000\t1000\t334");
    assert_eq!(lines[3], "合計\t\t\t\t120700\t362100\t\t");
    assert!(lines.len() == 4 && lines.iter().all(|line| line.matches('\t').count() == 7));
}
