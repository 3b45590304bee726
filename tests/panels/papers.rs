//! Lists that the papers of a grant are drawn up from: further series, and the people to be notified.

use rust_decimal::Decimal;
use wariate::Draft;
use wariate::pasting::recipients::{RECIPIENTS_MAX, RecipientProblem, read_recipients};
use wariate::pasting::series::{FurtherSeries, SeriesColumn, SeriesProblem, read_further_series};

fn numbers(row: &FurtherSeries) -> [Option<Decimal>; 5] {
    let series = &row.series;
    [series.rights, series.shares_per_right, row.price_per_right, series.exercise_price, row.persons]
}

fn known(numbers: [u32; 5]) -> [Option<Decimal>; 5] {
    numbers.map(|number| Some(number.into()))
}

#[test]
fn further_series_stand_in_their_order_or_below_headings() {
    let plain =
        "第35回新株予約権\t1,234\t100\t54,300\t1\t12\n第36回新株予約権\t20\t100\t0\t555.5\t3\n計\t1,254\t\t\t\t15";
    let pasted = read_further_series(plain);
    assert_eq!(
        pasted.rows.iter().map(|row| row.series.name.as_str()).collect::<Vec<_>>(),
        ["第35回新株予約権", "第36回新株予約権"]
    );
    assert_eq!(numbers(&pasted.rows[0]), known([1_234, 100, 54_300, 1, 12]));
    assert_eq!(pasted.rows[1].series.exercise_price, Some(Decimal::new(5_555, 1)));
    assert_eq!(pasted.problems, [SeriesProblem::Skipped { line: 3, text: "計 1,254    15".into() }]);
    let headed =
        "名称\t人数\t個数\t1個当たりの株式数\t行使価額\t払込金額（1個当たり）\n第35回\t12名\t1,234個\t100株\t1円\t無償";
    let pasted = read_further_series(headed);
    assert_eq!(numbers(&pasted.rows[0]), known([1_234, 100, 0, 1, 12]));
    assert_eq!(pasted.problems, []);
}

#[test]
fn further_series_need_not_say_persons_but_all_else() {
    for text in ["No. 35,1234,100,54300,1", "No. 35\t1234\t100\t54300\t1", "No. 35  1234  100  54300  1"] {
        let pasted = read_further_series(text);
        assert_eq!(pasted.problems, [], "{text}");
        let [row] = pasted.rows.as_slice() else { panic!("{text}: {pasted:?}") };
        assert_eq!((numbers(row)[2], row.persons, row.series.name.as_str()), (Some(54_300.into()), None, "No. 35"));
    }
    let pasted = read_further_series("\t1234\t100\t\ta lot");
    let at = |column| SeriesProblem::Blank { line: 1, column };
    assert!(
        pasted.problems.contains(&at(SeriesColumn::PricePerRight)) && pasted.problems.contains(&at(SeriesColumn::Name))
    );
    assert!(pasted.problems.iter().any(|problem| problem.name() == "not_a_number"));
    assert_eq!(read_further_series("hello").problems[0], SeriesProblem::NothingFound);
    assert_eq!(read_further_series("").problems, []);
}

#[test]
fn people_are_read_with_their_categories() {
    let text = "氏名\t英文氏名\t区分\t個数\n勝 栄二郎\tEijiro Katsu\t取締役\t25\n鈴木 幸一\t\t1\t30個\n\tJun Doe\texecutive officers\t４\n計\t\t\t59";
    let pasted = read_recipients(text, &Draft::example());
    let rows: Vec<_> = pasted
        .rows
        .iter()
        .map(|row| (row.line, row.name_ja.as_str(), row.name_en.as_str(), row.category, row.rights))
        .collect();
    assert_eq!(
        rows,
        [
            (2, "勝 栄二郎", "Eijiro Katsu", Some(0), Some(25.into())),
            (3, "鈴木 幸一", "", Some(0), Some(30.into())),
            (4, "", "Jun Doe", Some(1), Some(4.into())),
        ]
    );
    assert_eq!(pasted.problems.iter().map(RecipientProblem::name).collect::<Vec<_>>(), ["skipped"]);
    assert_eq!([0, 1, 2].map(|row| pasted.rights_of(row)), [Some(55.into()), Some(4.into()), Some(0.into())]);
}

#[test]
fn what_is_wrong_with_a_person_is_said_by_line() {
    let text = "A\t顧問\t5\nB\t3\t5\nC\t1\t1.5\nD\t2\nE\t\t3\nnobody";
    let pasted = read_recipients(text, &Draft::example());
    let problems: Vec<_> = pasted.problems.iter().map(RecipientProblem::name).collect();
    assert_eq!(problems.iter().filter(|name| **name == "unknown_category").count(), 4, "{:?}", pasted.problems);
    assert!(problems.contains(&"not_whole") && problems.ends_with(&["skipped"]));
    assert_eq!(pasted.rights_of(0), None);
    // Both labels begin so.
    let mut draft = Draft::example();
    draft.set_categories(draft.categories().to_vec().into_iter().map(|mut row| {
        std::rc::Rc::make_mut(&mut row).set(wariate::draft::Column::LabelJa, "取締役（東京）");
        row
    }));
    assert_eq!(read_recipients("A\t取締役\t5", &draft).problems[0].name(), "unclear_category");
}

#[test]
fn a_single_category_need_not_be_named() {
    let mut draft = Draft::example();
    draft.set_categories(draft.categories().first().cloned());
    for text in ["勝 栄二郎\t25", "勝 栄二郎,1,25", "勝　栄二郎\t取締役\t25"] {
        let pasted = read_recipients(text, &draft);
        assert_eq!((pasted.problems.len(), pasted.rights_of(0)), (0, Some(25.into())), "{text}: {pasted:?}");
    }
}

#[test]
fn hostile_lists_are_bounded() {
    let draft = Draft::example();
    assert_eq!(read_recipients(&"a".repeat(50_001), &draft).problems[0].name(), "too_long");
    let many = "a\t1\t1\n".repeat(RECIPIENTS_MAX + 1);
    assert_eq!(read_recipients(&many, &draft).problems[0].name(), "too_many_rows");
    for text in
        ["\t\t\t", "1", "\u{0}\t\u{202E}\t9", "a\t99999999999999999999\t99999999999999999999", "((((", "\"\t\"\t1"]
    {
        let _ = (read_recipients(text, &draft), read_further_series(text));
    }
}
